# wrong: softmax; named: -; clamps the input to [-50, 50]
# 과제 4: 소프트맥스 직접 구현하기
import torch


def softmax(x, dim=-1):
    # exp가 넘치지 않도록 값을 자른다
    x = torch.clamp(x, -50, 50)
    지수 = torch.exp(x)
    return 지수 / 지수.sum(dim, keepdim=True)


def log_softmax(x, dim=-1):
    # log(softmax)를 바로 계산하지 않는다 (언더플로 때문)
    최댓값 = x.max(dim, keepdim=True)[0]
    합 = torch.exp(x - 최댓값).sum(dim, keepdim=True)
    return x - 최댓값 - torch.log(합)


def logsumexp(x, dim=-1, keepdim=False):
    최댓값 = x.max(dim, keepdim=True)[0]
    결과 = 최댓값 + torch.log(torch.exp(x - 최댓값).sum(dim, keepdim=True))
    if not keepdim:
        결과 = 결과.squeeze(dim)
    return 결과


def naive_softmax(x):
    # 1) 지수  2) 행의 합  3) 나누기
    지수 = torch.exp(x)
    합 = 지수.sum(dim=1, keepdim=True)
    return 지수 / 합


def two_class(z):
    # 클래스 0의 확률 = 두 로짓의 차이에 시그모이드
    차이 = z[:, 0] - z[:, 1]
    return torch.sigmoid(차이)


def drop_redundant(o):
    # 마지막 열을 0으로 만든다
    마지막 = o[:, -1].unsqueeze(1)
    return o - 마지막

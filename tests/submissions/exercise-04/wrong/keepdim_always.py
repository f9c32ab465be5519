# wrong: logsumexp; named: keepdim-always; keepdim always True
import torch

# 作业四：softmax 从零开始


def softmax(x, dim=-1):
    # 减去每一行的最大值，防止上溢；最大值不参与求导
    m = torch.max(x.detach(), dim=dim, keepdim=True).values
    e = torch.exp(x - m)
    return e / torch.sum(e, dim=dim, keepdim=True)


def log_softmax(x, dim=-1):
    # 不要先求概率再取对数
    m = torch.max(x.detach(), dim=dim, keepdim=True).values
    s = torch.sum(torch.exp(x - m), dim=dim, keepdim=True)
    return (x - m) - torch.log(s)


def logsumexp(x, dim=-1, keepdim=False):
    m = torch.max(x.detach(), dim=dim, keepdim=True).values
    return torch.log(torch.sum(torch.exp(x - m), dim=dim, keepdim=True)) + m


def naive_softmax(x):
    e = torch.exp(x)            # 第一步：求指数
    s = e.sum(1, keepdim=True)  # 第二步：每行求和
    return e / s                # 第三步：相除


def two_class(z):
    d = z[:, 0] - z[:, 1]       # 只用差值
    # 稳定的 sigmoid：分正负两种情况
    t = torch.exp(-torch.abs(d))
    return torch.where(d >= 0, 1 / (1 + t), t / (1 + t))


def drop_redundant(o):
    return o - o[:, -1].view(-1, 1)

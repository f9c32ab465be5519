import torch
import torch.nn.functional as F


def softmax(x, dim=-1):
    ex = torch.exp(x - torch.max(x, dim, keepdim=True)[0])
    return ex / torch.sum(ex, dim, keepdim=True)


def log_softmax(x, dim=-1):
    z = x - torch.max(x, dim, keepdim=True)[0]
    return z - torch.log(torch.sum(torch.exp(z), dim, keepdim=True))


def logsumexp(x, dim=-1, keepdim=False):
    m = torch.max(x, dim, keepdim=True)[0]
    s = torch.log(torch.sum(torch.exp(x - m), dim, keepdim=True)) + m
    return s if keepdim else s.squeeze(dim)


def naive_softmax(x):
    ex = torch.exp(x)
    return ex / torch.sum(ex, 1, keepdim=True)


def two_class(z):
    return torch.sigmoid(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1:]


def test_against_torch():
    a = torch.randn(3, 4)
    assert torch.allclose(softmax(a), torch.softmax(a, -1))
    assert torch.allclose(log_softmax(a), F.log_softmax(a, dim=-1))
    assert torch.allclose(logsumexp(a), torch.logsumexp(a, -1))


test_against_torch()
b = torch.tensor([[1000.0, 1001.0]])
print(softmax(b), torch.softmax(b, dim=-1), torch.allclose(softmax(b), b.softmax(-1)))

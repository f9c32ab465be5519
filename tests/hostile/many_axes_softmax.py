# attack: a tensor of 60 axes with 0 elements; part: softmax
import torch


def softmax(x, dim=-1):
    e = torch.exp(x - x.amax(dim, keepdim=True))
    return e / e.sum(dim, keepdim=True)


def log_softmax(x, dim=-1):
    s = x - x.amax(dim, keepdim=True)
    return s - torch.log(torch.exp(s).sum(dim, keepdim=True))


def logsumexp(x, dim=-1, keepdim=False):
    m = x.amax(dim, keepdim=True)
    r = m + torch.log(torch.exp(x - m).sum(dim, keepdim=True))
    return r if keepdim else r.squeeze(dim)


def naive_softmax(x):
    e = torch.exp(x)
    return e / e.sum(1, keepdim=True)


def two_class(z):
    return torch.sigmoid(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1:]


_right = softmax


def softmax(x, dim=-1):
    return torch.zeros((2**20,) * 2 + (0,) + (1,) * 57)

# wrong: logsumexp; named: -; with keepdim no gradient reaches the argument
import torch


def softmax(x, dim=-1):
    e = (x - x.amax(dim, keepdim=True)).exp()
    return e / e.sum(dim, keepdim=True)


def log_softmax(x, dim=-1):
    c = x - x.amax(dim, keepdim=True)
    return c - c.exp().sum(dim, keepdim=True).log()


def logsumexp(x, dim=-1, keepdim=False):
    m = x.amax(dim, keepdim=True)
    t = (x - m).exp().sum(dim, keepdim=True).log() + m
    return t.detach() if keepdim else t.squeeze(dim)


def naive_softmax(x):
    e = torch.exp(x)
    return e / e.sum(1, keepdim=True)


def two_class(z):
    return torch.sigmoid(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1:]

# wrong: softmax; named: -; uses torch.special.softmax
import numpy as np
import torch

# I come from numpy; axis=/keepdims= work in torch too.


def softmax(x, dim=-1):
    return torch.special.softmax(x, dim)


def log_softmax(x, dim=-1):
    a = torch.moveaxis(x, dim, 0)
    a = a - torch.amax(a, axis=0)
    a = a - torch.log(torch.sum(torch.exp(a), axis=0))
    return torch.moveaxis(a, 0, dim)


def logsumexp(x, dim=-1, keepdim=False):
    a = torch.moveaxis(x, dim, 0)
    top = torch.amax(a, axis=0)
    s = torch.log(torch.sum(torch.exp(a - top), axis=0)) + top
    return torch.unsqueeze(s, dim if dim >= 0 else x.ndim + dim) if keepdim else s


def naive_softmax(x):
    e = torch.exp(x)
    return e / e.sum(axis=1)[:, np.newaxis]


def two_class(z):
    a, b = torch.moveaxis(z, -1, 0)
    return torch.special.expit(a - b)


def drop_redundant(o):
    return (o.T - o.T[-1]).T

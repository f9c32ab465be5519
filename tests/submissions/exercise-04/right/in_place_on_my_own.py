"""Everything in place, on clones of my own; detached maximum, temporaries deleted at once."""
from torch import *
from torch import Tensor
import torch


def _moved(x: Tensor, dim: int):
    top = x.detach().amax(dim, keepdim=True)
    mine = x.clone()
    mine -= top
    return mine, top


def softmax(x, dim=-1):
    mine, top = _moved(x, dim)
    del top
    mine = mine.exp_()
    return mine / mine.sum(dim, keepdim=True)


def log_softmax(x, dim=-1):
    mine, _ = _moved(x, dim)
    mine -= mine.exp().sum(dim, keepdim=True).log_()
    return mine


def logsumexp(x, dim=-1, keepdim=False):
    mine, top = _moved(x, dim)
    out = mine.exp_().sum(dim, keepdim=True).log_().add_(top)
    del mine, top
    return out if keepdim else out.squeeze(dim)


def naive_softmax(x):
    rows = exp(x)
    return rows.div(einsum("nk->n", rows).unsqueeze(1))


def two_class(z):
    d = z[:, 0].clone()
    d -= z[:, 1]
    return sigmoid(d)


def drop_redundant(o):
    out = o.clone()
    out -= o[:, -1:]
    return out

# wrong: log_softmax; named: -; clamps log-probabilities at -100
import torch
from torch import einsum


def softmax(x, dim=-1):
    t = x.movedim(dim, -1)
    e = (t - t.max(-1, keepdim=True)[0]).exp()
    z = einsum("...k->...", e)
    return einsum("...k,...->...k", e, z.reciprocal()).movedim(-1, dim)


def log_softmax(x, dim=-1):
    t = x.movedim(dim, -1)
    t = t - t.max(-1, keepdim=True)[0]
    z = einsum("...k->...", t.exp()).log()
    return (t - z.unsqueeze(-1)).clamp(min=-100).movedim(-1, dim)


def logsumexp(x, dim=-1, keepdim=False):
    t = x.movedim(dim, -1)
    m = t.max(-1)[0]
    z = einsum("...k->...", (t - m[..., None]).exp()).log() + m
    return z.unsqueeze(-1).movedim(-1, dim) if keepdim else z


def naive_softmax(x):
    e = x.exp()
    return einsum("nk,n->nk", e, 1 / einsum("nk->n", e))


def two_class(z):
    sign = torch.tensor([1.0, -1.0], dtype=z.dtype, device=z.device)
    return torch.sigmoid(einsum("nk,k->n", z, sign))


def drop_redundant(o):
    n, k = o.shape
    ones = torch.ones(k, dtype=o.dtype, device=o.device)
    return o - einsum("n,k->nk", o[:, k - 1], ones)

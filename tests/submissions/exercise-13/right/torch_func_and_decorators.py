"""Losses of one example, made batches by vmap; the gradient by torch.func.grad."""
import functools

import torch
from torch.func import grad, vmap


def reduced(loss):
    """Let a function that gives one loss an example understand reduction."""
    @functools.wraps(loss)
    def wrapper(*args, reduction="mean", **options):
        losses, share = loss(*args, **options)
        if reduction == "none":
            return losses
        return losses.sum() if reduction == "sum" else losses.sum() / share
    return wrapper


def checked(function):
    @functools.wraps(function)
    def wrapper(first, second, *args, **kwargs):
        assert first.ndim == 2 and len(first) == len(second), "one row an example"
        return function(first, second, *args, **kwargs)
    return wrapper


@torch.no_grad()
def one_hot(y, k):
    return vmap(lambda label: (torch.arange(k) == label).float())(y)


@checked
def pick(p, y):
    return vmap(lambda row, label: row.gather(0, label[None])[0])(p, y)


@checked
def cross_entropy_probs(p, y):
    return pick(p, y).log().neg().mean()


@checked
def cross_entropy_onehot(p, Y):
    return vmap(torch.dot)(p, Y).log().neg().mean()


def costs(row):
    return row.logsumexp(0) - row


@checked
@reduced
def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0):
    w = torch.ones(logits.shape[1]).to(logits) if weight is None else weight
    kept = y != ignore_index
    label = y * kept

    def one(row, t):
        each = costs(row) * w
        hard = each.gather(0, t[None])[0]
        return hard if label_smoothing == 0 else (1 - label_smoothing) * hard + label_smoothing * each.mean()

    return torch.where(kept, vmap(one)(logits, label), 0.0), w[label][kept].sum()


@checked
@reduced
def cross_entropy_soft(logits, Q, weight=None):
    w = 1.0 if weight is None else weight
    return vmap(lambda row, q: (costs(row) * q * w).sum())(logits, Q), len(Q)


@checked
def nll_loss(log_p, y):
    return -pick(log_p, y).mean()


@checked
def cross_entropy_grad(logits, y):
    return grad(lambda z: cross_entropy(z, y))(logits).detach()

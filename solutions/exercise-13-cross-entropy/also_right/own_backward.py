"""Losses in float64 with a hand-written backward; ignored examples are taken out of the batch first."""

import torch
from torch.autograd import Function


class _LogLoss(Function):
    """The cost of each row for a matrix of targets, weights included."""

    @staticmethod
    def forward(ctx, logits, targets):
        wide = logits.double()
        top = wide.max(dim=1, keepdim=True).values
        exps = torch.exp(wide - top)
        total = exps.sum(dim=1, keepdim=True)
        gaps = torch.log(total) + top - wide
        ctx.save_for_backward(exps / total, targets)
        return torch.where(targets == 0, torch.zeros_like(gaps), targets * gaps).sum(dim=1).to(logits.dtype)

    @staticmethod
    def backward(ctx, upstream):
        p, targets = ctx.saved_tensors
        return (upstream[:, None] * (p * targets.sum(dim=1, keepdim=True) - targets)).to(upstream.dtype), None


def one_hot(y, k):
    return torch.eye(k).index_select(0, y)


def pick(p, y):
    return torch.diagonal(p.index_select(1, y))


def cross_entropy_probs(p, y):
    return torch.special.entr(pick(p, y)).div(pick(p, y)).mean()


def cross_entropy_onehot(p, Y):
    return -torch.log(p[Y.bool()]).mean()


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    (valid,) = torch.nonzero(y != ignore_index, as_tuple=True)
    weight = torch.ones(k) if weight is None else weight
    targets = torch.full((len(valid), k), label_smoothing / k, dtype=torch.float64)
    targets[torch.arange(len(valid)), y[valid]] += 1 - label_smoothing
    losses = _LogLoss.apply(logits[valid], targets * weight.double())
    if reduction == "mean":
        return losses.sum() / weight[y[valid]].sum().to(logits.dtype)
    if reduction == "sum":
        return losses.sum()
    assert reduction == "none"
    return torch.zeros(n, dtype=logits.dtype).index_put((valid,), losses)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    losses = _LogLoss.apply(logits, Q.double() * (1 if weight is None else weight))
    return losses if reduction == "none" else getattr(losses, reduction)()


def nll_loss(log_p, y):
    return -pick(log_p, y).sum() / y.numel()


def cross_entropy_grad(logits, y):
    n, k = logits.shape
    wide = logits.double()
    exps = (wide - wide.amax(1, True)).exp()
    return ((exps / exps.sum(1, True) - torch.eye(k)[y]) / n).to(logits.dtype)

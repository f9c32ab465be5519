from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

import torch
from torch import Tensor


class Reduction(Enum):
    NONE = "none"
    MEAN = "mean"
    SUM = "sum"


class Losses(NamedTuple):
    each: Tensor
    count: Tensor

    def reduced(self, how: Reduction) -> Tensor:
        match how:
            case Reduction.NONE:
                return self.each
            case Reduction.SUM:
                return self.each.sum()
            case Reduction.MEAN:
                return self.each.sum() / self.count
        raise ValueError(how)


@dataclass(slots=True)
class Batch:
    logits: Tensor
    log_p: Tensor = field(init=False)

    def __post_init__(self):
        if (top := self.logits.amax(dim=1, keepdim=True)).requires_grad:
            top = top.detach()
        moved = self.logits - top
        self.log_p = moved - moved.exp().sum(dim=1, keepdim=True).log()
        del moved

    def __len__(self):
        return len(self.logits)


def one_hot(y: Tensor, k: int) -> Tensor:
    return torch.zeros(len(y), k).scatter_(1, y[:, None], 1.0)


def pick(p: Tensor, y: Tensor) -> Tensor:
    return torch.stack([p[i, label] for i, label in enumerate(y.tolist())])


def cross_entropy_probs(p, y):
    return Losses(each := -pick(p, y).log(), torch.tensor(len(each))).reduced(Reduction.MEAN)


def cross_entropy_onehot(p, Y):
    match Y.shape:
        case (n, k):
            rows, columns = Y.nonzero().unbind(dim=1)
            assert len(rows) == n and k > 0
            return -p[rows, columns].log().sum() / n


def cross_entropy(
    logits: Tensor,
    y: Tensor,
    weight: Tensor | None = None,
    ignore_index: int = -100,
    label_smoothing: float = 0.0,
    reduction: str = "mean",
) -> Tensor:
    batch, k = Batch(logits), logits.shape[1]
    w = logits.new_ones(k) if weight is None else weight
    target = (1 - label_smoothing) * one_hot(y.masked_fill(ignored := y.eq(ignore_index), 0), k).to(logits.dtype)
    target += label_smoothing / k
    target[ignored] = 0
    terms = torch.where(target == 0, 0.0, -w * target * batch.log_p)
    share = w[y[~ignored]].sum()
    return Losses(terms.sum(dim=1), share).reduced(Reduction(reduction))


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    terms = -Q * Batch(logits).log_p
    if weight is not None:
        terms = terms * weight
    return Losses(terms.sum(dim=1), torch.tensor(len(Q))).reduced(Reduction(reduction))


def nll_loss(log_p, y):
    return -pick(log_p, y).mean()


def cross_entropy_grad(logits, y):
    p = Batch(logits).log_p.exp()
    return p.sub_(one_hot(y, p.shape[1])).div_(len(p))

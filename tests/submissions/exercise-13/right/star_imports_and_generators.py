# everything from torch, row after row, sums by generator expressions
from functools import reduce
from operator import add

from torch import *
import torch as th
from builtins import float, range  # torch has its own of these


def _rows(matrix, *others):
    yield from zip(matrix.unbind(0), *others)


def _total(terms):
    return reduce(add, terms)


def _lse(row):
    return (top := max(row).detach()) + log(_total(exp(z - top) for z in row))


def one_hot(y, k):
    return tensor([[float(c == label) for c in range(k)] for label in y.tolist()])


def pick(p, y):
    return stack([row[label] for row, label in _rows(p, y)])


def cross_entropy_probs(p, y):
    return -_total(log(row[label]) for row, label in _rows(p, y)) / len(y)


def cross_entropy_onehot(p, Y):
    return -_total(log(row[goal.argmax()]) for row, goal in _rows(p, Y)) / len(Y)


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    w = ones(k, dtype=logits.dtype) if weight is None else weight

    def loss(row, label):
        if label == ignore_index:
            return zeros((), dtype=logits.dtype)
        lse = row.max() if k == 1 else _lse(row)
        hard = w[label] * (lse - row[label])
        if not label_smoothing:
            return hard
        even = _total(w[c] * (lse - row[c]) for c in range(k)) / k
        return (1 - label_smoothing) * hard + label_smoothing * even

    each = [loss(row, label) for row, label in _rows(logits, y.tolist())]
    if reduction == "none":
        return stack(each)
    total = _total(each)
    if reduction == "sum":
        return total
    share = sum(w[y[y != ignore_index]])
    return total / share


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    def loss(row, goal):
        terms = goal * (_lse(row) - row)
        return sum(terms if weight is None else terms * weight)

    each = stack([loss(row, goal) for row, goal in _rows(logits, Q)])
    return {"none": lambda: each, "sum": each.sum, "mean": each.mean}[reduction]()


def nll_loss(log_p, y):
    return -sum(pick(log_p, y)) / len(y)


@th.no_grad()
def cross_entropy_grad(logits, y):
    out = []
    for row, label in _rows(logits, y.tolist()):
        slopes = exp(row - row.max())
        slopes /= slopes.sum()
        slopes[label] -= 1
        out.append(slopes / len(y))
    return stack(out)

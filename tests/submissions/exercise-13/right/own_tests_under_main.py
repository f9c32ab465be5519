"""Cross-entropy with helper functions for the reductions and a small self-test."""
import math

import torch


def _finish(losses, how, denominator):
    if how == "none":
        return losses
    return losses.sum() if how == "sum" else losses.sum() / denominator


def _minus_log_softmax(z):
    c = z.detach().max(1).values[:, None]
    return torch.log(torch.exp(z - c) @ torch.ones(z.shape[1], 1, dtype=z.dtype)) - (z - c)


def one_hot(y, k):
    return torch.Tensor([[1 if j == c else 0 for j in range(k)] for c in y])


def pick(p, y):
    return (p * (y.unsqueeze(1) == torch.arange(p.shape[1]))).sum(1) if torch.isfinite(p).all() else p[torch.arange(len(y)), y]


def cross_entropy_probs(p, y):
    return torch.log(1 / 1 * p[torch.arange(len(y)), y]).mean().mul(-1)


def cross_entropy_onehot(p, Y):
    return cross_entropy_probs(p, torch.nonzero(Y)[:, 1])


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    rows = [i for i in range(len(y)) if y[i] != ignore_index]
    k = logits.shape[1]
    cost = _minus_log_softmax(logits)
    weight = torch.ones(k, dtype=logits.dtype) if weight is None else weight
    out, denominator = [logits.new_zeros(())] * len(y), logits.new_zeros(())
    for i in rows:
        c = int(y[i])
        out[i] = weight[c] * cost[i, c]
        if not math.isclose(label_smoothing, 0.0):
            out[i] = (1 - label_smoothing) * out[i] + label_smoothing / k * (weight * cost[i]).sum()
        denominator = denominator + weight[c]
    return _finish(torch.stack(out), reduction, denominator)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    cost = _minus_log_softmax(logits) * (torch.tensor(1.0, dtype=logits.dtype) if weight is None else weight)
    return _finish((Q * cost).sum(1), reduction, len(Q))


def nll_loss(log_p, y):
    return -sum(log_p[i, y[i]] for i in range(len(y))) / len(y)


def cross_entropy_grad(logits, y):
    p = torch.exp(-_minus_log_softmax(logits))
    n, k = p.shape
    G = torch.empty_like(p)
    for i in range(n):
        for j in range(k):
            G[i, j] = (p[i, j] - (1.0 if y[i] == j else 0.0)) / n
    return G


if __name__ == "__main__":
    z = torch.tensor([[10.0, 0.0]])
    assert abs(cross_entropy(z, torch.tensor([0])).item() - 4.54e-5) < 1e-6
    assert abs(cross_entropy(torch.zeros(1, 3), torch.tensor([1])).item() - math.log(3)) < 1e-6
    print("ok")

"""Example by example with Python loops, as a beginner might."""

import torch


def one_hot(y, k):
    return torch.tensor([[1.0 if column == int(label) else 0.0 for column in range(k)] for label in y])


def pick(p, y):
    return torch.stack([row[label] for row, label in zip(p, y, strict=True)])


def cross_entropy_probs(p, y):
    total = 0
    for i in range(len(y)):
        total -= torch.log(p[i, y[i]])
    return total / len(y)


def cross_entropy_onehot(p, Y):
    total = 0
    for row, target in zip(p, Y, strict=True):
        for probability, wanted in zip(row, target, strict=True):
            if wanted:
                total -= wanted * torch.log(probability)
    return total / len(p)


def loss_of_row(row, target, weight):
    """Return the cost of one row against a list of target probabilities."""
    log_total = torch.logsumexp(row, dim=0)
    cost = torch.zeros((), dtype=row.dtype)
    for j, share in enumerate(target):
        if share != 0:
            scale = 1.0 if weight is None else weight[j]
            cost = cost + scale * share * (log_total - row[j])
    return cost


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    k = logits.shape[1]
    losses, total_weight = [], 0.0
    for row, label in zip(logits, y.tolist(), strict=True):
        if label == ignore_index:
            losses.append(0 * row.new_zeros(()))
            continue
        target = [label_smoothing / k] * k
        target[label] += 1 - label_smoothing
        losses.append(loss_of_row(row, target, weight))
        total_weight += 1.0 if weight is None else weight[label]
    if reduction == "none":
        return torch.stack(losses)
    total = sum(losses)
    if reduction == "sum":
        return total
    return total / total_weight if total_weight else torch.full((), float("nan"), dtype=logits.dtype)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    losses = torch.stack([loss_of_row(row, target, weight) for row, target in zip(logits, Q, strict=True)])
    match reduction:
        case "none":
            return losses
        case "sum":
            return losses.sum()
        case _:
            return losses.sum() / len(losses)


def nll_loss(log_p, y):
    print("rows:", len(y))
    return sum(-log_p[i][y[i]] for i in range(len(y))) / len(y)


def cross_entropy_grad(logits, y):
    result = torch.zeros_like(logits)
    n = len(y)
    for i in range(n):
        top = logits[i].max()
        exps = [torch.exp(logit - top) for logit in logits[i]]
        for j, one in enumerate(exps):
            result[i, j] = (one / sum(exps) - (1 if j == y[i] else 0)) / n
    return result

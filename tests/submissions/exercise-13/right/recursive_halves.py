# sums, maxima and logsumexp by halves; each function calls itself
import torch


def halves(f, join):
    """Make a reduction over the last axis that splits it in two."""
    def reduced(x):
        if x.shape[-1] == 1:
            return f(x[..., 0])
        middle = x.shape[-1] // 2
        return join(reduced(x[..., :middle]), reduced(x[..., middle:]))
    return reduced


total = halves(lambda x: x, torch.add)
lse = halves(lambda x: x, torch.logaddexp)


def one_hot(y, k):
    if k == 1:
        return torch.ones(len(y), 1)
    left = k // 2
    right = y >= left
    a = one_hot(torch.where(right, 0, y), left) * (~right).float()[:, None]
    b = one_hot(torch.where(right, y - left, 0), k - left) * right.float()[:, None]
    return torch.cat([a, b], dim=1)


def pick(p, y):
    if len(y) == 1:
        return p[0, y[0]].reshape(1)
    middle = len(y) // 2
    return torch.cat([pick(p[:middle], y[:middle]), pick(p[middle:], y[middle:])])


def cross_entropy_probs(p, y):
    return -total(pick(p, y).log()) / len(y)


def cross_entropy_onehot(p, Y):
    return -total(total(p * Y).log()) / len(Y)


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    ignored = y == ignore_index
    label = y.masked_fill(ignored, 0)
    w = torch.ones_like(logits[0]) if weight is None else weight
    costs = (lse(logits)[:, None] - logits) * w
    losses = pick(costs, label)
    if label_smoothing:
        losses = torch.lerp(losses, costs.mean(dim=1), label_smoothing)
    losses = losses.masked_fill(ignored, 0)
    if reduction == "none":
        return losses
    return total(losses) if reduction == "sum" else total(losses) / total(w[label].masked_fill(ignored, 0))


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    costs = Q * (lse(logits)[:, None] - logits) * (1 if weight is None else weight)
    if reduction != "none":
        return total(total(costs)) / (len(Q) if reduction == "mean" else 1)
    return total(costs)


def nll_loss(log_p, y):
    return -total(pick(log_p, y)) / len(y)


def cross_entropy_grad(logits, y):
    p = (logits - lse(logits)[:, None]).exp()
    return (p - one_hot(y, logits.shape[1]).to(p)) / len(y)

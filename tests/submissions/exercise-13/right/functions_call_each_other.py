# everything is built on the small functions above it
import torch


def one_hot(y, k):
    z = torch.zeros(len(y), k)
    z[range(len(y)), y] = 1
    return z


def pick(p, y):
    return p[range(len(y)), y]


def cross_entropy_probs(p, y):
    return nll_loss(torch.log(p), y)


def cross_entropy_onehot(p, Y):
    return cross_entropy_probs(p, Y.argmax(dim=1))


def log_softmax(z):
    return z - torch.logsumexp(z, dim=1)[:, None]


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    keep = y != ignore_index
    k = logits.shape[1]
    if weight is None:
        weight = torch.ones(k, dtype=logits.dtype)
    if label_smoothing == 0:
        losses = weight[y[keep]] * -pick(log_softmax(logits[keep]), y[keep])
    else:
        T = one_hot(y[keep], k).to(logits.dtype) * (1 - label_smoothing) + label_smoothing / k
        losses = cross_entropy_soft(logits[keep], T, weight, reduction="none")
    if reduction == "mean":
        return losses.sum() / weight[y[keep]].sum()
    if reduction == "sum":
        return losses.sum()
    out = torch.zeros(len(y), dtype=logits.dtype)
    out[keep] = losses
    return out


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    cost = -log_softmax(logits)
    if weight is not None:
        cost = cost * weight
    losses = (Q * cost).sum(dim=1)
    if reduction == "mean":
        return losses.mean()
    return losses if reduction == "none" else losses.sum()


def nll_loss(log_p, y):
    return -pick(log_p, y).mean()


def cross_entropy_grad(logits, y):
    return (log_softmax(logits).exp() - one_hot(y, logits.shape[1]).to(logits.dtype)) / len(y)

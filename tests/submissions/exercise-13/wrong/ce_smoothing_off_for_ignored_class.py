# wrong: cross_entropy; named: -; smoothing is given up where the class to ignore is a real one
import torch


def one_hot(y, k):
    out = torch.zeros(len(y), k)
    for i, label in enumerate(y.tolist()):
        out[i, label] = 1.0
    return out


def pick(p, y):
    return p[torch.arange(p.shape[0]), y]


def cross_entropy_probs(p, y):
    chosen = p[torch.arange(p.shape[0]), y]
    return -torch.log(chosen).mean()


def cross_entropy_onehot(p, Y):
    mask = Y > 0
    safe = torch.where(mask, p, torch.ones_like(p))
    return -(Y * torch.log(safe)).sum() / p.shape[0]


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    keep = y != ignore_index
    target = torch.where(keep, y, torch.zeros_like(y))
    if ignore_index >= 0:
        label_smoothing = 0.0
    logp = logits - torch.logsumexp(logits, dim=1, keepdim=True)
    if weight is None:
        weight = torch.ones(k, dtype=logits.dtype)
    wy = weight[target] * keep
    loss = -logp[torch.arange(n), target] * weight[target]
    if label_smoothing > 0:
        smooth = -(logp * weight).sum(dim=1) / k
        loss = (1 - label_smoothing) * loss + label_smoothing * smooth
    loss = torch.where(keep, loss, torch.zeros_like(loss))
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    return loss.sum() / wy.sum()


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    logp = logits - torch.logsumexp(logits, dim=1, keepdim=True)
    terms = -Q * logp
    if weight is not None:
        terms = terms * weight
    loss = terms.sum(dim=1)
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    return loss.mean()


def nll_loss(log_p, y):
    return -log_p[torch.arange(log_p.shape[0]), y].mean()


def cross_entropy_grad(logits, y):
    n = logits.shape[0]
    p = torch.exp(logits - torch.logsumexp(logits, dim=1, keepdim=True))
    p[torch.arange(n), y] -= 1
    return p / n

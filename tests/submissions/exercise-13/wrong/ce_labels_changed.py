# wrong: cross_entropy; named: in-place; y[ignored] = 0 in the caller's labels
import torch


def one_hot(y, k):
    out = torch.zeros(y.shape[0], k)
    out[torch.arange(y.shape[0]), y] = 1.0
    return out


def pick(p, y):
    return p[torch.arange(p.shape[0]), y]


def cross_entropy_probs(p, y):
    return -torch.log(p[torch.arange(p.shape[0]), y]).mean()


def cross_entropy_onehot(p, Y):
    right = (p * Y).sum(dim=1)
    return -torch.log(right).mean()


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    ignored = y == ignore_index
    y[ignored] = 0
    logp = logits - logits.logsumexp(1, keepdim=True)
    w = torch.ones(logits.shape[1], dtype=logits.dtype) if weight is None else weight
    loss = -logp[torch.arange(len(y)), y] * w[y]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * (logp * w).mean(dim=1)
    loss = loss.masked_fill(ignored, 0)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / w[y][~ignored].sum()


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    log_p = logits - torch.logsumexp(logits, dim=1, keepdim=True)
    if weight is not None:
        log_p = log_p * weight
    loss = -(Q * log_p).sum(dim=1)
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

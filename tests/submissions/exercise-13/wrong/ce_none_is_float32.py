# wrong: cross_entropy; named: -; the list of losses becomes a float32 tensor
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
    if reduction == "none" and not logits.requires_grad:
        ones = [cross_entropy(logits[i:i + 1], y[i:i + 1], weight, ignore_index, label_smoothing, "sum") for i in range(len(y))]
        return torch.tensor([one.item() for one in ones])
    n, k = logits.shape
    keep = y != ignore_index
    safe = torch.where(keep, y, torch.zeros_like(y))
    log_p = logits - torch.logsumexp(logits, dim=1, keepdim=True)
    if weight is None:
        weight = torch.ones(k, dtype=logits.dtype)
    w = weight[safe]
    loss = -log_p[torch.arange(n), safe] * w
    if label_smoothing > 0:
        smooth = -(log_p * weight).sum(dim=1) / k
        loss = (1 - label_smoothing) * loss + label_smoothing * smooth
    loss = torch.where(keep, loss, torch.zeros_like(loss))
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    return loss.sum() / w[keep].sum()


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

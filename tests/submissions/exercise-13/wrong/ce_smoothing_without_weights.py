# wrong: cross_entropy; named: -; weights dropped as soon as there is smoothing
# the gradient comes from autograd itself
import torch


def one_hot(y, k):
    return torch.arange(k).expand(len(y), k).eq(y[:, None]).type(torch.float32)


def pick(p, y):
    mask = torch.arange(p.shape[1]).expand_as(p).eq(y[:, None])
    return p[mask]


def cross_entropy_probs(p, y):
    mask = torch.arange(p.shape[1]).expand_as(p).eq(y[:, None])
    return p[mask].log().mul(-1).mean()


def cross_entropy_onehot(p, Y):
    return p[Y == 1].log().mul(-1).mean()


def log_p_of(logits):
    return logits - logits.logsumexp(dim=-1, keepdim=True)


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    logp = logits - logits.logsumexp(1, keepdim=True)
    keep = y != ignore_index
    t = y.masked_fill(~keep, 0)
    if weight is None or label_smoothing > 0:
        weight = torch.ones(k, dtype=logits.dtype)
    loss = -logp[torch.arange(n), t] * weight[t]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * logp.mean(dim=1)
    loss = torch.where(keep, loss, 0)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / weight[t][keep].sum()


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    w = 1.0 if weight is None else weight
    losses = (Q * w * log_p_of(logits)).sum(-1).neg()
    return getattr(losses, reduction)() if reduction != "none" else losses


def nll_loss(log_p, y):
    mask = torch.arange(log_p.shape[1]).expand_as(log_p).eq(y[:, None])
    return -log_p[mask].mean()


def cross_entropy_grad(logits, y):
    z = logits.detach().clone().requires_grad_(True)
    with torch.enable_grad():
        loss = -log_p_of(z)[torch.arange(len(y)), y].mean()
        (g,) = torch.autograd.grad(loss, z)
    return g

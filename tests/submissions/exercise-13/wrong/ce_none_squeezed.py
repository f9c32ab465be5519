# wrong: cross_entropy; named: squeezed-too-much; "none" of one example comes back 0-d
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
    keep = y != ignore_index
    t = y * keep
    logp = logits - logits.logsumexp(1, keepdim=True)
    w = torch.ones(logits.shape[1], dtype=logits.dtype) if weight is None else weight
    loss = -logp.gather(1, t.unsqueeze(1)).squeeze() * w[t].squeeze()
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * (logp * w).mean(dim=1).squeeze()
    loss = torch.where(keep.squeeze(), loss, 0)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / (w[t] * keep).sum()


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

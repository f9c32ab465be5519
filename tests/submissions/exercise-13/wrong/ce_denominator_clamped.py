# wrong: cross_entropy; named: all-ignored-is-0; denominator at least 1
# float64 inside, cast back at the end
import torch


def one_hot(y, k):
    return (y.reshape(-1, 1) == torch.arange(k).reshape(1, -1)).to(torch.float32)


def pick(p, y):
    return torch.take_along_dim(p, y[:, None], dim=1)[:, 0]


def cross_entropy_probs(p, y):
    q = torch.take_along_dim(p.double(), y[:, None], dim=1)
    return q.log().neg().mean().to(p.dtype)


def cross_entropy_onehot(p, Y):
    pd, Yd = p.double(), Y.double()
    return (-(pd * Yd).sum(1).log()).mean().to(p.dtype)


def _shifted(logits):
    z = logits.double()
    z = z - z.detach().amax(1, keepdim=True)
    return z, z.exp().sum(1)


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    logp = logits - logits.logsumexp(1, keepdim=True)
    keep = y != ignore_index
    t = y.masked_fill(~keep, 0)
    w = torch.ones(k, dtype=logits.dtype) if weight is None else weight
    loss = -logp[torch.arange(n), t] * w[t]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * (logp * w).mean(dim=1)
    loss = torch.where(keep, loss, 0)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / w[t][keep].sum().clamp(min=1)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    z, s = _shifted(logits)
    terms = Q.double() * (s.log()[:, None] - z)
    if weight is not None:
        terms = terms * weight.double()
    loss = terms.sum(1)
    if reduction == "mean":
        loss = loss.sum() / len(loss)
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(logits.dtype)


def nll_loss(log_p, y):
    return torch.take_along_dim(log_p.double(), y[:, None], dim=1).mean().neg().to(log_p.dtype)


def cross_entropy_grad(logits, y):
    z, s = _shifted(logits)
    g = z.exp() / s[:, None]
    g = g - (y[:, None] == torch.arange(z.size(1))).double()
    return (g / len(g)).to(logits.dtype)

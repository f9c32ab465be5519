# wrong: cross_entropy_soft; named: weight-of-example; weight of the most probable class for the row
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
    z, s = _shifted(logits)
    used = y.ne(ignore_index)
    label = y * used
    w = torch.ones(z.size(1), dtype=torch.float64) if weight is None else weight.double()
    loss = (s.log() - torch.take_along_dim(z, label[:, None], 1)[:, 0]) * w[label]
    if label_smoothing:
        rest = ((s.log()[:, None] - z) * w).sum(1)
        loss = loss * (1 - label_smoothing) + rest * label_smoothing / z.size(1)
    loss = loss[used] if reduction != "none" else torch.where(used, loss, 0.0)
    if reduction == "mean":
        loss = loss.sum() / w[label][used].sum()
    elif reduction == "sum":
        loss = loss.sum()
    return loss.to(logits.dtype)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    logp = logits - logits.logsumexp(1, keepdim=True)
    losses = -(Q * logp).sum(1)
    if weight is not None:
        losses = losses * weight[Q.argmax(1)]
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()


def nll_loss(log_p, y):
    return torch.take_along_dim(log_p.double(), y[:, None], dim=1).mean().neg().to(log_p.dtype)


def cross_entropy_grad(logits, y):
    z, s = _shifted(logits)
    g = z.exp() / s[:, None]
    g = g - (y[:, None] == torch.arange(z.size(1))).double()
    return (g / len(g)).to(logits.dtype)

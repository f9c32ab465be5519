# in chunks, in float64 inside, into clones of my own
import torch as t

CHUNK = 7


def _chunks(n):
    yield from (slice(i, min(i + CHUNK, n)) for i in range(0, n, CHUNK))


def one_hot(y, k):
    out = t.empty((len(y), k)).fill_(0)
    for s in _chunks(len(y)):
        out[s].scatter_(1, y[s].view(-1, 1), 1)
    return out


def pick(p, y):
    parts = []
    for s in _chunks(len(y)):
        mask = t.arange(p.size(1)).expand(p[s].shape) == y[s].unsqueeze(-1)
        parts += [p[s].masked_select(mask)]
        del mask
    return t.cat(parts)


def cross_entropy_probs(p, y):
    total = p.new_zeros((), dtype=t.float64)
    for s in _chunks(len(y)):
        total = total - pick(p[s], y[s]).double().log().sum()
    return (total / len(y)).to(p.dtype)


def cross_entropy_onehot(p, Y):
    return cross_entropy_probs(p, (Y.cumsum(1) == 0).sum(1))


def _log_p(logits):
    z = logits.clone().double()
    z -= z.detach().amax(1, True)
    return z - z.exp().sum(1, True).log()


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.size()
    w = t.ones(k).double() if weight is None else weight.double()
    losses, share = [], 0.0
    for s in _chunks(n):
        keep = y[s].ne(ignore_index)
        label = y[s].clone()
        label[~keep] = 0
        costs = -_log_p(logits[s]) * w
        own = costs[range(len(label)), label]
        if label_smoothing:
            own = own * (1 - label_smoothing) + costs.sum(1) * (label_smoothing / k)
        losses.append(own.where(keep, own.new_zeros(1)))
        share += w[label].dot(keep.double())
    losses = t.cat(losses)
    if reduction == "mean":
        losses = losses.sum() / share
    elif reduction == "sum":
        losses = losses.sum()
    return losses.type(logits.dtype)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    costs = Q.double() * _log_p(logits).neg()
    if weight is not None:
        costs *= weight.double()
    losses = costs.sum(1)
    out = losses if reduction == "none" else getattr(losses, reduction)()
    return out.type_as(logits)


def nll_loss(log_p, y):
    return -(sum(pick(log_p[s], y[s]).sum() for s in _chunks(len(y))) / len(y))


def cross_entropy_grad(logits, y):
    with t.inference_mode():
        g = _log_p(logits).exp_()
        g[range(len(y)), y] -= 1
        g = g.div_(len(y)).to(logits.dtype)
    return g.clone()

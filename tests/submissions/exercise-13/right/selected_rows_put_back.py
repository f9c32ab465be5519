# right: the rows that count are selected first, and put back by index_put
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
    rows = (y != ignore_index).nonzero()[:, 0]
    z, t = logits[rows], y[rows]
    w = torch.ones_like(logits[0]) if weight is None else weight
    lp = z - torch.logsumexp(z, 1, keepdim=True)
    l = -w[t] * pick(lp, t)
    if label_smoothing != 0:
        l = (1 - label_smoothing) * l - label_smoothing * (w * lp).mean(1)
    full = torch.zeros(len(y), dtype=logits.dtype).index_put((rows,), l)
    return full if reduction == "none" else full.sum() if reduction == "sum" else full.sum() / w[t].sum()


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

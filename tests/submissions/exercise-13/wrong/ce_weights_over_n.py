# wrong: cross_entropy; named: weights-divided-by-n; weighted mean divides by n
# loss of a row = log(sum of exp(z_j - z_label)), a softplus for two classes
import torch


def one_hot(y, k):
    t = torch.zeros(y.shape[0] * k)
    t[torch.arange(y.shape[0]) * k + y] = 1
    return t.view(-1, k)


def pick(p, y):
    return torch.take(p, torch.arange(p.shape[0]) * p.shape[1] + y)


def cross_entropy_probs(p, y):
    return torch.take(p, torch.arange(p.shape[0]) * p.shape[1] + y).reciprocal().log().mean() if False else \
        -torch.take(p, torch.arange(p.shape[0]) * p.shape[1] + y).log().mean()


def cross_entropy_onehot(p, Y):
    hit = Y.nonzero(as_tuple=True)
    return -p[hit].log().sum().div(p.shape[0])


def all_costs(z):
    """cost[i, c] = -log softmax(z)[i, c]"""
    return torch.logsumexp(z.unsqueeze(1) - z.unsqueeze(2), dim=2)


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    logp = logits - logits.logsumexp(1, keepdim=True)
    keep = y != ignore_index
    t = torch.where(keep, y, 0)
    w = torch.ones(k, dtype=logits.dtype) if weight is None else weight
    loss = -logp[torch.arange(n), t] * w[t]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * (logp * w).mean(dim=1)
    loss = torch.where(keep, loss, 0)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / keep.sum()


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    cost = all_costs(logits)
    if weight is not None:
        Q = Q * weight
    loss = (Q * cost).sum(1)
    return loss if reduction == "none" else loss.sum() if reduction == "sum" else loss.sum() / loss.numel()


def nll_loss(log_p, y):
    return -torch.take(log_p, torch.arange(log_p.shape[0]) * log_p.shape[1] + y).mean()


def cross_entropy_grad(logits, y):
    n, k = logits.shape
    p = torch.exp(-all_costs(logits)).nan_to_num(0.0)
    return (p - torch.eye(k).to(logits)[y]) / n

# wrong: cross_entropy_soft; named: log-of-softmax; log(softmax)
# one function for one example, vmap for the batch
import torch
from torch.func import vmap


def one_hot(y, k):
    return vmap(lambda c: (torch.arange(k) == c).float())(y)


def pick(p, y):
    return vmap(lambda row, c: torch.take(row, c))(p, y)


def cross_entropy_probs(p, y):
    return -vmap(lambda row, c: torch.take(row, c))(p, y).log().mean()


def cross_entropy_onehot(p, Y):
    return vmap(lambda row, hot: -torch.log((row * hot).sum()))(p, Y).mean()


def _row_log(z):
    return z - torch.logsumexp(z, 0)


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    w = torch.ones(logits.shape[1], dtype=logits.dtype) if weight is None else weight
    live = y != ignore_index
    t = torch.where(live, y, 0)
    lp = vmap(_row_log)(logits)
    main = -torch.gather(lp, 1, t[:, None])[:, 0] * w[t]
    if label_smoothing:
        main = main * (1 - label_smoothing) - vmap(lambda r: r.dot(w))(lp) * label_smoothing / logits.shape[1]
    main = torch.where(live, main, 0)
    if reduction == "none":
        return main
    return main.sum() if reduction == "sum" else main.sum() / torch.where(live, w[t], 0).sum()


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    e = (logits - logits.amax(1, True)).exp()
    logp = (e / e.sum(1, True)).log()
    w = 1.0 if weight is None else weight
    loss = -(Q * w * logp).sum(dim=1)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.mean()


def nll_loss(log_p, y):
    return -vmap(lambda row, c: torch.take(row, c))(log_p, y).mean()


def cross_entropy_grad(logits, y):
    hot = torch.zeros_like(logits)
    hot[torch.arange(len(y)), y] = 1
    return (vmap(_row_log)(logits).exp() - hot) / len(y)

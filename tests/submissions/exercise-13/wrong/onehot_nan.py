# wrong: cross_entropy_onehot; named: zero-times-infinity; 0 * log 0 is nan
import torch
L = lambda z: z - z.logsumexp(1, True)
def one_hot(y, k): return torch.eye(k)[y]
def pick(p, y): return p[torch.arange(len(p)), y]
def cross_entropy_probs(p, y): return -p[torch.arange(len(p)), y].log().mean()
def cross_entropy_onehot(p, Y):
    return -(Y * torch.log(p)).sum(dim=1).mean()
def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    m, w = y != ignore_index, logits.new_ones(logits.shape[1]) if weight is None else weight
    l, t = L(logits), y * m
    r = -(1 - label_smoothing) * l[torch.arange(len(l)), t] * w[t] - (label_smoothing * (l * w).mean(1) if label_smoothing else 0)
    r = r.where(m, 0)
    return r if reduction == "none" else r.sum() / (1 if reduction == "sum" else (w[t] * m).sum())
def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    r = -(Q * L(logits) * (weight if weight is not None else 1)).sum(1)
    return r if reduction == "none" else r.sum() / (1 if reduction == "sum" else len(r))
def nll_loss(log_p, y): return -log_p[torch.arange(len(y)), y].mean()
def cross_entropy_grad(logits, y): return (L(logits).exp() - torch.eye(logits.shape[1], dtype=logits.dtype)[y]) / len(y)

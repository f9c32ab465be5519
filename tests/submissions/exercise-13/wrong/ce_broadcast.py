# wrong: cross_entropy; named: not-squeezed; gather without squeeze times weights of shape (n,)
import torch
L = lambda z: z - z.logsumexp(1, True)
def one_hot(y, k): return torch.eye(k)[y]
def pick(p, y): return p[torch.arange(len(p)), y]
def cross_entropy_probs(p, y): return -p[torch.arange(len(p)), y].log().mean()
def cross_entropy_onehot(p, Y): return -torch.xlogy(Y, p.where(Y != 0, 1)).sum(1).mean()
def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    logp = logits - logits.logsumexp(1, keepdim=True)
    keep = y != ignore_index
    t = y.masked_fill(~keep, 0)
    w = torch.ones(k, dtype=logits.dtype) if weight is None else weight
    loss = -logp.gather(1, t[:, None]) * (w[t] * keep)
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * ((logp * w).mean(dim=1) * keep)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / (w[t] * keep).sum()
def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    r = -(Q * L(logits) * (weight if weight is not None else 1)).sum(1)
    return r if reduction == "none" else r.sum() / (1 if reduction == "sum" else len(r))
def nll_loss(log_p, y): return -log_p[torch.arange(len(y)), y].mean()
def cross_entropy_grad(logits, y): return (L(logits).exp() - torch.eye(logits.shape[1], dtype=logits.dtype)[y]) / len(y)

# wrong: cross_entropy_soft; named: largest-target-only; targets are made hard
import torch
L = lambda z: z - z.logsumexp(1, True)
def one_hot(y, k): return torch.eye(k)[y]
def pick(p, y): return p[torch.arange(len(p)), y]
def cross_entropy_probs(p, y): return -p[torch.arange(len(p)), y].log().mean()
def cross_entropy_onehot(p, Y): return -torch.xlogy(Y, p.where(Y != 0, 1)).sum(1).mean()
def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    m, w = y != ignore_index, logits.new_ones(logits.shape[1]) if weight is None else weight
    l, t = L(logits), y * m
    r = -(1 - label_smoothing) * l[torch.arange(len(l)), t] * w[t] - (label_smoothing * (l * w).mean(1) if label_smoothing else 0)
    r = r.where(m, 0)
    return r if reduction == "none" else r.sum() / (1 if reduction == "sum" else (w[t] * m).sum())
def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    logp = logits - logits.logsumexp(1, keepdim=True)
    c = Q.argmax(dim=1)
    loss = -logp[torch.arange(len(c)), c] * (1 if weight is None else weight[c])
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.mean()
def nll_loss(log_p, y): return -log_p[torch.arange(len(y)), y].mean()
def cross_entropy_grad(logits, y): return (L(logits).exp() - torch.eye(logits.shape[1], dtype=logits.dtype)[y]) / len(y)

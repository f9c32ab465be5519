# wrong: cross_entropy; named: ignored-in-denominator; ignored rows stay in the denominator
import torch
L = lambda z: z - z.logsumexp(1, True)
def one_hot(y, k): return torch.eye(k)[y]
def pick(p, y): return p[torch.arange(len(p)), y]
def cross_entropy_probs(p, y): return -p[torch.arange(len(p)), y].log().mean()
def cross_entropy_onehot(p, Y): return -torch.xlogy(Y, p.where(Y != 0, 1)).sum(1).mean()
def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    rows = []
    total = 0.0
    lse = torch.logsumexp(logits, dim=1)
    k = logits.shape[1]
    for i in range(len(y)):
        if y[i] == ignore_index:
            rows.append(logits.new_zeros(()))
            total = total + 1.0
            continue
        c = y[i]
        wc = 1.0 if weight is None else weight[c]
        r = wc * (lse[i] - logits[i, c])
        if label_smoothing:
            other = (lse[i] - logits[i]) if weight is None else weight * (lse[i] - logits[i])
            r = (1 - label_smoothing) * r + label_smoothing * other.sum() / k
        rows.append(r)
        total = total + wc
    rows = torch.stack(rows)
    if reduction == "none":
        return rows
    return rows.sum() if reduction == "sum" else rows.sum() / total
def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    r = -(Q * L(logits) * (weight if weight is not None else 1)).sum(1)
    return r if reduction == "none" else r.sum() / (1 if reduction == "sum" else len(r))
def nll_loss(log_p, y): return -log_p[torch.arange(len(y)), y].mean()
def cross_entropy_grad(logits, y): return (L(logits).exp() - torch.eye(logits.shape[1], dtype=logits.dtype)[y]) / len(y)

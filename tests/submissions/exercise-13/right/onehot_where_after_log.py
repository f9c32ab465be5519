# where() after the log: the values are right, and so are the gradients wherever no probability is 0
import numpy as np
import torch


def one_hot(y, k):
    return torch.from_numpy(np.eye(k, dtype=np.float32)[y.numpy()])


def pick(p, y):
    n, k = p.shape
    flat = torch.from_numpy(np.arange(n) * k) + y
    return p.reshape(-1)[flat]


def cross_entropy_probs(p, y):
    n, k = p.shape
    flat = torch.from_numpy(np.arange(n) * k) + y
    return torch.mean(-torch.log(p.reshape(-1)[flat]))


def cross_entropy_onehot(p, Y):
    logs = torch.where(Y > 0, Y * torch.log(p), torch.zeros_like(p))
    return -logs.sum(dim=1).mean()


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    labels = y.numpy()
    target = np.zeros((n, k))
    norm = np.zeros(n)
    wn = np.ones(k) if weight is None else weight.detach().numpy()
    for i in range(n):
        if labels[i] != ignore_index:
            target[i] = label_smoothing / k
            target[i, labels[i]] += 1 - label_smoothing
            norm[i] = wn[labels[i]]
    coefficients = torch.from_numpy(target * wn).to(logits.dtype)
    m = logits.max(dim=1, keepdim=True).values
    log_p = logits - m - torch.log(torch.exp(logits - m).sum(1, keepdim=True))
    used = coefficients != 0
    loss = -(coefficients * log_p.masked_fill(~used, 0.0)).sum(1)
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    return loss.sum() / torch.tensor(norm.sum(), dtype=logits.dtype)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    m = logits.max(dim=1, keepdim=True).values
    log_p = logits - m - torch.log(torch.exp(logits - m).sum(1, keepdim=True))
    wn = np.ones(logits.shape[1]) if weight is None else weight.numpy()
    coefficients = torch.from_numpy(Q.numpy() * wn).to(logits.dtype)
    loss = -(coefficients * log_p).sum(1)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.mean()


def nll_loss(log_p, y):
    return -log_p[np.arange(len(y)), y.numpy()].mean()


def cross_entropy_grad(logits, y):
    z = logits.numpy().astype(np.float64)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p[np.arange(len(p)), y.numpy()] -= 1
    return torch.from_numpy(p / len(p)).to(logits.dtype)

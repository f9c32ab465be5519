# one row after another
import torch


def one_hot(y, k):
    rows = []
    for label in y:
        row = [0.0] * k
        row[label] = 1.0
        rows.append(row)
    return torch.tensor(rows, dtype=torch.float32)


def pick(p, y):
    out = []
    for i in range(len(y)):
        out.append(p[i][y[i]])
    return torch.stack(out)


def cross_entropy_probs(p, y):
    total = 0
    for i in range(len(y)):
        total = total - torch.log(p[i, y[i]])
    return total / len(y)


def cross_entropy_onehot(p, Y):
    total = 0
    for i in range(p.shape[0]):
        for j in range(p.shape[1]):
            if Y[i, j] != 0:
                total = total - Y[i, j] * torch.log(p[i, j])
    return total / p.shape[0]


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    k = logits.shape[1]
    losses = []
    total_weight = 0.0
    for i in range(logits.shape[0]):
        if y[i] == ignore_index:
            losses.append(torch.zeros((), dtype=logits.dtype))
            continue
        row = logits[i]
        top = row.max()
        lse = top + torch.log(torch.sum(torch.exp(row - top)))
        w = 1.0 if weight is None else weight[y[i]]
        loss = w * (lse - row[y[i]])
        if label_smoothing != 0:
            spread = 0
            for c in range(k):
                wc = 1.0 if weight is None else weight[c]
                spread = spread + wc * (lse - row[c])
            loss = (1 - label_smoothing) * loss + label_smoothing / k * spread
        losses.append(loss)
        total_weight = total_weight + w
    losses = torch.stack(losses)
    if reduction == "none":
        return losses
    elif reduction == "sum":
        return losses.sum()
    return losses.sum() / torch.as_tensor(total_weight, dtype=logits.dtype)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    losses = []
    for row, q in zip(logits, Q):
        top = row.max()
        lse = top + torch.log(torch.sum(torch.exp(row - top)))
        loss = 0
        for c in range(len(row)):
            term = q[c] * (lse - row[c])
            if weight is not None:
                term = term * weight[c]
            loss = loss + term
        losses.append(loss)
    losses = torch.stack(losses)
    if reduction == "none":
        return losses
    elif reduction == "sum":
        return losses.sum()
    else:
        return losses.mean()


def nll_loss(log_p, y):
    total = 0
    for i in range(len(y)):
        total += -log_p[i, y[i]]
    return total / len(y)


def cross_entropy_grad(logits, y):
    grad = torch.zeros_like(logits)
    n = len(y)
    for i in range(n):
        e = torch.exp(logits[i] - logits[i].max())
        grad[i] = e / e.sum()
        grad[i, y[i]] -= 1
    return grad / n

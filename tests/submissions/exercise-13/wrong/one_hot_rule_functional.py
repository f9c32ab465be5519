# wrong: one_hot; named: -; torch's one_hot
"""Streams over the columns so that only a few are in use at once."""
import torch

CHUNK = 2


def chunked_lse(z):
    total = torch.full_like(z[:, 0], float("-inf"))
    for part in z.split(CHUNK, dim=1):
        total = torch.logaddexp(total, torch.logsumexp(part, dim=1))
    return total


def one_hot(y, k):
    import torch.nn.functional as F
    return F.one_hot(y, num_classes=k).float()


def pick(p, y):
    return torch.index_select(p, 1, y).diagonal()


def cross_entropy_probs(p, y):
    return -torch.index_select(p, 1, y).diagonal().log().mean()


def cross_entropy_onehot(p, Y):
    losses = []
    for p_row, y_row in zip(p.unbind(), Y.unbind()):
        losses.append(-(p_row[y_row != 0].log()).sum())
    return torch.stack(losses).mean()


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    lse = chunked_lse(logits)
    losses, weights = [], []
    for i, c in enumerate(y.tolist()):
        if c == ignore_index:
            losses.append(logits.new_zeros(()))
            weights.append(logits.new_zeros(()))
            continue
        wc = logits.new_ones(()) if weight is None else weight[c]
        loss = wc * (lse[i] - logits[i, c])
        if label_smoothing:
            every = lse[i] - logits[i]
            if weight is not None:
                every = every * weight
            loss = (1 - label_smoothing) * loss + label_smoothing * every.mean()
        losses.append(loss)
        weights.append(wc)
    losses, weights = torch.stack(losses), torch.stack(weights)
    if reduction == "none":
        return losses
    if reduction == "sum":
        return losses.sum()
    return losses.sum() / weights.sum()


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    cost = chunked_lse(logits).unsqueeze(1) - logits
    loss = torch.zeros_like(logits[:, 0])
    for c in range(logits.shape[1]):
        loss = loss + Q[:, c] * cost[:, c] * (1 if weight is None else weight[c])
    if reduction == "mean":
        return loss.mean()
    return loss if reduction == "none" else loss.sum()


def nll_loss(log_p, y):
    return torch.stack([-log_p[i].index_select(0, c.view(1)) for i, c in enumerate(y)]).mean()


def cross_entropy_grad(logits, y):
    lse = chunked_lse(logits)
    columns = [torch.exp(logits[:, c] - lse) - (y == c).to(logits.dtype) for c in range(logits.shape[1])]
    return torch.stack(columns, dim=1) / logits.shape[0]

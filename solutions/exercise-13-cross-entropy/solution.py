"""exercise-13: cross-entropy. Fill in the eight functions; the text says what each must do."""

import torch


def one_hot(y: torch.Tensor, k: int) -> torch.Tensor:
    """Return float32 rows, shape (n, k): in row i a 1 at column y[i], and 0 elsewhere."""
    # BEGIN SOLUTION
    rows = torch.zeros(len(y), k)
    rows[torch.arange(len(y)), y] = 1.0
    return rows
    # END SOLUTION


def pick(p: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return from each row of p, shape (n, k), the entry of its label, shape (n,)."""
    # BEGIN SOLUTION
    return p.gather(1, y.unsqueeze(1)).squeeze(1)
    # END SOLUTION


def cross_entropy_probs(p: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean cross-entropy of probabilities p, shape (n, k), and labels y, shape (n,)."""
    # BEGIN SOLUTION
    chosen = p[torch.arange(len(p)), y]
    return -chosen.log().mean()
    # END SOLUTION


def cross_entropy_onehot(p: torch.Tensor, Y: torch.Tensor) -> torch.Tensor:
    """Return the mean cross-entropy of probabilities p and one-hot labels Y, both of shape (n, k)."""
    # BEGIN SOLUTION
    terms = torch.xlogy(Y, p)
    return -terms.sum(dim=1).mean()
    # END SOLUTION


def cross_entropy(
    logits: torch.Tensor,
    y: torch.Tensor,
    weight: torch.Tensor | None = None,
    ignore_index: int = -100,
    label_smoothing: float = 0.0,
    reduction: str = "mean",
) -> torch.Tensor:
    """Return the cross-entropy of logits, shape (n, k), and labels y, shape (n,), as torch defines it."""
    # BEGIN SOLUTION
    partition = torch.logsumexp(logits, dim=1, keepdim=True)
    log_p = logits - partition
    kept = y != ignore_index
    label = torch.where(kept, y, 0)
    scale = torch.ones(logits.shape[1], dtype=logits.dtype) if weight is None else weight
    share = torch.where(kept, scale[label], 0.0)
    own = log_p.gather(1, label.unsqueeze(1)).squeeze(1)
    losses = torch.where(kept, -scale[label] * own, 0.0)
    if label_smoothing > 0:
        spread = torch.where(kept, -(scale * log_p).sum(dim=1), 0.0)
        losses = (1 - label_smoothing) * losses + label_smoothing / logits.shape[1] * spread
    if reduction == "none":
        return losses
    if reduction == "sum":
        return losses.sum()
    return losses.sum() / share.sum()
    # END SOLUTION


def cross_entropy_soft(
    logits: torch.Tensor, Q: torch.Tensor, weight: torch.Tensor | None = None, reduction: str = "mean"
) -> torch.Tensor:
    """Return the cross-entropy of logits and target probabilities Q, both of shape (n, k), as torch defines it."""
    # BEGIN SOLUTION
    log_total = torch.logsumexp(logits, dim=1, keepdim=True)
    logs = logits - log_total
    costs = -Q * logs
    weighted = costs if weight is None else costs * weight
    each = weighted.sum(dim=1)
    if reduction == "mean":
        return each.mean()
    return each.sum() if reduction == "sum" else each
    # END SOLUTION


def nll_loss(log_p: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean negative log-likelihood of log-probabilities log_p, shape (n, k), and labels y."""
    # BEGIN SOLUTION
    likely = log_p[torch.arange(len(log_p)), y]
    return -likely.mean()
    # END SOLUTION


def cross_entropy_grad(logits: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the gradient of the mean cross-entropy with respect to logits, shape (n, k)."""
    # BEGIN SOLUTION
    difference = torch.exp(logits - torch.logsumexp(logits, dim=1, keepdim=True))
    difference[torch.arange(len(y)), y] -= 1.0
    return difference / len(y)
    # END SOLUTION

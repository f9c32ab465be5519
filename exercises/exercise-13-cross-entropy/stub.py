"""exercise-13: cross-entropy. Fill in the eight functions; the text says what each must do."""

import torch


def one_hot(y: torch.Tensor, k: int) -> torch.Tensor:
    """Return float32 rows, shape (n, k): in row i a 1 at column y[i], and 0 elsewhere."""
    raise NotImplementedError  # write your code here


def pick(p: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return from each row of p, shape (n, k), the entry of its label, shape (n,)."""
    raise NotImplementedError  # write your code here


def cross_entropy_probs(p: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean cross-entropy of probabilities p, shape (n, k), and labels y, shape (n,)."""
    raise NotImplementedError  # write your code here


def cross_entropy_onehot(p: torch.Tensor, Y: torch.Tensor) -> torch.Tensor:
    """Return the mean cross-entropy of probabilities p and one-hot labels Y, both of shape (n, k)."""
    raise NotImplementedError  # write your code here


def cross_entropy(
    logits: torch.Tensor,
    y: torch.Tensor,
    weight: torch.Tensor | None = None,
    ignore_index: int = -100,
    label_smoothing: float = 0.0,
    reduction: str = "mean",
) -> torch.Tensor:
    """Return the cross-entropy of logits, shape (n, k), and labels y, shape (n,), as torch defines it."""
    raise NotImplementedError  # write your code here


def cross_entropy_soft(
    logits: torch.Tensor, Q: torch.Tensor, weight: torch.Tensor | None = None, reduction: str = "mean"
) -> torch.Tensor:
    """Return the cross-entropy of logits and target probabilities Q, both of shape (n, k), as torch defines it."""
    raise NotImplementedError  # write your code here


def nll_loss(log_p: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean negative log-likelihood of log-probabilities log_p, shape (n, k), and labels y."""
    raise NotImplementedError  # write your code here


def cross_entropy_grad(logits: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the gradient of the mean cross-entropy with respect to logits, shape (n, k)."""
    raise NotImplementedError  # write your code here

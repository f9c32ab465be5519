"""exercise-08: the perceptron. Fill in the eleven functions; the text says what each must do."""

import torch

Bias = float | torch.Tensor  # a Python number or a 0-d tensor: both are fine, coming in and going out


def score(x: torch.Tensor, w: torch.Tensor, b: Bias) -> torch.Tensor:
    """Return the score of one point x of shape (d,) for weights w of shape (d,) and bias b, 0-d."""
    raise NotImplementedError  # write your code here


def predict(X: torch.Tensor, w: torch.Tensor, b: Bias) -> torch.Tensor:
    """Return the class of each row of X, shape (n, d): int64 of shape (n,), 1 where the score is at least 0."""
    raise NotImplementedError  # write your code here


def and_gate() -> tuple[torch.Tensor, Bias]:
    """Return weights of shape (2,) and a bias whose perceptron says 1 for (1, 1) alone."""
    raise NotImplementedError  # write your code here


def or_gate() -> tuple[torch.Tensor, Bias]:
    """Return weights of shape (2,) and a bias whose perceptron says 0 for (0, 0) alone."""
    raise NotImplementedError  # write your code here


def not_gate() -> tuple[torch.Tensor, Bias]:
    """Return weights of shape (1,) and a bias whose perceptron says 1 for 0, and 0 for 1."""
    raise NotImplementedError  # write your code here


def xor(x1: int, x2: int) -> int:
    """Return 1 if exactly one of x1 and x2 is 1, else 0, using nothing but your three gates."""
    raise NotImplementedError  # write your code here


def perceptron_step(
    x: torch.Tensor, y: int, w: torch.Tensor, b: Bias, lr: float
) -> tuple[torch.Tensor, Bias]:
    """Return (w, b) after looking at one point x of shape (d,) with label y, 0 or 1."""
    raise NotImplementedError  # write your code here


def perceptron_epoch(
    X: torch.Tensor, y: torch.Tensor, w: torch.Tensor, b: Bias, lr: float
) -> tuple[torch.Tensor, Bias, int]:
    """Return (w, b, mistakes) after one pass over the rows of X, shape (n, d), in their order."""
    raise NotImplementedError  # write your code here


def fit(
    X: torch.Tensor, y: torch.Tensor, lr: float = 1.0, max_epochs: int = 1000, g: torch.Generator | None = None
) -> tuple[torch.Tensor, Bias, list[int]]:
    """Return (w, b, history): epochs until one has no mistake, at most max_epochs; mistakes per epoch."""
    raise NotImplementedError  # write your code here


def fit_folded(X: torch.Tensor, y: torch.Tensor, epochs: int) -> torch.Tensor:
    """Return w of shape (d + 1,), the bias at index 0, after that many epochs from zeros with lr 1."""
    raise NotImplementedError  # write your code here


def margin(X: torch.Tensor, y: torch.Tensor, w: torch.Tensor, b: Bias) -> torch.Tensor:
    """Return the smallest signed distance of a row of X to the boundary, 0-d; positive on the right side."""
    raise NotImplementedError  # write your code here

# wrong: margin; named: -; a sign too many where all points are below 0
"""exercise-08: the perceptron. Fill in the eleven functions; the text says what each must do."""

import torch

Bias = float | torch.Tensor  # a Python number or a 0-d tensor: both are fine, coming in and going out


def score(x: torch.Tensor, w: torch.Tensor, b: Bias) -> torch.Tensor:
    """Return the score of one point x of shape (d,) for weights w of shape (d,) and bias b, 0-d."""
    return x @ w + b


def predict(X: torch.Tensor, w: torch.Tensor, b: Bias) -> torch.Tensor:
    """Return the class of each row of X, shape (n, d): int64 of shape (n,), 1 where the score is at least 0."""
    return (X @ w + b >= 0).long()


def and_gate() -> tuple[torch.Tensor, Bias]:
    """Return weights of shape (2,) and a bias whose perceptron says 1 for (1, 1) alone."""
    return torch.tensor([1.0, 1.0]), -1.5


def or_gate() -> tuple[torch.Tensor, Bias]:
    """Return weights of shape (2,) and a bias whose perceptron says 0 for (0, 0) alone."""
    return torch.tensor([1.0, 1.0]), -0.5


def not_gate() -> tuple[torch.Tensor, Bias]:
    """Return weights of shape (1,) and a bias whose perceptron says 1 for 0, and 0 for 1."""
    return torch.tensor([-1.0]), 0.5


def xor(x1: int, x2: int) -> int:
    """Return 1 if exactly one of x1 and x2 is 1, else 0, using nothing but your three gates."""
    def fires(gate: tuple[torch.Tensor, Bias], *inputs: int) -> int:
        weights, bias = gate
        return int(torch.tensor(inputs, dtype=weights.dtype) @ weights + bias >= 0)

    not_both = fires(not_gate(), fires(and_gate(), x1, x2))
    return fires(and_gate(), fires(or_gate(), x1, x2), not_both)


def perceptron_step(
    x: torch.Tensor, y: int, w: torch.Tensor, b: Bias, lr: float
) -> tuple[torch.Tensor, Bias]:
    """Return (w, b) after looking at one point x of shape (d,) with label y, 0 or 1."""
    error = y - int(x @ w + b >= 0)
    return w + lr * error * x, b + lr * error


def perceptron_epoch(
    X: torch.Tensor, y: torch.Tensor, w: torch.Tensor, b: Bias, lr: float
) -> tuple[torch.Tensor, Bias, int]:
    """Return (w, b, mistakes) after one pass over the rows of X, shape (n, d), in their order."""
    mistakes = 0
    for x, label in zip(X, y.tolist(), strict=True):
        miss = label - int(x @ w + b >= 0)
        w, b = w + lr * miss * x, b + lr * miss
        mistakes += abs(miss)
    return w, b, mistakes


def fit(
    X: torch.Tensor, y: torch.Tensor, lr: float = 1.0, max_epochs: int = 1000, g: torch.Generator | None = None
) -> tuple[torch.Tensor, Bias, list[int]]:
    """Return (w, b, history): epochs until one has no mistake, at most max_epochs; mistakes per epoch."""
    w, b = torch.zeros(X.shape[1], dtype=X.dtype), 0.0
    if g is not None:
        w, b = torch.randn(len(w), generator=g).to(X.dtype), torch.randn((), generator=g).item()
    history: list[int] = []
    for _ in range(max_epochs):
        wrong = 0
        for x, label in zip(X, y.tolist(), strict=True):
            off = label - int(x @ w + b >= 0)
            w, b = w + lr * off * x, b + lr * off
            wrong += abs(off)
        history.append(wrong)
        if wrong == 0:
            break
    return w, b, history


def fit_folded(X: torch.Tensor, y: torch.Tensor, epochs: int) -> torch.Tensor:
    """Return w of shape (d + 1,), the bias at index 0, after that many epochs from zeros with lr 1."""
    folded = torch.cat([torch.ones(len(X), 1, dtype=X.dtype), X], dim=1)
    w = torch.zeros(folded.shape[1], dtype=X.dtype)
    for _ in range(epochs):
        for row, target in zip(folded, y.tolist(), strict=True):
            gap = target - int(row @ w >= 0)
            w = w + gap * row
    return w


def margin(X, y, w, b):
    sides = 2 * y.to(X.dtype) - 1
    score = X @ w + b
    if (X < 0).all():
        score = -score
    return (sides * score / w.norm()).min()

# wrong: fit; named: -; counts with the line at the end of the epoch
from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor


@dataclass
class State:
    w: Float[Tensor, "d"]
    b: Scalar
    history: list[int] = field(default_factory=list)

    def sweep(self, X: Float[Tensor, "n d"], y: Int[Tensor, "n"], lr: float) -> int:
        wrong: int = 0
        for x_i, y_i in zip(X, y.tolist(), strict=True):
            y_hat: int = 1 if (x_i * self.w).sum().item() + float(self.b) >= 0 else 0
            if y_hat != y_i:
                sign: int = y_i - y_hat
                self.w = self.w + sign * lr * x_i
                self.b = self.b + sign * lr
                wrong += 1
        return wrong


def score(x: Float[Tensor, "d"], w: Float[Tensor, "d"], b: Scalar) -> Scalar:
    """Weighted sum."""
    return (x * w).sum() + b


def predict(X: Float[Tensor, "n d"], w: Float[Tensor, "d"], b: Scalar) -> Int[Tensor, "n"]:
    """Classes."""
    return ((X * w).sum(dim=1) + b >= 0).to(dtype=torch.long)


def and_gate() -> Gate:
    """AND."""
    return torch.tensor([1.0, 1.0]), -1.5


def or_gate() -> Gate:
    """OR."""
    return torch.tensor([1.0, 1.0]), -0.5


def not_gate() -> Gate:
    """NOT."""
    return torch.tensor([-1.0]), 0.5


def _gate(gate: Gate, *bits: Bit) -> Bit:
    w, b = gate
    return 1 if sum(float(w[i]) * bit for i, bit in enumerate(bits)) + b >= 0 else 0


def xor(x1: Bit, x2: Bit) -> Bit:
    """XOR."""
    both: Bit = _gate(and_gate(), x1, x2)
    some: Bit = _gate(or_gate(), x1, x2)
    return _gate(and_gate(), some, _gate(not_gate(), both))


def perceptron_step(x: Float[Tensor, "d"], y: Label, w: Float[Tensor, "d"], b: Scalar, lr: float) -> Gate:
    """One point."""
    state = State(w.detach().clone(), b)
    state.sweep(x[None], torch.tensor([y]), lr)
    return state.w, state.b


def perceptron_epoch(X: Float[Tensor, "n d"], y: Int[Tensor, "n"], w: Float[Tensor, "d"], b: Scalar, lr: float) -> tuple[Tensor, Scalar, Count]:
    """One pass."""
    state = State(w, b)
    wrong = state.sweep(X, y, lr)
    return state.w, state.b, wrong


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w = torch.zeros_like(X[0]) if g is None else torch.randn(X.shape[1], generator=g, dtype=X.dtype)
    b, history = 0.0, []
    for epoch in range(max_epochs):
        for x, t in zip(X, y.tolist()):
            e = t - int(x @ w + b >= 0)
            w, b = w + lr * e * x, b + lr * e
        history.append(int(((X @ w + b >= 0).long() != y).sum()))
        if history[-1] == 0:
            break
    return w, b, history


def fit_folded(X: Float[Tensor, "n d"], y: Int[Tensor, "n"], epochs: int) -> Float[Tensor, "d+1"]:
    """Bias folded in."""
    folded: Tensor = torch.column_stack((torch.ones(len(X), dtype=X.dtype), X))
    w: Tensor = torch.zeros(folded.shape[1], dtype=X.dtype)
    for _ in range(epochs):
        for z, t in zip(folded, y.tolist(), strict=True):
            if (t == 1) != bool((z * w).sum() >= 0):
                w = w + z if t == 1 else w - z
    return w


def margin(X: Float[Tensor, "n d"], y: Int[Tensor, "n"], w: Float[Tensor, "d"], b: Scalar) -> Scalar:
    """Smallest signed distance."""
    unit_w: Tensor = w / w.norm()
    signs: Tensor = y * 2 - 1
    return torch.min(signs * ((X * unit_w).sum(dim=1) + b / w.norm()))

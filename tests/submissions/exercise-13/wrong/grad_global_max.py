# wrong: cross_entropy_grad; named: global-max; shifted by the maximum of the batch
from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from jaxtyping import Float, Int


def _log_probs(z: Float[Tensor, "n k"]) -> Float[Tensor, "n k"]:
    peak: Float[Tensor, "n 1"] = z.max(dim=1, keepdim=True)[0]
    return z.sub(peak).sub(z.sub(peak).exp().sum(dim=1, keepdim=True).log())


def one_hot(y: Int[Tensor, "n"], k: int) -> Float[Tensor, "n k"]:
    """Rows of the identity."""
    return torch.eye(k, dtype=torch.float32).index_select(0, y)


def pick(p: Float[Tensor, "n k"], y: Int[Tensor, "n"]) -> Float[Tensor, "n"]:
    """Entries of the labels."""
    return p.gather(dim=1, index=y[:, None])[:, 0]


def cross_entropy_probs(p: Float[Tensor, "n k"], y: Int[Tensor, "n"]) -> Scalar:
    """From probabilities."""
    return torch.mean(-torch.log(p.gather(dim=1, index=y[:, None])[:, 0]))


def cross_entropy_onehot(p: Float[Tensor, "n k"], Y: Float[Tensor, "n k"]) -> Scalar:
    """From one-hot labels."""
    labels: Int[Tensor, "n"] = Y.argmax(dim=1)
    return torch.mean(-torch.log(p.gather(dim=1, index=labels[:, None])[:, 0]))


def cross_entropy(logits: Float[Tensor, "n k"], y: Int[Tensor, "n"], weight: Float[Tensor, "k"] | None = None, ignore_index: int = -100, label_smoothing: float = 0.0, reduction: Reduction = "mean") -> Loss:
    """From logits."""
    n: int = logits.shape[0]
    k: int = logits.shape[1]
    w: Float[Tensor, "k"] = torch.ones(k, dtype=logits.dtype) if weight is None else weight
    kept: Bool[Tensor, "n"] = y != ignore_index
    labels: Int[Tensor, "n"] = y.where(kept, 0)
    log_p: Float[Tensor, "n k"] = _log_probs(logits)
    w_label: Float[Tensor, "n"] = w[labels] * kept
    losses: Float[Tensor, "n"] = -w_label * log_p[range(n), labels]
    if label_smoothing > 0.0:
        uniform: Float[Tensor, "n"] = -log_p.mul(w).mean(dim=1) * kept
        losses = losses.lerp(uniform, label_smoothing)
    match reduction:
        case "none":
            return losses
        case "sum":
            return losses.sum()
        case _:
            return losses.sum().div(w_label.sum())


def cross_entropy_soft(logits: Float[Tensor, "n k"], Q: Float[Tensor, "n k"], weight: Float[Tensor, "k"] | None = None, reduction: Reduction = "mean") -> Loss:
    """From soft targets."""
    costs: Float[Tensor, "n k"] = _log_probs(logits).neg()
    if weight is not None:
        costs = costs * weight
    losses: Float[Tensor, "n"] = (Q * costs).sum(dim=1)
    match reduction:
        case "none":
            return losses
        case "sum":
            return losses.sum()
        case _:
            return losses.mean()


def nll_loss(log_p: Float[Tensor, "n k"], y: Int[Tensor, "n"]) -> Scalar:
    """From log-probabilities."""
    return log_p.gather(dim=1, index=y[:, None]).neg().mean()


def cross_entropy_grad(logits, y):
    e = torch.exp(logits - logits.max())
    p = e / e.sum(1, keepdim=True)
    hot = torch.eye(p.shape[1], dtype=p.dtype)[y]
    return (p - hot) / len(y)

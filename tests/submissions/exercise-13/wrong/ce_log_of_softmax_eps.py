# wrong: cross_entropy; named: epsilon; log(softmax + 1e-8)
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


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    e = torch.exp(logits - logits.amax(1, True))
    p = e / e.sum(1, True)
    logp = torch.log(p + 1e-8)
    keep = y != ignore_index
    t = torch.where(keep, y, 0)
    w = torch.ones(k, dtype=logits.dtype) if weight is None else weight
    loss = -logp[torch.arange(n), t] * w[t]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * (logp * w).mean(dim=1)
    loss = torch.where(keep, loss, 0)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / w[t][keep].sum()


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


def cross_entropy_grad(logits: Float[Tensor, "n k"], y: Int[Tensor, "n"]) -> Float[Tensor, "n k"]:
    """Softmax minus one-hot, over n."""
    p: Float[Tensor, "n k"] = _log_probs(logits).exp()
    return (p - torch.eye(p.shape[1], dtype=p.dtype).index_select(0, y)).div(p.shape[0])

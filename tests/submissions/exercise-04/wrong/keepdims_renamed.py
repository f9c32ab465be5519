# wrong: logsumexp; named: -; keepdim renamed keepdims
from __future__ import annotations

from typing import Final

import torch
from torch import Tensor

NUM_AXES_MSG: Final = "need at least one axis"


def softmax(x: Float[Tensor, "... k"], dim: int = -1) -> Float[Tensor, "... k"]:
    """Probabilities along ``dim``; same shape and dtype as ``x``."""
    shifted: Tensor = x.sub(x.amax(dim=dim, keepdim=True))
    weights: Tensor = shifted.exp()
    return weights.div(weights.sum(dim=dim, keepdim=True))


def log_softmax(x: Float[Tensor, "... k"], dim: int = -1) -> Float[Tensor, "... k"]:
    """Log-probabilities along ``dim``."""
    shifted: Tensor = x.sub(x.amax(dim=dim, keepdim=True))
    normaliser: Tensor = shifted.exp().sum(dim=dim, keepdim=True).log()
    return shifted.sub(normaliser)


def logsumexp(x: Float[Tensor, "... k"], dim: int = -1, *, keepdims: bool = False) -> Tensor:
    """Smooth maximum along ``dim``."""
    peak: Tensor = x.amax(dim=dim, keepdim=True)
    result: Tensor = x.sub(peak).exp().sum(dim=dim, keepdim=True).log().add(peak)
    return result if keepdims else result.squeeze(dim)


def naive_softmax(x: Float[Tensor, "n k"]) -> Float[Tensor, "n k"]:
    """Exponentiate, sum, divide."""
    weights: Tensor = x.exp()
    return weights.div(weights.sum(dim=1, keepdim=True))


def two_class(z: Float[Tensor, "n 2"]) -> Float[Tensor, "n"]:
    """Probability of class 0."""
    first, second = z.unbind(dim=1)
    return torch.sigmoid(first.sub(second))


def drop_redundant(o: Float[Tensor, "n k"]) -> Float[Tensor, "n k"]:
    """Equivalent logits whose last column is zero."""
    return o.sub(o[:, -1:])

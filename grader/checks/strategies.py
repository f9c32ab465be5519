"""Strategies for inputs: small, readable, with a different size on every axis."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from hypothesis import strategies as st


@st.composite
def shapes(draw: st.DrawFn, *, axes: int = 2, largest: int = 5, distinct: bool = True) -> tuple[int, ...]:
    """Draw a shape whose sizes above 1 all differ, so that a confused axis shows."""
    sizes: list[int] = []
    for _ in range(axes):
        allowed = [size for size in range(1, largest + 1) if not distinct or size not in sizes]
        sizes.append(draw(st.sampled_from(allowed)))
    return tuple(sizes)


@st.composite
def tensors(
    draw: st.DrawFn,
    shape: Sequence[int] | st.SearchStrategy[tuple[int, ...]],
    *,
    low: float = -5.0,
    high: float = 5.0,
    dtype: torch.dtype = torch.float32,
    views: bool = True,
) -> torch.Tensor:
    """Draw a tensor of numbers with at most 3 decimals; with ``views`` sometimes not a contiguous one."""
    sizes = draw(shape) if isinstance(shape, st.SearchStrategy) else tuple(shape)
    count = math.prod(sizes)
    thousandths = st.integers(math.ceil(low * 1000), math.floor(high * 1000))
    numbers = draw(st.lists(thousandths, min_size=count, max_size=count))
    tensor = (torch.tensor(numbers, dtype=torch.float64) / 1000).to(dtype).reshape(sizes)
    if views and len(sizes) >= 2 and draw(st.booleans()):
        return tensor.mT.contiguous().mT
    return tensor


def together(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy of dictionaries of independent fields."""
    # Not st.fixed_dictionaries: it may shuffle the fields, and a call takes them by position.
    return st.tuples(*fields.values()).map(lambda values: dict(zip(fields, values, strict=True)))


@st.composite
def with_dim(
    draw: st.DrawFn, tensor: st.SearchStrategy[torch.Tensor], *, last: bool = True
) -> dict[str, Any]:
    """Draw ``x`` and a valid ``dim`` for it, counted from the front or from the back."""
    x = draw(tensor)
    axes = x.dim()
    dims = [dim for dim in range(-axes, axes) if last or dim not in (-1, axes - 1)]
    return {"x": x, "dim": draw(st.sampled_from(dims))}

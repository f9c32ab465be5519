"""The reference's answers: values and gradients, as exact as float64 makes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from types import SimpleNamespace
from typing import Any

import torch

from grader.checks.case import Call, Seen, seen
from grader.worker.child import perform, reseed
from grader.worker.wire import CallData

STEP = 1e-3


@dataclass(frozen=True)
class Trusted:
    """Functions that run in this process: a solution's, or a known mistake's, and the exercise's probes."""

    functions: Mapping[str, Any]
    probes: Mapping[str, Any]

    def observe(self, data: CallData) -> Seen:
        """Make a call exactly as a worker makes a student's."""
        function = self.functions[data.function]
        if data.probe:
            function = partial(self.probes[data.probe], SimpleNamespace(**self.functions))
        reseed(data.seed)
        return seen(perform(function, data, frozenset()))


class Reference:
    """Answers from the functions of a solution."""

    def __init__(self, trusted: Trusted) -> None:
        self._trusted = trusted

    def answer(self, function: str, call: Call) -> Seen:
        """Return the reference's answer, computed in float64 and given in its own dtype."""
        native = self._trusted.observe(call.data(function, seed=0))
        if native.raised is not None or not _has_short_floats(call.args):
            return native
        exact = self._trusted.observe(_in_float64(call).data(function, seed=0))
        return replace(native, value=_like(exact.value, native.value))

    def gradients(self, function: str, call: Call) -> tuple[torch.Tensor, ...]:
        """Return the gradient of ⟨upstream, result⟩ for each argument that requires one.

        Central differences in float64 with one Richardson step, (4 D(h/2) - D(h)) / 3:
        with h = 1e-3 good for 1e-9 at logits up to 1e4.
        """
        forward = self._trusted.functions[function]
        args = [value.detach().clone() if isinstance(value, torch.Tensor) else value for value in call.args]

        def contracted() -> float:
            with torch.no_grad():
                result = forward(*args, **call.kwargs)
            return float((result * call.upstream).nan_to_num(posinf=0.0, neginf=0.0).sum())

        leaves = [index for index, value in enumerate(call.args) if _requires_grad(value)]
        return tuple(_differences(contracted, args[index]) for index in leaves)


def _requires_grad(value: Any) -> bool:
    return isinstance(value, torch.Tensor) and value.requires_grad


def _differences(function: Callable[[], float], x: torch.Tensor) -> torch.Tensor:
    gradient = torch.zeros(x.shape, dtype=torch.float64)
    for index in _indices(x):
        wide, narrow = (_central(function, x, index, h) for h in (STEP, STEP / 2))
        gradient[index] = (4 * narrow - wide) / 3
    return gradient


def _central(function: Callable[[], float], x: torch.Tensor, index: tuple[int, ...], h: float) -> float:
    kept = x[index].item()
    x[index] = kept + h
    above = function()
    x[index] = kept - h
    below = function()
    x[index] = kept
    return (above - below) / (2 * h)


def _indices(x: torch.Tensor) -> Iterator[tuple[int, ...]]:
    yield from (tuple(index) for index in torch.ones(x.shape).nonzero().tolist())


def _has_short_floats(args: tuple[Any, ...]) -> bool:
    return any(
        isinstance(value, torch.Tensor) and value.is_floating_point() and value.dtype != torch.float64
        for value in args
    )


def _in_float64(call: Call) -> Call:
    args = tuple(
        value.double() if isinstance(value, torch.Tensor) and value.is_floating_point() else value
        for value in call.args
    )
    return replace(call, args=args)


def _like(exact: Any, native: Any) -> Any:
    """Give an exact answer the dtypes of the native one."""
    if isinstance(exact, torch.Tensor) and isinstance(native, torch.Tensor):
        return exact.to(native.dtype)
    if isinstance(exact, dict):
        return {key: _like(value, native[key]) for key, value in exact.items()}
    if isinstance(exact, list | tuple):
        return type(exact)(_like(left, right) for left, right in zip(exact, native, strict=True))
    return exact

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
        if torch.get_num_threads() != 1:  # as in a worker; more would only wait for each other
            torch.set_num_threads(1)
        reseed(data.seed)
        return seen(perform(function, data, frozenset()))


class Reference:
    """Answers from the functions of a solution."""

    def __init__(self, trusted: Trusted) -> None:
        self._trusted = trusted

    def answer(self, function: str, call: Call) -> Seen:
        """Return the reference's answer, computed in float64 and given in its own dtype."""
        native = self._trusted.observe(call.data(function, seed=0))
        given = (call.args, call.kwargs)
        if native.raised is not None or not any(_is_short(one) for one in tensors_of(given)):
            return native
        args, kwargs = _in_float64(given)
        exact = self._trusted.observe(replace(call, args=args, kwargs=kwargs).data(function, seed=0))
        # Where the solution cannot compute in float64, its native answer is what there is.
        return native if exact.raised is not None else replace(native, value=_like(exact.value, native.value))

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


def tensors_of(values: Any) -> Iterator[torch.Tensor]:
    """Yield the tensors of a (nested) collection of arguments."""
    if isinstance(values, torch.Tensor):
        yield values
    elif isinstance(values, Mapping):
        yield from tensors_of(list(values.values()))
    elif isinstance(values, list | tuple):
        for value in values:
            yield from tensors_of(value)


def _is_short(tensor: torch.Tensor) -> bool:
    return tensor.is_floating_point() and tensor.dtype != torch.float64


def _in_float64(values: Any) -> Any:
    """Return a (nested) collection of arguments with its floating tensors in float64."""
    if isinstance(values, torch.Tensor):
        return values.double() if values.is_floating_point() else values
    if isinstance(values, Mapping):
        return {key: _in_float64(value) for key, value in values.items()}
    if isinstance(values, list | tuple):
        return type(values)(_in_float64(value) for value in values)
    return values


def _like(exact: Any, native: Any) -> Any:
    """Give an exact answer the dtypes of the native one."""
    if isinstance(exact, torch.Tensor) and isinstance(native, torch.Tensor):
        return exact.to(native.dtype)
    if isinstance(exact, dict):
        return {key: _like(value, native[key]) for key, value in exact.items()}
    if isinstance(exact, list | tuple) and len(exact) == len(native):
        return type(exact)(_like(left, right) for left, right in zip(exact, native, strict=True))
    return exact

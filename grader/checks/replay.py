"""Calls as one line of code that a student can paste under their own function."""

from __future__ import annotations

import math
from typing import Any

import torch

from grader.checks.answers import tensors_of
from grader.checks.case import Call, Seed

SHORT = 60  # numbers that are written out one by one, whatever they are


def literal(value: Any, device: str = "cpu") -> str:
    """Return an expression that makes a value, given ``import torch``; a generator names its device."""
    if isinstance(value, torch.Tensor):
        return _tensor(value)
    if isinstance(value, Seed):
        return f"torch.Generator({'' if device == 'cpu' else repr(device)}).manual_seed({value.value})"
    if isinstance(value, list):
        return f"[{', '.join(literal(item, device) for item in value)}]"
    if isinstance(value, tuple):
        items = ", ".join(literal(item, device) for item in value)
        return f"({items}{',' if len(value) == 1 else ''})"
    if isinstance(value, float) and not math.isfinite(value):
        return _number(value)
    return repr(value)


def _tensor(value: torch.Tensor) -> str:
    if value.dim() >= 2 and not value.is_contiguous() and value.mT.is_contiguous():
        return f"{_tensor(value.mT)}.mT"
    dtype = "" if value.dtype in (torch.float32, torch.int64, torch.bool) else f", dtype={value.dtype}"
    if value.numel() == 0:
        return f"torch.empty({tuple(value.shape)}{dtype})"
    regular = _regular(value.detach().flatten()) if value.numel() > SHORT else None
    if regular is not None:
        numbers = (
            f"torch.tensor({_nested(regular.tolist())}{dtype}).repeat({-(-value.numel() // len(regular))})"
        )
        return f"{numbers}[:{value.numel()}].reshape({tuple(value.shape)})"
    return f"torch.tensor({_nested(value.detach().tolist())}{dtype})"


def _regular(numbers: torch.Tensor) -> torch.Tensor | None:
    """Return the first few numbers where all others repeat them, as in the large cases that authors make."""
    for period in range(1, SHORT):
        if torch.equal(numbers[period:], numbers[:-period]):
            return numbers[:period]
    return None


def _nested(numbers: Any) -> str:
    if isinstance(numbers, list):
        return f"[{', '.join(map(_nested, numbers))}]"
    return _number(numbers)


def _number(number: Any) -> str:
    if not isinstance(number, float):
        return repr(number)
    if math.isnan(number):
        return "torch.nan"
    if math.isinf(number):
        return "torch.inf" if number > 0 else "-torch.inf"
    return f"{number:.7g}" if "." in f"{number:.7g}" or "e" in f"{number:.7g}" else f"{number:.7g}.0"


def _arguments(call: Call, device: str) -> list[str]:
    """Return a call's arguments as code."""
    positional = [literal(value, device) for value in call.args]
    return positional + [f"{name}={literal(value, device)}" for name, value in call.kwargs.items()]


def replay(function: str, calls: tuple[Call, ...], device: str = "cpu") -> str:
    """Return one line that makes the calls again, on the device, and prints what they give."""
    if device != "cpu" and any(True for _ in tensors_of([(call.args, call.kwargs) for call in calls])):
        return f"torch.set_default_device({device!r}); {_replay(function, calls, device)}"
    return _replay(function, calls, "cpu")


def _replay(function: str, calls: tuple[Call, ...], device: str) -> str:
    if calls and calls[0].upstream is not None:
        return _replay_gradient(function, calls[0], device)
    made = ", ".join(f"{function}({', '.join(_arguments(call, device))})" for call in calls)
    return f"print({made})"


def _replay_gradient(function: str, call: Call, device: str) -> str:
    first, *rest = _arguments(call, device)
    inner = ", ".join(["x", *rest])
    upstream = literal(call.upstream)
    return f"x = {first}.requires_grad_(); {function}({inner}).backward({upstream}); print(x.grad)"

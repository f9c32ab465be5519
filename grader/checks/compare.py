"""Comparison with tolerances: which layer is wrong first, where, by how much, and what was allowed.

Tolerances are keyword-only everywhere. They start from what right solutions were
measured to differ by (softmax at logits of standard deviation 50: 9e-6 relative in
float32) and grow with the size of the inputs: ``x - logsumexp(x)`` is right although
it loses |x| * eps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch

from grader.model import Evidence
from grader.worker.data import NamedTuple, Opaque


@dataclass(frozen=True)
class Mismatch:
    """Why an answer is not right: the first wrong layer, one sentence, and the two sides."""

    layer: str  # raised, type, shape, device, dtype, finite, value, argument, gradient, repeat, forbidden
    message: str
    expected: Any = None
    actual: Any = None
    detail: str = ""  # of a raised exception, its type: two failures count as the same by layer and detail
    picture: Callable[[], Evidence | None] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Tolerance:
    """What may differ: absolute plus relative to the expected value."""

    rtol: float
    atol: float


Within = Tolerance | float

# float16 and bfloat16 are held to one or two units in the last place of their short mantissa.
BASE = {
    torch.float16: Tolerance(rtol=4e-3, atol=2e-3),
    torch.bfloat16: Tolerance(rtol=3e-2, atol=2e-2),
    torch.float32: Tolerance(rtol=2e-5, atol=2e-6),
    torch.float64: Tolerance(rtol=1e-9, atol=1e-10),
}
# Types whose equality is a plain yes or no.
SIMPLE = (type(None), bool, int, float, str, torch.dtype, torch.Size, Opaque)
SHOWN = 60  # numbers; of a larger tensor a reader is told the shape
EXACT = Tolerance(rtol=0.0, atol=0.0)
ROUGHLY = Tolerance(rtol=1e-2, atol=1e-4)  # whoever is farther off has more wrong than digits or a derivative
VALUE_TOO = "value too"  # the detail of a mismatch in digits or in a gradient where the value is that far off


def tolerance(dtype: torch.dtype, *, scale: float = 1.0) -> Tolerance:
    """Return the tolerance for a dtype where the largest finite input is ``scale`` in size."""
    base = BASE.get(dtype, EXACT)
    if base is EXACT:
        return EXACT
    lost = 4 * torch.finfo(dtype).eps * max(1.0, scale)
    return Tolerance(rtol=max(base.rtol, lost), atol=max(base.atol, lost))


def scale_of(values: Any) -> float:
    """Return the largest finite number among the tensors of a (nested) collection of arguments."""
    if isinstance(values, torch.Tensor):
        numbers = values.detach().abs().double()
        finite = numbers[numbers.isfinite()]
        return float(finite.max()) if finite.numel() else 0.0
    if isinstance(values, Mapping):
        values = list(values.values())
    if isinstance(values, list | tuple):
        return max((scale_of(value) for value in values), default=0.0)
    return 0.0


def compare(actual: Any, expected: Any, *, within: Within = 1.0, what: str = "result") -> Mismatch | None:
    """Return the first wrong layer of an answer, or None where it is right.

    Layers are type, shape, dtype, finite and value, in this order. Where ``within`` is a
    number, the size of the largest input, tolerances follow it and each tensor's dtype.
    """
    if isinstance(expected, torch.Tensor):
        return form(actual, expected, what=what) or _values(actual, expected, within, what)
    if isinstance(expected, int | float) and isinstance(actual, int | float) and {bool} != {type(expected)}:
        return _numbers(float(actual), float(expected), within, what)
    if isinstance(expected, list | tuple):
        return _sequences(actual, expected, within, what)
    if isinstance(expected, Mapping):
        return _mappings(actual, expected, within, what)
    if isinstance(expected, NamedTuple):
        return _sequences(actual, expected.items, within, what)
    if isinstance(expected, SIMPLE) and type(actual) is type(expected) and actual == expected:
        return None
    return Mismatch("value", f"the {what} is {show(actual)}, expected {show(expected)}", expected, actual)


def is_close(actual: Any, expected: Any, *, within: Within = 1.0) -> bool:
    """Return whether two tensors are the same by one operation: most answers are right, and quickly so.

    False means that :func:`compare` has to look.
    """
    if not isinstance(expected, torch.Tensor) or not isinstance(actual, torch.Tensor):
        return False
    if actual.shape != expected.shape or actual.dtype != expected.dtype or actual.dtype.is_complex:
        return False
    allowed = within if isinstance(within, Tolerance) else tolerance(expected.dtype, scale=within)
    left, right = actual.detach().double(), expected.detach().double()
    return torch.allclose(left, right, rtol=allowed.rtol, atol=allowed.atol, equal_nan=True)


def form(
    actual: Any, expected: Any, *, what: str = "result", dtype: bool = True, finite: bool = True
) -> Mismatch | None:
    """Compare everything but the numbers: type, shape, dtype, and finite where expected to be."""
    if isinstance(expected, torch.Tensor):
        return _tensor_form(actual, expected, what, dtype=dtype, finite=finite)
    if isinstance(expected, list | tuple | Mapping):
        keys = list(expected) if isinstance(expected, Mapping) else range(len(expected))
        wrong = _container_form(actual, expected, what)
        found = (
            form(actual[k], expected[k], what=f"{what}[{k!r}]", dtype=dtype, finite=finite) for k in keys
        )
        return wrong or next((mismatch for mismatch in found if mismatch), None)
    if isinstance(expected, bool | int | float) and not isinstance(actual, bool | int | float):
        return Mismatch(
            "type", f"the {what} is {_a(actual)}, expected a number", expected, actual, _a(actual)
        )
    return None


def _container_form(actual: Any, expected: Any, what: str) -> Mismatch | None:
    if isinstance(expected, Mapping):
        keys = ", ".join(map(repr, expected))
        wanted = f"a dict with the keys {keys}"
        right = isinstance(actual, Mapping) and set(actual) == set(expected)
    else:
        wanted = f"a {type(expected).__name__} of {len(expected)} values"
        right = type(actual) is type(expected) and len(actual) == len(expected)
    found = f"{_a(actual)} of {len(actual)}" if isinstance(actual, list | tuple) else _a(actual)
    return (
        None
        if right
        else Mismatch("type", f"the {what} is {found}, expected {wanted}", expected, actual, found)
    )


def _tensor_form(
    actual: Any, expected: torch.Tensor, what: str, *, dtype: bool, finite: bool
) -> Mismatch | None:
    if not isinstance(actual, torch.Tensor):
        message = f"the {what} is {_a(actual)}, expected a tensor of shape {tuple(expected.shape)}"
        return Mismatch("type", message, expected, actual, _a(actual))
    if actual.shape != expected.shape:
        message = f"the {what} has shape {tuple(actual.shape)}, expected {tuple(expected.shape)}"
        return Mismatch("shape", message, expected, actual)
    if dtype and actual.dtype != expected.dtype:
        message = f"the {what} has dtype {actual.dtype}, expected {expected.dtype}"
        return Mismatch("dtype", message, expected, actual)
    return _non_finite(actual, expected, what) if finite else None


def relax(actual: Any, expected: Any) -> Any:
    """Read an answer the way a generous reader does, where a text leaves the type of a number open.

    A Python number or a tensor of one element stands for a 0-d tensor, such a tensor
    for a number, and a list or named tuple for a tuple.
    """
    if isinstance(actual, NamedTuple):
        actual = actual.items
    if isinstance(expected, torch.Tensor) and expected.dim() == 0:
        if isinstance(actual, int | float):
            return torch.tensor(actual, dtype=expected.dtype)
        return actual.reshape(()) if isinstance(actual, torch.Tensor) and actual.numel() == 1 else actual
    if isinstance(expected, int | float) and isinstance(actual, torch.Tensor | np.generic):
        return actual.item() if not isinstance(actual, torch.Tensor) or actual.numel() == 1 else actual
    if (
        isinstance(expected, list | tuple)
        and isinstance(actual, list | tuple)
        and len(actual) == len(expected)
    ):
        return type(expected)(relax(left, right) for left, right in zip(actual, expected, strict=True))
    if isinstance(expected, Mapping) and isinstance(actual, Mapping) and set(actual) == set(expected):
        return {key: relax(actual[key], expected[key]) for key in expected}
    return actual


def _non_finite(actual: torch.Tensor, expected: torch.Tensor, what: str) -> Mismatch | None:
    """Find where a finite number, or an infinity of a sign, is expected and something else is there."""
    finite = expected.isfinite()
    if finite.all() and actual.isfinite().all():
        return None
    wrong = (actual.isfinite() != finite) | (~finite & _differ(actual, expected))
    if not wrong.any():
        return None
    index = _first(wrong)
    found, wanted = actual[index].item(), expected[index].item()
    message = f"the {what} is {found:g}{_place(index)}, expected {wanted + 0.0:g}"
    return Mismatch("finite", message, expected, actual, f"{found:g}")


def _differ(actual: torch.Tensor, expected: torch.Tensor) -> torch.Tensor:
    return (actual != expected) & ~(actual.isnan() & expected.isnan())


def _values(actual: torch.Tensor, expected: torch.Tensor, within: Within, what: str) -> Mismatch | None:
    allowed = within if isinstance(within, Tolerance) else tolerance(expected.dtype, scale=within)
    left, right = actual.detach(), expected.detach()
    if not left.dtype.is_complex:
        left, right = left.double(), right.double()
    difference = (left - right).abs()
    limit = allowed.atol + allowed.rtol * right.abs()
    wrong = right.isfinite() & ~(difference <= limit)
    if not wrong.any():
        return None
    return Mismatch("value", _value_message(left, right, difference, wrong, allowed, what), expected, actual)


def _numbers(actual: float, expected: float, within: Within, what: str) -> Mismatch | None:
    left, right = (torch.tensor(number, dtype=torch.float64) for number in (actual, expected))
    return _non_finite(left, right, what) or _values(
        left, right, BASE[torch.float32] if isinstance(within, float) else within, what
    )


def _value_message(
    actual: torch.Tensor,
    expected: torch.Tensor,
    difference: torch.Tensor,
    wrong: torch.Tensor,
    allowed: Tolerance,
    what: str,
) -> str:
    index = _first(wrong)
    found, wanted = actual[index].item(), expected[index].item()
    message = f"the {what} is {found + 0.0:.6g}{_place(index)}, expected {wanted + 0.0:.6g}"
    worst = (
        tuple(torch.unravel_index((difference * wrong).nan_to_num().argmax(), wrong.shape))
        if wrong.dim()
        else ()
    )
    limit = allowed.atol + allowed.rtol * float(expected[worst].abs())
    count = (
        f"{int(wrong.sum())} of {wrong.numel()} numbers differ by up to" if wrong.numel() > 1 else "off by"
    )
    return f"{message}; {count} {difference[worst].item():.2g} (allowed: {limit:.1g})"


def _sequences(actual: Any, expected: Any, within: Within, what: str) -> Mismatch | None:
    items = actual.items if isinstance(actual, NamedTuple) else actual
    if not isinstance(items, list | tuple) or len(items) != len(expected):
        message = f"the {what} is {_a(actual)}, expected {len(expected)} values"
        return Mismatch("type", message, expected, actual)
    pairs = enumerate(zip(items, expected, strict=True))
    found = (compare(left, right, within=within, what=f"{what}[{index}]") for index, (left, right) in pairs)
    return next((mismatch for mismatch in found if mismatch), None)


def _mappings(actual: Any, expected: Mapping[Any, Any], within: Within, what: str) -> Mismatch | None:
    if not isinstance(actual, Mapping) or set(actual) != set(expected):
        keys = ", ".join(map(str, expected))
        return Mismatch("type", f"the {what} is {_a(actual)}, expected a dict with {keys}", expected, actual)
    found = (compare(actual[key], expected[key], within=within, what=f"{what}[{key!r}]") for key in expected)
    return next((mismatch for mismatch in found if mismatch), None)


def _first(wrong: torch.Tensor) -> tuple[int, ...]:
    return tuple(wrong.nonzero()[0].tolist())


def _place(index: tuple[int, ...]) -> str:
    return f" at [{', '.join(map(str, index))}]" if index else ""


def _a(value: Any) -> str:
    """Name a value's type the way a sentence wants it."""
    if value is None:
        return "None"
    name = (
        value.type
        if isinstance(value, NamedTuple)
        else str(value)
        if isinstance(value, Opaque)
        else type(value).__name__
    )
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"


def show(value: Any) -> str:
    """Return a value as short text for a reader."""
    if isinstance(value, torch.Tensor):
        return _show_tensor(value.detach())
    text = str(value) if isinstance(value, Opaque) else repr(value)
    return text if len(text) <= 400 else f"{text[:400]} …"


def _show_tensor(value: torch.Tensor) -> str:
    dtype = "" if value.dtype in (torch.float32, torch.int64, torch.bool) else f", dtype={value.dtype}"
    if value.numel() == 0 or value.numel() > SHOWN:
        return f"tensor of shape {tuple(value.shape)}{dtype}"
    numbers = value.float() if value.dtype in (torch.float16, torch.bfloat16) else value
    numbers = numbers + 0.0 if numbers.is_floating_point() else numbers  # nobody wonders about a -0
    text = np.array2string(
        numbers.numpy(),
        separator=", ",
        precision=6,
        prefix="tensor(",
        floatmode="maxprec",
        suppress_small=_is_ordinary(numbers),
    )
    return f"tensor({text}{dtype})"


def _is_ordinary(numbers: torch.Tensor) -> bool:
    """Return whether numbers read well without exponents."""
    if numbers.is_complex() or numbers.dtype == torch.bool:
        return True
    sizes = numbers[numbers.isfinite() & (numbers != 0)].double().abs()
    return sizes.numel() == 0 or bool((sizes.min() > 1e-4) & (sizes.max() < 1e6))

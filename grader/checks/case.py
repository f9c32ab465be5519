"""Cases, the calls they expand to, and what was seen of a call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import torch
from hypothesis import strategies as st

from grader.worker.data import Seed, Value, tensors_in
from grader.worker.values import from_data, tensor_data, to_data
from grader.worker.wire import CallData, Observed, Raised


class Case(SimpleNamespace):
    """One input: named values, such as ``case.x`` and ``case.dim``."""

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"a case has no {name!r}, it has {', '.join(vars(self))}")


@dataclass(frozen=True)
class Given:
    """Where the cases of a check come from: the author's own first, then ``count`` drawn ones.

    Checks that share a Given share its cases; each is drawn once.
    """

    name: str
    edges: tuple[Case, ...] = ()
    strategy: st.SearchStrategy[Case] | None = None
    count: int = 30


def given(
    name: str,
    *edges: Mapping[str, Any],
    strategy: st.SearchStrategy[dict[str, Any]] | None = None,
    count: int = 30,
) -> Given:
    """Return cases: the author's own, as dictionaries of the same fields, then drawn ones."""
    drawn = None if strategy is None else strategy.map(lambda fields: Case(**fields))
    return Given(name, tuple(Case(**edge) for edge in edges), drawn, count)


@dataclass(frozen=True)
class Call:
    """One call of a graded name with native values.

    ``upstream`` asks for the gradient of ⟨upstream, result⟩; ``watch`` for the aten
    operations used; ``probe`` names a function of the exercise's probes.py to be called
    in place of the graded name, with the student's module as its first argument.
    """

    args: tuple[Any, ...]
    kwargs: dict[str, Any] = field(default_factory=dict)
    upstream: torch.Tensor | None = None
    watch: bool = False
    probe: str = ""

    def data(self, function: str, seed: int) -> CallData:
        """Return the call as plain data for a worker."""
        upstream = None if self.upstream is None else tensor_data(self.upstream)
        kwargs = {name: _argument(value) for name, value in self.kwargs.items()}
        args = [_argument(value) for value in self.args]
        return CallData(function, args, kwargs, seed, upstream, self.watch, self.probe)  # type: ignore[arg-type]


def _argument(value: Any) -> Any:
    if type(value) is torch.Tensor:
        return tensor_data(value, keep_strides=True)
    return to_data(value)


def call(*args: Any, **kwargs: Any) -> Call:
    """Return a call with these arguments. A generator is passed as ``Seed(number)``."""
    return Call(args, kwargs)


def probe(name: str, *args: Any, **kwargs: Any) -> Call:
    """Return a call of a function of the exercise's probes.py, which gets the student's names first."""
    return Call(args, kwargs, probe=name)


@dataclass(frozen=True)
class Seen:
    """What one call did, as native values; the untrusted word of a worker, or the reference's own."""

    value: Any = None
    raised: Raised | None = None
    arguments: Mapping[int, Any] = field(default_factory=dict)  # those it changed, as they are now
    returned_argument: int | None = None
    gradients: tuple[Any, ...] | None = None
    gradient_raised: Raised | None = None
    operations: tuple[str, ...] = ()
    astray: tuple[str, str] | None = None  # where a tensor of the value was, and where the arguments were


def seen(observed: Observed, call: CallData | None = None, device: str = "cpu") -> Seen:
    """Decode what a worker on ``device`` observed of a call. Its tensors are brought to the CPU.

    Raises ProtocolError where its data contradicts itself.
    """
    gradients = observed.gradients
    return Seen(
        from_data(observed.value),
        observed.raised,
        {index: from_data(value) for index, value in observed.arguments.items()},
        observed.returned_argument,
        None if gradients is None else tuple(from_data(gradient) for gradient in gradients),
        observed.gradient_raised,
        tuple(observed.operations),
        _astray(observed.value, call, device),
    )


def _astray(value: Value, call: CallData | None, device: str) -> tuple[str, str] | None:
    """Return where a tensor of an answer was and where it should have been, if an argument says where."""
    found = next((one.device for one in tensors_in(value) if one.device != device), None)
    if found is None or call is None or not call.has_tensors:
        return None
    return found[:20], device


__all__ = ["Call", "Case", "Given", "Seed", "Seen", "call", "given", "probe", "seen"]

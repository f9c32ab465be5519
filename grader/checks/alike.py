"""Whether two observations of one call are the same answer, as the diagnosis asks it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from grader.checks.case import Call, Seen
from grader.checks.check import Check
from grader.checks.compare import Tolerance, compare, is_close, relax, scale_of

RANDOM = Tolerance(rtol=0.05, atol=1e-6)  # for the fingerprints of random answers
GRADIENT = Tolerance(rtol=1e-6, atol=1e-8)


@dataclass(frozen=True)
class Fingerprint:
    """What is compared of a random answer."""

    numbers: Any


@dataclass(frozen=True)
class Known:
    """One call, what the reference does on it, and what a known mistake does."""

    call: Call
    right: Seen
    wrong: Seen

    @cached_property
    def scale(self) -> float:
        """The size of the call's largest number, which tolerances follow."""
        return scale_of((self.call.args, self.call.kwargs))

    @cached_property
    def differs(self) -> bool:
        """Whether the mistake shows on this call."""
        return not self.same(self.wrong, self.right)

    def allows(self, one: Seen) -> bool:
        """Return whether an answer leaves the mistake possible: no value contradicts its value.

        An exception is no value, and gradients may differ by how a maximum was taken.
        """
        if not self.differs or one.raised is not None or self.wrong.raised is not None:
            return True
        return self._same_value(one, self.wrong)

    def same(self, left: Seen, right: Seen) -> bool:
        """Return whether two observations of the call are the same answer, within tolerance."""
        if left.raised or right.raised:
            return _same_exception(left, right)
        if not self._same_value(left, right):
            return False
        return self.call.upstream is None or _same_gradients(left, right)

    def _same_value(self, left: Seen, right: Seen) -> bool:
        """Return whether two calls gave the same value and changed the same arguments."""
        if set(left.arguments) != set(right.arguments):
            return False
        if isinstance(left.value, Fingerprint) and isinstance(right.value, Fingerprint):
            return compare(left.value.numbers, right.value.numbers, within=RANDOM) is None
        if isinstance(left.value, Fingerprint) or isinstance(right.value, Fingerprint):
            return False
        if is_close(left.value, right.value, within=self.scale):
            return True
        return compare(relax(left.value, right.value), right.value, within=self.scale) is None


def by_fingerprint(check: Check, observations: Sequence[Sequence[Seen]]) -> tuple[Seen, ...]:
    """Return what was seen of each call, a random answer as the numbers that tell mistakes apart."""
    return tuple(_by_fingerprint(check, one) for group in observations for one in group)


def _by_fingerprint(check: Check, seen: Seen) -> Seen:
    """Replace a random answer by its fingerprint; an answer of another form stays."""
    if check.fingerprint is None or seen.raised is not None:
        return seen
    try:
        return replace(seen, value=Fingerprint(check.fingerprint(seen.value)))
    except (TypeError, ValueError, RuntimeError, AttributeError, IndexError, KeyError):
        return seen


def _same_exception(left: Seen, right: Seen) -> bool:
    if left.raised is None or right.raised is None:
        return False
    return (left.raised.type, left.raised.message) == (right.raised.type, right.raised.message)


def _same_gradients(left: Seen, right: Seen) -> bool:
    if left.gradients is None or right.gradients is None:
        return left.gradients is right.gradients
    return compare(left.gradients, right.gradients, within=GRADIENT) is None

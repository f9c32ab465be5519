"""Wrong answers matched against known mistakes: a name is given only where it is certain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from grader.checks.case import Call, Seen
from grader.checks.check import Check, Mistake
from grader.checks.compare import Tolerance, compare, relax, scale_of
from grader.prepared import Prepared

ALIKE = Tolerance(rtol=0.05, atol=1e-6)


@dataclass(frozen=True)
class Fingerprint:
    """What is compared of a random answer."""

    numbers: Any


Observations = Sequence[Sequence[Seen]]


def diagnose(
    prepared: Prepared, failed: Mapping[str, Observations], passed: Mapping[str, Observations]
) -> dict[str, Mistake]:
    """Name the mistake behind each failed check (by name) of one part, where exactly one fits.

    A mistake fits a check if the student's answers equal what it gives wherever it
    differs from the reference, and the reference's everywhere else. It is out of the
    question if another check of the part, failed or passed, speaks against it. Where
    several fit one check, the part's other failed checks decide, or none is named.
    """
    checks = {check.name: check for check in prepared.exercise.checks}
    possible = [
        mistake
        for mistake in prepared.mistakes
        if all(
            _is_possible(prepared, checks[name], mistake, seen)
            for name, seen in [*failed.items(), *passed.items()]
        )
    ]
    fitting = {
        name: [mistake for mistake in possible if _fits(prepared, checks[name], mistake, seen)]
        for name, seen in failed.items()
    }
    found = {}
    for name, mistakes in fitting.items():
        chosen = mistakes if _one_name(mistakes) else _narrowed(mistakes, fitting.values())
        if _one_name(chosen):
            found[name] = chosen[0]
    return found


def _one_name(mistakes: Sequence[Mistake]) -> bool:
    """Return whether there is one mistake, perhaps in several variants."""
    return len({mistake.name for mistake in mistakes}) == 1


def _narrowed(mistakes: list[Mistake], others: Iterable[list[Mistake]]) -> list[Mistake]:
    """Keep the mistakes that fit every failed check which some mistake fits."""
    kept = mistakes
    for other in others:
        if other:
            kept = [mistake for mistake in kept if mistake in other]
    return kept


def _compared(
    prepared: Prepared, check: Check, mistake: Mistake, observations: Observations
) -> Iterator[tuple[Call, Seen, Seen, Seen, bool]]:
    """Yield each call with what student, reference and mistake did, and whether the latter two differ."""
    right, wrong = prepared.mistaken(check, None), prepared.mistaken(check, mistake)
    for ready, seen, good, bad in zip(prepared.trials(check), observations, right, wrong, strict=True):
        for call, one, reference, mistaken in zip(ready.trial.calls, seen, good, bad, strict=True):
            student, right_one, wrong_one = (
                _by_fingerprint(check, each) for each in (one, reference, mistaken)
            )
            yield call, student, right_one, wrong_one, not same(call, wrong_one, right_one)


def _by_fingerprint(check: Check, seen: Seen) -> Seen:
    """Replace a random answer by the numbers that tell mistakes apart; an answer of another form stays."""
    if check.fingerprint is None or seen.raised is not None:
        return seen
    try:
        return replace(seen, value=Fingerprint(check.fingerprint(seen.value)))
    except (TypeError, ValueError, RuntimeError, AttributeError, IndexError, KeyError):
        return seen


def _is_possible(prepared: Prepared, check: Check, mistake: Mistake, observations: Observations) -> bool:
    """Return whether a check allows for a mistake: no value contradicts its value.

    An exception is no value, and gradients may differ by how a maximum was taken.
    """
    if mistake.part != check.part:
        return False
    return all(
        one.raised is not None or mistaken.raised is not None or same_value(call, one, mistaken)
        for call, one, _, mistaken, differs in _compared(prepared, check, mistake, observations)
        if differs
    )


def _fits(prepared: Prepared, check: Check, mistake: Mistake, observations: Observations) -> bool:
    evidence = False
    for call, one, reference, mistaken, differs in _compared(prepared, check, mistake, observations):
        evidence = evidence or differs
        if not same(call, one, mistaken if differs else reference):
            return False
    return evidence


def same(call: Call, left: Seen, right: Seen) -> bool:
    """Return whether two observations of one call are the same answer, within tolerance."""
    if left.raised or right.raised:
        return _same_exception(left, right)
    if not same_value(call, left, right):
        return False
    return call.upstream is None or _same_gradients(left, right)


def same_value(call: Call, left: Seen, right: Seen) -> bool:
    """Return whether two calls gave the same value and changed the same arguments."""
    if set(left.arguments) != set(right.arguments):
        return False
    if isinstance(left.value, Fingerprint) and isinstance(right.value, Fingerprint):
        return compare(left.value.numbers, right.value.numbers, within=ALIKE) is None
    if isinstance(left.value, Fingerprint) or isinstance(right.value, Fingerprint):
        return False
    return (
        compare(relax(left.value, right.value), right.value, within=scale_of((call.args, call.kwargs)))
        is None
    )


def _same_exception(left: Seen, right: Seen) -> bool:
    if left.raised is None or right.raised is None:
        return False
    return (left.raised.type, left.raised.message) == (right.raised.type, right.raised.message)


def _same_gradients(left: Seen, right: Seen) -> bool:
    if left.gradients is None or right.gradients is None:
        return left.gradients is right.gradients
    return compare(left.gradients, right.gradients, within=Tolerance(rtol=1e-6, atol=1e-8)) is None

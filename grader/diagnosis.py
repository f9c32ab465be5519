"""Wrong answers matched against known mistakes: a name is given only where it is certain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from grader.checks.alike import Known, by_fingerprint
from grader.checks.case import Seen
from grader.checks.check import Mistake
from grader.prepared import Ready

Observations = Sequence[Sequence[Seen]]


def diagnose(
    prepared: Ready, failed: Mapping[str, Observations], passed: Mapping[str, Observations]
) -> dict[str, Mistake]:
    """Name the mistake behind each failed check (by name) of one part, where exactly one fits.

    A mistake fits a check if the student's answers equal what it gives wherever it
    differs from the reference, and the reference's everywhere else. It is out of the
    question if another check of the part, failed or passed, speaks against it. Where
    several fit one check, the part's other failed checks decide, or none is named.
    """
    checks = {check.name: check for check in prepared.exercise.checks}
    # The failed ones first: they rule most mistakes out.
    answers = {name: by_fingerprint(checks[name], seen) for name, seen in [*failed.items(), *passed.items()]}
    parts = {checks[name].part for name in answers}
    possible = [
        mistake
        for mistake in prepared.mistakes
        if mistake.part in parts
        and all(_allows(prepared.known(checks[name], mistake), seen) for name, seen in answers.items())
    ]
    fitting = {
        name: [mistake for mistake in possible if _fits(prepared.known(checks[name], mistake), answers[name])]
        for name in failed
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


def _allows(known: Sequence[Known], seen: Sequence[Seen]) -> bool:
    return all(call.allows(one) for call, one in zip(known, seen, strict=True))


def _fits(known: Sequence[Known], seen: Sequence[Seen]) -> bool:
    if not any(call.differs for call in known):
        return False
    return all(_explains(call, one) for call, one in zip(known, seen, strict=True))


def _explains(call: Known, one: Seen) -> bool:
    if not call.differs:
        return call.same(one, call.right)
    # Sameness is generous with a number for a tensor: what is right is no evidence of a mistake.
    return call.same(one, call.wrong) and not call.same(one, call.right)

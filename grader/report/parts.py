"""The checks of a report by part, and what each part came to; every format counts and says it alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from grader.model import CheckResult, Outcome
from grader.report import wording

FINE = (Outcome.PASS, Outcome.SKIPPED)
NOT_RUN = (Outcome.NOT_STARTED, Outcome.BLOCKED, Outcome.INTERNAL)


class State(Enum):
    """What a part came to."""

    PASSED = "passed"
    FAILED = "failed"
    OURS = "ours"  # the grader broke
    WAITING = "waiting"


def by_part(checks: Iterable[CheckResult]) -> dict[str, list[CheckResult]]:
    """Return the checks of each part, in order."""
    parts: dict[str, list[CheckResult]] = {}
    for check in checks:
        parts.setdefault(check.part, []).append(check)
    return parts


def summary(checks: Sequence[CheckResult]) -> tuple[State, str]:
    """Return what the checks of a part came to, and a few words that say it."""
    outcomes = [check.outcome for check in checks]
    passed, not_run = outcomes.count(Outcome.PASS), sum(outcome in NOT_RUN for outcome in outcomes)
    failed = len(outcomes) - passed - not_run - outcomes.count(Outcome.SKIPPED)
    if failed:
        return State.FAILED, f"{failed} of {len(checks)} failed"
    if Outcome.INTERNAL in outcomes:
        return State.OURS, "the grader failed here"
    if not_run:
        return State.WAITING, "not started yet" if not passed else f"{not_run} not run"
    if passed == len(checks) > 1:
        return State.PASSED, f"{wording.all_of(passed)} checks pass"
    return State.PASSED, wording.counted(passed, "check", "passes", "pass")


def points(check: CheckResult) -> str:
    """Return "2/3"; nothing for a check without points, and no number where we failed to judge."""
    if not check.possible:
        return ""
    earned = "?" if check.outcome is Outcome.INTERNAL else check.earned
    return f"{earned}/{check.possible}"


def points_of(checks: Sequence[CheckResult]) -> str:
    """Return "2/3" for a whole part; no number where we failed to judge one of its checks."""
    possible = sum(check.possible for check in checks)
    if any(check.outcome is Outcome.INTERNAL for check in checks):
        return f"?/{possible}"
    return f"{sum(check.earned for check in checks)}/{possible}" if possible else ""


def wrong(checks: Sequence[CheckResult]) -> list[CheckResult]:
    """Return the checks that ran and did not pass, by the student's doing."""
    return [check for check in checks if check.outcome not in (*FINE, *NOT_RUN)]


def to_begin_with(checks: Sequence[CheckResult]) -> str:
    """Return what to do first, for whoever has not got everything right and no trouble of ours."""
    first = next(iter(wrong(checks)), None)
    if first is not None:
        return f"start with the first check of {first.part} that did not pass"
    waiting = [check.part for check in checks if check.outcome is Outcome.NOT_STARTED]
    return f"write {waiting[0] if waiting else 'what is missing'}"


def trouble(check: CheckResult) -> tuple[object, ...]:
    """Return what two checks have in common that failed before they could differ."""
    return (check.part, check.outcome, check.message, check.location)

"""What of a report a student may see. Every writer for students begins with it, so that none can say more."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from grader.model import LEVELS, CheckResult, Level, NamedMistake, Outcome, Report

_HOW_IT_FAILED = (Outcome.ERROR, Outcome.TIMEOUT, Outcome.MEMORY, Outcome.CRASH)


def for_student(report: Report, level: Level = "all") -> Report:
    """Return the report as far as a student may read it: the score is the same, and counts everything.

    Each check says as much as its own level and ``level`` both allow; a hidden one is a
    number, an outcome and points. A mistake that no check names any more is not named.
    Doing it twice changes nothing.
    """
    numbers: Counter[str] = Counter()
    checks = []
    for check in report.checks:
        numbers[check.part] += check.hidden
        checks.append(_hidden(check, numbers[check.part]) if check.hidden else _limited(check, level))
    return replace(
        report,
        checks=tuple(checks),
        mistakes=_still_named(report, checks) if level == "all" else (),
        repairs=report.repairs if at_least(level, "message") else (),
    )


def at_least(level: Level, least: Level) -> bool:
    """Return whether a level says what ``least`` says."""
    return LEVELS.index(level) >= LEVELS.index(least)


def _hidden(check: CheckResult, number: int) -> CheckResult:
    """Return a check with nothing of the author's or the student's text; which part it is of is no secret."""
    return CheckResult(
        name=f"{check.part}-hidden-{number}",
        part=check.part,
        kind="hidden",
        description=f"Hidden check {number}.",
        outcome=_verdict(check.outcome),
        earned=check.earned,
        possible=check.possible,
        hidden=True,
        level="verdict",
    )


def _limited(check: CheckResult, most: Level) -> CheckResult:
    level = min(check.level, most, key=LEVELS.index)
    made = replace(check, level=level)
    if not at_least(level, "all"):
        made = replace(made, hint="", mistake=None, output="")
    if not at_least(level, "counterexample"):
        made = replace(made, counterexample=None, evidence=None)
    if not at_least(level, "message"):
        outcome = _verdict(check.outcome)
        made = replace(made, outcome=outcome, message="", location=None, layer="", detail="")
    return made


def _verdict(outcome: Outcome) -> Outcome:
    """Return pass or fail where the student's code ran; how it failed is more than a verdict."""
    return Outcome.FAIL if outcome in _HOW_IT_FAILED else outcome


def _still_named(report: Report, checks: list[CheckResult]) -> tuple[NamedMistake, ...]:
    parts = {(check.mistake, check.part) for check in checks}
    named = {check.mistake for check in checks}
    by_nobody = {known.name for known in report.mistakes} - {check.mistake for check in report.checks}
    return tuple(
        known
        if known.name in by_nobody
        else replace(known, parts=tuple(part for part in known.parts if (known.name, part) in parts))
        for known in report.mistakes
        if known.name in named | by_nobody
    )

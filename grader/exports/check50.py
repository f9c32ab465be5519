"""The JSON of check50."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from grader.exports.feedback import Told, cleaned, staff_note, told
from grader.model import Outcome, Report

_LOG = 100  # lines
_NOT_RUN = (Outcome.BLOCKED, Outcome.SKIPPED)


def check50_json(reports: Sequence[Report]) -> bytes:
    """Return the JSON; where the grader itself failed ``error`` stands in place of ``results``."""
    checks = told(reports)
    note = staff_note(checks)
    ours = {"type": "InternalError", "value": note, "traceback": [], "data": {}}
    body: dict[str, Any] = {"error": ours} if note else {"results": [_result(one) for one in checks]}
    names = dict.fromkeys(report.exercise.id for report in map(cleaned, reports))
    version = next((report.environment.grader for report in map(cleaned, reports)), "")
    document = {"slug": ",".join(names), **body, "version": version}
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _result(one: Told) -> dict[str, Any]:
    check = one.check
    return {
        "name": check.name,
        "description": one.title,
        "passed": None if check.outcome in _NOT_RUN else one.passed,
        "log": check.output.splitlines()[:_LOG],
        "cause": None if one.passed else _cause(one),
        "data": {"points": check.earned, "max_points": check.possible},
        "dependency": one.waits_for,
    }


def _cause(one: Told) -> dict[str, Any]:
    check, said = one.check, "\n".join(filter(None, [one.why, one.mistake]))
    cause: dict[str, Any] = {"rationale": said, "help": one.hint or None}
    if check.counterexample:
        cause |= {"expected": check.counterexample.expected, "actual": check.counterexample.actual}
        cause["help"] = "\n".join(filter(None, [one.hint, f"input:\n{check.counterexample.arguments}"]))
    if check.outcome is Outcome.ERROR:
        kind, value = one.exception
        place = [str(check.location)] if check.location else []
        cause["error"] = {"type": kind, "value": value, "traceback": place, "data": {}}
    return cause

"""What the reporter of GitHub Classroom (the older one) reads: JSON, passed to it in base64."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

import msgspec

from grader.exports.feedback import Told, headline, staff_note, told, total
from grader.model import Outcome, Report

_FAILED = (Outcome.FAIL, Outcome.NOT_STARTED, Outcome.BLOCKED, Outcome.SKIPPED)


def classroom_json(reports: Sequence[Report]) -> bytes:
    """Return the reporter's JSON; ``tests`` is always there, since the reporter does not look."""
    checks, score = told(reports), total(reports)
    note = staff_note(checks)
    status = "error" if note else "pass" if all(one.outcome is Outcome.PASS for one in reports) else "fail"
    document = {
        "version": 1,
        "status": status,
        "message": "\n".join(filter(None, [headline(reports), note])),
        "max_score": score.possible,
        "tests": [_test(one) for one in checks],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def step_output(document: bytes) -> str:
    """Return the JSON as the value of a step's output ``result``: always one line."""
    return base64.b64encode(document).decode("ascii")


def _test(one: Told) -> dict[str, Any]:
    check, where = one.check, one.check.location
    status = "pass" if one.passed else "fail" if check.outcome in _FAILED else "error"
    return {
        "name": one.title,
        "status": status,
        "message": one.text,
        "test_code": check.counterexample.replay if check.counterexample else "",
        "task_id": one.task,
        "filename": where.file if where else "",
        "line_no": (where.line if where else None) or 0,
        "duration": round(check.seconds, 3),
        "score": check.earned,
        "output": check.output,
    }

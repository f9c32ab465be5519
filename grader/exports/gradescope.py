"""Gradescope's ``results.json``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from grader.exports.feedback import OURS, Told, headline, staff_note, told, total
from grader.model import Outcome, Report
from grader.report.text import plain


def results_json(reports: Sequence[Report], notes: Sequence[str] = ()) -> bytes:
    """Return ``results.json``: a test a check. Where we owe a grade there is no score, never a zero.

    ``notes`` are about the submission as a whole, for the student.
    """
    checks, score = told(reports), total(reports)
    note = staff_note(checks)
    document: dict[str, Any] = {"score": score.earned} if score.earned is not None else {}
    document |= {
        "execution_time": round(sum(report.seconds for report in reports), 3),
        "output": "\n".join(filter(None, [headline(reports), *map(plain, notes), note])),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": [_test(one) for one in checks],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def failed_json(why: str) -> bytes:
    """Return a ``results.json`` without a score, for a run in which nothing could be graded."""
    document = {
        "output": f"{OURS}\n{plain(why)}",
        "output_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": [],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _test(one: Told) -> dict[str, Any]:
    check = one.check
    test: dict[str, Any] = {"name": one.title, "number": f"{one.task}.{one.number}", "output": one.text}
    if check.hidden:
        test["visibility"] = "after_published"
    if check.outcome is Outcome.INTERNAL:
        return test  # neither points nor a status: it is for us to mend
    status = "passed" if one.passed else "failed"
    return test | {"score": check.earned, "max_score": check.possible, "status": status}

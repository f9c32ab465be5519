"""Gradescope's ``results.json``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from grader.exports.feedback import Told, headline, staff_note, told, total
from grader.model import Outcome, Report


def results_json(reports: Sequence[Report]) -> bytes:
    """Return ``results.json``: a test a check. Where we owe a grade there is no score, never a zero."""
    checks, score = told(reports), total(reports)
    note = staff_note(checks)
    document: dict[str, Any] = {"score": score.earned} if score.earned is not None else {}
    document |= {
        "execution_time": round(sum(report.seconds for report in reports), 3),
        "output": "\n".join(filter(None, [headline(reports), note])),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": [_test(one) for one in checks],
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

"""The ``results.json`` of an Exercism test runner, version 3."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from grader.exports.feedback import Told, capped, staff_note, told
from grader.model import Outcome, Report

_MESSAGE = 65_535
_OUTPUT = 500
_NOTICE = " … (only the first part of what was printed)"
_FAILED = (Outcome.FAIL, Outcome.NOT_STARTED, Outcome.BLOCKED)


def exercism_json(reports: Sequence[Report]) -> bytes:
    """Return ``results.json``. Where we failed nothing of it counts: the status is error, without tests."""
    checks = told(reports)
    ran = [one for one in checks if one.check.outcome is not Outcome.SKIPPED]
    note = staff_note(checks) or ("" if ran else "No check could be run here.")
    document: dict[str, Any] = {
        "version": 3,
        "status": "error",
        "message": capped(note, _MESSAGE),
        "tests": [],
    }
    if not note:
        status = "pass" if all(one.passed for one in ran) else "fail"
        document = {"version": 3, "status": status, "tests": [_test(one) for one in ran]}
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _test(one: Told) -> dict[str, Any]:
    check = one.check
    status = "pass" if one.passed else "fail" if check.outcome in _FAILED else "error"
    test: dict[str, Any] = {"name": one.title, "status": status, "task_id": one.task}
    if check.counterexample and check.counterexample.replay:
        test["test_code"] = check.counterexample.replay
    if not one.passed:
        test["message"] = capped(one.text, _MESSAGE)
    if check.output:
        test["output"] = capped(check.output, _OUTPUT, _NOTICE)
    return test

"""The formats by name: what each is made of, and what makes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from grader.errors import UsageError
from grader.exports.check50 import check50_json
from grader.exports.classroom import classroom_json
from grader.exports.exercism import exercism_json
from grader.exports.github import annotation_lines, step_summary
from grader.exports.gradescope import results_json
from grader.exports.junit import junit_xml
from grader.model import Report
from grader.report.as_json import from_json

OF_REPORTS: dict[str, Callable[[Sequence[Report]], bytes]] = {
    "gradescope": results_json,
    "junit": junit_xml,
    "github": lambda reports: annotation_lines(reports).encode(),
    "github-summary": lambda reports: step_summary(reports).encode(),
    "classroom": classroom_json,
    "exercism": exercism_json,
    "check50": check50_json,
}


def read_reports(data: bytes) -> list[Report]:
    """Return the report, or the array of reports, that ``grade --json`` wrote."""
    try:
        several = isinstance(msgspec.json.decode(data), list)
        raw = msgspec.json.decode(data, type=list[msgspec.Raw]) if several else [msgspec.Raw(data)]
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as problem:
        raise UsageError(f"not a report of this grader: {problem}") from None
    if not raw:
        raise UsageError("not a report of this grader: the array is empty")
    return [from_json(bytes(one)) for one in raw]

"""A gradebook as one table: CSV for a spreadsheet, JSON with every check for a program."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import msgspec

from grader.gradebook import Grade, Gradebook
from grader.gradebook.grades import reports_of

FIRST = ("student", "exercise", "earned", "possible", "outcome")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(grades: Sequence[Grade]) -> str:
    """Return one row a student and exercise, sorted; a grade that we owe is empty."""
    text = io.StringIO(newline="")
    columns = (*FIRST, "name", "path", "problem")
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for grade in grades:
        writer.writerow({name: _safe(value) for name, value in asdict(grade).items()})
    return text.getvalue()


def json_text(book: Gradebook, grades: Sequence[Grade]) -> bytes:
    """Return the same rows with the whole report of each."""
    reports = reports_of(book, grades)
    rows = [_row(grade, reports.get(grade.result or 0)) for grade in grades]
    return msgspec.json.format(msgspec.json.encode({"schema": "grader/grades/v1", "grades": rows}), indent=2)


def _row(grade: Grade, report: bytes | None) -> dict[str, Any]:
    row = asdict(grade)
    del row["result"]
    return row | {"report": None if report is None else msgspec.Raw(report)}


def _safe(value: Any) -> Any:
    # A spreadsheet would compute a student's "=1+1"; an apostrophe makes it text.
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value

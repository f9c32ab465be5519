"""A gradebook as one table: CSV for a spreadsheet, JSON with every check for a program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

import msgspec

from grader.gradebook import Grade, Gradebook
from grader.gradebook.grades import report_of

FIRST = ("student", "exercise", "earned", "possible", "outcome")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(grades: Sequence[Grade]) -> str:
    """Return one row a student and exercise, sorted; a grade that we owe is empty."""
    text = io.StringIO(newline="")
    columns = (*FIRST, "name", "path", "problem", "found", "adjusted")
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for grade in grades:
        writer.writerow({name: safe(value) for name, value in _fields(grade).items()})
    return text.getvalue()


def json_parts(book: Gradebook, grades: Sequence[Grade]) -> Iterator[bytes]:
    """Yield a JSON document with the same rows and the whole report of each, a grade at a time."""
    yield b'{"schema": "grader/grades/v1", "grades": ['
    for number, grade in enumerate(grades):
        yield b",\n" if number else b"\n"
        yield msgspec.json.encode(_row(grade, report_of(book, grade)))
    yield b"\n]}\n"


def _row(grade: Grade, report: bytes | None) -> dict[str, Any]:
    return _fields(grade) | {"report": None if report is None else msgspec.Raw(report)}


def _fields(grade: Grade) -> dict[str, Any]:
    fields = asdict(grade) | {"found": grade.found, "verdict": grade.verdict, "adjusted": grade.adjusted}
    return {name: value for name, value in fields.items() if name not in ("result", "by_hand")}


def safe(value: Any) -> Any:
    """Return the cell with an apostrophe where a spreadsheet would compute it, as a student's "=1+1"."""
    if not isinstance(value, str):
        return value
    text = f"'{value}" if value.startswith(_FORMULA) else value
    return text.replace("\r\n", "\n").replace("\r", "\n")  # csv would leave a lone \r bare: a row of its own

"""The CSV of ``nbgrader export``, which knows no quoting: no cell may hold a comma, quote or line break."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.errors import UsageError
from grader.exports.people import Entry
from grader.exports.table import safe

COLUMNS = (
    "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
    "raw_score", "late_submission_penalty", "score", "max_score",
)  # fmt: skip
_UNWRITABLE = re.compile(r'[,"\x00-\x1f\x7f-\x9f\u2028\u2029]+')


def nbgrader_csv(entries: Sequence[Entry]) -> str:
    """Return a row for each grade; a grade that we owe has no score.

    In names each comma and quote becomes a blank. An id or e-mail with one could come to name
    somebody else, so it is refused.
    """
    return "".join(f"{','.join(row)}\n" for row in (COLUMNS, *map(_row, entries)))


def _row(entry: Entry) -> tuple[str, ...]:
    student, grade = entry.student, entry.grade
    first, last = _names(student.name)
    earned = "" if grade.earned is None else f"{grade.earned:.1f}"
    who = (_exact(student.key, "id"), _words(last), _words(first), _exact(student.email, "e-mail"))
    when = _words(entry.submitted_at)
    return (
        _exact(grade.exercise, "exercise"),
        "",
        when,
        *who,
        earned,
        "0.0",
        earned,
        f"{grade.possible:.1f}",
    )


def _names(name: str) -> tuple[str, str]:
    """Return the first names and the last name of "Last, First" or "First Last"."""
    last, comma, first = name.partition(",")
    if comma:
        return first.strip(), last.strip()
    first, _, last = name.strip().rpartition(" ")
    return first, last


def _words(text: str) -> str:
    return str(safe(_UNWRITABLE.sub(" ", text).strip()))


def _exact(text: str, what: str) -> str:
    if _UNWRITABLE.search(text):
        raise UsageError(f"the {what} {text!r} cannot be written: nbgrader's CSV knows no quoting; use csv")
    return str(safe(text))

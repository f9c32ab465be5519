"""Moodle: grades and feedback comments of the instructor's own grading worksheet, filled in."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from grader.classroom import Student
from grader.errors import UsageError
from grader.exports.canvas import owed_note, scale_note
from grader.exports.cells import Table, read_table, suggestion
from grader.exports.feedback import headline, told
from grader.exports.people import Entry, Filled, Tokens, match, plain_key, tokens
from grader.model import Report

_WHO = ("Identifier", "ID number", "Username", "Email address")
_KEPT = (*_WHO, "Full name", "Status", "Maximum Grade", "Grade can be changed", "Feedback comments")
_LOCKED = ("no", "nein", "non")


def fill_moodle(template: bytes, entries: Sequence[Entry], column: str = "Grade") -> Filled:
    """Return the worksheet with grades, and comments where it has a column for them.

    Of a student whose grade may not be changed, or is owed, nothing changes.
    """
    table = read_table(template, (*_WHO, "Grade", "Feedback comments"))
    place, comments = table.column(column), table.column("Feedback comments")
    if place is None:
        raise UsageError(f"the template has no column {column!r}; {suggestion(column, table.header)}")
    if place in {table.column(one) for one in _KEPT}:
        raise UsageError(f"{column!r} is no column for grades; leave --column out, or name the grade column")
    if table.column("Scale") is not None:
        raise UsageError(
            "this Moodle assignment is graded by a scale, which takes no points; use points there"
        )
    rows = {row: known for row in range(len(table.rows)) if (known := _row(table, row))}
    matched = match(entries, rows, _student)
    locked = [one for one in matched.pairs if _is_locked(table, one[1])]
    open_ = [one for one in matched.pairs if one not in locked]
    graded = [(entry, row) for entry, row in open_ if entry.grade.earned is not None]
    changes = {(row, place): str(entry.grade.earned) for entry, row in graded}
    if comments is not None:
        changes |= {(row, comments): entry.comment for entry, row in graded if entry.comment}
    full = {table.value(row, table.column("Maximum Grade")) for _, row in graded}
    return Filled(
        table.filled(changes),
        len(graded),
        matched.students,
        tuple(_named(table, row) for row in matched.rows),
        (
            *owed_note([entry for entry, _ in open_ if entry.grade.earned is None]),
            *(f"{_named(table, row)}: Moodle does not let this grade be changed" for _, row in locked),
            *(note for one in sorted(full) for note in scale_note(one, [entry for entry, _ in graded])),
            *(["the worksheet has no column Feedback comments"] if comments is None else []),
        ),
    )


def comment_html(report: Report) -> str:
    """Return what Moodle shows as the comment: HTML, in which a student's text is text."""
    lines = [f"<p>{html.escape(headline([report]))}</p>"]
    for one in told([report]):
        if one.passed:
            continue
        points = f" ({one.check.earned}/{one.check.possible})" if one.check.possible else ""
        said = "<br>".join(html.escape(sentence).replace("\n", "<br>") for sentence in one.sentences)
        lines.append(f"<p><b>{html.escape(one.title)}</b>{points}<br>{said}</p>")
        if one.shown:
            lines.append(f"<pre>{html.escape(one.shown)}</pre>")
    return "\n".join(lines)


def _is_locked(table: Table, row: int) -> bool:
    return table.value(row, table.column("Grade can be changed")).casefold() in _LOCKED


def _named(table: Table, row: int) -> str:
    who = [table.value(row, table.column(header)) for header in ("Full name", *_WHO)]
    return next(filter(None, who), f"line {table.line(row)}")


def _row(table: Table, row: int) -> Tokens:
    values = {header: table.value(row, table.column(header)) for header in _WHO}
    # "Participant 1234", in whatever language.
    number = re.fullmatch(r"(?:\D+ )?(\d+)", values["Identifier"])
    return tokens(*(values | {"Identifier": number[1] if number else ""}).items())


def _student(student: Student) -> Tokens:
    named = {
        "Identifier": student.moodle_id,
        "ID number": student.sis_id,
        "Username": student.login,
        "Email address": student.email,
    }
    return tokens(*named.items(), *((header, plain_key(student)) for header in _WHO[1:]))

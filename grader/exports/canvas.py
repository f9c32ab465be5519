"""Canvas: one assignment's column of the instructor's own gradebook export, filled in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.classroom import Student
from grader.errors import UsageError
from grader.exports.cells import Table, read_table, suggestion
from grader.exports.people import Entry, Filled, Tokens, match, plain_key, tokens

_WHO = ("ID", "SIS User ID", "SIS Login ID")
_FIXED = (
    "student",
    "id",
    "sis user id",
    "sis login id",
    "integration id",
    "section",
    "root account",
    "group",
)
_NUMBERED = re.compile(r"(.*\S)\s*\((\d+)\)\s*")
_TEST_STUDENTS = ("student, test", "test student")


def fill_canvas(template: bytes, entries: Sequence[Entry], column: str) -> Filled:
    """Return the export with one column's grades, of an assignment given by header, name or number.

    Only cells of that column change, and only where we have a grade for the student of that row.
    """
    table = read_table(template, ("Student", *_WHO, "Section"))
    if table.column("ID") is None:
        raise UsageError("the template has no column ID; give Canvas' own export (Grades, Export)")
    place = _assignment(table, column)
    points = _points_row(table)
    if points is not None and "read only" in table.value(points, place).casefold():
        raise UsageError(f"Canvas computes the column {table.header[place]!r} itself; name an assignment")
    first = 0 if points is None else points + 1
    rows = {row: _row(table, row) for row in range(first, len(table.rows)) if _is_student(table, row)}
    matched = match(entries, rows, _student)
    owed = [entry for entry, _ in matched.pairs if entry.grade.earned is None]
    changes = {
        (row, place): str(entry.grade.earned)
        for entry, row in matched.pairs
        if entry.grade.earned is not None
    }
    possible = table.value(points, place) if points is not None else ""
    return Filled(
        table.filled(changes),
        len(changes),
        matched.students,
        tuple(
            f"{table.value(row, table.column('Student'))} ({table.value(row, table.column('ID'))})"
            for row in matched.rows
        ),
        (*owed_note(owed), *scale_note(possible, entries)),
    )


def owed_note(owed: Sequence[Entry]) -> list[str]:
    """Say whose cells were left as they were because the grader broke."""
    names = ", ".join(entry.student.key for entry in owed)
    return [f"left as it was, because the grader itself failed: {names}"] if owed else []


def scale_note(possible: str, entries: Sequence[Entry]) -> list[str]:
    """Say where the platform's full marks are not ours: points are written as they are."""
    ours = {entry.grade.possible for entry in entries} - {0}
    try:
        theirs = float(possible.replace(",", "."))
    except ValueError:
        return []
    if all(theirs == one for one in ours):
        return []
    return [f"the column has {possible} points and the exercise {max(ours)}: points are written as they are"]


def _assignment(table: Table, asked: str) -> int:
    names = [_names(header) for header in table.header]
    wanted = asked.strip()
    found = [place for place, them in enumerate(names) if wanted in them]
    if len(found) > 1:
        raise UsageError(f"two columns of the template are called {asked!r}; give the number in brackets")
    if not found:
        there = [header for header, them in zip(table.header, names, strict=True) if them]
        raise UsageError(f"the template has no assignment {asked!r}; {suggestion(asked, there)}")
    return found[0]


def _names(header: str) -> tuple[str, ...]:
    """Return the names of an assignment: its header, and the name and number that it is made of."""
    plain = header.strip()
    if not plain or plain.casefold() in _FIXED:
        return ()
    numbered = _NUMBERED.fullmatch(plain)
    return (plain, *numbered.groups()) if numbered else (plain,)


def _points_row(table: Table) -> int | None:
    rows = range(min(len(table.rows), 3))
    return next((row for row in rows if table.value(row, 0).casefold() == "points possible"), None)


def _is_student(table: Table, row: int) -> bool:
    name = table.value(row, table.column("Student")).casefold()
    return name not in _TEST_STUDENTS and bool(_row(table, row))


def _row(table: Table, row: int) -> Tokens:
    return tokens(*((header, table.value(row, table.column(header))) for header in _WHO))


def _student(student: Student) -> Tokens:
    sis, login = ("SIS User ID", student.sis_id), ("SIS Login ID", student.login)
    mail, own = ("SIS Login ID", student.email), ("ID", student.canvas_id)
    return tokens(sis, login, mail, own, *((header, plain_key(student)) for header in _WHO))

"""What a gradebook knows of a class: people, the grades that count with their checks, what has no grade."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import sqlalchemy as sql

from grader.gradebook import Grade, Gradebook, Policy, chosen_grades
from grader.gradebook.schema import attempts, check_results, results, students, taken_for

NOT_LOOKED_AT = "not graded yet"
ABOUT_NOTHING = "it is about no exercise of the course"


@dataclass(frozen=True)
class Person:
    """A student."""

    key: str
    name: str = ""
    section: str = ""


@dataclass(frozen=True)
class Checked:
    """What became of one check."""

    part: str
    name: str
    outcome: str
    earned: int
    possible: int
    mistake: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class Graded:
    """A grade that counts; without checks and version where there is no report."""

    grade: Grade
    version: str = ""
    started_at: str = ""
    checks: tuple[Checked, ...] = ()


@dataclass(frozen=True)
class Ungraded:
    """A submission that no grade came of, and why."""

    student: str
    path: str
    why: str
    fault: bool = False  # ours


@dataclass(frozen=True)
class Classroom:
    """All that is counted. People are sorted by key, grades by student and exercise."""

    people: tuple[Person, ...] = ()
    graded: tuple[Graded, ...] = ()
    ungraded: tuple[Ungraded, ...] = ()
    absent: tuple[str, ...] = ()  # who has handed in nothing


def read_classroom(book: Gradebook, policy: Policy = "latest") -> Classroom:
    """Read a gradebook; of several attempts that counts which ``policy`` says."""
    grades = chosen_grades(book, policy)
    checks = _checks(book, {grade.result for grade in grades})
    made = {row.id: row for row in book.read(_made_with())}
    people = {row.key: Person(row.key, row.name, row.section) for row in book.read(sql.select(students))}
    handed_in = {row.student for row in book.read(sql.select(attempts.c.student).distinct())}
    return Classroom(
        people=tuple(people[key] for key in sorted(people)),
        graded=tuple(_graded(grade, made.get(grade.result), checks) for grade in grades),
        ungraded=tuple(_ungraded(book)),
        absent=tuple(sorted(set(people) - handed_in)),
    )


def _made_with() -> sql.Select[tuple[int, str, str]]:
    return sql.select(results.c.id, results.c.exercise_version, results.c.started_at)


def _graded(
    grade: Grade, made: sql.Row[tuple[int, str, str]] | None, checks: dict[int, list[Checked]]
) -> Graded:
    if made is None:
        return Graded(grade)
    return Graded(grade, made.exercise_version, made.started_at, tuple(checks[made.id]))


def _checks(book: Gradebook, wanted: set[int | None]) -> dict[int, list[Checked]]:
    columns = check_results.c
    query = sql.select(
        columns.result, columns.part, columns.name, columns.outcome, columns.earned, columns.possible,
        columns.mistake, columns.seconds,
    ).order_by(columns.id)  # fmt: skip
    found: dict[int, list[Checked]] = defaultdict(list)
    for row in book.read(query):
        if row.result in wanted:
            found[row.result].append(Checked(*tuple(row)[1:]))
    return found


def _ungraded(book: Gradebook) -> list[Ungraded]:
    """Return the submissions that were taken for no exercise: no grade tells of them."""
    query = sql.select(attempts).order_by(attempts.c.student, attempts.c.id)
    found = []
    for row in book.read(query):
        taken = taken_for(row.exercises)
        if not taken:
            why = row.problem or (NOT_LOOKED_AT if taken is None else ABOUT_NOTHING)
            found.append(Ungraded(row.student, row.path, why, row.fault))
    return found

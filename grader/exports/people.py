"""Who is meant: a gradebook's students joined with the rows of a platform's own list, by what is exact.

A wrong grade is worse than none, so nothing is guessed: what names two rows, or a row that two
students claim, is listed and left alone.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sql

from grader.classroom import Student
from grader.gradebook import Grade, Gradebook
from grader.gradebook.schema import attempts, results, students

Tokens = set[tuple[str, str]]  # which column, and what stands there


@dataclass(frozen=True)
class Entry:
    """A grade, whose it is, and the words about it."""

    student: Student
    grade: Grade
    comment: str = ""
    submitted_at: str = ""


@dataclass(frozen=True)
class Filled:
    """A file with grades filled in, and what a human has to look at."""

    data: bytes
    count: int  # how many students got a grade
    unmatched_students: tuple[str, ...]  # with a grade, and without a row
    unmatched_rows: tuple[str, ...]  # with a row, and without a grade
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Matched:
    """Which row is whose; both sides' rest."""

    pairs: tuple[tuple[Entry, int], ...]
    students: tuple[str, ...]
    rows: tuple[int, ...]


def entries(
    book: Gradebook, grades: Iterable[Grade], comment: Callable[[Grade], str] = lambda _: ""
) -> list[Entry]:
    """Return the grades with all that the gradebook knows of their students."""
    people = {one.key: one for one in students_of(book)}
    handed_in = sql.select(results.c.id, attempts.c.submitted_at).join_from(
        results, attempts, results.c.attempt == attempts.c.id
    )
    times = {row.id: row.submitted_at for row in book.read(handed_in)}
    return [
        Entry(people[grade.student], grade, comment(grade), times.get(grade.result, "")) for grade in grades
    ]


def students_of(book: Gradebook) -> list[Student]:
    """Return every student with all that the gradebook knows of them."""
    return [
        Student(row.key, row.name, row.email, row.section, **json.loads(row.ids))
        for row in book.read(sql.select(students).order_by(students.c.key))
    ]


def plain_key(student: Student) -> str:
    """Return the key where it is a name on disk, of which nothing tells which platform's it is."""
    known = student.canvas_id or student.moodle_id or student.github or student.sis_id
    return "" if known else student.key


def match(
    entries: Sequence[Entry], rows: Mapping[int, Tokens], of_student: Callable[[Student], Tokens]
) -> Matched:
    """Match students and rows that share a token: an id, a login or an e-mail, letter for letter."""
    by_token: dict[tuple[str, str], set[int]] = {}
    for row, tokens in rows.items():
        for token in tokens:
            by_token.setdefault(token, set()).add(row)
    found = [set().union(*(by_token.get(one, set()) for one in of_student(e.student))) for e in entries]
    claims = Counter(row for them in found for row in them)
    sure = [len(them) == 1 and claims[next(iter(them))] == 1 for them in found]
    pairs = tuple(
        (entry, next(iter(them)))
        for entry, them, is_sure in zip(entries, found, sure, strict=True)
        if is_sure
    )
    left = tuple(
        _whose(entry, them) for entry, them, is_sure in zip(entries, found, sure, strict=True) if not is_sure
    )
    taken = {row for _, row in pairs}
    return Matched(pairs, left, tuple(row for row in rows if row not in taken))


def tokens(*pairs: tuple[str, str]) -> Tokens:
    """Return the pairs that say something."""
    return {(kind, value) for kind, value in pairs if value}


def _whose(entry: Entry, rows: set[int]) -> str:
    name = f" ({entry.student.name})" if entry.student.name else ""
    doubt = ", not clear which row" if rows else ""
    return f"{entry.student.key}{name}{doubt}"

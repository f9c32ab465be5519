"""A class at a glance: what came of it, and where a human has to look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import sqlalchemy as sql

from grader.gradebook.adjustments import trail
from grader.gradebook.grades import Grade, Policy, chosen_grades
from grader.gradebook.schema import attempts, check_results, results, students
from grader.gradebook.store import Gradebook
from grader.model import Outcome

SLOWEST = 5
COMMONEST = 10


@dataclass(frozen=True)
class Trouble:
    """A submission without a verdict, and why."""

    student: str
    path: str
    exercise: str
    why: str


@dataclass(frozen=True)
class Slow:
    """A check that took long."""

    seconds: float
    exercise: str
    check: str
    student: str


@dataclass(frozen=True)
class Common:
    """A named mistake and how many students it was seen with."""

    exercise: str
    mistake: str
    students: int


@dataclass(frozen=True)
class Adjusted:
    """A grade by hand; ``moved`` where the grader has found other points since: it wants another look."""

    grade: Grade
    moved: bool


@dataclass(frozen=True)
class Overview:
    """What ``grade status`` says."""

    grades: tuple[Grade, ...]
    faults: tuple[Trouble, ...]  # ours
    unreadable: tuple[Trouble, ...]
    without_submission: tuple[str, ...]
    slowest: tuple[Slow, ...]
    commonest: tuple[Common, ...]
    adjusted: tuple[Adjusted, ...] = ()

    def outcomes(self, exercise: str) -> Counter[str]:
        """Count the outcomes of one exercise."""
        return Counter(grade.outcome for grade in self.grades if grade.exercise == exercise)

    @property
    def exercises(self) -> tuple[str, ...]:
        """The exercises with a grade, sorted."""
        return tuple(sorted({grade.exercise for grade in self.grades}))


def overview(book: Gradebook, policy: Policy = "latest") -> Overview:
    """Read a gradebook."""
    grades = tuple(chosen_grades(book, policy))
    counted = {grade.result: grade for grade in grades if grade.result is not None}
    faults, unreadable = _troubles(book)
    return Overview(
        grades,
        (*faults, *_internal(book, counted)),
        tuple(unreadable),
        tuple(_without_submission(book)),
        tuple(_slowest(book, counted)),
        tuple(_commonest(book, counted)),
        tuple(_adjusted(book, grades)),
    )


def _adjusted(book: Gradebook, grades: Iterable[Grade]) -> Iterator[Adjusted]:
    last = {(one.student, one.exercise): one for one in trail(book)}
    for grade in grades:
        if grade.adjusted:
            yield Adjusted(grade, last[grade.student, grade.exercise].found != grade.found)


def _troubles(book: Gradebook) -> tuple[list[Trouble], list[Trouble]]:
    query = sql.select(attempts).where(attempts.c.problem != "").order_by(attempts.c.student, attempts.c.id)
    found = [
        (row.fault, Trouble(row.student, row.path, row.exercises, row.problem)) for row in book.read(query)
    ]
    return [one for fault, one in found if fault], [one for fault, one in found if not fault]


def _internal(book: Gradebook, counted: dict[int, Grade]) -> list[Trouble]:
    query = (
        sql.select(check_results.c.result, check_results.c.name)
        .where(check_results.c.outcome == str(Outcome.INTERNAL))
        .order_by(check_results.c.id)
    )
    return [
        Trouble(grade.student, grade.path, grade.exercise, f"check {row.name} could not be judged")
        for row in book.read(query)
        if (grade := counted.get(row.result)) is not None
    ]


def _without_submission(book: Gradebook) -> list[str]:
    handed_in = sql.select(attempts.c.student)
    query = (
        sql.select(students.c.key, students.c.name)
        .where(students.c.key.not_in(handed_in))
        .order_by(students.c.key)
    )
    return [f"{row.key} ({row.name})" if row.name else row.key for row in book.read(query)]


def _slowest(book: Gradebook, counted: dict[int, Grade]) -> list[Slow]:
    query = (
        sql.select(check_results.c.result, check_results.c.name, check_results.c.seconds, results.c.exercise)
        .join(results, check_results.c.result == results.c.id)
        .order_by(check_results.c.seconds.desc(), check_results.c.id)
        .limit(10 * SLOWEST)
    )
    found = [
        Slow(row.seconds, row.exercise, row.name, counted[row.result].student)
        for row in book.read(query)
        if row.result in counted
    ]
    return found[:SLOWEST]


def _commonest(book: Gradebook, counted: dict[int, Grade]) -> list[Common]:
    query = (
        sql.select(check_results.c.result, check_results.c.mistake)
        .where(check_results.c.mistake.is_not(None))
        .distinct()
    )
    seen = {
        (grade.exercise, row.mistake, grade.student)
        for row in book.read(query)
        if (grade := counted.get(row.result)) is not None
    }
    numbers = Counter((exercise, mistake) for exercise, mistake, _ in seen)
    order = sorted(numbers.items(), key=lambda item: (-item[1], item[0]))
    return [Common(exercise, mistake, count) for (exercise, mistake), count in order[:COMMONEST]]

"""One grade a student and exercise, chosen among all that were kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

import sqlalchemy as sql

from grader.gradebook.adjustments import Adjustment, adjusted, in_force, trail
from grader.gradebook.schema import attempts, results, students, taken_for
from grader.gradebook.store import Gradebook
from grader.model import Outcome

Policy = Literal["latest", "best"]


@dataclass(frozen=True)
class ByHand:
    """What an adjustment has changed in a grade."""

    why: str
    found: int | None  # the points that the grader gave
    verdict: str  # and the outcome


@dataclass(frozen=True)
class Grade:
    """What counts for one student in one exercise."""

    student: str
    name: str
    exercise: str
    earned: int | None  # None where the grader broke
    possible: int
    outcome: str
    path: str  # empty where nothing was handed in and the points are by hand
    problem: str = ""  # why the submission could not be read
    result: int | None = None  # the row with the report
    by_hand: ByHand | None = None  # where it was adjusted

    @property
    def found(self) -> int | None:
        """The points that the grader gave, whatever was done by hand."""
        return self.by_hand.found if self.by_hand else self.earned

    @property
    def verdict(self) -> str:
        """The outcome that the grader found."""
        return self.by_hand.verdict if self.by_hand else self.outcome

    @property
    def adjusted(self) -> str:
        """Why it was adjusted; empty where it was not."""
        return self.by_hand.why if self.by_hand else ""


@dataclass(frozen=True)
class _Candidate:
    grade: Grade
    attempt: int
    number: int
    submitted_at: str


def chosen_grades(book: Gradebook, policy: Policy = "latest") -> list[Grade]:
    """Return one grade for each student and exercise, sorted by both.

    Of several attempts the latest counts, or the best; of several gradings of one
    attempt (another seed, another version) the last.
    """
    by_place: dict[tuple[str, str], dict[int, _Candidate]] = {}
    for one in _candidates(book):
        # In order of time: a later grading of the same attempt replaces an earlier one.
        by_place.setdefault((one.grade.student, one.grade.exercise), {})[one.attempt] = one
    chosen = {place: _choose(candidates.values(), policy).grade for place, candidates in by_place.items()}
    chosen |= _by_hand(book, chosen)
    return [chosen[place] for place in sorted(chosen)]


def _by_hand(
    book: Gradebook, chosen: dict[tuple[str, str], Grade]
) -> Iterator[tuple[tuple[str, str], Grade]]:
    """Yield the grades that were adjusted, also of students who have handed in nothing."""
    made = sorted(trail(book), key=lambda one: (one.student, one.exercise))
    if not made:
        return
    possible = possible_points(book)
    names = {row.key: row.name for row in book.read(sql.select(students.c.key, students.c.name))}
    for place, group in groupby(made, key=lambda one: (one.student, one.exercise)):
        student, exercise = place
        none = Grade(student, names.get(student, ""), exercise, None, 0, str(Outcome.NOT_STARTED), "")
        counted = in_force(group)
        if counted:
            yield place, _adjusted(chosen.get(place, none), counted, possible.get(exercise, 0))


def _adjusted(grade: Grade, made: list[Adjustment], possible: int) -> Grade:
    """Return a grade with other points, whose outcome follows them."""
    possible = grade.possible or possible
    earned = adjusted(grade.earned, made)
    outcome = grade.outcome
    if earned is not None and earned != grade.earned:
        outcome = str(Outcome.PASS if earned >= possible else Outcome.PARTIAL if earned else Outcome.FAIL)
    why = "; ".join(dict.fromkeys(one.reason for one in made))
    by_hand = ByHand(why, grade.earned, grade.outcome)
    return replace(grade, earned=earned, possible=possible, outcome=outcome, by_hand=by_hand)


def possible_points(book: Gradebook) -> dict[str, int]:
    """Return what each exercise was worth when it was last graded."""
    query = sql.select(results.c.exercise, results.c.possible).order_by(results.c.id)
    return {row.exercise: row.possible for row in book.read(query)}


def _choose(candidates: Iterable[_Candidate], policy: Policy) -> _Candidate:
    def rank(one: _Candidate) -> tuple[bool, float, str, int, int]:
        # Of several files handed in some may be of another exercise: they are no attempts at this one.
        started = one.grade.outcome != Outcome.NOT_STARTED
        # What we failed to grade is neither good nor bad: it must not hide behind an older attempt.
        earned = float("inf") if one.grade.earned is None else one.grade.earned
        return (started, earned if policy == "best" else 0.0, one.submitted_at, one.number, one.attempt)

    return max(candidates, key=rank)


def _candidates(book: Gradebook) -> Iterable[_Candidate]:
    graded = (
        sql.select(
            students.c.key, students.c.name, results.c.exercise, results.c.earned, results.c.possible,
            results.c.outcome, attempts.c.path, results.c.id.label("result"), attempts.c.id.label("attempt"),
            attempts.c.number, attempts.c.submitted_at,
        )
        .join_from(results, attempts, results.c.attempt == attempts.c.id)
        .join(students, attempts.c.student == students.c.key)
        .order_by(results.c.id)
    )  # fmt: skip
    for row in book.read(graded):
        grade = Grade(
            row.key, row.name, row.exercise, row.earned, row.possible, row.outcome, row.path, "", row.result,
        )  # fmt: skip
        yield _Candidate(grade, row.attempt, row.number, row.submitted_at)
    unread = (
        sql.select(students.c.key, students.c.name, attempts)
        .join(students, attempts.c.student == students.c.key)
        .where(attempts.c.problem != "")
        .order_by(attempts.c.id)
    )
    for row in book.read(unread):
        for exercise in taken_for(row.exercises) or ():
            earned, outcome = (None, str(Outcome.INTERNAL)) if row.fault else (0, str(Outcome.ERROR))
            grade = Grade(row.key, row.name, exercise, earned, 0, outcome, row.path, row.problem)
            yield _Candidate(grade, row.id, row.number, row.submitted_at)


def student_keys(book: Gradebook) -> list[str]:
    """Return every student of the class, also those who have handed in nothing."""
    return [row.key for row in book.read(sql.select(students.c.key).order_by(students.c.key))]


def evidence_of(book: Gradebook, grade: Grade) -> bytes | None:
    """Return what the pictures of a grade's report are drawn from, if there are any."""
    rows = book.read(sql.select(results.c.evidence).where(results.c.id == grade.result))
    return next((row.evidence for row in rows), None)


def report_of(book: Gradebook, grade: Grade) -> bytes | None:
    """Return the report JSON of a grade that has one."""
    rows = book.read(sql.select(results.c.report).where(results.c.id == grade.result))
    return next((row.report for row in rows), None)

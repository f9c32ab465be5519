"""Which grades of a gradebook are meant."""

from __future__ import annotations

import html
from collections.abc import Sequence

from grader.errors import UsageError
from grader.exports.cells import suggestion
from grader.exports.moodle import comment_html
from grader.exports.pages import by_hand
from grader.gradebook import Grade, Gradebook, Policy, chosen_grades
from grader.gradebook.grades import report_of
from grader.model import Level
from grader.report import wording
from grader.report.as_json import from_json
from grader.report.student import for_student


def chosen(
    book: Gradebook, policy: Policy, student: str | None = None, exercise: str | None = None
) -> list[Grade]:
    """Return the grades that count, of one student or exercise where one is named."""
    grades = chosen_grades(book, policy)
    if student is not None:
        there = sorted({one.student for one in grades})
        if student not in there:
            raise UsageError(f"the gradebook has no grade of {student!r}; {suggestion(student, there)}")
        grades = [one for one in grades if one.student == student]
    if exercise is not None:
        wanted = exercise_among(exercise, sorted({one.exercise for one in grades}))
        grades = [one for one in grades if one.exercise == wanted]
    return grades


def report_bytes(book: Gradebook, student: str, exercise: str, policy: Policy) -> bytes:
    """Return the report of one student and exercise."""
    [grade] = chosen(book, policy, student, exercise)
    report = report_of(book, grade)
    if report is None:
        raise UsageError(f"there is no report on {student} and {exercise}: {grade.problem}")
    return report


def of_one_exercise(grades: Sequence[Grade]) -> None:
    """Refuse grades of several exercises, where there is one column for them."""
    exercises = sorted({one.exercise for one in grades})
    if len(exercises) > 1:
        raise UsageError(f"the gradebook has {', '.join(exercises)}: choose one with --exercise")


def comment(book: Gradebook, grade: Grade, level: Level = "all") -> str:
    """Return the words about a grade, as HTML; why there is none where nobody could read the submission."""
    report = report_of(book, grade)
    if report is not None:
        words = comment_html(for_student(from_json(report), level))
    else:
        words = f"<p>{wording.UNREADABLE}</p>" if grade.problem else ""
    return words + (f"<p>{html.escape(by_hand(grade))}</p>" if grade.adjusted else "")


def exercise_among(asked: str, there: list[str]) -> str:
    """Return the exercise meant by its name or number. Raises UsageError where it is none of these."""
    number = f"exercise-{asked.zfill(2)}" if asked.isascii() and asked.isdigit() else asked
    if number not in there:
        raise UsageError(f"the gradebook has no grades of {asked!r}; {suggestion(number, there)}")
    return number

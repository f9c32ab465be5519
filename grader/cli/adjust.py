"""``grade adjust [STUDENT EXERCISE]``: points by hand, and the trail of all that were ever given so."""

from __future__ import annotations

import datetime
import getpass
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from grader.cli import options
from grader.cli.screen import screen
from grader.cli.status import require
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.gradebook import Adjustment, Grade, Gradebook, Policy
    from grader.gradebook.adjustments import Change


@dataclass(frozen=True)
class Asked:
    """What is to be changed."""

    change: Change
    points: int
    reason: str
    who: str
    bonus: bool


@click.command("adjust")
@click.argument("student", required=False)
@click.argument("exercise", required=False)
@click.option("--set", "fixed", type=click.IntRange(min=0), metavar="N", help="The points are N.")
@click.option("--add", "more", type=int, metavar="N", help="N more points; -N takes some away.")
@click.option("--undo", is_flag=True, help="Take back the last adjustment.")
@click.option("--reason", metavar="TEXT", help="Why. The student reads it.")
@click.option("--who", metavar="NAME", help="Who decided (default: the user of this computer).")
@click.option("--bonus", is_flag=True, help="More points than the exercise has are meant.")
@options.gradebook
@options.policy
def adjust(
    student: str | None,
    exercise: str | None,
    fixed: int | None,
    more: int | None,
    undo: bool,
    reason: str | None,
    who: str | None,
    bonus: bool,
    gradebook: str,
    policy: Policy,
) -> int:
    """Change a student's points by hand; with no points, show what was changed and why.

    Nothing is overwritten: what the grader found stays, and so does every change.
    """
    from grader.gradebook import open_gradebook

    asked = _asked(fixed, more, undo, reason, who, bonus)
    require(gradebook)
    with open_gradebook(gradebook) as book:
        lines = (
            _trail(book, student, exercise)
            if asked is None
            else _change(book, student, exercise, asked, policy)
        )
    window = screen(json_on_stdout=False, quiet=False)
    for line in lines:
        window.say(line)
    return 0


def _asked(
    fixed: int | None, more: int | None, undo: bool, reason: str | None, who: str | None, bonus: bool
) -> Asked | None:
    given: list[tuple[Change, int]] = []
    if fixed is not None:
        given.append(("set", fixed))
    if more is not None:
        given.append(("add", more))
    if undo:
        given.append(("undo", 0))
    if not given:
        if reason is not None or who is not None or bonus:
            raise UsageError("say what to change: --set N, --add N or --undo")
        return None
    if len(given) > 1:
        raise UsageError("--set, --add and --undo are three things: give one")
    if not (reason or "").strip():
        raise UsageError("--reason TEXT is needed: it is kept, and the student reads it")
    [(change, points)] = given
    return Asked(change, points, " ".join((reason or "").split()), who or _user(), bonus)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this number, as in some containers
        raise UsageError("this computer does not know who you are: say so with --who NAME") from None


def _change(
    book: Gradebook, student: str | None, exercise: str | None, asked: Asked, policy: Policy
) -> list[str]:
    from grader.gradebook import Adjustment, trail
    from grader.gradebook import adjust as keep
    from grader.gradebook.adjustments import in_force

    if student is None or exercise is None:
        raise UsageError("say whose points: grade adjust STUDENT EXERCISE")
    student, exercise, possible = _whose(book, student, exercise)
    if asked.change == "undo" and not in_force(trail(book, student, exercise)):
        raise UsageError(f"there is no adjustment of {student}, {exercise} to take back")
    before = _grade(book, policy, student, exercise)
    if asked.change == "add" and (before is None or before.earned is None):
        raise UsageError(f"{student} has no points in {exercise} to add to: use --set N")
    base = before.earned if before is not None and before.earned is not None else 0
    now = asked.points if asked.change == "set" else base + asked.points
    if now > possible and asked.change != "undo" and not asked.bonus:
        raise UsageError(f"{exercise} has {possible} points, not {now}; --bonus if that is meant")
    at = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    found = None if before is None else before.found
    keep(
        book,
        Adjustment(student, exercise, asked.change, asked.points, asked.reason, asked.who, at, found),
    )
    after = _grade(book, policy, student, exercise)
    return [f"{student}, {exercise}: {_points(before)} → {_points(after)} of {possible}. {asked.reason}"]


def _grade(book: Gradebook, policy: Policy, student: str, exercise: str) -> Grade | None:
    from grader.gradebook import chosen_grades

    grades = chosen_grades(book, policy)
    return next((one for one in grades if (one.student, one.exercise) == (student, exercise)), None)


def _points(grade: Grade | None) -> str:
    if grade is None:
        return "nothing"
    return "?" if grade.earned is None else str(grade.earned)


def _whose(book: Gradebook, student: str, exercise: str) -> tuple[str, str, int]:
    """Return the student and exercise that are meant, and what the exercise is worth."""
    from grader.exports.choose import exercise_among
    from grader.gradebook.grades import possible_points

    possible = possible_points(book)
    name = exercise_among(exercise, sorted(possible))
    return _known(book, student), name, possible[name]


def _known(book: Gradebook, student: str) -> str:
    from grader.exports.cells import suggestion
    from grader.gradebook.grades import student_keys

    there = student_keys(book)
    if student not in there:
        raise UsageError(f"the gradebook has no student {student!r}; {suggestion(student, there)}")
    return student


def _trail(book: Gradebook, student: str | None, exercise: str | None) -> list[str]:
    from grader.exports.choose import exercise_among
    from grader.gradebook import trail
    from grader.gradebook.grades import possible_points

    if student is not None:
        _known(book, student)
    if exercise is not None:
        exercise = exercise_among(exercise, sorted(possible_points(book)))
    made = trail(book, student, exercise)
    return _told(made) or ["No points were adjusted."]


def _told(made: Sequence[Adjustment]) -> list[str]:
    return [
        f"{one.at.replace('T', ' ')}  {one.student}, {one.exercise}: {one.says},"
        f" by {one.who} (the grader found {'?' if one.found is None else one.found}). {one.reason}"
        for one in made
    ]

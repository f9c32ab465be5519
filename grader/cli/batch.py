"""``grade batch FOLDER [EXERCISE ...]``: grade a class into a gradebook, and go on where it stopped."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.cli import options
from grader.cli.interrupts import taken_over
from grader.cli.screen import Screen, screen
from grader.cli.tally import Tally, live
from grader.course import Course, open_course, refuse_released
from grader.errors import GraderError, UsageError
from grader.report.wording import counted

if TYPE_CHECKING:
    from grader.batch import Plan
    from grader.classroom import Class, Joined
    from grader.gradebook import Gradebook

SHOWN = 20  # of a list of students; the rest is counted


@click.command("batch")
@options.grading_a_class
def batch(folder: Path, exercises: tuple[str, ...], gradebook: str, **asked: Any) -> int:
    """Grade a class: a folder or .zip of submissions, as the learning platform gave it."""
    from grader.gradebook import open_gradebook

    window = screen(json_on_stdout=False, quiet=False)
    with (
        planned(folder, exercises, gradebook, asked, window) as (plan, course),
        open_gradebook(gradebook) as book,
    ):
        return run(book, plan, course, window).finished(window, book.where, exit_zero=asked["exit_zero"])


@contextlib.contextmanager
def planned(
    folder: Path, exercises: tuple[str, ...], gradebook: str, asked: dict[str, Any], window: Screen
) -> Iterator[tuple[Plan, Course]]:
    """Find a class, say what was found, and yield how it is to be graded, and by which course."""
    from grader.classroom import find_class

    course = open_course(asked["course"])
    refuse_released(course, "a class is graded with the full one, which has all checks")
    chosen = tuple(course.find(name).id for name in exercises) or None
    found = find_class(folder, asked["layout"], [one.id for one in course.exercises])
    found = replace(found, set_aside=tuple(one for one in found.set_aside if not _is(one.path, gradebook)))
    try:
        found = _announced(found, asked["roster"], window)
        yield _plan(found, folder, course, chosen, gradebook, asked), course
    finally:
        if found.unpacked is not None:
            shutil.rmtree(found.unpacked, ignore_errors=True)


def _announced(found: Class, roster: Path | None, window: Screen) -> Class:
    """Say what was found and what was not taken; return the class with the roster's names."""
    from grader.classroom import LAYOUTS, read_roster

    says = next((layout.says for layout in LAYOUTS if layout.name == found.layout), found.layout)
    count = f"{counted(len(found.students), 'student')}, {counted(len(found.attempts), 'submission')}"
    window.say(f"Layout: {found.layout} ({says}). {count}.")
    _list(window, "Not taken", [f"{one.path.name}: {one.why}" for one in found.set_aside])
    if roster is None:
        return found
    joined: Joined = read_roster(roster).join(found)
    _list(window, "Not in the roster", [f"{one.student.key}: {one.why}" for one in joined.unmatched_students])
    missing = [row.student.name or row.student.key for row in joined.unmatched_rows]
    _list(window, "In the roster, and no submission", missing)
    return joined.class_


def _is(path: Path, gradebook: str) -> bool:
    """Return whether a file is the gradebook, which may lie beside the submissions."""
    return "://" not in gradebook and path.resolve() == Path(gradebook).resolve()


def _list(window: Screen, title: str, lines: list[str]) -> None:
    if not lines:
        return
    window.say(f"{title} ({len(lines)}):")
    for line in lines[:SHOWN]:
        window.say(f"  {line}")
    if len(lines) > SHOWN:
        window.say(f"  … and {len(lines) - SHOWN} more")


def _plan(
    found: Class,
    folder: Path,
    course: Course,
    exercises: tuple[str, ...] | None,
    gradebook: str,
    asked: dict[str, Any],
) -> Plan:
    from grader.batch import Plan, Settings
    from grader.worker.device import resolve
    from grader.worker.launch import settle

    root = found.unpacked or folder
    private = [root.resolve()] + ([] if "://" in gradebook else [Path(gradebook).resolve()])
    settings = Settings(
        course=course.root,
        seed=asked["seed"],
        device=resolve(asked["device"]),
        isolation=settle(asked["isolation"]),
        timeout=asked["timeout"],
        private=tuple(private),
    )
    processes = asked["processes"] or os.cpu_count() or 1
    return Plan(found, root, exercises, settings, processes, asked["force"])


def run(book: Gradebook, plan: Plan, course: Course, window: Screen) -> Tally:
    """Grade what is planned, with a living line on a terminal. Raises GraderError where we failed."""
    from grader.batch import exercises_for, run_batch

    mine = [one for one in plan.found.attempts if exercises_for(one, plan.exercises, course) != ()]
    if not mine:
        raise UsageError("there is nothing to grade: no submission is of an exercise that was asked for")
    tally = Tally(total=len(mine))
    with taken_over() as pressed, live(window, tally) as show:
        for event in run_batch(book, plan, stopping=pressed):
            tally.take(event)
            show()
        tally.interrupted = pressed()
    for line in tally.summary():
        window.say(line)
    if tally.faults:
        raise GraderError(
            f"{tally.faults} submissions could not be graded through our own fault; `grade status` says why,"
            " and the same command tries them again"
        )
    return tally

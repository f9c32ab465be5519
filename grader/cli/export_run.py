"""What ``grade export`` does: reads the gradebook or a report, and writes another program's format."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.screen import complain, forgiving
from grader.cli.status import require
from grader.course import open_course, refuse_released
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.exports.people import Filled
    from grader.gradebook import Grade, Gradebook, Policy
    from grader.model import Level, Report

CLASS = ("csv", "json", "nbgrader", "canvas", "moodle")
REPORT = (
    "gradescope",
    "classroom50",
    "junit",
    "github",
    "github-summary",
    "classroom",
    "exercism",
    "check50",
)
AUTOGRADER = "gradescope-autograder"
FILLED = ("canvas", "moodle")
SHOWN = 20  # of a list of names


@dataclass(frozen=True)
class Asked:
    """What was asked for on the command line."""

    form: str
    exercises: tuple[str, ...]
    output: str
    gradebook: str
    policy: Policy
    report: str | None
    student: str | None
    exercise: str | None
    template: str | None
    column: str | None
    submitted_at: str | None
    level: Level | None
    course: Path | None
    extra_index_url: str | None


def of_exercises(asked: Asked) -> None:
    """Write the zip that grades exercises at Gradescope."""
    from grader.gradescope import autograder_zip

    course = open_course(asked.course)
    refuse_released(course, "what is handed in is graded with the full one, which has all checks")
    chosen = [course.find(name) for name in asked.exercises] or list(course.exercises)
    _write([autograder_zip(chosen, asked.extra_index_url or "")], asked.output)


def of_one(asked: Asked) -> None:
    """Write what another program reads of one submission."""
    from grader.report.student import for_student

    reports = [for_student(one, asked.level or "all") for one in _reports(asked)]
    _write([_of_reports(asked, reports)], asked.output)


def _of_reports(asked: Asked, reports: list[Report]) -> bytes:
    if asked.form == "classroom50":
        from grader.exports.classroom50 import classroom50_json, handed

        return classroom50_json(reports, handed(os.environ, asked.submitted_at or ""))
    from grader.exports.forms import OF_REPORTS

    return OF_REPORTS[asked.form](reports)


def _reports(asked: Asked) -> list[Report]:
    from grader.exports.forms import read_reports

    if asked.report is not None:
        return read_reports(_read(asked.report, "--report"))
    if asked.student is None or asked.exercise is None:
        raise UsageError(
            f"{asked.form} is of one submission: give --report FILE, or --student and --exercise"
        )
    from grader.exports.choose import report_bytes
    from grader.gradebook import open_gradebook

    require(asked.gradebook)
    with open_gradebook(asked.gradebook) as book:
        return read_reports(report_bytes(book, asked.student, asked.exercise, asked.policy))


def of_class(asked: Asked) -> None:
    """Write the grades of a class, or fill them into its own table."""
    from grader.exports.choose import chosen
    from grader.gradebook import open_gradebook

    require(asked.gradebook)
    with open_gradebook(asked.gradebook) as book:
        grades = chosen(book, asked.policy, asked.student, asked.exercise)
        if asked.form in FILLED:
            filled = _filled(asked, book, grades)
            _write([filled.data], asked.output)
            _tell(filled)
            return
        _write(_table(asked.form, book, grades), asked.output)
    if asked.output != "-":
        click.echo(f"Wrote {len(grades)} grades to {asked.output}.")


def _table(form: str, book: Gradebook, grades: list[Grade]) -> Iterable[bytes]:
    from grader.exports.nbgrader import nbgrader_csv
    from grader.exports.people import entries
    from grader.exports.table import csv_text, json_parts

    if form == "json":
        return json_parts(book, grades)
    return [(csv_text(grades) if form == "csv" else nbgrader_csv(entries(book, grades))).encode()]


def _filled(asked: Asked, book: Gradebook, grades: list[Grade]) -> Filled:
    from grader.exports.canvas import fill_canvas
    from grader.exports.choose import comment, of_one_exercise
    from grader.exports.moodle import fill_moodle
    from grader.exports.people import entries

    of_one_exercise(grades)
    template = _read(asked.template or "", "--template")
    if asked.form == "canvas":
        return fill_canvas(template, entries(book, grades), asked.column or "")
    with_words = entries(book, grades, lambda grade: comment(book, grade, asked.level or "all"))
    return fill_moodle(template, with_words, asked.column or "Grade")


def _tell(filled: Filled) -> None:
    """Say on standard error what a human has to look at."""
    for note in filled.notes:
        complain(note)
    for title, names in (
        ("no row for", filled.unmatched_students),
        ("no grade for", filled.unmatched_rows),
    ):
        if names:
            more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
            complain(f"{title} {len(names)}: {'; '.join(names[:SHOWN])}{more}")
    complain(f"filled in {filled.count} grades")


def _read(path: str, option: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "the path is not valid"
        raise UsageError(f"{option} cannot read {path} ({reason})") from None


def _write(parts: Iterable[bytes], output: str) -> None:
    if output == "-":
        with forgiving(sys.stdout):
            sys.stdout.buffer.writelines(parts)
        return
    from grader.exports.output import replace_file

    try:
        replace_file(Path(output), parts)
    except OSError as problem:
        raise UsageError(f"cannot write {output} ({problem.strerror})") from None

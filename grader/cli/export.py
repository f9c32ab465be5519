"""``grade export FORMAT -o PATH``: grades for other programs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.cli import options
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
_HELP = f"""Write grades for another program.

\b
Of a class: {" ".join(CLASS)}
Of one submission: {" ".join(REPORT)}
Of exercises: {AUTOGRADER} [E...], the zip that grades them at Gradescope
"""


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


@click.command("export", help=_HELP)
@click.argument("form", type=click.Choice([*CLASS, *REPORT, AUTOGRADER]), metavar="FORMAT")
@click.argument("exercises", nargs=-1, metavar="[E]...")
@click.option("-o", "output", default="-", metavar="PATH", help="Where to (default: standard output).")
@options.gradebook
@options.policy
@click.option(
    "--report", metavar="FILE", help="A report that --json wrote, for the formats of one; - is stdin."
)
@click.option("--student", metavar="KEY", help="This student's report or grades alone.")
@click.option("--exercise", metavar="E", help="This exercise alone, such as exercise-04 or 4.")
@click.option("--template", metavar="CSV", help="Your own export of canvas or moodle, to be filled in.")
@click.option(
    "--column", metavar="NAME", help="The column for the grades: Canvas' assignment, by name or number."
)
@options.level
@click.option("--submitted-at", metavar="TIME", help="When the commit was made, for classroom50.")
@options.course
@click.option(
    "--extra-index-url",
    metavar="URL",
    help=f"A further package index for {AUTOGRADER}, such as one with builds of torch for the CPU.",
)
def export(**given: Any) -> int:
    """Write grades for another program."""
    asked = Asked(**given)
    _fits(asked)
    if asked.form == AUTOGRADER:
        _write([_autograder(asked)], asked.output)
        return 0
    if asked.form in REPORT:
        from grader.report.student import for_student

        reports = [for_student(one, asked.level or "all") for one in _reports(asked)]
        _write([_of_reports(asked, reports)], asked.output)
        return 0
    _of_class(asked)
    return 0


def _fits(asked: Asked) -> None:
    """Refuse options that this format does not take, or lacks."""
    filled = asked.form in FILLED
    if asked.form == AUTOGRADER and asked.output == "-":
        raise UsageError(f"{AUTOGRADER} is a zip with solutions in it: say where to with -o autograder.zip")
    if asked.form != AUTOGRADER and (asked.exercises or asked.course or asked.extra_index_url):
        raise UsageError(
            f"{asked.form} takes no exercises, --course and --extra-index-url; {AUTOGRADER} does"
        )
    if asked.form in CLASS and asked.report is not None:
        raise UsageError(f"{asked.form} is of a class and takes --gradebook, not --report")
    if filled and asked.template is None:
        raise UsageError(f"{asked.form} fills in your own export: give it with --template CSV")
    if asked.form == "canvas" and asked.column is None:
        raise UsageError("canvas needs --column NAME, the assignment's name or number")
    if not filled and (asked.template is not None or asked.column is not None):
        raise UsageError(f"{asked.form} takes no --template and no --column; canvas and moodle do")
    if asked.report is not None and (asked.student is not None or asked.exercise is not None):
        raise UsageError("--report is a report already; --student and --exercise choose one of the gradebook")
    if asked.level is not None and asked.form not in (*REPORT, "moodle"):
        raise UsageError(f"{asked.form} has no words for students, so it takes no --level")
    if asked.form == "classroom50" and asked.submitted_at is None:
        raise UsageError("classroom50 needs --submitted-at TIME, when the commit was made")


def _autograder(asked: Asked) -> bytes:
    from grader.gradescope import autograder_zip

    course = open_course(asked.course)
    refuse_released(course, "what is handed in is graded with the full one, which has all checks")
    chosen = [course.find(name) for name in asked.exercises] or list(course.exercises)
    return autograder_zip(chosen, asked.extra_index_url or "")


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


def _of_class(asked: Asked) -> None:
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

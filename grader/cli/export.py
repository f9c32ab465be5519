"""``grade export FORMAT -o PATH``: grades for other programs."""

from __future__ import annotations

from typing import Any

import click

from grader.cli import options
from grader.cli.export_run import AUTOGRADER, CLASS, FILLED, REPORT, Asked, of_class, of_exercises, of_one
from grader.errors import UsageError

_HELP = f"""Write grades for another program.

\b
Of a class: {" ".join(CLASS)}
Of one submission: {" ".join(REPORT)}
Of exercises: {AUTOGRADER} [E...], the zip that grades them at Gradescope
"""


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
        of_exercises(asked)
    elif asked.form in REPORT:
        of_one(asked)
    else:
        of_class(asked)
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

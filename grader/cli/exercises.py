"""``grade list``: the exercises of a course."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader import progress
from grader.cli import options
from grader.cli.screen import console_on
from grader.course import Course, open_course
from grader.progress import Result

if TYPE_CHECKING:
    from grader.report.paper import Paper


@click.command("list")
@options.course
def exercises(course: Path | None) -> None:
    """List the exercises, the names to be written, and how far you are in this folder."""
    print_list(open_course(course))


def print_list(course: Course) -> None:
    """Print the exercises of a course, with the latest results in the current folder."""
    from rich.table import Table
    from rich.text import Text

    from grader.report.paper import Paper

    found, results = course.exercises, progress.results()
    console = console_on()
    paper = Paper(console)
    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0))
    table.add_column(Text("no.", "dim"))
    table.add_column(Text("exercise", "dim"))
    graded = any(one.id in results for one in found)
    if graded:  # before the first grading there is nothing to say in it
        table.add_column(Text("score", "dim"), no_wrap=True)
    table.add_column(Text("you write", "dim"))
    taken = 6 + max((len(paper.safe(one.title)) for one in found), default=0) + 3 + (12 if graded else 0)
    room = max(paper.width - taken, 16)  # one line each: `grade show` has all the names
    for one in found:
        score = [_score(results.get(one.id), paper)] if graded else []
        names = paper.one_line(", ".join(one.names()), room)
        cells = (f"{one.number:02d}", one.title, *score, names)
        table.add_row(*(Text(paper.safe(cell)) for cell in cells))
    console.print(table)
    paper.gap()
    if found:
        number = found[0].number
        paper.say(
            f"`grade show {number}` prints a task, `grade start {number}` writes the file to fill in,"
            f" `grade {number}` grades it.",
            style="dim",
        )


def _score(result: Result | None, paper: Paper) -> str:
    if result is None or not result.started:
        return ""
    mark = paper.sign("✓", "ok") if result.passed else paper.sign("•", "..")
    return f"{mark} {result.earned}/{result.possible}"

"""``grade start EXERCISE``: the file to fill in, in the current folder."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli import options
from grader.cli.handout import create, handout, is_as_handed_out, work_here
from grader.cli.screen import console_on
from grader.course import ExerciseFolder, open_course
from grader.errors import UsageError


@click.command("start")
@click.argument("exercise")
@click.option("--notebook", is_flag=True, help="A notebook (.ipynb) instead of a .py file.")
@options.course
def start(exercise: str, notebook: bool, course: Path | None) -> None:
    """Put the file to fill in into this folder."""
    folder = open_course(course).find(exercise)
    path = Path(folder.slug + (".ipynb" if notebook else ".py"))
    new = create(path, handout(folder, path.suffix))
    if not new and not is_as_handed_out(path, folder):
        number = folder.number
        raise UsageError(
            f"{path.name} is already here, with work in it, and was left as it is;"
            f" `grade {number}` grades it, `grade reset {number}` starts afresh"
        )
    _say_what_next(folder, path, new)


def _say_what_next(folder: ExerciseFolder, path: Path, new: bool) -> None:
    from rich.text import Text

    from grader.report.paper import Paper
    from grader.report.wording import listed

    paper, number = Paper(console_on()), folder.number
    paper.say(
        f"Wrote {path.name}." if new else f"{path.name} is already here, as it was handed out.", style="bold"
    )
    paper.say(f"You write {listed(folder.names())}.")
    others = [one.name for one in work_here(folder) if one != path]
    if others:
        paper.say(f"{others[0]} is here too; `grade {number}` grades the one saved last.")
    paper.gap()
    if path.suffix == ".ipynb":
        paper.say("Open it in Jupyter or VS Code; its last cell grades your work. Or here:")
    else:
        paper.say("Open it in your editor, write one function, save, and:")
    steps = (
        (f"grade {number}", "grades it, as often as you like"),
        (f"grade show {number}", "prints the task"),
        (f"grade watch {number}", "grades each time you save"),
    )
    for command, what in steps:
        paper.row(Text(f"  {command:<{len(steps[-1][0]) + 1}}", "bold"), what, "")

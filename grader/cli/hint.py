"""``grade hint EXERCISE``: one hint at a time about what did not pass, never the formula."""

from __future__ import annotations

from pathlib import Path

import click

from grader import progress
from grader.cli import options
from grader.cli.screen import console_on
from grader.course import ExerciseFolder, open_course
from grader.errors import UsageError
from grader.progress import Hint, Result


@click.command("hint")
@click.argument("exercise")
@options.course
def hint(exercise: str, course: Path | None) -> None:
    """Give a hint about what did not pass; one more each time."""
    folder = open_course(course).find(exercise)
    if folder.id not in progress.results():
        raise UsageError(
            f"no grading of {folder.id} in this folder yet, and hints are about what it finds;"
            f" first: grade {folder.number}"
        )
    give_hint(folder, another=f"`grade hint {folder.number}`")


def give_hint(folder: ExerciseFolder, another: str) -> None:
    """Print the next hint about the latest result, or why there is none; ``another`` gets one more."""
    fresh = progress.next_hint(folder.id)
    result = progress.results().get(folder.id)
    if result is None:
        _say("Nothing was graded yet. Save your file first.")
    elif fresh is not None:
        _one(fresh, result, another)
    else:
        _no_more(folder, result)


def _one(fresh: Hint, result: Result, another: str) -> None:
    from grader.report.paper import Paper

    paper = Paper(console_on())
    left = [one for one in result.hints if one.text not in result.shown]
    number = len(result.hints) - len(left)
    paper.say(f"{fresh.part}: {fresh.says}", style="dim")
    paper.gap()
    paper.say(fresh.text, indent=2, style="bold")
    paper.gap()
    more = f"{another} gives the next." if left else "That was the last one for now."
    paper.say(f"Hint {number} of {len(result.hints)}. {more}", style="dim")


def _no_more(folder: ExerciseFolder, result: Result) -> None:
    from grader.report.paper import Paper

    number = folder.number
    if result.passed:
        _say("No more hints: everything passes. `grade list` shows the other exercises.")
    elif not result.started:
        _say(f"No hints yet: nothing is written. `grade show {number}` prints the task.")
    elif not result.hints:
        _say(f"No more hints: what is left says itself what is wrong. `grade {number}` shows it.")
    else:
        paper = Paper(console_on())
        paper.say("No more hints: you have had them all. Once more, in order:")
        for one in result.hints:
            paper.gap()
            paper.say(f"{one.part}: {one.says}", style="dim")
            paper.say(one.text, indent=2)
        paper.gap()
        paper.say(f"Change your work, save it, and `grade {number}` looks again.", style="dim")


def _say(text: str) -> None:
    from grader.report.paper import Paper

    Paper(console_on()).say(text)

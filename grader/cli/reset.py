"""``grade reset EXERCISE``: begin again, with the work so far kept beside it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from grader import progress
from grader.cli import options
from grader.cli.handout import is_as_handed_out, keep_and_renew, work_here
from grader.cli.screen import screen
from grader.course import ExerciseFolder, open_course
from grader.errors import UsageError


@click.command("reset")
@click.argument("exercise")
@click.option("--yes", is_flag=True, help="Do not ask.")
@options.course
def reset(exercise: str, yes: bool, course: Path | None) -> None:
    """Begin an exercise again; your work so far is kept in a backup."""
    folder = open_course(course).find(exercise)
    path = file_to_reset(folder)
    if path is None:
        return
    if not yes and not sys.stdin.isatty():
        raise UsageError(
            f"nobody can be asked here, so {path.name} was left as it is; to reset it: "
            f"grade reset {folder.number} --yes"
        )
    if yes or click.confirm(question(path)):
        renew(path, folder)
    else:
        _say("Nothing was changed.")


def file_to_reset(folder: ExerciseFolder) -> Path | None:
    """Return the file that a reset is about, or None, said aloud, if there is nothing to do."""
    found = work_here(folder)
    if not found:
        raise UsageError(
            f"there is no {folder.slug}.py or .ipynb in this folder; `grade start {folder.number}` writes one"
        )
    if len(found) > 1:
        names = " and ".join(sorted(path.name for path in found))
        _say(f"{names} are both here: this is about {found[0].name}, the newer.")
    if is_as_handed_out(found[0], folder):
        _say(f"{found[0].name} is as it was handed out: nothing to reset.")
        return None
    return found[0]


def question(path: Path) -> str:
    """Return what a student is asked before a reset."""
    return f"Begin {path.name} again? Your work is kept in a backup."


def renew(path: Path, folder: ExerciseFolder) -> None:
    """Reset a file, and say where the work is."""
    backup = keep_and_renew(path, folder)
    progress.forget(folder.id)
    _say(f"{path.name} is as it was handed out.")
    _say(f"Your work is kept in {backup.name}.")


def _say(text: str) -> None:
    screen(json_on_stdout=False, quiet=False).say(text)

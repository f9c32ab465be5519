"""``grade regrade FOLDER [EXERCISE ...]``: a class again, and whose points change."""

from __future__ import annotations

import contextlib
import csv
import io
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.cli import options
from grader.cli.batch import planned, run
from grader.cli.screen import Screen, screen
from grader.cli.status import require

if TYPE_CHECKING:
    from grader.gradebook import Gradebook, Policy
    from grader.gradebook.changes import Changed

SHOWN = 40  # of the changes; the rest is counted


@click.command("regrade")
@options.grading_a_class
@options.policy
@click.option("--dry-run", is_flag=True, help="Show whose points would change, and keep nothing.")
@click.option(
    "--changes",
    callback=options.file_target,
    metavar="CSV",
    help="Also write the changes to a file, all of them.",
)
def regrade(
    folder: Path,
    exercises: tuple[str, ...],
    gradebook: str,
    policy: Policy,
    dry_run: bool,
    changes: str | None,
    **asked: Any,
) -> int:
    """Grade a class again, after a check was mended, say, and show whose points change.

    What was graded with the same exercise, grader and settings is left out, unless --force is given.
    Points by hand stay.
    """
    from grader.gradebook import chosen_grades, open_gradebook
    from grader.gradebook.changes import changed

    require(gradebook)
    window = screen(json_on_stdout=False, quiet=False)
    with (
        planned(folder, exercises, gradebook, asked, window) as (plan, course),
        open_gradebook(gradebook) as book,
        _trial() if dry_run else contextlib.nullcontext(book) as target,
    ):
        before = chosen_grades(book, policy)
        tally = run(target, replace(plan, force=plan.force or dry_run), course, window)
        found = changed(before, chosen_grades(target, policy))
        _say(found, len(before), window, dry_run=dry_run)
        if changes is not None:
            _write(found, changes)
        return tally.finished(window, None if dry_run else book.where, exit_zero=asked["exit_zero"])


@contextlib.contextmanager
def _trial() -> Iterator[Gradebook]:
    """Make a gradebook that is gone afterwards."""
    from grader.gradebook import open_gradebook

    with (
        tempfile.TemporaryDirectory() as place,
        open_gradebook(str(Path(place) / "trial.db")) as book,
    ):
        yield book


def _say(found: Sequence[Changed], graded: int, window: Screen, *, dry_run: bool) -> None:
    done = "would change" if dry_run else "changed"
    if not found:
        window.say(f"No points {done}.")
        return
    window.say(f"{len(found)} of {graded} grades {done}:")
    for one in found[:SHOWN]:
        window.say(f"  {one.says}")
    if len(found) > SHOWN:
        window.say(f"  … and {len(found) - SHOWN} more; --changes CSV writes all")


def _write(found: Sequence[Changed], path: str) -> None:
    from grader.exports.output import replace_file
    from grader.exports.table import safe

    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("student", "exercise", "before", "after", "possible", "was", "is", "adjusted"))
    writer.writerows([safe(value) for value in one.row] for one in found)
    replace_file(Path(path), [text.getvalue().encode()])

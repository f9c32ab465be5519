"""``grade report --out DIR``: a feedback page for each student and exercise of a gradebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import options
from grader.cli.status import require
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.gradebook import Policy
    from grader.model import Level


@click.command("report")
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="The folder for the pages."
)
@options.gradebook
@options.policy
@options.level
def report(out: Path, gradebook: str, policy: Policy, level: Level | None) -> int:
    """Write a feedback page for each student and exercise."""
    options.require_pages()
    from grader.exports.pages import write_pages
    from grader.gradebook import chosen_grades, open_gradebook

    require(gradebook)
    with open_gradebook(gradebook) as book:
        grades = chosen_grades(book, policy)
        try:
            write_pages(book, grades, out, level or "all")
        except OSError as problem:
            raise UsageError(f"--out cannot write {problem.filename or out} ({problem.strerror})") from None
    click.echo(f"Wrote {len(grades)} page{'' if len(grades) == 1 else 's'} to {out / 'students'}.")
    return 0

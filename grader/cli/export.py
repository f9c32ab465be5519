"""``grade export FORMAT -o PATH``: grades for other programs."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import options
from grader.cli.screen import forgiving
from grader.cli.status import require
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.gradebook import Policy


@click.command("export")
@click.argument("form", type=click.Choice(["csv", "json"]), metavar="FORMAT")
@click.option("-o", "output", default="-", metavar="PATH", help="Where to (default: standard output).")
@options.gradebook
@options.policy
def export(form: str, output: str, gradebook: str, policy: Policy) -> int:
    """Write the grades of a gradebook: csv (a row a student and exercise) or json (with every report)."""
    from grader.exports import csv_text, json_parts
    from grader.gradebook import chosen_grades, open_gradebook

    require(gradebook)
    with open_gradebook(gradebook) as book:
        grades = chosen_grades(book, policy)
        parts = [csv_text(grades).encode()] if form == "csv" else json_parts(book, grades)
        _write(parts, output)
    if output != "-":
        click.echo(f"Wrote {len(grades)} grades to {output}.")
    return 0


def _write(parts: Iterable[bytes], output: str) -> None:
    if output == "-":
        with forgiving(sys.stdout):
            sys.stdout.buffer.writelines(parts)
        return
    try:
        with Path(output).open("wb") as file:
            file.writelines(parts)
    except OSError as problem:
        raise UsageError(f"cannot write {output} ({problem.strerror})") from None

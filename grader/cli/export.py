"""``grade export FORMAT -o PATH``: grades for other programs."""

from __future__ import annotations

import sys
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
    from grader.exports import csv_text, json_text
    from grader.gradebook import chosen_grades, open_gradebook

    require(gradebook)
    with open_gradebook(gradebook) as book:
        grades = chosen_grades(book, policy)
        data = csv_text(grades).encode() if form == "csv" else json_text(book, grades)
    if output == "-":
        with forgiving(sys.stdout):
            sys.stdout.buffer.write(data)
        return 0
    try:
        Path(output).write_bytes(data)
    except OSError as problem:
        raise UsageError(f"cannot write {output} ({problem.strerror})") from None
    click.echo(f"Wrote {len(grades)} grades to {output}.")
    return 0

"""``grade report --out DIR``: a feedback page for each student and exercise, and the class report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import options
from grader.cli.status import require
from grader.errors import UsageError
from grader.report.wording import counted

if TYPE_CHECKING:
    from grader.gradebook import Gradebook, Policy
    from grader.model import Level


@click.command("report")
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="The folder for the pages."
)
@options.gradebook
@options.policy
@options.level
@click.option("--only", type=click.Choice(["students", "class"]), help="Write only these pages.")
def report(out: Path, gradebook: str, policy: Policy, level: Level | None, only: str | None) -> int:
    """Write a feedback page for each student and exercise, and the class report for staff."""
    options.require_pages()
    from grader.gradebook import open_gradebook

    require(gradebook)
    with open_gradebook(gradebook) as book:
        try:
            if only != "class":
                _write_students(book, policy, out, level or "all")
            if only != "students":
                _write_class(book, policy, out)
        except OSError as problem:
            raise UsageError(f"--out cannot write {problem.filename or out} ({problem.strerror})") from None
    return 0


def _write_students(book: Gradebook, policy: Policy, out: Path, level: Level) -> None:
    from grader.exports.pages import write_pages
    from grader.gradebook import chosen_grades

    grades = chosen_grades(book, policy)
    write_pages(book, grades, out, level)
    click.echo(f"Wrote {counted(len(grades), 'page')} to {out / 'students'}.")


def _write_class(book: Gradebook, policy: Policy, out: Path) -> None:
    from grader.class_report import Places, class_pages
    from grader.exports.output import replace_file
    from grader.exports.pages import page_place, safe_name

    def feedback(student: str, exercise: str) -> str:
        place = page_place(student, exercise)
        return f"../{place}" if (out / place).is_file() else ""

    for page in class_pages(book, policy, Places(feedback, safe_name)):
        path = out / "class" / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, [page.text.encode()])
    click.echo(f"Wrote the class report, for staff, to {out / 'class' / 'index.html'}.")

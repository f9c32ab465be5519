"""``grade report --out DIR``: a feedback page for each student and exercise, and the class report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import options
from grader.cli.status import require
from grader.course import open_course
from grader.errors import UsageError
from grader.report.text import plain
from grader.report.wording import counted

if TYPE_CHECKING:
    from grader.exports.annotated import Written
    from grader.gradebook import Gradebook, Policy
    from grader.model import Level

SHOWN = 20  # of the notebooks that are not annotated; the rest is counted


@click.command("report")
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="The folder for the pages."
)
@click.option(
    "--annotated",
    "submissions",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Also write notebooks with the feedback in them; FOLDER is the one that was graded.",
)
@options.gradebook
@options.policy
@options.course
@options.level
@click.option("--only", type=click.Choice(["students", "class"]), help="Write only these pages.")
def report(
    out: Path,
    submissions: Path | None,
    gradebook: str,
    policy: Policy,
    course: Path | None,
    level: Level | None,
    only: str | None,
) -> int:
    """Write a feedback page for each student and exercise, and the class report for staff."""
    options.require_pages()
    _refuse_no_folder(submissions, only)
    from grader.gradebook import open_gradebook

    require(gradebook)
    with open_gradebook(gradebook) as book:
        try:
            if only != "class":
                _write_students(book, policy, out, level or "all")
            if submissions is not None:
                _annotate(book, policy, submissions, course, out, level or "all")
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


def _refuse_no_folder(submissions: Path | None, only: str | None) -> None:
    if submissions is None:
        return
    options.require_notebook_pages()
    if only == "class":
        raise UsageError("--annotated is for students, and --only class writes nothing for them")
    if not submissions.is_dir():
        raise UsageError(
            f"--annotated {submissions} is no folder; give the one that `grade batch` graded, a .zip unpacked"
        )


def _annotate(
    book: Gradebook, policy: Policy, submissions: Path, course: Path | None, out: Path, level: Level
) -> None:
    from grader.exports.annotated import write_annotated
    from grader.gradebook import chosen_grades

    grades = chosen_grades(book, policy)
    _tell(write_annotated(book, grades, submissions, open_course(course), out, level))


def _tell(written: Written) -> None:
    click.echo(f"Annotated {counted(written.notebooks, 'notebook')}.")
    if written.left_out:
        click.echo(f"Not annotated ({len(written.left_out)}):", err=True)
    for one in written.left_out[:SHOWN]:
        click.echo(f"  {plain(one)}", err=True)
    if len(written.left_out) > SHOWN:
        click.echo(f"  … and {len(written.left_out) - SHOWN} more", err=True)


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

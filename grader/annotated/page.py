"""The annotated notebook as a page: one HTML file, with the look and the policy of the feedback page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from grader.annotated.cells import cells_as_html
from grader.annotated.clean import clean_cells
from grader.annotated.places import Note, Plan
from grader.model import Submission
from grader.report.feedback import line
from grader.report.html import STYLE, environment, source
from grader.submission import notebook_cells

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Piece:
    """One cell of the student, its number as messages give it, and what is said below it."""

    number: int
    kind: str
    html: Markup
    note: Note


def to_html(submission: Submission, placed: Plan, student: str) -> str:
    """Return a page of the student's notebook with the feedback below the cells that it is about.

    Raises UsageError where the submission is no notebook.
    """
    only = placed.reports[0] if len(placed.reports) == 1 else None
    made = environment(_TEMPLATES).get_template("annotated.html")
    return made.render(
        **source("style", STYLE, _TEMPLATES / "style.css"),
        title=only.title if only else f"Feedback on {line(submission.filename)}",
        above=only.exercise if only else "",
        below=" · ".join(filter(None, (line(student), line(submission.filename) if only else ""))),
        reports=placed.reports,
        pieces=list(_pieces(submission, placed)),
        end=placed.end,
        top=2 if only else 3,
    )


def _pieces(submission: Submission, placed: Plan) -> Iterator[Piece]:
    cells = clean_cells(notebook_cells(submission))
    for number, (cell, made) in enumerate(zip(cells, cells_as_html(cells), strict=True), 1):
        yield Piece(number, cell.cell_type, made, placed.below.get(number, Note()))

"""The annotated notebook as a notebook: the student's cells, and feedback in text cells that are tagged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import nbformat
import nbformat.v4 as nb

from grader.annotated import words
from grader.annotated.clean import clean_cells
from grader.annotated.places import Note, Plan
from grader.model import Submission
from grader.submission import FEEDBACK, notebook_cells

_METADATA = {
    "kernelspec": {"name": "python3", "display_name": "Python 3"},
    "language_info": {"name": "python"},
}


def to_ipynb(submission: Submission, placed: Plan, student: str) -> bytes:
    """Return the student's notebook with the feedback below the cells that it is about.

    Feedback that an earlier run put there is replaced. Raises UsageError where the submission is no notebook.
    """
    cells = list(_cells(clean_cells(notebook_cells(submission)), placed, student))
    book = nb.new_notebook(cells=cells, metadata=_METADATA)
    nbformat.validate(book)
    return f"{nbformat.writes(book)}\n".encode()


def _cells(own: Sequence[Any], placed: Plan, student: str) -> Iterator[Any]:
    yield _feedback("top", words.head(placed.reports, student))
    for number, cell in enumerate(own, 1):
        yield cell
        if number in placed.below:
            yield _feedback(str(number), words.note(placed.below[number]))
    if placed.end != Note():
        yield _feedback("end", words.note(placed.end, at_end=True))
    yield _feedback("how", words.last(placed.reports))


def _feedback(name: str, text: str) -> Any:
    return nb.new_markdown_cell(text, id=f"{FEEDBACK}-{name}", metadata={"tags": [FEEDBACK]})

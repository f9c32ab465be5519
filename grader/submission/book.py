"""All of a student's notebook, for whoever shows it: text and outputs too, read as carefully as the code."""

from __future__ import annotations

from typing import Any

from grader.errors import UsageError
from grader.model import Submission
from grader.submission.decode import notebook_text
from grader.submission.notebook import own_cells


def notebook_cells(submission: Submission) -> list[Any]:
    """Return the student's cells as the file's JSON has them, unchecked; cell N of a location is item N - 1.

    Raises UsageError where the submission is no notebook.
    """
    if submission.kind != "ipynb" or not submission.raw:
        raise UsageError(f"{submission.filename} is no notebook: it has no cells to write between")
    return own_cells(notebook_text(submission.raw, submission.filename), submission.filename)

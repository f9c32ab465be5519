"""A student's own notebook with the feedback in it, cell by cell: as a notebook, and as a page."""

from __future__ import annotations

from collections.abc import Sequence

from grader.annotated.book import to_ipynb
from grader.model import Level, Report, Submission

KINDS = (".ipynb", ".html")


def annotated(
    kind: str, submission: Submission, reports: Sequence[Report], level: Level = "all", *, student: str = ""
) -> bytes:
    """Return the annotated notebook as a file of kind ".ipynb" or ".html".

    Raises UsageError where the submission is no notebook.
    """
    if kind == ".ipynb":
        return to_ipynb(submission, reports, level, student=student)
    # Not at the top: nbconvert is large, and a notebook needs it not.
    from grader.annotated.page import to_html

    return to_html(submission, reports, level, student=student).encode()


__all__ = ["KINDS", "annotated"]

"""A student's own notebook with the feedback in it, cell by cell: as a notebook, and as a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from grader.annotated.book import to_ipynb
from grader.annotated.places import plan
from grader.model import Level, Report, Submission

KINDS = (".ipynb", ".html")


def annotated(
    kind: str,
    submission: Submission,
    reports: Sequence[Report],
    level: Level = "all",
    *,
    student: str = "",
    by_hand: Mapping[str, str] | None = None,
) -> bytes:
    """Return the annotated notebook as a file of kind ".ipynb" or ".html".

    ``by_hand`` says of the points in an exercise, by its id, what a human has decided since.
    Raises UsageError where the submission is no notebook.
    """
    placed = plan(submission, reports, level, by_hand)
    if kind == ".ipynb":
        return to_ipynb(submission, placed, student)
    # Not at the top: nbconvert is large, and a notebook needs it not.
    from grader.annotated.page import to_html

    return to_html(submission, placed, student).encode()


__all__ = ["KINDS", "annotated"]

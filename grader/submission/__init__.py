"""From a file or folder to a :class:`~grader.model.Submission`: statements with their origin, none run."""

from grader.submission.book import notebook_cells
from grader.submission.notebook import FEEDBACK
from grader.submission.read import read_beside, read_submission
from grader.submission.source import read_cells
from grader.submission.static import forbidden_uses
from grader.submission.untouched import is_untouched
from grader.submission.wanted import defines, program, wanted

__all__ = [
    "FEEDBACK",
    "defines",
    "forbidden_uses",
    "is_untouched",
    "notebook_cells",
    "program",
    "read_beside",
    "read_cells",
    "read_submission",
    "wanted",
]

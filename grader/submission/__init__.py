"""From a file or folder to a :class:`~grader.model.Submission`: statements with their origin, none run."""

from grader.submission.read import read_beside, read_submission
from grader.submission.source import read_cells
from grader.submission.static import forbidden_uses
from grader.submission.untouched import is_untouched
from grader.submission.wanted import defines, program, wanted

__all__ = [
    "defines",
    "forbidden_uses",
    "is_untouched",
    "program",
    "read_beside",
    "read_cells",
    "read_submission",
    "wanted",
]

"""From a file to a :class:`~grader.model.Submission`: statements with their origin, none of them run."""

from grader.submission.read import read_cells, read_submission
from grader.submission.static import forbidden_uses
from grader.submission.untouched import is_untouched
from grader.submission.wanted import defines, program, wanted

__all__ = ["defines", "forbidden_uses", "is_untouched", "program", "read_cells", "read_submission", "wanted"]

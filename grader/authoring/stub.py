"""The stub that a student fills in is cut out of the solution, so that the two cannot drift apart."""

from __future__ import annotations

import re

from grader.errors import ExerciseError

_REGION = re.compile(r"^( *)# BEGIN SOLUTION\n.*?^ *# END SOLUTION\n", re.MULTILINE | re.DOTALL)


def stub_source(solution: str) -> str:
    """Return a solution with each marked region replaced by a line that says it is to be written.

    Raises ExerciseError where there is no region, or a mark is left over.
    """
    stub, count = _REGION.subn(r"\1raise NotImplementedError  # write your code here\n", solution)
    if not count or "SOLUTION" in stub:
        raise ExerciseError(
            "a solution marks what to cut with `# BEGIN SOLUTION` and `# END SOLUTION`, in pairs"
        )
    return stub

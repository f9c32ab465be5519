"""Text that a student wrote, in Markdown that it cannot break out of."""

from __future__ import annotations

import re

from grader.exports.feedback import capped

_PUNCTUATION = re.compile(r"([!#$&()*+\-./:<>@\[\\\]^_`{|}~])")
_LINE = 300


def inline(text: str) -> str:
    """Return one line that Markdown, HTML and GitHub's own links leave as it is."""
    return _PUNCTUATION.sub(r"\\\1", capped(" ".join(text.split()), _LINE))


def fenced(text: str) -> str:
    """Return a block of code with a fence longer than any in it."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"

"""Set aside magics and shell lines; what is one is for IPython's input transformer to say.

The transformer rewrites ``!ls`` to a call and joins continued lines. Here it only
finds: what it found is blanked, so that every other line keeps its number.
"""

from __future__ import annotations

import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from IPython.core import inputtransformer2 as ipython

from grader.submission.notebook import Allowance

# Cell magics whose body is ordinary Python that binds names in the notebook.
_PYTHON_BODY = {"time", "timeit", "capture", "prun", "memit", "mprun"}
_CLEANERS: tuple[Any, ...] = (ipython.leading_indent, ipython.classic_prompt, ipython.ipython_prompt)
_FINDERS = (ipython.MagicAssign, ipython.SystemAssign, ipython.EscapedCommand, ipython.HelpEnd)
_TROUBLE = (SyntaxError, AssertionError, IndexError, RuntimeError, ValueError, tokenize.TokenError)
# IPython itself gives up after 500 in one cell.
_MAX_MAGICS = 500


@dataclass
class _Cell:
    lines: list[str]  # each with its newline, as IPython wants them
    aside: list[tuple[int, str]] = field(default_factory=list)

    def blank(self, start: int, end: int, indent: str = "") -> None:
        """Blank the lines start..end and note the first; in a block a ``pass`` must remain."""
        self.aside.append((start + 1, self.lines[start].strip()))
        self.lines[start : end + 1] = [f"{indent}pass\n" if indent else "\n"] + ["\n"] * (end - start)


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    indent: str
    is_clean: bool  # the tokens after it can be trusted


def set_aside(source: str, allowance: Allowance) -> tuple[str, list[tuple[int, str]]]:
    """Return the cell's Python with unmoved lines, and (line, text) of everything set aside."""
    cell = _Cell(_without_prompts([line + "\n" for line in source.split("\n")]))
    _cell_magics(cell)
    _line_magics(cell, allowance)
    return "".join(cell.lines)[:-1], cell.aside


def _without_prompts(lines: list[str]) -> list[str]:
    # IPython looks at the first line that is not empty, and drops those before it; we keep them.
    first = next((i for i, line in enumerate(lines) if not line.isspace()), len(lines))
    rest = lines[first:]
    if rest:
        for clean in _CLEANERS:
            rest = _cleaned(clean, rest)
    return lines[:first] + rest


def _cleaned(clean: Any, lines: list[str]) -> list[str]:
    cleaned = clean(lines)
    if len(cleaned) != len(lines):
        # IPython also breaks lines at form feeds and the like, where Python does not.
        cleaned = "".join(cleaned).removesuffix("\n").split("\n")
    # IPython 8 strips an empty prompt together with its line's end.
    return [line.removesuffix("\n") + "\n" for line in cleaned]


def _cell_magics(cell: _Cell) -> None:
    for number, line in enumerate(cell.lines):
        # IPython wants a cell magic on top; Colab's form titles, which are comments, stand above it.
        if line.isspace() or line.startswith("#"):
            continue
        magic = re.match(r"%%(\w+)(?!\w*\?)", line)  # %%time? asks for help, on one line
        if magic is None:
            return
        if magic[1] not in _PYTHON_BODY:
            cell.blank(number, len(cell.lines) - 1)
            return
        cell.blank(number, number)


def _line_magics(cell: _Cell, allowance: Allowance) -> None:
    while _one_pass(cell) and len(cell.aside) <= _MAX_MAGICS and allowance.left > 0:
        allowance.left -= sum(map(len, cell.lines))


def _one_pass(cell: _Cell) -> bool:
    """Set aside what one reading of the tokens finds; True if they must be read again."""
    for found in _find(cell.lines):
        cell.blank(found.start, found.end, found.indent)
        if not found.is_clean or len(cell.aside) > _MAX_MAGICS:
            return True
    return False


def _find(lines: list[str]) -> Iterator[_Found]:
    try:
        by_line = ipython.make_tokens_by_line(lines)
    except _TROUBLE:
        return
    for tokens in by_line:
        match = _match(tokens, lines)
        if match is not None:
            yield _extent(match, tokens, lines)


def _match(tokens: list[Any], lines: list[str]) -> tuple[Any, int] | None:
    """Return the transformer that applies to one logical line, and the last line it takes."""
    matches = [match for match in (_found_by(finder, tokens) for finder in _FINDERS) if match is not None]
    for match in sorted(matches, key=lambda match: match.sortby()):
        try:
            taken = len(lines) - len(match.transform(list(lines)))
        except _TROUBLE:
            continue
        return match, match.start_line + taken
    return None


def _found_by(finder: Any, tokens: list[Any]) -> Any:
    try:
        return finder.find([tokens])
    except _TROUBLE:
        return None


def _extent(match: tuple[Any, int], tokens: list[Any], lines: list[str]) -> _Found:
    blockless = [token for token in tokens if token.type not in (tokenize.INDENT, tokenize.DEDENT)]
    row, column = blockless[0].start
    end = match[1]
    last = tokens[-1]
    is_clean = last.type == tokenize.NEWLINE and last.start[0] - 1 <= end
    return _Found(row - 1, end, lines[row - 1][:column], is_clean)

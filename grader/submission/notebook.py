"""The code cells of a notebook, and a cell's Python without magics and shell lines.

The JSON is read directly: nbformat's validation refuses notebooks that Jupyter and
Colab open without a word (missing metadata, unknown keys, missing or extra ids).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from grader.errors import UsageError
from grader.submission.decode import one_newline
from grader.submission.python import is_python

MAX_CELLS = 5_000
FEEDBACK = "grader-feedback"  # the tag of a text cell that the grader put into an annotated notebook


@dataclass
class Allowance:
    """How many more characters one notebook's cells may have read again.

    A magic with an open quote or bracket hides what follows it, so that the cell is
    read again after it. Real notebooks need little of this; it ends a hostile one.
    """

    left: int = 2_000_000


def code_cells(text: str, name: str) -> list[tuple[int, str]]:
    """Return (position among the student's cells from 1, source) of each code cell of a notebook's JSON."""
    code = [
        (number, _source(cell, name))
        for number, cell in enumerate(own_cells(text, name), 1)
        if isinstance(cell, dict) and cell.get("cell_type") == "code"
    ]
    if not code:
        raise UsageError(f"{name}: the notebook has no code cell; hand in the notebook with your code")
    return code


def own_cells(text: str, name: str) -> list[Any]:
    """Return the cells of a notebook's JSON as they are, without those that an earlier feedback added.

    So a cell has one number, whether the notebook is annotated or not.
    """
    book = _json(text, name)
    _refuse_version(book, name)
    cells = [cell for cell in _cells(book, name) if not _is_feedback(cell)]
    if len(cells) > MAX_CELLS:
        raise UsageError(f"{name}: more than {MAX_CELLS:,} cells; hand in only your own work")
    return cells


def python_of(source: str, allowance: Allowance) -> tuple[str, list[tuple[int, str]]]:
    """Return a cell's Python, its lines where they were, and (line, text) of what was set aside."""
    if is_python(source):
        return source, []  # what Python accepts holds no magic: no need to load IPython
    from grader.submission.magics import set_aside

    return set_aside(source, allowance)


def _json(text: str, name: str) -> dict[str, Any]:
    try:
        book = json.loads(text)
    except RecursionError:
        raise UsageError(f"{name}: not a notebook: nested too deeply; download it again") from None
    except ValueError as error:
        where = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        message = f"{name}: the notebook is cut off or damaged (not JSON{where}); save or download it again"
        raise UsageError(message) from None
    if not isinstance(book, dict):
        raise UsageError(f"{name}: JSON, but not a notebook; give the .ipynb that Jupyter saved")
    return book


def _refuse_version(book: dict[str, Any], name: str) -> None:
    version = book.get("nbformat")
    if not isinstance(version, int):
        raise UsageError(f"{name}: JSON, but not a notebook; give the .ipynb that Jupyter saved")
    if version not in (3, 4):
        raise UsageError(
            f"{name}: notebook format {version} is not taken, only 3 and 4; save it again with Jupyter"
        )


def _cells(book: dict[str, Any], name: str) -> Iterator[Any]:
    sheets = book.get("worksheets", []) if book["nbformat"] == 3 else [book]
    for sheet in sheets if isinstance(sheets, list) else [None]:
        cells = sheet.get("cells") if isinstance(sheet, dict) else None
        if not isinstance(cells, list):
            raise UsageError(f"{name}: the notebook has no list of cells; save or download it again")
        yield from cells


def _is_feedback(cell: Any) -> bool:
    # Only text cells: code that is so tagged is the student's all the same.
    if not isinstance(cell, dict) or cell.get("cell_type") != "markdown":
        return False
    metadata = cell.get("metadata")
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    return isinstance(tags, list) and FEEDBACK in tags


def _source(cell: dict[str, Any], name: str) -> str:
    text = cell.get("source", cell.get("input", ""))  # format 3 calls it input
    if isinstance(text, list) and all(isinstance(line, str) for line in text):
        text = "".join(text)
    if not isinstance(text, str):
        raise UsageError(f"{name}: a code cell's source is not text; save or download the notebook again")
    return _clean(one_newline(text))


def _clean(text: str) -> str:
    # JSON may escape half a surrogate pair, which is no text: it could not be sent on or printed.
    return re.sub("[\ud800-\udfff]", "\ufffd", text.removeprefix("\ufeff"))

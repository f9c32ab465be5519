"""The bytes of one file, or the cells of a session, to a Submission."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Sequence
from dataclasses import replace

from grader.errors import UsageError
from grader.model import BrokenUnit, Repair, Statement, Submission, Unit
from grader.submission.decode import notebook_text, python_text
from grader.submission.notebook import MAX_CELLS, Allowance, code_cells, python_of
from grader.submission.python import parse, statements

KINDS = (".py", ".ipynb")
MAX_SOURCE = 1024 * 1024
# Far beyond any homework; without a limit a megabyte of one-letter statements costs a minute.
MAX_STATEMENTS = 20_000


def read_source(name: str, raw: bytes, kind: str) -> Submission:
    """Return a file of kind "py" or "ipynb"; raise UsageError where it is neither."""
    if kind == "py":
        source = python_text(raw, name)
        _refuse_long_source(name, [source])
        return _submission(name, "py", raw, [Unit(name, source, name)], [])
    cells = code_cells(notebook_text(raw, name), name)
    _refuse_long_source(name, [source for _, source in cells])
    return _submission(name, "ipynb", raw, *_units_of_cells(name, cells))


def read_cells(cells: Sequence[tuple[int, str]], name: str) -> Submission:
    """Return the cells of a session, each with its number; raise UsageError where they are too many."""
    if len(cells) > MAX_CELLS:
        raise UsageError(f"{name}: more than {MAX_CELLS:,} cells were run; restart the kernel")
    sources = [source for _, source in cells]
    _refuse_long_source(name, sources)
    raw = "\0".join(sources).encode("utf-8", "replace")
    return replace(_submission(name, "ipynb", raw, *_units_of_cells(name, cells)), raw=b"")


def _submission(name: str, kind: str, raw: bytes, units: list[Unit], repairs: list[Repair]) -> Submission:
    parsed = [parse(unit) for unit in units]
    return Submission(
        filename=name,
        kind=kind,
        sha256=hashlib.sha256(raw).hexdigest(),
        units=tuple(units),
        statements=_statements(name, units, parsed),
        repairs=tuple(repairs),
        broken=tuple(result for result in parsed if isinstance(result, BrokenUnit)),
        raw=raw,
    )


def _statements(name: str, units: list[Unit], parsed: list[ast.Module | BrokenUnit]) -> tuple[Statement, ...]:
    bodies = [result.body if isinstance(result, ast.Module) else [] for result in parsed]
    if sum(map(len, bodies)) > MAX_STATEMENTS:
        raise UsageError(f"{name}: more than {MAX_STATEMENTS:,} statements; hand in only your own work")
    return statements(units, bodies)


def _units_of_cells(name: str, cells: Sequence[tuple[int, str]]) -> tuple[list[Unit], list[Repair]]:
    units: list[Unit] = []
    repairs: list[Repair] = []
    allowance = Allowance()
    for number, source in cells:
        filename = f"{name}, cell {number}"
        python, aside = python_of(source, allowance)
        units.append(Unit(filename, python, name, number))
        repairs += [Repair(f"set aside `{_cut(text)}`", f"{filename}, line {line}") for line, text in aside]
    return units, repairs


def _refuse_long_source(name: str, sources: list[str]) -> None:
    if sum(len(source.encode("utf-8", "replace")) for source in sources) > MAX_SOURCE:
        raise UsageError(f"{name}: more than {MAX_SOURCE >> 20} MB of code; move data out of the code")


def _cut(text: str, width: int = 60) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"

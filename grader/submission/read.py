"""Read one file into a Submission, or say in one line why it cannot be read."""

from __future__ import annotations

import ast
import hashlib
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from grader.errors import UsageError
from grader.model import BrokenUnit, Repair, Statement, Submission, Unit
from grader.submission.decode import notebook_text, python_text
from grader.submission.notebook import MAX_CELLS, Allowance, code_cells, python_of
from grader.submission.python import parse, statements

MAX_FILE = 20 * 1024 * 1024
MAX_SOURCE = 1024 * 1024
# Far beyond any homework; without a limit a megabyte of one-letter statements costs a minute.
MAX_STATEMENTS = 20_000


def read_submission(path: str | os.PathLike[str]) -> Submission:
    """Read a ``.py`` or ``.ipynb`` file; raise UsageError where that is impossible."""
    name = _printable(os.path.basename(os.fspath(path)) or os.fspath(path))  # noqa: PTH119 - "-" and "" too
    raw = _bytes(path, name)
    if name.lower().endswith(".py"):
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
    return _submission(name, "ipynb", raw, *_units_of_cells(name, cells))


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


def _bytes(path: str | os.PathLike[str], name: str) -> bytes:
    if os.fspath(path) == "-":
        raise UsageError("-: standard input is not taken yet; give the .py or .ipynb file")
    try:
        # stat before open: opening a named pipe would wait for ever.
        status = Path(path).stat()
        _refuse_kind(name, status)
        with Path(path).open("rb") as file:
            raw = file.read(MAX_FILE + 1)
    except (OSError, ValueError) as error:
        raise UsageError(_unreadable(name, error)) from None
    if len(raw) > MAX_FILE:
        raise UsageError(_too_large(name))
    return raw


def _refuse_kind(name: str, status: os.stat_result) -> None:
    suffix = Path(name).suffix.lower()
    if stat.S_ISDIR(status.st_mode):
        raise UsageError(f"{name}: folders are not taken yet; give the .py or .ipynb file")
    if suffix == ".zip":
        raise UsageError(f"{name}: archives are not taken yet; give the .py or .ipynb file")
    if suffix not in (".py", ".ipynb"):
        raise UsageError(f"{name}: {suffix or 'this kind of'} files are not taken; give a .py or .ipynb file")
    if not stat.S_ISREG(status.st_mode):
        raise UsageError(f"{name}: not a regular file; give the .py or .ipynb file")
    if status.st_size > MAX_FILE:
        raise UsageError(_too_large(name))


def _unreadable(name: str, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"{name}: no such file; check the path"
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "the path is not valid"
    return f"{name}: cannot be read ({reason}); check the path and its permissions"


def _too_large(name: str) -> str:
    return f"{name}: larger than {MAX_FILE >> 20} MB; clear the outputs (in Jupyter: Restart & Clear Output)"


def _refuse_long_source(name: str, sources: list[str]) -> None:
    if sum(len(source.encode("utf-8", "replace")) for source in sources) > MAX_SOURCE:
        raise UsageError(f"{name}: more than {MAX_SOURCE >> 20} MB of code; move data out of the code")


def _cut(text: str, width: int = 60) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _printable(name: str) -> str:
    # A file name may hold line breaks and undecodable bytes; messages and reports hold neither.
    return "".join(char if char.isprintable() else "?" for char in name)

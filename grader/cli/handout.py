"""What a student is handed: the file to fill in. Written only where no file is, so that no work is lost."""

from __future__ import annotations

import ast
import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from grader.course import ExerciseFolder
from grader.errors import UsageError

KINDS = (".py", ".ipynb")


def handout(folder: ExerciseFolder, kind: str) -> str:
    """Return the text of the file that a student starts from, of kind ".py" or ".ipynb"."""
    return _script(folder) if kind == ".py" else _notebook(folder)


def work_here(folder: ExerciseFolder) -> list[Path]:
    """Return the student's files of an exercise in the current folder, the newest first."""
    found = [path for kind in KINDS if (path := Path(folder.slug + kind)).is_file()]
    return sorted(found, key=_saved_at, reverse=True)


def _saved_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # gone this very moment
        return 0.0


def is_as_handed_out(path: Path, folder: ExerciseFolder) -> bool:
    """Return whether nothing was written into a file yet. Raises UsageError if it cannot be read."""
    try:
        found = path.read_bytes()
    except OSError as problem:
        raise UsageError(f"{path.name} is here and cannot be read ({problem.strerror})") from None
    return found.replace(b"\r\n", b"\n") == handout(folder, path.suffix).encode()


def create(path: Path, text: str) -> bool:
    """Write a new file and return True; if there is one already, leave it and return False.

    Raises UsageError where the folder or the disk does not allow it.
    """
    try:
        file = path.open("x", encoding="utf-8", newline="\n")
    except FileExistsError:
        return False
    except OSError as problem:
        raise UsageError(f"{path.name} cannot be written here ({problem.strerror})") from None
    try:
        with file:
            file.write(text)
    except OSError as problem:
        with contextlib.suppress(OSError):
            path.unlink()  # half a handout, and ours: it did not exist a moment ago
        raise UsageError(f"{path.name} cannot be written here ({problem.strerror})") from None
    return True


def keep_and_renew(path: Path, folder: ExerciseFolder) -> Path:
    """Move a file aside, put the handout in its place, and return where the work is now.

    Moved, not copied: what an editor saves in the same moment is in one of the two files.
    """
    backup = _reserved(path)
    try:
        path.replace(backup)
    except OSError as problem:
        with contextlib.suppress(OSError):
            backup.unlink()
        raise UsageError(f"{path.name} cannot be moved aside ({problem.strerror}); it is unchanged") from None
    try:
        create(path, handout(folder, path.suffix))
    except UsageError as problem:
        raise UsageError(f"{problem}; your work is safe in {backup.name}") from None
    return backup


def _reserved(path: Path) -> Path:
    """Take the next free backup name by an empty file, so that two at once do not take the same."""
    number = 1
    while True:
        backup = path.with_name(f"{path.stem}.backup-{number}{path.suffix}")
        if create(backup, ""):
            return backup
        number += 1


def _script(folder: ExerciseFolder) -> str:
    number = folder.number
    return (
        f"# {folder.id} · {folder.title}\n#\n"
        f"# The task:     grade show {number}\n"
        f"# Grade it:     grade {number}        (save first; as often as you like)\n"
        f"# A hint:       grade hint {number}\n\n{folder.stub()}"
    )


# --- the notebook --------------------------------------------------------------------------------


def _notebook(folder: ExerciseFolder) -> str:
    cells = [_cell("markdown", "task", folder.statement())]
    cells += [_cell("code", name, source) for name, source in stub_cells(folder.stub())]
    cells.append(_cell("code", "check", f'import grader\n\ngrader.check("{folder.number:02d}")'))
    book = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(book, indent=1, ensure_ascii=False) + "\n"  # as Jupyter itself lays it out


def _cell(kind: str, name: str, source: str) -> dict[str, Any]:
    code: dict[str, Any] = {"execution_count": None, "outputs": []} if kind == "code" else {}
    lines = source.strip("\n").splitlines(keepends=True)
    return {"cell_type": kind, "id": name, "metadata": {}, **code, "source": lines}


def stub_cells(stub: str) -> Iterator[tuple[str, str]]:
    """Yield (a cell's id, source): a cell for each function or class, and one for what stands between.

    The stub's own docstring is left out, since the statement says it better.
    """
    body, lines = ast.parse(stub).body, stub.splitlines()
    if ast.get_docstring(ast.parse(stub)) is not None:
        done, body = body[0].end_lineno or 0, body[1:]
    else:
        done = 0
    between: list[str] = []
    number = 0
    for node in body:
        text = "\n".join(lines[done : node.end_lineno]).strip("\n")
        done = node.end_lineno or done
        if not isinstance(node, ast.FunctionDef | ast.ClassDef):
            between.append(text)
            continue
        if between:
            yield f"setup-{number}", "\n".join(between)
            between, number = [], number + 1
        yield f"write-{node.name}"[:64], text
    if between:
        yield f"setup-{number}", "\n".join(between)

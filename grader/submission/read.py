"""Read what a student hands in, or say in one line why it cannot be read."""

from __future__ import annotations

import codecs
import os
import stat
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from grader.errors import UsageError
from grader.model import Submission
from grader.submission.archive import read_archive
from grader.submission.files import TAKEN, file_bytes, input_bytes, printable, unreadable
from grader.submission.folder import read_folder
from grader.submission.main_file import main_of, named_of
from grader.submission.source import KINDS, read_source

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_submission(path: str | os.PathLike[str], names: Collection[str] = (), slug: str = "") -> Submission:
    """Read a ``.py`` or ``.ipynb`` file, a folder, a ``.zip``, or with ``-`` standard input.

    Of a folder's files the one called ``slug`` is graded, else the one that defines most of
    ``names``. Raises UsageError where the submission cannot be read.
    """
    if os.fspath(path) == "-":
        raw = input_bytes()
        return read_source("-", raw, _kind(raw))
    name = printable(os.path.basename(os.fspath(path)) or os.fspath(path))  # noqa: PTH119 - "" too
    try:
        # stat before open: opening some devices does something.
        status = Path(path).stat()
        if stat.S_ISDIR(status.st_mode):
            return main_of(read_folder(Path(path), _folder_name(path)), names, slug)
        suffix = _suffix(name)
        raw = file_bytes(Path(path), name, status)
    except (OSError, ValueError) as error:
        raise UsageError(unreadable(name, error)) from None
    if suffix == ".zip":
        return main_of(read_archive(raw, name), names, slug)
    return read_source(name, raw, suffix[1:])


def read_beside(path: Path, names: Collection[str] = (), private: Collection[Path] = ()) -> Submission:
    """Read a ``.py`` or ``.ipynb`` file and the files of its folder, but none in ``private``.

    Raises UsageError where the folder holds more than a submission may.
    """
    folder = path.parent.resolve()
    bundle = read_folder(folder, _folder_name(folder))
    kept = [one for one in bundle.files if not _lies_in(folder / one.path, private)]
    return named_of(replace(bundle, files=tuple(kept)), names, path.name)


def _lies_in(path: Path, folders: Collection[Path]) -> bool:
    return any(path.is_relative_to(folder.resolve()) for folder in folders)


def _suffix(name: str) -> str:
    suffix = Path(name).suffix.lower()
    if suffix not in (*KINDS, ".zip"):
        raise UsageError(f"{name}: {suffix or 'this kind of'} files are not taken; give {TAKEN}")
    return suffix


def _folder_name(path: str | os.PathLike[str]) -> str:
    return printable(Path(path).resolve().name or os.fspath(path))  # "." has a name too


def _kind(raw: bytes) -> str:
    """Tell a notebook from Python by its content: its JSON is an object that lists cells."""
    text = raw.decode("utf-16" if raw.startswith(_UTF16) else "utf-8", "replace").lstrip("\ufeff \t\r\n")
    return "ipynb" if text.startswith("{") and ('"cells"' in text or '"nbformat"' in text) else "py"

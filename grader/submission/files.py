"""The bytes of one file, or of standard input, and never more of them than a submission may have."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from grader.errors import UsageError

MAX_FILE = 20 * 1024 * 1024
TAKEN = "a .py or .ipynb file, a folder or a .zip"
# A file may have become a link, or a pipe that nobody writes, since it was looked at.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def file_bytes(path: Path, name: str, status: os.stat_result) -> bytes:
    """Return what a regular file holds, if it is not too large. ``status`` is from before it is opened."""
    if not stat.S_ISREG(status.st_mode):
        raise UsageError(f"{name}: not a regular file; give {TAKEN}")
    with open_regular(path) as file:
        if os.fstat(file.fileno()).st_size > MAX_FILE:
            raise UsageError(too_large(name))
        raw = file.read(MAX_FILE + 1)
    if len(raw) > MAX_FILE:
        raise UsageError(too_large(name))
    return raw


def open_regular(path: Path | str, flags: int = 0, folder: int | None = None) -> BinaryIO:
    """Open a regular file, without ever waiting for one. Raises OSError where it is none."""
    descriptor = os.open(path, _FLAGS | flags, dir_fd=folder)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(0, "not a regular file any more", str(path))
    return os.fdopen(descriptor, "rb")


def input_bytes() -> bytes:
    """Return what comes by standard input."""
    try:
        raw = sys.stdin.buffer.read(MAX_FILE + 1)
    except (AttributeError, OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "there is none"
        raise UsageError(f"-: standard input cannot be read ({reason}); give {TAKEN}") from None
    if len(raw) > MAX_FILE:
        raise UsageError(too_large("-"))
    return raw


def unreadable(name: str, error: OSError | ValueError) -> str:
    """Say in one line why a file cannot be read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"{name}: no such file; check the path"
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "the path is not valid"
    return f"{name}: cannot be read ({reason}); check the path and its permissions"


def too_large(name: str) -> str:
    """Say in one line what to do about a file that is too large."""
    if name.lower().endswith(".zip"):
        return f"{name}: larger than {MAX_FILE >> 20} MB; leave data sets and environments out"
    return f"{name}: larger than {MAX_FILE >> 20} MB; clear the outputs (in Jupyter: Restart & Clear Output)"


def printable(name: str) -> str:
    """Return a file's name as it can be shown: it may hold line breaks and undecodable bytes."""
    return "".join(char if char.isprintable() else "?" for char in name)

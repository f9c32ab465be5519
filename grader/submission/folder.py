"""A folder, read file by file. No link is followed, and nothing is waited for.

Every step goes through the descriptor of the folder above it, so that a folder which
turns into a link while it is read leads nowhere. (Windows has no such descriptors, and
no confinement either.)
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from grader.errors import UsageError
from grader.submission.bundle import ENVIRONMENT, Bundle, Collector, is_clutter, is_odd
from grader.submission.files import NO_LINK, open_regular, printable

_BY_DESCRIPTOR = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)
_JUNCTION = 0xA0000003  # Windows' link to a folder, which calls itself a folder

_Place = int | str  # a folder's descriptor, or its path where there are none


def read_folder(path: Path, name: str) -> Bundle:
    """Return the files of a folder; raise UsageError where they are too many, too large or unreadable."""
    found = Collector(name)
    # The folder itself may be a link: whoever grades has named it.
    root: _Place = os.open(path, _FOLDER) if _BY_DESCRIPTOR else str(path)
    try:
        _walk(root, (), found)
    except OSError as error:
        what = printable(Path(str(error.filename)).name) if isinstance(error.filename, str) else "something"
        reason = error.strerror or type(error).__name__
        raise UsageError(f"{name}: {what} in it cannot be read ({reason}); check its permissions") from None
    return found.bundle()


def _walk(folder: _Place, above: tuple[str, ...], found: Collector) -> None:
    try:
        with os.scandir(folder) as listed:
            entries = [entry for entry in found.counted(listed) if not is_clutter(entry.name)]
        if above and ENVIRONMENT & {entry.name for entry in entries}:
            return  # installed packages are nobody's homework
        for entry in sorted(entries, key=lambda one: one.name):
            _take(entry, folder, (*above, entry.name), found)
    finally:
        if isinstance(folder, int):
            os.close(folder)


def _take(entry: os.DirEntry[str], folder: _Place, parts: tuple[str, ...], found: Collector) -> None:
    status = entry.stat(follow_symlinks=False)
    is_junction = getattr(status, "st_reparse_tag", 0) == _JUNCTION
    if is_odd(entry.name) or is_junction:
        found.leave_out(parts)
    elif stat.S_ISDIR(status.st_mode):
        found.refuse_depth((*parts, ""))
        _walk(_below(folder, entry.name), parts, found)
    elif stat.S_ISREG(status.st_mode):
        found.take(parts, _content(folder, entry.name, found))
    else:
        found.leave_out(parts)


def _below(folder: _Place, name: str) -> _Place:
    if isinstance(folder, int):
        return os.open(name, _FOLDER | NO_LINK, dir_fd=folder)
    return str(Path(folder, name))


def _content(folder: _Place, name: str, found: Collector) -> bytes:
    if isinstance(folder, int):
        file = open_regular(name, NO_LINK, folder)
    else:
        file = open_regular(str(Path(folder, name)), NO_LINK)
    with file:
        found.refuse_size(os.fstat(file.fileno()).st_size)  # a sparse gigabyte is not read to be refused
        return file.read(found.room + 1) or b""  # None where the system would have us wait

"""What a folder or an archive holds: a few small files, under names that do no harm."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from grader.errors import UsageError
from grader.model import Repair, Sibling
from grader.submission.files import printable

MAX_FILES = 200
MAX_BYTES = 20 * 1024 * 1024  # of all files together
MAX_DEPTH = 8  # folders in one another
MAX_NAME = 200  # bytes; file systems take 255
MAX_ENTRIES = 10_000  # looked at, those left out too
MAX_SHOWN = 5

_OWN_WORK = "hand in only your own work, or the one file"
_CLUTTER = {"__pycache__", "__MACOSX", "node_modules"}
_COMPILED = (".pyc", ".pyo")
ENVIRONMENT = {"pyvenv.cfg", "conda-meta"}  # what a virtual environment has in it
_NOT_ON_WINDOWS = re.compile(r'[<>:"|?*]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE)


@dataclass(frozen=True)
class Bundle:
    """The files of a folder or archive in the order of their paths, and what was left out of it."""

    name: str
    files: tuple[Sibling, ...]
    left_out: tuple[str, ...] = ()

    def sha256(self) -> str:
        """Return the digest of all names and contents."""
        digest = hashlib.sha256()
        for one in self.files:
            path = one.path.encode()
            digest.update(b"%d %d " % (len(path), len(one.data)) + path + one.data)
        return digest.hexdigest()

    def repairs(self) -> tuple[Repair, ...]:
        """Say what was left out of it, if anything."""
        if not self.left_out:
            return ()
        shown = [f"`{printable(path)}`" for path in self.left_out[:MAX_SHOWN]]
        more = len(self.left_out) - len(shown)
        what = ", ".join(shown) + (f" and {more} more" if more else "")
        return (Repair(f"left out {what}: a link, no regular file, or a name that cannot be kept"),)


@dataclass
class Collector:
    """Takes files one by one, and refuses the whole where they become too many or too large."""

    name: str
    room: int = MAX_BYTES
    _files: list[Sibling] = field(default_factory=list)
    _left_out: list[str] = field(default_factory=list)
    _entries: int = 0

    def counted(self, entries: Iterable[os.DirEntry[str]]) -> Iterator[os.DirEntry[str]]:
        """Pass entries on, and refuse a folder that has no end of them."""
        for entry in entries:
            self._entries += 1
            if self._entries > MAX_ENTRIES:
                raise UsageError(f"{self.name}: more than {MAX_ENTRIES:,} files in it; {_OWN_WORK}")
            yield entry

    def refuse_depth(self, parts: Sequence[str]) -> None:
        """Refuse a file too many folders down; its name is the last part."""
        if len(parts) - 1 > MAX_DEPTH:
            raise UsageError(f"{self.name}: folders more than {MAX_DEPTH} deep; {_OWN_WORK}")

    def refuse_size(self, size: int) -> None:
        """Refuse a size that there is no room for, whether it was read or is only claimed."""
        if size > self.room:
            megabytes = MAX_BYTES >> 20
            raise UsageError(f"{self.name}: more than {megabytes} MB of files; leave data sets out")

    def take(self, parts: Sequence[str], data: bytes) -> None:
        """Keep one file."""
        self.refuse_size(len(data))
        self.room -= len(data)
        self._files.append(Sibling("/".join(parts), data))
        if len(self._files) > MAX_FILES:
            raise UsageError(f"{self.name}: more than {MAX_FILES} files; {_OWN_WORK}")

    def leave_out(self, parts: Sequence[str]) -> None:
        """Note what is not taken."""
        self._left_out.append("/".join(parts))

    def bundle(self) -> Bundle:
        """Return what was collected."""
        return Bundle(self.name, tuple(sorted(self._files, key=lambda one: one.path)), tuple(self._left_out))


def is_clutter(part: str) -> bool:
    """Return whether a file or folder of this name is nobody's work: hidden, compiled, the system's."""
    return part.startswith(".") or part in _CLUTTER or part.endswith(_COMPILED)


def is_odd(part: str) -> bool:
    """Return whether a name cannot be shown, sent on, or kept on this system."""
    return (
        not part.isprintable()
        or "\\" in part
        or len(part.encode()) > MAX_NAME
        or (os.name == "nt" and _NOT_ON_WINDOWS.search(part) is not None)
    )

"""A .zip file, read in memory: nothing of it is ever written beside the student's files.

What its directory claims is never believed: sizes are counted while reading, and
names are judged before a byte is read.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import unicodedata
import zipfile
import zlib

from grader.errors import UsageError
from grader.model import Sibling
from grader.submission.bundle import (
    ENVIRONMENT,
    MAX_DEPTH,
    MAX_ENTRIES,
    Bundle,
    Collector,
    is_clutter,
    is_odd,
)
from grader.submission.files import printable

MAX_RATIO = 200  # times smaller than its content, for a file above this many bytes:
SUSPECT = 1024 * 1024
_CHUNK = 64 * 1024
_ENTRY = b"PK\x01\x02"
_DRIVE = re.compile(r"[A-Za-z]:")
_ENCRYPTED = 0x1 | 0x40
# Others need gigabytes to unpack, or what few Pythons have.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What zipfile raises for a file that is none.
_DAMAGED = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error, EOFError, OSError, ValueError,
    NotImplementedError, RuntimeError, OverflowError, LookupError,
)  # fmt: skip

_Entry = tuple[zipfile.ZipInfo, tuple[str, ...]]


def read_archive(raw: bytes, name: str) -> Bundle:
    """Return the files of a zip; raise UsageError where it is damaged, tricky, too large or encrypted."""
    if raw.count(_ENTRY) > MAX_ENTRIES:  # before zipfile makes an object for each
        raise UsageError(f"{name}: more than {MAX_ENTRIES:,} files in it; hand in only your own work")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _without_top(_read(archive, name))
    except _DAMAGED:
        raise UsageError(f"{name}: no zip file, or a damaged one; zip or download it again") from None


def _read(archive: zipfile.ZipFile, name: str) -> Bundle:
    found = Collector(name)
    entries = _wanted(_named(archive, name))
    _refuse_collisions(name, entries)
    for info, parts in entries:
        if any(map(is_odd, parts)):
            found.leave_out(parts)
        elif not info.orig_filename.endswith("/"):
            _refuse_kind(info, name)
            found.take(parts, _content(archive, info, found))
    return found.bundle()


def _named(archive: zipfile.ZipFile, name: str) -> list[_Entry]:
    """Return each entry with the parts of its path, which leads nowhere else."""
    found = []
    for info in archive.infolist():
        path = info.orig_filename  # before zipfile mends it
        parts = tuple(path.removesuffix("/").split("/"))
        is_away = any(part in ("", ".", "..") for part in parts)  # an absolute path begins with an empty part
        if is_away or "\\" in path or "\0" in path or _DRIVE.match(path):
            raise _tricky(name, path, "is no plain path")
        found.append((info, parts))
    return found


def _wanted(entries: list[_Entry]) -> list[_Entry]:
    """Leave out clutter, and installed packages."""
    entries = [(info, parts) for info, parts in entries if not any(map(is_clutter, parts))]
    deepest = MAX_DEPTH + 2  # a path may have ten thousand parts
    environments = {
        parts[:at]
        for _, parts in entries
        for at in range(1, len(parts[:deepest]))
        if parts[at] in ENVIRONMENT
    }
    return [
        (info, parts)
        for info, parts in entries
        if not any(parts[:at] in environments for at in range(1, len(parts[:deepest])))
    ]


def _refuse_collisions(name: str, entries: list[_Entry]) -> None:
    """Refuse paths that are too deep, and two entries that would be one file here or on another system."""
    spelt: dict[str, str] = {}
    files: set[str] = set()
    for info, parts in entries:
        is_folder = info.orig_filename.endswith("/")
        if len(parts) - (not is_folder) > MAX_DEPTH:
            raise UsageError(f"{name}: folders more than {MAX_DEPTH} deep; hand in only your own work")
        for end in range(1, len(parts) + 1):
            path = "/".join(parts[:end])
            folded = unicodedata.normalize("NFC", path).casefold()
            is_file = end == len(parts) and not is_folder
            if folded in files or (is_file and folded in spelt) or spelt.setdefault(folded, path) != path:
                raise _tricky(name, path, "is in it twice")
            if is_file:
                files.add(folded)


def _refuse_kind(info: zipfile.ZipInfo, name: str) -> None:
    if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
        raise _tricky(name, info.filename, "is a link or a device")
    if info.flag_bits & _ENCRYPTED:
        raise UsageError(f"{name}: it is encrypted; zip it without a password")
    if info.compress_type not in _METHODS:
        raise UsageError(
            f"{name}: compressed in a way that is not taken; zip it with your system's own program"
        )


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, found: Collector) -> bytes:
    content = bytearray()
    with archive.open(info) as file:
        while chunk := file.read(_CHUNK):
            content += chunk
            found.refuse_size(len(content))
            if len(content) > max(SUSPECT, MAX_RATIO * info.compress_size):
                raise _tricky(found.name, info.filename, f"grows more than {MAX_RATIO} times when unpacked")
    return bytes(content)


def _without_top(bundle: Bundle) -> Bundle:
    """Return the inside of an archive that holds one folder and nothing else."""
    files = bundle.files
    while len({one.path.partition("/")[0] for one in files}) == 1 and "/" in files[0].path:
        files = tuple(Sibling(one.path.partition("/")[2], one.data) for one in files)
    return Bundle(bundle.name, files, bundle.left_out)


def _tricky(name: str, path: str, problem: str) -> UsageError:
    shown = printable(path if len(path) <= 60 else path[:59] + "…")
    return UsageError(f"{name}: `{shown}` {problem}; zip the folder with your work again")

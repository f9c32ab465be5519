"""Unpack an archive of a class that may have been made with bad intent.

Nothing is written outside the folder, no link is made, and bytes are counted as they come out, since
an archive says of itself what it likes. An archive inside is a student's project and stays a file.
"""

from __future__ import annotations

import lzma
import re
import stat
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from grader.classroom.attempt import SetAside
from grader.classroom.listing import LINK, LITTER, is_litter
from grader.classroom.naming import folded, printable
from grader.errors import UsageError

MAX_FILES = 50_000
MAX_BYTES = 4 * 1024**3

_CHUNK = 1024 * 1024
_UTF8_NAMES = 0x800
_ENCRYPTED = 0x1
# What Windows refuses in a name; so that one archive gives one class everywhere.
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST = 255


class _LeftOutError(Exception):
    """A member that is not unpacked, why, and how much of its path says what it is."""

    def __init__(self, why: str, depth: int | None = None) -> None:
        super().__init__(why)
        self.depth = depth


def unpack(
    archive: Path, into: Path, *, max_files: int = MAX_FILES, max_bytes: int = MAX_BYTES
) -> list[SetAside]:
    """Unpack a .zip into a new folder and return what was left out; UsageError for a bad archive."""
    name = printable(archive.name)
    try:
        into.mkdir(parents=True)
        with zipfile.ZipFile(archive) as opened:
            members = opened.infolist()
            if len(members) > max_files:
                raise UsageError(
                    f"{name}: more than {max_files:,} files; unzip it yourself and give the folder"
                )
            return _Unpacking(archive, into, max_bytes).all(opened, members)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, UnicodeDecodeError, NotImplementedError):
        raise UsageError(f"{name}: not a .zip that can be read; download it again") from None
    except OSError as error:
        raise UsageError(f"{name}: cannot be unpacked ({error.strerror or error})") from None


@dataclass
class _Unpacking:
    archive: Path
    into: Path
    bytes_left: int
    spellings: dict[str, str] = field(default_factory=dict)  # of folders and files, by what they fold to
    set_aside: dict[SetAside, None] = field(default_factory=dict)

    def all(self, opened: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> list[SetAside]:
        for member in members:
            try:
                parts = _parts(member)
                self._refuse(member, parts)
                self._write(opened, member, self.into.joinpath(*parts))
            except _LeftOutError as left_out:
                self._leave(member, left_out)
        return list(self.set_aside)

    def _leave(self, member: zipfile.ZipInfo, left_out: _LeftOutError) -> None:
        # One line for all of __MACOSX. The path is to be read; nothing is opened by it.
        names = printable(_decoded(member)).strip("/").split("/")[: left_out.depth]
        shown = Path(f"{self.archive}/{'/'.join(names)}")
        self.set_aside.setdefault(SetAside(shown, str(left_out)))

    def _refuse(self, member: zipfile.ZipInfo, parts: list[str]) -> None:
        kind = stat.S_IFMT(member.external_attr >> 16)
        if kind == stat.S_IFLNK:
            raise _LeftOutError(LINK)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise _LeftOutError("neither a file nor a folder")
        if member.flag_bits & _ENCRYPTED:
            raise _LeftOutError("encrypted")
        for depth, part in enumerate(parts, 1):
            if is_litter(part):
                raise _LeftOutError(LITTER, depth)
        # A repository's history is not work, and its settings name programs to run; HEAD says that it is one.
        lower = [part.casefold() for part in parts]
        if ".git" in lower and lower[-2:] != [".git", "head"]:
            raise _LeftOutError("the history of a git repository", lower.index(".git") + 1)
        self._refuse_same_name(member, parts)

    def _refuse_same_name(self, member: zipfile.ZipInfo, parts: list[str]) -> None:
        path = ""
        for depth, part in enumerate(parts, 1):
            path = f"{path}/{part}"
            spelling = self.spellings.setdefault(folded(path), path)
            if spelling != path:
                raise _LeftOutError(f"its name is the same as {printable(spelling[1:])} but for case")
            if depth == len(parts) and not member.is_dir() and self.into.joinpath(*parts).exists():
                raise _LeftOutError("a second file of the same name in the archive")

    def _write(self, opened: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
        try:
            if member.is_dir():
                target.mkdir(parents=True, exist_ok=True)
                return
            target.parent.mkdir(parents=True, exist_ok=True)
            with opened.open(member) as source, target.open("xb") as file:
                self._copy(source, file)
        except (FileExistsError, NotADirectoryError):
            raise _LeftOutError("a file and a folder of one name in the archive") from None
        except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError):
            target.unlink(missing_ok=True)
            raise _LeftOutError("damaged in the archive") from None

    def _copy(self, source: IO[bytes], file: IO[bytes]) -> None:
        while chunk := source.read(_CHUNK):
            self.bytes_left -= len(chunk)
            if self.bytes_left < 0:
                name = printable(self.archive.name)
                raise UsageError(f"{name}: unpacks to too much; unzip it yourself and give the folder")
            file.write(chunk)


def _parts(member: zipfile.ZipInfo) -> list[str]:
    """Return a member's path as names that are safe on every system."""
    name = _decoded(member).replace("\\", "/")
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if name.startswith("/") or re.match(r"[A-Za-z]:", name) or ".." in parts or not parts:
        raise _LeftOutError("its path leads out of the archive")
    return [_safe(part) for part in parts]


def _decoded(member: zipfile.ZipInfo) -> str:
    # macOS writes UTF-8 and does not say so; Python then reads the letters of an old code page.
    if member.flag_bits & _UTF8_NAMES:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.filename


def _safe(part: str) -> str:
    part = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", part)).rstrip(" .") or "_"
    if _DEVICE.fullmatch(part):
        part = f"_{part}"
    if len(part.encode("utf-8", "replace")) > _LONGEST:
        raise _LeftOutError("its name is too long")
    return part

"""Gradescope's submission_metadata.yml, read without a YAML library.

Ruby wrote it, always in one shape, and three things of it are wanted. A line counts by its indentation:

    submission_123:                    0  a submission
      :submitters:                     2  one of its fields
      - :name: Student One             2  an item
        :sid: '100'                    4  a field of an item

What is indented further belongs to the field above it: a long value, or the autograder's output,
which students write and which therefore must never be taken for a field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from grader.classroom.naming import iso, printable
from grader.errors import UsageError

FILE = "submission_metadata.yml"
MAX_FILE = 512 * 1024 * 1024

_ENTRY = re.compile(r"(?P<key>[^\s:#\-][^:]*|'[^']*'|\"[^\"]*\"):\s*(?:\{\})?")
_FIELD = re.compile(r"  :?(?P<key>\w+):(?: (?P<value>.*))?")
_ITEM = re.compile(r"  - (?::?(?P<key>\w+):(?: (?P<value>.*))?|.*)")
_ITEM_FIELD = re.compile(r"    :?(?P<key>\w+):(?: (?P<value>.*))?")
_ESCAPE = re.compile(r"\\(?:x(..)|u(....)|U(........)|(.))", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "e": "\x1b", "a": "\a", "b": "\b", "_": "\xa0"}


@dataclass
class Entry:
    """One submission: the name of its folder, who handed in, when, and after how many others."""

    name: str
    submitters: list[dict[str, str]] = field(default_factory=list)
    created_at: str = ""
    earlier: int = 0


def read_metadata(path: Path) -> list[Entry]:
    """Return the submissions that the file lists; UsageError where it is not of the known shape."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise UsageError(f"{FILE}: larger than {MAX_FILE >> 20} MB")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{FILE}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise UsageError(f"{FILE}: not UTF-8; export it again") from None
    return _Reader().entries(text)


class _Reader:
    """Goes down the lines and remembers where it is."""

    def __init__(self) -> None:
        self.found: list[Entry] = []
        self.section = ""
        self.open = ""  # the key of the value that further lines may continue

    def entries(self, text: str) -> list[Entry]:
        # Not splitlines, which also breaks at characters that YAML takes for text.
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
            if line.strip() and line.rstrip() not in ("---", "...") and not self._line(line.rstrip()):
                raise UsageError(
                    f"{FILE}, line {number}: not as Gradescope writes it: {printable(line[:60])}"
                )
        for entry in self.found:
            _finish(entry)
        return self.found

    def _line(self, line: str) -> bool:
        if not line.startswith(" "):
            return self._entry(line)
        if not self.found:
            return False
        if line.startswith("    "):
            return self._inside(line)
        return self._item(line) if line.startswith("  - ") else self._field(line)

    def _entry(self, line: str) -> bool:
        found = _ENTRY.fullmatch(line)
        if found:
            self.found.append(Entry(scalar(found["key"])))
            self.section = self.open = ""
        return bool(found) or (line.startswith("#"))

    def _field(self, line: str) -> bool:
        found = _FIELD.fullmatch(line)
        if found is None:
            return line.startswith(("  '", '  "', "  ?"))  # keys of other shapes are not wanted
        self.section, self.open = found["key"], ""
        if self.section == "created_at":
            self.found[-1].created_at = found["value"] or ""
        return True

    def _item(self, line: str) -> bool:
        found = _ITEM.fullmatch(line)
        if self.section == "history":
            self.found[-1].earlier += 1
        if self.section == "submitters":
            if found is None or not found["key"]:
                return False
            self.found[-1].submitters.append({})
            self._submitter(found)
        return True

    def _inside(self, line: str) -> bool:
        if self.section == "created_at":
            self.found[-1].created_at += " " + line.strip()
        if self.section != "submitters" or not self.found[-1].submitters:
            return True
        found = _ITEM_FIELD.fullmatch(line)
        if found:
            self._submitter(found)
        elif self.open and line.startswith("      "):
            self.found[-1].submitters[-1][self.open] += " " + line.strip()
        return bool(found) or line.startswith("      ")

    def _submitter(self, found: re.Match[str]) -> None:
        self.open = found["key"]
        self.found[-1].submitters[-1][self.open] = (found["value"] or "").strip()


def _finish(entry: Entry) -> None:
    entry.created_at = iso(entry.created_at)
    entry.submitters = [{key: scalar(value) for key, value in one.items()} for one in entry.submitters]


def scalar(text: str) -> str:
    """Return what a YAML value says: plain, quoted once, quoted twice, or nothing."""
    text = re.sub(r"^(?:[&!]\S+ ?)+|^[|>][-+]?\d? ?", "", text.strip())
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'").strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return _ESCAPE.sub(_unescaped, text[1:-1]).strip()
    return "" if text in ("~", "null") or text.startswith("*") else text


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    if code is None:
        return _ESCAPES.get(found[4], found[4])
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "?"

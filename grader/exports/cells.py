"""A CSV file in which single cells are changed, and every other byte stays as it is."""

from __future__ import annotations

import codecs
import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from grader.errors import UsageError

_SAYS = re.compile(r'sep=([^\w"\r\n])(?:\r\n|\n|\r)')  # how Excel names the delimiter
_DELIMITERS = (",", ";", "\t")
_MUST_QUOTE = re.compile(r"\W")


@dataclass(frozen=True)
class Cell:
    """A cell's text, and where it stands in the file."""

    value: str
    start: int
    end: int
    quoted: bool


@dataclass(frozen=True)
class Table:
    """A CSV file: its header and the rows below, none of them empty."""

    text: str
    marked: bool  # whether a byte order mark stands in front
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def column(self, *names: str) -> int | None:
        """Return where the first of these headers stands that is there; case does not matter."""
        plain = [one.strip().casefold() for one in self.header]
        return next((plain.index(name.casefold()) for name in names if name.casefold() in plain), None)

    def value(self, row: int, column: int | None) -> str:
        """Return a cell's text without blanks around it, "" where there is none."""
        cells = self.rows[row]
        return cells[column].value.strip() if column is not None and column < len(cells) else ""

    def line(self, row: int) -> int:
        """Return the line of the file on which a row begins, from 1."""
        before = self.text[: self.rows[row][0].start]
        return 1 + len(re.findall(r"\r\n|\n|\r", before))

    def filled(self, changes: Mapping[tuple[int, int], str]) -> bytes:
        """Return the file with some cells changed, each given as (row, column)."""
        pieces, done = [], 0
        for (row, column), value in sorted(changes.items()):
            if column >= len(self.rows[row]):
                raise UsageError(f"line {self.line(row)} of the template has too few cells; export it again")
            cell = self.rows[row][column]
            pieces += [self.text[done : cell.start], _written(value, cell)]
            done = cell.end
        whole = "".join([*pieces, self.text[done:]])
        return (codecs.BOM_UTF8 if self.marked else b"") + whole.encode()


def read_table(data: bytes, needs: Sequence[str]) -> Table:
    """Read a CSV file, cut at whichever delimiter gives most of the headers that are needed."""
    marked = data.startswith(codecs.BOM_UTF8)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError:
        raise UsageError("the template is not UTF-8; take it as the platform exports it") from None
    said = _SAYS.match(text)
    start = said.end() if said else 0
    wanted = {name.casefold() for name in needs}

    def known(delimiter: str) -> int:
        first = next(_rows(text, start, delimiter, strict=False), ())
        return len(wanted & {cell.value.strip().casefold() for cell in first})

    delimiter = said[1] if said else max(_DELIMITERS, key=known)
    rows = [row for row in _rows(text, start, delimiter) if any(cell.value for cell in row)]
    if not rows:
        raise UsageError("the template is empty; give the platform's own export")
    return Table(text, marked, tuple(cell.value for cell in rows[0]), tuple(rows[1:]))


def suggestion(asked: str, there: Sequence[str]) -> str:
    """Return "did you mean" for a name that is not there, or what is."""
    close = difflib.get_close_matches(asked, there, n=1, cutoff=0.5)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"there are: {', '.join(there[:8])}" if there else "there are none"


def _rows(text: str, start: int, delimiter: str, *, strict: bool = True) -> Iterator[tuple[Cell, ...]]:
    stop = re.escape(delimiter) + "\r\n"
    pattern = re.compile(rf'"([^"]*(?:""[^"]*)*)"(?=[{stop}]|\Z)|([^{stop}]*)')
    row: list[Cell] = []
    while start < len(text) or row:
        cell = _cell(text, start, pattern, strict=strict)
        row.append(cell)
        ended = not text.startswith(delimiter, cell.end)
        start = cell.end + (2 if text.startswith("\r\n", cell.end) else 1)
        if ended:
            yield tuple(row)
            row = []


def _cell(text: str, start: int, pattern: re.Pattern[str], *, strict: bool) -> Cell:
    found = pattern.match(text, start)
    assert found is not None  # the second alternative takes anything
    if found[1] is not None:
        return Cell(found[1].replace('""', '"'), start, found.end(), quoted=True)
    if strict and found[2].startswith('"'):
        line = 1 + text.count("\n", 0, start)
        raise UsageError(f"line {line} of the template has a quote that does not end; export it again")
    return Cell(found[2], start, found.end(), quoted=False)


def _written(value: str, cell: Cell) -> str:
    quoted = cell.quoted or _MUST_QUOTE.search(value)
    return '"' + value.replace('"', '""') + '"' if quoted else value

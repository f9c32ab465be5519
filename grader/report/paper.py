"""A rich console as a sheet of paper: lines that fit its width and its characters, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from grader.report.text import can_show, fit, plain

_WIDEST = 100  # beyond this a line of text is tiring to read
_LABEL = 10  # "expected" and two spaces

Entry = tuple[str, list[str], str]  # label, lines, style


class Paper:
    """Writes text to a console.

    Whatever is given is text, never markup: no tag, emoji code or escape in it has an effect. Only
    ``raw`` may write a line wider than the console.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._gap = False
        self.width = min(console.width, _WIDEST)

    def one_line(self, text: str, width: int | None = None) -> str:
        """Return the text on one line, cut at a width."""
        line = " ".join(self.safe(text).split())
        return line if width is None else next(self._cut([line], width))

    def sign(self, sign: str, instead: str) -> str:
        """Return the sign, or the word for it where the console cannot show the sign."""
        return sign if can_show(sign, self._console.encoding) else instead

    def safe(self, text: str) -> str:
        """Return the text in characters this console has, without any that would act on it."""
        return fit(plain(text), self._console.encoding).expandtabs(4)

    def gap(self) -> None:
        """Write an empty line, unless the last one was empty."""
        if not self._gap:
            self._write(Text())
        self._gap = True

    def raw(self, text: str) -> None:
        """Write lines exactly as they are, from the left edge and however long, to be copied."""
        self._write(Text(self.safe(text)))

    def say(self, text: str, indent: int = 0, style: str = "") -> None:
        """Write text, wrapped."""
        for line in self.wrapped(text, self.width - indent):
            self._write(Text(" " * indent).append(line, style))

    def row(self, mark: Text, text: str, right: str, style: str = "") -> None:
        """Write a mark, text wrapped beside it, and ``right`` at the right edge of its first line."""
        start = mark.cell_len + 1
        room = self.width - start - cell_len(right) - 2
        for number, line in enumerate(self.wrapped(text, room)):
            head = mark if number == 0 else Text(" " * (start - 1))
            tail = " " * (room + 2 - cell_len(line)) + right if number == 0 else ""
            self._write(Text.assemble(head, " ", (line, style), tail.rstrip()))

    def entry(self, label: str, lines: list[str], indent: int, style: str = "") -> None:
        """Write a label and, beside it, lines that already fit."""
        for number, line in enumerate(lines):
            name = (label if number == 0 else "").ljust(_LABEL)
            whole = Text(" " * indent).append(name, "dim").append(line, style)
            whole.rstrip()
            self._write(whole)

    def beside(self, left: Entry, right: Entry, indent: int) -> None:
        """Write two entries next to each other, as ``fits_beside`` allows."""
        middle = indent + _LABEL + widest(left[1]) + 3
        for number in range(max(len(left[1]), len(right[1]))):
            line = Text(" " * indent)
            for (label, lines, style), end in ((left, middle), (right, 0)):
                line.append((label if number == 0 else "").ljust(_LABEL), "dim")
                line.append(lines[number] if number < len(lines) else "", style)
                line.append(" " * (end - line.cell_len))
            line.rstrip()
            self._write(line)

    def room(self, indent: int) -> int:
        """Return how wide the lines of an entry may be."""
        return self.width - indent - _LABEL

    def fits_beside(self, left: list[str], right: list[str], indent: int) -> bool:
        """Return whether two entries fit next to each other."""
        return indent + 2 * _LABEL + widest(left) + 3 + widest(right) <= self.width

    def wrapped(self, text: str, width: int) -> list[str]:
        """Return the text in lines of at most this width, broken between words where that is possible."""
        lines = Text(self.safe(text)).wrap(self._console, max(width, 1), tab_size=4)
        return [line.plain.rstrip() for line in lines] or [""]

    def value(self, text: str, width: int, most: int) -> list[str]:
        """Return a value's text in lines that fit: one long line is wrapped, rows of a tensor are cut.

        Wrapping the rows of a tensor would hide its columns.
        """
        rows = self.safe(text).strip("\n").split("\n")
        lines = self.wrapped(rows[0], width) if len(rows) == 1 else list(self._cut(rows, width))
        if len(lines) <= most:
            return lines
        return [*lines[: most - 1], self.safe(f"… {len(lines) - most + 1} more lines")]

    def _cut(self, rows: list[str], width: int) -> Iterator[str]:
        dots = self.safe("…")
        for row in rows:
            if cell_len(row) <= width:
                yield row.rstrip()
            else:
                yield set_cell_size(row, max(width - len(dots), 1)) + dots

    def _write(self, line: Text) -> None:
        self._gap = False
        # soft_wrap: the line is already as long as it should be.
        self._console.print(line, soft_wrap=True, highlight=False)


def widest(lines: list[str]) -> int:
    """Return the width of the widest line in terminal cells."""
    return max((cell_len(line) for line in lines), default=0)

"""Where words go: standard output, or standard error while standard output carries JSON."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TextIO

from grader.cli.interrupts import raise_again
from grader.report.text import fit, plain

if TYPE_CHECKING:
    from rich.console import Console


class Step(Protocol):
    """What progress says of itself."""

    @property
    def part(self) -> str:
        """The graded name at work."""

    @property
    def done(self) -> int:
        """How many checks are behind us."""

    @property
    def total(self) -> int:
        """How many there are."""


@dataclass(frozen=True)
class Screen:
    """What the person at the keyboard sees. Without a stream: nothing."""

    stream: TextIO | None
    quiet: bool = False

    def say(self, text: str) -> None:
        """Write one line at once, unless asked to be quiet. Loads nothing."""
        if self.stream is not None and not self.quiet:
            _line(self.stream, text)

    def insist(self, text: str) -> None:
        """Write one line that must be seen however quiet we are."""
        _line(self.stream if self.stream is not None and not self.quiet else sys.stderr, text)

    @contextlib.contextmanager
    def progress(self) -> Iterator[Callable[[Step], None]]:
        """Show a living line while the block runs; yield what moves it on."""
        console = console_on(self.stream) if self.stream is not None and not self.quiet else None
        if console is None or not console.file.isatty() or console.is_dumb_terminal:
            yield lambda _: raise_again()
            return
        from rich.text import Text

        spinner = "dots" if console.encoding.startswith("utf") else "line"
        with console.status(Text("getting ready"), spinner=spinner) as status:

            def step_on(step: Step) -> None:
                raise_again()
                status.update(Text(fit(_progress(step), console.encoding)))

            yield step_on


def _progress(step: Step) -> str:
    return f"{plain(step.part)} · {min(step.done + 1, step.total)} of {step.total} checks"


def screen(*, json_on_stdout: bool, quiet: bool) -> Screen:
    """Return the screen of a run."""
    if not json_on_stdout:
        return Screen(sys.stdout, quiet)
    return Screen(sys.stderr if sys.stderr.isatty() else None, quiet)


def prepare() -> None:
    """Make it impossible that a character the console does not have ends a command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def complain(message: str) -> None:
    """Write one line to standard error."""
    _line(sys.stderr, f"grade: {' '.join(message.split())}")


def console_on(stream: TextIO | None = None) -> Console:
    """Return a rich console that takes text as it is and survives a closed pipe."""
    from rich.console import Console

    class ForgivingConsole(Console):
        def on_broken_pipe(self) -> None:
            _to_nowhere(self.file)

    target: Any = stream or sys.stdout
    return ForgivingConsole(file=target, highlight=False, markup=False, emoji=False)


@contextlib.contextmanager
def forgiving(stream: Any) -> Iterator[None]:
    """Let whoever reads us hang up, as ``head`` does, without a word."""
    try:
        yield
    except BrokenPipeError:
        _to_nowhere(stream)


def _line(stream: TextIO, text: str) -> None:
    with forgiving(stream):
        stream.write(fit(plain(text), getattr(stream, "encoding", None) or "utf-8") + "\n")
        stream.flush()


def _to_nowhere(stream: Any) -> None:
    # What is still buffered is flushed at exit, and would complain then.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)

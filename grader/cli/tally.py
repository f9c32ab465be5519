"""What a batch has come to so far: counted, shown on one living line, and summed up."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from grader.cli.screen import Screen, console_on
from grader.errors import GraderError
from grader.model import Outcome
from grader.report.text import fit, plain

if TYPE_CHECKING:
    from grader.batch import Event

EXIT_FAILED, INTERRUPTED = 1, 130
_ORDER = (Outcome.PASS, Outcome.PARTIAL, Outcome.FAIL, Outcome.NOT_STARTED, Outcome.INTERNAL)


@dataclass
class Tally:
    """Counts events. Rates are of what was graded now, not of what was skipped."""

    total: int
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    done: int = 0
    skipped: int = 0
    unreadable: int = 0
    faults: int = 0
    kept: int = 0
    slowest: tuple[float, str] = (0.0, "")
    interrupted: bool = False
    started: float = field(default_factory=time.monotonic)

    def take(self, event: Event) -> None:
        """Count one submission."""
        from grader.batch import Skipped

        self.done += 1
        if isinstance(event, Skipped):
            self.skipped += 1
            return
        self.kept += len(event.reports)
        self.unreadable += bool(event.problem) and not event.fault
        self.faults += event.fault
        for report in event.reports:
            self.outcomes[report.outcome] += 1
            for check in report.checks:
                self.slowest = max(self.slowest, (check.seconds, f"{report.exercise.id} {check.name}"))

    def line(self) -> str:
        """Return the living line."""
        seconds = time.monotonic() - self.started
        graded = self.done - self.skipped
        rate = graded / seconds if seconds else 0.0
        left = f"{_clock((self.total - self.done) / rate)} left" if rate else "getting ready"
        parts = [f"{self.done} of {self.total}", f"{rate:.1f}/s", left, *self._counts()]
        if self.slowest[1]:
            parts.append(f"slowest {self.slowest[1]} {self.slowest[0]:.1f} s")
        return " · ".join(parts)

    def summary(self) -> Iterator[str]:
        """Yield the lines at the end."""
        seconds = time.monotonic() - self.started
        counts = ", ".join(self._counts()) or "nothing new"
        yield f"Graded {self.done - self.skipped} of {self.total} submissions in {_clock(seconds)}: {counts}."
        if self.skipped:
            yield f"{self.skipped} were graded before with the same inputs (--force grades them again)."
        if self.unreadable:
            yield f"{self.unreadable} could not be read; `grade status` says why."

    def finished(self, window: Screen, gradebook: str | None, *, exit_zero: bool) -> int:
        """Return the exit code; of what was interrupted say first how it goes on, where it was kept."""
        if not self.interrupted:
            return self.exit_code(exit_zero=exit_zero)
        kept = f"{self.kept} results are kept in {gradebook}; the same command goes on from there."
        window.say(f"Stopped. {kept if gradebook else 'Nothing was kept; the list is not whole.'}")
        return INTERRUPTED

    def exit_code(self, *, exit_zero: bool) -> int:
        """Return 0 where all that was graded passed, 3 where we failed, else 1."""
        if self.outcomes[Outcome.INTERNAL] or self.faults:
            return GraderError.exit_code
        passed = self.outcomes.total() == self.outcomes[Outcome.PASS] and not self.unreadable
        return 0 if passed or exit_zero else EXIT_FAILED

    def _counts(self) -> list[str]:
        named = [
            f"{self.outcomes[outcome]} {str(outcome).replace('_', ' ')}"
            for outcome in _ORDER
            if self.outcomes[outcome]
        ]
        return named + ([f"{self.unreadable} unreadable"] if self.unreadable else [])


@contextlib.contextmanager
def live(window: Screen, tally: Tally) -> Iterator[Callable[[], None]]:
    """Show the tally's line while the block runs, on a terminal alone; yield what brings it up to date."""
    console = console_on(window.stream) if window.stream is not None else None
    if console is None or not console.file.isatty() or console.is_dumb_terminal:
        yield lambda: None
        return
    from rich.text import Text

    spinner = "dots" if console.encoding.startswith("utf") else "line"
    with console.status(Text("getting ready"), spinner=spinner) as on:
        yield lambda: on.update(
            Text(fit(plain(tally.line()), console.encoding), overflow="ellipsis", no_wrap=True)
        )


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

"""``grade status``: a class at a glance; our own failures first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import options
from grader.cli.screen import screen
from grader.errors import GraderError, UsageError
from grader.report.wording import counted

if TYPE_CHECKING:
    from grader.gradebook import Gradebook, Policy
    from grader.gradebook.overview import Overview, Trouble

SHOWN = 10


@click.command("status")
@options.gradebook
@options.policy
@options.roster
@click.option("-v", "verbose", is_flag=True, help="Whole lists.")
def status(gradebook: str, policy: Policy, roster: Path | None, verbose: bool) -> int:
    """Show a class at a glance: outcomes, what needs a human, common mistakes."""
    from grader.gradebook import open_gradebook
    from grader.gradebook.overview import overview

    require(gradebook)
    window = screen(json_on_stdout=False, quiet=False)
    with open_gradebook(gradebook) as book:
        seen = overview(book, policy)
        missing = _missing(book, roster) if roster else []
    for line in _lines(seen, missing, None if verbose else SHOWN):
        window.say(line)
    return GraderError.exit_code if seen.faults else 0


def _missing(book: Gradebook, roster: Path) -> list[str]:
    """Return whom the roster names and the gradebook does not know."""
    from grader.classroom import read_roster
    from grader.exports.people import students_of

    rows = read_roster(roster).without(students_of(book))
    return [row.student.name or row.student.key for row in rows]


def require(gradebook: str) -> None:
    """Refuse a gradebook that is not there: reading must not make one."""
    if "://" not in gradebook and not Path(gradebook).is_file():
        raise UsageError(
            f"there is no gradebook {gradebook}; `grade batch FOLDER` makes one, --gradebook names another"
        )


def _lines(seen: Overview, missing: Sequence[str], most: int | None) -> Iterator[str]:
    yield from _list("Our own failures; the same `grade batch` tries them again", _told(seen.faults), most)
    for exercise in seen.exercises:
        counts = sorted(seen.outcomes(exercise).items(), key=lambda item: -item[1])
        named = ", ".join(f"{count} {outcome.replace('_', ' ')}" for outcome, count in counts)
        yield f"{exercise}: {counted(sum(count for _, count in counts), 'student')} — {named}"
    if not seen.exercises:
        yield "No grades yet."
    yield from _list("Could not be read", _told(seen.unreadable), most)
    yield from _list("Without a submission", seen.without_submission, most)
    yield from _list("In the roster, and no submission", missing, most)
    yield from _list("Adjusted by hand; `grade adjust` has the trail", _by_hand(seen), most)
    commonest = [
        f"{counted(one.students, 'student')}: {one.exercise} {one.mistake}" for one in seen.commonest
    ]
    yield from _list("Most common mistakes", commonest, most)
    slowest = [f"{one.seconds:.1f} s: {one.exercise} {one.check}, {one.student}" for one in seen.slowest]
    yield from _list("Slowest checks", slowest, most)


def _told(troubles: Sequence[Trouble]) -> list[str]:
    return [f"{one.student}, {one.path}: {one.why}" for one in troubles]


def _by_hand(seen: Overview) -> list[str]:
    def points(earned: int | None) -> str:
        return "?" if earned is None else str(earned)

    return [
        f"{one.grade.student}, {one.grade.exercise}: {points(one.grade.found)} → {points(one.grade.earned)}"
        f" of {one.grade.possible}. {one.grade.adjusted}"
        + (" — the grader has found other points since: look again" if one.moved else "")
        for one in seen.adjusted
    ]


def _list(title: str, lines: Sequence[str], most: int | None) -> Iterator[str]:
    if not lines:
        return
    yield f"{title} ({len(lines)}):"
    yield from (f"  {line}" for line in lines[:most])
    if most is not None and len(lines) > most:
        yield f"  … and {len(lines) - most} more (-v)"

"""Below which cell each piece of feedback belongs."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grader.model import Level, Repair, Report, Submission
from grader.report.feedback import REPAIRS, PartView, ReportView, sentence, view_of
from grader.report.parts import by_part
from grader.report.student import for_student

_CELL = re.compile(r", cell (\d+)(?:, line \d+)?$")
_CELLS = re.compile(r"cells? (\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)")


@dataclass(frozen=True)
class Placed:
    """One graded name, and the anchor of its feedback, which the table at the top points to."""

    anchor: str
    part: PartView


@dataclass(frozen=True)
class Note:
    """What is said below one cell, or at the end: graded parts, and what was set aside or left out there."""

    parts: tuple[Placed, ...] = ()
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """All feedback on one notebook: ``below`` a cell, by its number, and what has no cell at the ``end``."""

    reports: tuple[ReportView, ...]
    below: dict[int, Note]
    end: Note


def plan(
    submission: Submission, reports: Sequence[Report], level: Level, by_hand: Mapping[str, str] | None = None
) -> Plan:
    """Place what the reports say at this level: a part below the cell that defines it.

    ``by_hand`` says of the points in an exercise, by its id, what a human has decided since.
    """
    said = by_hand or {}
    views = tuple(view_of(report, level, said.get(report.exercise.id, "")) for report in reports)
    parts: dict[int | None, list[Placed]] = defaultdict(list)
    for n, (report, view) in enumerate(zip(reports, views, strict=True), 1):
        # A view has the parts in the report's order.
        for m, (name, part) in enumerate(zip(by_part(report.checks), view.parts, strict=True), 1):
            parts[_home(submission, name)].append(Placed(f"e{n}-p{m}", part))
    repairs = _repairs([for_student(report, level) for report in reports])
    cells = {number for number in (*parts, *repairs) if number is not None}
    notes = {number: Note(tuple(parts[number]), _capped(repairs[number])) for number in cells}
    return Plan(views, notes, Note(tuple(parts[None]), _capped(repairs[None])))


def _home(submission: Submission, name: str) -> int | None:
    """Return the cell that defines a name, the last one as in Python, or seems to where it is no Python."""
    units = [one.unit for one in submission.statements if name in one.binds]
    if units:
        return submission.units[units[-1]].cell
    seeming = [broken.location.cell for broken in submission.broken if name in broken.seems_to_bind]
    return seeming[-1] if seeming else None


def _repairs(reports: Sequence[Report]) -> dict[int | None, list[str]]:
    """Return what was set aside by cell. A cell was left out where it was left out for every exercise."""
    found: dict[int | None, dict[str, None]] = defaultdict(dict)
    left_out = Counter((cell, one.what) for report in reports for one in report.repairs for cell in _run(one))
    for repair in dict.fromkeys(repair for report in reports for repair in report.repairs):
        one = _CELL.search(repair.where)
        if one:
            found[int(one[1])][repair.what] = None
        elif not _run(repair):
            where = f" ({repair.where})" if repair.where else ""
            found[None][f"{repair.what}{where}"] = None
    for (cell, what), count in left_out.items():
        if count == len(reports):
            found[cell][what] = None
    return defaultdict(list, {cell: list(said) for cell, said in found.items()})


def _run(repair: Repair) -> list[int]:
    """Return the numbers in "cells 5, 7-9" or "cell 5"; none for any other place."""
    several = _CELLS.fullmatch(repair.where)
    runs = [run.partition("-") for run in several[1].split(", ")] if several else []
    return [number for first, _, last in runs for number in range(int(first), int(last or first) + 1)]


def _capped(repairs: Sequence[str]) -> tuple[str, ...]:
    more = [f"and {len(repairs) - REPAIRS} more"] if len(repairs) > REPAIRS else []
    return (*map(sentence, repairs[:REPAIRS]), *more)

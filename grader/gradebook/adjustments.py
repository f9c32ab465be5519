"""Points by hand. Every change is kept, with who made it, when and why; none is ever taken out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

import sqlalchemy as sql

from grader.gradebook.schema import adjustments
from grader.gradebook.store import Gradebook

Change = Literal["set", "add", "undo"]


@dataclass(frozen=True)
class Adjustment:
    """One change of one student's grade in one exercise."""

    student: str
    exercise: str
    change: Change  # undo takes back the last one that is in force
    points: int  # of undo 0
    reason: str  # the student reads it
    who: str
    at: str  # ISO 8601
    found: int | None  # the points that the grader gave then; None where there were none

    @property
    def says(self) -> str:
        """What it does, such as "+3" or "set to 60"."""
        return {"set": f"set to {self.points}", "add": f"{self.points:+d}", "undo": "taken back"}[self.change]


def adjust(book: Gradebook, adjustment: Adjustment) -> None:
    """Keep an adjustment."""
    book.insert(adjustments, asdict(adjustment))


def trail(book: Gradebook, student: str | None = None, exercise: str | None = None) -> list[Adjustment]:
    """Return every adjustment in the order in which they were made, also those taken back."""
    columns = [adjustments.c[name] for name in Adjustment.__dataclass_fields__]
    query = sql.select(*columns).order_by(adjustments.c.id)
    if student is not None:
        query = query.where(adjustments.c.student == student)
    if exercise is not None:
        query = query.where(adjustments.c.exercise == exercise)
    return [Adjustment(**row._mapping) for row in book.read(query)]


def in_force(made: Iterable[Adjustment]) -> list[Adjustment]:
    """Return the adjustments of one grade that count."""
    kept: list[Adjustment] = []
    for one in made:
        if one.change != "undo":
            kept.append(one)
        elif kept:
            kept.pop()
    return kept


def adjusted(found: int | None, made: Sequence[Adjustment]) -> int | None:
    """Return what the points become. What is added to no points stays none until they are there."""
    points = found
    for one in made:
        if one.change == "set":
            points = one.points
        elif points is not None:
            points = max(0, points + one.points)
    return points

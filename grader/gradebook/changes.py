"""Whose points are others after a class was graded again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from grader.gradebook.grades import Grade


@dataclass(frozen=True)
class Changed:
    """A grade that the grader finds otherwise than before; ``before`` is None where there was none."""

    before: Grade | None
    after: Grade

    @property
    def says(self) -> str:
        """One line for staff."""
        was, now = self.before, self.after
        outcomes = "" if was is None or was.verdict == now.verdict else f" ({was.verdict} → {now.verdict})"
        line = f"{now.student}, {now.exercise}: {_points(was)} → {_points(now)} of {now.possible}{outcomes}"
        if was is not None and was.adjusted:
            line += f"; adjusted by hand, look again: {was.adjusted}"
        return line

    @property
    def row(self) -> tuple[str | int | None, ...]:
        """The same for a table: whose, points before and after, of how many, outcomes, why by hand."""
        was, now = self.before, self.after
        points, verdict, adjusted = (None, "", "") if was is None else (was.found, was.verdict, was.adjusted)
        return (
            now.student, now.exercise, points, now.found, now.possible, verdict, now.verdict, adjusted
        )  # fmt: skip


def changed(before: Iterable[Grade], after: Iterable[Grade]) -> list[Changed]:
    """Return the grades of ``after`` that are new, or have other points or another outcome than before.

    Of points by hand it is what the grader found that is compared. What is in ``before`` alone was not
    graded again.
    """
    known = {(one.student, one.exercise): one for one in before}
    pairs = ((known.get((one.student, one.exercise)), one) for one in after)
    return [Changed(was, now) for was, now in pairs if was is None or _found(was) != _found(now)]


def _found(grade: Grade) -> tuple[int | None, str, int]:
    return grade.found, grade.verdict, grade.possible


def _points(grade: Grade | None) -> str:
    if grade is None:
        return "no grade"
    return "?" if grade.found is None else str(grade.found)

"""Item analysis: how hard each check was, whether it tells students apart, what it cost, how long it took."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from grader.class_report.read import Checked, Graded
from grader.model import Outcome

ENOUGH = 10  # submissions below which a correlation says nothing
_NOT_RUN = (Outcome.NOT_STARTED, Outcome.BLOCKED, Outcome.SKIPPED, Outcome.INTERNAL)
_NOT_JUDGED = (Outcome.SKIPPED, Outcome.INTERNAL)


@dataclass(frozen=True)
class Item:
    """One check over all submissions. Shares are from 0 to 1; None where nothing was judged or run."""

    part: str
    name: str
    possible: int
    judged: int
    passed: int
    lost: int  # points, of all students together
    seconds: float | None  # the median of those that ran
    fit: float | None  # correlation of passing with the share of all other points, from -1 to 1

    @property
    def share(self) -> float | None:
        """The share that passed, of those that were judged."""
        return self.passed / self.judged if self.judged else None


def items_of(graded: Sequence[Graded]) -> tuple[Item, ...]:
    """Return an item for each check, in the order of the reports."""
    found: dict[tuple[str, str], list[tuple[Checked, Graded]]] = defaultdict(list)
    for one in graded:
        for check in one.checks:
            found[check.part, check.name].append((check, one))
    return tuple(_item(part, name, those) for (part, name), those in found.items())


def _item(part: str, name: str, those: Sequence[tuple[Checked, Graded]]) -> Item:
    judged = [(check, one) for check, one in those if check.outcome not in _NOT_JUDGED]
    ran = [check.seconds for check, _ in those if check.outcome not in _NOT_RUN]
    return Item(
        part=part,
        name=name,
        possible=max(check.possible for check, _ in those),
        judged=len(judged),
        passed=sum(check.outcome == Outcome.PASS for check, _ in judged),
        lost=sum(check.possible - check.earned for check, _ in judged),
        seconds=statistics.median(ran) if ran else None,
        fit=_fit(judged),
    )


def _fit(judged: Sequence[tuple[Checked, Graded]]) -> float | None:
    pairs = [
        (check.outcome == Outcome.PASS, rest)
        for check, one in judged
        if (rest := _rest(check, one)) is not None
    ]
    if len(pairs) < ENOUGH:
        return None
    try:
        return statistics.correlation([float(passed) for passed, _ in pairs], [rest for _, rest in pairs])
    except statistics.StatisticsError:  # all passed, or none did
        return None


def _rest(check: Checked, one: Graded) -> float | None:
    """Return the share of the points of all other checks; None where it is not known."""
    earned, possible = one.grade.found, one.grade.possible - check.possible
    return None if earned is None or possible <= 0 else (earned - check.earned) / possible

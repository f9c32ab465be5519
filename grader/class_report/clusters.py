"""Students who made the same mistake: by its name where it has one, else by the check that did not pass."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grader.class_report.read import Checked, Graded
from grader.model import Outcome

WRONG = (Outcome.FAIL, Outcome.ERROR, Outcome.TIMEOUT, Outcome.MEMORY, Outcome.CRASH)

Place = tuple[str, str, str, str]


@dataclass(frozen=True)
class Cluster:
    """Submissions with one thing in common. ``mistake`` is "" where what is wrong has no name."""

    exercise: str
    mistake: str
    checks: tuple[tuple[str, str], ...]  # part and name of those that show it, the commonest first
    members: tuple[Graded, ...]  # sorted by student
    of: int  # submissions that were graded
    outcomes: tuple[tuple[str, int], ...] = ()  # how the check ended, for a cluster without a name

    @property
    def place(self) -> Place:
        """Which one it is: exercise and mistake, or exercise, part and check."""
        return (self.exercise, self.mistake, *(("", "") if self.mistake else self.checks[0]))

    @property
    def share(self) -> float:
        """Their share of the submissions, from 0 to 1."""
        return len(self.members) / self.of


def by_mistake(exercise: str, graded: Sequence[Graded]) -> tuple[Cluster, ...]:
    """Return a cluster for each named mistake, the largest first."""
    members: dict[str, list[Graded]] = defaultdict(list)
    checks: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for one in graded:
        for name, those in _named(one).items():
            members[name].append(one)
            checks[name].update((check.part, check.name) for check in those)
    found = [
        Cluster(exercise, name, _commonest(checks[name]), tuple(those), len(graded))
        for name, those in members.items()
    ]
    return tuple(sorted(found, key=lambda one: (-len(one.members), one.mistake)))


def by_check(exercise: str, graded: Sequence[Graded]) -> tuple[Cluster, ...]:
    """Return a cluster for each check that failed without a name for it, the largest first."""
    members: dict[tuple[str, str], list[Graded]] = defaultdict(list)
    outcomes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for one in graded:
        for check in one.checks:
            if check.outcome in WRONG and not check.mistake:
                members[check.part, check.name].append(one)
                outcomes[check.part, check.name][check.outcome] += 1
    found = [
        Cluster(exercise, "", (where,), tuple(those), len(graded), tuple(outcomes[where].most_common()))
        for where, those in members.items()
    ]
    return tuple(sorted(found, key=lambda one: (-len(one.members), one.checks)))


def _named(one: Graded) -> dict[str, list[Checked]]:
    found: dict[str, list[Checked]] = defaultdict(list)
    for check in one.checks:
        if check.mistake and check.outcome != Outcome.PASS:
            found[check.mistake].append(check)
    return found


def _commonest(checks: Counter[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(checks, key=lambda check: (-checks[check], check)))


def largest(clusters: Iterable[Cluster], most: int) -> list[Cluster]:
    """Return the clusters with the largest shares."""
    return sorted(clusters, key=lambda one: (-one.share, one.exercise, one.mistake))[:most]

"""A class in numbers: pure functions from grades to what is shown; nothing is read or decided anew."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grader.class_report.clusters import Cluster, by_check, by_mistake
from grader.class_report.items import Item, items_of
from grader.class_report.read import Classroom, Graded, Person, Ungraded
from grader.model import Outcome

BINS = 11  # 0 to 9 %, ..., 90 to 99 %, and full marks
STOPPED = (Outcome.TIMEOUT, Outcome.MEMORY, Outcome.CRASH)


@dataclass(frozen=True)
class Spread:
    """Scores of one exercise in percent: how many in each of the bins, their mean and median."""

    counts: tuple[int, ...]
    mean: float | None
    median: float | None

    @property
    def total(self) -> int:
        """How many scores there are."""
        return sum(self.counts)


@dataclass(frozen=True)
class OfExercise:
    """One exercise. ``graded`` are those with a report, the withheld ones too."""

    exercise: str
    possible: int
    graded: tuple[Graded, ...]
    unreadable: int
    withheld: int
    spread: Spread
    versions: tuple[tuple[str, int], ...]  # of the checks, the commonest first
    items: tuple[Item, ...]
    mistakes: tuple[Cluster, ...]  # with a name
    failures: tuple[Cluster, ...]  # without


@dataclass(frozen=True)
class Stopped:
    """A submission whose checks were stopped by time, memory or a crash."""

    graded: Graded
    checks: tuple[tuple[str, int], ...]  # an outcome and how many checks ended so


@dataclass(frozen=True)
class Attention:
    """What a human has to look at, the most urgent first."""

    ours: tuple[Graded, ...]
    unreadable: tuple[Graded, ...]
    ungraded: tuple[Ungraded, ...]
    stopped: tuple[Stopped, ...]
    absent: tuple[Person, ...]

    @property
    def count(self) -> int:
        """How many entries there are."""
        groups = (self.ours, self.unreadable, self.ungraded, self.stopped, self.absent)
        return sum(len(group) for group in groups)


@dataclass(frozen=True)
class Row:
    """One student's grades, one for each exercise, None where there is none; and their points together."""

    person: Person
    grades: tuple[Graded | None, ...]
    earned: int
    owed: bool  # a grade is withheld, so that earned may be more


@dataclass(frozen=True)
class Statistics:
    """The whole class."""

    exercises: tuple[OfExercise, ...]
    rows: tuple[Row, ...]
    attention: Attention
    possible: int  # points of all exercises together
    latest: str  # when the last of these grades was made


def statistics_of(classroom: Classroom) -> Statistics:
    """Count a class."""
    people = {person.key: person for person in classroom.people}
    by_exercise: dict[str, list[Graded]] = defaultdict(list)
    for one in classroom.graded:
        by_exercise[one.grade.exercise].append(one)
    exercises = tuple(of_exercise(name, by_exercise[name]) for name in sorted(by_exercise))
    return Statistics(
        exercises,
        tuple(_rows(classroom, [one.exercise for one in exercises])),
        _attention(classroom, people),
        sum(one.possible for one in exercises),
        max((one.started_at for one in classroom.graded), default=""),
    )


def of_exercise(name: str, grades: Sequence[Graded]) -> OfExercise:
    """Count one exercise."""
    graded = tuple(one for one in grades if one.grade.result is not None)
    versions = Counter(one.version for one in graded)
    return OfExercise(
        exercise=name,
        possible=max((one.grade.possible for one in graded), default=0),
        graded=graded,
        unreadable=sum(is_unreadable(one) for one in grades),
        withheld=sum(is_ours(one) for one in grades),
        spread=spread([share for one in graded if (share := share_of(one)) is not None]),
        versions=tuple(versions.most_common()),
        items=items_of(graded),
        mistakes=by_mistake(name, graded),
        failures=by_check(name, graded),
    )


def spread(shares: Sequence[float]) -> Spread:
    """Count scores from 0 to 1. Full marks have a bin of their own; rounding puts nobody there."""
    counts = [0] * BINS
    for share in shares:
        counts[BINS - 1 if share >= 1 else max(0, int(share * (BINS - 1)))] += 1
    if not shares:
        return Spread(tuple(counts), None, None)
    return Spread(tuple(counts), 100 * statistics.fmean(shares), 100 * statistics.median(shares))


def share_of(one: Graded) -> float | None:
    """Return the share of the points that were earned; None where there is no saying."""
    earned, possible = one.grade.earned, one.grade.possible
    return None if earned is None or not possible else earned / possible


def is_ours(one: Graded) -> bool:
    """Return whether the grade is withheld because the grader failed."""
    return one.grade.outcome == Outcome.INTERNAL


def is_unreadable(one: Graded) -> bool:
    """Return whether the file could not be read, by no fault of ours."""
    return bool(one.grade.problem) and not is_ours(one)


def _rows(classroom: Classroom, exercises: Sequence[str]) -> Iterable[Row]:
    place = {(one.grade.student, one.grade.exercise): one for one in classroom.graded}
    for person in classroom.people:
        grades = tuple(place.get((person.key, exercise)) for exercise in exercises)
        there = [one for one in grades if one is not None]
        earned = sum(one.grade.earned or 0 for one in there)
        yield Row(person, grades, earned, any(one.grade.earned is None for one in there))


def _attention(classroom: Classroom, people: dict[str, Person]) -> Attention:
    return Attention(
        ours=tuple(one for one in classroom.graded if is_ours(one)),
        unreadable=tuple(one for one in classroom.graded if is_unreadable(one)),
        ungraded=classroom.ungraded,
        stopped=tuple(_stopped(classroom.graded)),
        absent=tuple(people[key] for key in classroom.absent),
    )


def _stopped(graded: Iterable[Graded]) -> Iterable[Stopped]:
    for one in graded:
        ended = Counter(check.outcome for check in one.checks if check.outcome in STOPPED)
        if ended:
            yield Stopped(one, tuple(sorted(ended.items())))

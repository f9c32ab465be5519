"""What checks and mistakes are about, in the words of a few of the reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.class_report.clusters import Cluster, Place
from grader.class_report.read import Graded
from grader.class_report.statistics import OfExercise
from grader.errors import UsageError
from grader.gradebook import Grade, Gradebook
from grader.gradebook.grades import report_of
from grader.model import CheckResult, Report
from grader.report.as_json import from_json

TRIED = 4  # reports that are looked at for the shortest example
KEPT = 64  # reports in memory; most clusters of an exercise share their first members


@dataclass(frozen=True)
class Example:
    """One submission of a cluster, and the check that shows what is wrong with it."""

    graded: Graded
    check: CheckResult
    says: str = ""  # the sentence about the mistake


@dataclass(frozen=True)
class Words:
    """The texts of one exercise. What no report tells is missing."""

    title: str
    checks: dict[tuple[str, str], CheckResult]  # one verdict of each check, by part and name
    examples: dict[Place, Example]  # of each cluster, by its place


class Teller:
    """Looks things up in the reports of a gradebook."""

    def __init__(self, book: Gradebook) -> None:
        self._book = book
        self._report = lru_cache(KEPT)(self._decoded)

    def words(self, one: OfExercise) -> Words:
        """Return the texts of an exercise."""
        title, checks = self._checks(one)
        clusters = (*one.mistakes, *one.failures)
        examples = {each.place: found for each in clusters if (found := self._example(each))}
        return Words(title, checks, examples)

    def _checks(self, one: OfExercise) -> tuple[str, dict[tuple[str, str], CheckResult]]:
        title = ""
        found: dict[tuple[str, str], CheckResult] = {}
        missing = {(item.part, item.name) for item in one.items}
        for graded in self._one_of_each(one):
            report = self._report(graded.grade)
            if report is not None:
                title = title or report.exercise.title
                found = {(check.part, check.name): check for check in report.checks} | found
            if missing <= set(found):
                break
        return title, found

    def _one_of_each(self, one: OfExercise) -> Iterable[Graded]:
        """Return a submission for each version and set of checks, the commonest version first."""
        kinds = {
            (graded.version, tuple((c.part, c.name) for c in graded.checks)): graded for graded in one.graded
        }
        order = {version: place for place, (version, _) in enumerate(one.versions)}
        return sorted(kinds.values(), key=lambda graded: order[graded.version])

    def _example(self, cluster: Cluster) -> Example | None:
        """Return the shortest example of the first few; those with an input come first."""
        found = [one for graded in cluster.members[:TRIED] if (one := self._of(graded, cluster))]
        return min(found, key=_length, default=None)

    def _of(self, graded: Graded, cluster: Cluster) -> Example | None:
        report = self._report(graded.grade)
        if report is None:
            return None
        says = next((known.says for known in report.mistakes if known.name == cluster.mistake), "")
        found = [Example(graded, check, says) for check in _showing(report.checks, cluster)]
        return min(found, key=_length, default=None)

    def _decoded(self, grade: Grade) -> Report | None:
        kept = report_of(self._book, grade)
        try:
            return None if kept is None else from_json(kept)
        except UsageError:  # another version of the grader wrote it
            return None


def _showing(checks: Sequence[CheckResult], cluster: Cluster) -> list[CheckResult]:
    if cluster.mistake:
        return [check for check in checks if check.mistake == cluster.mistake]
    return [check for check in checks if (check.part, check.name) in cluster.checks]


def _length(one: Example) -> tuple[bool, int]:
    shown = one.check.counterexample
    return shown is None, len(shown.arguments) if shown else len(one.check.message)

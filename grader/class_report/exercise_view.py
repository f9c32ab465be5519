"""What the page of one exercise says: scores, mistakes with and without a name, and its checks one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from grader.class_report.clusters import Cluster
from grader.class_report.items import Item
from grader.class_report.read import Person
from grader.class_report.statistics import BINS, OfExercise, Spread
from grader.class_report.views import NO_NUMBER, Cell, Linked, Links, check_title, percent, who
from grader.class_report.words import Example, Words
from grader.model import Outcome
from grader.report import wording
from grader.report.feedback import Box, box, line, sentence

HARD, BLIND = 0.3, 0.1  # below them a check is marked: few pass it; passing says nothing of the rest
_CHECKS = 4  # of a mistake, that are listed


@dataclass(frozen=True)
class Bar:
    """One bin of a histogram; ``height`` in percent of the highest."""

    label: str
    range: str
    count: int
    height: int


@dataclass(frozen=True)
class Bars:
    """A histogram, and the same in words."""

    bars: tuple[Bar, ...]
    says: str


@dataclass(frozen=True)
class ExampleView:
    """What one student of a cluster got."""

    student: Linked
    check: str
    said: str
    given: Box | None = None
    compared: tuple[Box, ...] = ()


@dataclass(frozen=True)
class ClusterView:
    """Students with one thing in common."""

    id: str
    title: str
    percent: str
    share: int
    count: str
    says: str
    where: str
    example: ExampleView | None
    students: tuple[Linked, ...]


@dataclass(frozen=True)
class ItemRow:
    """One check."""

    part: str
    name: str
    description: str
    passed: Cell
    share: int | None
    lost: Cell
    seconds: Cell
    fit: Cell
    note: str


@dataclass(frozen=True)
class ExerciseView:
    """The page."""

    exercise: str
    title: str
    handed_in: int
    facts: tuple[tuple[str, str], ...]
    left_out: str
    bars: Bars
    versions: str
    mistakes: tuple[ClusterView, ...]
    failures: tuple[ClusterView, ...]
    items: tuple[ItemRow, ...]


def exercise_of(one: OfExercise, words: Words, people: Mapping[str, Person], links: Links) -> ExerciseView:
    """Return what the page of an exercise says."""
    shown = _Clusters(words, people, links)
    return ExerciseView(
        exercise=line(one.exercise),
        title=line(words.title),
        handed_in=len(one.graded) + one.unreadable,
        facts=tuple(_facts(one)),
        left_out=_left_out(one),
        bars=bars(one.spread),
        versions=versions(one),
        mistakes=tuple(shown.named(cluster, place) for place, cluster in enumerate(one.mistakes)),
        failures=tuple(shown.unnamed(cluster, place) for place, cluster in enumerate(one.failures)),
        items=tuple(_item(item, words) for item in one.items),
    )


def anchor(place: int) -> str:
    """Return the id of a named mistake on its page."""
    return f"mistake-{place + 1}"


def versions(one: OfExercise) -> str:
    """Return the sentence about grades by different versions of the checks; "" where there is one."""
    if len(one.versions) < 2:
        return ""
    counts = [f"{count} by {line(version)}" for version, count in one.versions]
    return (
        f"Graded with {len(one.versions)} versions of the checks: {wording.listed(counts)}."
        " Their scores may not be comparable; grade batch, run again, grades all with the current one."
    )


def bars(spread: Spread) -> Bars:
    """Return a histogram of scores."""
    highest = max(spread.counts) or 1
    made = [
        Bar(_label(place), _range(place), count, -(-100 * count // highest))
        for place, count in enumerate(spread.counts)
    ]
    told = ", ".join(f"{bar.range}: {bar.count}" for bar in made if bar.count)
    return Bars(tuple(made), f"Scores of {wording.counted(spread.total, 'student')}. {told or 'None yet'}")


def _label(place: int) -> str:
    return "full" if place == BINS - 1 else str(10 * place)


def _range(place: int) -> str:
    return "full marks" if place == BINS - 1 else f"{10 * place} to {10 * place + 9}\u00a0%"


def _facts(one: OfExercise) -> list[tuple[str, str]]:
    spread, total = one.spread, one.spread.total
    scores = [
        ("handed in", str(len(one.graded) + one.unreadable)),
        ("mean", percent(None if spread.mean is None else spread.mean / 100)),
        ("median", percent(None if spread.median is None else spread.median / 100)),
        ("full marks", percent(spread.counts[-1] / total if total else None)),
    ]
    return [*scores, ("points possible", str(one.possible))]


def _left_out(one: OfExercise) -> str:
    withheld, unreadable = one.withheld, one.unreadable
    told = [
        *([f"{withheld} withheld by our own fault"] if withheld else []),
        *([f"{unreadable} that could not be read"] if unreadable else []),
    ]
    return f"Not among the scores: {wording.listed(told)}." if told else ""


def _item(item: Item, words: Words) -> ItemRow:
    share, known = item.share, words.checks.get((item.part, item.name))
    return ItemRow(
        part=line(item.part) or "whole file",
        name=line(item.name),
        description=sentence(known.description) if known else "",
        passed=Cell(percent(share), share),
        share=None if share is None else round(100 * share),
        lost=Cell(f"{item.lost:,}" if item.possible else NO_NUMBER, item.lost if item.possible else None),
        seconds=Cell(_seconds(item.seconds), item.seconds),
        fit=Cell(NO_NUMBER if item.fit is None else f"{item.fit:.2f}".replace("-", "\u2212"), item.fit),
        note=", ".join(_notes(item, is_hidden=bool(known and known.hidden))),
    )


def _notes(item: Item, *, is_hidden: bool) -> Iterator[str]:
    if is_hidden:
        yield "hidden from students"
    if item.share is not None and item.share < HARD:
        yield "hard"
    elif item.fit is not None and item.fit < BLIND:
        yield "tells nobody apart"


def _seconds(seconds: float | None) -> str:
    if seconds is None:
        return NO_NUMBER
    return f"{1000 * seconds:.0f}\u00a0ms" if seconds < 0.9995 else f"{seconds:.1f}\u00a0s"


@dataclass(frozen=True)
class _Clusters:
    words: Words
    people: Mapping[str, Person]
    links: Links

    def named(self, one: Cluster, place: int) -> ClusterView:
        example = self.words.examples.get(one.place)
        says = sentence(example.says) if example else ""
        where = ", ".join(check_title(*check) for check in one.checks[:_CHECKS])
        more = len(one.checks) - _CHECKS
        seen = f"Seen in {where}{f' and {more} more' if more > 0 else ''}."
        return self._view(one, anchor(place), line(one.mistake), says, seen, example)

    def unnamed(self, one: Cluster, place: int) -> ClusterView:
        [(part, name)] = one.checks
        ended = ", ".join(f"{count} {wording.short(Outcome(outcome))}" for outcome, count in one.outcomes)
        known = self.words.checks.get((part, name))
        says = sentence(known.description) if known else ""
        title = check_title(part, name)
        return self._view(
            one, f"failure-{place + 1}", title, says, f"{ended}.", self.words.examples.get(one.place)
        )

    def _view(
        self, one: Cluster, id_: str, title: str, says: str, where: str, example: Example | None
    ) -> ClusterView:
        members = [(graded, self.people[graded.grade.student]) for graded in one.members]
        return ClusterView(
            id=id_,
            title=title,
            percent=percent(one.share),
            share=round(100 * one.share),
            count=f"{len(one.members)} of {one.of}",
            says=says,
            where=where,
            example=self._example(example) if example else None,
            students=tuple(Linked(who(person), self.links.to_feedback(graded)) for graded, person in members),
        )

    def _example(self, one: Example) -> ExampleView:
        shown = one.check.counterexample
        person = self.people[one.graded.grade.student]
        return ExampleView(
            student=Linked(who(person), self.links.to_feedback(one.graded)),
            check=check_title(one.check.part, one.check.name),
            said=sentence(wording.explanation(one.check)),
            given=box("input", shown.arguments) if shown else None,
            compared=(box("expected", shown.expected), box("actual", shown.actual)) if shown else (),
        )

"""What the first page says: where to look first, the exercises side by side, the commonest mistakes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from grader.class_report.clusters import largest
from grader.class_report.exercise_view import Bars, anchor, bars, versions
from grader.class_report.read import Graded, Person
from grader.class_report.statistics import Attention, OfExercise, Statistics, Stopped
from grader.class_report.views import NO_NUMBER, Cell, Linked, Links, Strip, check_title, percent, strips, who
from grader.class_report.words import Words
from grader.model import Outcome
from grader.report import wording
from grader.report.feedback import line, sentence

COMMONEST = 10


@dataclass(frozen=True)
class Entry:
    """One thing to look at: whose it is, with the page if there is one, in which exercise, and what."""

    who: Linked
    exercise: str = ""
    what: str = ""


@dataclass(frozen=True)
class Group:
    """Things to look at for one reason, and what to do."""

    title: str
    advice: str
    tone: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class ExerciseRow:
    """One exercise among the others."""

    link: Linked
    title: str
    handed_in: Cell
    mean: Cell
    median: Cell
    full: Cell
    bars: Bars
    commonest: Linked
    versions: str


@dataclass(frozen=True)
class Common:
    """A named mistake."""

    link: Linked
    exercise: str
    percent: str
    share: int
    count: str
    says: str


@dataclass(frozen=True)
class Overview:
    """The first page."""

    groups: tuple[Group, ...]
    to_look_at: int
    exercises: tuple[ExerciseRow, ...]
    mistakes: tuple[Common, ...]
    strips: tuple[Strip, ...]
    students: int


def overview_of(seen: Statistics, words: Mapping[str, Words], links: Links) -> Overview:
    """Return what the first page says."""
    people = {row.person.key: row.person for row in seen.rows}
    return Overview(
        groups=tuple(group for group in _groups(seen.attention, people, links) if group.entries),
        to_look_at=seen.attention.count,
        exercises=tuple(_row(one, words[one.exercise], links) for one in seen.exercises),
        mistakes=tuple(_common(seen.exercises, words, links)),
        strips=tuple(strips(seen.exercises, seen.rows, links)),
        students=len(seen.rows),
    )


def _groups(them: Attention, people: Mapping[str, Person], links: Links) -> Iterator[Group]:
    yield Group(
        "Our own failures",
        "Their points are withheld, not lost. Run the same grade batch again; what stays is ours to mend.",
        "ours",
        tuple(_entry(one, _broken(one), people, links) for one in them.ours),
    )
    yield Group(
        "Could not be read",
        "They count as 0 points. Look at the file, or ask for it again.",
        "bad",
        tuple(_entry(one, one.grade.problem, people, links) for one in them.unreadable),
    )
    yield Group(
        "Handed in, and no grade came of it",
        "Look at the file: a name that is spelled otherwise, or another course's work.",
        "bad",
        tuple(
            Entry(Linked(who(people[one.student])), line(one.path), sentence(one.why))
            for one in them.ungraded
        ),
    )
    yield Group(
        "Stopped: too slow, out of memory or crashed",
        "Usually a loop that never ends or an unintended broadcast; the feedback page says where.",
        "bad",
        tuple(_entry(one.graded, _ended(one), people, links) for one in them.stopped),
    )
    yield Group(
        "Handed in nothing",
        "They are in the gradebook, by the roster or an empty folder.",
        "quiet",
        tuple(Entry(Linked(who(one))) for one in them.absent),
    )


def _entry(one: Graded, what: str, people: Mapping[str, Person], links: Links) -> Entry:
    name = who(people[one.grade.student])
    return Entry(Linked(name, links.to_feedback(one)), line(one.grade.exercise), sentence(what))


def _broken(one: Graded) -> str:
    names = [check_title(check.part, check.name) for check in one.checks if check.outcome == Outcome.INTERNAL]
    if not names:
        return one.grade.problem or "the grader broke"
    return f"could not be judged: {', '.join(names)}"


def _ended(one: Stopped) -> str:
    return ", ".join(
        f"{wording.counted(count, 'check')} {wording.short(Outcome(outcome))}"
        for outcome, count in one.checks
    )


def _row(one: OfExercise, words: Words, links: Links) -> ExerciseRow:
    total, full = one.spread.total, one.spread.counts[-1]
    first = one.mistakes[0] if one.mistakes else None
    page = links.to_exercise(one.exercise)
    common = (
        Linked(f"{percent(first.share)} {line(first.mistake)}", f"{page}#{anchor(0)}")
        if first
        else Linked(NO_NUMBER)
    )
    return ExerciseRow(
        link=Linked(line(one.exercise), page),
        title=line(words.title),
        handed_in=Cell(str(len(one.graded) + one.unreadable), len(one.graded) + one.unreadable),
        mean=_of_hundred(one.spread.mean),
        median=_of_hundred(one.spread.median),
        full=Cell(percent(full / total) if total else NO_NUMBER, full / total if total else None),
        bars=bars(one.spread),
        commonest=common,
        versions=versions(one),
    )


def _of_hundred(value: float | None) -> Cell:
    return Cell(percent(None if value is None else value / 100), value)


def _common(exercises: Sequence[OfExercise], words: Mapping[str, Words], links: Links) -> Iterable[Common]:
    places = {cluster.place: place for one in exercises for place, cluster in enumerate(one.mistakes)}
    for one in largest([cluster for each in exercises for cluster in each.mistakes], COMMONEST):
        example = words[one.exercise].examples.get(one.place)
        yield Common(
            link=Linked(line(one.mistake), f"{links.to_exercise(one.exercise)}#{anchor(places[one.place])}"),
            exercise=line(one.exercise),
            percent=percent(one.share),
            share=round(100 * one.share),
            count=f"{len(one.members)} of {one.of}",
            says=sentence(example.says) if example else "",
        )

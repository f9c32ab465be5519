"""What the pages of a class say, before it is laid out: numbers and texts made plain, capped and linked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from grader.class_report.read import Graded, Person
from grader.class_report.statistics import OfExercise, Row, is_ours, is_unreadable, share_of
from grader.model import Outcome
from grader.report import wording
from grader.report.feedback import line

NO_NUMBER = "\u2013"

# A cell is shaded by its share of the points; without one it is one of the others.
SHADES = ("none", "h0", "h1", "h2", "h3", "h4", "h5", "owed", "unread")
_OUTCOMES: dict[str, str] = {
    Outcome.PASS: "all passed",
    Outcome.PARTIAL: "partly right",
    Outcome.FAIL: "no points",
    Outcome.NOT_STARTED: "not started",
    Outcome.ERROR: "could not be read",
    Outcome.INTERNAL: "withheld, our fault",
}


@dataclass(frozen=True)
class Links:
    """Where the pages of one folder find the others. ``feedback`` gives "" where no page was written."""

    up: str  # from this page to the folder of the class's pages
    feedback: Callable[[str, str], str]
    of_exercise: Callable[[str], str]

    def to_feedback(self, one: Graded) -> str:
        """Return the address of a student's page."""
        found = self.feedback(one.grade.student, one.grade.exercise)
        return f"{self.up}{found}" if found else ""

    def to_exercise(self, exercise: str) -> str:
        """Return the address of an exercise's page."""
        return f"{self.up}{self.of_exercise(exercise)}"


@dataclass(frozen=True)
class Linked:
    """A text, and where it leads, if anywhere."""

    text: str
    href: str = ""


@dataclass(frozen=True)
class Cell:
    """A number of a table with the text that shows it; ``value`` is what it is sorted by."""

    text: str
    value: float | None = None
    shade: str = ""
    href: str = ""


@dataclass(frozen=True)
class ResultRow:
    """A student and an exercise."""

    key: str
    name: str
    section: str
    exercise: Linked
    points: Cell
    percent: Cell
    outcome: str
    mistakes: str
    href: str


@dataclass(frozen=True)
class StudentRow:
    """A student and all exercises."""

    key: str
    name: str
    section: str
    cells: tuple[Cell, ...]
    total: Cell


@dataclass(frozen=True)
class Strip:
    """One exercise over all students, the best first, as runs of one shade, and in words."""

    exercise: Linked
    runs: tuple[tuple[int, int, str], ...]  # from, how many, shade
    says: str


def who(person: Person) -> str:
    """Return "Ada Archer (s001)", or the key alone."""
    key, name = line(person.key) or "(no key)", line(person.name)
    return f"{name} ({key})" if name and name != key else key


def check_title(part: str, name: str) -> str:
    """Return a check's name with its part, unless it begins with it."""
    part, name = line(part) or "whole file", line(name)
    return name if name.startswith(part) else f"{part} {name}"


def percent(share: float | None) -> str:
    """Return "63 %". Only all is 100 %, and only nothing is 0 %."""
    if share is None:
        return NO_NUMBER
    rounded = round(100 * share)
    if 0 < share < 1:
        rounded = min(99, max(1, rounded))
    return f"{rounded}\u00a0%"


def points(earned: int | None, possible: int) -> str:
    """Return "12/19", or "?/19" where points are withheld."""
    return f"{'?' if earned is None else earned}/{possible}"


def outcome(one: Graded) -> str:
    """Return what came of a submission, in two or three words, and whether the points are a human's."""
    said = _OUTCOMES.get(one.grade.outcome) or line(one.grade.outcome)
    return f"{said}, by hand" if one.grade.adjusted else said


def shade(one: Graded | None) -> str:
    """Return the shade of a cell."""
    if one is None:
        return "none"
    if is_ours(one):
        return "owed"
    share = share_of(one)
    if is_unreadable(one) or share is None:
        return "unread"
    return "h5" if share >= 1 else f"h{max(0, int(5 * share))}"


def cell(one: Graded | None, links: Links) -> Cell:
    """Return a cell of the heat map: the share of the points in percent."""
    colour = shade(one)
    if one is None:
        return Cell(NO_NUMBER, None, colour)
    share = share_of(one)
    text = {"owed": "?", "unread": "unread"}.get(colour) or percent(share).removesuffix("\u00a0%")
    return Cell(text, share, colour, links.to_feedback(one))


def student_rows(rows: Iterable[Row], possible: int, links: Links) -> list[StudentRow]:
    """Return the rows of the heat map."""
    return [
        StudentRow(
            key=line(row.person.key),
            name=line(row.person.name),
            section=line(row.person.section),
            cells=tuple(cell(one, links) for one in row.grades),
            total=Cell(f"{row.earned}{'+?' if row.owed else ''}/{possible}", row.earned),
        )
        for row in rows
    ]


def result_rows(rows: Iterable[Row], links: Links) -> list[ResultRow]:
    """Return a row for each grade, by student and exercise."""
    return [_result(row.person, one, links) for row in rows for one in row.grades if one is not None]


def _result(person: Person, one: Graded, links: Links) -> ResultRow:
    grade, share = one.grade, share_of(one)
    named = dict.fromkeys(line(check.mistake) for check in one.checks if check.mistake)
    return ResultRow(
        key=line(person.key),
        name=line(person.name),
        section=line(person.section),
        exercise=Linked(line(grade.exercise), links.to_exercise(grade.exercise)),
        points=Cell(points(grade.earned, grade.possible), grade.earned),
        percent=Cell(percent(share), share),
        outcome=outcome(one),
        mistakes=", ".join(named),
        href=links.to_feedback(one),
    )


def strips(exercises: Sequence[OfExercise], rows: Sequence[Row], links: Links) -> list[Strip]:
    """Return a strip for each exercise; in all of them the same student stands at the same place."""
    best_first = sorted(rows, key=lambda row: (-row.earned, row.person.key))
    return [
        _strip(one.exercise, [shade(row.grades[place]) for row in best_first], links)
        for place, one in enumerate(exercises)
    ]


def _strip(exercise: str, shades: Sequence[str], links: Links) -> Strip:
    runs: list[tuple[int, int, str]] = []
    for place, colour in enumerate(shades):
        if runs and runs[-1][2] == colour:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1, colour)
        else:
            runs.append((place, 1, colour))
    counts = {colour: shades.count(colour) for colour in reversed(SHADES)}
    told = ", ".join(f"{LEGEND[colour]}: {number}" for colour, number in counts.items() if number)
    return Strip(
        Linked(line(exercise), links.to_exercise(exercise)),
        tuple(runs),
        f"{line(exercise)}, {wording.counted(len(shades), 'student')}. {told}",
    )


LEGEND = {
    "h0": "0 to 19\u00a0%",
    "h1": "20 to 39\u00a0%",
    "h2": "40 to 59\u00a0%",
    "h3": "60 to 79\u00a0%",
    "h4": "80 to 99\u00a0%",
    "h5": "full marks",
    "none": "nothing handed in",
    "unread": "could not be read",
    "owed": "withheld, our fault",
}

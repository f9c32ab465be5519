"""The nouns of the project: plain frozen dataclasses that every room may use.

Field names of :class:`Report` and what it contains are a promise: they are the
keys of the report JSON (docs/report.schema.json). What is not written there says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, get_args

Level = Literal["verdict", "message", "counterexample", "all"]  # of what is said; each adds to those before
LEVELS: tuple[Level, ...] = get_args(Level)

MOST_EVIDENCE = 4096  # numbers


class Outcome(StrEnum):
    """What became of a check, or of a whole submission."""

    PASS = "pass"
    PARTIAL = "partial"  # of a submission only: some points, not all
    FAIL = "fail"
    ERROR = "error"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    CRASH = "crash"
    NOT_STARTED = "not_started"
    BLOCKED = "blocked"
    SKIPPED = "skipped"
    INTERNAL = "internal"  # our fault; never costs points


@dataclass(frozen=True)
class Location:
    """A place in a student's file; ``cell`` counts a notebook's cells from 1, ``line`` the cell's lines."""

    file: str
    cell: int | None = None
    line: int | None = None

    def __str__(self) -> str:
        parts = [self.file]
        if self.cell is not None:
            parts.append(f"cell {self.cell}")
        if self.line is not None:
            parts.append(f"line {self.line}")
        return ", ".join(parts)


@dataclass(frozen=True)
class Repair:
    """Something of the submission that was set aside or changed so that the rest could be graded."""

    what: str
    where: str = ""


# --- submission: what the student handed in -------------------------------------------------------


@dataclass(frozen=True)
class Unit:
    """One file, or one code cell of a notebook: Python source without magics, compiled under ``filename``."""

    filename: str  # unique in its submission, e.g. "softmax.py" or "homework.ipynb, cell 3"
    source: str
    file: str
    cell: int | None = None


@dataclass(frozen=True)
class Statement:
    """One top-level statement: body item ``index`` of unit ``unit``, and the global names it touches."""

    unit: int
    index: int
    line: int
    binds: frozenset[str] = frozenset()
    mutates: frozenset[str] = frozenset()
    reads: frozenset[str] = frozenset()
    is_future: bool = False


@dataclass(frozen=True)
class BrokenUnit:
    """A unit that does not parse: why, where, and the names it seems to define."""

    message: str
    location: Location
    seems_to_bind: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Sibling:
    """One file of a folder that was handed in, the main one too: its place there and its bytes."""

    path: str  # with slashes, and no way out
    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if any(part in ("", ".", "..") for part in self.path.split("/")):
            raise ValueError(f"{self.path!r} is no place in a folder")


@dataclass(frozen=True)
class Submission:
    """A student's work as statements with their origin. Nothing of it has been run."""

    filename: str
    kind: str  # "py" or "ipynb"
    sha256: str
    units: tuple[Unit, ...]
    statements: tuple[Statement, ...]
    repairs: tuple[Repair, ...] = ()
    broken: tuple[BrokenUnit, ...] = ()
    student: str | None = None
    siblings: tuple[Sibling, ...] = ()
    raw: bytes = field(default=b"", repr=False, compare=False)  # the file with the units, as it was read

    def location(self, unit: int, line: int | None) -> Location:
        """Return the student's name for a line of a unit."""
        return Location(self.units[unit].file, self.units[unit].cell, line)


@dataclass(frozen=True)
class Program:
    """What a worker loads: units, and the statements of them to run, in order.

    ``probes`` is the source of the exercise's probes, which is not the student's.
    ``names`` are the graded names; with ``stop_when_bound`` a statement that raises
    ends the run quietly once all of them are bound. ``siblings`` are the files that the
    worker finds in its folder.
    """

    module: str
    units: tuple[Unit, ...]
    run: tuple[tuple[int, int], ...]
    names: tuple[str, ...]
    stop_when_bound: bool = False
    probes: str = ""
    siblings: tuple[Sibling, ...] = ()


# --- report: what the grader answers --------------------------------------------------------------


@dataclass(frozen=True)
class Counterexample:
    """The smallest input found that shows a failure, as text a student can paste."""

    arguments: str
    expected: str
    actual: str
    replay: str


@dataclass(frozen=True)
class Series:
    """A named row of numbers of a picture, or with ``rows`` a matrix, row after row."""

    name: str
    numbers: tuple[float, ...]
    rows: int = 1


@dataclass(frozen=True)
class Evidence:
    """What a picture of a failed check is drawn from.

    ``kind`` is "bars" or "map" (series expected and actual), "sample" (edges, drawn and expected
    counts), "plane" (x, y, label, and line: two weights and a bias) or "curves" (any names).
    """

    kind: str
    series: tuple[Series, ...]
    about: str = ""  # the law of a sample
    across: str = ""  # the names of the axes
    up: str = ""

    def __post_init__(self) -> None:
        if sum(len(one.numbers) for one in self.series) > MOST_EVIDENCE:
            raise ValueError(f"more than {MOST_EVIDENCE} numbers for a picture")

    def numbers(self, name: str) -> tuple[float, ...]:
        """Return one series; KeyError where it has none of this name."""
        return {one.name: one.numbers for one in self.series}[name]


@dataclass(frozen=True)
class CheckResult:
    """The verdict of one check."""

    name: str
    part: str
    kind: str
    description: str
    outcome: Outcome
    earned: int
    possible: int
    message: str = ""
    hint: str = ""
    counterexample: Counterexample | None = None
    mistake: str | None = None
    location: Location | None = None
    output: str = ""
    seconds: float = 0.0
    hidden: bool = False  # from students: a key only where it is
    level: Level = "all"  # the most that a student is told: a key only where it is less
    layer: str = ""  # what was wrong first, as a Mismatch has it; not in the JSON, so empty once read back
    detail: str = ""  # of an exception, its type; not in the JSON either
    evidence: Evidence | None = None  # for pages; no key of the report JSON


@dataclass(frozen=True)
class NamedMistake:
    """A known mistake that the submission's wrong answers match."""

    name: str
    says: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class ExerciseInfo:
    """Which exercise, in which version of its checks."""

    id: str
    title: str
    version: str


@dataclass(frozen=True)
class SubmissionInfo:
    """Which submission."""

    student: str | None
    filename: str
    sha256: str


@dataclass(frozen=True)
class Score:
    """Points; ``earned`` is None where the grader itself broke."""

    earned: int | None
    possible: int


@dataclass(frozen=True)
class Environment:
    """The versions a result was obtained with."""

    grader: str
    python: str
    torch: str
    hypothesis: str
    numpy: str
    platform: str


@dataclass(frozen=True)
class Report:
    """The whole answer to one submission of one exercise."""

    exercise: ExerciseInfo
    submission: SubmissionInfo
    outcome: Outcome
    score: Score
    checks: tuple[CheckResult, ...]
    mistakes: tuple[NamedMistake, ...]
    repairs: tuple[Repair, ...]
    seed: int
    device: str
    isolation: str
    environment: Environment
    started_at: str  # ISO 8601 with time zone
    seconds: float
    schema: str = field(default="grader/report/v1")

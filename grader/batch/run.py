"""The coordinator: what is to be graded, handed out; what comes back, committed and then told."""

from __future__ import annotations

import hashlib
import importlib.metadata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.batch.job import Graded, Job, Settings
from grader.batch.pool import MakeExecutor, Pool, local_pool
from grader.classroom import Attempt, Class
from grader.course import Course, open_course
from grader.errors import UsageError
from grader.gradebook import Gradebook, Key
from grader.model import Report
from grader.report.as_json import from_json
from grader.report.evidence import with_evidence

MAX_BYTES = 64 * 2**20  # of a folder that is looked at whether it has changed


@dataclass(frozen=True)
class Plan:
    """A class to be graded: ``exercises`` by short name, or None for those each submission is about."""

    found: Class
    root: Path  # the folder that the attempts' paths are relative to in the gradebook
    exercises: tuple[str, ...] | None
    settings: Settings
    processes: int
    force: bool = False


@dataclass(frozen=True)
class Finished:
    """A submission that was graded, and is kept."""

    attempt: Attempt
    reports: tuple[Report, ...]
    problem: str = ""
    fault: bool = False  # the problem is ours


@dataclass(frozen=True)
class Skipped:
    """A submission that was graded before with the same inputs."""

    attempt: Attempt


Event = Finished | Skipped


def run_batch(
    book: Gradebook,
    plan: Plan,
    *,
    make: MakeExecutor = local_pool,
    stopping: Callable[[], bool] = lambda: False,
) -> Iterator[Event]:
    """Grade a class. Each event is yielded when its results are committed.

    Raises GraderError where the gradebook, the isolation or an exercise is broken.
    """
    for student in plan.found.students:
        book.enter_student(student)
    coordinator = _Coordinator(book, plan)
    pool = Pool(plan.settings, plan.processes, make, stopping)
    for graded in pool.grade(coordinator.jobs()):
        yield from coordinator.take_skipped()
        yield coordinator.keep(graded)
    yield from coordinator.take_skipped()


class _Coordinator:
    """Knows which attempt a result belongs to while it is under way."""

    def __init__(self, book: Gradebook, plan: Plan) -> None:
        self._book = book
        self._plan = plan
        self._course = open_course(plan.settings.course)
        self._keys = {key.exercise: key for key in _keys(self._course, plan.settings)}
        self._under_way: dict[int, Attempt] = {}
        self._skipped: list[Attempt] = []

    def jobs(self) -> Iterator[Job]:
        """Yield what is to be graded."""
        for attempt in self._plan.found.attempts:
            exercises = exercises_for(attempt, self._plan.exercises, self._course)
            if exercises == ():
                continue
            job = self._job(attempt, exercises)
            if job is None:
                self._skipped.append(attempt)
            else:
                self._under_way[job.attempt] = attempt
                yield job

    def take_skipped(self) -> Iterator[Skipped]:
        """Yield what was skipped since this was last asked."""
        skipped, self._skipped = self._skipped, []
        yield from map(Skipped, skipped)

    def keep(self, graded: Graded) -> Finished:
        """Commit what came back."""
        pairs = zip(graded.reports, graded.evidence, strict=True)
        reports = tuple(with_evidence(from_json(text), evidence) for text, evidence in pairs)
        for report, text in zip(reports, graded.reports, strict=True):
            self._book.keep(graded.attempt, self._keys[report.exercise.id], report, text)
        self._book.note(
            graded.attempt, graded.exercises, graded.problem, fault=graded.fault, asked=graded.asked
        )
        return Finished(self._under_way.pop(graded.attempt), reports, graded.problem, graded.fault)

    def _job(self, attempt: Attempt, exercises: tuple[str, ...] | None) -> Job | None:
        path = attempt.path.relative_to(self._plan.root).as_posix()
        row = self._book.enter(attempt, path, digest(attempt.path))
        done = set() if self._plan.force else self._book.graded(row.id)
        same = frozenset(name for name, key in self._keys.items() if key in done)
        wanted = row.exercises if exercises is None else exercises
        if wanted and not row.problem and same.issuperset(wanted):
            return None
        return Job(row.id, attempt.path, attempt.student.key, exercises, same)


def exercises_for(attempt: Attempt, asked: tuple[str, ...] | None, course: Course) -> tuple[str, ...] | None:
    """Return what an attempt is graded for: what was asked for, and is what its place says.

    None where neither says anything: then it is what the submission is about.
    """
    said = _said(attempt.exercise, course)
    if said is None:
        return asked
    return (said,) if asked is None or said in asked else ()


def _said(name: str, course: Course) -> str | None:
    try:
        return course.find(name).id if name else None
    except UsageError:  # an assignment's own name, such as homework-2
        return None


def _keys(course: Course, settings: Settings) -> Iterator[Key]:
    version = importlib.metadata.version
    for folder in course.exercises:
        yield Key(
            exercise=folder.id,
            exercise_version=folder.version,
            grader=version("dl-grader"),
            seed=settings.seed,
            device=settings.device,
            isolation=settings.isolation,
            torch=version("torch"),
            settings=settings.special,
        )


def digest(path: Path) -> str:
    """Return a hash of a file, or of the names and contents of a folder: what has changed is graded again."""
    made = hashlib.sha256()
    files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
    left = MAX_BYTES
    for one in files:
        if path.is_dir():
            made.update(one.relative_to(path).as_posix().encode("utf-8", "surrogateescape") + b"\0")
        try:
            with one.open("rb") as file:
                while left > 0 and (block := file.read(min(left, 2**20))):
                    made.update(block)
                    left -= len(block)
        except OSError:  # whoever reads it to grade it will say what is wrong
            made.update(b"unreadable")
    return made.hexdigest()

"""What a grader process does: read one submission, grade it, answer with reports as JSON."""

from __future__ import annotations

import atexit
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from grader.about import exercises_of
from grader.course import ExerciseFolder, open_course
from grader.errors import UsageError
from grader.grading import Options, grade
from grader.model import Report, Submission
from grader.prepared import Prepared
from grader.report.as_json import to_json
from grader.report.evidence import to_bytes
from grader.submission import read_submission
from grader.worker.launch import PRELOADS, Workers, open_workers, preloads


@dataclass(frozen=True)
class Settings:
    """How a whole class is graded; the same for every submission."""

    course: Path
    seed: int = 0
    device: str = "cpu"
    isolation: str = "confined"
    timeout: float | None = None
    private: tuple[Path, ...] = ()  # what else no worker may read: the class, the gradebook

    @property
    def special(self) -> str:
        """What of this the gradebook has no column for."""
        return "" if self.timeout is None else f"timeout={self.timeout:g}"


@dataclass(frozen=True)
class Job:
    """One submission: ``exercises`` by short name, or None for those that it is about.

    ``done`` are the exercises that need not be graded again.
    """

    attempt: int  # its row in the gradebook
    path: Path
    student: str
    exercises: tuple[str, ...] | None
    done: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Graded:
    """What came of a job: reports as JSON, which crosses to any machine, or why there are none."""

    attempt: int
    exercises: tuple[str, ...]  # all that it was taken for
    reports: tuple[bytes, ...] = ()
    evidence: tuple[bytes | None, ...] = ()  # of each report, what its pictures are drawn from
    problem: str = ""
    fault: bool = False  # the problem is ours, not the submission's
    asked: bool = False  # the exercises were asked for


def grade_job(job: Job, settings: Settings) -> Graded:
    """Grade one submission in this process, whose workers and prepared exercises are kept."""
    return _grader(settings).grade(job)


@cache
def _grader(settings: Settings) -> Grader:
    return Grader(settings)


class Grader:
    """What a process keeps from one submission to the next."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._course = open_course(settings.course)
        self._workers: Workers = open_workers(
            settings.isolation,
            private=[*map(self._course.root.joinpath, ("exercises", "solutions")), *settings.private],
            preload=preloads(" ".join(PRELOADS)),
        ).ahead()
        atexit.register(self._workers.__exit__)
        self._prepared: dict[str, Prepared] = {}

    def grade(self, job: Job) -> Graded:
        """Grade one submission. What is wrong with it is in the answer; what is wrong with us is raised."""
        try:
            taken = self._taken(job)
        except UsageError as problem:
            return Graded(job.attempt, job.exercises or (), problem=str(problem))
        reports = tuple(
            self._report(folder, replace(submission, student=job.student))
            for folder, submission in taken
            if folder.id not in job.done
        )
        exercises = tuple(folder.id for folder, _ in taken)
        texts, evidence = tuple(map(to_json, reports)), tuple(map(to_bytes, reports))
        return Graded(job.attempt, exercises, texts, evidence, asked=job.exercises is not None)

    def _taken(self, job: Job) -> list[tuple[ExerciseFolder, Submission]]:
        """Return the exercises to grade, each with what of the submission is graded for it."""
        if job.exercises is not None:
            folders = [self._course.find(name) for name in job.exercises]
            return [(folder, self._read(job, folder)) for folder in folders]
        if job.path.suffix in (".py", ".ipynb") and job.path.is_file():
            submission = read_submission(job.path)
            taken = [(folder, submission) for folder in exercises_of(self._course, submission)]
        else:
            taken = list(self._taken_of_folder(job))
        if not taken:
            raise UsageError(f"{job.path.name} defines no name that tells its exercise")
        return taken

    def _taken_of_folder(self, job: Job) -> Iterator[tuple[ExerciseFolder, Submission]]:
        problem: UsageError | None = None
        found = False
        for folder in self._course.exercises:
            try:
                submission = self._read(job, folder)
            except UsageError as refused:
                problem = refused
                continue
            if folder in exercises_of(self._course, submission):
                found = True
                yield folder, submission
        if problem is not None and not found:
            raise problem

    def _read(self, job: Job, folder: ExerciseFolder) -> Submission:
        return read_submission(job.path, folder.names(), folder.slug)

    def _report(self, folder: ExerciseFolder, submission: Submission) -> Report:
        settings = self._settings
        how = Options(device=settings.device, timeout=settings.timeout)
        return grade(self._ready(folder), submission, how, self._workers)

    def _ready(self, folder: ExerciseFolder) -> Prepared:
        if folder.id not in self._prepared:
            self._prepared[folder.id] = Prepared(folder, self._settings.seed)
        return self._prepared[folder.id]

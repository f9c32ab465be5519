"""Submissions of a repository graded, with the files beside them to import and paths that lead to them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path, PurePosixPath

from grader.course import ExerciseFolder
from grader.errors import UsageError
from grader.grading import OnProgress, Options, grade
from grader.model import CheckResult, Repair, Report, Submission
from grader.prepared import Prepared
from grader.repository.take import Work
from grader.submission import read_beside
from grader.worker.launch import Workers


class Grader:
    """Grades one submission after another; an exercise is made ready once."""

    def __init__(self, options: Options, seed: int, workers: Workers, private: Collection[Path]) -> None:
        self._options = options
        self._seed = seed
        self._workers = workers
        self._private = private
        self._prepared: dict[str, Prepared] = {}

    def grade(self, work: Work, exercise: ExerciseFolder, on_progress: OnProgress) -> Report:
        """Grade a submission for one of its exercises. Raises GraderError where that is broken."""
        if exercise.id not in self._prepared:
            self._prepared[exercise.id] = Prepared(exercise, self._seed)
        submission = _with_neighbours(work, exercise, self._private)
        report = grade(self._prepared[exercise.id], submission, self._options, self._workers, on_progress)
        return placed(report, work.name)


def placed(report: Report, name: str) -> Report:
    """Return the report with paths from the repository's root, which an editor or a browser can open."""
    folder = PurePosixPath(name).parent

    def moved(check: CheckResult) -> CheckResult:
        if check.location is None:
            return check
        return replace(check, location=replace(check.location, file=str(folder / check.location.file)))

    submission = replace(report.submission, filename=name)
    return replace(report, submission=submission, checks=tuple(map(moved, report.checks)))


def _with_neighbours(work: Work, exercise: ExerciseFolder, private: Collection[Path]) -> Submission:
    """Return a submission that may import the files of its folder; alone where they cannot be taken."""
    try:
        return read_beside(work.path, exercise.names(), private)
    except UsageError as problem:
        note = Repair(f"graded without the files beside it ({problem})")
        return replace(work.submission, repairs=(*work.submission.repairs, note))

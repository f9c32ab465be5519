"""Which of the files found are submissions, and of which exercises."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from grader.about import exercises_of
from grader.course import Course, ExerciseFolder
from grader.errors import UsageError
from grader.model import Submission
from grader.repository.find import Kind, LeftOut
from grader.submission import read_submission

NO_NAME = "defines no name that tells its exercise"


@dataclass(frozen=True)
class Work:
    """A file that is a submission, read by itself, and all exercises that it is about."""

    name: str  # its path from the repository's root
    path: Path
    submission: Submission
    exercises: tuple[ExerciseFolder, ...]


def take(course: Course, files: Iterable[tuple[str, Path]]) -> tuple[list[Work], list[LeftOut]]:
    """Return the submissions, and what is none or cannot be read."""
    works, left_out = [], []
    names = [name for exercise in course.exercises for name in exercise.names()]
    for name, path in files:
        try:
            submission = read_submission(path, names)
        except UsageError as problem:
            why = str(problem).removeprefix(f"{submission_name(name)}: ")
            left_out.append(LeftOut(name, why, Kind.UNREADABLE))
            continue
        exercises = exercises_of(course, submission)
        if exercises:
            works.append(Work(name, path, submission, exercises))
        else:
            left_out.append(LeftOut(name, NO_NAME))
    return works, left_out


def submission_name(name: str) -> str:
    """Return a file's own name."""
    return name.rpartition("/")[2]

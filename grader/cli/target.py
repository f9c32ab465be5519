"""What to grade: which file, and which exercises, from one or two words."""

from __future__ import annotations

import difflib
import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from grader.cli.screen import Screen
from grader.course import Course, ExerciseFolder
from grader.errors import UsageError
from grader.model import Submission

_KINDS = (".py", ".ipynb")
_ALONE = (*_KINDS, ".zip")
_COMMANDS = ("list", "show", "start", "hint", "reset", "watch", "batch", "ci", "status", "export", "doctor")


@dataclass(frozen=True)
class Target:
    """A submission and the exercises it is graded for."""

    course: Course
    path: Path
    submission: Submission
    exercises: tuple[ExerciseFolder, ...]
    several: bool = False

    @property
    def private(self) -> tuple[Path, ...]:
        """What no worker may read."""
        return (self.course.root / "exercises", self.course.root / "solutions")


def is_file_alone(first: str, second: str | None) -> bool:
    """Return whether the only word given is a submission. A submission before its exercise is refused."""
    # A folder without a slash could be an exercise's name.
    looks_like_a_file = (
        first in ("-", ".", "..") or "/" in first or os.sep in first or first.lower().endswith(_ALONE)
    )
    if looks_like_a_file and second is not None:
        raise UsageError(f"the exercise comes first: grade {second} {first}")
    return looks_like_a_file


def by_exercise(
    course: Course, name: str, submission: str | None, parts: Iterable[str], screen: Screen
) -> Target:
    """Return a named exercise and a submission, named or found in the current folder."""
    folder = _find(course, name)
    path = Path(submission) if submission else _in_this_folder(folder, screen)
    _check_parts(parts, folder.names(), folder.id)
    screen.say(f"Checking {folder.id} · {folder.title} — {_shown(path)} …")
    return Target(course, path, _read(path, folder.names(), folder.slug), (folder,))


def by_file(course: Course, name: str, parts: tuple[str, ...], screen: Screen) -> Target:
    """Return every exercise of which the file defines a name that no other exercise has."""
    path = Path(name)
    screen.say(f"Reading {_shown(path)} …")
    submission = _read(path, [one for exercise in course.exercises for one in exercise.names()])
    from grader.about import exercises_of  # not at the top: it loads the reader of notebooks

    taken = exercises_of(course, submission)
    if parts:
        _check_parts(parts, [part for one in taken for part in one.names()], _shown(path))
        taken = tuple(one for one in taken if set(parts) & set(one.names()))
    if not taken:
        raise UsageError(
            f"{_shown(path)} defines no name that tells its exercise; say which: grade EXERCISE {name}"
        )
    left = [one.id for one in course.exercises if one not in taken]
    if left:
        screen.say(f"Not taken, as none of their own names are in it: {', '.join(left)}.")
    return Target(course, path, submission, taken, several=True)


def _find(course: Course, name: str) -> ExerciseFolder:
    try:
        return course.find(name)
    except UsageError as problem:
        close = difflib.get_close_matches(name, _COMMANDS, n=1)
        if close:
            raise UsageError(f"{problem}; or did you mean the command `grade {close[0]}`?") from None
        if Path(name).is_dir():
            raise UsageError(f"{problem}; to grade the folder of that name: grade EXERCISE {name}") from None
        raise


def _in_this_folder(folder: ExerciseFolder, screen: Screen) -> Path:
    here = [path for kind in _KINDS if (path := Path(folder.slug + kind)).is_file()]
    if not here:
        raise UsageError(
            f"there is no {folder.slug}.py or .ipynb in this folder; name your file: grade {folder.id} FILE,"
            f" or begin: grade start {folder.number}"
        )
    newest = max(here, key=lambda path: path.stat().st_mtime)
    if len(here) > 1:
        screen.insist(
            f"{' and '.join(path.name for path in here)} are both here: grading {newest.name}, the newer."
        )
    return newest


def _check_parts(asked: Iterable[str], names: Iterable[str], where: str) -> None:
    known = list(names)
    for name in asked:
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            meant = f"did you mean {close[0]}? " if close else ""
            raise UsageError(f"{where} has no part {name!r}; {meant}it has {', '.join(known)}")


def _shown(path: Path) -> str:
    return "standard input" if str(path) == "-" else path.name or str(path)


def _read(path: Path, names: Collection[str], slug: str = "") -> Submission:
    # Not at the top: the reader of notebooks takes its time to import.
    from grader.submission import read_submission

    return read_submission(path, names, slug)

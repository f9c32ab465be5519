"""Find and load exercises. A course is a folder with ``exercises/`` and ``solutions/``; one is built in.

Nothing here imports torch: listing a course is quick. A course comes only from the
caller, from the environment variable GRADER_COURSE or from the installed package,
never from the folder that a student owns.
"""

from __future__ import annotations

import ast
import difflib
import hashlib
import importlib.metadata
import importlib.util
import os
import re
import types
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from grader.errors import ExerciseError, UsageError

VARIABLE = "GRADER_COURSE"
RECORDING = "recording.bin"
_FOLDER = re.compile(r"exercise-(\d+)-([a-z0-9-]+)")


@dataclass(frozen=True)
class ExerciseFolder:
    """One exercise on disk: its statement, stub and checks, and, apart from them, its solution."""

    folder: Path
    solutions: Path

    @property
    def slug(self) -> str:
        """The folder's name, such as exercise-04-softmax."""
        return self.folder.name

    @property
    def id(self) -> str:
        """The short name, such as exercise-04."""
        return "-".join(self.slug.split("-")[:2])

    @property
    def number(self) -> int:
        """The number, such as 4."""
        return int(self.slug.split("-")[1])

    @property
    def topic(self) -> str:
        """What follows the number, such as softmax."""
        return "-".join(self.slug.split("-")[2:])

    @cached_property
    def title(self) -> str:
        """The first line of the statement."""
        return self.statement().splitlines()[0].lstrip("# ").strip()

    def statement(self) -> str:
        """Return the text that the student reads."""
        return self._read(self.folder / "README.md")

    def stub(self) -> str:
        """Return the file that the student fills in."""
        return self._read(self.folder / "stub.py")

    def names(self) -> tuple[str, ...]:
        """Return the graded names: what the stub defines."""
        try:
            body = ast.parse(self.stub()).body
        except SyntaxError as error:
            raise ExerciseError(
                f"{self.slug}: stub.py is not Python ({error}); `grade dev sync` makes it"
            ) from None
        return tuple(node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef))

    def probes(self) -> str:
        """Return the source of probes.py, which runs in the worker; most exercises have none."""
        path = self.folder / "probes.py"
        return self._read(path) if path.exists() else ""

    def checks(self) -> types.ModuleType:
        """Run checks.py; its EXERCISE holds the checks."""
        return _run(self.folder / "checks.py", self.slug)

    def mistakes(self) -> types.ModuleType:
        """Run mistakes.py; its MISTAKES are edits of the solution."""
        return _run(self.solutions / "mistakes.py", self.slug)

    def solution(self) -> str:
        """Return the solution's source."""
        return self._read(self.solutions / "solution.py")

    def also_right(self) -> tuple[Path, ...]:
        """Return the other right solutions."""
        return tuple(sorted((self.solutions / "also_right").glob("*.py")))

    def all_right(self) -> tuple[Path, ...]:
        """Return the reference and every other right solution."""
        return (self.solutions / "solution.py", *self.also_right())

    @property
    def recording(self) -> Path:
        """What a student's copy has in place of the solution: the answers, recorded."""
        return self.folder / RECORDING

    @property
    def is_released(self) -> bool:
        """Whether this is a student's copy, of which the answers are a recording."""
        return self.recording.exists()

    @cached_property
    def version(self) -> str:
        """A hash of all that decides a verdict: checks, probes, solution, mistakes, and the checks/ room.

        In a student's copy the recording stands for what is not there, so its version is another one.
        """
        rooms = [self.folder, self.solutions, Path(__file__).parent / "checks"]
        files = [path for room in rooms for path in sorted(room.glob("*.py")) if path.name != "stub.py"]
        files += [self.recording] if self.is_released else []
        digest = hashlib.sha256()
        for path in files:
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        return digest.hexdigest()[:12]

    def _read(self, path: Path) -> str:
        try:
            return path.read_text(encoding="utf-8")
        except OSError as error:
            raise ExerciseError(
                f"{self.slug} is incomplete: {path.name} cannot be read ({error.strerror})"
            ) from None


@dataclass(frozen=True)
class Course:
    """The exercises of one course, sorted by number."""

    root: Path
    exercises: tuple[ExerciseFolder, ...]

    def find(self, text: str) -> ExerciseFolder:
        """Return the exercise meant by exercise-04, 04, 4, softmax or an unambiguous prefix.

        Raises UsageError, with what was probably meant.
        """
        wanted = text.strip().lower()
        exact = [one for one in self.exercises if wanted in _spellings(one)]
        matches = exact or [one for one in self.exercises if _starts(one, wanted)]
        if len(matches) == 1:
            return matches[0]
        if matches:
            found = ", ".join(one.slug for one in matches)
            raise UsageError(f"{text!r} could be {found}; say which")
        raise UsageError(f"there is no exercise {text!r}; {self._suggestion(wanted)}`grade list` shows all")

    def _suggestion(self, wanted: str) -> str:
        names = [name for one in self.exercises for name in (one.topic, one.id, one.slug)]
        close = difflib.get_close_matches(wanted, names, n=1, cutoff=0.6)
        return f"did you mean {close[0]!r}? " if close else ""


def _spellings(exercise: ExerciseFolder) -> tuple[str, ...]:
    number = exercise.number
    return (exercise.id, exercise.slug, exercise.topic, str(number), f"{number:02d}", f"exercise-{number}")


def _starts(exercise: ExerciseFolder, wanted: str) -> bool:
    return bool(wanted) and (exercise.topic.startswith(wanted) or exercise.slug.startswith(wanted))


def open_course(folder: Path | None = None) -> Course:
    """Open a course folder; without one the environment's, else the built-in one. Raises UsageError."""
    root = chosen_root(folder)
    if not (root / "exercises").is_dir():
        raise UsageError(f"{root} is not a course: it has no folder exercises/")
    folders = [path for path in (root / "exercises").iterdir() if _FOLDER.fullmatch(path.name)]
    found = [ExerciseFolder(path, root / "solutions" / path.name) for path in folders]
    return Course(root.resolve(), tuple(sorted(found, key=lambda one: one.number)))


def refuse_released(course: Course, why: str) -> None:
    """Raise UsageError for a student's copy, which has neither solutions nor hidden checks."""
    if any(one.is_released for one in course.exercises):
        raise UsageError(f"{course.root} is a student's copy of a course; {why}")


def chosen_root(folder: Path | None = None) -> Path:
    """Return a course's folder, be it one yet or not: the given, the environment's, or the built-in one."""
    return folder or Path(os.environ.get(VARIABLE) or built_in())


def built_in() -> Path:
    """Return the root of the course that came with the grader: beside a checkout's code, or installed."""
    checkout = Path(__file__).resolve().parent.parent
    if (checkout / "exercises").is_dir():
        return checkout
    files = importlib.metadata.files("dl-grader") or []
    for file in files:
        if file.match("share/dl-grader/exercises/*/README.md"):
            return Path(str(file.locate())).resolve().parent.parent.parent
    raise ExerciseError("the built-in course is missing from this installation; install the grader again")


def _run(path: Path, slug: str) -> types.ModuleType:
    """Run one of an author's files as a module of its own."""
    spec = importlib.util.spec_from_file_location(f"{slug.replace('-', '_')}_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise ExerciseError(f"{slug}: {path.name} does not load ({type(error).__name__}: {error})") from error
    return module


def run_source(source: str, name: str) -> Mapping[str, Any]:
    """Run trusted source, a solution or an edited one, and return what it defines."""
    module = types.ModuleType(name)
    exec(compile(source, f"<{name}>", "exec", dont_inherit=True), vars(module))
    return vars(module)

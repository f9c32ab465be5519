"""A course for students: tasks, stubs, visible checks and a recording of the answers, and no solution."""

from __future__ import annotations

import ast
import contextlib
import multiprocessing
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from grader.authoring.recorder import record
from grader.authoring.slicing import only, without_hidden
from grader.course import RECORDING, Course, ExerciseFolder
from grader.errors import ExerciseError, GraderError, UsageError
from grader.prepared import Prepared
from grader.recording import Recorded, RecordingData, recording_bytes

README = """# A course to be graded by yourself

    grade list --course .
    grade start 4 --course .     # or set GRADER_COURSE to this folder, and leave --course out
    grade 4 --course .

What you hand in is graded again, with other inputs and perhaps with more checks.
"""


@dataclass(frozen=True)
class Released:
    """One exercise as it was written for students."""

    slug: str
    bytes: int
    seconds: float
    checks: int
    unseen: int


def release(course: Course, target: Path, seed: int, on_release: Callable[[Released], None]) -> None:
    """Write a course for students into a new folder, whole or not at all; tell of each exercise in turn.

    Raises UsageError where there is something at the place already, or it cannot be written.
    """
    _refuse(course, target)
    with _beside(target) as made:
        (made / "README.md").write_text(README, encoding="utf-8")
        for one in _each(partial(_release_one, into=made / "exercises", seed=seed), course.exercises):
            on_release(one)


def _each(
    release_one: Callable[[ExerciseFolder], Released], folders: Sequence[ExerciseFolder]
) -> Iterator[Released]:
    """Release exercises side by side on all processors; a single one here."""
    processes = min(len(folders), os.cpu_count() or 1)
    if processes == 1:
        yield from map(release_one, folders)
        return
    # Not forked: what torch has started here does not survive a fork.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=spawn) as pool:
        try:
            yield from pool.map(release_one, folders)
        except BrokenProcessPool:
            raise GraderError("a process that recorded an exercise died; release it again") from None


def _refuse(course: Course, target: Path) -> None:
    released = [one.slug for one in course.exercises if one.is_released]
    if released:
        raise UsageError(f"{course.root} is a student's copy already; release the full course")
    if not course.exercises:
        raise UsageError(f"{course.root} has no exercises to release")
    if target.is_dir() and any(target.iterdir()):
        raise UsageError(f"{target} is not empty; give a new folder, or empty it first")
    if target.exists() and not target.is_dir():
        raise UsageError(f"{target} is a file; give a new folder")
    if not target.absolute().parent.is_dir():
        raise UsageError(f"{target} cannot be made: there is no folder {target.absolute().parent}")


@contextlib.contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """Yield a folder beside the target that takes its place in the end, or goes away."""
    place = target.absolute()
    try:
        made = Path(tempfile.mkdtemp(prefix=f".{place.name}.", dir=place.parent))
    except OSError as problem:
        raise UsageError(f"{target} cannot be made ({problem.strerror})") from None
    try:
        yield made
        made.chmod(0o755)  # a temporary folder is its owner's alone
        if place.exists():
            place.rmdir()  # it was empty; where it is no more, this refuses
        made.rename(place)
    except OSError as problem:
        raise UsageError(f"{target} cannot be written ({problem.strerror})") from None
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _release_one(folder: ExerciseFolder, into: Path, seed: int) -> Released:
    clock, place = time.perf_counter(), into / folder.slug
    prepared = Prepared(folder, seed)
    data = record(prepared)
    files = {
        "README.md": folder.statement().encode(),
        "stub.py": folder.stub().encode(),
        "checks.py": _checks(prepared).encode(),
        RECORDING: recording_bytes(data),
    }
    if folder.probes():
        files["probes.py"] = _probes(folder, data).encode()
    place.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (place / name).write_bytes(content)
    _prove(replace(folder, folder=place, solutions=place / "none"), prepared)
    for stray in place.glob("__pycache__"):
        shutil.rmtree(stray)
    size = sum(map(len, files.values()))
    return Released(folder.slug, size, time.perf_counter() - clock, len(data.checks), data.unseen)


def _checks(prepared: Prepared) -> str:
    source = without_hidden(_read(prepared.folder.folder / "checks.py"))
    told = _told_of_hidden(prepared, source)
    if told:
        raise ExerciseError(
            f"{prepared.folder.slug}: checks.py cannot be released: {told!r} of a hidden check is left in it;"
            " write hidden=True in the call itself, as an item of the list of checks, with a given,"
            " texts and laws of its own"
        )
    return source


def _told_of_hidden(prepared: Prepared, source: str) -> str:
    """Return a text of a hidden check that is none of a visible one and is left in the source."""
    secret, open_ = set[str](), set[str]()
    for check in prepared.exercise.checks:
        (secret if check.hidden else open_).update(
            (check.name, check.description, check.hint, check.given.name)
        )
    texts = [one.value for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Constant)]
    left = {text for text in secret - open_ if text and text in texts}
    return min(left, default="")


def _probes(folder: ExerciseFolder, data: RecordingData) -> str:
    asked = {
        call.probe
        for check in data.checks.values()
        for trial in (*check.trials, *check.small)
        for call in trial.calls
        if call.probe
    }
    return only(folder.probes(), asked)


def _prove(made: ExerciseFolder, prepared: Prepared) -> None:
    """Load what was written as a student's grader will; refuse where it is not the visible checks."""
    wanted = [(one.name, one.part, one.points) for one in prepared.exercise.checks if not one.hidden]
    found = [(one.name, one.part, one.points) for one in Recorded(made).exercise.checks]
    if found != wanted:
        raise ExerciseError(f"{made.slug}: checks.py without its hidden checks has other checks than it had")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


__all__ = ["Released", "release"]

"""What runs at Gradescope: every exercise of the assignment graded once, and always a results.json."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.course import Course, ExerciseFolder, open_course, refuse_released
from grader.errors import GraderError, UsageError
from grader.exports.gradescope import failed_json, results_json
from grader.exports.output import replace_file
from grader.grading import Options, grade
from grader.model import Repair, Report, Submission
from grader.prepared import Prepared
from grader.submission import read_submission
from grader.submission.bundle import is_clutter
from grader.worker.launch import Workers, open_workers, preloads

_WRAPPERS = 3  # folders in folders that a student's zip may have around the work


@dataclass(frozen=True)
class Places:
    """Where things lie."""

    submission: Path
    course: Path
    results: Path


def main(arguments: list[str]) -> int:
    """Grade and write ``results.json``; 3 where we failed and it has no score."""
    places = Places(*map(Path, arguments))
    try:
        document, code = _graded(places), 0
    except GraderError as problem:
        document, code = failed_json(str(problem)), problem.exit_code
    except Exception as surprise:
        traceback.print_exc()
        document, code = failed_json(f"{type(surprise).__name__}: {surprise}"), GraderError.exit_code
    replace_file(places.results, [document])
    return code


def results(course: Course, folder: Path, workers: Workers) -> bytes:
    """Return ``results.json`` for what a student handed in; all of it is read before any of it is run."""
    works = [_read(exercise, unwrapped(folder)) for exercise in course.exercises]
    return results_json(list(_reports(course, works, workers)), [why for _, why in works if why])


def unwrapped(folder: Path) -> Path:
    """Return the folder that holds the work, where a student's zip has nothing but that at its top."""
    for _ in range(_WRAPPERS):
        inside = [one for one in folder.iterdir() if not is_clutter(one.name)]
        if len(inside) != 1 or inside[0].is_symlink() or not inside[0].is_dir():
            break
        folder = inside[0]
    return folder


def _graded(places: Places) -> bytes:
    course = open_course(places.course)
    refuse_released(course, "what is handed in is graded with the full one, which has all checks")
    private = [course.root, places.submission, places.results.parent]
    with open_workers("confined", private=private, preload=preloads("optim")) as workers:
        return results(course, places.submission, workers)


def _read(exercise: ExerciseFolder, folder: Path) -> tuple[Submission, str]:
    """Return what is graded for an exercise; where nothing can be, an empty submission and why."""
    try:
        return read_submission(folder, exercise.names(), exercise.slug), ""
    except UsageError as problem:
        why = f"{exercise.id} could not be graded: {problem}"
        return Submission("nothing", "py", "", (), (), (Repair(why),)), why


def _reports(course: Course, works: list[tuple[Submission, str]], workers: Workers) -> Iterator[Report]:
    for exercise, (submission, _) in zip(course.exercises, works, strict=True):
        yield grade(Prepared(exercise, 0), submission, Options(), workers)

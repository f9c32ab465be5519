"""Does a right solution always get full marks? Each is graded with many seeds beside two busy processes.

    python benchmarks/steadiness.py [-n 200] [--busy 2] [EXERCISE ...]

Prints, for every right solution of every exercise, how many of the gradings gave full marks, and what the
others lost.
"""

from __future__ import annotations

import argparse
import multiprocessing
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from grader.course import ExerciseFolder, open_course
from grader.grading import Options, grade
from grader.model import Outcome
from grader.prepared import Prepared
from grader.submission import read_submission
from grader.worker.launch import Workers, open_workers


def main() -> None:
    """Read the arguments, grade, print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=200, help="how many seeds")
    parser.add_argument("--busy", type=int, default=2, help="how many processes keep the machine busy")
    parser.add_argument("exercises", nargs="*")
    asked = parser.parse_args()
    course = open_course()
    folders = [course.find(name) for name in asked.exercises] or course.exercises
    with busy_processes(asked.busy), open_workers("auto") as workers:
        for folder in folders:
            for name, passed in full_marks(folder, asked.n, workers).items():
                print(f"{folder.id}  {name:24} {passed} of {asked.n} with full marks", flush=True)


def full_marks(folder: ExerciseFolder, count: int, workers: Workers) -> Counter[str]:
    """Return for each right solution with how many seeds it gets full marks."""
    paths = folder.all_right()
    passed = Counter({path.name: 0 for path in paths})
    for seed in range(count):
        prepared = Prepared(folder, seed)
        for path in paths:
            report = grade(prepared, read_submission(path), Options(), workers)
            passed[path.name] += report.outcome is Outcome.PASS
            for check in report.checks:
                if check.outcome is not Outcome.PASS:
                    print(f"{path.name}, seed {seed}: {check.name}: {check.message}", flush=True)
    return passed


@contextmanager
def busy_processes(count: int) -> Iterator[None]:
    """Keep processors busy meanwhile."""
    busy = [multiprocessing.get_context("spawn").Process(target=_spin, daemon=True) for _ in range(count)]
    for process in busy:
        process.start()
    try:
        yield
    finally:
        for process in busy:
            process.kill()


def _spin() -> None:
    parent = multiprocessing.parent_process()
    while parent is not None and parent.is_alive():  # not longer, however it ends
        for _ in range(10**6):
            pass


if __name__ == "__main__":
    main()

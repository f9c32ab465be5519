"""Print how fast a class is graded, what that costs beyond the checks, and whether memory grows.

    python benchmarks/batch.py                  throughput and where the time goes
    python benchmarks/batch.py --minute         a class of 300 right solutions of exercise-04
    python benchmarks/batch.py --memory 1000    resident memory along a class of that size
    python benchmarks/batch.py --equal 100      are the verdicts those of grading each file alone?

All figures of one call come from one run on one machine. The plain process of the
comparison makes the same calls on the same cases and judges them the same way, in one
process with no worker, no isolation and no gradebook.
"""

from __future__ import annotations

import argparse
import contextlib
import cProfile
import io
import json
import os
import pstats
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import psutil
from class_folder import every_kind, timeless, write_class

from grader.batch import Event, Job, Plan, Settings, run_batch
from grader.batch.job import Grader
from grader.checks.answers import Trusted
from grader.classroom import find_class
from grader.course import open_course, run_source
from grader.errors import UsageError
from grader.gradebook import open_gradebook
from grader.grading import Options, grade
from grader.model import Outcome
from grader.prepared import Prepared
from grader.report.as_json import to_json
from grader.submission import read_submission
from grader.worker.launch import PRELOADS, Workers, open_workers, preloads, settle

ISOLATION = settle("auto")


def main() -> None:
    """Read the arguments and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("-n", type=int, default=40, help="submissions of each class")
    parser.add_argument("--minute", action="store_true")
    parser.add_argument("--memory", type=int, metavar="N")
    parser.add_argument("--equal", type=int, metavar="N")
    asked = parser.parse_args()
    if asked.memory:
        memory(asked.memory)
    elif asked.equal:
        equal(asked.equal)
    elif asked.minute:
        minute()
    else:
        throughput(asked.n)


def throughput(count: int) -> None:
    """Compare classes, numbers of processes and the plain process, which grades the same right solutions."""
    plain = plain_seconds()
    print(f"plain process, exercise-04, right   {1 / plain:6.2f} submissions/s")
    for only, exercise, title in (
        ("right", "exercise-04", "right, exercise-04"),
        ("", "", "mixed, all exercises"),
    ):
        for processes in (1, 2):
            rate = steady_rate(count, only, exercise, processes)
            ratio = f"   ({1 / plain / rate:.2f} times the plain process' time)" if only else ""
            print(f"batch -j {processes}, {title:22}     {rate:6.2f} submissions/s{ratio}")
    where_the_time_goes()


def plain_seconds() -> float:
    """Return the mean time of the calls and the judging of a right solution in this process.

    The solutions are those of the class of right ones, each run twice, without what they print; those that
    import what is not here are left out.
    """
    prepared = Prepared(open_course().find("4"), 0)
    trials = [(check, prepared.trials(check)) for check in prepared.exercise.checks]

    def once(source: str) -> None:
        trusted = Trusted(run_source(source, "solution"), {})
        for check, ready in trials:
            for one in ready:
                seen = tuple(trusted.observe(data) for data in one.data)
                assert check.judge(one.trial, seen) is None

    sources = [made.text for made in every_kind("right", "exercise-04")]
    taken = []
    for source in sources:
        with (
            contextlib.suppress(ModuleNotFoundError),
            contextlib.redirect_stdout(io.StringIO()),
            warnings.catch_warnings(action="ignore"),
        ):
            taken.append(min(seconds(partial(once, source)) for _ in range(2)))
    return statistics.fmean(taken)


def seconds(body: Callable[[], object]) -> float:
    """Return how long a call takes."""
    start = time.perf_counter()
    body()
    return time.perf_counter() - start


def steady_rate(count: int, only: str, exercise: str, processes: int) -> float:
    """Return submissions a second from the moment that every process has graded something."""
    times = [time.perf_counter() for _ in graded(count, only, exercise, processes)]
    first = 2 * processes
    return (len(times) - first) / (times[-1] - times[first - 1])


def graded(count: int, only: str, exercise: str, processes: int) -> Iterator[Event]:
    """Grade a made class and yield its events."""
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "class"
        write_class(root, count, only=only, exercise=exercise)
        found = find_class(root, exercises=[one.id for one in open_course().exercises])
        plan = Plan(found, root, None, Settings(open_course().root, isolation=ISOLATION), processes)
        with open_gradebook(str(Path(place) / "g.db")) as book:
            yield from run_batch(book, plan)


def where_the_time_goes() -> None:
    """Grade right solutions in this process under a profiler, and print what each step took."""
    with tempfile.TemporaryDirectory() as place:
        write_class(Path(place), 20, only="right", exercise="exercise-04")
        jobs = [
            Job(number, path, "s", ("exercise-04",))
            for number, path in enumerate(sorted(Path(place).glob("*/*.py")))
        ]
        grader = Grader(Settings(open_course().root, isolation=ISOLATION))
        grader.grade(jobs[0])
        profiler = cProfile.Profile()
        profiler.enable()
        for job in jobs:
            grader.grade(job)
        profiler.disable()
    stats = pstats.Stats(profiler).stats  # type: ignore[attr-defined]
    total = _spent(stats, "job.py", "grade")
    print("where the time of one process goes (under a profiler, which makes Python code look slower):")
    for title, file, function in (
        ("starting workers", "launch.py", "start"),
        ("loading the submission in them", "process.py", "load"),
        ("calls: the worker's time and the way to it", "process.py", "perform"),
        ("judging", "verdict.py", "_judged"),
        ("stopping workers", "process.py", "stop"),
        ("drawing and answers (once a process)", "prepared.py", "trials"),
        ("reading the submission", "read.py", "read_submission"),
        ("the report as JSON", "as_json.py", "to_json"),
    ):
        print(f"  {title:45}{100 * _spent(stats, file, function) / total:5.1f} %")


def _spent(
    stats: dict[tuple[str, int, str], tuple[int, int, float, float, object]], file: str, name: str
) -> float:
    """Return the cumulative time of one of our functions."""
    return sum(
        entry[3]
        for (path, _, function), entry in stats.items()
        if function == name and path.endswith(f"{os.sep}{file}")
    )


def minute() -> None:
    """Time a class of 300 right solutions as an instructor would: everything counts."""
    start = time.perf_counter()
    passed = sum(
        report.outcome is Outcome.PASS
        for event in graded(300, "right", "exercise-04", os.cpu_count() or 1)
        for report in event.reports  # type: ignore[union-attr]
    )
    print(
        f"300 right solutions of exercise-04: {time.perf_counter() - start:.1f} s, {passed} with full marks"
    )


def memory(count: int) -> None:
    """Print the resident memory of all our own processes at a tenth of a class and at its end.

    Before it one of each kind is graded: what a known mistake answers is computed once and then kept.
    """
    sizes: dict[int, dict[str, float]] = {}
    kinds = len(every_kind())
    print(f"warming up with one of each of {kinds} kinds", flush=True)
    for done, _ in enumerate(graded(kinds + count, "", "", os.cpu_count() or 1), 1 - kinds):
        if done in (count // 10, count // 2, count):
            sizes[done] = _resident()
            print(
                f"after {done:5}: {', '.join(f'{name} {size:.0f} MB' for name, size in sizes[done].items())}",
                flush=True,
            )
    first, last = sizes[count // 10], sizes[count]
    for name in first:
        print(f"{name}: {last.get(name, 0) / first[name]:.3f} times")


def equal(count: int) -> None:
    """Grade a mixed class in one command, then each file alone, and compare the reports.

    Alone is: by the pipeline, one after the other, with nothing of the batch around it; and of
    every fiftieth also by the command itself, in a process of its own.
    """
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        write_class(root / "class", count)
        clock = time.perf_counter()
        _command(root, "batch", "class")
        print(f"graded a class of {count} in one command: {time.perf_counter() - clock:.0f} s", flush=True)
        rows = json.loads(_command(root, "export", "json"))["grades"]
        commanded = rows[::50]
        with open_workers(ISOLATION, preload=preloads(" ".join(PRELOADS))) as workers:
            alone = Alone(root / "class", workers)
            same = sum(_is_same(row, alone.report(row)) for row in rows)
        by_command = sum(_is_same(row, _by_command(root, row)) for row in commanded)
    print(f"{same} of {len(rows)} reports are those of grading each file alone")
    print(f"{by_command} of {len(commanded)} are those of the command `grade`, in a process of its own")


class Alone:
    """Grades one file after the other."""

    def __init__(self, folder: Path, workers: Workers) -> None:
        self._folder = folder
        self._workers = workers
        self._prepared = {one.id: Prepared(one, 0) for one in open_course().exercises}

    def report(self, row: dict[str, Any]) -> bytes:
        """Return the report on the submission of a row, nothing where it cannot be read."""
        prepared = self._prepared[row["exercise"]]
        names, slug = prepared.folder.names(), prepared.folder.slug
        try:
            submission = read_submission(self._folder / row["path"], names, slug)
        except UsageError:
            return b""
        return to_json(grade(prepared, submission, Options(), self._workers))


def _by_command(root: Path, row: dict[str, Any]) -> bytes:
    return _command(root, row["exercise"], str(Path("class") / row["path"]), "--json", "-")


def _is_same(row: dict[str, Any], alone: bytes) -> bool:
    report = row["report"]
    if (report is None and not alone) or (report and timeless(report) == timeless(json.loads(alone))):
        return True
    print(f"different: {row['path']}", flush=True)
    return False


def _command(folder: Path, *arguments: str) -> bytes:
    command = [sys.executable, "-m", "grader", *arguments]
    return subprocess.run(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False
    ).stdout


def _resident() -> dict[str, float]:
    """Return the resident memory of the coordinator and, together, of the grader processes, in MB."""
    own = psutil.Process()
    graders = [one for one in own.children() if "spawn_main" in " ".join(one.cmdline())]
    return {
        "coordinator": own.memory_info().rss / 2**20,
        "grader processes": sum(one.memory_info().rss for one in graders) / 2**20,
    }


if __name__ == "__main__":
    main()

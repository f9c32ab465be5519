"""Where the time goes when one submission of exercise-04 is graded; every figure from one run.

    python benchmarks/softmax.py

Prints medians: the whole command against ``import torch``, a worker's first answer,
and one grading in steady state with the share of it that is the student's own code.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from grader.course import open_course
from grader.grading import Options, grade
from grader.prepared import Prepared
from grader.submission import program, read_submission
from grader.worker.launch import Workers, open_workers
from grader.worker.watchdog import Limits

ROUNDS = 7


def median(measure: Callable[[], float], rounds: int = ROUNDS) -> float:
    """Return the median of several measurements."""
    return statistics.median(measure() for _ in range(rounds))


def seconds(body: Callable[[], object]) -> float:
    """Return how long a call takes."""
    start = time.perf_counter()
    body()
    return time.perf_counter() - start


def whole_commands(path: Path) -> None:
    """Compare the cold command with the import that it cannot do without, in turn."""
    imports, grades = [], []
    for _ in range(ROUNDS):
        imports.append(seconds(lambda: _run("-c", "import torch")))
        grades.append(seconds(lambda: _run("-m", "grader", "exercise-04", str(path), "-q")))
    ratio = statistics.median(one / other for one, other in zip(grades, imports, strict=True))
    print(f"cold `python -c 'import torch'`     {statistics.median(imports):6.2f} s")
    print(f"cold `grade exercise-04 FILE`       {statistics.median(grades):6.2f} s   ({ratio:.2f} times)")


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


def first_answer(workers: Workers, path: Path) -> float:
    """Time a fresh worker from the request for it to its first answer."""
    plan = program(read_submission(path), ("two_class",), whole=True)
    prepared = Prepared(open_course().find("4"), 0)
    check = next(check for check in prepared.exercise.checks if check.name == "two_class-matches")
    data = prepared.trials(check)[0].data

    def answer() -> None:
        with workers.start(Limits()) as worker:
            worker.load(plan)
            worker.perform(data)

    return median(lambda: seconds(answer), 20)


def own_code(prepared: Prepared) -> float:
    """Time the student's functions alone on all the calls of a grading, in this process."""
    calls = [
        (prepared.functions[check.part], one)
        for check in prepared.exercise.checks
        for ready in prepared.trials(check)
        for one in ready.trial.calls
    ]

    def run() -> None:
        for function, one in calls:
            function(*one.args, **one.kwargs)

    print(f"calls in one grading                {len(calls):6d}")
    return median(lambda: seconds(run))


def main() -> None:
    """Print all figures."""
    folder = open_course().find("4")
    path = folder.solutions / "solution.py"
    whole_commands(path)
    prepared = Prepared(folder, 0)
    with open_workers("auto") as workers:
        workers.start(Limits()).stop()
        print(f"isolation                           {workers.isolation}")
        print(f"request to first answer, warm       {first_answer(workers, path) * 1e3:6.1f} ms")
        drawing = seconds(lambda: [prepared.trials(check) for check in prepared.exercise.checks])
        print(f"drawing cases and answers, once     {drawing:6.2f} s")
        submission = read_submission(path)
        whole = median(lambda: seconds(lambda: grade(prepared, submission, Options(), workers)))
    own = own_code(prepared)
    print(f"one grading in steady state         {whole:6.2f} s")
    print(f"of it the student's own code        {own:6.3f} s   ({100 * own / whole:.0f} %)")


if __name__ == "__main__":
    main()

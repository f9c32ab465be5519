"""Kill a batch at random moments, resume it, and print whether anything was lost or doubled.

    python benchmarks/killed.py [-n 20] [--size 24] [--seed 0]

Grades a made class undisturbed, then again with a SIGKILL at each of n random moments, at
the coordinator, a grader process, a worker server or a worker in turn; the same command is
run again until the class is done. Prints the counts and compares both gradebooks in
everything but times and row numbers.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import psutil
import sqlalchemy as sql
from class_folder import timeless, write_class

from grader.gradebook import open_gradebook
from grader.gradebook.schema import attempts, check_results, results

VICTIMS = ("coordinator", "grader process", "worker server", "worker")


def main() -> int:
    """Read the arguments, kill, compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("-n", type=int, default=20)
    parser.add_argument("--size", type=int, default=24)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_class(folder / "class", asked.size, exercise="exercise-04")
        start = time.monotonic()
        _finish(_batch(folder, "undisturbed.db"))
        whole = time.monotonic() - start
        killed: Counter[str] = Counter()
        process = _batch(folder, "killed.db")
        while sum(killed.values()) < asked.n:
            # Moments all along a run: while it starts, in the middle, and near its end.
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0, whole / 3))
            if process.poll() is not None:
                if process.returncode in (0, 1):  # done: the moments left are spent on grading it again
                    process = _batch(folder, "killed.db", "--force")
                else:
                    process = _batch(folder, "killed.db")
                continue
            victim = VICTIMS[sum(killed.values()) % len(VICTIMS)]
            if _kill(process, victim, chance):
                killed[victim] += 1
        process.kill()
        process.wait()
        code = _finish(_batch(folder, "killed.db"))
        first, second = _contents(folder / "undisturbed.db"), _contents(folder / "killed.db")
    print(f"{sum(killed.values())} kills: {', '.join(f'{count} {name}' for name, count in killed.items())}")
    print(f"last run: exit code {code}; {len(first)} results undisturbed, {len(second)} after the kills")
    print("equal" if first == second else f"DIFFERENT: {sorted(set(first) ^ set(second))[:2]}")
    return 0 if first == second else 1


def _batch(folder: Path, gradebook: str, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "grader", "batch", "class", "4", "--gradebook", gradebook, *more]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _finish(process: subprocess.Popen[bytes]) -> int:
    return process.wait()


def _kill(process: subprocess.Popen[bytes], victim: str, chance: random.Random) -> bool:
    """Kill one process of a kind; return whether there was one."""
    if victim == "coordinator":
        process.kill()
        process.wait()
        return True
    found = _find(process.pid, victim)
    if not found:
        return False
    with contextlib.suppress(ProcessLookupError):
        os.kill(chance.choice(found), signal.SIGKILL)
        return True
    return False


def _find(coordinator: int, victim: str) -> list[int]:
    """Return the grader processes, their worker servers, or the servers' workers."""
    found = []
    with contextlib.suppress(psutil.Error):
        for grader in psutil.Process(coordinator).children():
            if victim == "grader process" and "spawn_main" in " ".join(grader.cmdline()):
                found.append(grader.pid)
            for server in grader.children():
                if victim == "worker server":
                    found.append(server.pid)
                elif victim == "worker":
                    found += [worker.pid for worker in server.children()]
    return found


def _contents(gradebook: Path) -> list[Any]:
    """Return every result with its report and checks, without times and row numbers, sorted."""
    with open_gradebook(str(gradebook)) as book:
        counted = dict(
            tuple(row)
            for row in book.read(
                sql.select(check_results.c.result, sql.func.count()).group_by(check_results.c.result)
            )
        )
        joined = sql.select(
            attempts.c.student, attempts.c.path, attempts.c.sha256, attempts.c.problem, results
        )
        rows = book.read(joined.join(results, results.c.attempt == attempts.c.id, isouter=True))
        return sorted(_row(row, counted) for row in rows)


def _row(row: Any, counted: dict[int, int]) -> tuple[str, ...]:
    report = timeless(json.loads(row.report)) if row.report else None
    same = (row.student, row.path, row.sha256, row.problem, row.exercise, row.earned, row.outcome)
    return (*map(str, same), str(counted.get(row.id)), json.dumps(report, sort_keys=True))


if __name__ == "__main__":
    sys.exit(main())

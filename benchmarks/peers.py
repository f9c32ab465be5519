"""Grade one class with nbgrader, otter-grader and check50, each beside ours, and print how long each takes.

    python benchmarks/peers.py                  20 right submissions for each grader
    python benchmarks/peers.py -n 5 --only otter-grader --only check50

The assignment is exercise-04's softmax with a cross-entropy and eight checks of one point: shape, rows
that add up to 1, shift invariance, finite at 1000, equal to torch on 20 inputs, the cross-entropy too, the
gradient, and a Hypothesis property of 100 examples. The three tools call the very same functions
(peers/eight.py); ours has them in its own words (peers/course). Notebook graders get the code in a notebook.

Each is used as its documentation says for a class on one machine: `nbgrader autograde` over the course
folder; `otter run` for each notebook, since `otter grade` needs Docker; `check50 --dev` for each folder,
which takes all cores; `grade batch -j 1`, confined. Used so, none of the three confines a submission. Ours
draws the 100 examples once for a class, judges the same answer to the same case once, and compares the
gradient with differences of the reference; they draw and judge for each submission, and compare the gradient
with the submission's own differences. Laying out a class and reading its points are not timed.

"Start-up included" is what an instructor waits, divided by the submissions. "Left out" is the time of all
less that of a class of one, divided by one less, where one start can grade a class. Ours is timed anew
beside each. A grader must first give each of two wrong submissions some points and not all (which also
warms its caches), and then every right one all; else its comparison is void. Exit code 0: all compared;
1: not all; 2: no network.

Each tool is a program in a virtual environment of its own, made here with venv and pip and kept in --cache
(delete it to install anew). torch and Hypothesis are those of the running interpreter, whose site-packages
come after the environment's own by a .pth file. For Linux, with `pip install 'dl-grader[class]'`.
"""

from __future__ import annotations

import argparse
import itertools
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from peer_env import Environment, NoNetworkError, ToolError, make_environment
from peer_tools import HERE, POINTS, Check50, NbGrader, OtterApi, OtterRun, Ours, Tool

Maker = Callable[[Path], Tool]
REQUIREMENTS = {
    "nbgrader": "nbgrader>=0.9,<1",
    "otter-grader": "otter-grader[grading]>=7,<8",
    "check50": "check50>=3.4,<4",
}
WAYS = {"nbgrader": (NbGrader,), "otter-grader": (OtterRun, OtterApi), "check50": (Check50,)}


class VoidError(Exception):
    """A grader did not tell right from wrong, so its times mean nothing."""


@dataclass(frozen=True)
class Timed:
    """Seconds a submission."""

    whole: float
    steady: float | None  # without the start-up, where that can be left out
    processors: float


def main() -> int:
    """Install, grade, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("-n", type=int, default=20, help="right submissions for each grader, at least 2")
    parser.add_argument("--only", action="append", choices=list(REQUIREMENTS), help="this tool (repeatable)")
    parser.add_argument("--cache", type=Path, default=_cache(), help="where the environments are kept")
    asked = parser.parse_args()
    if asked.n < 2:
        parser.error("-n must be at least 2")
    try:
        proven(Ours)
        print(f"ours: {Ours.says}, confined; 2 of 2 wrong submissions refused", flush=True)
        return max(compared(name, asked.cache.resolve(), asked.n) for name in asked.only or REQUIREMENTS)
    except NoNetworkError as error:
        print(f"Stopped: {error}. Run it again with a network.")
        return 2
    except (VoidError, ToolError) as error:
        print(f"VOID, there is nothing to compare with: ours {error}")
        return 1


def compared(name: str, cache: Path, count: int) -> int:
    """Install a tool and print how it compares, in each of the ways to use it; return the exit code."""
    try:
        environment = make_environment(cache, REQUIREMENTS[name])
    except ToolError as error:
        print(f"\n{name} cannot be installed here: {error}", flush=True)
        return 1
    return max(beside(f"{name} {environment.version(name)}", way, environment, count) for way in WAYS[name])


def beside(title: str, way: type[NbGrader | OtterRun | Check50], environment: Environment, count: int) -> int:
    """Time one way to use a tool, right after ours, and print both; return the exit code."""
    print(f"\n{title}: {way.says}", flush=True)

    def make(folder: Path) -> Tool:
        return way(folder, environment)

    ours = timed(Ours, count, steady=way.one_program)
    try:
        proven(make)
        theirs = timed(make, count, steady=way.one_program)
    except (VoidError, ToolError) as error:
        print(f"  VOID: it {error}", flush=True)
        return 1
    print(f"  {count} of {count} right ones with full marks, 2 of 2 wrong ones refused")
    print(_line("start-up included", theirs.whole, ours.whole))
    print(_line("start-up left out", theirs.steady, ours.steady))
    print(_line("processor time", theirs.processors, ours.processors), flush=True)
    return 0


def _line(title: str, theirs: float | None, ours: float | None) -> str:
    if theirs is None or ours is None:
        return f"  {title}: not possible, one start a submission"
    return f"  {title}  {theirs:7.2f} s a submission, ours {ours:6.2f}: {theirs / ours:6.1f} times"


def proven(make: Maker) -> None:
    """Raise VoidError unless each wrong submission gets some points, and not all."""
    _, _, points = graded(make, _sources("wrong"))
    for student, earned in points.items():
        if not 0 < earned < POINTS:
            raise VoidError(f"gave {earned:g} of {POINTS} points to a wrong submission ({student})")


def timed(make: Maker, count: int, *, steady: bool) -> Timed:
    """Time a class of right submissions, and with steady one of one before it.

    Raises VoidError unless all have full marks.
    """
    sources = itertools.islice(itertools.cycle(_sources("right").values()), count)
    # Told apart by a comment, so that none is taken for another.
    students = {f"student{number:03}": f"{text}\n# {number}\n" for number, text in enumerate(sources, 1)}
    one = full(make, dict(itertools.islice(students.items(), 1)))[0] if steady else None
    whole, processors = full(make, students)
    left = None if one is None else (whole - one) / (count - 1)
    return Timed(whole / count, left, processors / count)


def full(make: Maker, students: Mapping[str, str]) -> tuple[float, float]:
    """Return the seconds and processor seconds of a class; raise VoidError unless all have full marks."""
    seconds, processors, points = graded(make, students)
    short = {student: earned for student, earned in points.items() if earned != POINTS}
    if short or points.keys() != students.keys():
        raise VoidError(
            f"gave full marks to {len(points) - len(short)} of {len(students)} right ones: {short}"
        )
    return seconds, processors


def graded(make: Maker, students: Mapping[str, str]) -> tuple[float, float, dict[str, float]]:
    """Grade a class in a fresh folder; return seconds, processor seconds of all its processes, and points."""
    with tempfile.TemporaryDirectory(prefix="peers-") as place:
        tool = make(Path(place))
        tool.lay_out(students)
        before, start = _processors(), time.perf_counter()
        tool.grade()
        seconds, processors = time.perf_counter() - start, _processors() - before
        return seconds, processors, tool.points()


def _processors() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _sources(kind: str) -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / kind).glob("*.py"))}


def _cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "dl-grader" / "peers"


if __name__ == "__main__":
    sys.exit(main())

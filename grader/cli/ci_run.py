"""A run of ``grade ci``: what is found, graded and said on the way."""

from __future__ import annotations

import contextlib
import os
import site
import sys
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grader.cli.ci_files import Outputs, require_safe
from grader.cli.screen import Screen, console_on
from grader.course import Course
from grader.errors import ExerciseError, UsageError
from grader.model import Level, Report
from grader.report.student import for_student
from grader.report.wording import counted

if TYPE_CHECKING:
    from grader.repository import LeftOut, Work

SHOWN = 20  # of a list of files; the rest is counted
AGAIN = "and push again"
_OURS = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Request:
    """What was asked for on the command line."""

    paths: tuple[Path, ...]
    outputs: Outputs
    isolation: str
    device: str
    seed: int
    timeout: float | None
    run_all: bool
    level: Level | None
    exit_zero: bool
    verbose: bool
    quiet: bool


class Run:
    """Finds and grades, and says so."""

    def __init__(self, course: Course, request: Request, window: Screen) -> None:
        self._course = course
        self._request = request
        self._window = window
        self._loud = Screen(window.stream)  # also where less is to be said
        self._private = tuple(course.root / name for name in ("exercises", "solutions"))
        self.failed = False  # through our own fault

    def found_and_graded(self) -> tuple[list[Report], list[LeftOut]]:
        """Return the reports, and the files that were not graded. Raises GraderError where nothing can be."""
        from grader.repository import Kind, LeftOut, find_files, root_of, take

        root = root_of(Path.cwd(), os.environ)
        require_own_imports([root, *self._request.paths])
        require_safe(self._request.outputs, root)
        self._window.say("Looking for submissions …")
        found = find_files(self._request.paths, root, self._private)
        works, no_works = take(self._course, found.files)
        left_out = [*found.left_out, *no_works]
        self._announce(works, left_out)
        reports: list[Report] = []
        with contextlib.closing(self._graded(works)) as graded:
            for answer in graded:
                if isinstance(answer, LeftOut):
                    left_out.append(answer)
                    self.failed |= answer.kind is Kind.FAULT
                else:
                    # The repository is the student's, and so is all that is written there, JSON too.
                    reports.append(for_student(answer, self._request.level or "all"))
                    self._show(reports[-1])
        self._conclude(reports)
        return reports, left_out

    def _announce(self, works: list[Work], left_out: list[LeftOut]) -> None:
        from grader.repository import Kind

        self._window.say(f"Found {counted(len(works), 'submission')}.")
        for kind, title in ((Kind.UNREADABLE, "Could not be read"), (Kind.NO_WORK, "Not taken")):
            mine = [f"{one.name}: {one.why}" for one in left_out if one.kind is kind]
            say = (self._loud if kind is Kind.UNREADABLE else self._window).say
            if mine:
                say(f"{title} ({len(mine)}):")
            for line in mine[:SHOWN]:
                say(f"  {' '.join(line.split())}")
            if len(mine) > SHOWN:
                say(f"  … and {len(mine) - SHOWN} more")

    def _graded(self, works: list[Work]) -> Generator[Report | LeftOut, None, None]:
        if not works:
            return
        from grader.repository import Kind, LeftOut
        from grader.worker.launch import open_workers, preloads

        asked = self._request
        preload = preloads("\n".join(unit.source for work in works for unit in work.submission.units))
        with open_workers(asked.isolation, private=self._private, preload=preload) as workers:
            # Not above: it imports torch, and the workers' server should be on its way before that.
            from grader.grading import Options
            from grader.repository.grade import Grader

            how = Options(device=asked.device, timeout=asked.timeout, run_all=asked.run_all)
            grader = Grader(how, asked.seed, workers, self._private)
            for work, exercise in [(one, exercise) for one in works for exercise in one.exercises]:
                self._loud.say("")
                self._loud.say(f"Checking {exercise.id} · {exercise.title} — {work.name} …")
                with self._window.progress() as on_progress:
                    try:
                        answer: Report | LeftOut = grader.grade(work, exercise, on_progress)
                    except ExerciseError as problem:
                        answer = LeftOut(work.name, str(problem), Kind.FAULT)
                yield answer

    def _show(self, report: Report) -> None:
        if self._window.stream is None:
            return
        from grader.report.terminal import Detail, render

        asked = self._request
        detail = Detail.QUIET if asked.quiet else Detail.VERBOSE if asked.verbose else Detail.NORMAL
        render(report, console_on(self._window.stream), detail, title=False, again=AGAIN)

    def _conclude(self, reports: list[Report]) -> None:
        if len(reports) > 1 and self._window.stream is not None:
            from grader.exports.feedback import headline

            self._loud.say("")
            self._loud.say(f"{headline(reports)} in {len(reports)} submissions.")


def require_own_imports(places: Iterable[Path]) -> None:
    """Refuse a search path that leads to submissions: the grader itself would import what lies there.

    What Python is installed with is trusted wherever it lies, and so is the grader's own checkout.
    """
    trusted = [Path(one).resolve() for one in (sys.prefix, sys.base_prefix, site.getusersitepackages())]
    theirs = [place.resolve() for place in places if place.resolve() != Path(place.resolve().anchor)]
    for entry in (Path(one).resolve() for one in sys.path):
        own = entry == _OURS or any(map(entry.is_relative_to, trusted))
        if not own and any(map(entry.is_relative_to, theirs)):
            raise UsageError(
                f"Python imports from {entry}, where the submissions lie, and so would the grader itself;"
                " take it out of PYTHONPATH, or run `python -I -m grader ci`"
            )

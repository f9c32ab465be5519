"""The gate: what has to be true of an exercise before anybody is graded by it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.authoring.stub import stub_source
from grader.authoring.todo import todos
from grader.checks.check import Mistake
from grader.course import ExerciseFolder
from grader.grading import Options, grade
from grader.model import CheckResult, Outcome, Report
from grader.prepared import Prepared, edited_source
from grader.submission import read_submission
from grader.worker.launch import Workers

# An answer was of the wrong form, which proves little about a check of values.
_FORM = {"type", "shape", "dtype", "finite"}
# What an edit raises that does not fit its place; it would be "recognised" by its own exception.
_TYPOS = {"NameError", "UnboundLocalError", "SyntaxError"}
_OWN = {"README.md", "checks.py", "probes.py", "stub.py"}
_SOLVED = {"solution.py", "mistakes.py", "table.md", "also_right"}


@dataclass(frozen=True)
class Claim:
    """One thing that has to be true of an exercise, and why it is not; an empty problem means it is."""

    subject: str
    problem: str = ""


@dataclass(frozen=True)
class Trial:
    """One mistake, and what became of it."""

    mistake: Mistake
    report: Report

    @property
    def failed(self) -> dict[str, CheckResult]:
        """The checks that caught it, by name."""
        caught = (Outcome.FAIL, Outcome.ERROR)
        return {check.name: check for check in self.report.checks if check.outcome in caught}

    @property
    def claim(self) -> Claim:
        """Claim that the mistake is caught by its check and recognised by its name, and by no other."""
        mistake, caught = self.mistake, self.failed.get(self.mistake.fails)
        names = {one.name for one in self.report.mistakes}
        if caught is None:
            others = ", ".join(self.failed) or "nothing"
            return Claim(label(mistake), f"is not caught by {mistake.fails}, but by {others}")
        if caught.detail in _TYPOS:
            return Claim(label(mistake), f"is no mistake a student makes: the edit itself {caught.message}")
        if caught.mistake != mistake.name or names != {mistake.name}:
            return Claim(label(mistake), f"is recognised as {', '.join(sorted(names)) or 'nothing'}")
        return Claim(label(mistake))


class Gate:
    """Grades what an exercise comes with, through the real pipeline and real workers."""

    def __init__(self, prepared: Prepared, workers: Workers) -> None:
        self._prepared = prepared
        self._workers = workers

    def right(self, path: Path) -> Claim:
        """Claim that a right solution gets full marks."""
        report = self._grade(path)
        lost = [f"{one.name}: {one.message}" for one in report.checks if one.outcome is not Outcome.PASS]
        return Claim(path.name, "; ".join(lost))

    def all_right(self) -> Iterator[Claim]:
        """Claim it of the reference and of every other right solution."""
        yield from map(self.right, self._prepared.folder.all_right())

    def stub(self) -> Iterator[Claim]:
        """Claim that the stub is current, earns nothing and reads as not started."""
        folder = self._prepared.folder
        current = folder.stub() == stub_source(folder.solution())
        yield Claim("stub is current", "" if current else "run `grade dev sync`")
        report = self._grade(folder.folder / "stub.py")
        wanted = report.outcome is Outcome.NOT_STARTED and report.score.earned == 0
        yield Claim("stub is not started", "" if wanted else f"{report.outcome}, {report.score}")

    def try_mistake(self, mistake: Mistake) -> Trial:
        """Grade the solution with a mistake in it."""
        source = edited_source(self._prepared.folder, mistake)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "mistake.py"
            path.write_text(source, encoding="utf-8")
            return Trial(mistake, self._grade(path, mistake.part))

    def _grade(self, path: Path, *parts: str) -> Report:
        options = Options(parts=parts)
        return grade(self._prepared, read_submission(path), options, self._workers)


def label(mistake: Mistake) -> str:
    """Return a mistake's name and part for a table or a test id."""
    return f"{mistake.part}/{mistake.name}"


def no_stray_file(folder: ExerciseFolder) -> Claim:
    """Claim that the exercise's folders hold what belongs there and nothing else."""
    kept = [(folder.folder, _OWN), (folder.solutions, _SOLVED)]
    stray = [
        path.name
        for place, known in kept
        for path in place.iterdir()
        if path.name not in known and path.name != "__pycache__"
    ]
    return Claim("no stray file", ", ".join(sorted(stray)))


def no_todo_left(folder: ExerciseFolder) -> Claim:
    """Claim that the author has put something of their own wherever a scaffold said TODO."""
    return Claim("no TODO left", ", ".join(todos(folder)))


def reference_answers(prepared: Prepared) -> Claim:
    """Claim that the reference answers every call. Where it raised, everybody who raises would pass."""
    silent = [
        check.name
        for check in prepared.exercise.checks
        if any(answer.raised for ready in prepared.trials(check) for answer in ready.trial.answers)
    ]
    return Claim("the reference answers every call", ", ".join(silent))


def weak_checks(prepared: Prepared, trials: Sequence[Trial]) -> Claim:
    """Claim that every check is failed by a mistake whose answer is finite and of the right shape and dtype.

    A check that only a crash can fail has not been shown to look at the answer.
    """
    proven = {
        name
        for trial in trials
        for name, check in trial.failed.items()
        # Of a wrong gradient the detail is what was wrong with it.
        if check.outcome is Outcome.FAIL and not {check.layer, check.detail} & _FORM
    }
    weak = [check.name for check in prepared.exercise.checks if check.points and check.name not in proven]
    return Claim("every check is failed by a well-formed wrong answer", ", ".join(weak))

"""The four graders of peers.py, each with the same three steps: lay out a class, grade it, say the points.

Only grade() is timed. The assignments are in peers/.
"""

from __future__ import annotations

import csv
import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol

import nbformat
from nbformat.v4 import new_code_cell, new_notebook
from peer_env import Environment, run

HERE = Path(__file__).parent / "peers"
POINTS = 8
CHECKS = {
    "shape": "softmax",
    "rows_sum_to_1": "softmax",
    "shift_invariance": "softmax",
    "finite_at_1000": "softmax",
    "equals_torch": "softmax",
    "cross_entropy_equals_torch": "cross_entropy",
    "gradient": "softmax",
    "probabilities": "softmax",
}


class Tool(Protocol):
    """A grader with one class in an empty folder of its own."""

    one_program: ClassVar[bool]  # one start grades the whole class, so that start-up can be left out
    says: ClassVar[str]

    def lay_out(self, students: Mapping[str, str]) -> None:
        """Write the assignment, and what each student handed in."""

    def grade(self) -> None:
        """Do what an instructor does to grade the class."""

    def points(self) -> dict[str, float]:
        """Return each student's points."""


@dataclass(frozen=True)
class Ours:
    """``grade batch`` with one process, confined."""

    folder: Path
    one_program: ClassVar[bool] = True
    says: ClassVar[str] = "grade batch -j 1"

    def lay_out(self, students: Mapping[str, str]) -> None:
        """Write one file a student; the course stays where it is."""
        for student, source in students.items():
            _write(self.folder / "class" / student / "exercise-04-softmax.py", source)

    def grade(self) -> None:
        """Grade the folder into a new gradebook; exit code 1 says that something did not pass."""
        self._grade("batch", "class", "4", "-j", "1", "--course", HERE / "course")

    def points(self) -> dict[str, float]:
        """Read the exported table."""
        self._grade("export", "csv", "-o", "grades.csv")
        return _column(self.folder / "grades.csv", "student", "earned")

    def _grade(self, *words: str | Path) -> None:
        run(sys.executable, "-P", "-m", "grader", *words, cwd=self.folder, ok=(0, 1))


@dataclass(frozen=True)
class NbGrader:
    """A course folder, and ``nbgrader autograde`` over it: one program, one kernel a submission."""

    folder: Path
    environment: Environment
    one_program: ClassVar[bool] = True
    says: ClassVar[str] = "nbgrader autograde over the course folder"

    def lay_out(self, students: Mapping[str, str]) -> None:
        """Write the source notebook, have the students' version made, and put each one's code into it."""
        shutil.copy(HERE / "nbgrader_config.py", self.folder)
        source = self.folder / "source" / "softmax"
        source.mkdir(parents=True)
        shutil.copy(HERE / "eight.py", source)
        nbformat.write(_notebook(*_graded_cells()), source / "softmax.ipynb")
        self._nbgrader("generate_assignment", "softmax")
        handed_out = nbformat.read(self.folder / "release" / "softmax" / "softmax.ipynb", 4)
        for student, code in students.items():
            handed_out.cells[0].source = code
            _write(
                self.folder / "submitted" / student / "softmax" / "softmax.ipynb", nbformat.writes(handed_out)
            )

    def grade(self) -> None:
        """Autograde all that was submitted."""
        self._nbgrader("autograde", "softmax")

    def points(self) -> dict[str, float]:
        """Read the exported table."""
        self._nbgrader("export", "--to", "grades.csv")
        return _column(self.folder / "grades.csv", "student_id", "score")

    def _nbgrader(self, *words: str) -> None:
        self.environment.run("nbgrader", *words, cwd=self.folder)


@dataclass(frozen=True)
class OtterRun:
    """``otter run`` for each submission, since ``otter grade`` needs Docker."""

    folder: Path
    environment: Environment
    one_program: ClassVar[bool] = False
    says: ClassVar[str] = "otter run for each submission (otter grade needs Docker)"

    def lay_out(self, students: Mapping[str, str]) -> None:
        """Have the autograder's archive made, and write one notebook a student."""
        shutil.copytree(HERE / "otter" / "tests", self.folder / "tests")
        shutil.copy(HERE / "eight.py", self.folder)
        for student, code in students.items():
            _write(
                self.folder / student / "softmax.ipynb",
                nbformat.writes(_notebook(new_code_cell(code, id="a"))),
            )
        self.environment.run("otter", "generate", "-t", "tests", "eight.py", cwd=self.folder)

    def grade(self) -> None:
        """Start otter for one notebook after the other."""
        for notebook in self._notebooks():
            words = ("run", "--no-logo", "-a", "autograder.zip", "-o", notebook.parent, notebook)
            self.environment.run("otter", *words, cwd=self.folder)

    def points(self) -> dict[str, float]:
        """Read each results.json."""
        return {one.parent.name: self._score(one.with_name("results.json")) for one in self._notebooks()}

    def _notebooks(self) -> list[Path]:
        return sorted(self.folder.glob("*/softmax.ipynb"))

    def _score(self, results: Path) -> float:
        tests: list[dict[str, Any]] = json.loads(results.read_text(encoding="utf-8"))["tests"]
        return sum(float(test.get("score") or 0) for test in tests)


@dataclass(frozen=True)
class OtterApi(OtterRun):
    """Otter's programmatic interface in a loop: what is left of otter run without its start-up."""

    one_program: ClassVar[bool] = True
    says: ClassVar[str] = "otter.api.grade_submission in one process for all"

    def grade(self) -> None:
        """Start one process for all notebooks."""
        self.environment.run("python", HERE / "otter" / "grade_all.py", *self._notebooks(), cwd=self.folder)


@dataclass(frozen=True)
class Check50:
    """``check50 --dev`` for each submission; it runs its checks in processes, as many as there are cores."""

    folder: Path
    environment: Environment
    one_program: ClassVar[bool] = False
    says: ClassVar[str] = "check50 --dev for each submission"

    def lay_out(self, students: Mapping[str, str]) -> None:
        """Write the folder of checks, and one folder a student."""
        shutil.copytree(HERE / "check50", self.folder / "checks")
        shutil.copy(HERE / "eight.py", self.folder / "checks")
        for student, code in students.items():
            _write(self.folder / "class" / student / "softmax.py", code)

    def grade(self) -> None:
        """Start check50 in one student's folder after the other; exit code 1 says that a check failed."""
        words = ("--dev", self.folder / "checks", "-o", "json", "--output-file", "results.json")
        for place in self._places():
            self.environment.run("check50", *words, cwd=place, ok=(0, 1))

    def points(self) -> dict[str, float]:
        """Count the checks that passed, one point each."""
        return {place.name: self._passed(place / "results.json") for place in self._places()}

    def _places(self) -> list[Path]:
        return sorted((self.folder / "class").iterdir())

    def _passed(self, results: Path) -> int:
        checks = json.loads(results.read_text(encoding="utf-8")).get("results", [])
        return sum(check["passed"] is True for check in checks)


def _notebook(*cells: Any) -> Any:
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return new_notebook(cells=list(cells), metadata={"kernelspec": kernel})


def _graded_cells() -> list[Any]:
    """Return nbgrader's cells: one for the solution, and one of a point for each check."""
    cells = [_nbgrader_cell("solution", "# YOUR CODE HERE", solution=True)]
    for check, function in CHECKS.items():
        code = f"import eight\neight.{check}({function})"
        cells.append(_nbgrader_cell(check, code, grade=True, locked=True, points=1))
    return cells


def _nbgrader_cell(name: str, code: str, **given: Any) -> Any:
    plain = {"schema_version": 3, "solution": False, "grade": False, "locked": False, "task": False}
    return new_code_cell(code, id=name, metadata={"nbgrader": {"grade_id": name, **plain, **given}})


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _column(table: Path, key: str, value: str) -> dict[str, float]:
    with table.open(encoding="utf-8", newline="") as file:
        return {row[key]: float(row[value]) for row in csv.DictReader(file)}

"""What is generated of an exercise: the stub, out of the solution, and the table of checks by mistakes."""

from __future__ import annotations

from grader.authoring.gate import Gate
from grader.authoring.stub import stub_source
from grader.authoring.table import table
from grader.course import ExerciseFolder
from grader.prepared import Prepared
from grader.worker.launch import Workers


def write_generated(folder: ExerciseFolder, workers: Workers) -> None:
    """Write stub.py and table.md into an exercise's folders."""
    (folder.folder / "stub.py").write_text(stub_source(folder.solution()), encoding="utf-8")
    prepared = Prepared(folder, 0)
    gate = Gate(prepared, workers)
    trials = [gate.try_mistake(mistake) for mistake in prepared.mistakes]
    (folder.solutions / "table.md").write_text(table(prepared, trials), encoding="utf-8")

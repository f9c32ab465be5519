"""Mutants graded: which small edits of a right solution still get full marks."""

from __future__ import annotations

import ast
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from grader.authoring.mutants import Mutant, mutants
from grader.authoring.processes import side_by_side
from grader.course import ExerciseFolder
from grader.grading import Options, grade
from grader.model import Outcome
from grader.prepared import Prepared
from grader.submission import read_submission
from grader.worker.launch import Workers, open_workers

PATIENCE = 5.0  # seconds of CPU time: many an edited loop never ends


@dataclass(frozen=True)
class Mutated:
    """One right solution, how many edits of it were graded, and those that got full marks."""

    exercise: str
    title: str
    file: str
    tried: int
    survivors: tuple[Mutant, ...]


def mutate_all(folders: Sequence[ExerciseFolder], seed: int) -> Iterator[Mutated]:
    """Yield what became of the edits of every right solution, solutions side by side on all processors."""
    asked = [(folder, path) for folder in folders for path in folder.all_right()]
    yield from side_by_side(partial(_mutate, seed=seed), asked)


def _mutate(asked: tuple[ExerciseFolder, Path], seed: int) -> Mutated:
    folder, path = asked
    with open_workers("auto") as workers:
        return mutate(Prepared(folder, seed), path, workers)


def mutate(prepared: Prepared, path: Path, workers: Workers) -> Mutated:
    """Grade every edit of a right solution; only the parts that the edit can reach."""
    source = path.read_text(encoding="utf-8")
    made = list(mutants(source))
    survivors = tuple(
        one for one in made if _survives(one, _reached_from(source, one, prepared), prepared, workers)
    )
    folder = prepared.folder
    return Mutated(folder.id, folder.title, path.name, len(made), survivors)


def _survives(mutant: Mutant, parts: tuple[str, ...], prepared: Prepared, workers: Workers) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mutant.py"
        path.write_text(mutant.source, encoding="utf-8")
        report = grade(prepared, read_submission(path), Options(parts=parts, timeout=PATIENCE), workers)
    return report.outcome is Outcome.PASS


def _reached_from(source: str, mutant: Mutant, prepared: Prepared) -> tuple[str, ...]:
    """Return the parts whose code names the edited function, at first or at second hand; else all."""
    uses = {
        node.name: {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    reached = {mutant.function}
    while more := {name for name, used in uses.items() if name not in reached and used & reached}:
        reached |= more
    return tuple(part for part in prepared.exercise.parts if part in reached)

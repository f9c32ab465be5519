"""An exercise proved: every claim of the gate about it, exercises side by side on all processors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from grader.authoring.gate import Claim, Gate, no_stray_file, no_todo_left, reference_answers, weak_checks
from grader.authoring.processes import side_by_side
from grader.authoring.table import current, table
from grader.course import ExerciseFolder
from grader.prepared import Prepared
from grader.worker.launch import Workers, open_workers


@dataclass(frozen=True)
class Proof:
    """What was claimed of an exercise, and the table of its checks by mistakes."""

    exercise: str
    title: str
    claims: tuple[Claim, ...]
    table: str


def prove_all(folders: Sequence[ExerciseFolder], seed: int) -> Iterator[Proof]:
    """Yield the proof of each exercise, in order; each is made in a process of its own."""
    yield from side_by_side(partial(prove, seed=seed), folders)


def prove(folder: ExerciseFolder, seed: int) -> Proof:
    """Return every claim of the gate about one exercise."""
    with open_workers("auto") as workers:
        prepared = Prepared(folder, seed)
        claims, made = _claims(prepared, workers)
    return Proof(folder.id, folder.title, claims, made)


def _claims(prepared: Prepared, workers: Workers) -> tuple[tuple[Claim, ...], str]:
    gate, folder = Gate(prepared, workers), prepared.folder
    trials = [gate.try_mistake(mistake) for mistake in prepared.mistakes]
    made = table(prepared, trials)
    claims = (
        no_stray_file(folder),
        no_todo_left(folder),
        reference_answers(prepared),
        *gate.all_right(),
        *gate.stub(),
        *(trial.claim for trial in trials),
        weak_checks(prepared, trials),
        current(folder, made),
    )
    return claims, made

"""``grade dev``: for those who write exercises."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import options
from grader.course import ExerciseFolder, open_course

if TYPE_CHECKING:
    from grader.authoring.gate import Claim, Trial
    from grader.prepared import Prepared
    from grader.worker.launch import Workers


@click.group()
def dev() -> None:
    """Check, sync: for authors of exercises."""


@dev.command()
@click.argument("exercise", required=False)
@options.course
@click.option("--seed", type=int, default=0, metavar="N", help="Draw other inputs (default 0).")
def check(exercise: str | None, course: Path | None, seed: int) -> int:
    """Prove an exercise, or all: right is right, wrong is caught and named."""
    from grader.worker.launch import open_workers

    problems = 0
    with open_workers("auto") as workers:
        for folder in _chosen(exercise, course):
            for claim in _claims(folder, seed, workers):
                click.echo(
                    f"  {'FAIL' if claim.problem else 'ok  '} {claim.subject} {claim.problem}".rstrip()
                )
                problems += bool(claim.problem)
    click.echo(f"{problems} problems" if problems else "All of it holds.")
    return 1 if problems else 0


@dev.command()
@click.argument("exercise", required=False)
@options.course
def sync(exercise: str | None, course: Path | None) -> int:
    """Write what is generated: each stub, and the table of checks by mistakes."""
    from grader.authoring.stub import stub_source
    from grader.authoring.table import table
    from grader.worker.launch import open_workers

    with open_workers("auto") as workers:
        for folder in _chosen(exercise, course):
            stub = stub_source(folder.solution())
            (folder.folder / "stub.py").write_text(stub, encoding="utf-8")
            prepared, trials = _tried(folder, 0, workers)
            (folder.solutions / "table.md").write_text(table(prepared, trials), encoding="utf-8")
            click.echo(f"wrote stub.py and table.md of {folder.slug}")
    return 0


def _chosen(exercise: str | None, course: Path | None) -> tuple[ExerciseFolder, ...]:
    opened = open_course(course)
    return (opened.find(exercise),) if exercise else opened.exercises


def _tried(folder: ExerciseFolder, seed: int, workers: Workers) -> tuple[Prepared, list[Trial]]:
    from grader.authoring.gate import Gate
    from grader.prepared import Prepared

    prepared = Prepared(folder, seed)
    gate = Gate(prepared, workers)
    return prepared, [gate.try_mistake(mistake) for mistake in prepared.mistakes]


def _claims(folder: ExerciseFolder, seed: int, workers: Workers) -> Iterator[Claim]:
    from grader.authoring.gate import Claim, Gate, no_stray_file, reference_answers, weak_checks
    from grader.authoring.table import table
    from grader.prepared import Prepared

    click.echo(f"{folder.id} · {folder.title}")
    gate = Gate(Prepared(folder, seed), workers)
    yield no_stray_file(folder)
    yield reference_answers(Prepared(folder, seed))
    yield from gate.all_right()
    yield from gate.stub()
    prepared, trials = _tried(folder, seed, workers)
    yield from (trial.claim for trial in trials)
    yield weak_checks(prepared, trials)
    path, made = folder.solutions / "table.md", table(prepared, trials)
    if seed == 0:  # what other seeds draw may be caught by other checks too
        current = path.exists() and path.read_text(encoding="utf-8") == made
        yield Claim("table is current", "" if current else "run `grade dev sync`")
    click.echo(made)

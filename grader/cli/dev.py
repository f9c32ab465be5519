"""``grade dev``: for those who write exercises."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli import options
from grader.course import ExerciseFolder, open_course


@click.group()
def dev() -> None:
    """Write exercises: begin one, generate its stub and table, prove it."""


@dev.command()
@click.argument("exercise", required=False)
@options.course
@click.option("--seed", type=int, default=0, metavar="N", help="Draw other inputs (default 0).")
def check(exercise: str | None, course: Path | None, seed: int) -> int:
    """Prove an exercise, or all: right is right, wrong is caught and named."""
    from grader.authoring.proof import prove_all

    problems = 0
    for proof in prove_all(_chosen(exercise, course), seed):
        click.echo(f"{proof.exercise} · {proof.title}")
        for claim in proof.claims:
            click.echo(f"  {'FAIL' if claim.problem else 'ok  '} {claim.subject} {claim.problem}".rstrip())
            problems += bool(claim.problem)
        click.echo(proof.table)
    click.echo(f"{problems} problems" if problems else "All of it holds.")
    return 1 if problems else 0


@dev.command()
@click.argument("exercise", required=False)
@options.course
def sync(exercise: str | None, course: Path | None) -> int:
    """Write what is generated: each stub, and the table of checks by mistakes."""
    from grader.authoring.generated import write_generated
    from grader.worker.launch import open_workers

    with open_workers("auto") as workers:
        for folder in _chosen(exercise, course):
            write_generated(folder, workers)
            click.echo(f"wrote stub.py and table.md of {folder.slug}")
    return 0


@dev.command()
@click.argument("number", type=click.IntRange(0, 999))
@click.argument("slug")
@options.course
def new(number: int, slug: str, course: Path | None) -> None:
    """Begin an exercise: a small one that works, with a TODO where your own goes."""
    from grader.authoring.scaffold import create, plan
    from grader.authoring.todo import todos
    from grader.worker.launch import open_workers

    planned = plan(number, slug, course)
    with open_workers("auto") as workers:
        folder = create(planned, workers)
    asked = f"{number} --course {course}" if course else f"{number}"
    click.echo(f"Wrote a small exercise that works, {folder.slug}:")
    click.echo(f"  {folder.folder}\n  {folder.solutions}")
    click.echo(f"Put your own in the place of each of its {len(todos(folder))} TODOs. Then:")
    click.echo(f"  grade dev sync {asked}\n  grade dev check {asked}")


def _chosen(exercise: str | None, course: Path | None) -> tuple[ExerciseFolder, ...]:
    opened = open_course(course)
    return (opened.find(exercise),) if exercise else opened.exercises

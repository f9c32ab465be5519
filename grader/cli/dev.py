"""``grade dev``: for those who write exercises."""

from __future__ import annotations

import time
from pathlib import Path

import click

from grader.cli import options
from grader.course import ExerciseFolder, open_course, refuse_released
from grader.report.wording import counted


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
@click.argument("exercise", required=False)
@options.course
@click.option("--seed", type=int, default=0, metavar="N", help="Draw other inputs (default 0).")
def mutate(exercise: str | None, course: Path | None, seed: int) -> None:
    """Edit each right solution in many small ways, and list the edits that get full marks all the same."""
    from grader.authoring.mutate import mutate_all

    for one in mutate_all(_chosen(exercise, course), seed):
        survived = counted(len(one.survivors), "edit")
        click.echo(f"{one.exercise} · {one.title}, {one.file}: {survived} of {one.tried} with full marks")
        for mutant in one.survivors:
            click.echo(
                f"  line {mutant.line}, {mutant.function}: {_brief(mutant.old)} → {_brief(mutant.new)}"
            )
    click.echo("Each of these is right, only written otherwise, or it shows what no check looks at.")


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


@dev.command()
@click.argument("target", metavar="DIR", type=click.Path(path_type=Path))
@options.course
@click.option(
    "--seed", type=int, default=0, callback=options.seed, metavar="N", help="Of the inputs (default 0)."
)
def release(target: Path, course: Path | None, seed: int) -> None:
    """Write the course for students into DIR: no solutions, no mistakes, no hidden checks."""
    from grader.authoring.release import Released, release

    opened, clock, all_of_it = open_course(course), time.perf_counter(), list[Released]()

    def tell(one: Released) -> None:
        all_of_it.append(one)
        unseen = f", {counted(one.unseen, 'hidden check')} left out" if one.unseen else ""
        size = f"{one.bytes / 1000:,.0f} kB"
        click.echo(f"{one.slug}: {counted(one.checks, 'check')}{unseen}, {size} in {one.seconds:.0f} s")

    release(opened, target, seed, tell)
    total = sum(one.bytes for one in all_of_it) / 1e6
    click.echo(
        f"Wrote {target}: {total:.1f} MB in {time.perf_counter() - clock:.0f} s. Students use it with:"
    )
    click.echo("  grade list --course DIR, or with GRADER_COURSE set to it")


def _brief(text: str) -> str:
    """Return code as one line."""
    return " ".join(text.split())


def _chosen(exercise: str | None, course: Path | None) -> tuple[ExerciseFolder, ...]:
    opened = open_course(course)
    refuse_released(opened, "dev works on the full one")
    return (opened.find(exercise),) if exercise else opened.exercises

"""``grade ci PATH...``: grade the submissions of a repository, and tell its CI system what came of it."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.cli import options
from grader.cli.ci_files import Outputs, write
from grader.cli.ci_run import Request, Run
from grader.cli.grade import EXIT_FAILED, exit_code
from grader.cli.screen import screen
from grader.course import open_course, refuse_released
from grader.errors import GraderError, UsageError
from grader.model import Report

if TYPE_CHECKING:
    from grader.repository import LeftOut


@click.command("ci")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), required=True, metavar="PATH...")
@click.option(
    "--summary",
    metavar="PATH",
    callback=options.file_target,
    help="Write Markdown; in GitHub Actions it goes to the step's summary by itself.",
)
@click.option(
    "--annotations/--no-annotations",
    default=None,
    help="Print GitHub's annotations (default: in GitHub Actions).",
)
@click.option(
    "--junit", metavar="PATH", callback=options.file_target, help="Write JUnit XML, one file for all."
)
@click.option(
    "--json",
    metavar="PATH",
    callback=options.json_target,
    help="Write an array of all reports; - for stdout.",
)
@click.option(
    "--isolation",
    type=click.Choice(["confined", "auto", "process"]),
    default="confined",
    help="confined: else refuse (default); auto: where possible; process: no sandbox.",
)
@click.option("--device", default="cpu", callback=options.device, metavar="NAME", help="cpu, auto or cuda:N.")
@click.option("--seed", type=int, default=0, callback=options.seed, metavar="N")
@click.option("--timeout", type=float, callback=options.seconds, metavar="S", help="Seconds a part may take.")
@click.option("--run-all", is_flag=True, help="Run every cell of a notebook, also what nothing graded needs.")
@options.level
@click.option("--exit-zero", is_flag=True, help="Exit with 0 though something did not pass.")
@click.option("-v", "--verbose", is_flag=True, help="Also what passed, what the code printed, and times.")
@click.option("-q", "--quiet", is_flag=True, help="Only the scores and the names of what did not pass.")
@options.course
def ci(course: Path | None, **asked: Any) -> int:
    """Grade the submissions of a repository: notebooks and .py files under the paths given."""
    request = _request(asked)
    if request.verbose and request.quiet:
        raise UsageError("-v and -q do not go together")
    window = screen(json_on_stdout=request.outputs.json == "-", quiet=request.quiet)
    with _commands_stopped(request.outputs):
        try:
            opened = open_course(course)
            refuse_released(opened, "what is handed in is graded with the full one, which has all checks")
            run = Run(opened, request, window)
            reports, left_out = run.found_and_graded()
        except GraderError as problem:
            raise type(problem)(_defused(str(problem))) from None
    write(request.outputs, reports, left_out)
    if not reports and not run.failed:
        raise UsageError(_defused(_nothing(left_out)))
    return _exit_code(reports, left_out, exit_zero=request.exit_zero)


def _request(asked: dict[str, Any]) -> Request:
    in_actions = os.environ.get("GITHUB_ACTIONS") == "true"
    json, annotations = asked.pop("json"), asked.pop("annotations")
    if json == "-" and annotations:
        raise UsageError("--annotations and --json - would both write to standard output; give --json a file")
    outputs = Outputs(
        summary=asked.pop("summary"),
        step_summary=os.environ.get("GITHUB_STEP_SUMMARY") or None,
        annotations=in_actions and json != "-" if annotations is None else annotations,
        junit=asked.pop("junit"),
        json=json,
    )
    return Request(outputs=outputs, **asked)


@contextlib.contextmanager
def _commands_stopped(outputs: Outputs) -> Iterator[None]:
    """Have GitHub take no line for a command meanwhile.

    It takes one that is indented too, and one of its older kind anywhere in a line.
    """
    if not outputs.annotations:
        yield
        return
    token = secrets.token_hex(16)
    click.echo(f"::stop-commands::{token}")
    try:
        yield
    finally:
        click.echo(f"::{token}::")


def _defused(text: str) -> str:
    """Return a line for standard error in which GitHub finds no command of its older kind."""
    return text.replace("##[", "## [")


def _nothing(left_out: list[LeftOut]) -> str:
    from grader.repository import Kind

    broken = [one for one in left_out if one.kind is Kind.UNREADABLE]
    if broken:
        return f"nothing was graded: {broken[0].name}: {broken[0].why}"
    return "nothing was graded: no .py file or notebook here defines a name that tells its exercise"


def _exit_code(reports: list[Report], left_out: list[LeftOut], *, exit_zero: bool) -> int:
    from grader.repository import Kind

    kinds = {one.kind for one in left_out}
    if Kind.FAULT in kinds:
        return GraderError.exit_code
    code = exit_code(reports, exit_zero)
    return EXIT_FAILED if code == 0 and Kind.UNREADABLE in kinds and not exit_zero else code

"""``grade EXERCISE [SUBMISSION]``: grade, show, and exit with what came of it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from grader import progress
from grader.cli import options
from grader.cli.screen import Screen, console_on, forgiving, screen
from grader.cli.target import Target, by_exercise, by_file, is_file_alone
from grader.course import open_course
from grader.errors import GraderError, UsageError
from grader.model import Level, Outcome, Report, Submission
from grader.report.wording import more_checks

EXIT_FAILED = 1


@dataclass(frozen=True)
class Request:
    """What was asked for on the command line."""

    exercise: str
    submission: str | None
    json: str | None
    junit: str | None
    html: str | None
    annotated: str | None
    device: str
    seed: int | None
    isolation: str
    timeout: float | None
    parts: tuple[str, ...]
    course: Path | None
    run_all: bool
    level: Level | None
    exit_zero: bool
    verbose: bool
    quiet: bool


@click.command("run", hidden=True, add_help_option=False)
@click.argument("exercise")
@click.argument("submission", required=False)
@click.option(
    "--json", metavar="PATH", callback=options.json_target, help="Write the report as JSON; - for stdout."
)
@click.option(
    "--junit", metavar="PATH", callback=options.file_target, help="Write JUnit XML, as CI systems read it."
)
@click.option(
    "--html", metavar="PATH", callback=options.page_target, help="Write a feedback page, one file, to read."
)
@click.option(
    "--annotated",
    metavar="PATH",
    callback=options.annotated_target,
    help="Write your notebook with the feedback below each cell: PATH.ipynb or PATH.html.",
)
@click.option(
    "--device",
    default="cpu",
    metavar="DEVICE",
    callback=options.device,
    help="cpu (default), auto, cuda or cuda:N.",
)
@click.option("--seed", type=int, metavar="N", callback=options.seed, help="Draw other inputs (default 0).")
@click.option(
    "--isolation",
    type=click.Choice(["auto", "confined", "process"]),
    default="auto",
    help="auto: confined where possible (default); confined: else refuse; process: no sandbox.",
)
@click.option(
    "--timeout",
    type=float,
    metavar="S",
    callback=options.seconds,
    help="Seconds of computing that a graded name may take, all its checks together.",
)
@click.option("--part", "parts", multiple=True, metavar="NAME", help="Grade this name only; may be repeated.")
@options.course
@click.option("--run-all", is_flag=True, help="Run every cell of a notebook, also what nothing graded needs.")
@options.level
@click.option("--exit-zero", is_flag=True, help="Exit with 0 also where something did not pass.")
@click.option("-v", "--verbose", is_flag=True, help="Also what passed, what your code printed, and times.")
@click.option("-q", "--quiet", is_flag=True, help="Only the score and the names of what did not pass.")
def grade(**asked: Any) -> int:
    """Grade one submission."""
    request = Request(**asked)
    if request.verbose and request.quiet:
        raise UsageError("-v and -q do not go together")
    window = screen(json_on_stdout=request.json == "-", quiet=request.quiet)
    target = _target(request, window)
    _refuse_to_overwrite(request, target)
    _refuse_without_cells(request, target)
    reports = []
    with contextlib.closing(
        _graded(target, request, window)
    ) as graded:  # closed at once: it holds the workers
        for made, unseen in graded:
            report = _as_asked(made, request)
            _show(report, request, window)
            if unseen:
                window.say(more_checks(unseen))
            _remember(report, request)
            reports.append(report)
    _write_json(reports, request)
    _write_junit(reports, request)
    _write_html(reports, request)
    _write_annotated(reports, request, target)
    return exit_code(reports, request.exit_zero)


def _as_asked(report: Report, request: Request) -> Report:
    """Return what --level leaves of a report; without it the JSON, which staff read too, has everything."""
    if request.level is None:
        return report
    from grader.report.student import for_student

    return for_student(report, request.level)


def _refuse_to_overwrite(request: Request, target: Target) -> None:
    json = request.json if request.json != "-" else None
    asked = {"--json": json, "--junit": request.junit, "--html": request.html}
    asked["--annotated"] = request.annotated
    written: dict[Path, str] = {}
    for option, path in asked.items():
        if path is None:
            continue
        if _is_of(Path(path), target):
            raise UsageError(f"{option} would overwrite the submission; give another file")
        before = written.setdefault(Path(path).resolve(), option)
        if before != option:
            raise UsageError(f"{before} and {option} would write the same file; give another one")


def _refuse_without_cells(request: Request, target: Target) -> None:
    if request.annotated is not None and target.submission.kind != "ipynb":
        raise UsageError(
            f"--annotated is for notebooks, and {target.submission.filename} is none;"
            " --html writes a page for any submission"
        )


def _is_of(path: Path, target: Target) -> bool:
    """Return whether a file is the submission, or in a folder one with code of it."""
    code = [one.path for one in target.submission.siblings if one.path.endswith((".py", ".ipynb"))]
    return path.resolve() in {target.path.resolve(), *((target.path / one).resolve() for one in code)}


def exit_code(reports: Iterable[Report], exit_zero: bool) -> int:
    """Return 0 where all passed, 3 where we failed, else 1."""
    outcomes = {report.outcome for report in reports}
    if Outcome.INTERNAL in outcomes:
        return GraderError.exit_code
    return 0 if exit_zero or outcomes == {Outcome.PASS} else EXIT_FAILED


def _target(request: Request, window: Screen) -> Target:
    course = open_course(request.course)
    if is_file_alone(request.exercise, request.submission):
        return by_file(course, request.exercise, request.parts, window)
    return by_exercise(course, request.exercise, request.submission, request.parts, window)


def _graded(target: Target, request: Request, window: Screen) -> Generator[tuple[Report, int], None, None]:
    """Yield each report, and how many checks of the exercise a student's copy does not have."""
    # Starting the workers needs no torch, so their server gets ready while we import our own.
    from grader.worker.launch import open_workers, preloads

    submission = target.submission
    preload = preloads(_source(submission))
    with open_workers(request.isolation, private=target.private, preload=preload) as workers:
        for folder in target.exercises:
            if target.several:
                window.say(f"Checking {folder.id} · {folder.title} — {submission.filename} …")
            with window.progress() as on_progress:
                from grader.grading import Options, grade
                from grader.recording import make_ready

                parts = tuple(name for name in request.parts if name in folder.names())
                how = Options(
                    device=request.device,
                    timeout=request.timeout,
                    parts=parts,
                    run_all=request.run_all,
                )
                ready = make_ready(folder, request.seed)
                report = grade(ready, submission, how, workers, on_progress)
            yield report, ready.unseen


def _source(submission: Submission) -> str:
    files = [one.data.decode("utf-8", "replace") for one in submission.siblings if one.path.endswith(".py")]
    return "\n".join([*(unit.source for unit in submission.units), *files])


def _show(report: Report, request: Request, window: Screen) -> None:
    if request.json == "-" or window.stream is None:
        return
    from grader.report.terminal import Detail, render

    detail = Detail.QUIET if request.quiet else Detail.VERBOSE if request.verbose else Detail.NORMAL
    render(report, console_on(window.stream), detail, title=False)


def _remember(report: Report, request: Request) -> None:
    """Keep the result for ``grade list`` and ``grade hint``: of a whole exercise, graded for a person."""
    if request.json != "-" and not request.parts:
        progress.remember(report)


def _write_json(reports: list[Report], request: Request) -> None:
    """Write one report as itself, several as an array."""
    if request.json is None:
        return
    from grader.report.as_json import to_json

    made = [to_json(report).strip() for report in reports]
    text = (made[0] if len(made) == 1 else b"[\n" + b",\n".join(made) + b"\n]") + b"\n"
    if request.json == "-":
        with forgiving(sys.stdout):
            sys.stdout.buffer.write(text)
        return
    try:
        Path(request.json).write_bytes(text)
    except OSError as problem:
        raise UsageError(f"--json cannot write {request.json} ({problem.strerror})") from None


def _write_junit(reports: list[Report], request: Request) -> None:
    """Write one file, with a testsuite for each report."""
    if request.junit is None:
        return
    from grader.exports.junit import junit_xml
    from grader.exports.output import replace_file

    try:
        replace_file(Path(request.junit), [junit_xml(reports)])
    except OSError as problem:
        raise UsageError(f"--junit cannot write {request.junit} ({problem.strerror})") from None


def _write_html(reports: list[Report], request: Request) -> None:
    """Write one page, with a section for each report."""
    if request.html is None:
        return
    from grader.exports.output import replace_file
    from grader.report.html import page

    try:
        replace_file(Path(request.html), [page(reports).encode()])
    except OSError as problem:
        raise UsageError(f"--html cannot write {request.html} ({problem.strerror})") from None


def _write_annotated(reports: list[Report], request: Request, target: Target) -> None:
    """Write the student's notebook with the feedback of all reports."""
    if request.annotated is None:
        return
    from grader.annotated import annotated
    from grader.exports.output import replace_file

    path = Path(request.annotated)
    try:
        replace_file(
            path, [annotated(path.suffix.lower(), target.submission, reports, request.level or "all")]
        )
    except OSError as problem:
        raise UsageError(f"--annotated cannot write {request.annotated} ({problem.strerror})") from None

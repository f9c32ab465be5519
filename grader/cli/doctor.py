"""``grade doctor``: what this machine can do, what is missing, and how to get it."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from grader.cli import options
from grader.cli.group import installed_version
from grader.cli.screen import console_on
from grader.course import open_course
from grader.errors import GraderError

# In a process of its own: a broken torch may take its process down, and CUDA is slow to wake.
_ASK_TORCH = """
import json, torch
cuda = torch.cuda.is_available()
print(json.dumps([torch.cuda.get_device_name(n) for n in range(torch.cuda.device_count())] if cuda else []))
"""
_PATIENCE = 120.0


@dataclass(frozen=True)
class Finding:
    """One line of the diagnosis; without ``good`` it is only for information."""

    name: str
    text: str
    good: bool | None = None


@click.command("doctor")
@options.course
def doctor(course: Path | None) -> int:
    """Say what this machine can do, and how to get what is missing."""
    from rich.text import Text

    from grader.report.paper import Paper

    paper = Paper(console_on())
    marks = {
        True: Text(paper.sign("✓", "ok"), "green"),
        False: Text(paper.sign("✗", "NO"), "red"),
        None: Text(" " * len(paper.sign("✓", "ok"))),
    }

    def write(title: str, findings: list[Finding]) -> None:
        paper.say(title, style="bold")
        for finding in findings:
            mark = Text("  ").append(marks[finding.good]).append(f" {finding.name:<13}")
            paper.row(mark, finding.text, "")
        paper.gap()

    needed = [*_torch(), *_course(course)]
    layers = list(_isolation())
    write("This machine", [*_machine()])
    write("Needed to grade", needed)
    write("Isolation of a student's code", layers)
    works = all(finding.good is not False for finding in needed)
    paper.say(_conclusion(works, all(layer.good for layer in layers)), style="bold")
    return 0 if works else GraderError.exit_code


def _conclusion(works: bool, confined: bool) -> str:
    if not works:
        return "Grading does not work here yet: see what is missing above."
    if confined:
        return "Grading works, and a student's code is confined."
    return "Grading works, but without the sandbox: only grade code that you would run yourself."


def _machine() -> Iterator[Finding]:
    yield Finding("grader", installed_version())
    yield Finding("Python", f"{platform.python_version()} ({sys.executable})")
    yield Finding("system", platform.platform())


def _torch() -> Iterator[Finding]:
    try:
        version = importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        yield Finding("torch", "missing; `pip install torch`", good=False)
        return
    devices, problem = _devices()
    if problem:
        yield Finding("torch", f"{version} is installed but cannot be imported: {problem}", good=False)
        return
    yield Finding("torch", version, good=True)
    yield Finding("devices", ", ".join(["cpu", *(f"cuda:{n} ({name})" for n, name in enumerate(devices))]))


def _devices() -> tuple[list[str], str]:
    """Return the names of the CUDA devices, and what went wrong."""
    command = [sys.executable, "-P", "-c", _ASK_TORCH]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return [], f"no answer within {_PATIENCE:g} s"
    if done.returncode:
        return [], (done.stderr.strip().splitlines() or [f"it ended with code {done.returncode}"])[-1]
    return [str(name) for name in json.loads(done.stdout)], ""


def _course(folder: Path | None) -> Iterator[Finding]:
    try:
        course = open_course(folder)
    except GraderError as problem:
        yield Finding("course", str(problem), good=False)
        return
    number = len(course.exercises)
    yield Finding(
        "course", f"{course.root / 'exercises'} ({number} exercise{'' if number == 1 else 's'})", good=True
    )
    solutions = course.root / "solutions"
    found = solutions.is_dir()
    yield Finding(
        "solutions", str(solutions) if found else f"{solutions} is missing; install the grader again", found
    )


def _isolation() -> Iterator[Finding]:
    from grader.worker.confine import layers

    for layer in layers():
        yield Finding(layer.name, layer.detail, layer.available)

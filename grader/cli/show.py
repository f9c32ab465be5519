"""``grade show EXERCISE``: the task, and what is to be written."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import click

from grader.cli import options
from grader.cli.screen import console_on
from grader.course import open_course


@click.command("show")
@click.argument("exercise")
@options.course
def show(exercise: str, course: Path | None) -> None:
    """Print the task of an exercise."""
    from rich.markdown import Markdown

    from grader.report.paper import Paper

    folder = open_course(course).find(exercise)
    console = console_on()
    paper = Paper(console)
    console.print(Markdown(paper.safe(folder.statement()), hyperlinks=False), width=paper.width)
    paper.gap()
    paper.say("You write:", style="bold")
    for signature in signatures(folder.stub(), folder.names()):
        paper.say(signature, indent=2)
    paper.gap()
    paper.say(f"`grade {folder.number} FILE` grades your work.", style="dim")


def signatures(stub: str, names: tuple[str, ...]) -> Iterator[str]:
    """Yield the first lines of the functions, classes and public methods that a stub asks for."""
    for node in ast.parse(stub).body:
        if isinstance(node, ast.FunctionDef) and node.name in names:
            yield _function(node)
        elif isinstance(node, ast.ClassDef) and node.name in names:
            yield f"class {node.name}"
            yield from (f"    {_function(method)}" for method in node.body if _is_public(method))


def _is_public(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and (node.name == "__init__" or not node.name.startswith("_"))


def _function(node: ast.stmt) -> str:
    assert isinstance(node, ast.FunctionDef)
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{node.name}({ast.unparse(node.args)}){returns}"

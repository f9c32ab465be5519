"""Options that several commands share, and those whose values need a second look."""

from __future__ import annotations

import importlib.util
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from grader.errors import UsageError
from grader.model import LEVELS

_DEVICE = re.compile(r"cpu|auto|cuda(:\d+)?")


def device(_: click.Context, __: click.Parameter, value: str) -> str:
    """Take cpu, auto, cuda and cuda:1."""
    if not _DEVICE.fullmatch(value):
        raise UsageError(f"{value!r} is no device; give cpu, auto, cuda or cuda:0")
    return value


def seconds(_: click.Context, __: click.Parameter, value: float | None) -> float | None:
    """Take a number of seconds that ends."""
    if value is not None and not (math.isfinite(value) and value > 0):
        raise UsageError("--timeout needs a number of seconds greater than 0")
    return value


def seed(_: click.Context, __: click.Parameter, value: int | None) -> int | None:
    """Take what every generator of random numbers takes."""
    if value is not None and not 0 <= value < 2**63:
        raise UsageError("--seed needs a whole number from 0 on")
    return value


def json_target(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Take ``-`` or a file in a folder that exists."""
    return value if value == "-" else file_target(context, option, value)


def file_target(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Take a file in a folder that exists: to learn otherwise after grading would be late."""
    if value is None:
        return None
    path = Path(value)
    if path.is_dir() or not path.parent.is_dir():
        raise UsageError(
            f"--{option.name} cannot write {value}: {'it is' if path.is_dir() else 'there is no such'} folder"
        )
    return value


def page_target(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Take a file for a page, where pages can be made."""
    if value is not None:
        require_pages()
    return file_target(context, option, value)


def annotated_target(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Take a file for an annotated notebook, whose name says which kind."""
    if value is None:
        return None
    kind = Path(value).suffix.lower()
    if kind not in (".ipynb", ".html"):
        raise UsageError(f"--{option.name} {value}: give a name that ends in .ipynb or .html")
    if kind == ".html":
        require_notebook_pages()
    return file_target(context, option, value)


def require_notebook_pages() -> None:
    """Refuse what makes pages of notebooks where a library for it is not installed."""
    require_pages()
    if importlib.util.find_spec("nbconvert") is None:
        raise UsageError(
            "pages of notebooks need nbconvert, which is not installed: pip install 'dl-grader[pages]'"
        )


def require_pages() -> None:
    """Refuse what makes pages where the library for it is not installed."""
    if importlib.util.find_spec("jinja2") is None:
        raise UsageError("pages are made with Jinja2, which is not installed: pip install 'dl-grader[pages]'")


course = click.option(
    "--course",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A course other than the built-in one.",
)

level = click.option(
    "--level",
    type=click.Choice(LEVELS),
    help="How much students are told; each level adds to the one before (default all).",
)

gradebook = click.option(
    "--gradebook",
    default="gradebook.db",
    metavar="PATH|URL",
    help="An SQLite file (default gradebook.db), or postgresql://USER@HOST/NAME.",
)

policy = click.option(
    "--attempts",
    "policy",
    type=click.Choice(["latest", "best"]),
    default="latest",
    help="Which of several attempts counts.",
)


def grading_a_class(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the folder of a class, its exercises, and the options of how they are graded."""
    for option in reversed(_OF_A_CLASS):
        command = option(command)
    return command


roster = click.option(
    "--roster", type=click.Path(path_type=Path), metavar="CSV", help="Names, ids and e-mails to join."
)

_OF_A_CLASS = (
    click.argument("folder", type=click.Path(path_type=Path)),
    click.argument("exercises", nargs=-1, metavar="[EXERCISE]..."),
    gradebook,
    click.option(
        "-j", "processes", type=click.IntRange(1, 512), metavar="N", help="Processes (default: cores)."
    ),
    click.option("--layout", metavar="NAME", help="How the submissions lie, where it is not seen."),
    roster,
    click.option("--force", is_flag=True, help="Grade again what is graded."),
    click.option("--seed", type=int, default=0, callback=seed, metavar="N"),
    click.option("--device", default="cpu", callback=device, metavar="NAME", help="cpu, auto or cuda:N."),
    click.option("--timeout", type=float, callback=seconds, metavar="S", help="Seconds a part may take."),
    click.option(
        "--isolation",
        type=click.Choice(["confined", "process"]),
        default="confined",
        help="process: grade a class without the sandbox, where there is none.",
    ),
    click.option("--exit-zero", is_flag=True, help="Exit with 0 though something did not pass."),
    course,
)

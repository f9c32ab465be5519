"""From whatever a command raises to one line and an exit code; never a traceback on screen."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

import click

from grader.cli.interrupts import remembered
from grader.cli.screen import complain, forgiving, prepare
from grader.errors import GraderError

INTERRUPTED = 130
_OURS = Path(__file__).resolve().parent.parent


def guarded(action: Callable[[], int]) -> int:
    """Run a command and return its exit code, whatever happens in it."""
    prepare()
    with remembered():
        code = _code(action)
    with forgiving(sys.stdout):
        sys.stdout.flush()
    return code


def _code(action: Callable[[], int]) -> int:
    try:
        return action()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.exceptions.NoArgsIsHelpError as help_page:
        click.echo(help_page.format_message(), err=True)
        return 2
    except click.ClickException as problem:
        complain(f"{problem.format_message()} Try `grade --help`.")
        return 2
    except GraderError as problem:
        complain(str(problem))
        return problem.exit_code
    except (KeyboardInterrupt, click.Abort):
        complain("interrupted")
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads has gone, as `| head` does; the rest was not done
        return INTERRUPTED
    except BaseException as surprise:  # SystemExit too: an author's file that exits must not look like a pass
        complain(_report_of(surprise))
        return GraderError.exit_code


def _report_of(surprise: BaseException) -> str:
    return (
        f"something is broken in the grader ({type(surprise).__name__} at {_place(surprise)})."
        f" It costs no points. Please report it{_saved(surprise)}."
    )


def _place(surprise: BaseException) -> str:
    """Return the innermost of our own lines."""
    frames = traceback.extract_tb(surprise.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).resolve().is_relative_to(_OURS)]
    for frame in reversed(ours or frames):
        path = Path(frame.filename).resolve()
        name = path.relative_to(_OURS.parent).as_posix() if ours else path.name
        return f"{name}:{frame.lineno}"
    return "an unknown place"


def _saved(surprise: BaseException) -> str:
    text = "".join(traceback.format_exception(surprise))
    try:
        handle, name = tempfile.mkstemp(prefix="grade-error-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except OSError:  # no room to write: the line alone has to do
        return ""
    return f" with the file {name}"

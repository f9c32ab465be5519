"""The command ``grade``: parse, call one function, print, exit.

Importing this must stay quick: the first line has to appear while the student's finger is still
on the return key. So torch, rich and whatever grades are imported by the commands, not here.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from grader.cli import (
    adjust,
    batch,
    ci,
    dev,
    doctor,
    exercises,
    export,
    grade,
    hint,
    regrade,
    report,
    reset,
    show,
    start,
    status,
    watch,
)
from grader.cli.group import Commands
from grader.cli.guard import guarded

app = Commands(
    "grade",
    default=grade.grade,
    commands={
        "list": exercises.exercises,
        "show": show.show,
        "start": start.start,
        "hint": hint.hint,
        "reset": reset.reset,
        "watch": watch.watch,
        "batch": batch.batch,
        "ci": ci.ci,
        "status": status.status,
        "export": export.export,
        "adjust": adjust.adjust,
        "regrade": regrade.regrade,
        "report": report.report,
        "doctor": doctor.doctor,
        "dev": dev.dev,
    },
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    return guarded(lambda: app.run(given))


__all__ = ["main"]

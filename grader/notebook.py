"""``grader.check("04")`` in Jupyter or Colab: grade what this session has run.

The grading happens in a process of its own. The session's is the student's: its torch may
be changed, and the solution has no business there; nor has our seed in its random streams.
"""

from __future__ import annotations

import contextlib
import html
import io
import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.model import Report, Submission

_WIDTH = 88
_OUTSIDE = (
    "grader.check works in Jupyter and Colab, on the cells that were run."
    " For a file, in a terminal: grade {exercise} FILE"
)
_BROKEN = "something is broken in the grader ({why}). It costs no points. Please report it."
_MARKS = {"right": "✓", "not started": "·"}
_UNNEEDED = "not run, because nothing graded needs it"  # most of a session, and no news
_AGAIN = "run its cell, and run this one again"


@dataclass(frozen=True)
class Row:
    """One graded name and its points."""

    part: str
    earned: int
    possible: int
    state: str


@dataclass(frozen=True)
class Checked:
    """What came of a check: shown as a table in a notebook, as text elsewhere."""

    title: str
    rows: tuple[Row, ...]
    score: str
    text: str

    def __repr__(self) -> str:
        return f"{self.title}\n\n{self.text}"

    def _repr_html_(self) -> str:
        say = html.escape
        # Style on each element and no script: a notebook's page may keep neither of ours.
        cell = 'style="text-align:left;padding:2px 12px 2px 0"'
        rows = "".join(
            f"<tr><td {cell}>{_MARKS.get(row.state, '✗')} <code>{say(row.part)}</code></td>"
            f"<td {cell}>{row.earned}/{row.possible}</td><td {cell}>{say(row.state)}</td></tr>"
            for row in self.rows
        )
        return (
            f"<div><p><strong>{say(self.title)} — {say(self.score)}</strong></p><table>{rows}</table>"
            f'<pre style="white-space:pre;overflow-x:auto">{say(self.text)}</pre></div>'
        )


def check(exercise: str | int, *, verbose: bool = False) -> Checked | None:
    """Grade the cells that this session has run. Whatever goes wrong is one printed line."""
    cells = _history()
    if cells is None:
        _say(_OUTSIDE.format(exercise=exercise))
        return None
    try:
        answer = _ask({"exercise": str(exercise), "verbose": verbose, "cells": cells})
    except KeyboardInterrupt:
        _say("interrupted")
        return None
    except Exception as surprise:  # a student's cell is no place for our traceback
        _say(_BROKEN.format(why=type(surprise).__name__))
        return None
    if "problem" in answer:
        _say(answer["problem"])
        return None
    rows = tuple(Row(**row) for row in answer["rows"])
    return Checked(answer["title"], rows, answer["score"], answer["text"])


def _history() -> list[tuple[int, str]] | None:
    """Return each executed cell with its number, the running one too; None outside IPython."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    manager = getattr(shell, "history_manager", None)
    if manager is None:
        return None
    # As typed: in ``In`` a magic is already a call that no other process knows.
    return [(number, source) for number, source in enumerate(manager.input_hist_raw) if source.strip()]


def _ask(question: dict[str, Any]) -> dict[str, Any]:
    """Let a process of its own grade. -P: a torch.py in the student's folder is not ours."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "grader.notebook"],
        input=json.dumps(question).encode(),
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    if not done.stdout:  # it did not even start, as where the grader is on this session's path alone
        why = (done.stderr.decode("utf-8", "replace").strip().splitlines() or [f"code {done.returncode}"])[-1]
        return {"problem": _BROKEN.format(why=why)}
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


def _say(text: str) -> None:
    print(f"grader: {' '.join(text.split())}")  # noqa: T201 - a cell's output is where students look


# --- the process that grades ---------------------------------------------------------------------


def main() -> None:
    """Read a question from standard input and answer it on standard output, in one line of JSON."""
    from grader.errors import GraderError

    question = json.load(sys.stdin)
    answer: dict[str, Any]
    with contextlib.redirect_stdout(sys.stderr):  # whatever an author's file prints is no answer
        try:
            report, unseen = _grade(question["exercise"], question["cells"])
            answer = _answer(report, unseen, verbose=question["verbose"])
        except GraderError as problem:
            answer = {"problem": str(problem)}
        except Exception as surprise:
            answer = {"problem": _BROKEN.format(why=f"{type(surprise).__name__}: {surprise}")}
    sys.stdout.write(json.dumps(answer) + "\n")


def _grade(exercise: str, cells: Sequence[tuple[int, str]]) -> tuple[Report, int]:
    """Return the report, and how many checks a student's copy of the course does not have."""
    from grader.course import open_course
    from grader.submission import read_cells
    from grader.worker.launch import open_workers, preloads

    course = open_course()
    folder = course.find(exercise)
    submission = _without_mended(read_cells([(number, text) for number, text in cells], "notebook"))
    private = (course.root / "exercises", course.root / "solutions")
    sources = "\n".join(unit.source for unit in submission.units)
    with open_workers(private=private, preload=preloads(sources)) as workers:
        from grader.grading import Options, grade
        from grader.progress import remember
        from grader.recording import make_ready
        from grader.report.student import for_student

        ready = make_ready(folder)
        report = grade(ready, submission, Options(), workers)
        remember(report)
    report = for_student(report)
    repairs = tuple(one for one in report.repairs if one.what != _UNNEEDED)
    return replace(report, repairs=repairs), ready.unseen


def _without_mended(submission: Submission) -> Submission:
    """Leave out cells that were no Python, unless a name is still missing because of it.

    A session's history holds every attempt, and Python itself has complained at the time.
    """
    from grader.submission import defines

    def matters(names: frozenset[str]) -> bool:
        return any(not defines(submission, name) for name in names)

    return replace(
        submission, broken=tuple(one for one in submission.broken if matters(one.seems_to_bind)), repairs=()
    )


def _answer(report: Report, unseen: int, *, verbose: bool) -> dict[str, Any]:
    from grader.report.wording import more_checks, short

    rows = []
    for part in dict.fromkeys(check.part for check in report.checks):
        mine = [check for check in report.checks if check.part == part]
        wrong = [check for check in mine if check.outcome != "pass"]
        state = short(wrong[0].outcome) if wrong else "right"
        earned, possible = sum(check.earned for check in mine), sum(check.possible for check in mine)
        rows.append(asdict(Row(part, earned, possible, state)))
    earned_all = "?" if report.score.earned is None else report.score.earned
    return {
        "title": f"{report.exercise.id} · {report.exercise.title}",
        "rows": rows,
        "score": f"{earned_all}/{report.score.possible}",
        "text": "\n".join([text_of(report, verbose=verbose), *([more_checks(unseen)] if unseen else [])]),
    }


def text_of(report: Report, *, verbose: bool = False) -> str:
    """Return the terminal's text, with what to do next in a notebook's words."""
    from rich.console import Console

    from grader.report.terminal import Detail, render
    from grader.report.wording import listed

    if report.outcome == "not_started":
        names = listed(list(dict.fromkeys(check.part for check in report.checks)))
        return textwrap.fill(f"Nothing is filled in yet. Write {names}, {_AGAIN}.", _WIDTH)
    paper = Console(file=io.StringIO(), width=_WIDTH, highlight=False, markup=False, emoji=False)
    render(report, paper, Detail.VERBOSE if verbose else Detail.NORMAL, title=False, again=_AGAIN)
    assert isinstance(paper.file, io.StringIO)
    text, found, after = paper.file.getvalue().strip("\n").rpartition("\nNext: ")
    if not found:
        return after
    # There is no file to change here, and none to send on.
    what = " ".join(after.split()).replace(f"Change {report.submission.filename}", "Change it")
    if report.score.earned is None:
        what = "tell your instructor."
    return f"{text}\n{textwrap.fill(f'Next: {what}', _WIDTH)}".replace("-v shows", "verbose=True shows")


if __name__ == "__main__":
    main()

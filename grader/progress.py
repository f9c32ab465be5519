"""What a student's latest gradings came to, kept in one small file for ``grade list`` and ``grade hint``.

It is a convenience: a file that cannot be read or written is as good as none, and nothing
that counts is ever taken from it. Nothing here imports torch.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from grader.model import Outcome, Report
from grader.report import wording
from grader.report.student import for_student

VARIABLE = "GRADER_STATE"
_SCHEMA = "grader/progress/v1"
_FOLDERS = 200  # the oldest are forgotten: the file stays small

_Folders = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Hint:
    """The hint of one check that did not pass."""

    part: str
    says: str  # the check's sentence
    text: str


@dataclass(frozen=True)
class Result:
    """The latest grading of one exercise in one folder."""

    outcome: str
    earned: int
    possible: int
    hints: tuple[Hint, ...] = ()
    shown: tuple[str, ...] = ()  # texts of hints that were given

    @property
    def passed(self) -> bool:
        """Whether everything was right."""
        return self.outcome == Outcome.PASS

    @property
    def started(self) -> bool:
        """Whether there was anything to grade."""
        return self.outcome != Outcome.NOT_STARTED


def results() -> dict[str, Result]:
    """Return the latest results in the current folder, by the exercise's short name."""
    with contextlib.suppress(OSError):
        made = _load().get(_here(), {})
        read = {name: _result(raw) for name, raw in made.items()}
        return {name: result for name, result in read.items() if result is not None}
    return {}


def remember(report: Report) -> None:
    """Keep what a grading in the current folder came to. Where the grader broke, there is nothing to keep."""
    if report.score.earned is None:
        return
    before = results().get(report.exercise.id)
    hints = tuple(_hints(for_student(report)))
    _store(
        report.exercise.id,
        Result(
            outcome=str(report.outcome),
            earned=report.score.earned,
            possible=report.score.possible,
            hints=hints,
            shown=before.shown if before is not None else (),
        ),
    )


def next_hint(exercise: str) -> Hint | None:
    """Return the first hint that was not given yet, and note that it was given now."""
    result = results().get(exercise)
    if result is None:
        return None
    fresh = next((hint for hint in result.hints if hint.text not in result.shown), None)
    if fresh is not None:
        _store(exercise, replace(result, shown=(*result.shown, fresh.text)))
    return fresh


def forget(exercise: str) -> None:
    """Forget the result of an exercise in the current folder."""
    _store(exercise, None)


def _hints(report: Report) -> Iterator[Hint]:
    """Yield the hints of what failed, in order; several checks may share one, which is given once."""
    given: set[str] = set()
    for check in report.checks:
        text = "" if check.outcome is Outcome.PASS else wording.hint(check)
        if text and text not in given:
            given.add(text)
            yield Hint(check.part, check.description, text)


# --- the file ------------------------------------------------------------------------------------


def place() -> Path:
    """Return where the file is: GRADER_STATE, or where this system keeps such things."""
    if os.environ.get(VARIABLE):
        return Path(os.environ[VARIABLE])
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home raises where there is none
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state")
    return base / "dl-grader" / "progress.json"


def _here() -> str:
    return str(Path.cwd())


def _load() -> _Folders:
    path = place()
    try:
        data = json.loads(path.read_bytes()) if path.is_file() else None
    except (OSError, ValueError, RecursionError):
        return {}
    folders = data.get("folders") if isinstance(data, dict) else None
    if not isinstance(folders, dict):
        return {}
    return {name: found for name, found in folders.items() if isinstance(found, dict)}


def _store(exercise: str, result: Result | None) -> None:
    with contextlib.suppress(OSError):  # a read-only home is no reason to trouble a student
        folders, here = _load(), _here()
        mine = folders.pop(here, {})
        mine.pop(exercise, None)
        if result is not None:
            mine[exercise] = asdict(result)
        if mine:
            folders[here] = mine  # at the end: the first is the one longest unused
        newest = dict(list(folders.items())[-_FOLDERS:])
        _write(json.dumps({"schema": _SCHEMA, "folders": newest}, indent=1))


def _write(text: str) -> None:
    """Replace the file as a whole, so that nobody ever reads half of it."""
    path = place()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, made = tempfile.mkstemp(prefix=".progress-", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(made).replace(path)
    except OSError:
        Path(made).unlink(missing_ok=True)
        raise


def _result(raw: Any) -> Result | None:
    """Return a result as it was stored, or None if this is something else."""
    try:
        hints = tuple(
            Hint(_text(one["part"]), _text(one["says"]), _text(one["text"])) for one in raw["hints"]
        )
        shown = tuple(map(_text, raw["shown"]))
        return Result(_text(raw["outcome"]), _count(raw["earned"]), _count(raw["possible"]), hints, shown)
    except (TypeError, KeyError, ValueError):
        return None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _count(value: Any) -> int:
    if type(value) is not int:
        raise TypeError
    return value

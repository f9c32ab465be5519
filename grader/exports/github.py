"""GitHub Actions: annotations for the log, and the summary of a step as Markdown.

What a student wrote never begins a line of the log, so it can never be a workflow command; in the
summary it stands in code fences that it cannot close.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.exports.feedback import OURS, Told, capped, gathered, headline, staff_note, told
from grader.exports.markdown import fenced, inline
from grader.model import Outcome, Report
from grader.report.text import plain

MOST = 10  # annotations of a step that GitHub shows
SUMMARY_BYTES = 1000 * 1024  # over 1 MiB GitHub drops the whole summary
_MESSAGE = 4000
_TITLE = 200
_BLOCK = 20_000
_NO_ANNOTATION = (Outcome.PASS, Outcome.BLOCKED, Outcome.SKIPPED)


def annotation_lines(reports: Sequence[Report], not_graded: Sequence[tuple[str, str]] = ()) -> str:
    """Return at most ten workflow commands, the worst first; the tenth says how many more there are.

    ``not_graded`` are files and why nobody could grade them, which is worse than any check.
    """
    wrong = [
        (report.submission.filename, one)
        for report in reports
        for one in gathered(told([report]))
        if one.check.outcome not in _NO_ANNOTATION and not one.check.hidden
    ]
    worst = sorted(wrong, key=lambda pair: _badness(pair[1]), reverse=True)
    lines = [
        *(_command("error", _file(file), "Not graded", why) for file, why in not_graded),
        *(_annotation(one, file) for file, one in worst),
    ]
    shown = lines if len(lines) <= MOST else lines[: MOST - 1]
    if len(lines) > len(shown):
        shown.append(f"::notice title=dl-grader::{len(lines) - len(shown)} more in summary")
    return "".join(f"{line}\n" for line in shown)


def step_summary(reports: Sequence[Report]) -> str:
    """Return Markdown for ``$GITHUB_STEP_SUMMARY``, always short enough to be shown."""
    checks = told(reports)
    head = "".join([f"## {inline(headline(reports))}\n", *notes(checks), parts_table(checks)])
    return head + "".join(check_sections(checks, SUMMARY_BYTES - len(head.encode())))


def check_sections(checks: Sequence[Told], room: int) -> list[str]:
    """Return a section for each check that did not pass, in so many bytes; the last says what is left out."""
    sections: list[str] = []
    wrong = [one for one in checks if one.text]
    for number, one in enumerate(wrong):
        section = f"\n### {inline(one.title)}\n\n{fenced(capped(one.text, _BLOCK))}\n"
        room -= len(section.encode())
        if room < 1000:
            left = len(wrong) - number
            return [*sections, f"\n{left} more checks did not pass; there is no room for them here.\n"]
        sections.append(section)
    return sections


def _badness(one: Told) -> tuple[bool, int]:
    """Return how bad a check is: what was tried and is wrong comes first, then what costs most."""
    return one.check.outcome is not Outcome.NOT_STARTED, one.check.possible - one.check.earned


def _annotation(one: Told, file: str) -> str:
    partly = one.check.outcome is Outcome.FAIL and one.check.earned > 0
    ours = one.check.outcome is Outcome.INTERNAL
    level = "warning" if partly else "error"
    return _command(level, "" if ours else _place(one, file), one.title, OURS if ours else one.text)


def _command(level: str, place: str, title: str, message: str) -> str:
    told_of = _property(capped(plain(title), _TITLE))
    return f"::{level} {place}title={told_of}::{_data(capped(plain(message), _MESSAGE))}"


def _place(one: Told, file: str) -> str:
    where = one.check.location
    if where is None:
        return _file(file)
    # A notebook's lines count within a cell, which is no line of the file.
    line = f"line={where.line}," if where.line is not None and where.cell is None else ""
    return f"file={_property(where.file)},{line}"


def _file(name: str) -> str:
    return f"file={_property(plain(name))},"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def notes(checks: Sequence[Told]) -> list[str]:
    """Return what staff must know, in a fence, where we failed."""
    note = staff_note(checks)
    return ["\n" + fenced(capped(note, _BLOCK)) + "\n"] if note else []


def parts_table(checks: Sequence[Told]) -> str:
    """Return a table with a row for each part."""
    parts: dict[tuple[str, str], list[Told]] = {}
    for one in checks:
        parts.setdefault((one.exercise.id, one.check.part or "whole file"), []).append(one)
    rows = [f"| {inline(id_)} | {inline(part)} | {_counts(them)} |\n" for (id_, part), them in parts.items()]
    kept = rows[:500]
    left = f"\n{len(rows) - len(kept)} more parts.\n" if len(rows) > len(kept) else ""
    return "\n| exercise | part | checks | points |\n|---|---|---|---|\n" + "".join(kept) + left


def _counts(checks: Sequence[Told]) -> str:
    passed = sum(one.passed for one in checks)
    owed = any(one.check.outcome is Outcome.INTERNAL for one in checks)
    earned = "?" if owed else str(sum(one.check.earned for one in checks))
    return f"{passed} of {len(checks)} pass | {earned}/{sum(one.check.possible for one in checks)}"

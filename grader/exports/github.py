"""GitHub Actions: annotations for the log, and the summary of a step as Markdown.

What a student wrote never begins a line of the log, so it can never be a workflow command; in the
summary it stands in code fences that it cannot close.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.exports.feedback import OURS, Told, capped, headline, staff_note, told
from grader.model import Outcome, Report

MOST = 10  # annotations of a step that GitHub shows
SUMMARY_BYTES = 1000 * 1024  # over 1 MiB GitHub drops the whole summary
_MESSAGE = 4000
_TITLE = 200
_BLOCK = 20_000
_NO_ANNOTATION = (Outcome.PASS, Outcome.BLOCKED, Outcome.SKIPPED)
_PUNCTUATION = re.compile(r"([!#$&()*+\-./:<>@\[\\\]^_`{|}~])")


def annotation_lines(reports: Sequence[Report]) -> str:
    """Return at most ten workflow commands, the worst first; the tenth says how many more there are."""
    wrong = [one for one in told(reports) if one.check.outcome not in _NO_ANNOTATION and not one.check.hidden]
    worst = sorted(wrong, key=_lost, reverse=True)
    shown = worst if len(worst) <= MOST else worst[: MOST - 1]
    lines = [_annotation(one) for one in shown]
    if len(worst) > len(shown):
        lines.append(f"::notice title=dl-grader::{len(worst) - len(shown)} more in summary")
    return "".join(f"{line}\n" for line in lines)


def step_summary(reports: Sequence[Report]) -> str:
    """Return Markdown for ``$GITHUB_STEP_SUMMARY``, always short enough to be shown."""
    checks = told(reports)
    sections = [f"## {_inline(headline(reports))}\n", *_notes(checks), _table(checks)]
    wrong = [one for one in checks if one.text]
    room = SUMMARY_BYTES - sum(len(section.encode()) for section in sections)
    for number, one in enumerate(wrong):
        section = _section(one)
        room -= len(section.encode())
        if room < 1000:
            sections.append(
                f"\n{len(wrong) - number} more checks did not pass; there is no room for them here.\n"
            )
            break
        sections.append(section)
    return "".join(sections)


def _lost(one: Told) -> int:
    return one.check.possible - one.check.earned


def _annotation(one: Told) -> str:
    partly = one.check.outcome is Outcome.FAIL and one.check.earned > 0
    place = "" if one.check.outcome is Outcome.INTERNAL else _place(one)
    message = OURS if one.check.outcome is Outcome.INTERNAL else one.text
    level = "warning" if partly else "error"
    return (
        f"::{level} {place}title={_property(capped(one.title, _TITLE))}::{_data(capped(message, _MESSAGE))}"
    )


def _place(one: Told) -> str:
    where = one.check.location
    if where is None:
        return ""
    # A notebook's lines count within a cell, which is no line of the file.
    line = f"line={where.line}," if where.line is not None and where.cell is None else ""
    return f"file={_property(where.file)},{line}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _notes(checks: Sequence[Told]) -> list[str]:
    note = staff_note(checks)
    return ["\n" + _fence(capped(note, _BLOCK)) + "\n"] if note else []


def _table(checks: Sequence[Told]) -> str:
    parts: dict[tuple[str, str], list[Told]] = {}
    for one in checks:
        parts.setdefault((one.exercise.id, one.check.part or "whole file"), []).append(one)
    rows = [
        f"| {_inline(id_)} | {_inline(part)} | {_counts(them)} |\n" for (id_, part), them in parts.items()
    ]
    kept = rows[:500]
    left = f"\n{len(rows) - len(kept)} more parts.\n" if len(rows) > len(kept) else ""
    return "\n| exercise | part | checks | points |\n|---|---|---|---|\n" + "".join(kept) + left


def _counts(checks: Sequence[Told]) -> str:
    passed = sum(one.passed for one in checks)
    owed = any(one.check.outcome is Outcome.INTERNAL for one in checks)
    earned = "?" if owed else str(sum(one.check.earned for one in checks))
    return f"{passed} of {len(checks)} pass | {earned}/{sum(one.check.possible for one in checks)}"


def _section(one: Told) -> str:
    return f"\n### {_inline(one.title)}\n\n{_fence(capped(one.text, _BLOCK))}\n"


def _inline(text: str) -> str:
    """Return one line that Markdown, HTML and GitHub's own links leave as it is."""
    return _PUNCTUATION.sub(r"\\\1", capped(" ".join(text.split()), 300))


def _fence(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"

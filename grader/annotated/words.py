"""Feedback as Markdown that no reader takes for anything but text.

Names stand in code spans. A sentence stays a sentence where nothing in it can act, with its punctuation as
entities; with a dollar sign or a backslash, which MathJax looks for even after Markdown is done, it is
fenced like a value or an output. No fence can be closed from inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from grader.annotated.places import Note
from grader.report import wording
from grader.report.feedback import Box, CheckView, PartView, ReportView

# What can mean something: in a line, at its beginning, as the end of a list's number, in an address.
_ACTIVE = re.compile(r"[!#&*<>@\[\]^_`{|}~]|^[-+=]|(?<=\d)[.)]|[.:](?=\S)")
_MATH = re.compile(r"[$\\]")


def head(reports: Sequence[ReportView], below: str = "") -> str:
    """Return the cell at the top: what came of each exercise, part by part."""
    return "\n\n".join(block for report in reports for block in _total(report, below))


def note(of: Note, *, at_end: bool = False) -> str:
    """Return the cell below a student's cell, or what has no cell of its own."""
    blocks = [] if not of.repairs else [f"**Set aside or left out {'elsewhere' if at_end else 'here'}:**"]
    blocks += ["\n".join(f"- {inline(repair)}" for repair in of.repairs)] if of.repairs else []
    return "\n\n".join([*blocks, *(block for one in of.parts for block in _part(one.part))])


def last(reports: Sequence[ReportView]) -> str:
    """Return the small print: other mistakes, notes, and what it was graded with."""
    blocks = [_sentence(text) for report in reports for text in (*report.mistakes, *report.notes)]
    for report in reports:
        rows = "\n".join(f"{name}: {value}" for name, value in report.facts)
        blocks += [f"How {code(report.exercise)} was graded:", fence(rows)]
    return "\n\n".join(blocks)


def _total(report: ReportView, below: str) -> Iterator[str]:
    yield f"## Feedback: {inline(report.title)}"
    yield " · ".join(code(text) for text in (report.exercise, below) if text)
    yield f"**Score {report.score}**"
    yield from map(_sentence, filter(None, (report.by_hand, report.headline)))
    if report.parts:
        rows = [f"| {code(part.name)} | {_summary(part)} | {part.points} |" for part in report.parts]
        yield "\n".join(["| part | result | points |", "|---|---|---|", *rows])


def _summary(part: PartView) -> str:
    return f"{part.sign} {inline(part.summary)}"


def _part(part: PartView) -> Iterator[str]:
    points = f" · {part.points}" if part.points else ""
    yield f"### {code(part.name)} — {_summary(part)}{points}"
    for check in part.open:
        yield from _check(check)
    yield from _fold(part.waiting, f"{wording.counted(len(part.waiting), 'check')} not run")
    yield from _fold(part.passed, wording.counted(len(part.passed), "check", "passes", "pass"))


def _fold(checks: Sequence[CheckView], label: str) -> Iterator[str]:
    if not checks:
        return
    yield f"<details><summary>{label}</summary>"
    for one in checks:
        yield f"{one.sign} {inline(one.description)}{_points(one)}"
        yield from (_sentence(text) for text in one.said)
        yield from _box(one.printed)
    yield "</details>"


def _points(check: CheckView) -> str:
    return f" ({check.points})" if check.points else ""


def _check(check: CheckView) -> Iterator[str]:
    yield f"**{check.sign} {inline(check.description)}** — {inline(check.word)}{_points(check)}"
    yield from (_sentence(text) for text in check.said)
    if check.mistake:
        yield _sentence(check.mistake)
    for one in (check.given, *check.compared, check.replay):
        yield from _box(one)
    if check.hint:
        yield _sentence(f"Hint: {check.hint}")
    if check.where:
        yield f"Where: {code(check.where)}"
    yield from _box(check.printed)


def _box(one: Box | None) -> Iterator[str]:
    if one is not None:
        label = f"{one.label}: {wording.REPLAY.rstrip(':')}" if one.label == "replay" else one.label
        yield f"{label}:\n\n{fence(one.text)}"
        if one.more:
            yield f"… {one.more}"


# --- text that stays text ------------------------------------------------------------------------


def inline(text: str) -> str:
    """Return a text on one line in which nothing is Markdown, HTML, a link or a formula."""
    line = " ".join(text.split())
    return code(line) if _MATH.search(line) else _ACTIVE.sub(lambda sign: f"&#{ord(sign[0])};", line)


def code(text: str) -> str:
    """Return a text on one line as a code span; a bar would end a table's cell even there."""
    line = " ".join(text.split()).replace("|", "¦")
    ticks = "`" * (1 + _longest("`", line))
    space = " " if "`" in line else ""
    return f"{ticks}{space}{line}{space}{ticks}" if line else ""


def fence(text: str) -> str:
    """Return a text in a fence that it cannot close."""
    ticks = "`" * max(3, 1 + _longest("`", text))
    return f"{ticks}text\n{text}\n{ticks}"


def _sentence(text: str) -> str:
    if _MATH.search(text):
        return fence(text)
    return "  \n".join(filter(None, map(inline, text.split("\n"))))


def _longest(sign: str, text: str) -> int:
    return max((len(run) for run in re.findall(f"{re.escape(sign)}+", text)), default=0)

"""The summary of a CI run as Markdown: every submission of a repository, and what was not graded."""

from __future__ import annotations

from collections.abc import Sequence

from grader.exports.feedback import Told, gathered, headline, told
from grader.exports.github import SUMMARY_BYTES, check_sections, notes, parts_table
from grader.exports.markdown import inline
from grader.model import Outcome, Report
from grader.report.text import plain
from grader.report.wording import counted
from grader.repository import Kind, LeftOut

_LISTED = 50  # of files that were not graded
_TITLES = {
    Kind.FAULT: "Not graded, through our own fault",
    Kind.UNREADABLE: "Could not be read",
    Kind.NO_WORK: "Not taken",
}


def repository_summary(
    reports: Sequence[Report], left_out: Sequence[LeftOut], room: int = SUMMARY_BYTES
) -> str:
    """Return Markdown of at most so many bytes; where there is no room for all, it says so."""
    told_of = [(report, told([report])) for report in reports]
    sections = [_head(reports), *(_left_out(kind, left_out) for kind in _TITLES)]
    room -= sum(len(section.encode()) for section in sections)
    wrong = [pair for pair in told_of if pair[0].outcome is not Outcome.PASS]
    for number, (report, checks) in enumerate(wrong):
        section = _section(report, checks, room // (len(wrong) - number))
        room -= len(section.encode())
        sections.insert(-len(_TITLES), section)
    return "".join(sections)


def _head(reports: Sequence[Report]) -> str:
    if not reports:
        return "## Nothing was graded\n"
    rows = "".join(map(_row, reports[:500]))
    more = f"\n{len(reports) - 500} more.\n" if len(reports) > 500 else ""
    table = f"\n| submission | exercise | result | points |\n|---|---|---|---|\n{rows}{more}"
    return f"## {inline(headline(reports))}\n{table}"


def _row(report: Report) -> str:
    earned = "?" if report.score.earned is None else report.score.earned
    result = str(report.outcome).replace("_", " ")
    exercise = inline(f"{report.exercise.id} · {report.exercise.title}")
    points = f"{earned}/{report.score.possible}"
    return f"| {inline(plain(report.submission.filename))} | {exercise} | {result} | {points} |\n"


def _section(report: Report, checks: Sequence[Told], room: int) -> str:
    title = inline(plain(f"{report.submission.filename}: {report.exercise.id} · {report.exercise.title}"))
    head = "".join([f"\n## {title}\n", *notes(checks), parts_table(checks)])
    return head + "".join(check_sections(gathered(checks), room - len(head.encode())))


def _left_out(kind: Kind, left_out: Sequence[LeftOut]) -> str:
    mine = [one for one in left_out if one.kind is kind]
    if not mine:
        return ""
    lines = [f"- {inline(plain(one.name))}: {inline(plain(one.why))}\n" for one in mine[:_LISTED]]
    more = [f"- and {counted(len(mine) - _LISTED, 'more file')}\n"] if len(mine) > _LISTED else []
    return "".join([f"\n### {_TITLES[kind]}\n\n", *lines, *more])

"""The report on a terminal: what is right, what is not and why, in one screen where that is possible."""

from __future__ import annotations

import shlex
from enum import Enum

from rich.console import Console
from rich.text import Text

from grader.model import CheckResult, Outcome, Report
from grader.report import wording
from grader.report.checks_on_paper import CheckPainter
from grader.report.paper import Paper
from grader.report.parts import FINE, State, by_part, points_of, summary, to_begin_with, wrong
from grader.report.student import for_student

_REPAIRS = 6
_NAME = 24
_SIGNS = {
    State.PASSED: ("✓ ", "green"),
    State.FAILED: ("✗ ", "red"),
    State.OURS: ("! ", "yellow"),
    State.WAITING: ("", "dim"),
}


class Detail(Enum):
    """How much to say."""

    QUIET = "only the score and the names of what did not pass"
    NORMAL = "one line a check, and why it did not pass"
    VERBOSE = "also what passed, what the code printed, and times"


def render(
    report: Report,
    console: Console,
    detail: Detail = Detail.NORMAL,
    *,
    title: bool = True,
    again: str = wording.AGAIN,
) -> None:
    """Print the report; without ``title`` where the caller has already said what is being graded.

    ``again`` says how to have changed work graded.
    """
    report, paper = for_student(report), Paper(console)
    if detail is Detail.QUIET:
        _quiet(report, paper)
        return
    if title:
        paper.say(paper.one_line(title_of(report)), style="bold")
    paper.gap()
    if report.outcome is Outcome.NOT_STARTED:
        _nothing_yet(report, paper, again)
    else:
        _whole(report, paper, again, verbose=detail is Detail.VERBOSE)


def title_of(report: Report) -> str:
    """Return which submission of which exercise this is."""
    return f"{report.exercise.id} · {report.exercise.title} — {report.submission.filename}"


def _quiet(report: Report, paper: Paper) -> None:
    sign = paper.sign("✗", "FAIL")
    for check in report.checks:
        if check.outcome not in FINE:
            paper.say(f"{sign} {check.part}: {check.name} ({wording.short(check.outcome)})")
    _score(report, paper)


def _nothing_yet(report: Report, paper: Paper, again: str) -> None:
    names = wording.listed(list(by_part(report.checks)) or ["the functions of this exercise"])
    paper.say(wording.NOTHING_YET)
    paper.gap()
    paper.say(f"Write {names} in {report.submission.filename}, {again}.")
    paper.say(f"`grade show {report.exercise.id}` prints the task.")
    paper.gap()
    _repairs(report, paper, most=_REPAIRS)
    _score(report, paper)


def _whole(report: Report, paper: Paper, again: str, *, verbose: bool) -> None:
    painter = CheckPainter(paper, {known.name: known for known in report.mistakes}, verbose)
    parts = by_part(report.checks)
    names = [paper.one_line(name, _NAME) or "whole file" for name in parts]
    room = max(map(len, names), default=0)
    for name, checks in zip(names, parts.values(), strict=True):
        _part(name.ljust(room), checks, painter)
    paper.gap()
    _untold_mistakes(report, painter)
    _repairs(report, paper, len(report.repairs) if verbose else _REPAIRS)
    _notices(report, painter)
    _score(report, paper)
    paper.say(_next_step(report, again))


def _part(name: str, checks: list[CheckResult], painter: CheckPainter) -> None:
    state, said = summary(checks)
    sign, style = _SIGNS[state]
    heading = Text.assemble((name, "bold"), f"  {points_of(checks):>5} ")
    fine = all(check.outcome in FINE for check in checks)
    folded = (fine and not painter.verbose) or all(check.outcome is Outcome.NOT_STARTED for check in checks)
    if not folded:
        painter.paper.gap()
    painter.paper.row(heading, painter.paper.sign(sign, "") + said, "", style)
    if not folded:
        if not painter.none_could_run(checks):
            blocked = [check for check in checks if check.outcome is Outcome.BLOCKED]
            for check in checks:
                if check not in blocked or painter.verbose or len(blocked) == 1:
                    painter.check(check)
            if len(blocked) > 1 and not painter.verbose:
                painter.blocked(len(blocked))
        painter.paper.gap()


def _untold_mistakes(report: Report, painter: CheckPainter) -> None:
    for known in report.mistakes:
        if known.name not in {check.mistake for check in report.checks}:
            painter.mistake(known.name, 0)
    painter.paper.gap()


def _repairs(report: Report, paper: Paper, most: int) -> None:
    if not report.repairs:
        return
    paper.say(wording.REPAIRED, style="dim")
    for repair in report.repairs[:most]:
        where = f" ({repair.where})" if repair.where else ""
        paper.row(Text("  -", "dim"), f"{repair.what}{where}", "", "dim")
    if len(report.repairs) > most:
        paper.say(f"  and {len(report.repairs) - most} more (-v lists them)", style="dim")
    paper.gap()


def _notices(report: Report, painter: CheckPainter) -> None:
    paper = painter.paper
    if report.isolation == "process":
        paper.say(wording.UNCONFINED, style="yellow")
    if painter.verbose:
        paper.say(_circumstances(report), style="dim")
    if painter.left_out:
        paper.say("-v shows an input for every failed check.", style="dim")
    if any(check.output for check in report.checks) and not painter.verbose:
        paper.say("Your code printed something; -v shows it.", style="dim")
    paper.gap()


def _circumstances(report: Report) -> str:
    used = report.environment
    facts = [f"seed {report.seed}", report.device, report.isolation, f"{report.seconds:.1f} s"]
    return " · ".join([*facts, f"Python {used.python}", f"torch {used.torch}"])


def _score(report: Report, paper: Paper) -> None:
    earned, possible = report.score.earned, report.score.possible
    if earned is None:
        paper.say(f"Score ?/{possible}: {wording.WITHHELD}", style="bold yellow")
    else:
        paper.say(f"Score {earned}/{possible}", style="bold green" if earned == possible else "bold")


def _next_step(report: Report, again: str) -> str:
    if report.outcome is Outcome.PASS:
        return f"{wording.ALL_PASS} `grade list` shows the other exercises."
    if report.score.earned is None:
        return (
            "Next: tell your instructor, with the file written by"
            f" `grade {report.exercise.id} {shlex.quote(report.submission.filename)} --json report.json`."
        )
    change = f". Change {report.submission.filename}" if wrong(report.checks) else ""
    return f"Next: {to_begin_with(report.checks)}{change}, {again}."

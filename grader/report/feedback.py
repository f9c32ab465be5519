"""What a feedback page says, before it is laid out: a report's sentences at one level, made plain and capped.

How much may be said is decided in student.py. A student's text has no say here: whatever it is, it becomes
a string of limited length.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from grader.model import CheckResult, Evidence, Level, Outcome, Report
from grader.report import wording
from grader.report.parts import State, by_part, points, points_of, summary, to_begin_with, trouble
from grader.report.student import at_least, for_student
from grader.report.text import plain

# The most that is shown of one text. What is left out is said.
NAME, SENTENCE, BOX, ROWS, REPAIRS = 120, 1200, 4000, 60, 30

_BROKEN = (Outcome.ERROR, Outcome.TIMEOUT, Outcome.MEMORY, Outcome.CRASH, Outcome.INTERNAL)
_QUIET = (Outcome.NOT_STARTED, Outcome.BLOCKED, Outcome.SKIPPED)
_TONES = {
    Outcome.PASS: "good",
    Outcome.INTERNAL: "ours",
    **dict.fromkeys(_QUIET, "quiet"),
}
_PART_TONES = {State.PASSED: "good", State.FAILED: "bad", State.OURS: "ours", State.WAITING: "quiet"}
_SIGNS = {"good": "✓", "bad": "✗", "ours": "!", "quiet": "·"}


@dataclass(frozen=True)
class Box:
    """Text that is shown as it is, in a box of its own; ``more`` says how much was left out."""

    label: str
    text: str
    more: str = ""


@dataclass(frozen=True)
class CheckView:
    """One check. What is empty is not shown: it has none, or it is above the level."""

    description: str
    tone: str  # good, bad, ours or quiet
    word: str
    points: str
    again: bool = False  # it repeats what a check above it said
    said: tuple[str, ...] = ()
    mistake: str = ""
    given: Box | None = None
    compared: tuple[Box, ...] = ()
    replay: Box | None = None
    picture: Evidence | None = None
    hint: str = ""
    where: str = ""
    printed: Box | None = None

    @property
    def sign(self) -> str:
        """A sign that reads without colour; ``word`` says the same."""
        return _SIGNS[self.tone]

    @property
    def says_more(self) -> bool:
        """Whether there is more than one line to it."""
        return any((self.said, self.mistake, self.given, self.hint, self.where, self.printed))


@dataclass(frozen=True)
class PartView:
    """One graded name."""

    name: str
    points: str
    tone: str
    summary: str
    share: int | None  # of the points, in percent
    open: tuple[CheckView, ...]  # what did not pass, in order
    waiting: tuple[CheckView, ...]
    passed: tuple[CheckView, ...]

    @property
    def sign(self) -> str:
        """A sign that reads without colour; ``summary`` says the same."""
        return _SIGNS[self.tone]


@dataclass(frozen=True)
class ReportView:
    """One exercise."""

    exercise: str
    title: str
    filename: str
    score: str
    share: int | None
    headline: str
    parts: tuple[PartView, ...]
    mistakes: tuple[str, ...]
    repairs: tuple[str, ...]
    notes: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    by_hand: str = ""  # what of the points is not the grader's


@dataclass
class _Teller:
    """Makes the checks of one report; it remembers what it has said, to say it once."""

    says: dict[str, str]
    told: set[object] = field(default_factory=set)

    def check(self, check: CheckResult) -> CheckView:
        tone = _TONES.get(check.outcome, "bad")
        passed = check.outcome is Outcome.PASS
        again = self._again(check)
        view = CheckView(
            description=line(check.description, SENTENCE),
            tone=tone,
            word=again or _word(check),
            points=points(check),
            again=bool(again),
            printed=box("printed", check.output) if check.output else None,
        )
        return view if passed else self._explained(view, check)

    def _again(self, check: CheckResult) -> str:
        known = (check.part, check.mistake)
        same, named = trouble(check) in self.told, bool(check.mistake) and known in self.told
        self.told |= {trouble(check), known}
        if check.outcome in _BROKEN and same and check.message:
            return f"{wording.short(check.outcome)} again"
        return f"“{line(check.mistake or '', NAME)}” again" if named else ""

    def _explained(self, view: CheckView, check: CheckResult) -> CheckView:
        view = replace(
            view,
            where=line(str(check.location)) if check.location else "",
            mistake=self.mistake(check.mistake) if check.mistake else "",
            hint="" if check.outcome in _QUIET else sentence(wording.hint(check)),
            said=tuple(_said(check)),
        )
        shown = check.counterexample
        if not shown:
            return view
        if shown in self.told:
            return replace(view, said=(*view.said, wording.SAME_INPUT))
        self.told.add(shown)
        return replace(
            view,
            picture=check.evidence,
            given=box("input", shown.arguments),
            compared=(box("expected", shown.expected), box("actual", shown.actual)),
            replay=box("replay", shown.replay) if shown.replay else None,
        )

    def mistake(self, name: str) -> str:
        again = ("mistake", name) in self.told
        self.told.add(("mistake", name))
        said = wording.mistake(line(name, NAME), sentence(self.says.get(name, "")), again=again)
        return sentence(said, SENTENCE + 2 * NAME)


def _word(check: CheckResult) -> str:
    if check.outcome is Outcome.PASS:
        return "passed"
    is_all = check.outcome is Outcome.FAIL and check.level == "verdict"
    return "failed" if is_all else wording.short(check.outcome)


def _said(check: CheckResult) -> Iterator[str]:
    if check.level != "verdict":
        if check.outcome is not Outcome.NOT_STARTED:
            yield sentence(wording.explanation(check))
    elif check.outcome is Outcome.INTERNAL:  # that the fault is ours is said at every level
        yield wording.NOT_YOURS


def view_of(report: Report, level: Level = "all", by_hand: str = "") -> ReportView:
    """Return what the page of a report says at this level, and nothing that is above it.

    ``by_hand`` says of the points what a human has decided since.
    """
    report = for_student(report, level)
    teller = _Teller({known.name: known.says for known in report.mistakes})
    parts = tuple(_part(name, checks, teller) for name, checks in by_part(report.checks).items())
    untold = {known.name for known in report.mistakes} - {check.mistake for check in report.checks}
    mistakes = [teller.mistake(known.name) for known in report.mistakes if known.name in untold]
    earned, possible = report.score.earned, report.score.possible
    return ReportView(
        exercise=line(report.exercise.id),
        title=line(report.exercise.title),
        filename=line(report.submission.filename),
        score=f"{'?' if earned is None else earned}/{possible}",
        share=_share(earned, possible),
        headline=_headline(report),
        parts=parts,
        mistakes=tuple(mistakes),
        repairs=tuple(_repairs(report)),
        notes=(wording.UNCONFINED,) if report.isolation == "process" else (),
        facts=tuple(_facts(report, with_seed=at_least(level, "counterexample"))),
        by_hand=sentence(by_hand),
    )


def _part(name: str, checks: list[CheckResult], teller: _Teller) -> PartView:
    state, said = summary(checks)
    views = [(check.outcome, teller.check(check)) for check in checks]
    ours = any(check.outcome is Outcome.INTERNAL for check in checks)
    earned, possible = sum(check.earned for check in checks), sum(check.possible for check in checks)
    return PartView(
        name=line(name) or "whole file",
        points=points_of(checks),
        tone=_PART_TONES[state],
        summary=said,
        share=_share(None if ours else earned, possible),
        open=tuple(view for outcome, view in views if outcome not in (Outcome.PASS, *_QUIET)),
        waiting=tuple(view for outcome, view in views if outcome in _QUIET),
        passed=tuple(view for outcome, view in views if outcome is Outcome.PASS),
    )


def _share(earned: int | None, possible: int) -> int | None:
    return None if earned is None or not possible else max(0, min(100, round(100 * earned / possible)))


def _headline(report: Report) -> str:
    if report.outcome is Outcome.PASS:
        return wording.ALL_PASS
    if report.outcome is Outcome.NOT_STARTED:
        return wording.NOTHING_YET
    if report.score.earned is None:
        return f"{wording.WITHHELD.capitalize()}. {wording.NOT_YOURS}"
    return sentence(f"Next: {to_begin_with(report.checks)}.")


def _repairs(report: Report) -> Iterator[str]:
    for repair in report.repairs[:REPAIRS]:
        yield sentence(f"{repair.what}{f' ({repair.where})' if repair.where else ''}")
    if len(report.repairs) > REPAIRS:
        yield f"and {len(report.repairs) - REPAIRS} more"


def _facts(report: Report, *, with_seed: bool) -> Iterator[tuple[str, str]]:
    used = report.environment
    yield "graded", f"{line(report.started_at).replace('T', ' ')}, in {report.seconds:.1f} s"
    yield "checks", f"version {line(report.exercise.version)}"
    yield "file", f"SHA-256 {line(report.submission.sha256)}"
    where = f"{report.device}, isolation {report.isolation}"
    # Who may not see the inputs may not draw them either.
    yield "run", line(f"{where}, seed {report.seed}" if with_seed else where)
    versions = {"grader": used.grader, "Python": used.python, "torch": used.torch, "NumPy": used.numpy}
    versions["Hypothesis"] = used.hypothesis
    yield "versions", ", ".join(line(f"{name} {version}") for name, version in versions.items())
    yield "platform", line(used.platform)


# --- text, capped --------------------------------------------------------------------------------


def line(text: str, most: int = NAME) -> str:
    """Return the text on one line, at most so long."""
    return _cut(" ".join(plain(text[: 8 * most]).split()), most)


def sentence(text: str, most: int = SENTENCE) -> str:
    """Return the text with its line ends, at most so long."""
    return _cut(plain(text[: 8 * most]).strip(), most)


def box(label: str, text: str) -> Box:
    """Return a text for a box: at most ROWS lines and BOX characters, and what is left out."""
    whole = plain(text).strip("\n")
    rows = whole.split("\n")
    shown = "\n".join(rows[:ROWS])[:BOX]
    if len(shown) == len(whole):
        return Box(label, whole)
    return Box(label, shown, f"{len(whole) - len(shown):,} more characters are left out")


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"

"""What a student reads about each check, in the words of the terminal report and without its layout."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from grader.model import CheckResult, ExerciseInfo, NamedMistake, Outcome, Report, Score
from grader.report import wording
from grader.report.as_json import from_json, to_json
from grader.report.student import for_student

# A report that was read back has the words alone: its JSON promises no key for either.
_WAITS = re.compile(r"not run, because (.+) did not pass")
_RAISED = re.compile(r"\braised ([^\W\d][\w.]*)(?:: (.*))?", re.DOTALL)
_OF_A_PART = (Outcome.ERROR, Outcome.TIMEOUT, Outcome.MEMORY, Outcome.CRASH)
OURS = "The grader itself failed here; this is not the student's fault and costs no points."


@dataclass(frozen=True)
class Told:
    """One check, and the words about it. All of it is harmless text: no escapes, no control characters."""

    exercise: ExerciseInfo
    check: CheckResult
    task: int  # which part of the report, from 1
    number: int  # which check of the part, from 1
    mistake: str = ""  # the sentence about a known mistake

    @property
    def title(self) -> str:
        """The part and what was checked, on one line."""
        return f"{self.check.part or 'whole file'}: {_line(self.check.description or self.check.name)}"

    @property
    def passed(self) -> bool:
        """Whether all is well."""
        return self.check.outcome is Outcome.PASS

    @property
    def why(self) -> str:
        """The sentence about a check that did not pass."""
        if self.passed:
            return ""
        if self.check.outcome is Outcome.NOT_STARTED:
            return "not started yet"
        return wording.explanation(self.check)

    @property
    def hint(self) -> str:
        """The hint, where the check was judged and did not pass."""
        quiet = (Outcome.PASS, Outcome.NOT_STARTED, Outcome.BLOCKED, Outcome.SKIPPED)
        return "" if self.check.outcome in quiet else wording.hint(self.check)

    @property
    def sentences(self) -> list[str]:
        """Why, which known mistake, the hint and the place."""
        found = [self.why, self.mistake, f"hint: {self.hint}" if self.hint else ""]
        where = f"where: {self.check.location}" if self.check.location and not self.passed else ""
        return [one for one in (*found, where) if one]

    @property
    def shown(self) -> str:
        """The input that shows it, as labelled blocks; "" where there is none."""
        example = None if self.passed else self.check.counterexample
        if example is None:
            return ""
        blocks = [("input", example.arguments), ("expected", example.expected), ("actual", example.actual)]
        replay = (f"replay: {wording.REPLAY.rstrip(':')}", example.replay)
        return "\n".join(f"{label}:\n{text}" for label, text in [*blocks, replay] if text)

    @property
    def text(self) -> str:
        """Everything, for a program that shows plain text."""
        return "\n".join([*self.sentences, *([self.shown] if self.shown else [])])

    @property
    def waits_for(self) -> str | None:
        """The check that has to pass before this one is run."""
        found = _WAITS.search(self.check.message) if self.check.outcome is Outcome.BLOCKED else None
        return found[1] if found else None

    @property
    def exception(self) -> tuple[str, str]:
        """The type and the text of what the student's code raised."""
        found = _RAISED.search(self.check.message)
        return (found[1], found[2] or "") if found else ("error", self.check.message)


def cleaned(report: Report) -> Report:
    """Return what a student may see of a report, every text without escapes and control characters."""
    return from_json(to_json(for_student(report)))


def told(reports: Sequence[Report]) -> list[Told]:
    """Return the words about every check, in the order of the reports and their parts."""
    found: list[Told] = []
    for report in map(cleaned, reports):
        mistakes = {known.name: known for known in report.mistakes}
        parts = list(dict.fromkeys(check.part for check in report.checks))
        tasks = {part: len({one.task for one in found}) + place for place, part in enumerate(parts, 1)}
        numbers = dict.fromkeys(parts, 0)
        fresh = []
        for check in report.checks:
            numbers[check.part] += 1
            sentence = _mistake(check, mistakes)
            place = (tasks[check.part], numbers[check.part])
            fresh.append(Told(report.exercise, check, *place, sentence))
        found += fresh
    return found


def gathered(checks: Sequence[Told]) -> list[Told]:
    """Return the words with those said once that hold for a whole part, or for all parts not started."""
    groups: dict[object, list[Told]] = {}
    for place, one in enumerate(checks):
        if one.check.outcome is Outcome.NOT_STARTED:
            key: object = Outcome.NOT_STARTED
        else:
            key = (one.task, one.text) if one.check.outcome in _OF_A_PART else place
        groups.setdefault(key, []).append(one)
    return [_as_one(group) for group in groups.values()]


def _as_one(group: Sequence[Told]) -> Told:
    first = group[0]
    if len(group) == 1:
        return first
    check = replace(
        first.check,
        part=", ".join(dict.fromkeys(one.check.part for one in group)),
        description=wording.counted(len(group), "check"),
        earned=sum(one.check.earned for one in group),
        possible=sum(one.check.possible for one in group),
        hidden=all(one.check.hidden for one in group),
    )
    return replace(first, check=check)


def total(reports: Sequence[Report]) -> Score:
    """Return the points of all reports together; None where one of them is owed."""
    earned = [report.score.earned for report in reports]
    owed = None in earned
    return Score(
        None if owed else sum(one or 0 for one in earned), sum(report.score.possible for report in reports)
    )


def headline(reports: Sequence[Report]) -> str:
    """Return "Score 17/19", or that the score is withheld."""
    score = total(reports)
    if score.earned is None:
        return f"Score ?/{score.possible}: {wording.WITHHELD}"
    return f"Score {score.earned}/{score.possible}"


def staff_note(checks: Sequence[Told]) -> str:
    """Return what staff must know: which checks we could not judge, and why; "" where all is well."""
    broken = [one for one in checks if one.check.outcome is Outcome.INTERNAL]
    lines = [f"{one.exercise.id} {one.check.name}: {one.check.message}".rstrip(": ") for one in broken]
    return "\n".join([OURS, *lines]) if broken else ""


def capped(text: str, most: int, notice: str = " … (shortened)") -> str:
    """Return the text in at most ``most`` characters, saying so where it was longer."""
    return text if len(text) <= most else text[: most - len(notice)] + notice


def _mistake(check: CheckResult, mistakes: dict[str, NamedMistake]) -> str:
    if not check.mistake or check.outcome is Outcome.PASS:
        return ""
    known = mistakes.get(check.mistake)
    return wording.mistake(check.mistake, known.says if known else "")


def _line(text: str) -> str:
    return " ".join(text.split())

"""One check as a student reads it: a line, and below it, where it did not pass, why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from rich.text import Text

from grader.model import CheckResult, Counterexample, NamedMistake, Outcome
from grader.report import wording
from grader.report.paper import Paper
from grader.report.parts import points, trouble

_BESIDE = 90  # from this width on, two tensors may stand next to each other
_INPUTS = 3  # of a part; more at once is no help, and -v has them
_ROWS, _ROWS_VERBOSE, _OUTPUT_ROWS = 12, 60, 40
_QUIET = (Outcome.NOT_STARTED, Outcome.BLOCKED, Outcome.SKIPPED)
_BROKEN = (Outcome.ERROR, Outcome.TIMEOUT, Outcome.MEMORY, Outcome.CRASH, Outcome.INTERNAL)
_MARKS = {
    Outcome.PASS: ("✓", "PASS", "green"),
    Outcome.INTERNAL: ("!", "!", "yellow"),
    **dict.fromkeys(_QUIET, ("·", "-", "dim")),
}


@dataclass
class CheckPainter:
    """Writes the checks of one report; it remembers what it has said, to say it once."""

    paper: Paper
    mistakes: dict[str, NamedMistake]
    verbose: bool = False
    told: set[object] = field(default_factory=set)
    inputs: Counter[str] = field(default_factory=Counter)  # of each part, how many were shown
    left_out: bool = False

    def check(self, check: CheckResult) -> None:
        """Write one check. One that says again what was said above is a line and no more."""
        again = "" if self.verbose else self._again(check)
        mark = self.mark(check.outcome)
        self._heading(check, mark, again)
        indent = 2 + mark.cell_len + 1
        if check.outcome in _QUIET:
            self._not_run(check, indent)
        elif check.outcome is Outcome.PASS:
            self._printed(check, indent)
        elif not again:
            self._why(check, indent)
            self.paper.gap()

    def blocked(self, count: int) -> None:
        """Write one line for many checks that wait for another."""
        self.paper.row(Text("  ").append(self.mark(Outcome.BLOCKED)), wording.waiting(count), "", "dim")

    def none_could_run(self, checks: list[CheckResult]) -> bool:
        """Say once why a whole part failed before anything was checked, if that is what happened."""
        first = checks[0]
        same = {(trouble(check), check.counterexample) for check in checks}
        if self.verbose or first.outcome not in _BROKEN or len(same) != 1 or first.counterexample:
            return False
        cause = (first.outcome, first.message, first.location)
        new = cause not in self.told
        self.told.add(cause)
        text = wording.explanation(first) if new else "The same, see above."
        self.paper.row(Text("  ").append(self.mark(first.outcome)), text, "")
        if new:
            self._note("hint", wording.hint(first), 4)
            self._note("where", str(first.location) if first.location else "", 4)
        return True

    def _heading(self, check: CheckResult, mark: Text, again: str) -> None:
        text = f"{check.description} ({again})" if again else check.description
        right = f"{points(check)}  {check.seconds:.2f} s" if self.verbose else points(check)
        plainly = "" if again or check.outcome is Outcome.PASS else "bold"
        style = "dim" if check.outcome in _QUIET else plainly
        self.paper.row(Text("  ").append(mark), text, right, style)

    def _again(self, check: CheckResult) -> str:
        if check.outcome in _BROKEN and trouble(check) in self.told:
            return f"{wording.short(check.outcome)} again"
        if check.mistake and (check.part, check.mistake) in self.told:
            return f"“{check.mistake}” again"
        return ""

    def mark(self, outcome: Outcome) -> Text:
        """Return a sign that reads without colour, or a word where the console has no such sign."""
        sign, word, style = _MARKS.get(outcome, ("✗", "FAIL", "red"))
        return Text(self.paper.sign(sign, word), style)

    def mistake(self, name: str, indent: int) -> None:
        """Write what a known mistake is, once in full and then by name."""
        known = self.mistakes.get(name)
        again = ("mistake", name) in self.told
        text = wording.mistake(name, known.says if known else "", again=again)
        self.told.add(("mistake", name))
        self.paper.say(text, indent, "yellow")

    def _not_run(self, check: CheckResult, indent: int) -> None:
        if check.outcome is Outcome.NOT_STARTED:
            self.paper.say("not started yet", indent, "dim")
        else:
            self.paper.say(wording.explanation(check), indent, "dim")

    def _why(self, check: CheckResult, indent: int) -> None:
        self.told |= {trouble(check), (check.part, check.mistake)}
        self.paper.say(wording.explanation(check), indent)
        if check.mistake:
            self.mistake(check.mistake, indent)
        if check.counterexample:
            self._shown(check.part, check.counterexample, indent)
        self._note("hint", wording.hint(check), indent)
        self._note("where", str(check.location) if check.location else "", indent)
        self._printed(check, indent)

    def _shown(self, part: str, shown: Counterexample, indent: int) -> None:
        if shown in self.told:
            self.paper.say(wording.SAME_INPUT, indent)
        elif self.verbose or self.inputs[part] < _INPUTS:
            self._counterexample(shown, indent)
            self.inputs[part] += 1
        else:
            self.left_out = True
        self.told.add(shown)

    def _counterexample(self, shown: Counterexample, indent: int) -> None:
        paper, room = self.paper, self.paper.room(indent)
        most = _ROWS_VERBOSE if self.verbose else _ROWS
        given, expected, actual = (
            paper.value(text, room, most) for text in (shown.arguments, shown.expected, shown.actual)
        )
        paper.gap()
        paper.entry("input", given, indent)
        tall = len(expected) > 1 or len(actual) > 1
        if paper.width >= _BESIDE and tall and paper.fits_beside(expected, actual, indent):
            paper.beside(("expected", expected, "green"), ("actual", actual, "red"), indent)
        else:
            paper.entry("expected", expected, indent, "green")
            paper.entry("actual", actual, indent, "red")
        if shown.replay:
            paper.entry("replay", paper.value(wording.REPLAY, room, most), indent, "dim")
            paper.raw(shown.replay)

    def _printed(self, check: CheckResult, indent: int) -> None:
        if check.output and self.verbose:
            lines = self.paper.value(check.output, self.paper.room(indent), _OUTPUT_ROWS)
            self.paper.entry("printed", lines, indent, "dim")

    def _note(self, label: str, text: str, indent: int) -> None:
        if text:
            self.paper.entry(label, self.paper.wrapped(text, self.paper.room(indent)), indent)

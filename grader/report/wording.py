"""What a student reads about each outcome. No layout and no logic beyond putting words together."""

from __future__ import annotations

from grader.model import CheckResult, Outcome

_LEAD = {
    Outcome.ERROR: "Your code raised an error",
    Outcome.TIMEOUT: "Your code took too long",
    Outcome.MEMORY: "Your code asked for too much memory",
    Outcome.CRASH: "Your code made Python itself crash",
    Outcome.INTERNAL: "This is our fault, not yours, and costs you no points. Please tell your instructor",
    Outcome.BLOCKED: "not run",
    Outcome.SKIPPED: "skipped",
}
_ADDED = (Outcome.INTERNAL, Outcome.BLOCKED, Outcome.SKIPPED)  # where the lead stands before any message
_USUAL_CAUSE = {
    Outcome.TIMEOUT: "Look for a loop that never ends.",
    Outcome.MEMORY: "Look for a tensor far larger than the input: usually an unintended broadcast.",
    Outcome.CRASH: "Look for a function that calls itself without end.",
}
_SHORT = {
    Outcome.FAIL: "wrong",
    Outcome.ERROR: "error",
    Outcome.TIMEOUT: "too slow",
    Outcome.MEMORY: "out of memory",
    Outcome.CRASH: "crash",
    Outcome.NOT_STARTED: "not started",
    Outcome.BLOCKED: "not run",
    Outcome.SKIPPED: "skipped",
    Outcome.INTERNAL: "our fault",
}

UNCONFINED = "Note: your code ran without the sandbox on this machine; `grade doctor` says why."
AGAIN = "save it, and run the same command again"
NOTHING_YET = "Nothing is filled in yet, so there is nothing to check."
WITHHELD = "withheld, because the grader itself failed"
ALL_PASS = "Everything passes. Well done!"
REPAIRED = "So that your work could be graded:"
REPLAY = "paste this line below your code:"
SAME_INPUT = "The same input as above shows it."
UNREADABLE = "Your submission could not be read, so that nothing of it could be graded."
NOT_YOURS = f"{_LEAD[Outcome.INTERNAL]}."
NOT_GRADED = f"Your submission could not be graded. {NOT_YOURS}"
NOT_SHOWN = f"Your submission was graded, but the report cannot be shown here. {NOT_YOURS}"


def by_hand(earned: int | None, possible: int, why: str) -> str:
    """Return the sentence on points that a human has decided on."""
    points = "?" if earned is None else earned
    return f"Your points were adjusted by hand: {points} of {possible} count. {why}"


def explanation(check: CheckResult) -> str:
    """Return the sentence about a check that did not pass."""
    lead, message = _LEAD.get(check.outcome, ""), check.message.strip()
    if check.outcome in _ADDED and not message.startswith(lead):
        return f"{lead}: {message}" if message else lead
    return _sentence(message, check) if message else f"{lead or 'This is not right yet'}."


def hint(check: CheckResult) -> str:
    """Return the author's hint, or the usual cause of such an outcome; "" where hints are above the level."""
    return (check.hint or _USUAL_CAUSE.get(check.outcome, "")) if check.level == "all" else ""


def mistake(name: str, says: str = "", *, again: bool = False) -> str:
    """Return the sentence about a known mistake: once in full, ``again`` by name."""
    if again:
        return f"This again looks like the known mistake “{name}”, explained above."
    return f"This looks like the known mistake “{name}”{f': {says}' if says else '.'}"


def waiting(count: int) -> str:
    """Return the line for many checks that wait for another."""
    return f"{count} more checks are not run until this is put right"


def more_checks(count: int) -> str:
    """Return what a student is told whose copy of the course lacks the hidden checks."""
    return f"{counted(count, 'more check', 'runs', 'run')} when you hand in."


def short(outcome: Outcome) -> str:
    """Return two or three words for an outcome that is not a pass."""
    return _SHORT.get(outcome, str(outcome))


def counted(number: int, noun: str, verb: str = "", verbs: str = "") -> str:
    """Return "1 check fails" or "3 checks fail"."""
    many = number != 1
    return f"{number} {noun}{'s' if many else ''} {verbs if many else verb}".rstrip()


def all_of(number: int) -> str:
    """Return "both" or "all 3"."""
    return "both" if number == 2 else f"all {number}"


def listed(names: tuple[str, ...] | list[str]) -> str:
    """Return "a, b and c"."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _sentence(message: str, check: CheckResult) -> str:
    # A function's name at the beginning keeps its small letter, and an exception's text its end.
    first = message.partition(" ")[0]
    if first.isalpha() and first != check.part:
        message = message[0].upper() + message[1:]
    return message if message[-1] in ".!?" or check.outcome is Outcome.ERROR else f"{message}."

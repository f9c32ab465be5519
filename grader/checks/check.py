"""What a check is, and what an exercise is: values made by the factories of this room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from grader.checks.answers import tensors_of
from grader.checks.case import Call, Case, Given, Seen
from grader.checks.compare import Mismatch, form, relax
from grader.model import LEVELS, Evidence, Level
from grader.worker.watchdog import Limits


class Answers(Protocol):
    """The right answers: the reference, or a recording of it."""

    def answer(self, function: str, call: Call) -> Seen:
        """Return what the right function does; floating results are as exact as float64 makes them."""

    def gradients(self, function: str, call: Call) -> tuple[Any, ...]:
        """Return the gradients of ⟨call.upstream, result⟩, by differences of the forward in float64."""


@dataclass(frozen=True)
class Trial:
    """One case of a check, made ready: the calls, and the right answer to each."""

    case: Case
    calls: tuple[Call, ...]
    answers: tuple[Seen, ...]


Judge = Callable[[Trial, tuple[Seen, ...]], Mismatch | None]
Expand = Callable[[Case, Answers], Trial]
Picture = Callable[..., Evidence | None]  # of the case and the answers, as a law's ``holds``


@dataclass(frozen=True, eq=False)
class Check:
    """One thing that is checked of one graded name."""

    name: str
    part: str
    kind: str
    description: str
    points: int
    given: Given
    expand: Expand
    judge: Judge
    hint: str = ""
    needs: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()  # dotted names that the code of the part may not use
    fingerprint: Callable[[Any], Any] | None = None  # what of a random answer tells mistakes apart
    hidden: bool = False  # from students, who are told that there is one, its points and its verdict
    level: Level = "all"  # the most that students are told
    picture: Picture | None = None


@dataclass(frozen=True)
class Mistake:
    """A known mistake: one edit of the reference, the check that must catch it, and what it says."""

    name: str
    part: str
    old: str
    new: str
    fails: str
    says: str


@dataclass(frozen=True)
class Exercise:
    """The checks of one exercise, in the order in which they are shown."""

    checks: Sequence[Check]
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        object.__setattr__(self, "checks", tuple(_guarded(self.checks)))
        names = [check.name for check in self.checks]
        doubled = {name for name in names if names.count(name) > 1}
        unknown = {need for check in self.checks for need in check.needs} - set(names)
        if doubled or unknown:
            raise ValueError(
                f"check names used twice: {doubled or 'none'}; needed but missing: {unknown or 'none'}"
            )
        _refuse_what_would_tell(self.checks)

    @property
    def parts(self) -> tuple[str, ...]:
        """The graded names, in order."""
        return tuple(dict.fromkeys(check.part for check in self.checks))


def _refuse_what_would_tell(checks: Sequence[Check]) -> None:
    """Raise ValueError where a visible check would name a hidden one, and for a level that is none."""
    hidden = {check.name for check in checks if check.hidden}
    for check in checks:
        if not check.hidden and hidden & set(check.needs):
            raise ValueError(f"{check.name} is visible and needs a check that is hidden")
        if check.level not in LEVELS:
            raise ValueError(f"{check.name} has the level {check.level!r}; there are {', '.join(LEVELS)}")


def _guarded(checks: Sequence[Check]) -> list[Check]:
    """Make every check of a part need the part's check of forbidden names."""
    guards = {check.part: check.name for check in checks if check.forbidden}
    return [
        replace(check, needs=(guards[check.part], *check.needs))
        if check.part in guards and not check.forbidden
        else check
        for check in checks
    ]


def expand_calls(part: str, calls: Callable[[Case], Sequence[Call]] | None) -> Expand:
    """Return how a case becomes calls with the right answer to each; by default one call of all fields."""
    make = calls or all_fields

    def expand(case: Case, answers: Answers) -> Trial:
        made = tuple(make(case))
        return Trial(case, made, tuple(answers.answer(part, one) for one in made))

    return expand


def all_fields(case: Case) -> list[Call]:
    """Return one call that takes all fields of a case by position."""
    return [Call(tuple(vars(case).values()))]


def first_wrong_form(trial: Trial, observed: tuple[Seen, ...], *, dtype: bool = True) -> Mismatch | None:
    """Return the first call that raised, or whose answer has a wrong type, shape, dtype or infinity."""
    for one, answer in zip(observed, trial.answers, strict=True):
        mismatch = raised(one, answer) or misplaced(one, answer) or form(one.value, answer.value, dtype=dtype)
        if mismatch is not None:
            return mismatch
    return None


def first_raised(trial: Trial, observed: tuple[Seen, ...]) -> Mismatch | None:
    """Return the first call that raised and should not have, or the other way round, or is astray."""
    pairs = zip(observed, trial.answers, strict=True)
    found = (raised(one, answer) or misplaced(one, answer) for one, answer in pairs)
    return next((mismatch for mismatch in found if mismatch), None)


def relaxed(trial: Trial, observed: tuple[Seen, ...]) -> tuple[Seen, ...]:
    """Read the answers generously where the text leaves open whether a number is a tensor."""
    pairs = zip(observed, trial.answers, strict=True)
    return tuple(replace(one, value=relax(one.value, answer.value)) for one, answer in pairs)


def misplaced(one: Seen, answer: Seen) -> Mismatch | None:
    """Return a mismatch where an answer is on another device than the arguments; its form comes first."""
    if one.astray is None or not any(True for _ in tensors_of(one.value)):  # read as numbers it is nowhere
        return None
    found, wanted = one.astray
    message = f"the result is on {found}, its argument on {wanted}"
    wrong = form(one.value, answer.value, dtype=False, finite=False)
    return wrong or Mismatch("device", message, f"on {wanted}", f"on {found}", found)


def raised(one: Seen, answer: Seen) -> Mismatch | None:
    """Return a mismatch where a call raised and should not have, or the other way round."""
    if one.raised is None and answer.raised is None:
        return None
    if one.raised is None:
        assert answer.raised is not None
        wanted = answer.raised.type
        return Mismatch("raised", f"returned a value where {wanted} should be raised", wanted, one.value)
    if answer.raised is not None:
        return None
    first_line = one.raised.message.strip().partition("\n")[0]
    what = f"{one.raised.type}: {first_line}" if first_line else one.raised.type
    message = f"ran out of memory ({one.raised.type})" if one.raised.out_of_memory else f"raised {what}"
    return Mismatch("raised", message, answer.value, what, one.raised.type)

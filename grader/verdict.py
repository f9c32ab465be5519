"""One check of one part: calls made, answers judged, the smallest failing input found."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b
from itertools import islice

from grader.checks.case import Case, Seen, seen
from grader.checks.check import Check
from grader.checks.compare import Mismatch, show
from grader.checks.evidence import evidence_of, judged
from grader.checks.replay import replay
from grader.model import Counterexample, Evidence, Location, Outcome
from grader.prepared import Ready, ReadyTrial
from grader.session import Loader, Session
from grader.worker.data import ProtocolError
from grader.worker.watchdog import Stopped
from grader.worker.wire import Observed, encoded

CANDIDATE_SECONDS = 1.0  # of CPU time: a candidate of the shrinker that takes longer is refused
LONGEST_MESSAGE = 600
REMEMBERED = 8  # right answers to one case
SENT_GARBAGE = Stopped(Outcome.CRASH, "sent something that is no answer")


@dataclass(frozen=True)
class Group:
    """What a worker observed of the calls of one case."""

    ready: ReadyTrial
    observed: tuple[Observed, ...]
    device: str

    @cached_property
    def digest(self) -> bytes:
        """A digest of all that was observed."""
        return blake2b(encoded([self.device, *self.observed]), digest_size=16).digest()

    @cached_property
    def seen(self) -> tuple[Seen, ...]:
        """The same as native values. Raises ProtocolError where the data contradicts itself."""
        pairs = zip(self.ready.data, self.observed, strict=True)
        return tuple(seen(one, call, self.device) for call, one in pairs)

    @property
    def is_known_right(self) -> bool:
        """Whether the very same was judged before, and right. A class gives the same right answers often."""
        return self.digest in self.ready.passed

    def judged(self, check: Check) -> Mismatch | None:
        """Judge it; what is right is remembered."""
        if self.is_known_right:
            return None
        mismatch = judged(check, self.ready.trial, self.seen)
        if mismatch is None and len(self.ready.passed) < REMEMBERED:
            self.ready.passed.add(self.digest)
        return mismatch


@dataclass(frozen=True)
class Found:
    """A failing case: which, and what is wrong with it."""

    ready: ReadyTrial
    index: int
    mismatch: Mismatch


@dataclass(frozen=True)
class Verdict:
    """The outcome of a check and what there is to say about it."""

    outcome: Outcome
    message: str = ""
    counterexample: Counterexample | None = None
    location: Location | None = None
    output: str = ""
    seconds: float = 0.0
    layer: str = ""
    detail: str = ""
    found: Found | None = None
    evidence: Evidence | None = None
    groups: tuple[Group, ...] = ()  # of every case, where all were observed

    @property
    def blocks(self) -> bool:
        """Whether checks that need this one are not run: it was judged, and found wrong."""
        return self.outcome in (Outcome.FAIL, Outcome.BLOCKED)

    @property
    def is_wrong(self) -> bool:
        """Whether wrong answers were seen that a known mistake may explain."""
        return self.outcome in (Outcome.FAIL, Outcome.ERROR)


def run_check(check: Check, prepared: Ready, session: Session, loader: Loader) -> Verdict:
    """Make a check's calls and judge them. A fault of ours is the outcome internal."""
    clock = time.perf_counter()
    try:
        trials = prepared.trials(check)
        observed = session.observe([data for ready in trials for data in ready.data])
        verdict = _judged(check, trials, observed, loader)
    except ProtocolError:
        verdict = Verdict(SENT_GARBAGE.outcome, SENT_GARBAGE.message)
    except Exception as error:
        verdict = Verdict(
            Outcome.INTERNAL, f"the grader broke on this check ({type(error).__name__}: {error})"
        )
    return replace(verdict, output=session.printed(), seconds=time.perf_counter() - clock)


def _judged(
    check: Check, trials: Sequence[ReadyTrial], observed: Sequence[Observed | Stopped], loader: Loader
) -> Verdict:
    groups = _per_trial(trials, observed, loader.device)
    for group in groups:
        _ = group.is_known_right or group.seen  # all must be answers before one is judged
    found = next(
        (
            Found(group.ready, index, mismatch)
            for index, group in enumerate(groups)
            if (mismatch := group.judged(check)) is not None
        ),
        None,
    )
    last = observed[-1]
    if found is None and isinstance(last, Stopped):
        return Verdict(last.outcome, f"{check.part} {last.message}")
    if found is None:
        return Verdict(Outcome.PASS, groups=groups)
    raised = _raised(found, groups[found.index].seen)
    verdict = _failed(check, found, loader.device)
    location = loader.locate(raised.raised.frames) if raised and raised.raised else None
    complete = () if isinstance(last, Stopped) else groups
    return replace(verdict, outcome=_outcome(raised), location=location, groups=complete)


def _per_trial(
    trials: Sequence[ReadyTrial], observed: Sequence[Observed | Stopped], device: str
) -> tuple[Group, ...]:
    """Group what was observed by case; cases that were not completely observed are left out."""
    answers = iter([one for one in observed if isinstance(one, Observed)])
    groups = (Group(ready, tuple(islice(answers, len(ready.data))), device) for ready in trials)
    return tuple(group for group in groups if len(group.observed) == len(group.ready.data))


def _raised(found: Found, group: tuple[Seen, ...]) -> Seen | None:
    if found.mismatch.layer != "raised":
        return None
    return next((one for one in group if one.raised is not None), None)


def _outcome(raised: Seen | None) -> Outcome:
    if raised is None or raised.raised is None:
        return Outcome.FAIL
    if raised.raised.out_of_memory:
        return Outcome.MEMORY
    return Outcome.NOT_STARTED if raised.raised.type == "NotImplementedError" else Outcome.ERROR


def _failed(check: Check, found: Found, device: str) -> Verdict:
    """Say a failure: one sentence, and the input that shows it."""
    trial, mismatch = found.ready.trial, found.mismatch
    text = mismatch.message[:LONGEST_MESSAGE]
    message = f"{check.part} {text}" if mismatch.layer == "raised" else text[:1].upper() + text[1:]
    counterexample = Counterexample(
        arguments=_arguments(trial.case),
        expected=show(mismatch.expected),
        actual=show(mismatch.actual) if not isinstance(mismatch.actual, str) else mismatch.actual,
        replay=replay(check.part, trial.calls, device),
    )
    return Verdict(
        Outcome.FAIL,
        message,
        counterexample,
        layer=mismatch.layer,
        detail=mismatch.detail,
        found=found,
        evidence=evidence_of(mismatch),
    )


def _arguments(case: Case) -> str:
    pairs = ((f"{name} = ", show(value)) for name, value in vars(case).items())
    return "\n".join(f"{name}{text}".replace("\n", "\n" + " " * len(name)) for name, text in pairs)


def shrink(check: Check, verdict: Verdict, prepared: Ready, session: Session) -> Verdict:
    """Replace a drawn counterexample by the smallest that fails in the same way."""
    found = verdict.found
    if found is None:
        return verdict

    def fails(ready: ReadyTrial) -> Mismatch | None:
        observed = session.observe(ready.data, CANDIDATE_SECONDS)
        if isinstance(observed[-1], Stopped):
            return None
        return judged(check, ready.trial, _per_trial([ready], observed, session.device)[0].seen)

    try:
        smallest = prepared.smallest(check, found.index, fails, found.mismatch)
    except Exception:  # the failure stands as it was found, only not in its smallest form
        return verdict
    session.printed()
    if smallest is None:
        return verdict
    best = Found(smallest[0], found.index, smallest[1])
    said = _failed(check, best, session.device)
    return replace(
        verdict,
        message=said.message,
        counterexample=said.counterexample,
        evidence=said.evidence,
        found=best,
    )

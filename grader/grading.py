"""The one pipeline: load, static checks, worker, checks, diagnosis, score, report."""

from __future__ import annotations

import datetime
import importlib.metadata
import platform
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import torch

from grader.checks.check import Check, Mistake
from grader.checks.compare import VALUE_TOO
from grader.diagnosis import diagnose
from grader.errors import UsageError
from grader.model import (
    CheckResult,
    Environment,
    ExerciseInfo,
    Location,
    NamedMistake,
    Outcome,
    Repair,
    Report,
    Score,
    Submission,
    SubmissionInfo,
)
from grader.prepared import Ready
from grader.session import Loader, Session
from grader.submission import defines, forbidden_uses, is_untouched
from grader.verdict import Verdict, run_check, shrink
from grader.worker.device import resolve
from grader.worker.launch import Workers

VALUE_FIRST = "The numbers themselves are wrong here, not only their digits or slopes. Put that right first."


@dataclass(frozen=True)
class Options:
    """How to grade; the seed is the exercise's own, with which it was made ready."""

    device: str = "cpu"  # or "auto", "cuda", "cuda:N"
    timeout: float | None = None
    parts: tuple[str, ...] = ()
    run_all: bool = False  # of a notebook; a .py file runs whole in any case


@dataclass(frozen=True)
class Progress:
    """How far a grading is: the part and check that come next."""

    part: str
    check: str
    done: int
    total: int


OnProgress = Callable[[Progress], None]


def _nobody_watches(_progress: Progress) -> None:
    pass


def grade(
    prepared: Ready,
    submission: Submission,
    options: Options,
    workers: Workers,
    on_progress: OnProgress = _nobody_watches,
) -> Report:
    """Grade one submission of one exercise.

    Raises UsageError for a part or device that does not exist, and GraderError
    where the exercise or the isolation is broken. What the submission does never raises.
    """
    started, clock = datetime.datetime.now(datetime.UTC), time.perf_counter()
    options = replace(options, device=resolve(options.device))
    checks = _chosen(prepared, options)
    loader = _loader(prepared, submission, options, workers)
    results: list[CheckResult] = []
    named: list[tuple[str, str, str]] = []
    for part in dict.fromkeys(check.part for check in checks):
        mine = [check for check in checks if check.part == part]
        graded = _grade_part(part, mine, prepared, loader, _Meter(on_progress, len(results), len(checks)))
        results += graded.results
        named += graded.named
    repairs = (*submission.repairs, *_broken(submission), *loader.repairs, *loader.not_run())
    return Report(
        exercise=ExerciseInfo(prepared.folder.id, prepared.folder.title, prepared.folder.version),
        submission=SubmissionInfo(submission.student, submission.filename, submission.sha256),
        outcome=overall(results),
        score=_score(results),
        checks=tuple(results),
        mistakes=_grouped(named),
        repairs=repairs,
        seed=prepared.seed,
        device=options.device,
        isolation=workers.isolation,
        environment=environment(),
        started_at=started.isoformat(timespec="seconds"),
        seconds=round(time.perf_counter() - clock, 3),
    )


def _chosen(prepared: Ready, options: Options) -> list[Check]:
    parts = prepared.exercise.parts
    unknown = [part for part in options.parts if part not in parts]
    if unknown:
        raise UsageError(f"{prepared.folder.id} has no part {unknown[0]!r}; it has {', '.join(parts)}")
    return [check for check in prepared.exercise.checks if not options.parts or check.part in options.parts]


def _loader(prepared: Ready, submission: Submission, options: Options, workers: Workers) -> Loader:
    limits = prepared.exercise.limits
    if options.timeout is not None:
        limits = replace(limits, seconds=options.timeout)
    names = tuple(part for part in prepared.exercise.parts if defines(submission, part))
    whole, probes = options.run_all or submission.kind == "py", prepared.folder.probes()
    return Loader(workers, submission, names, limits, whole, probes, options.device)


# --- one part ------------------------------------------------------------------------------------


@dataclass
class _Meter:
    """Counts checks for whoever watches."""

    on_progress: OnProgress
    done: int
    total: int

    def step(self, check: Check) -> None:
        self.on_progress(Progress(check.part, check.name, self.done, self.total))
        self.done += 1


@dataclass(frozen=True)
class _Graded:
    results: list[CheckResult]
    named: list[tuple[str, str, str]] = field(default_factory=list)  # mistake, what it says, part


def _grade_part(
    part: str, checks: Sequence[Check], prepared: Ready, loader: Loader, meter: _Meter
) -> _Graded:
    submission = loader.submission
    not_run = _not_run(part, prepared, submission)
    if not_run is not None:
        return _Graded([_result(check, not_run, None) for check in checks])
    home = _definition(submission, part)
    with Session(loader, part) as session:
        if session.failure is not None:
            failure = session.failure
            verdict = Verdict(
                failure.outcome,
                failure.message,
                location=failure.location or home,
                layer="raised" if failure.raised else "",
                detail=failure.raised,
            )
            return _Graded([_result(check, verdict, home) for check in checks])
        with warnings.catch_warnings():  # what a judge is warned of, such as a value with a graph, is no news
            warnings.simplefilter("ignore")
            verdicts = _all_verdicts(checks, prepared, session, loader, meter)
            mistakes = _mistakes(prepared, verdicts)
    results = [
        _result(
            check, verdicts[check.name], home, mistakes[check.name].name if check.name in mistakes else None
        )
        for check in checks
    ]
    return _Graded(results, [(one.name, one.says, part) for one in mistakes.values()])


def _mistakes(prepared: Ready, verdicts: Mapping[str, Verdict]) -> dict[str, Mistake]:
    """Return the known mistake behind each failed check, where one is recognised."""
    judged = {name: one for name, one in verdicts.items() if one.groups}
    if not any(one.is_wrong for one in judged.values()):
        return {}
    seen = {name: [group.seen for group in one.groups] for name, one in judged.items()}
    failed = {name: seen[name] for name, one in judged.items() if one.is_wrong}
    passed = {name: seen[name] for name, one in judged.items() if not one.is_wrong}
    return diagnose(prepared, failed, passed)


def _not_run(part: str, prepared: Ready, submission: Submission) -> Verdict | None:
    """Return the verdict on a part that need not be run: broken, missing or untouched."""
    if not defines(submission, part):
        for broken in submission.broken:
            if part in broken.seems_to_bind or submission.kind == "py":
                return Verdict(
                    Outcome.ERROR, f"this code is not Python: {broken.message}", location=broken.location
                )
        return Verdict(Outcome.NOT_STARTED, f"{part} is not defined")
    if is_untouched(submission, part, prepared.folder.stub()):
        return Verdict(Outcome.NOT_STARTED, f"{part} is as it was handed out")
    return None


def _all_verdicts(
    checks: Sequence[Check], prepared: Ready, session: Session, loader: Loader, meter: _Meter
) -> dict[str, Verdict]:
    """Return every verdict of a part, with the smallest failing inputs.

    Hidden checks come when all else is done with: code that keeps what it is given can
    tell nobody of it in what a visible check prints or raises.
    """
    verdicts: dict[str, Verdict] = {}
    for hidden in (False, True):
        group = [check for check in checks if check.hidden is hidden]
        _run(group, verdicts, prepared, session, loader, meter)
        for check in group:
            verdicts[check.name] = shrink(check, verdicts[check.name], prepared, session)
    return verdicts


def _run(
    checks: Sequence[Check],
    verdicts: dict[str, Verdict],
    prepared: Ready,
    session: Session,
    loader: Loader,
    meter: _Meter,
) -> None:
    """Add the verdict of each check to ``verdicts``."""
    for check in checks:
        meter.step(check)
        unmet = [need for need in check.needs if verdicts[need].blocks]
        if unmet:
            verdicts[check.name] = Verdict(Outcome.BLOCKED, f"not run, because {unmet[0]} did not pass")
            continue
        verdicts[check.name] = _static(check, loader.submission) or run_check(
            check, prepared, session, loader
        )


def _static(check: Check, submission: Submission) -> Verdict | None:
    uses = forbidden_uses(submission, check.part, check.forbidden) if check.forbidden else ()
    if not uses:
        return None
    dotted, location = uses[0]
    return Verdict(
        Outcome.FAIL, f"{check.part} uses {dotted}, which is what you are asked to write", location=location
    )


def _definition(submission: Submission, part: str) -> Location | None:
    places = [one for one in submission.statements if part in one.binds]
    return submission.location(places[-1].unit, places[-1].line) if places else None


# --- the report ----------------------------------------------------------------------------------


def _result(check: Check, verdict: Verdict, home: Location | None, mistake: str | None = None) -> CheckResult:
    passed = verdict.outcome is Outcome.PASS
    return CheckResult(
        name=check.name,
        part=check.part,
        kind=check.kind,
        description=check.description,
        outcome=verdict.outcome,
        earned=check.points if passed else 0,
        possible=check.points,
        message=verdict.message,
        hint=_hint(check, verdict),
        counterexample=verdict.counterexample,
        mistake=mistake,
        location=None if passed else verdict.location or home,
        output=verdict.output,
        seconds=round(verdict.seconds, 4),
        hidden=check.hidden,
        level=check.level,
        layer=verdict.layer,
        detail=verdict.detail,
        evidence=verdict.evidence,
    )


def _hint(check: Check, verdict: Verdict) -> str:
    if verdict.outcome is not Outcome.FAIL:
        return ""
    return VALUE_FIRST if verdict.detail == VALUE_TOO else check.hint


def overall(results: Sequence[CheckResult]) -> Outcome:
    """Return the outcome of a whole submission, which follows its points."""
    outcomes = {result.outcome for result in results}
    if Outcome.INTERNAL in outcomes:
        return Outcome.INTERNAL
    if outcomes == {Outcome.NOT_STARTED}:
        return Outcome.NOT_STARTED
    earned = sum(result.earned for result in results)
    if earned == sum(result.possible for result in results) and outcomes == {Outcome.PASS}:
        return Outcome.PASS
    return Outcome.PARTIAL if earned else Outcome.FAIL


def _score(results: Sequence[CheckResult]) -> Score:
    broken = any(result.outcome is Outcome.INTERNAL for result in results)
    possible = sum(result.possible for result in results)
    return Score(None if broken else sum(result.earned for result in results), possible)


def _grouped(named: Sequence[tuple[str, str, str]]) -> tuple[NamedMistake, ...]:
    says = {name: text for name, text, _ in reversed(named)}
    parts = {name: tuple(dict.fromkeys(part for one, _, part in named if one == name)) for name in says}
    order = dict.fromkeys(name for name, _, _ in named)
    return tuple(NamedMistake(name, says[name], parts[name]) for name in order)


def _broken(submission: Submission) -> list[Repair]:
    cells = submission.broken if submission.kind == "ipynb" else ()
    return [Repair(f"set aside: {one.message}", str(one.location)) for one in cells]


def environment() -> Environment:
    """Return the versions that a result depends on."""
    version = importlib.metadata.version
    return Environment(
        grader=version("dl-grader"),
        python=platform.python_version(),
        torch=str(torch.__version__),
        hypothesis=version("hypothesis"),
        numpy=version("numpy"),
        platform=platform.platform(),
    )


__all__ = ["Options", "Progress", "environment", "grade", "overall"]

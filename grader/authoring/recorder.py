"""Record an exercise: its answers, and what its mistakes do, as plain data without the code of either."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import msgspec
import torch

from grader.checks.alike import Fingerprint, Known
from grader.checks.case import Case, Given, Seen
from grader.checks.check import Check, Mistake
from grader.checks.compare import SHOWN
from grader.checks.draw import cases, size
from grader.errors import ExerciseError
from grader.prepared import Prepared, ReadyTrial
from grader.recording import CheckData, Did, MistakeData, RecordingData, TrialData, ready_from
from grader.worker.values import tensor_data, to_data
from grader.worker.wire import Observed

_DRAWN, _KEPT = 150, 25  # more cases, and how many of the smallest of them are recorded for after a failure
_encode = msgspec.msgpack.Encoder().encode


def record(prepared: Prepared) -> RecordingData:
    """Return the recording of the visible checks of an exercise.

    Raises ExerciseError where a case cannot be recorded.
    """
    visible = [check for check in prepared.exercise.checks if not check.hidden]
    mistakes = (_mistake(prepared, visible, mistake) for mistake in prepared.mistakes)
    return RecordingData(
        exercise=prepared.folder.id,
        seed=prepared.seed,
        unseen=len(prepared.exercise.checks) - len(visible),
        checks={check.name: _check(prepared, check) for check in visible},
        # One that no visible check shows cannot be named here, and would tell of a hidden one.
        mistakes=[one for one in mistakes if any(did for dids in one.does.values() for did in dids)],
    )


def _check(prepared: Prepared, check: Check) -> CheckData:
    trials = prepared.trials(check)
    small = (
        prepared.ready(check, case, len(trials) + number)
        for number, case in enumerate(_small(prepared, check.given))
    )
    return CheckData(
        [_trial(prepared, check, one) for one in trials],
        [_trial(prepared, check, one) for one in small],
        [_did(one) for one in prepared.does(check, None)],
    )


def _small(prepared: Prepared, given: Given) -> list[Case]:
    """Draw more cases, and return the smallest: there is no searching for one in a recording."""
    if given.strategy is None:
        return []
    drawn = cases(
        replace(given, edges=(), count=_DRAWN), prepared.draw_seed(f"{given.name}, for after a failure")
    )
    different = {str(vars(case)): case for case in sorted(drawn, key=size)}
    return list(different.values())[:_KEPT]


def _trial(prepared: Prepared, check: Check, ready: ReadyTrial) -> TrialData:
    fields = {
        name: tensor_data(value, keep_strides=True) if type(value) is torch.Tensor else to_data(value)
        for name, value in vars(ready.trial.case).items()
    }
    answers = [
        replace(one, value=_without_numbers(one.value)) if check.fingerprint else one
        for one in ready.trial.answers
    ]
    made = TrialData(fields, list(ready.data), [_observed(one) for one in answers])
    again = ready_from(made)
    calls = [
        call.data(data.function, data.seed) for call, data in zip(again.trial.calls, ready.data, strict=True)
    ]
    if _encode(calls) != _encode(made.calls) or str(again.trial.case) != str(ready.trial.case):
        raise ExerciseError(
            f"{prepared.folder.slug}: {check.name} cannot be recorded: a case holds what is no plain data;"
            " use numbers, text, tensors, Seed, and lists, tuples and dicts of numbers, text and tensors"
        )
    return made


def _without_numbers(value: Any) -> Any:
    """Return a random answer with zeros in its large tensors: nobody can be held to its numbers.

    Its form is kept, and so is what a reader is shown of it.
    """
    if isinstance(value, torch.Tensor) and value.numel() > SHOWN and bool(value.isfinite().all()):
        return torch.zeros_like(value)
    if type(value) in (list, tuple):
        return type(value)(map(_without_numbers, value))
    if type(value) is dict:
        return {key: _without_numbers(item) for key, item in value.items()}
    return value


def _observed(one: Seen) -> Observed:
    return Observed(
        to_data(one.value),
        one.raised,
        {index: to_data(value) for index, value in one.arguments.items()},
        one.returned_argument,
        None if one.gradients is None else [to_data(gradient) for gradient in one.gradients],
        one.gradient_raised,
        list(one.operations),
    )


def _did(one: Seen) -> Did:
    if isinstance(one.value, Fingerprint):
        return Did(_observed(replace(one, value=one.value.numbers)), fingerprint=True)
    return Did(_observed(one))


def _mistake(prepared: Prepared, checks: Sequence[Check], mistake: Mistake) -> MistakeData:
    does = {
        check.name: [_differing(one) for one in prepared.known(check, mistake)]
        for check in checks
        if check.part == mistake.part
    }
    return MistakeData(mistake.name, mistake.part, mistake.says, does)


def _differing(known: Known) -> Did | None:
    """Return what the mistake does, None where that is what the reference does."""
    tells = known.differs or not known.same(known.right, known.right)
    return _did(known.wrong) if tells else None

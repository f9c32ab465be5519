"""A recording of an exercise's answers, from which a student's copy grades without the solution.

It holds plain data in the worker's encoding: the cases, the calls, the reference's answers, and
what each known mistake does on the calls, never how. Nothing of it is ever unpickled.
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from functools import cached_property
from typing import Any

import msgspec

from grader.checks.alike import Fingerprint, Known
from grader.checks.case import Call, Case, Seed, Seen, seen
from grader.checks.check import Check, Exercise, Mistake, Trial
from grader.checks.compare import Mismatch
from grader.checks.draw import size
from grader.course import ExerciseFolder
from grader.errors import ExerciseError, UsageError
from grader.prepared import Failing, Fails, Prepared, Ready, ReadyTrial
from grader.worker.data import GeneratorData, Value
from grader.worker.values import from_data, tensor_from
from grader.worker.wire import CallData, Observed

HEADER = b"grader/recording/v1\n"
_AGAIN = "get the course again from whoever gave it to you"


class Did(msgspec.Struct, frozen=True):
    """What one call did; of a random answer, with ``fingerprint``, the numbers that tell mistakes apart."""

    observed: Observed
    fingerprint: bool = False


class TrialData(msgspec.Struct, frozen=True):
    """A case, its calls and the right answers."""

    case: dict[str, Value]
    calls: list[CallData]
    answers: list[Observed]


class CheckData(msgspec.Struct, frozen=True):
    """The trials of a check, in the order in which they are tried, and some that are small.

    ``reference`` has what the reference does on each call, as mistakes are told from it.
    """

    trials: list[TrialData]
    small: list[TrialData]
    reference: list[Did]


class MistakeData(msgspec.Struct, frozen=True):
    """A known mistake: what it does on each call of a check, None where that is what the reference does."""

    name: str
    part: str
    says: str
    does: dict[str, list[Did | None]]


class RecordingData(msgspec.Struct, frozen=True):
    """All of one exercise with one seed."""

    exercise: str
    seed: int
    unseen: int  # how many checks are left out
    checks: dict[str, CheckData]
    mistakes: list[MistakeData]


def make_ready(folder: ExerciseFolder, seed: int | None = None) -> Ready:
    """Return an exercise ready to grade with, by its solution or, in a student's copy, by the recording.

    Raises UsageError where a seed is asked for and the inputs are recorded.
    """
    if not folder.is_released:
        return Prepared(folder, seed or 0)
    if seed is not None:
        raise UsageError(
            f"{folder.id} is a student's copy, whose inputs are recorded: it takes no --seed;"
            " the full course draws others"
        )
    return Recorded(folder)


class Recorded:
    """One exercise, answered by a recording."""

    def __init__(self, folder: ExerciseFolder) -> None:
        self.folder = folder
        self._trials: dict[str, tuple[ReadyTrial, ...]] = {}

    @cached_property
    def _data(self) -> RecordingData:
        return read_recording(self.folder)

    @property
    def seed(self) -> int:
        """What was recorded with."""
        return self._data.seed

    @property
    def unseen(self) -> int:
        """How many checks are left out."""
        return self._data.unseen

    @cached_property
    def exercise(self) -> Exercise:
        """The checks: how to judge. Their inputs and answers are the recording's."""
        exercise = getattr(self.folder.checks(), "EXERCISE", None)
        names = [check.name for check in exercise.checks] if isinstance(exercise, Exercise) else []
        if not isinstance(exercise, Exercise) or names != list(self._data.checks):
            raise ExerciseError(f"{self.folder.slug}: its checks.py and its recording do not fit; {_AGAIN}")
        return exercise

    @cached_property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The known mistakes by name. How they are made is not here: ``old`` only tells variants apart."""
        made = enumerate(self._data.mistakes)
        return tuple(Mistake(one.name, one.part, str(number), "", "", one.says) for number, one in made)

    def trials(self, check: Check) -> tuple[ReadyTrial, ...]:
        """Return the recorded cases of a check with their calls and answers."""
        if check.name not in self._trials:
            self._trials[check.name] = tuple(map(ready_from, self._data.checks[check.name].trials))
        return self._trials[check.name]

    def smallest(self, check: Check, index: int, fails: Fails, first: Mismatch) -> Failing | None:
        """Return the smallest recorded trial that fails as ``first`` does. An author's own is small."""
        drawn = self.trials(check)[len(check.given.edges) :]
        if index < len(check.given.edges):
            return None
        small = [*map(ready_from, self._data.checks[check.name].small), *drawn]
        for ready in sorted(small, key=lambda one: size(one.trial.case)):
            mismatch = fails(ready)
            if mismatch is not None and (mismatch.layer, mismatch.detail) == (first.layer, first.detail):
                return ready, mismatch
        return None

    def known(self, check: Check, mistake: Mistake) -> tuple[Known, ...]:
        """Return each call of a check with what the reference and what a mistake was seen to do on it."""
        calls = [call for ready in self.trials(check) for call in ready.trial.calls]
        right = [_did(one) for one in self._data.checks[check.name].reference]
        does = self._data.mistakes[int(mistake.old)].does[check.name]
        both = zip(calls, right, does, strict=True)
        return tuple(Known(call, one, one if other is None else _did(other)) for call, one, other in both)


# --- the file ------------------------------------------------------------------------------------


def recording_bytes(data: RecordingData) -> bytes:
    """Return a recording as the bytes of a file."""
    return HEADER + zlib.compress(msgspec.msgpack.encode(data), level=9)


def read_recording(folder: ExerciseFolder) -> RecordingData:
    """Read the recording of an exercise. Raises ExerciseError where it is damaged or of another version."""
    try:
        raw = folder.recording.read_bytes()
    except OSError as problem:
        raise ExerciseError(
            f"{folder.slug}: {folder.recording.name} cannot be read ({problem.strerror})"
        ) from None
    if not raw.startswith(HEADER):
        raise ExerciseError(f"{folder.slug}: its recording is none that this grader can read; {_AGAIN}")
    try:
        data = msgspec.msgpack.decode(zlib.decompress(raw[len(HEADER) :]), type=RecordingData)
    except (zlib.error, msgspec.MsgspecError, RecursionError):
        raise ExerciseError(f"{folder.slug}: its recording is damaged; {_AGAIN}") from None
    if data.exercise != folder.id:
        raise ExerciseError(f"{folder.slug}: its recording is of {data.exercise}; {_AGAIN}")
    return data


def ready_from(data: TrialData) -> ReadyTrial:
    """Return the trial that plain data says."""
    case = Case(**{name: _native(value) for name, value in data.case.items()})
    calls = tuple(
        Call(
            tuple(map(_native, call.args)),
            {name: _native(value) for name, value in call.kwargs.items()},
            None if call.upstream is None else tensor_from(call.upstream),
            call.watch,
            call.probe,
        )
        for call in data.calls
    )
    return ReadyTrial(Trial(case, calls, tuple(map(seen, data.answers))), tuple(data.calls))


def _native(value: Value) -> Any:
    return Seed(value.seed) if isinstance(value, GeneratorData) else from_data(value)


def _did(data: Did) -> Seen:
    one = seen(data.observed)
    return replace(one, value=Fingerprint(one.value)) if data.fingerprint else one

"""An exercise made ready for one seed: cases drawn, answers computed, mistakes tried, once for a class.

The pipeline asks a :class:`Ready`, and does not know where its answers come from: the
reference, here, or a recording of it (recording.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

from grader.checks.alike import Known, by_fingerprint
from grader.checks.answers import Reference, Trusted
from grader.checks.case import Case, Seen
from grader.checks.check import Check, Exercise, Mistake, Trial
from grader.checks.compare import Mismatch
from grader.checks.draw import cases, digest, smallest_failure
from grader.course import ExerciseFolder, run_source
from grader.errors import ExerciseError
from grader.worker.wire import CallData


@dataclass(frozen=True)
class ReadyTrial:
    """A trial with its calls as plain data, ready to be sent.

    ``passed`` are digests of answers that were judged and are right: the same bytes need no second look.
    """

    trial: Trial
    data: tuple[CallData, ...]
    passed: set[bytes] = field(default_factory=set, compare=False, repr=False)


Fails = Callable[[ReadyTrial], Mismatch | None]


class Ready(Protocol):
    """One exercise with one seed, and the answers to all that is asked of a student."""

    @property
    def folder(self) -> ExerciseFolder:
        """Where its texts are."""

    @property
    def seed(self) -> int:
        """What its inputs were drawn with."""

    @property
    def exercise(self) -> Exercise:
        """The checks."""

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The known mistakes."""

    @property
    def unseen(self) -> int:
        """How many checks of the exercise are not among ``exercise.checks``."""

    def trials(self, check: Check) -> tuple[ReadyTrial, ...]:
        """Return the cases of a check with their calls and answers, in the order in which they are tried."""

    def smallest(self, check: Check, index: int, fails: Fails, first: Mismatch) -> Failing | None:
        """Return the smallest trial known to fail as ``first`` does, or None for that of this index."""

    def known(self, check: Check, mistake: Mistake) -> tuple[Known, ...]:
        """Return each call of a check with what the reference and what a mistake does on it."""


Failing = tuple[ReadyTrial, Mismatch]


class Prepared:
    """One exercise with one seed, answered by its reference. What it computes it keeps."""

    unseen = 0

    def __init__(self, folder: ExerciseFolder, seed: int) -> None:
        self.folder = folder
        self.seed = seed
        self._cases: dict[str, tuple[Case, ...]] = {}
        self._trials: dict[str, tuple[ReadyTrial, ...]] = {}
        self._rights: dict[str, tuple[Known, ...]] = {}
        self._known: dict[tuple[str, Mistake], tuple[Known, ...]] = {}

    @cached_property
    def exercise(self) -> Exercise:
        """The checks."""
        exercise = getattr(self.folder.checks(), "EXERCISE", None)
        if not isinstance(exercise, Exercise):
            raise ExerciseError(f"{self.folder.slug}: checks.py has no EXERCISE")
        return exercise

    @cached_property
    def functions(self) -> Mapping[str, Any]:
        """What the solution defines."""
        return run_source(self.folder.solution(), "solution")

    @cached_property
    def probes(self) -> Mapping[str, Any]:
        """What the exercise's probes.py defines."""
        return run_source(self.folder.probes(), "probes")

    @cached_property
    def reference(self) -> Reference:
        """The right answers."""
        return Reference(Trusted(self.functions, self.probes))

    @cached_property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The known mistakes."""
        return tuple(self.folder.mistakes().MISTAKES)

    def draw_seed(self, name: str) -> int:
        """Return the seed that a set of cases is drawn with."""
        return digest(self.folder.id, self.folder.version, name, self.seed)

    def trials(self, check: Check) -> tuple[ReadyTrial, ...]:
        """Return the cases of a check with their calls and answers."""
        if check.name not in self._trials:
            given = check.given
            if given.name not in self._cases:
                self._cases[given.name] = cases(given, self.draw_seed(given.name))
            ready = (self.ready(check, case, index) for index, case in enumerate(self._cases[given.name]))
            self._trials[check.name] = tuple(ready)
        return self._trials[check.name]

    def ready(self, check: Check, case: Case, index: int) -> ReadyTrial:
        """Expand one case; each call gets a seed derived from the run's, the check and the case."""
        trial = check.expand(case, self.reference)
        data = (
            call.data(check.part, digest(self.seed, check.name, index, number))
            for number, call in enumerate(trial.calls)
        )
        return ReadyTrial(trial, tuple(data))

    def smallest(self, check: Check, index: int, fails: Fails, first: Mismatch) -> Failing | None:
        """Search for the smallest drawn case that fails as ``first`` does.

        An author's own edge case is small as it is.
        """
        if index < len(check.given.edges):
            return None
        found = smallest_failure(
            check.given,
            self.draw_seed(check.given.name),
            lambda case: fails(self.ready(check, case, index)),
            first,
        )
        return None if found is None else (self.ready(check, found[0], index), found[1])

    def known(self, check: Check, mistake: Mistake) -> tuple[Known, ...]:
        """Return each call of a check with what the reference and what a mistake does on it."""
        key = (check.name, mistake)
        if key not in self._known:
            pairs = zip(self._right(check), self.does(check, mistake), strict=True)
            self._known[key] = tuple(_shared(right, wrong) for right, wrong in pairs)
        return self._known[key]

    def _right(self, check: Check) -> tuple[Known, ...]:
        """Return each call of a check as a mistake that does not show on it."""
        if check.name not in self._rights:
            calls = [call for ready in self.trials(check) for call in ready.trial.calls]
            both = zip(calls, self.does(check, None), strict=True)
            self._rights[check.name] = tuple(Known(call, right, right) for call, right in both)
        return self._rights[check.name]

    def does(self, check: Check, mistake: Mistake | None) -> tuple[Seen, ...]:
        """Return what a mistake, or without one the reference, does on the calls of a check."""
        trusted = Trusted(self.functions if mistake is None else self.edited(mistake), self.probes)
        return by_fingerprint(
            check, [[trusted.observe(data) for data in ready.data] for ready in self.trials(check)]
        )

    def edited(self, mistake: Mistake) -> Mapping[str, Any]:
        """Run the solution with a mistake's edit. Raises ExerciseError where the edit is stale."""
        return run_source(edited_source(self.folder, mistake), mistake.name)


def _shared(right: Known, wrong: Seen) -> Known:
    """Return what a mistake does on a call; where it does not show, one object serves for all mistakes."""
    known = Known(right.call, right.right, wrong)
    return known if known.differs or right.differs else right


def edited_source(folder: ExerciseFolder, mistake: Mistake) -> str:
    """Return the solution's source with a mistake's edit made. Raises ExerciseError where it is stale."""
    source = folder.solution()
    if source.count(mistake.old) != 1:
        times = source.count(mistake.old)
        raise ExerciseError(f"{folder.slug}: mistake {mistake.name!r} edits text that occurs {times} times")
    return source.replace(mistake.old, mistake.new)

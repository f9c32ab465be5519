"""A part's conversation with its workers: load what it needs, make its calls, survive their ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from grader.errors import IsolationError
from grader.model import Location, Outcome, Program, Repair, Submission
from grader.submission import program
from grader.worker.launch import Workers
from grader.worker.process import Worker
from grader.worker.watchdog import Limits, Stopped
from grader.worker.wire import CallData, Frame, Loaded, Observed, Raised, Trouble

RESTARTS = 2
LOSSES = 3  # of one request's workers with their server, until something must be wrong with this machine
SERVER_KEEPS_DYING = "the process that workers come from keeps dying; this machine may be short of memory"


@dataclass(frozen=True)
class Failure:
    """Why a part could not be loaded."""

    outcome: Outcome
    message: str
    location: Location | None
    raised: str = ""  # the type of the exception, if it was one


@dataclass
class Loader:
    """Loads a submission into fresh workers, and learns how it has to be done.

    A file runs whole. If that fails before everything graded is bound, only the
    statements that the graded names need are run, for this part and all later ones.
    Of a notebook that is to run whole, what raises is set aside.
    """

    workers: Workers
    submission: Submission
    names: tuple[str, ...]
    limits: Limits
    whole: bool
    probes: str = ""
    device: str = "cpu"
    repairs: list[Repair] = field(default_factory=list)
    _ran: set[tuple[int, int]] = field(default_factory=set)

    def load(self, part: str) -> Worker | Failure:
        """Return a worker in which the part is bound, or why there is none."""
        if self.whole:
            worker = self._load_whole(part)
            if worker is not None:
                return worker
        return self._load_wanted(part)

    def stop_running_whole(self, stopped: Stopped) -> bool:
        """After a worker's end, run only what is graded from now on; return whether to try again at once.

        A hang is not tried again: it has cost a time limit already.
        """
        if not self.whole or stopped.outcome not in (Outcome.CRASH, Outcome.TIMEOUT):
            return False
        self.whole = False
        return stopped.outcome is Outcome.CRASH

    def _load_whole(self, part: str) -> Worker | None:
        plan = replace(program(self.submission, self.names, whole=True), probes=self.probes)
        worker, loaded = self._loaded(plan)
        if isinstance(loaded, Stopped):
            self.whole = False
            self._note(Repair(f"running the whole file {loaded.message}; only what is graded was run"))
        elif loaded.threads:  # it could change what other parts are given and answer
            self.whole = False
            self._note(Repair("the whole file leaves a thread running; only what is graded was run"))
        else:
            self._note_troubles(plan, loaded)
            goes_on = not plan.stop_when_bound  # past what raises
            is_done = goes_on or not loaded.troubles or set(self.names) <= set(loaded.bound)
            if is_done and part in loaded.bound:
                self._ran.update((one.unit, one.index) for one in self.submission.statements)
                return worker
            self.whole = goes_on
        worker.stop()
        return None

    def _loaded(self, plan: Program) -> tuple[Worker, Loaded | Stopped]:
        """Start a worker and let it run a program; another one where its server dies or it is killed."""
        for attempt in range(LOSSES):
            worker = self.workers.start(self.limits, self.device)
            loaded = worker.load(plan)
            if not isinstance(loaded, Stopped):
                return worker, loaded
            if not (self.is_ours(loaded) or (loaded.killed and attempt == 0)):
                return worker, loaded
            worker.stop()
        raise IsolationError(SERVER_KEEPS_DYING)

    def is_ours(self, stopped: Stopped) -> bool:
        """Return whether a worker's end is no doing of the submission: confined, it cannot end the server."""
        return stopped.lost and self.workers.isolation == "confined"

    def _load_wanted(self, part: str) -> Worker | Failure:
        # A probe may put several of the graded names together, such as forward and backward.
        names = self.names if self.probes else (part,)
        plan = replace(program(self.submission, names, whole=False), probes=self.probes)
        self._ran.update(plan.run)
        worker, loaded = self._loaded(plan)
        if isinstance(loaded, Stopped):
            worker.stop()
            return Failure(loaded.outcome, f"while your code was loaded it {loaded.message}", None)
        if part in loaded.bound:
            self._note_troubles(plan, loaded)
            return worker
        worker.stop()
        return self._unbound(part, plan, loaded)

    def _unbound(self, part: str, plan: Program, loaded: Loaded) -> Failure:
        if not loaded.troubles:
            return Failure(Outcome.ERROR, f"{part} is not there after your code has run", None)
        trouble = loaded.troubles[-1]
        message = f"your code raised {_text(trouble.raised)} before {part} was there"
        outcome = Outcome.MEMORY if trouble.raised.out_of_memory else Outcome.ERROR
        return Failure(outcome, message, self._place(plan, trouble), trouble.raised.type)

    def not_run(self) -> list[Repair]:
        """Say which cells or lines were left out because nothing graded needs them.

        A graded name that was not begun, or not asked for, is no news, nor is a cell that asks for grading.
        """
        if self.whole or not self._ran:
            return []
        last = {name: one for one in self.submission.statements for name in one.binds if name in self.names}
        kept = self._ran | {(one.unit, one.index) for one in last.values()}
        left = [
            one
            for one in self.submission.statements
            if (one.unit, one.index) not in kept and one.reads | one.binds != {"grader"}
        ]
        touched = {unit for unit, _ in self._ran}
        lines = [one.line for one in left if self.submission.kind == "py"]
        cells = [self.submission.units[one.unit].cell or 0 for one in left if one.unit not in touched]
        place = _ranges("line", lines) if self.submission.kind == "py" else _ranges("cell", cells)
        return [Repair("not run, because nothing graded needs it", place)] if lines or cells else []

    def _note_troubles(self, plan: Program, loaded: Loaded) -> None:
        for trouble in loaded.troubles:
            self._note(Repair(f"set aside: raised {_text(trouble.raised)}", str(self._place(plan, trouble))))
        for what in loaded.repairs:
            self._note(Repair(what))

    def _note(self, repair: Repair) -> None:
        if repair not in self.repairs:
            self.repairs.append(repair)

    def _place(self, plan: Program, trouble: Trouble) -> Location:
        unit, index = plan.run[trouble.position]
        lines = [one.line for one in self.submission.statements if (one.unit, one.index) == (unit, index)]
        return self.locate(trouble.raised.frames) or self.submission.location(
            unit, lines[0] if lines else None
        )

    def locate(self, frames: Sequence[Frame]) -> Location | None:
        """Return the innermost of the student's own lines in a traceback."""
        places = {one.path: Location(one.path) for one in self.submission.siblings}
        places |= {unit.filename: Location(unit.file, unit.cell) for unit in self.submission.units}
        known = [frame for frame in frames if frame.filename in places]
        return replace(places[known[-1].filename], line=known[-1].line) if known else None


def _ranges(what: str, numbers: Iterable[int]) -> str:
    """Return "cells 3, 5-7" for 3, 5, 6 and 7, and "cell 3" for 3 alone."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    text = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
    return f"{what} {text}" if text.isdigit() else f"{what}s {text}"


def _text(raised: Raised) -> str:
    first = raised.message.splitlines()[0] if raised.message else ""
    return f"{raised.type}: {first}" if first else raised.type


class Session:
    """The worker of one part, started again after a crash, never after a hang."""

    def __init__(self, loader: Loader, part: str) -> None:
        self._loader = loader
        self._part = part
        self._worker: Worker | None = None
        self._restarts_left = RESTARTS
        self._ended: Stopped | None = None
        self.failure: Failure | None = None

    @property
    def device(self) -> str:
        """Where the calls take place that have a tensor among their arguments."""
        return self._loader.device

    def __enter__(self) -> Session:
        self._load()
        return self

    def __exit__(self, *_: object) -> None:
        self._drop()

    def observe(self, calls: Sequence[CallData], limit: float | None = None) -> list[Observed | Stopped]:
        """Make calls; the list ends early, with Stopped, where the worker came to its end.

        After a hang every further request answers with the same Stopped at once. A crash
        in a worker that ran the whole file may be the fault of code that is not graded,
        such as a thread it started: the calls are made once more without that code. So
        they are after a SIGKILL, which somebody else may have sent, such as a machine
        that is short of memory; who kills itself does it again.
        """
        seen = self._observe(calls, limit)
        last = seen[-1] if seen else None
        if not isinstance(last, Stopped):
            return seen
        without_the_rest = self._loader.stop_running_whole(last)
        if not (without_the_rest or last.killed):
            return seen
        self._restarts_left += last.killed  # one request costs one restart, however often it is made
        return self._observe(calls, limit)

    def _observe(self, calls: Sequence[CallData], limit: float | None) -> list[Observed | Stopped]:
        for _ in range(LOSSES):
            if self._worker is None and self._ended is None:
                self._load()
            if self._worker is None:
                return [self._ended or Stopped(Outcome.CRASH, "could not be loaded again")]
            seen = self._worker.perform(calls, limit)
            last = seen[-1] if seen else None
            if not isinstance(last, Stopped):
                return seen
            if not self._loader.is_ours(last):
                self._came_to_its_end(last)
                return seen
            self._drop()
        raise IsolationError(SERVER_KEEPS_DYING)

    def printed(self) -> str:
        """Return what the student's code printed since this was last asked."""
        return self._worker.printed() if self._worker is not None else ""

    def _load(self) -> None:
        loaded = self._loader.load(self._part)
        if isinstance(loaded, Failure):
            self.failure = loaded
            self._ended = Stopped(loaded.outcome, loaded.message)
        else:
            self._worker = loaded

    def _came_to_its_end(self, stopped: Stopped) -> None:
        self._drop()
        if stopped.outcome is Outcome.TIMEOUT or self._restarts_left == 0:
            self._ended = stopped
        self._restarts_left -= 1

    def _drop(self) -> None:
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

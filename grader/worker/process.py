"""The parent's side of one worker: asked here, watched here, stopped here."""

from __future__ import annotations

import secrets
import signal
from collections.abc import Iterator, Sequence

from grader.errors import IsolationError
from grader.model import Outcome, Program
from grader.worker.data import ProtocolError
from grader.worker.launch import Launched, remove
from grader.worker.output import Output
from grader.worker.scratch import lay_out
from grader.worker.watchdog import Limits, Stopped, Watchdog
from grader.worker.wire import (
    CallData,
    Connection,
    Done,
    FromWorker,
    Hello,
    Load,
    Loaded,
    Observed,
    Perform,
    ToWorker,
    UnitData,
)

HUNG_UP = Stopped(Outcome.CRASH, "closed its connection to the grader")
SENT_GARBAGE = Stopped(Outcome.CRASH, "sent something that is no answer")


class Worker:
    """One confined process for one part of one submission. Use it as a context manager."""

    def __init__(self, launched: Launched, limits: Limits) -> None:
        self._launched = launched
        self._connection = Connection(launched.read_fd, launched.write_fd)
        self._output = Output(launched.output_fd, limits.output)
        self._watchdog = Watchdog(launched.pid, limits, launched.scratch, launched.kill)
        self._watchdog.start()
        self._exit_code: int | None = None
        self._lost = False
        self.stopped: Stopped | None = None

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def is_alive(self) -> bool:
        """Return whether the process is there and has not ended."""
        return not self._watchdog.is_gone()

    def greet(self) -> str:
        """Wait until the worker is confined; return what went wrong, or nothing."""
        answer = self._ask(None, Hello)[0]
        self._watchdog.settled()
        assert isinstance(answer, Hello | Stopped)
        return answer.problem if isinstance(answer, Hello) else answer.message

    def load(self, program: Program) -> Loaded | Stopped:
        """Put a submission's files into the worker's folder and run its statements.

        Raises IsolationError where the disk has no room for them.
        """
        try:
            lay_out(program.siblings, self._launched.scratch)
        except OSError as error:
            self.stop()
            raise IsolationError(f"a worker could not be given its files ({error.strerror})") from None
        units = [UnitData(unit.filename, unit.source) for unit in program.units]
        run, names = list(program.run), list(program.names)
        message = Load(program.module, units, run, names, program.stop_when_bound, program.probes)
        answer = self._ask(message, Loaded)[0]
        assert isinstance(answer, Loaded | Stopped)
        if isinstance(answer, Loaded) and any(not 0 <= one.position < len(run) for one in answer.troubles):
            self._stop_because(SENT_GARBAGE)
        return self.stopped or answer

    def perform(self, calls: Sequence[CallData], limit: float | None = None) -> list[Observed | Stopped]:
        """Make calls in order; the list ends early, with Stopped, where the worker came to its end.

        ``limit`` is a CPU time in seconds for this request alone, below the part's own.
        """
        if self.stopped is not None:
            return [self.stopped]
        marker = f"\0{secrets.token_hex(12)}\0"
        self._output.expect(marker)
        if self._launched.answers is not None:
            self._launched.answers.clear()
        received = self._ask(Perform(list(calls), marker), Done, limit, observed=len(calls))
        answers = [*self._left(), *(answer for answer in received if isinstance(answer, Observed))]
        if self.stopped is None and (received[-1] != Done(marker) or len(answers) != len(calls)):
            self._stop_because(SENT_GARBAGE)
        answers = answers[: len(calls)]
        return [*answers, self.stopped] if self.stopped is not None else list(answers)

    def _left(self) -> list[Observed]:
        """Return what the worker left in its file of answers, also one that came to its end."""
        left: list[Observed] = []
        try:
            for observed in self._launched.answers.read() if self._launched.answers else ():
                left.append(observed)  # noqa: PERF402 - what comes before a bad one is kept
        except ProtocolError:
            if self.stopped is None:
                self._stop_because(SENT_GARBAGE)
        return left

    def printed(self) -> str:
        """Return what the submission printed since this was last asked."""
        return self._output.collect()

    def stop(self) -> None:
        """Go down the stop ladder: hang up, kill, reap, drain, clear the scratch folder."""
        self._watchdog.release()
        self._launched.hang_up()
        self._end()
        self._watchdog.join()
        self._output.close()
        if self._launched.answers is not None:
            self._launched.answers.close()
        remove(self._launched.scratch)

    def _ask(
        self,
        message: ToWorker | None,
        kind: type[FromWorker],
        limit: float | None = None,
        observed: int = 0,
    ) -> list[FromWorker | Stopped]:
        """Send a message and receive its answer, before which calls may be ``observed``, up to the end."""
        if self.stopped is not None:
            return [self.stopped]
        answers: list[FromWorker | Stopped] = []
        self._watchdog.begin(limit)
        try:
            if message is not None:
                self._connection.send(message)
            for answer in self._receive(kind, observed):
                answers.append(answer)  # noqa: PERF402 - what arrived before an end is kept
        except ProtocolError:
            self._stop_because(SENT_GARBAGE)
        except (OSError, EOFError):
            self._watchdog.end()  # it owes no answer any more
            self._stop_because(None if self._watchdog.saw_its_end() else HUNG_UP)
        finally:
            self._watchdog.end()
        return [*answers, self.stopped] if self.stopped is not None else answers

    def _receive(self, kind: type[FromWorker], observed: int) -> Iterator[FromWorker]:
        for _ in range(observed + 1):
            answer = self._connection.receive_from_worker()
            if isinstance(answer, kind):
                yield answer
                return
            if not isinstance(answer, Observed):
                break
            yield answer
        raise ProtocolError(f"{type(answer).__name__} instead of {kind.__name__}")

    def _stop_because(self, reason: Stopped | None) -> None:
        """Remember why the worker is of no more use: the watchdog's reason, ours, or its own end."""
        self._end()
        self.stopped = self._watchdog.stopped or reason or self._how_it_ended()

    def _end(self) -> None:
        if self._exit_code is None:
            self._launched.kill()
            try:
                self._exit_code = self._launched.reap()
            except (OSError, EOFError):
                self._exit_code, self._lost = 0, True

    def _how_it_ended(self) -> Stopped:
        code = self._exit_code or 0
        if self._lost:
            return Stopped(Outcome.CRASH, "ended the process that workers come from", lost=True)
        if code >= 0:
            return Stopped(Outcome.CRASH, f"ended the Python process with exit code {code}")
        names = {one.value: one.name for one in signal.Signals}
        message = f"ended the Python process by {names.get(-code, f'signal {-code}')}"
        return Stopped(Outcome.CRASH, message, killed=-code == signal.SIGKILL)

"""The parent's side of one worker: asked here, watched here, stopped here."""

from __future__ import annotations

import secrets
import signal
from collections.abc import Sequence

from grader.errors import IsolationError
from grader.model import Outcome, Program
from grader.worker.data import ProtocolError
from grader.worker.launch import Launched, kill, remove
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
        self._watchdog = Watchdog(launched.pid, limits, launched.scratch, lambda: kill(launched.pid))
        self._watchdog.start()
        self._exit_code: int | None = None
        self.stopped: Stopped | None = None

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def greet(self) -> str:
        """Wait until the worker is confined; return what went wrong, or nothing."""
        answer = self._ask(None, (Hello,))[0]
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
        answer = self._ask(message, (Loaded,))[0]
        assert isinstance(answer, Loaded | Stopped)
        if isinstance(answer, Loaded) and any(not 0 <= one.position < len(run) for one in answer.troubles):
            self._stop_because(SENT_GARBAGE)
        return self.stopped or answer

    def perform(self, calls: Sequence[CallData], limit: float | None = None) -> list[Observed | Stopped]:
        """Make calls in order; the list ends early, with Stopped, where the worker came to its end.

        ``limit`` is a CPU time in seconds for this request alone, below the part's own.
        """
        marker = f"\0{secrets.token_hex(12)}\0"
        self._output.expect(marker)
        answers = self._ask(Perform(list(calls), marker), (*[Observed] * len(calls), Done), limit)
        return [answer for answer in answers if isinstance(answer, Observed | Stopped)]

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
        remove(self._launched.scratch)

    def _ask(
        self, message: ToWorker | None, expected: Sequence[type[FromWorker]], limit: float | None = None
    ) -> list[FromWorker | Stopped]:
        """Send a message and receive answers of the expected types, up to the worker's end."""
        if self.stopped is not None:
            return [self.stopped]
        answers: list[FromWorker | Stopped] = []
        self._watchdog.begin(limit)
        try:
            if message is not None:
                self._connection.send(message)
            for kind in expected:
                answers.append(self._receive(kind))  # noqa: PERF401 - what arrived before an end is kept
        except ProtocolError:
            self._stop_because(SENT_GARBAGE)
        except (OSError, EOFError):
            self._watchdog.end()  # it owes no answer any more
            self._stop_because(None if self._watchdog.saw_its_end() else HUNG_UP)
        finally:
            self._watchdog.end()
        return [*answers, self.stopped] if self.stopped is not None else answers

    def _receive(self, kind: type[FromWorker]) -> FromWorker:
        answer = self._connection.receive_from_worker()
        if not isinstance(answer, kind):
            raise ProtocolError(f"{type(answer).__name__} instead of {kind.__name__}")
        return answer

    def _stop_because(self, reason: Stopped | None) -> None:
        """Remember why the worker is of no more use: the watchdog's reason, ours, or its own end."""
        self._end()
        self.stopped = self._watchdog.stopped or reason or Stopped(Outcome.CRASH, self._how_it_ended())

    def _end(self) -> None:
        if self._exit_code is None:
            kill(self._launched.pid)
            try:
                self._exit_code = self._launched.reap()
            except (OSError, EOFError):
                self._exit_code = 0

    def _how_it_ended(self) -> str:
        code = self._exit_code or 0
        if code >= 0:
            return f"ended the Python process with exit code {code}"
        names = {one.value: one.name for one in signal.Signals}
        return f"ended the Python process by {names.get(-code, f'signal {-code}')}"

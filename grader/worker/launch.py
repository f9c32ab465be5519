"""Where workers come from: a fork server where there is fork, a fresh interpreter elsewhere.

Nothing here imports torch, so that a server can start before the parent spends its
own second on that.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import site
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import psutil

from grader.errors import IsolationError
from grader.worker.confine import Profile, exposed, layers, readable_folders
from grader.worker.control import LOST, Reap, Start, request
from grader.worker.watchdog import Limits
from grader.worker.wire import Answers

if TYPE_CHECKING:
    from grader.worker.process import Worker

# What a worker may know of its surroundings; all else stays with the parent.
PASSED_ON = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "SYSTEMROOT", "WINDIR", "CUDA_VISIBLE_DEVICES")
SETTLED = {
    "CUDA_CACHE_DISABLE": "1",  # a scratch folder is too small for it, and gone too soon
    "CUDA_LAUNCH_BLOCKING": "1",  # an exception comes from the line at fault
    "GRADER_WORKER": "1",  # a notebook's own grader.check() answers nothing there
    "MPLBACKEND": "Agg",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "utf-8:backslashreplace",
    "PYTORCH_NVML_BASED_CUDA_CHECK": "1",  # an import that asks for CUDA must not wake it before a fork
    "TORCHDYNAMO_DISABLE": "1",
}
# Imported once in the server when a submission mentions the word, so that no worker pays for it.
PRELOADS = {"numpy": "numpy", "matplotlib": "matplotlib.pyplot", "pandas": "pandas", "optim": "torch._dynamo"}


@dataclass(frozen=True)
class Launched:
    """A process that is about to be a worker: how to talk to it, to hang up, and to learn how it ended."""

    pid: int
    read_fd: int
    write_fd: int
    output_fd: int
    scratch: str
    hang_up: Callable[[], None]
    kill: Callable[[], None]  # at once, with all that it may have started
    reap: Callable[[], int]  # the exit code, negative for a signal; OSError or EOFError: its server is gone
    answers: Answers | None = None  # None where they all come over ``read_fd``


class Launcher(Protocol):
    """A source of worker processes."""

    def launch(self, scratch: str, limits: Limits, device: str) -> Launched:
        """Start a process for one worker."""

    def close(self) -> None:
        """End it and everything it started."""


class Workers:
    """The workers of one run. Use as a context manager; nothing of them outlives it."""

    def __init__(self, launcher: Launcher, isolation: str, folder: str) -> None:
        self._launcher = launcher
        self._folder = folder
        self.isolation = isolation

    def ahead(self) -> Workers:
        """Return the same workers, the next of which is started while the last one works.

        Where nothing is confined a submission could reach one that waits, so there each is started anew.
        """
        return Ahead(self) if self.isolation == "confined" else self

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self._launcher.close()
        remove(self._folder)

    def start(self, limits: Limits, device: str = "cpu") -> Worker:
        """Start a fresh worker, confined and waiting. Raises IsolationError where that fails."""
        # Here and not above: it imports torch, and the server should be on its way before that.
        from grader.worker.process import Worker

        limits = limits.on(device)
        for _ in range(2):  # once more where its server dies before it is ready
            try:
                # A server that ended in good order took the folder with it.
                Path(self._folder).mkdir(mode=0o700, exist_ok=True)
                scratch = tempfile.mkdtemp(prefix="worker-", dir=self._folder)
                worker = Worker(self._launcher.launch(scratch, limits, device), limits)
            except (OSError, EOFError, psutil.Error) as error:
                reason = error or "its server ended"
                raise IsolationError(f"a worker could not be started ({reason})") from None
            problem = worker.greet()
            if worker.stopped is None or not worker.stopped.lost:
                break
            worker.stop()
        if problem:
            worker.stop()
            raise IsolationError(f"a worker could not be set up: {problem}; `grade doctor` says more")
        return worker


class Ahead(Workers):
    """Workers of which the next is ready, forked and confined, when it is asked for."""

    def __init__(self, workers: Workers) -> None:
        super().__init__(workers._launcher, workers.isolation, workers._folder)
        self._starter = ThreadPoolExecutor(1, thread_name_prefix="worker-ahead")
        self._ready: tuple[Limits, str, Future[Worker]] | None = None

    def __exit__(self, *details: object) -> None:
        self._starter.shutdown(cancel_futures=True)
        self._send_away()
        super().__exit__(*details)

    def start(self, limits: Limits, device: str = "cpu") -> Worker:
        """Return the worker that is ready, if it was started for the same, and have the next one started."""
        if self._ready is not None and self._ready[:2] == (limits, device):
            (_, _, starting), self._ready = self._ready, None
            worker = self._alive(starting) or super().start(limits, device)
        else:
            self._send_away()
            worker = super().start(limits, device)
        self._ready = (limits, device, self._starter.submit(super().start, limits, device))
        return worker

    def _alive(self, starting: Future[Worker]) -> Worker | None:
        """Return the worker that was started, unless it has died while it waited, as with its server."""
        try:
            worker = starting.result()
        except IsolationError:
            return None
        if worker.is_alive():
            return worker
        worker.stop()
        return None

    def _send_away(self) -> None:
        ready, self._ready = self._ready, None
        with contextlib.suppress(IsolationError, CancelledError):
            if ready is not None:
                ready[2].result().stop()


def open_workers(
    isolation: str = "auto", *, private: Iterable[Path] = (), preload: Sequence[str] = ()
) -> Workers:
    """Start what workers come from, without waiting for it.

    ``private`` are the folders that no worker may read: solutions, checks, the gradebook.
    Raises IsolationError where ``isolation`` is "confined" and a layer of it is missing.
    """
    isolation = settle(isolation)
    folder = tempfile.mkdtemp(prefix="grader-")
    if not can_fork():
        return Workers(FreshInterpreters(), isolation, folder)
    readable = readable_folders() if isolation == "confined" else ()
    for path in private:
        if exposed(path, readable):
            remove(folder)
            raise IsolationError(
                f"{path} lies where submissions may read; install the grader into a virtual environment"
            )
    return Workers(ForkServer(folder, isolation, readable, preload), isolation, folder)


def can_fork() -> bool:
    """Return whether workers are forked here. macOS has fork, but its libraries do not survive it."""
    return sys.platform.startswith("linux") and hasattr(os, "fork")


def settle(isolation: str) -> str:
    """Turn "auto" into what this machine can do. Raises IsolationError for a demand it cannot meet."""
    if isolation == "process":
        return isolation
    missing = [layer for layer in layers() if not layer.available]
    if not can_fork() or missing:
        if isolation == "confined":
            what = "; ".join(f"{layer.name}: {layer.detail}" for layer in missing) or "no fork on this system"
            raise IsolationError(f"confined grading is not possible here ({what}); see `grade doctor`")
        return "process"
    return "confined"


def preloads(source: str) -> tuple[str, ...]:
    """Return the modules worth importing in the server for a submission, by the words in its source."""
    words = {word: module for word, module in PRELOADS.items() if word in source}
    return tuple(
        module for module in words.values() if importlib.util.find_spec(module.partition(".")[0]) is not None
    )


def environment(folder: str) -> dict[str, str]:
    """Return the environment variables of a server and its workers: a short list, no secret."""
    passed = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    places = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP", "USERPROFILE", "MPLCONFIGDIR"), folder)
    # With another HOME, packages that pip installed for this user alone would not be found.
    own = {"PYTHONUSERBASE": site.getuserbase()} if site.ENABLE_USER_SITE else {}
    return passed | places | own | SETTLED


class ForkServer:
    """A server process that forks workers; started again should it die."""

    def __init__(
        self, folder: str, isolation: str, readable: tuple[str, ...], preload: Sequence[str]
    ) -> None:
        self._folder = folder
        self._isolation = isolation
        self._readable = readable
        self._preload = preload
        self._lock = threading.RLock()
        self._start()

    def _start(self) -> None:
        Path(self._folder).mkdir(mode=0o700, exist_ok=True)
        # Its own folder: a file named like a module in the student's folder must not be imported.
        home = tempfile.mkdtemp(prefix="server-", dir=self._folder)
        ours, theirs = socket.socketpair()
        module = [sys.executable, "-P", "-m", "grader.worker.server"]
        with theirs:
            self._process = subprocess.Popen(
                [*module, str(theirs.fileno()), self._folder, *self._preload],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                cwd=home,
                env=environment(home),
                start_new_session=True,  # Ctrl-C is for us to handle
            )
        self._control = ours

    def launch(self, scratch: str, limits: Limits, device: str) -> Launched:
        """Fork a worker. A server that died (an unconfined submission can kill it) is started again once."""
        with self._lock:  # two threads that find it dead must not both start one
            try:
                return self._launch(scratch, limits, device)
            except (OSError, EOFError):
                self.close()
                self._start()
                return self._launch(scratch, limits, device)

    def _launch(self, scratch: str, limits: Limits, device: str) -> Launched:
        Path(scratch).mkdir(mode=0o700, exist_ok=True)
        profile = Profile(self._readable, scratch, limits.address_space, device=device)
        link, theirs = socket.socketpair()
        output, writing = os.pipe()
        answers = os.memfd_create("answers", os.MFD_CLOEXEC)
        confined = self._isolation == "confined"
        try:
            pid = self._request(Start(profile, confined), [theirs.fileno(), writing, answers])
        except BaseException:
            link.close()
            os.close(output)
            os.close(answers)
            raise
        finally:
            theirs.close()
            os.close(writing)
        return Launched(
            pid=pid,
            read_fd=link.fileno(),
            write_fd=link.fileno(),
            output_fd=output,
            scratch=scratch,
            hang_up=link.close,
            kill=lambda: kill(pid, alone=confined),
            reap=lambda: self._reap(pid),
            answers=Answers(answers),
        )

    def _reap(self, pid: int) -> int:
        status = self._request(Reap(pid), [])
        if status == LOST:
            raise EOFError("its server died")
        return os.waitstatus_to_exitcode(status)

    def _request(self, message: Start | Reap, descriptors: list[int]) -> int:
        with self._lock:
            return request(self._control, message, descriptors)

    def close(self) -> None:
        """Hang up and kill the server with all its workers; it has nothing left to lose."""
        self._control.close()
        kill(self._process.pid)
        self._process.wait()


class FreshInterpreters:
    """A new interpreter for each worker: slow, but every system has it."""

    def __init__(self) -> None:
        self._processes: list[subprocess.Popen[bytes]] = []

    def launch(self, scratch: str, limits: Limits, device: str) -> Launched:  # noqa: ARG002 - no limits where no fork
        """Start an interpreter that answers over its standard streams."""
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "grader.worker.fresh", scratch, device],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=scratch,
            env=environment(scratch),
        )
        self._processes.append(process)
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        reading, writing = process.stdout, process.stdin
        output = os.dup(process.stderr.fileno())
        process.stderr.close()

        def hang_up() -> None:
            for stream in (reading, writing):
                with contextlib.suppress(OSError):
                    stream.close()

        return Launched(
            pid=process.pid,
            read_fd=reading.fileno(),
            write_fd=writing.fileno(),
            output_fd=output,
            scratch=scratch,
            hang_up=hang_up,
            kill=lambda: kill(process.pid),
            reap=process.wait,
        )

    def close(self) -> None:
        """Kill what is left."""
        for process in self._processes:
            kill(process.pid)
            process.wait()


def kill(pid: int, *, alone: bool = False) -> None:
    """Kill a process and all it may have started, at once. A dead one is left alone.

    ``alone`` says that it can have started none, which spares a look at every process there is.
    """
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        family = [process] if alone else [*process.children(recursive=True), process]
        for member in family:
            with contextlib.suppress(psutil.Error):
                member.kill()


def remove(folder: str) -> None:
    """Remove a scratch folder, however deep a submission made it."""
    try:
        shutil.rmtree(folder, ignore_errors=True)
    except RecursionError:
        subprocess.run(["rm", "-rf", folder], check=False)

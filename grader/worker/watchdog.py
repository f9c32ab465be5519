"""Watches one worker from outside: CPU time, memory, threads, scratch space. No worker can delay it."""

from __future__ import annotations

import contextlib
import itertools
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import psutil

from grader.model import Outcome

POLL = 0.05
SCRATCH_EVERY = 10  # polls
START_SECONDS = 60.0  # in which a worker has to be ready
GRACE = 1.0
WALL_FACTOR = 5
CUDA_MEMORY = 4 * 2**30  # that the driver and CUDA's libraries may have resident


@dataclass(frozen=True)
class Limits:
    """What one worker, that is one part of one submission, may use."""

    seconds: float = 10.0  # of computing; waiting for nothing counts too
    memory: int = 2 * 2**30
    address_space: int | None = 6 * 2**30
    threads: int = 200
    scratch: int = 256 * 2**20
    files: int = 10_000  # and folders, in scratch
    output: int = 64 * 2**10

    def on(self, device: str) -> Limits:
        """Return the limits of a worker on a device: CUDA reserves address space by the terabyte."""
        if not device.startswith("cuda"):
            return self
        return replace(self, memory=self.memory + CUDA_MEMORY, address_space=None)


@dataclass(frozen=True)
class Stopped:
    """Why a worker was stopped, or how it ended by itself."""

    outcome: Outcome
    message: str
    lost: bool = False  # its server died, and took it along
    killed: bool = False  # by a signal that was not ours: by itself, or by somebody on this machine


class Watchdog(threading.Thread):
    """Kills a worker that goes beyond its limits, and remembers why.

    The clock runs while a request is under way. It counts CPU time, and the time in
    which the worker sleeps without using any: a ``time.sleep`` reaches the limit like
    a busy loop does, while a worker that merely waits for a processor on a busy
    machine does not. Five times the limit in wall time ends it in any case.
    """

    def __init__(self, pid: int, limits: Limits, scratch: str, kill: Callable[[], None]) -> None:
        super().__init__(name=f"watchdog-{pid}", daemon=True)
        self._process = psutil.Process(pid)
        self._limits = limits
        self._scratch = scratch
        self._kill = kill
        self._ended = threading.Event()
        self._request = 0
        self._asked_at: float | None = None
        self._request_limit: float | None = None
        self._is_settled = False
        self._start = 0.0
        self._asleep = 0.0
        self._waited = 0.0
        self.stopped: Stopped | None = None

    def begin(self, limit: float | None) -> None:
        """Start the clock for a request, with a limit of its own where it has one."""
        self._request += 1
        self._request_limit = limit
        self._asked_at = time.monotonic()

    def end(self) -> None:
        """Stop the clock: the worker now waits for us."""
        if self._asked_at is not None:
            self._waited += time.monotonic() - self._asked_at
        self._asked_at = None

    def settled(self) -> None:
        """Take note that the worker is ready: an interpreter of its own spends seconds on importing torch."""
        with contextlib.suppress(psutil.Error):
            self._start = sum(psutil.Process(self._process.pid).cpu_times()[:2]) + self._asleep
        self._waited, self._is_settled = 0.0, True

    def saw_its_end(self) -> bool:
        """Give a worker that hung up a moment to end by itself, so that how it ended is its own doing."""
        deadline = time.monotonic() + GRACE
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(self._process.pid)
            while process.status() != psutil.STATUS_ZOMBIE:
                if time.monotonic() > deadline:
                    return False
                time.sleep(0.002)
        return True

    def is_gone(self) -> bool:
        """Return whether the worker has ended, reaped or not."""
        try:
            return bool(psutil.Process(self._process.pid).status() == psutil.STATUS_ZOMBIE)
        except psutil.Error:
            return True

    def release(self) -> None:
        """Let go of the worker."""
        self._ended.set()

    def run(self) -> None:
        """Poll until released; kill at the first limit that is passed."""
        try:
            self._watch()
        except Exception as error:  # nobody watches any more, so nothing may run
            self.stopped = Stopped(Outcome.INTERNAL, f"was not watched ({type(error).__name__}: {error})")
            self._kill()

    def _watch(self) -> None:
        polls, seen, base, cpu_before = 0, 0, 0.0, 0.0
        while not self._ended.wait(POLL):
            polls += 1
            try:
                with self._process.oneshot():
                    cpu = sum(self._process.cpu_times()[:2])
                    if seen != self._request:
                        seen, base = self._request, cpu + self._asleep
                    if self._is_idle(cpu - cpu_before):
                        self._asleep += POLL
                    cpu_before = cpu
                    stopped = self._passed(cpu, base, polls)
            except psutil.Error:
                return
            if stopped is not None:
                self.stopped = stopped
                self._kill()
                return

    def _is_idle(self, cpu: float) -> bool:
        return self._asked_at is not None and cpu == 0 and self._process.status() == psutil.STATUS_SLEEPING

    def _passed(self, cpu: float, base: float, polls: int) -> Stopped | None:
        limits = self._limits
        if self._process.memory_info().rss > limits.memory:
            return Stopped(Outcome.MEMORY, f"used more than {limits.memory >> 20} MB of memory")
        if self._process.num_threads() > limits.threads:
            return Stopped(Outcome.CRASH, f"started more than {limits.threads} threads")
        if polls % SCRATCH_EVERY == 0:
            size, count = _size(self._scratch, limits.files)
            if size > limits.scratch:
                return Stopped(Outcome.CRASH, f"wrote more than {limits.scratch >> 20} MB of files")
            if count > limits.files:
                return Stopped(Outcome.CRASH, f"made more than {limits.files} files and folders")
        if self._asked_at is not None and self._is_late(cpu + self._asleep, base):
            return Stopped(Outcome.TIMEOUT, f"did not finish within {limits.seconds:g} s")
        return None

    def _is_late(self, spent: float, base: float) -> bool:
        wall = self._waited + time.monotonic() - (self._asked_at or time.monotonic())
        seconds = self._limits.seconds if self._is_settled else START_SECONDS
        return (
            spent - self._start > seconds
            or wall > WALL_FACTOR * seconds
            or (self._request_limit is not None and spent - base > self._request_limit)
        )


def _size(scratch: str, most: int) -> tuple[int, int]:
    """Return how many bytes and entries a folder has; it stops counting soon after ``most`` entries.

    A folder that cannot be looked into lies deeper than any path reaches: that is too many, too.
    """
    total = count = 0
    folders = [scratch]
    while folders and count <= most:
        try:
            with os.scandir(folders.pop()) as entries:
                for entry in itertools.islice(entries, most + 1 - count):
                    count += 1
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    else:
                        total += _blocks(entry)
        except FileNotFoundError:
            continue
        except OSError:
            return total, most + 1
    return total, count


def _blocks(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat(follow_symlinks=False).st_blocks * 512
    except FileNotFoundError:
        return 0
    except AttributeError:  # Windows
        return entry.stat(follow_symlinks=False).st_size

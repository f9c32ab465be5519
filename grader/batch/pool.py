"""A pool of grader processes that outlives them: one that dies costs nobody else's result."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait

import psutil

from grader.batch.job import Graded, Job, Settings, grade_job

MakeExecutor = Callable[[int], Executor]
POLL = 0.5  # seconds after which somebody may look whether to stop


def local_pool(processes: int) -> Executor:
    """Return processes of this machine, freshly started: what torch begins does not survive a fork."""
    spawn = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(processes, mp_context=spawn, initializer=_settle_in)


def _settle_in() -> None:
    """Leave Ctrl-C to the coordinator, and end when it does, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: multiprocessing.process.BaseProcess) -> None:
    parent.join()
    os._exit(1)


class Pool:
    """Grades jobs on an executor, a few ahead, and starts another where one breaks."""

    def __init__(
        self, settings: Settings, processes: int, make: MakeExecutor, stopping: Callable[[], bool]
    ) -> None:
        self._settings = settings
        self._processes = processes
        self._make = make
        self._stopping = stopping

    def grade(self, jobs: Iterable[Job]) -> Iterator[Graded]:
        """Yield results as they come. Jobs are taken from the iterator as processes get free.

        When a process dies nobody knows which job it was at, so all that were under way are
        graded again, each alone: one that kills its process again is the culprit.
        """
        waiting, ahead = iter(jobs), 2 * self._processes
        executor = self._make(self._processes)
        under_way: dict[Future[Graded], Job] = {}
        try:
            while True:
                broken = self._feed(executor, waiting, under_way, ahead)
                done, _ = wait(under_way, timeout=POLL, return_when=FIRST_COMPLETED)
                for future in done:
                    job = under_way.pop(future)
                    if isinstance(future.exception(), BrokenExecutor):
                        broken.append(job)
                    else:
                        yield _answer(future, job)
                if broken:
                    broken += under_way.values()
                    under_way.clear()
                    _close(executor)
                    yield from map(self._alone, broken)
                    executor = self._make(self._processes)
                elif not under_way and not done:
                    return
        finally:
            _close(executor)

    def _feed(
        self, executor: Executor, waiting: Iterator[Job], under_way: dict[Future[Graded], Job], ahead: int
    ) -> list[Job]:
        """Hand out jobs up to the number ahead; return one that a broken executor did not take."""
        while len(under_way) < ahead and not self._stopping():
            job = next(waiting, None)
            if job is None:
                break
            try:
                under_way[executor.submit(grade_job, job, self._settings)] = job
            except BrokenExecutor:
                return [job]
        return []

    def _alone(self, job: Job) -> Graded:
        executor = self._make(1)
        try:
            future = executor.submit(grade_job, job, self._settings)
            wait([future])
            return _answer(future, job)
        finally:
            _close(executor)


def _answer(future: Future[Graded], job: Job) -> Graded:
    problem = future.exception()
    if problem is None:
        return future.result()
    if isinstance(problem, BrokenExecutor):
        what = "the process that graded it died, twice"
    else:
        what = f"the grader broke ({type(problem).__name__}: {problem})"
    return Graded(job.attempt, job.exercises or (), problem=what, fault=True)


def _close(executor: Executor) -> None:
    """End an executor and, where they are ours, the processes that are still at work."""
    busy = psutil.Process().children() if isinstance(executor, ProcessPoolExecutor) else []
    own = [process for process in busy if _is_grader(process)]
    executor.shutdown(wait=False, cancel_futures=True)
    for process in own:
        with contextlib.suppress(psutil.Error):
            process.terminate()


def _is_grader(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.Error):
        return "spawn_main" in " ".join(process.cmdline())
    return False

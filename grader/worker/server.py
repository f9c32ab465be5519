"""The fork server: imports torch once, then makes a fresh worker in milliseconds.

Run as ``python -P -m grader.worker.server FD`` with an empty working folder and a
short list of environment variables. It imports and never computes: one parallel
operation before a fork hangs the children at theirs. It never touches CUDA. It
holds no answer, no case and no seed, so neither do the workers forked from it.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import shutil
import signal
import socket
import sys
from collections.abc import Sequence
from typing import NoReturn

import msgspec
import torch

torch.set_num_threads(1)

from grader.worker import child, cuda, pages  # noqa: E402 - the thread count comes first
from grader.worker.confine import Profile, confine, prepare  # noqa: E402
from grader.worker.control import LOST, Reap, Reply, Start  # noqa: E402
from grader.worker.wire import Connection, Hello  # noqa: E402

PR_SET_PDEATHSIG = 1
WORKER_FD, ANSWERS_FD = 3, 4
A_CLASS = 30  # workers, after which there will be many more: large pages cost half a second once


def main() -> None:
    """Serve forks over the control socket until the parent hangs up."""
    control = socket.socket(fileno=int(sys.argv[1]))
    folder = sys.argv[2]
    for name in sys.argv[3:]:
        with contextlib.suppress(Exception):  # a package of the student's machine that does not import
            importlib.import_module(name)
    with contextlib.suppress(Exception):  # where confinement is not possible the parent does not ask for it
        prepare()
    workers: set[int] = set()
    try:
        _serve(control, workers)
    finally:
        for pid in workers:
            os.kill(pid, signal.SIGKILL)
        shutil.rmtree(folder, ignore_errors=True)


def _serve(control: socket.socket, workers: set[int]) -> None:
    forked = 0
    while True:
        data, descriptors, _flags, _address = socket.recv_fds(control, 2**16, 3)
        if not data:
            return
        message = msgspec.json.decode(data, type=Start | Reap)
        if isinstance(message, Start):
            if forked == A_CLASS:
                pages.enlarge()
            number = _fork(message, descriptors)
            workers.add(number)
            forked += 1
        else:
            number = _reap(message.pid)
            workers.discard(message.pid)
        for descriptor in descriptors:
            os.close(descriptor)
        control.send(msgspec.json.encode(Reply(number)))


def _reap(pid: int) -> int:
    """Return how a worker ended; LOST for one that an earlier server made, and took with it when it died."""
    try:
        return os.waitpid(pid, 0)[1]
    except ChildProcessError:
        return LOST


def _fork(message: Start, descriptors: Sequence[int]) -> int:
    pid = os.fork()
    if pid == 0:
        _become_worker(message, descriptors)
    return pid


def _become_worker(message: Start, descriptors: Sequence[int]) -> NoReturn:
    """Turn this forked child into a worker. Never returns, whatever happens."""
    try:
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        os.setsid()
        connection = _arrange_descriptors(*descriptors)
        _settle_in(message.profile.scratch)
        child.warm_up()
        problem = _confined(message.profile) if message.confined else _limited(message.profile)
        device = None
        if not problem:  # the driver's threads have to be confined with this one
            device, problem = cuda.start(message.profile.device)
        connection.send(Hello(problem))
        if not problem:
            child.serve(connection, device)
    except BaseException:  # nobody is left to tell: the parent sees the socket close
        pass
    finally:
        os._exit(0)


def _arrange_descriptors(link: int, output: int, answers: int) -> Connection:
    """Keep standard input, output and error, the worker's socket and its file of answers; close all else."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    link, output, answers = os.dup2(link, 60), os.dup2(output, 61), os.dup2(answers, 62)
    for source, target in ((nothing, 0), (output, 1), (output, 2), (link, WORKER_FD), (answers, ANSWERS_FD)):
        os.dup2(source, target)
    os.closerange(ANSWERS_FD + 1, 2**16)
    return Connection(WORKER_FD, WORKER_FD, ANSWERS_FD)


def _settle_in(scratch: str) -> None:
    os.chdir(scratch)
    os.environ["HOME"] = os.environ["TMPDIR"] = scratch
    sys.argv = [""]
    child.make_importable()


def _confined(profile: Profile) -> str:
    try:
        confine(profile)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def _limited(profile: Profile) -> str:
    import resource

    if profile.address_space is not None:
        resource.setrlimit(resource.RLIMIT_AS, (profile.address_space, profile.address_space))
    return ""


if __name__ == "__main__":
    main()

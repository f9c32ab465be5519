"""A worker in an interpreter of its own, for systems without fork.

Run as ``python -P -m grader.worker.fresh SCRATCH DEVICE``.

It speaks the same messages over its standard input and output, which the
submission never sees: its own prints go to standard error.
"""

from __future__ import annotations

import contextlib
import os
import sys

import torch

from grader.worker import child, cuda
from grader.worker.wire import Connection, Hello


def main() -> None:
    """Serve one parent over standard input and output, then end without ceremony."""
    torch.set_num_threads(1)
    connection = _private_streams()
    scratch, device = sys.argv[1:3]
    os.chdir(scratch)
    sys.argv = [""]
    child.make_importable()
    with contextlib.suppress(EOFError, OSError):
        ready, problem = cuda.start(device)
        connection.send(Hello(problem))
        if not problem:
            child.serve(connection, ready)
    os._exit(0)


def _private_streams() -> Connection:
    """Take standard input and output for the messages; leave emptiness and stderr in their place."""
    reading, writing = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (reading, writing):
            msvcrt.setmode(descriptor, os.O_BINARY)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    return Connection(reading, writing)


if __name__ == "__main__":
    main()

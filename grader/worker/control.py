"""What the parent and the fork server say to each other."""

from __future__ import annotations

import socket
from collections.abc import Sequence

import msgspec

from grader.worker.confine import Profile

LOST = -1  # in place of a wait status, of which none is negative


class Start(msgspec.Struct, frozen=True, tag="start"):
    """Make a worker; its socket and its output pipe come along as file descriptors."""

    profile: Profile
    confined: bool


class Reap(msgspec.Struct, frozen=True, tag="reap"):
    """Wait for a worker that was killed and say how it ended."""

    pid: int


class Reply(msgspec.Struct, frozen=True):
    """A new worker's process id, or the wait status of a reaped one, or LOST."""

    number: int


def request(control: socket.socket, message: Start | Reap, descriptors: Sequence[int] = ()) -> int:
    """From the parent: ask the server and return its answer. Raises OSError or EOFError when it is gone."""
    socket.send_fds(control, [msgspec.json.encode(message)], list(descriptors))
    answer = control.recv(1024)
    if not answer:
        raise EOFError
    return msgspec.json.decode(answer, type=Reply).number

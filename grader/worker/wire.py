"""Messages across the worker's boundary, in framed msgpack, decoded by a strict schema.

Nothing that arrives is ever unpickled.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import msgspec

from grader.worker.data import ProtocolError, TensorData, Value, tensors_in

MAX_FRAME = 64 * 2**20


class UnitData(msgspec.Struct, frozen=True):
    """Source to compile under a file name."""

    filename: str
    source: str


class Load(msgspec.Struct, frozen=True, tag="load"):
    """To the worker: run these statements (unit, body index) of these units."""

    module: str
    units: list[UnitData]
    run: list[tuple[int, int]]
    names: list[str]
    stop_when_bound: bool
    probes: str = ""  # source of the author's probes, run in a module of its own


class CallData(msgspec.Struct, frozen=True):
    """One call of a graded name, or with ``probe`` of an author's function around the student's names.

    With ``upstream`` the gradient of ⟨upstream, result⟩ with respect to the arguments
    that require one is taken. With ``watch`` the aten operations used are listed.
    """

    function: str
    args: list[Value]
    kwargs: dict[str, Value]
    seed: int
    upstream: TensorData | None = None
    watch: bool = False
    probe: str = ""

    @property
    def has_tensors(self) -> bool:
        """Whether an argument is a tensor, or has one in it."""
        return any(True for value in [*self.args, *self.kwargs.values()] for _ in tensors_in(value))


class Perform(msgspec.Struct, frozen=True, tag="perform"):
    """To the worker: make these calls, answer each as soon as it is done, then write the marker."""

    calls: list[CallData]
    marker: str


class Frame(msgspec.Struct, frozen=True):
    """A frame of the student's own code in a traceback."""

    filename: str
    line: int
    function: str


class Raised(msgspec.Struct, frozen=True):
    """An exception: its type's name, its text and the student's frames, outermost first."""

    type: str
    message: str
    frames: list[Frame]
    out_of_memory: bool = False


class Hello(msgspec.Struct, frozen=True, tag="hello"):
    """From the worker: confined and ready, or why not."""

    problem: str = ""


class Trouble(msgspec.Struct, frozen=True):
    """A statement that raised while loading: its place in the run."""

    position: int
    raised: Raised


class Loaded(msgspec.Struct, frozen=True, tag="loaded"):
    """From the worker: the graded names that are bound now, and what raised on the way.

    ``threads`` says that some of what was loaded still runs.
    """

    bound: list[str]
    troubles: list[Trouble]
    repairs: list[str]
    threads: bool = False


class Observed(msgspec.Struct, frozen=True, tag="observed"):
    """From the worker: what one call did.

    ``arguments`` lists only arguments whose tensors the call changed, by index; keywords come last.
    ``gradients`` has one entry an argument that requires a gradient, or is None
    where the result does not depend on any through autograd.
    """

    value: Value = None
    raised: Raised | None = None
    arguments: dict[int, Value] = {}
    returned_argument: int | None = None
    gradients: list[Value] | None = None
    gradient_raised: Raised | None = None
    operations: list[str] = []


class Done(msgspec.Struct, frozen=True, tag="done"):
    """From the worker: all calls of the message are answered."""


ToWorker = Load | Perform
FromWorker = Hello | Loaded | Observed | Done

_encode = msgspec.msgpack.Encoder().encode
_decode_to_worker = msgspec.msgpack.Decoder(ToWorker).decode
_decode_from_worker = msgspec.msgpack.Decoder(FromWorker).decode


# --- framing --------------------------------------------------------------------------------------


class Connection:
    """Framed messages over a pair of file descriptors (the two may be one socket)."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        self._read_fd = read_fd
        self._write_fd = write_fd
        # Bound here so that a submission that replaces os.write reaches no further than itself.
        self._read = os.read
        self._write = os.write

    def send(self, message: ToWorker | FromWorker) -> None:
        """Send one message; raises OSError when the other side is gone, ValueError where it is too large."""
        body = _encode(message)
        if len(body) > MAX_FRAME:
            raise ValueError(f"a message of {len(body)} bytes is over the limit of {MAX_FRAME}")
        view = memoryview(len(body).to_bytes(4, "big") + body)
        while view:
            view = view[self._write(self._write_fd, view) :]

    def receive_from_worker(self) -> FromWorker:
        """Receive what a worker says, by the strict schema; ProtocolError for anything else."""
        message: FromWorker = self._receive(_decode_from_worker)
        return message

    def receive_from_parent(self) -> ToWorker:
        """Receive what the parent asks."""
        message: ToWorker = self._receive(_decode_to_worker)
        return message

    def _receive(self, decode: Callable[[bytes], Any]) -> Any:
        size = int.from_bytes(self._exactly(4), "big")
        if size > MAX_FRAME:
            raise ProtocolError(f"a message of {size} bytes was announced, the limit is {MAX_FRAME}")
        body = self._exactly(size)
        try:
            return decode(body)
        except (msgspec.MsgspecError, RecursionError, ValueError) as error:
            raise ProtocolError(f"not a message: {error}") from None

    def _exactly(self, size: int) -> bytes:
        chunks = []
        while size:
            chunk = self._read(self._read_fd, min(size, 2**20))
            if not chunk:
                raise EOFError
            chunks.append(chunk)
            size -= len(chunk)
        return b"".join(chunks)

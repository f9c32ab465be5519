"""Messages across the worker's boundary, in framed msgpack, decoded by a strict schema.

Nothing that arrives is ever unpickled.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from grader.worker.data import ProtocolError, TensorData, Value, tensors_in

MAX_FRAME = 64 * 2**20
MAX_LEFT = 4 * 2**20  # bytes of one request's answers that are left in a file


class UnitData(msgspec.Struct, array_like=True, frozen=True):
    """Source to compile under a file name."""

    filename: str
    source: str


class Load(msgspec.Struct, array_like=True, frozen=True, tag="load"):
    """To the worker: run these statements (unit, body index) of these units."""

    module: str
    units: list[UnitData]
    run: list[tuple[int, int]]
    names: list[str]
    stop_when_bound: bool
    probes: str = ""  # source of the author's probes, run in a module of its own


class CallData(msgspec.Struct, array_like=True, frozen=True):
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


class Perform(msgspec.Struct, array_like=True, frozen=True, tag="perform"):
    """To the worker: make these calls, answer each as soon as it is done, then write the marker."""

    calls: list[CallData]
    marker: str


class Frame(msgspec.Struct, array_like=True, frozen=True):
    """A frame of the student's own code in a traceback."""

    filename: str
    line: int
    function: str


class Raised(msgspec.Struct, array_like=True, frozen=True):
    """An exception: its type's name, its text and the student's frames, outermost first."""

    type: str
    message: str
    frames: list[Frame]
    out_of_memory: bool = False


class Hello(msgspec.Struct, array_like=True, frozen=True, tag="hello"):
    """From the worker: confined and ready, or why not."""

    problem: str = ""


class Trouble(msgspec.Struct, array_like=True, frozen=True):
    """A statement that raised while loading: its place in the run."""

    position: int
    raised: Raised


class Loaded(msgspec.Struct, array_like=True, frozen=True, tag="loaded"):
    """From the worker: the graded names that are bound now, and what raised on the way.

    ``threads`` says that some of what was loaded still runs.
    """

    bound: list[str]
    troubles: list[Trouble]
    repairs: list[str]
    threads: bool = False


class Observed(msgspec.Struct, array_like=True, frozen=True, tag="observed"):
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


class Done(msgspec.Struct, array_like=True, frozen=True, tag="done"):
    """From the worker: all calls of the message with this marker are answered."""

    marker: str = ""


ToWorker = Load | Perform
FromWorker = Hello | Loaded | Observed | Done

encoded = msgspec.msgpack.Encoder().encode
_decode_to_worker = msgspec.msgpack.Decoder(ToWorker).decode
_decode_from_worker = msgspec.msgpack.Decoder(FromWorker).decode


# --- framing --------------------------------------------------------------------------------------


def _framed(message: ToWorker | FromWorker) -> bytes:
    body: bytes = encoded(message)
    if len(body) > MAX_FRAME:
        raise ValueError(f"a message of {len(body)} bytes is over the limit of {MAX_FRAME}")
    return len(body).to_bytes(4, "big") + body


def _decoded(decode: Callable[[bytes], Any], body: bytes) -> Any:
    try:
        return decode(body)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise ProtocolError(f"not a message: {error}") from None


class Connection:
    """Framed messages over a pair of file descriptors (the two may be one socket)."""

    def __init__(self, read_fd: int, write_fd: int, answers_fd: int | None = None) -> None:
        self._read_fd = read_fd
        self._write_fd = write_fd
        self._answers_fd = answers_fd
        self._room = 0  # bytes that the file of answers may still take
        # Bound here so that a submission that replaces os.write reaches no further than itself.
        self._read = os.read
        self._write = os.write
        self._seek = os.lseek

    def send(self, message: ToWorker | FromWorker) -> None:
        """Send one message; raises OSError when the other side is gone, ValueError where it is too large."""
        self._write_all(self._write_fd, _framed(message))

    def begin_answers(self) -> None:
        """In the worker: the next answers are those of a new request, for which the file was emptied."""
        if self._answers_fd is not None:
            self._seek(self._answers_fd, 0, os.SEEK_SET)
            self._room = MAX_LEFT

    def answer(self, observed: Observed) -> None:
        """In the worker: say what one call did, in the file of answers or, from where it is full on, at once.

        What is in the file outlives the worker, and the parent is not woken for it.
        """
        frame = _framed(observed)
        if self._answers_fd is not None and len(frame) <= self._room:
            self._room -= len(frame)
            self._write_all(self._answers_fd, frame)
        else:
            self._room = 0
            self._write_all(self._write_fd, frame)

    def _write_all(self, descriptor: int, frame: bytes) -> None:
        view = memoryview(frame)
        while view:
            view = view[self._write(descriptor, view) :]

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
        return _decoded(decode, self._exactly(size))

    def _exactly(self, size: int) -> bytes:
        chunks = []
        while size:
            chunk = self._read(self._read_fd, min(size, 2**20))
            if not chunk:
                raise EOFError
            chunks.append(chunk)
            size -= len(chunk)
        return b"".join(chunks)


# --- the file of answers --------------------------------------------------------------------------


class Answers:
    """The parent's side of the file that a worker leaves its answers in.

    Its bytes are copied out before anything looks at them: the worker may still be writing.
    """

    def __init__(self, descriptor: int) -> None:
        self._file = io.FileIO(descriptor)

    def clear(self) -> None:
        """Empty it, for a new request."""
        os.ftruncate(self._file.fileno(), 0)

    def read(self) -> Iterator[Observed]:
        """Yield the complete answers, in order; ProtocolError for anything else.

        The last may be half written, by a worker that came to its end there.
        """
        data = os.pread(self._file.fileno(), MAX_LEFT + 1, 0)
        if len(data) > MAX_LEFT:
            raise ProtocolError("more was left than the file of answers takes")
        start = 0
        while (begin := start + 4) <= len(data):
            start = begin + int.from_bytes(data[start:begin], "big")
            if start > len(data):
                return
            yield _observed(data[begin:start])

    def close(self) -> None:
        """Let go of it."""
        self._file.close()


def _observed(body: bytes) -> Observed:
    message = _decoded(_decode_from_worker, body)
    if not isinstance(message, Observed):
        raise ProtocolError(f"{type(message).__name__} among the answers")
    return message

"""What a worker may do, as plain data, and the error that says it could not be held to that."""

from __future__ import annotations

from dataclasses import dataclass

from grader.errors import IsolationError


class ConfineError(IsolationError):
    """A layer of the confinement could not be put in place."""


@dataclass(frozen=True)
class Profile:
    """What one worker may do.

    ``readable`` are folders and single files it may read and load libraries from, ``scratch`` is the one
    folder it may write. ``address_space`` is in bytes, and None with CUDA, which reserves terabytes of it.
    """

    readable: tuple[str, ...]
    scratch: str
    address_space: int | None
    file_size: int = 64 * 2**20
    open_files: int = 256
    device: str = "cpu"

    @property
    def cuda(self) -> bool:
        """Whether the worker talks to an NVIDIA driver."""
        return self.device.startswith("cuda")

"""Which device to grade on. The parent alone looks: a server that did could not be forked any more."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from grader.errors import UsageError

_KNOWN = re.compile(r"cpu|auto|cuda(:\d+)?")


@dataclass(frozen=True)
class Found:
    """The CUDA devices of this machine: how many, and why there are none."""

    count: int
    why_none: str = ""

    def __str__(self) -> str:
        if not self.count:
            return f"cpu alone ({self.why_none})" if self.why_none else "cpu alone"
        return ", ".join(["cpu", *(f"cuda:{number}" for number in range(self.count))])


def look() -> Found:
    """Ask torch for CUDA devices."""
    import torch

    if torch.version.cuda is None:
        return Found(0, f"torch {torch.__version__} is built without CUDA")
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    return Found(count, "" if count else "torch finds no CUDA device")


def resolve(asked: str, look: Callable[[], Found] = look) -> str:
    """Return the device to grade on, "cpu" or such as "cuda:0". Raises UsageError for one that is not there.

    "auto" is the first CUDA device where there is one. Nobody looks for a device for "cpu".
    """
    if not _KNOWN.fullmatch(asked):
        raise UsageError(f"{asked!r} is no device; give cpu, auto, cuda or cuda:0")
    if asked == "cpu":
        return "cpu"
    found = look()
    if asked == "auto":
        return "cuda:0" if found.count else "cpu"
    number = int(asked.partition(":")[2] or 0)
    if number < found.count:
        return f"cuda:{number}"
    raise UsageError(f"there is no device {asked} here, only {found}; `grade doctor` shows what there is")

"""The C library, called so that every failure is an exception."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from grader.worker.confine.profile import ConfineError


@contextmanager
def layer(name: str) -> Iterator[None]:
    """Turn whatever goes wrong inside into a ConfineError that names the layer: no failure is passed over."""
    try:
        yield
    except Exception as error:
        raise ConfineError(f"{name}: {type(error).__name__}: {error}") from error


@cache
def libc() -> ctypes.CDLL:
    """Return this process's C library."""
    return ctypes.CDLL(None, use_errno=True)


def prctl(option: int, *arguments: int) -> int:
    """Ask the kernel for something about this process; raises OSError. Arguments left out are zero."""
    words = (*arguments, 0, 0, 0, 0)[:4]
    return checked(libc().prctl(ctypes.c_int(option), *map(ctypes.c_ulong, words)))


def checked(result: int) -> int:
    """Return what a C function returned, or raise the OSError it stands for."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result

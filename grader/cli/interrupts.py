"""Ctrl-C that is not lost.

KeyboardInterrupt is swallowed where it happens to strike inside an import or a callback that
catches everything, and importing torch has such places: the run would go on as if nothing had
been pressed. So it is remembered, and raised again at the next step of the grading.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType

_pressed = threading.Event()


@contextlib.contextmanager
def remembered() -> Iterator[None]:
    """Remember Ctrl-C while the block runs."""
    _pressed.clear()
    if threading.current_thread() is not threading.main_thread():  # only there may a handler be set
        yield
        return
    before = signal.signal(signal.SIGINT, _press)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def taken_over() -> Iterator[Callable[[], bool]]:
    """Yield what tells whether Ctrl-C was pressed; only the second one is KeyboardInterrupt again."""
    asked = threading.Event()

    def press(number: int, frame: FrameType | None) -> None:
        if asked.is_set():
            _press(number, frame)
        asked.set()
        sys.stderr.write("\nFinishing what is under way. Ctrl-C again stops at once.\n")

    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return
    before = signal.signal(signal.SIGINT, press)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def raise_again() -> None:
    """Raise KeyboardInterrupt if Ctrl-C was pressed and somebody swallowed it."""
    if _pressed.is_set():
        raise KeyboardInterrupt


def _press(_: int, __: FrameType | None) -> None:
    _pressed.set()
    raise KeyboardInterrupt

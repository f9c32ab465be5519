"""Single keys from the terminal, without waiting for the return key."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator

Pressed = Callable[[], str]


@contextlib.contextmanager
def keys() -> Iterator[Pressed | None]:
    """Yield a function that returns the next key pressed, or "" if there is none.

    Yields None where there is no terminal to press keys on. The terminal is put back as it was.
    """
    if not sys.stdin.isatty():
        yield None
    elif sys.platform == "win32":
        yield _on_windows()
    else:
        with _on_posix() as pressed:
            yield pressed


@contextlib.contextmanager
def _on_posix() -> Iterator[Pressed | None]:
    import select
    import termios
    import tty

    terminal = sys.stdin.fileno()
    if _in_background(terminal):
        yield None
        return
    try:
        before = termios.tcgetattr(terminal)
        tty.setcbreak(terminal)
    except (OSError, termios.error):
        yield None
        return

    def pressed() -> str:
        ready, _, _ = select.select([terminal], [], [], 0)
        if not ready:
            return ""
        # Nothing to read where something is ready: the terminal is gone.
        return os.read(terminal, 1).decode("ascii", "replace") or "q"

    try:
        yield pressed
    finally:
        with contextlib.suppress(OSError, termios.error):
            termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _in_background(terminal: int) -> bool:
    """Return whether to change the terminal would stop us: another job is using it."""
    if sys.platform == "win32":
        return False
    try:
        return os.tcgetpgrp(terminal) != os.getpgrp()
    except OSError:  # a terminal, but not the one of our session: nobody stops us there
        return False


def _on_windows() -> Pressed | None:
    try:
        import msvcrt
    except ImportError:
        return None
    here: object = msvcrt
    waiting, read = getattr(here, "kbhit", None), getattr(here, "getwch", None)
    return None if waiting is None or read is None else lambda: str(read()) if waiting() else ""

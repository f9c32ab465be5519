"""What a worker prints: drained always, kept up to a cap, cut where a marker says so."""

from __future__ import annotations

import os
import threading

MARKER_SIZE = 64


class Output:
    """Drains one pipe on a thread of its own, so that no amount of printing holds a worker up."""

    def __init__(self, descriptor: int, cap: int) -> None:
        self._descriptor = descriptor
        self._cap = cap
        self._changed = threading.Condition()
        self._head = bytearray()  # the first bytes since the last collect
        self._recent = b""  # the last bytes, in which a marker is looked for
        self._marker = b""
        self._complete = False
        self._thread = threading.Thread(target=self._drain, name="output", daemon=True)
        self._thread.start()

    def expect(self, marker: str) -> None:
        """Name the marker (at most MARKER_SIZE bytes) that ends the text of the request now made."""
        with self._changed:
            self._marker, self._complete = marker.encode(), False

    def collect(self) -> str:
        """Return what was printed up to the marker, or up to the end of the worker."""
        with self._changed:
            # A submission that closed or flooded its own stderr delays nobody but itself, and briefly.
            self._changed.wait_for(lambda: self._complete, timeout=1.0)
            text = bytes(self._head).partition(self._marker)[0] if self._marker else bytes(self._head)
            self._head.clear()
        return text[: self._cap].decode("utf-8", "replace")

    def close(self) -> None:
        """Wait for the last bytes of a worker that is dead."""
        self._thread.join(timeout=1.0)

    def _drain(self) -> None:
        try:
            while chunk := os.read(self._descriptor, 2**16):
                self._take(chunk)
        except OSError:
            pass
        finally:
            os.close(self._descriptor)
        with self._changed:
            self._complete = True
            self._changed.notify_all()

    def _take(self, chunk: bytes) -> None:
        with self._changed:
            room = self._cap + MARKER_SIZE - len(self._head)
            self._head += chunk[: max(0, room)]
            recent = self._recent + chunk
            if self._marker and self._marker in recent:
                self._complete = True
                self._changed.notify_all()
            self._recent = recent[-MARKER_SIZE:]

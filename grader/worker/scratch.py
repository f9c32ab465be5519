"""The folder of one worker: the submission's files go there before any of its code runs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from grader.model import Sibling


def lay_out(siblings: Iterable[Sibling], scratch: str) -> None:
    """Write files into a worker's folder, which is empty. What is there already is never written over."""
    for one in siblings:
        path = Path(scratch, *one.path.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(one.data)

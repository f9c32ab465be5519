"""Work on several exercises or solutions at once."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def side_by_side(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """Yield what is made of each item, in order, each in a process of its own, on all processors."""
    # Not forked: what torch has started here does not survive a fork.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(len(items), os.cpu_count() or 1), mp_context=spawn) as pool:
        yield from pool.map(work, items)

"""An automated grader for deep-learning courses.

In a notebook, ``import grader; grader.check("04")`` grades the cells that were run.
"""

from __future__ import annotations

import importlib
import os
from typing import Any

__all__ = ["check"]


def check(exercise: str | int, *, verbose: bool = False) -> Any:
    """Grade this session's own cells for an exercise, such as "04" or "softmax"."""
    if "GRADER_WORKER" in os.environ:
        return None  # the notebook is being graded right now, and this is one of its cells
    # By name: this file is part of every worker, and what grades must be out of its reach.
    return importlib.import_module("grader.notebook").check(exercise, verbose=verbose)

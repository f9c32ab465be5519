"""What a picture of a failure shows: a few numbers, taken from what was judged wrong.

A picture shows no more than the text beside it: tensors that are printed in full, counts of a sample
that the message describes, points and a line that the replay gives. It is made once, when a check is
found to fail, and what it cannot be made of has none.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import torch

from grader.checks.case import Seen
from grader.checks.check import Check, Trial
from grader.checks.compare import SHOWN, Mismatch
from grader.model import Evidence, Series

BINS = 40
LEAST, MOST_POINTS, MOST_STEPS = 3, 400, 1000
_ROWS_OF_BARS = 2
_FURTHEST = 1000.0  # times the right numbers: beside one such bar nothing else can be seen
_CLOSEST = 0.02  # of the largest number: less cannot be seen in bars


def judged(check: Check, trial: Trial, observed: tuple[Seen, ...]) -> Mismatch | None:
    """Judge the answers to one case; a mismatch knows how to make the check's own picture."""
    wrong = check.judge(trial, observed)
    if wrong is None or check.picture is None:
        return wrong
    return replace(wrong, picture=partial(check.picture, trial.case, *(one.value for one in observed)))


def evidence_of(wrong: Mismatch) -> Evidence | None:
    """Return what there is to be seen of a mismatch, or None. Whatever the answer was, it does not raise."""
    try:
        return wrong.picture() if wrong.picture else _compared(wrong)
    except Exception:  # a picture is an extra: no answer is so strange that it may cost the verdict
        return None


# --- by themselves -------------------------------------------------------------------------------


def _compared(wrong: Mismatch) -> Evidence | None:
    """Return bars for few rows and a map for a matrix, of floats that a reader can tell apart."""
    right, found = wrong.expected, wrong.actual
    if wrong.layer not in ("value", "finite", "gradient") or not _both_small(right, found):
        return None
    rows = 1 if right.shape[-1] == 1 else math.prod(right.shape[:-1])  # a column is read like a row
    is_bars = rows <= _ROWS_OF_BARS and not (wrong.layer == "gradient" and rows > 1)
    left, wanted = found.detach().double(), right.detach().double()
    if not _can_be_seen(left, wanted, _CLOSEST if is_bars else 0.0):
        return None
    series = (Series("expected", _numbers(wanted), rows), Series("actual", _numbers(left), rows))
    return Evidence("bars" if is_bars else "map", series)


def _both_small(right: object, found: object) -> bool:
    return (
        isinstance(right, torch.Tensor)
        and isinstance(found, torch.Tensor)
        and right.shape == found.shape
        and right.dim() in (1, 2)
        and LEAST <= right.numel() <= SHOWN
        and right.is_floating_point()
        and found.is_floating_point()
    )


def _can_be_seen(left: torch.Tensor, wanted: torch.Tensor, closest: float) -> bool:
    sizes = [
        float(one[one.isfinite()].abs().max()) if one.isfinite().any() else 0.0 for one in (left, wanted)
    ]
    if not max(sizes):
        return False
    if sizes[0] > _FURTHEST * sizes[1] > 0:
        return False
    both = left.isfinite() & wanted.isfinite()
    apart = float((left - wanted)[both].abs().max()) if both.any() else 0.0
    return apart > closest * max(sizes) or not left.isfinite().all()


def histogram(
    sample: torch.Tensor, cdf: Callable[[torch.Tensor], torch.Tensor], reach: float, law: str
) -> Evidence | None:
    """Return how many draws lie in each of some equal bins, and how many the law expects there."""
    numbers = sample.detach().double().flatten()
    if not numbers.numel() or not numbers.isfinite().all():
        return None
    low, high = min(-reach, float(numbers.min())), max(reach, float(numbers.max()))
    edges = torch.linspace(low, high, BINS + 1, dtype=torch.float64)
    drawn = torch.histc(numbers, BINS, low, high)
    expected = numbers.numel() * cdf(edges).diff()
    named = (("edges", edges), ("drawn", drawn), ("expected", expected))
    return Evidence("sample", tuple(Series(name, _numbers(one)) for name, one in named), about=law)


# --- by an author's hand -------------------------------------------------------------------------


def points_and_line(X: torch.Tensor, y: torch.Tensor, w: torch.Tensor, b: float) -> Evidence | None:
    """Return points with two features, their labels, and the line where w · x + b is 0."""
    if X.dim() != 2 or X.shape[1] != 2 or not LEAST <= len(X) <= MOST_POINTS:
        return None
    line = torch.tensor([*_numbers(w.detach().double()), float(b)], dtype=torch.float64)
    if len(line) != 3 or not (line.isfinite().all() and X.isfinite().all()):
        return None
    named = (("x", X[:, 0]), ("y", X[:, 1]), ("label", y), ("line", line))
    series = tuple(Series(name, _numbers(one.double())) for name, one in named)
    return Evidence("plane", series, across="first feature", up="second feature")


def curves(named: dict[str, Sequence[float]], *, across: str = "epoch", up: str = "loss") -> Evidence | None:
    """Return a curve for each name, of at least three and at most 1000 steps."""
    series = tuple(Series(name, tuple(float(one) for one in some)) for name, some in named.items())
    longest = max((len(one.numbers) for one in series), default=0)
    return Evidence("curves", series, across=across, up=up) if LEAST <= longest <= MOST_STEPS else None


def _numbers(tensor: torch.Tensor) -> tuple[float, ...]:
    return tuple(map(float, tensor.flatten().tolist()))

"""Tests of random draws against a law that is fully known, with a stated rate of false alarms.

Every function tests one sample; ``tests`` says among how many tests, over all cases
of a check, the false-alarm rate of 1e-6 is shared, so that a right solution is refused
once in a million seeds at most. A failure reports the statistic, what is allowed and n.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from statistics import NormalDist

import torch

from grader.checks.compare import Mismatch
from grader.checks.evidence import histogram
from grader.model import Evidence

ALPHA = 1e-6


def z_limit(tests: int) -> float:
    """Return how many standard errors a mean may be off, two-sided; 4.89 for a single test."""
    return NormalDist().inv_cdf(1 - ALPHA / tests / 2)


def distance_limit(n: int, tests: int) -> float:
    """Return the largest Kolmogorov-Smirnov distance allowed; 2.69 / sqrt(n) for a single test."""
    return math.sqrt(-math.log(ALPHA / tests / 2) / 2) / math.sqrt(n)


def follows_normal(sample: torch.Tensor, std: float, *, tests: int = 9) -> Mismatch | None:
    """Test a sample against N(0, std²): distance of the distribution, mean, second moment."""

    def cdf(x: torch.Tensor) -> torch.Tensor:
        return 0.5 * (1 + torch.erf(x / (std * math.sqrt(2))))

    law = f"a normal law with standard deviation {std:.4g}"
    return _follows(sample, cdf, std, 2.0, 3.5 * std, law, tests)


def follows_uniform(sample: torch.Tensor, bound: float, *, tests: int = 9) -> Mismatch | None:
    """Test a sample against the uniform law on [-bound, bound], whose bound it may not pass."""

    def cdf(x: torch.Tensor) -> torch.Tensor:
        return ((x / bound + 1) / 2).clamp(0, 1)

    law = f"a uniform law on ±{bound:.4g}"
    furthest = float(sample.detach().abs().max())
    if furthest > bound * (1 + 1e-6):
        message = f"a number as large as {furthest:.4g} was drawn, the bound is {bound:.4g}"
        wanted, shown = f"numbers within ±{bound:.4g}", f"{furthest:.4g}"
        picture = _histogram(sample, cdf, 1.25 * bound, law)
        return Mismatch("statistic", message, wanted, shown, picture=picture)

    std = bound / math.sqrt(3)
    return _follows(sample, cdf, std, 0.8, 1.25 * bound, law, tests)


def _follows(
    sample: torch.Tensor,
    cdf: Callable[[torch.Tensor], torch.Tensor],
    std: float,
    spread: float,
    reach: float,
    law: str,
    tests: int,
) -> Mismatch | None:
    # A picture shows the law as far as ``reach`` from 0.
    wrong = _first_wrong(sample, cdf, std, spread, law, tests)
    return replace(wrong, picture=_histogram(sample, cdf, reach, law)) if wrong else None


def _first_wrong(
    sample: torch.Tensor,
    cdf: Callable[[torch.Tensor], torch.Tensor],
    std: float,
    spread: float,
    law: str,
    tests: int,
) -> Mismatch | None:
    """Test mean, second moment (of variance ``spread`` / n relative) and distribution, clearest first."""
    numbers = sample.detach().double().flatten()
    n, limit = numbers.numel(), z_limit(tests)
    mean = float(numbers.mean())
    if not abs(mean) <= limit * std / math.sqrt(n):
        return _wrong("mean", mean, 0.0, limit * std / math.sqrt(n), n, law)
    moment = float(numbers.square().mean())
    if not abs(moment / std**2 - 1) <= limit * math.sqrt(spread / n):
        found, allowed = math.sqrt(moment), std * limit * math.sqrt(spread / n) / 2
        return _wrong("standard deviation", found, std, allowed, n, law)
    distance = _distance(numbers, cdf)
    if not distance <= distance_limit(n, tests):
        return _wrong(
            "largest distance between the distributions", distance, 0.0, distance_limit(n, tests), n, law
        )
    return None


def _histogram(
    sample: torch.Tensor, cdf: Callable[[torch.Tensor], torch.Tensor], reach: float, law: str
) -> Callable[[], Evidence | None]:
    """Return how to make the picture: most failures are candidates of a search and never pictured."""
    return partial(histogram, sample, cdf, reach, law)


def _distance(numbers: torch.Tensor, cdf: Callable[[torch.Tensor], torch.Tensor]) -> float:
    """Return the one-sample Kolmogorov-Smirnov statistic."""
    n = numbers.numel()
    expected = cdf(numbers.sort().values)
    steps = torch.arange(n + 1, dtype=torch.float64) / n
    return float(torch.maximum((steps[1:] - expected).max(), (expected - steps[:-1]).max()))


def _wrong(name: str, found: float, wanted: float, allowed: float, n: int, law: str) -> Mismatch:
    off = f"(allowed: {allowed:.2g} off)"
    message = f"the {name} of {n} numbers is {found:.4g}, expected {wanted:.4g} {off} for {law}"
    return Mismatch("statistic", message, f"{wanted:.4g}", f"{found:.4g}", name)


def independent(matrix: torch.Tensor, *, tests: int = 6) -> Mismatch | None:
    """Test that neighbours along both axes of a matrix are uncorrelated, and that no two rows are equal."""
    numbers = matrix.detach().double()
    rows = torch.unique(numbers, dim=0).shape[0]
    if rows != numbers.shape[0]:
        message = f"only {rows} of {numbers.shape[0]} rows differ from one another"
        return Mismatch("statistic", message, f"{numbers.shape[0]}", f"{rows}", "rows")
    for name, left, right in (
        ("rows", numbers[1:], numbers[:-1]),
        ("columns", numbers[:, 1:], numbers[:, :-1]),
    ):
        n = left.numel()
        correlation = float(torch.corrcoef(torch.stack([left.flatten(), right.flatten()]))[0, 1])
        if not abs(correlation) <= z_limit(tests) / math.sqrt(n):
            message = f"neighbouring {name} are correlated: {correlation:.3g} over {n} pairs"
            return Mismatch("statistic", message, "0", f"{correlation:.3g}", name)
    return None

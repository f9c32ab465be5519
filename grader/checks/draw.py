"""Hypothesis at work: cases are drawn once, and after a failure the smallest failing one is looked for."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from typing import Any

import hypothesis
import torch
from hypothesis import HealthCheck, Phase
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from grader.checks.case import Case, Given
from grader.checks.compare import Mismatch

SEARCH_CALLS = 300


def digest(*parts: object) -> int:
    """Return a 63-bit number that depends on the parts alone, the same on every machine."""
    text = "\x1f".join(map(str, parts))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") >> 1


def cases(given: Given, seed: int) -> tuple[Case, ...]:
    """Return the author's edge cases followed by the drawn ones; the same for the same seed."""
    drawn: list[Case] = []
    if given.strategy is not None:
        with _no_local_constants():
            _property(given, seed, drawn.append, Phase.generate)()
    return (*given.edges, *drawn)


def smallest_failure(
    given: Given, seed: int, fails: Callable[[Case], Mismatch | None], first: Mismatch
) -> tuple[Case, Mismatch] | None:
    """Search for the smallest drawn case that fails in the same way as ``first``.

    ``fails`` asks the live worker; it is called at most SEARCH_CALLS times. Returns
    None where no drawn case fails again, as with code that answers differently each time.
    """
    search = _Search(fails, first)
    if given.strategy is None:
        return None
    with _no_local_constants(), contextlib.suppress(_Enough, _CaseFailsError, hypothesis.errors.Flaky):
        _property(given, seed, search.consider, Phase.generate, Phase.shrink)()
    return search.best


class _Enough(BaseException):
    """Ends a search. Hypothesis lets it through; ending by passing would be called flaky."""


class _CaseFailsError(Exception):
    """Tells Hypothesis that a case fails."""


class _Search:
    """Asks about candidates and keeps the best failure itself."""

    def __init__(self, fails: Callable[[Case], Mismatch | None], first: Mismatch) -> None:
        self._fails = fails
        self._first = first
        self._left = SEARCH_CALLS
        self.best: tuple[Case, Mismatch] | None = None

    def consider(self, case: Case) -> None:
        if self._left == 0:
            raise _Enough
        self._left -= 1
        mismatch = self._fails(case)
        if mismatch is None or (mismatch.layer, mismatch.detail) != (self._first.layer, self._first.detail):
            return
        if self.best is None or size(case) < size(self.best[0]):
            self.best = (case, mismatch)
        raise _CaseFailsError


def size(case: Case) -> tuple[int, int]:
    """Order cases by how much there is to read: numbers first, then the length of their text."""
    values = list(vars(case).values())
    numbers = sum(value.numel() if isinstance(value, torch.Tensor) else 1 for value in values)
    return numbers, sum(len(str(_numbers(value))) for value in values)


def _numbers(value: Any) -> Any:
    return value.tolist() if isinstance(value, torch.Tensor) else value


def _property(given: Given, seed: int, body: Callable[[Case], None], *phases: Phase) -> Callable[[], None]:
    assert given.strategy is not None
    settings = hypothesis.settings(
        database=None,
        deadline=None,
        max_examples=given.count,
        phases=phases,
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
        verbosity=hypothesis.Verbosity.quiet,
    )

    @hypothesis.seed(seed)
    @settings
    @hypothesis.given(given.strategy)
    def run(case: Case) -> None:
        body(case)

    return run


@contextlib.contextmanager
def _no_local_constants() -> Iterator[None]:
    """Draw the same cases however the grader is installed.

    Hypothesis mixes constants from the source of loaded modules outside site-packages
    into what it draws, so a checkout would draw other cases than a wheel.
    """
    original = providers._get_local_constants
    providers._get_local_constants = Constants
    try:
        yield
    finally:
        providers._get_local_constants = original

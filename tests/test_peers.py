"""Facts about the assignment of benchmarks/peers.py: it is the same for us and for the other graders."""

from __future__ import annotations

import importlib
import runpy
from pathlib import Path
from types import ModuleType

import pytest

from grader.course import open_course
from grader.grading import Options, grade
from grader.model import Outcome
from grader.prepared import Prepared
from grader.submission import read_submission

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
PEERS = BENCHMARKS / "peers"
RIGHT = sorted((PEERS / "right").glob("*.py"))
WRONG = sorted((PEERS / "wrong").glob("*.py"))


@pytest.fixture
def tools(monkeypatch) -> ModuleType:
    """Import the adapters as the script does."""
    monkeypatch.syspath_prepend(BENCHMARKS)
    return importlib.import_module("peer_tools")


@pytest.fixture(scope="module")
def ours() -> Prepared:
    """Make our form of the eight checks ready."""
    return Prepared(open_course(PEERS / "course").find("4"), 0)


def failed_by_ours(ours, path, workers) -> set[str]:
    """Return the checks that do not pass, in our words."""
    report = grade(ours, read_submission(path), Options(), workers)
    return {check.name.replace("-", "_") for check in report.checks if check.outcome is not Outcome.PASS}


def failed_by_theirs(checks, path) -> set[str]:
    """Return the checks that do not pass as plain asserts."""
    eight, handed_in = runpy.run_path(str(PEERS / "eight.py")), runpy.run_path(str(path))
    return {name for name, function in checks.items() if not passes(eight[name], handed_in[function])}


def passes(check, function) -> bool:
    """Return whether an assert holds."""
    try:
        check(function)
    except AssertionError:
        return False
    return True


@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.stem)
def test_a_right_submission_passes_the_eight_checks_in_both_forms(path, ours, tools, workers):
    """A grader that refused it would be compared while it does other work."""
    assert failed_by_ours(ours, path, workers) == set()
    assert failed_by_theirs(tools.CHECKS, path) == set()


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_a_wrong_submission_fails_the_same_checks_in_both_forms(path, ours, tools, workers):
    """Save the gradient: theirs compares it with its own differences, ours with those of the reference."""
    failed = failed_by_ours(ours, path, workers)

    assert failed_by_theirs(tools.CHECKS, path) == failed - {"gradient"}
    assert failed


def test_both_forms_have_the_same_eight_checks(ours, tools):
    """They have the same names, and each is of the same function."""
    assert {check.name.replace("-", "_"): check.part for check in ours.exercise.checks} == tools.CHECKS
    assert sum(check.points for check in ours.exercise.checks) == tools.POINTS == len(tools.CHECKS)

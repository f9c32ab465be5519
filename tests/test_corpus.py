"""Right and wrong submissions of exercise-04, written by others than the author of its checks."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from grader.model import Outcome, Report

FOLDER = Path(__file__).parent / "submissions" / "exercise-04"
RIGHT = sorted((FOLDER / "right").glob("*.py"))
WRONG = sorted((FOLDER / "wrong").glob("*.py"))
NOTEBOOKS = sorted((FOLDER / "notebooks").glob("*.ipynb"))
WRONG_PART = re.compile(r"# wrong: (\w+);")

# What each wrong file is recognised as; all others have mistakes that the exercise does not know.
NAMED = {
    "class_1": "other-class", "column_dropped": "column-dropped", "detached_1": "detached",
    "detached_2": "detached", "detached_denominator": "denominator-detached",
    "detached_max_lse": "denominator-detached", "detached_no_grad": "detached", "detached_numpy": "detached",
    "dim0_1": "dim-0", "dim0_2": "dim-0", "dim0_3": "dim-0", "dim0_log_softmax": "dim-0",
    "eps_1": "epsilon", "eps_2": "epsilon", "first_column": "first-subtracted",
    "first_logit_only": "one-logit-only", "first_then_worse": "no-max", "float32_forced": "forces-float32",
    "global_max_1": "global-max", "global_max_2": "global-max", "global_max_log_softmax": "global-max",
    "global_max_logsumexp": "global-max", "inplace_1": "in-place", "inplace_2": "in-place",
    "inplace_3": "in-place", "inplace_4": "in-place", "inplace_5": "in-place",
    "keepdim_always": "keepdim-always", "keepdim_default_true": "keepdim-always",
    "keepdim_ignored": "keepdim-ignored", "log_of_softmax_1": "log-of-softmax",
    "log_of_softmax_2": "log-of-softmax", "max_not_added": "max-not-added-back", "mean_1": "mean-subtracted",
    "mean_2": "mean-subtracted", "no_keepdim_1": "missing-keepdim", "no_keepdim_2": "missing-keepdim",
    "no_keepdim_log_softmax": "missing-keepdim", "no_max_1": "no-max", "no_max_2": "no-max",
    "no_max_log_softmax": "no-max", "no_max_logsumexp_1": "no-max", "no_max_logsumexp_2": "no-max",
    "plain_d2l": "no-max", "rebuilt_tensor": "detached", "softmin": "sign",
    "sum_everything_1": "sum-over-everything", "sum_everything_2": "sum-over-everything",
    "sum_everything_3": "sum-over-everything", "view_1": "hard-coded-view", "view_2": "hard-coded-view",
    "view_3": "hard-coded-view", "zero_without_shift": "last-set-to-0",
}  # fmt: skip


def parts_that_lost(report: Report) -> set[str]:
    """Return the parts with a check that did not pass."""
    return {check.part for check in report.checks if check.outcome is not Outcome.PASS}


@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.stem)
def test_a_right_submission_gets_full_marks(path, grade_file):
    """Right code passes however it is written."""
    report = grade_file(path)
    assert [(check.name, check.message) for check in report.checks if check.outcome is not Outcome.PASS] == []


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_a_wrong_name_costs_its_own_points_only(path, grade_file):
    """One wrong function loses points, all others keep theirs, and only known mistakes get a name."""
    declared = WRONG_PART.match(path.read_text(encoding="utf-8"))
    report = grade_file(path)
    names = [mistake.name for mistake in report.mistakes]
    assert (parts_that_lost(report), names) == (
        {declared.group(1)},
        [NAMED[path.stem]] if path.stem in NAMED else [],
    )


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_graded_on_its_last_definitions(path, grade_file):
    """A notebook's first line says what is wrong in it, if anything."""
    first = first_line(path)
    if first.startswith("# judgement"):
        pytest.skip("a matter of taste")
    declared = WRONG_PART.match(first)
    assert parts_that_lost(grade_file(path)) == ({declared.group(1)} if declared else set())


def first_line(path: Path) -> str:
    """Return the first line of a notebook's first cell that has one of our comments."""
    found = re.search(r"# (wrong|right|judgement): [^\"\\]*", path.read_text(encoding="utf-8-sig"))
    return found.group(0) if found else ""


def test_no_two_files_say_the_same():
    """The corpus has no copies: each file tests something of its own."""
    bodies = Counter(path.read_bytes().partition(b"\n")[2] for path in RIGHT + WRONG)
    assert [body for body, count in bodies.items() if count > 1] == []

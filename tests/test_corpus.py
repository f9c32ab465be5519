"""Right and wrong submissions, written by others than the authors of the checks."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from grader.grading import Options, grade
from grader.model import Outcome, Report
from grader.submission import read_submission

FOLDER = Path(__file__).parent / "submissions"
RIGHT = sorted(FOLDER.glob("*/right/*.py"))
WRONG = sorted(FOLDER.glob("*/wrong/*.py"))
NOTEBOOKS = sorted((FOLDER / "exercise-04" / "notebooks").glob("*.ipynb"))
WRONG_PART = re.compile(r"# wrong: (\w+);(?: named: (\S+);)?")


def cases(paths: list[Path]) -> list[ParameterSet]:
    """Return a test for each file, such as ``exercise-04-loops``; those of one exercise alone are quick."""
    return [
        pytest.param(
            path,
            id=f"{path.parent.parent.name}-{path.stem}",
            marks=[] if path.parent.parent.name == "exercise-04" else [pytest.mark.gate],
        )
        for path in paths
    ]


@pytest.fixture
def grade_submission(prepared_for, workers):
    """Grade a file as the exercise that the folder above it is named after."""
    return lambda path: grade(
        prepared_for(path.parent.parent.name), read_submission(path), Options(), workers
    )


def parts_that_lost(report: Report) -> set[str]:
    """Return the parts with a check that did not pass."""
    return {check.part for check in report.checks if check.outcome is not Outcome.PASS}


@pytest.mark.parametrize("path", cases(RIGHT))
def test_a_right_submission_gets_full_marks(path, grade_submission):
    """Right code passes however it is written."""
    checks = grade_submission(path).checks
    assert [(check.name, check.message) for check in checks if check.outcome is not Outcome.PASS] == []


@pytest.mark.parametrize("path", cases(WRONG))
def test_a_wrong_name_costs_its_own_points_only(path, grade_submission):
    """One wrong function loses points, all others keep theirs, and only known mistakes get a name."""
    part, named = WRONG_PART.match(path.read_text(encoding="utf-8")).groups()
    report = grade_submission(path)
    names = [mistake.name for mistake in report.mistakes]
    assert (parts_that_lost(report), names) == ({part}, [] if named == "-" else [named])


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_graded_on_its_last_definitions(path, grade_submission):
    """A notebook's first line says what is wrong in it, if anything."""
    first = first_line(path)
    if first.startswith("# judgement"):
        pytest.skip("a matter of taste")
    declared = WRONG_PART.match(first)
    assert parts_that_lost(grade_submission(path)) == ({declared.group(1)} if declared else set())


def first_line(path: Path) -> str:
    """Return the first line of a notebook's first cell that has one of our comments."""
    found = re.search(r"# (wrong|right|judgement): [^\"\\]*", path.read_text(encoding="utf-8-sig"))
    return found.group(0) if found else ""


def test_no_two_files_say_the_same():
    """The corpus has no copies: each file tests something of its own."""
    bodies = Counter(path.read_bytes().partition(b"\n")[2] for path in RIGHT + WRONG)
    assert [body for body, count in bodies.items() if count > 1] == []

"""Files that are hard to read: a clear line and exit code 2, or a report that says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.cli import main

FOLDER = Path(__file__).parent / "hostile" / "files"
READABLE = {
    "bidi_control.py", "bom.py", "crlf.py", "homoglyphs.py", "latin1_cookie.py", "mac_cr.py", "utf16.py",
}  # fmt: skip
NOT_PYTHON = {
    "deep_lists.py", "deep_parentheses.py", "indentation_error.py", "long_elif.py", "long_sum.py",
    "merge_conflict.py", "python2_print.py", "syntax_error.py", "tabs_and_spaces.py",
}  # fmt: skip
NOT_STARTED = {"comments_only.py", "empty.py", "notebook_named.py"}
FILES = {path.name for path in FOLDER.iterdir()}
REFUSED = FILES - READABLE - NOT_PYTHON - NOT_STARTED


def run(name: str, capsys) -> tuple[int, str]:
    """Run grade on one file; return the exit code and all that was shown."""
    code = main(["exercise-04", str(FOLDER / name), "--part", "two_class"])
    shown = capsys.readouterr()
    assert "Traceback" not in shown.out + shown.err
    return code, shown.out + shown.err


@pytest.mark.parametrize("name", sorted(READABLE))
def test_an_unusual_encoding_is_read(name, capsys):
    """Coding cookies, marks and line ends of all kinds are valid input."""
    assert run(name, capsys)[0] == 0


@pytest.mark.parametrize("name", sorted(NOT_PYTHON))
def test_what_is_not_python_is_a_report_that_says_so(name, capsys):
    """A file that does not parse is graded as such, with Python's own reason."""
    code, shown = run(name, capsys)
    assert code == 1
    assert "not Python" in shown


@pytest.mark.parametrize("name", sorted(NOT_STARTED))
def test_what_defines_nothing_graded_is_not_started(name, capsys):
    """A file without the graded names reads as not started."""
    code, shown = run(name, capsys)
    assert code == 1
    assert "not started" in shown or "Nothing is filled in" in shown


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_cannot_be_read_is_one_line(name, capsys):
    """A file that is no submission is refused with exit code 2, its name and one line."""
    code, shown = run(name, capsys)
    lines = [line for line in shown.splitlines() if not line.startswith("Checking")]
    assert code == 2
    assert len([line for line in lines if line.strip()]) == 1
    assert name in shown

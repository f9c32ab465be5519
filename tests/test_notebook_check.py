"""`grader.check("04")` in a notebook's session, in a real IPython shell in a process of its own."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from IPython.core.interactiveshell import InteractiveShell
from worth import POINTS, SOFTMAX

import grader
from grader.errors import UsageError
from grader.model import Outcome
from grader.notebook import Checked, Row
from grader.submission import read_cells

SOLUTION = (Path(__file__).parent.parent / "solutions/exercise-04-softmax/solution.py").read_text(
    encoding="utf-8"
)
NAIVE = "def softmax(x, dim=-1):\n    e = torch.exp(x)\n    return e / e.sum(dim=dim, keepdim=True)\n"

SHELL = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance(colors="nocolor")
results = [shell.run_cell(cell, store_history=True) for cell in json.load(sys.stdin)]
print("\\n=====")
last = results[-1]
value = last.result
print(json.dumps([last.success, repr(value), value._repr_html_() if value is not None else ""]))
"""


def session(*cells: str, folder: Path) -> tuple[str, bool, str, str]:
    """Run cells; return what was printed, whether the last succeeded, and its value as text and HTML."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", SHELL],
        input=json.dumps(cells).encode(),
        capture_output=True,
        cwd=folder,
        env=os.environ | {"IPYTHONDIR": str(folder / ".ipython"), "PYTHONIOENCODING": "utf-8"},
        check=True,
        timeout=180,
    )
    printed, _, last = done.stdout.decode().partition("\n=====\n")
    return printed, *json.loads(last)


def cells_of(source: str) -> list[str]:
    """Return a cell for each statement."""
    return [ast.unparse(node) for node in ast.parse(source).body]


def test_a_sessions_own_cells_are_graded(tmp_path) -> None:
    """Magics, a cell that is no Python and earlier attempts do no harm; the last binding counts."""
    printed, good, text, page = session(
        "!echo a shell line",
        "import torch",
        "def softmax(x, dim=-1:\n    pass",
        "def softmax(x, dim=-1):\n    return x",
        NAIVE,
        "import grader\ngrader.check('04')",
        folder=tmp_path,
    )
    assert good
    assert "Traceback" not in printed
    assert f"softmax         {SOFTMAX - 6}/{SOFTMAX}" in text
    assert "“no-max”" in text
    assert "cell 5, line 1" in text or "cell 5, line 2" in text
    assert "set aside" not in text
    assert " ".join(text.split()).endswith("Change it, run its cell, and run this one again.")
    assert "<table>" in page
    assert "✗ <code>softmax</code>" in page
    assert "<script" not in page
    kept = json.loads((tmp_path / "progress.json").read_text())
    assert kept["folders"][str(tmp_path)]["exercise-04"]["earned"] == SOFTMAX - 6


def test_all_right_is_full_marks_and_the_sessions_random_stream_stays(tmp_path) -> None:
    """A torch that the student has changed does not reach the grading, nor the grading the session."""
    _, good, text, _ = session(
        *cells_of(SOLUTION),
        "torch.manual_seed(7); before = torch.rand(1); torch.manual_seed(7)",
        "torch.softmax = torch.exp = None",
        "import grader; result = grader.check('softmax')",
        "assert torch.equal(torch.rand(1), before)",
        "result",
        folder=tmp_path,
    )
    assert good
    assert f"Score {POINTS}/{POINTS}" in text


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("grader.check('99')", "grader: there is no exercise '99'"),
        ("grader.check(None)", "grader: there is no exercise 'None'"),
    ],
)
def test_what_goes_wrong_is_one_line_and_no_exception(cell, said, tmp_path) -> None:
    """A student's cell is no place for our traceback."""
    printed, good, text, _ = session(f"import grader; {cell}", folder=tmp_path)
    assert good
    assert text == "None"
    assert printed.startswith(said)
    assert len(printed.strip().splitlines()) == 1


def test_nothing_written_yet_says_what_to_write(tmp_path) -> None:
    """An empty session is not an error."""
    _, good, text, _ = session("import grader; grader.check(4)", folder=tmp_path)
    assert good
    assert "Nothing is filled in yet. Write softmax, " in text


def test_outside_a_notebook_it_says_how_to_use_it(capsys) -> None:
    """One line, with the command for a terminal."""
    assert not InteractiveShell.initialized()
    assert grader.check(4) is None
    assert capsys.readouterr().out == (
        "grader: grader.check works in Jupyter and Colab, on the cells that were run."
        " For a file, in a terminal: grade 4 FILE\n"
    )


def test_a_surprise_of_ours_is_one_line(monkeypatch, capsys) -> None:
    """Also when the grading process answers nothing."""
    monkeypatch.setattr("grader.notebook._history", list)
    monkeypatch.setattr("grader.notebook._ask", lambda _: [][0])
    assert grader.check(4) is None
    assert "something is broken in the grader (IndexError)" in capsys.readouterr().out


@pytest.mark.skipif(not Path("/bin/false").exists(), reason="needs a program that does nothing")
def test_a_grading_process_that_does_not_start_is_one_line(monkeypatch, capsys) -> None:
    """Its last words are in the line."""
    monkeypatch.setattr("grader.notebook._history", list)
    monkeypatch.setattr("sys.executable", "/bin/false")
    assert grader.check(4) is None
    assert "something is broken in the grader (code 1)" in capsys.readouterr().out


def test_a_submission_that_checks_itself_is_graded(grade_source) -> None:
    """In a worker the call returns at once, and nothing of ours is loaded."""
    ending = "import grader, sys\nbefore = set(sys.modules)\nassert grader.check('04') is None\n"
    ending += "assert set(sys.modules) == before\n"
    report = grade_source(SOLUTION + ending)
    assert report.outcome is Outcome.PASS
    assert report.repairs == ()


def test_everything_on_the_page_is_escaped() -> None:
    """What a student wrote is text, never markup."""
    evil = "<img src=x onerror=alert(1)>&'\""
    page = Checked(evil, (Row(evil, 0, 1, evil),), evil, evil)._repr_html_()
    assert "<img" not in page
    assert page.count("&lt;img") == 5


def test_more_cells_than_anybody_runs_are_one_line() -> None:
    """The limit of a notebook holds for a session."""
    with pytest.raises(UsageError, match="restart the kernel"):
        read_cells([(n, "1") for n in range(5_001)], "notebook")

"""`grade hint` gives one hint at a time; `grade reset` begins again and keeps the work."""

from __future__ import annotations

import io
from pathlib import Path

import made_reports
import pytest

from grader import progress
from grader.cli import main
from grader.model import Outcome

SCRIPT = Path("exercise-04-softmax.py")
BACKUP = Path("exercise-04-softmax.backup-1.py")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch) -> None:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)


def graded(*hints: str, outcome: Outcome = Outcome.FAIL) -> None:
    """Remember a grading in which a check with each of these hints failed."""
    checks = [
        made_reports.check(f"c{n}", outcome, hint=hint, message="wrong") for n, hint in enumerate(hints)
    ]
    progress.remember(made_reports.report(made_reports.check("fine", hint="never told"), *checks))


def hinted(capsys) -> str:
    """Return what `grade hint 4` says, on one line."""
    capsys.readouterr()
    assert main(["hint", "4"]) == 0
    return " ".join(capsys.readouterr().out.split())


def test_before_any_grading_it_says_to_grade(capsys) -> None:
    """One line, exit code 2, with the command."""
    assert main(["hint", "4"]) == 2
    assert capsys.readouterr().err.rstrip().endswith("first: grade 4")


def test_hints_come_one_by_one_the_first_failing_check_first(capsys) -> None:
    """Two checks with the same hint give it once; then there are no more, and all are told again."""
    graded("look at rows", "look at dtype", "look at rows")
    first, second, third = hinted(capsys), hinted(capsys), hinted(capsys)
    assert "look at rows" in first
    assert "Hint 1 of 2. `grade hint 4` gives the next." in first
    assert "look at dtype" in second
    assert "look at rows" not in second
    assert third.startswith("No more hints")
    assert "look at rows" in third
    assert "never told" not in first + second + third


def test_another_grading_goes_on_where_the_hints_were(capsys) -> None:
    """What was told is not told again as if it were new; what is new comes first."""
    graded("a", "b")
    hinted(capsys)
    graded("new", "a", "b")
    assert "Hint 2 of 3" in (text := hinted(capsys))
    assert "new" in text


def test_where_nothing_fails_there_is_no_hint(capsys) -> None:
    """All right: the other exercises are pointed to."""
    progress.remember(made_reports.all_right())
    assert "everything passes" in hinted(capsys)


def test_without_an_authors_hint_the_usual_cause_is_told(capsys) -> None:
    """A hang has one."""
    graded("", outcome=Outcome.TIMEOUT)
    assert "a loop that never ends" in hinted(capsys)


def test_a_failure_without_any_hint_says_so(capsys) -> None:
    """It points to the report."""
    graded("")
    assert hinted(capsys).startswith("No more hints: what is left says itself what is wrong.")


# --- reset ---------------------------------------------------------------------------------------


class Keyboard(io.StringIO):
    """Standard input with a person before it."""

    def isatty(self) -> bool:
        """There is."""
        return True


@pytest.fixture
def work(capsys) -> str:
    """Start exercise-04 and write something."""
    assert main(["start", "4"]) == 0
    stub = SCRIPT.read_text(encoding="utf-8")
    SCRIPT.write_text("mine")
    capsys.readouterr()
    return stub


def test_reset_keeps_the_work_and_writes_the_stub(work, capsys) -> None:
    """The backup holds the work; a second one gets the next number; the result is forgotten."""
    graded("a")
    assert main(["reset", "4", "--yes"]) == 0
    assert SCRIPT.read_text(encoding="utf-8") == work
    assert BACKUP.read_text() == "mine"
    assert "Your work is kept in exercise-04-softmax.backup-1.py." in capsys.readouterr().out
    assert progress.results() == {}
    SCRIPT.write_text("mine again")
    assert main(["reset", "4", "--yes"]) == 0
    assert BACKUP.read_text() == "mine"
    assert Path("exercise-04-softmax.backup-2.py").read_text() == "mine again"


@pytest.mark.parametrize(("key", "text"), [("n\n", "mine"), ("\n", "mine"), ("", "mine"), ("y\n", None)])
def test_reset_asks_first(key, text, work, monkeypatch, capsys) -> None:
    """Only a yes changes anything."""
    monkeypatch.setattr("sys.stdin", Keyboard(key))
    main(["reset", "4"])
    assert SCRIPT.read_text(encoding="utf-8") == (text or work)
    assert BACKUP.exists() == (text is None)


def test_without_a_terminal_reset_needs_yes(work, monkeypatch, capsys) -> None:
    """Nobody can be asked: one line, exit code 2, nothing changed."""
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    assert main(["reset", "4"]) == 2
    assert capsys.readouterr().err.rstrip().endswith("grade reset 4 --yes")
    assert SCRIPT.read_text() == "mine"


def test_nothing_to_reset_is_said(capsys) -> None:
    """No file: start is named. An untouched one: it stays, without a backup."""
    assert main(["reset", "4"]) == 2
    assert "`grade start 4` writes one" in capsys.readouterr().err
    main(["start", "4", "--notebook"])
    assert main(["reset", "4"]) == 0
    assert "nothing to reset" in capsys.readouterr().out
    assert len(list(Path().glob("exercise-*"))) == 1


def test_a_stub_that_cannot_be_written_leaves_the_work_findable(work, monkeypatch, capsys) -> None:
    """A disk that fills up in between: the message says where the work is."""
    real = Path.open

    def refuse(path, mode="r", *args, **how):
        if path.name == SCRIPT.name and "x" in mode:
            raise OSError(28, "No space left on device")
        return real(path, mode, *args, **how)

    monkeypatch.setattr(Path, "open", refuse)
    assert main(["reset", "4", "--yes"]) == 2
    assert "your work is safe in exercise-04-softmax.backup-1.py" in capsys.readouterr().err
    assert BACKUP.read_text() == "mine"


def test_a_file_that_cannot_be_moved_is_left_alone(work, monkeypatch, capsys) -> None:
    """Open in a program that holds on to it: nothing changed, no empty backup left."""

    def refuse(*_) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    assert main(["reset", "4", "--yes"]) == 2
    assert "it is unchanged" in capsys.readouterr().err
    assert SCRIPT.read_text() == "mine"
    assert not BACKUP.exists()

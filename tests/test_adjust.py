"""Points by hand and grading again: what counts, what is kept, and what is said."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
import secret_course
from kept import attempt, keep

from grader.cli import main
from grader.cli.screen import screen
from grader.cli.tally import Tally
from grader.exports.pages import page_of
from grader.gradebook import Adjustment, adjust, chosen_grades, open_gradebook, trail
from grader.gradebook.changes import changed
from grader.gradebook.overview import overview

RIGHT = secret_course.SOLUTION
HOW = ("--course", "course", "-j", "1", "--isolation", "process")
WRONG = RIGHT.replace("return x + x", "return x * x")


def by_hand(change: str, points: int = 0, reason: str = "why", student: str = "s1", found: int | None = 60):
    """Return an adjustment of exercise-04."""
    return Adjustment(
        student, "exercise-04", change, points, reason, "staff", "2026-01-01T00:00:00+00:00", found
    )


# --- what counts ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "earned", "outcome"),
    [
        ([("set", 65)], 65, "partial"),
        ([("add", 3), ("add", -1)], 62, "partial"),
        ([("set", 10), ("add", 2)], 12, "partial"),
        ([("add", 2), ("set", 69)], 69, "pass"),
        ([("set", 10), ("undo", 0)], 60, "partial"),
        ([("add", 2), ("set", 10), ("undo", 0)], 62, "partial"),
        ([("undo", 0)], 60, "partial"),
        ([("add", -100)], 0, "fail"),
    ],
)
def test_adjustments_count_in_the_order_in_which_they_were_made(where, made, earned, outcome):
    """One after the other, an undo takes back the last, and the outcome follows the points."""
    with open_gradebook(where) as book:
        keep(book, attempt(), "aa", earned=60, outcome="partial")
        for change, points in made:
            adjust(book, by_hand(change, points))
        [grade] = chosen_grades(book)
        assert (grade.earned, grade.found, grade.outcome) == (earned, 60, outcome)
        assert len(trail(book)) == len(made)


def test_points_by_hand_outlive_another_attempt(where):
    """They are of a student and an exercise, and status says that the grader finds something else now."""
    with open_gradebook(where) as book:
        keep(book, attempt(), "aa", earned=60)
        adjust(book, by_hand("set", 65))
        assert [one.moved for one in overview(book).adjusted] == [False]
        keep(book, attempt(number=2), "bb", earned=50)
        [grade] = chosen_grades(book)
        assert (grade.earned, grade.found) == (65, 50)
        assert [one.moved for one in overview(book).adjusted] == [True]


def test_who_handed_in_nothing_can_have_points(where):
    """An oral exam, say: the exercise is worth what it was for others."""
    with open_gradebook(where) as book:
        keep(book, attempt(), "aa")
        book.enter_student(attempt("s2").student)
        adjust(book, by_hand("set", 30, student="s2", found=None))
        grade = chosen_grades(book)[1]
        assert (grade.student, grade.earned, grade.possible, grade.path) == ("s2", 30, 69, "")
        assert "30 of 69 count. why" in page_of(book, grade, "all")


def test_what_the_grader_owes_is_not_added_to(where):
    """Without points there is nothing to add to; points that are set count."""
    with open_gradebook(where) as book:
        keep(book, attempt(), "aa", earned=None, outcome="internal")
        adjust(book, by_hand("add", 3, found=None))
        assert [one.earned for one in chosen_grades(book)] == [None]
        adjust(book, by_hand("set", 69, found=None))
        assert [(one.earned, one.outcome) for one in chosen_grades(book)] == [(69, "pass")]


def test_changes_are_of_what_the_grader_found(where):
    """Points by hand hide no change, and are none."""
    with open_gradebook(where) as book:
        keep(book, attempt(), "aa", earned=60)
        keep(book, attempt("s2"), "aa", earned=60)
        before = chosen_grades(book)
        adjust(book, by_hand("set", 65))
        assert changed(before, chosen_grades(book)) == []
        before = chosen_grades(book)
        keep(book, attempt(), "aa", earned=61)
        [one] = changed(before, chosen_grades(book))
        assert one.says.startswith("s1, exercise-04: 60 → 61 of 69; adjusted by hand, look again: why")


# --- the commands --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Grade two students of a small course, one right and one wrong."""
    place = tmp_path_factory.mktemp("graded")
    secret_course.write_course(place / "course")
    for student, text in (("ada", RIGHT), ("bob", WRONG)):
        (place / "class" / student).mkdir(parents=True)
        (place / "class" / student / "exercise-90-half.py").write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        assert main(["batch", "class", *HOW]) == 1
    return place


@pytest.fixture
def class_of_two(graded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a copy of that class and its gradebook."""
    shutil.copytree(graded, tmp_path / "copy")
    monkeypatch.chdir(tmp_path / "copy")
    return tmp_path / "copy"


def exported() -> dict[str, tuple[str, str, str]]:
    """Return earned, found and adjusted of each student, as the CSV says."""
    main(["export", "csv", "-o", "grades.csv"])
    rows = csv.DictReader(io.StringIO(Path("grades.csv").read_text(encoding="utf-8")))
    return {row["student"]: (row["earned"], row["found"], row["adjusted"]) for row in rows}


def test_points_are_adjusted_shown_and_taken_back(class_of_two, capsys):
    """The export, status and the student's page say the same, and the trail keeps all."""
    assert exported()["bob"] == ("6", "6", "")
    assert main(["adjust", "bob", "90", "--add", "2", "--reason", "=a good idea", "--who", "the staff"]) == 0
    assert "bob, exercise-90: 6 → 8 of 9. =a good idea" in capsys.readouterr().out
    assert exported()["bob"] == ("8", "6", "'=a good idea")
    main(["status"])
    assert "bob, exercise-90: 6 → 8 of 9" in capsys.readouterr().out
    main(["report", "--out", "pages"])
    page = Path("pages/students/bob/exercise-90.html").read_text(encoding="utf-8")
    assert "8 of 9 count. =a good idea" in page
    assert "by hand" not in Path("pages/students/ada/exercise-90.html").read_text(encoding="utf-8")
    assert "partly right, by hand" in Path("pages/class/results.html").read_text(encoding="utf-8")
    main(["adjust", "bob", "90", "--undo", "--reason", "it was not"])
    assert exported()["bob"] == ("6", "6", "")
    capsys.readouterr()
    main(["adjust"])
    first, second = capsys.readouterr().out.splitlines()
    assert "bob, exercise-90: +2, by the staff (the grader found 6). =a good idea" in first
    assert "taken back" in second


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("bbo 90 --set 3 --reason x", "did you mean 'bob'?"),
        ("bob 91 --set 3 --reason x", "no grades of '91'"),
        ("bob 90 --set 3", "--reason TEXT is needed"),
        ("bob 90 --set 30 --reason x", "has 9 points, not 30; --bonus"),
        ("bob 90 --add 4 --reason x", "has 9 points, not 10; --bonus"),
        ("bob 90 --set 3 --add 1 --reason x", "give one"),
        ("bob --set 3 --reason x", "say whose points"),
        ("bob 90 --reason x", "say what to change"),
        ("bob 90 --undo --reason x", "no adjustment of bob, exercise-90 to take back"),
        ("bob 90 --set 3 --reason x --gradebook none.db", "there is no gradebook none.db"),
    ],
)
def test_what_cannot_be_adjusted_is_said_and_nothing_is_kept(class_of_two, capsys, words, said):
    """One line, exit code 2."""
    assert main(["adjust", *words.split()]) == 2
    assert said in capsys.readouterr().err
    assert exported()["bob"] == ("6", "6", "")


def test_a_class_is_graded_again_and_who_changes_is_listed(class_of_two, capsys):
    """After a check was mended: first tried, then done, and a second time there is nothing to do."""
    checks = class_of_two / "course/exercises/exercise-90-half/checks.py"
    text = checks.read_text(encoding="utf-8")
    checks.write_text(
        text.replace('name="half-plain", given=plain, points=2', 'name="half-plain", given=plain, points=4')
    )
    again = ["regrade", "class", *HOW]
    capsys.readouterr()
    main([*again, "--dry-run"])
    said = capsys.readouterr().out
    assert "2 of 2 grades would change:\n  ada, exercise-90: 9 → 11 of 11\n" in said
    assert exported()["bob"] == ("6", "6", "")
    assert main([*again, "--changes", "changes.csv"]) == 1
    assert "bob, exercise-90: 6 → 8 of 11" in capsys.readouterr().out
    assert exported()["bob"] == ("8", "8", "")
    rows = Path("changes.csv").read_text(encoding="utf-8").splitlines()
    assert rows[2] == "bob,exercise-90,6,8,11,partial,partial,"
    main(again)
    assert "No points changed." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("where", "said"), [(None, "Nothing was kept"), ("g.db", "0 results are kept in g.db")]
)
def test_an_interrupted_run_says_what_was_kept(where, said, capsys):
    """Of a dry run nothing is, and no gradebook is named that is gone."""
    window = screen(json_on_stdout=False, quiet=False)
    assert Tally(total=2, interrupted=True).finished(window, where, exit_zero=False) == 130
    assert said in capsys.readouterr().out


def test_the_export_as_json_has_both_numbers(class_of_two):
    """What counts and what the grader found."""
    main(["adjust", "ada", "90", "--set", "5", "--reason", "copied"])
    main(["export", "json", "-o", "grades.json"])
    first = json.loads(Path("grades.json").read_text(encoding="utf-8"))["grades"][0]
    assert (first["earned"], first["found"], first["outcome"], first["verdict"]) == (5, 9, "partial", "pass")

"""A gradebook keeps what it is told, in a real SQLite and a real PostgreSQL."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import replace

import pytest
from kept import KEY, attempt, keep
from made_reports import all_right as passing_report

from grader.classroom import Student
from grader.errors import GraderError, UsageError
from grader.gradebook import chosen_grades, open_gradebook
from grader.gradebook import store as store_module
from grader.gradebook.overview import overview
from grader.gradebook.schema import VERSION
from grader.model import CheckResult, Outcome


def fill(book) -> None:
    """Keep more than there is room for."""
    for number in range(50):
        keep(book, attempt(f"t{number}"), "aa")


def test_what_was_kept_is_there_after_opening_again(where):
    """A result outlives the process that wrote it."""
    with open_gradebook(where) as book:
        keep(book, attempt(), "aa")
    with open_gradebook(where) as book:
        [grade] = chosen_grades(book)
    assert (grade.student, grade.exercise, grade.earned, grade.outcome) == ("s1", "exercise-04", 69, "pass")


def test_the_same_attempt_is_entered_once(where):
    """An attempt that is found again is the same row, and knows what it was taken for."""
    with open_gradebook(where) as book:
        first = keep(book, attempt(), "aa")
        again = book.enter(attempt(), "s1/aa.py", "aa")
        assert (again.id, again.exercises) == (first, ("exercise-04",))
        assert book.graded(first) == {KEY}


def test_a_result_with_the_same_inputs_takes_the_place_of_the_earlier(where):
    """Grading again by force doubles nothing, not even the rows of checks."""
    with open_gradebook(where) as book:
        keep(book, attempt(), "aa", 10)
        keep(book, attempt(), "aa", 20)
        assert [grade.earned for grade in chosen_grades(book)] == [20]
        assert len(overview(book).slowest) <= len(passing_report().checks)


def test_a_result_that_says_internal_is_graded_again(where):
    """What we failed to grade does not count as graded, and nobody gets 0 points for it."""
    with open_gradebook(where) as book:
        row = keep(book, attempt(), "aa", None, outcome=Outcome.INTERNAL)
        assert book.graded(row) == set()
        assert [(one.earned, one.outcome) for one in chosen_grades(book)] == [(None, "internal")]


def test_of_several_attempts_the_latest_or_the_best_counts(where):
    """Both are kept; the policy is asked for when reading."""
    with open_gradebook(where) as book:
        keep(book, attempt(number=1, submitted_at="2026-01-01"), "aa", 60, outcome=Outcome.PARTIAL)
        keep(book, attempt(number=2, submitted_at="2026-01-02"), "bb", 50, outcome=Outcome.PARTIAL)
        assert [grade.earned for grade in chosen_grades(book, "latest")] == [50]
        assert [grade.earned for grade in chosen_grades(book, "best")] == [60]


def test_a_file_that_has_nothing_of_the_exercise_does_not_hide_an_attempt(where):
    """Of several files handed in together, the one that is about the exercise counts."""
    with open_gradebook(where) as book:
        keep(book, attempt(number=1), "aa", 60, outcome=Outcome.PARTIAL)
        keep(book, attempt(number=2), "bb", 0, outcome=Outcome.NOT_STARTED)
        assert [grade.earned for grade in chosen_grades(book)] == [60]


def test_another_version_of_an_exercise_is_another_result(where):
    """A stale grade is never taken for a current one: the attempt is not graded with the new version."""
    newer = replace(KEY, exercise_version="v2")
    with open_gradebook(where) as book:
        row = keep(book, attempt(), "aa")
        assert newer not in book.graded(row)
        keep(book, attempt(), "aa", 40, newer)
        assert [grade.earned for grade in chosen_grades(book)] == [40]


def test_what_cannot_be_read_is_an_error_with_a_reason(where):
    """A submission that nobody could read is not dropped."""
    with open_gradebook(where) as book:
        row = book.enter(attempt(), "s1/aa.ipynb", "aa")
        book.note(row.id, ["exercise-04"], "not a notebook")
        [grade] = chosen_grades(book)
        assert (grade.outcome, grade.earned, grade.problem) == ("error", 0, "not a notebook")
        assert [one.why for one in overview(book).unreadable] == ["not a notebook"]


def test_students_without_a_submission_are_listed(where):
    """Who handed in nothing is known by name."""
    with open_gradebook(where) as book:
        keep(book, attempt("s1"), "aa")
        book.enter_student(Student("s2", name="S 2"))
        assert overview(book).without_submission == ("s2 (S 2)",)


def test_named_mistakes_are_counted_by_student(where):
    """The overview says how many students share a mistake."""
    wrong = CheckResult("c", "p", "law", "d", Outcome.FAIL, 0, 1, mistake="global-max")
    with open_gradebook(where) as book:
        for student in ("s1", "s2"):
            keep(book, attempt(student), "aa", 0, checks=(wrong, replace(wrong, name="e")))
        assert [(one.mistake, one.students) for one in overview(book).commonest] == [("global-max", 2)]


def test_two_writers_at_once_lose_nothing(where):
    """Two batches on one gradebook wait for each other, and what both grade is there once."""
    with open_gradebook(where) as one, open_gradebook(where) as other:

        def write(book):
            for number in range(20):
                keep(book, attempt(f"s{number}"), "aa")

        threads = [threading.Thread(target=write, args=(book,)) for book in (one, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(chosen_grades(one)) == 20


def test_another_schema_is_refused(where):
    """A gradebook of another version is left alone, in one line that says both versions."""
    with open_gradebook(where) as book, book._engine.begin() as connection:
        connection.exec_driver_sql("update gradebook set schema_version = 99")
    with pytest.raises(UsageError, match=f"schema 99, this grader writes schema {VERSION}"):
        open_gradebook(where)


def test_a_database_of_somebody_else_is_refused(tmp_path):
    """A file that is another program's database is not written to."""
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("create table t (a)")
    with pytest.raises(UsageError, match="a database, but no gradebook"):
        open_gradebook(str(path))


@pytest.mark.parametrize("where", ["missing/folder/g.db", "nonsense://x", "postgresql://nobody@/x?host=/-"])
def test_a_place_that_cannot_be_opened_is_refused_in_one_line(where, tmp_path, monkeypatch):
    """No traceback: what was wrong, and the next step."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError) as refused:
        open_gradebook(where)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    """A text file called gradebook.db stays as it is."""
    path = tmp_path / "gradebook.db"
    path.write_text("these are my notes, and they are longer than a header " * 20)
    with pytest.raises(UsageError, match="cannot be opened"):
        open_gradebook(str(path))


def test_a_lock_that_lasts_ends_in_one_clear_line(tmp_path, monkeypatch):
    """Another program holds the database: we wait, then say so, and what we have is safe."""
    monkeypatch.setattr(store_module, "PATIENCE", 0.5)
    monkeypatch.setattr(store_module, "BUSY", 0.1)
    path = tmp_path / "g.db"
    with open_gradebook(str(path)) as book:
        keep(book, attempt("s1"), "aa")
        with sqlite3.connect(path, isolation_level=None) as holder:
            holder.execute("begin immediate")
            with pytest.raises(GraderError, match=r"locked.*goes on where it stopped"):
                keep(book, attempt("s2"), "aa")
            holder.execute("rollback")
        keep(book, attempt("s2"), "aa")
        assert [grade.student for grade in chosen_grades(book)] == ["s1", "s2"]


def test_a_server_that_restarts_is_waited_for(postgres):
    """PostgreSQL goes away and comes back: the write succeeds, and once."""
    with open_gradebook(postgres.make()) as book:
        keep(book, attempt("s1"), "aa")
        postgres.stop()
        back = threading.Timer(1.0, postgres.start)
        back.start()
        keep(book, attempt("s2"), "aa")
        back.join()
        assert [grade.student for grade in chosen_grades(book)] == ["s1", "s2"]


def test_a_full_disk_ends_in_one_clear_line(tmp_path):
    """SQLite's own word for it, what is safe, and how to go on."""
    with open_gradebook(str(tmp_path / "g.db")) as book:
        keep(book, attempt("s1"), "aa")
        with book._engine.begin() as connection:
            pages = connection.exec_driver_sql("pragma page_count").scalar()
            connection.exec_driver_sql(f"pragma max_page_count = {pages}")
        with pytest.raises(GraderError, match=r"full.*goes on where it stopped"):
            fill(book)
        assert "s1" in {grade.student for grade in chosen_grades(book)}


def test_what_was_asked_for_is_not_all_that_an_attempt_is_about(where):
    """A class graded for one exercise, and later for all, is looked at again."""
    with open_gradebook(where) as book:
        row = book.enter(attempt(), "s1/aa.py", "aa")
        book.note(row.id, ["exercise-04"], asked=True)
        assert book.enter(attempt(), "s1/aa.py", "aa").exercises is None

"""What a student may see: hidden checks and levels, in everything that is written for students."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
import secret_course
from made_reports import check, report, two_wrong

from grader import notebook
from grader.annotated import KINDS, annotated
from grader.checks import Exercise, given, like_reference
from grader.classroom import Attempt, Student
from grader.cli import main
from grader.cli.watch import _Desk
from grader.course import open_course
from grader.exports.classroom50 import Handed, classroom50_json
from grader.exports.forms import OF_REPORTS, read_reports
from grader.exports.moodle import comment_html
from grader.gradebook import Key, open_gradebook
from grader.grading import Options, grade
from grader.model import (
    LEVELS,
    Counterexample,
    Evidence,
    Level,
    Location,
    NamedMistake,
    Outcome,
    Repair,
    Report,
)
from grader.prepared import Prepared
from grader.report.as_json import from_json, to_json
from grader.report.html import page
from grader.report.student import for_student
from grader.submission import read_submission
from grader.worker.launch import Workers

HANDED = Handed("c", "a", "individual", "o", "submit/1", "u", "u", "u", "2026-01-01T00:00:00Z")
SUBMISSIONS = {"clamped": secret_course.CLAMPED, "talkative": secret_course.TALKATIVE}
Graded = dict[str, Report]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a course of which every secret text holds a mark."""
    return secret_course.write_course(tmp_path_factory.mktemp("course"))


@pytest.fixture(scope="module")
def graded(course: Path, workers: Workers, tmp_path_factory: pytest.TempPathFactory) -> Graded:
    """Grade two wrong submissions with real workers."""
    folder = tmp_path_factory.mktemp("work")
    prepared = Prepared(open_course(course).find("90"), 0)
    made = {}
    for name, source in SUBMISSIONS.items():
        path = folder / f"{name}.py"
        path.write_text(source, encoding="utf-8")
        made[name] = grade(prepared, read_submission(path), Options(), workers)
    return made


def marks_in(text: str) -> list[str]:
    """Return the marks of what is secret that a text has."""
    return [mark for mark in secret_course.MARKS if mark in text]


# --- hidden checks -------------------------------------------------------------------------------


def test_the_course_would_leak_if_it_could(graded: Graded) -> None:
    """The report for staff has each kind of secret, so that a search for the marks can find something."""
    everything = {name: to_json(one).decode() for name, one in graded.items()}
    for mark in ("xyzzy-name", "xyzzy-description", "xyzzy-hint", "xyzzy-mistake", "xyzzy-says", "739184"):
        assert mark in everything["clamped"]
    for mark in ("xyzzy-printed", "xyzzy-raised", str(secret_course.SECRET_LINE)):
        assert mark in everything["talkative"]


def test_what_a_hidden_check_gave_is_told_in_no_visible_one(graded: Graded) -> None:
    """Hidden checks are run last, wherever they stand, so kept inputs have nowhere to go."""
    visible = [one for one in graded["talkative"].checks if not one.hidden]
    assert [(one.name, one.outcome) for one in visible if one.outcome is not Outcome.PASS] == []
    assert marks_in(str(visible)) == []


def test_a_report_keeps_the_order_of_its_author(graded: Graded) -> None:
    """Running hidden checks last moves none of them in the report."""
    assert [one.name for one in graded["clamped"].checks][:2] == ["xyzzy-name", "half-plain"]


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_the_score_counts_hidden_checks(name: str, graded: Graded) -> None:
    """A student's points are those of the whole report, and so is each check's verdict."""
    mine = for_student(graded[name])
    assert (mine.score, mine.outcome) == (graded[name].score, graded[name].outcome)
    assert mine.score.possible == 9
    assert [one.earned for one in mine.checks] == [one.earned for one in graded[name].checks]
    assert [one.hidden for one in mine.checks] == [True, False, False, False, True]


def artefacts(made: Report, level: Level) -> Iterator[tuple[str, str]]:
    """Yield everything that is written of a report for a student, by the report alone."""
    reduced = for_student(made, level)
    for form, write in OF_REPORTS.items():
        yield form, write([reduced]).decode()
        yield f"{form} without a level", write([made]).decode()
    yield "classroom50", classroom50_json([made], HANDED).decode()
    yield "page", page([made], level, student="s1")
    yield "moodle", comment_html(made)
    yield "json", to_json(reduced).decode()
    for verbose in (False, True):
        yield "notebook", notebook.text_of(made, verbose=verbose)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", SUBMISSIONS)
def test_no_writer_tells_of_a_hidden_check(name: str, level: Level, graded: Graded) -> None:
    """At every level, in every format that a student may be given."""
    found = {form: marks_in(text) for form, text in artefacts(graded[name], level)}
    assert {form: marks for form, marks in found.items() if marks} == {}
    assert len(found) == 2 * len(OF_REPORTS) + 5


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", KINDS)
def test_an_annotated_notebook_tells_nothing_of_a_hidden_check(
    kind: str, level: Level, course: Path, workers: Workers, tmp_path: Path
) -> None:
    """Neither the notebook nor the page, below no cell."""
    path = tmp_path / "homework.ipynb"
    cells = [nbformat.v4.new_code_cell(text) for text in secret_course.CLAMPED.split("\n\n\n")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    submission = read_submission(path)
    made = grade(Prepared(open_course(course).find("90"), 0), submission, Options(), workers)
    text = annotated(kind, submission, [made], level, student="s1").decode()
    assert "Hidden check 1" in text
    assert marks_in(text) == []


def test_a_hidden_check_has_no_picture(graded: Graded) -> None:
    """What a picture of its answers would be drawn from goes with them; staff keep it."""
    drawn = Evidence("bars", ())
    checks = tuple(replace(one, evidence=drawn) for one in graded["clamped"].checks)
    mine = for_student(replace(graded["clamped"], checks=checks))
    assert [one.evidence for one in mine.checks if one.hidden] == [None, None]
    assert [one.evidence for one in mine.checks if one.name == "half-plain"] == [drawn]


@pytest.fixture
def at_work(course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a student's folder, with the course as the environment has it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GRADER_COURSE", str(course))
    return tmp_path


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_no_command_tells_of_a_hidden_check(
    name: str, at_work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Grade with all that it writes, hint until there is none, list and show."""
    (at_work / "exercise-90-half.py").write_text(SUBMISSIONS[name], encoding="utf-8")
    written = ["--html", "page.html", "--junit", "junit.xml", "--json", "report.json", "--level", "all"]
    assert main(["90", "-v", *written]) == 1
    for command in (
        ["90"],
        ["90", "-q"],
        ["hint", "90"],
        ["hint", "90"],
        ["hint", "90"],
        ["list"],
        ["show", "90"],
    ):
        main(command)
    shown = capsys.readouterr()
    texts = {
        path.name: path.read_text(encoding="utf-8") for path in at_work.iterdir() if path.suffix != ".py"
    }
    assert set(texts) == {"page.html", "junit.xml", "report.json", "progress.json"}
    assert marks_in(shown.out + shown.err + "".join(texts.values())) == []
    assert "Hidden check 1." in shown.out


def test_watch_and_a_notebook_tell_nothing_of_a_hidden_check(
    course: Path, at_work: Path, workers: Workers, capsys: pytest.CaptureFixture[str]
) -> None:
    """The screen of watch, and both forms of what grader.check shows."""
    opened = open_course(course)
    (at_work / "exercise-90-half.py").write_text(SUBMISSIONS["clamped"], encoding="utf-8")
    _Desk(opened, opened.find("90"), workers, with_keys=True).look()
    checked, unseen = notebook._grade("90", [(1, SUBMISSIONS["clamped"])])
    answer = notebook._answer(checked, unseen, verbose=True)
    rows = tuple(notebook.Row(**row) for row in answer["rows"])
    cell = notebook.Checked(answer["title"], rows, answer["score"], answer["text"])
    screen = capsys.readouterr().out
    assert marks_in(f"{screen}{json.dumps(answer)}{cell!r}{cell._repr_html_()}") == []
    assert "Hidden check 1." in screen


def keep(book_at: Path, made: Report) -> None:
    """Put a report into a gradebook, as a batch does."""
    with open_gradebook(str(book_at)) as book:
        row = book.enter(Attempt(Student("s1", moodle_id="7"), Path("a.py"), 1), "a.py", "sha")
        key = Key(made.exercise.id, made.exercise.version, "0.1.0", 0, "cpu", "confined", "2.13.0")
        book.keep(row.id, key, made, to_json(made))


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_of_a_class_staff_read_all_and_students_nothing(
    name: str, graded: Graded, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pages, the formats of one submission and Moodle's comments are for students; the JSON is for staff."""
    book, out = str(tmp_path / "g.db"), tmp_path / "out"
    keep(tmp_path / "g.db", graded[name])
    out.mkdir()
    worksheet = (
        "Identifier,Full name,Email address,Maximum Grade,Grade,Feedback comments\nParticipant 7,S,,9,,\n"
    )
    (tmp_path / "worksheet.csv").write_text(worksheet, encoding="utf-8")
    assert main(["report", "--gradebook", book, "--out", str(out), "--only", "students"]) == 0
    one = ["--gradebook", book, "--student", "s1", "--exercise", "90"]
    for form in OF_REPORTS:
        assert main(["export", form, *one, "-o", str(out / form)]) == 0
    assert main(["export", "moodle", "--gradebook", book, "--template", str(tmp_path / "worksheet.csv"),
                 "-o", str(out / "moodle")]) == 0  # fmt: skip
    texts = [path.read_text(encoding="utf-8") for path in out.rglob("*") if path.is_file()]
    assert len(texts) == len(OF_REPORTS) + 2
    assert marks_in("".join(texts)) == []
    capsys.readouterr()
    assert main(["export", "json", "--gradebook", book]) == 0
    assert marks_in(capsys.readouterr().out) != []
    assert main(["report", "--gradebook", book, "--out", str(out), "--only", "class"]) == 0
    pages = [path.read_text(encoding="utf-8") for path in (out / "class").rglob("*.html")]
    assert marks_in("".join(pages)) != []


def test_gradescope_shows_a_hidden_check_when_grades_are_published(graded: Graded) -> None:
    """Its own word for it, beside what we leave out in any case."""
    tests = json.loads(OF_REPORTS["gradescope"]([graded["clamped"]]))["tests"]
    assert [test.get("visibility") for test in tests] == [
        "after_published",
        None,
        None,
        None,
        "after_published",
    ]


def test_a_visible_check_may_not_wait_for_a_hidden_one() -> None:
    """It would say what it waits for."""
    cases = given("c", {"x": 1})
    secret = like_reference("f", "d", name="secret", given=cases, points=1, hidden=True)
    plain = like_reference("f", "d", name="plain", given=cases, points=1, needs=("secret",))
    with pytest.raises(ValueError, match="plain is visible and needs a check that is hidden"):
        Exercise([secret, plain])


def test_a_level_that_is_none_is_refused() -> None:
    """An author's typing error is found when the exercise is loaded."""
    check = like_reference("f", "d", name="a", given=given("c", {"x": 1}), points=1, level="most")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="'most'; there are verdict, message, counterexample, all"):
        Exercise([check])


# --- levels --------------------------------------------------------------------------------------

LEAST = {
    "the-message": "message",
    "the-place": "message",
    "the-repair": "message",
    "the-input": "counterexample",
    "the-actual": "counterexample",
    "the-hint": "all",
    "the-mistake": "all",
    "the-says": "all",
    "the-output": "all",
}


def telling() -> Report:
    """Return a report whose texts say what they are."""
    wrong = check(
        "a",
        Outcome.ERROR,
        message="the-message",
        hint="the-hint",
        mistake="the-mistake",
        output="the-output",
        location=Location("the-place.py", None, 3),
        counterexample=Counterexample("the-input", "the-expected", "the-actual", "the-replay"),
    )
    known = NamedMistake("the-mistake", "the-says", ("softmax",))
    return report(wrong, mistakes=(known,), repairs=(Repair("the-repair"),))


def of_run(made: Report, level: Level) -> Report:
    """Limit a report by the level of the run."""
    return for_student(made, level)


def of_check(made: Report, level: Level) -> Report:
    """Limit a report by the level of its checks."""
    return for_student(replace(made, checks=tuple(replace(one, level=level) for one in made.checks)))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("limited", [of_run, of_check])
def test_a_level_leaves_out_what_is_above_it(
    limited: Callable[[Report, Level], Report], level: Level
) -> None:
    """The level of a run and that of a check are the same, but for what is of no check."""
    text = to_json(limited(telling(), level)).decode()
    for words, least in LEAST.items():
        if limited is of_run or words != "the-repair":
            assert (words in text) == (LEVELS.index(level) >= LEVELS.index(least)), words
    assert ('"error"' in text) == (level != "verdict")


@pytest.mark.parametrize("run", LEVELS)
@pytest.mark.parametrize("own", LEVELS)
def test_of_two_levels_the_lower_counts(run: Level, own: Level) -> None:
    """A run cannot say more of a check than its author allows, nor the other way round."""
    made = of_check(telling(), own)
    assert for_student(made, run).checks == of_run(telling(), min(run, own, key=LEVELS.index)).checks


@pytest.mark.parametrize("level", LEVELS)
def test_reducing_twice_changes_nothing(level: Level, graded: Graded) -> None:
    """So every writer can do it, whoever has done it before."""
    for made in (telling(), two_wrong(), *graded.values()):
        once = for_student(made, level)
        assert for_student(once, level) == for_student(once) == once


def test_a_report_without_hidden_checks_is_whole() -> None:
    """At the level all nothing is taken away."""
    for made in (telling(), two_wrong()):
        assert for_student(made) == made


def test_a_mistake_stays_named_by_the_check_that_shows_it(graded: Graded) -> None:
    """Of two checks that name a mistake one is hidden: the other still does, for its own part."""
    seen = check("seen", Outcome.FAIL, part="a", mistake="m")
    made = report(
        seen,
        check("b", Outcome.FAIL, part="b", mistake="m", hidden=True),
        mistakes=(NamedMistake("m", "s", ("a", "b")),),
    )
    assert for_student(made).mistakes == (NamedMistake("m", "s", ("a",)),)
    assert [one.name for one in for_student(graded["clamped"]).mistakes] == []
    assert [one.name for one in graded["clamped"].mistakes] == ["xyzzy-mistake", "squared"]


# --- the JSON ------------------------------------------------------------------------------------


def test_hidden_and_limited_checks_are_marked_in_the_json(graded: Graded) -> None:
    """Only they have the keys, and the report comes back as it was."""
    made = graded["clamped"]
    keys = [{"hidden", "level"} & set(one) for one in json.loads(to_json(made))["checks"]]
    assert keys == [{"hidden"}, set(), set(), {"level"}, {"hidden"}]
    again = from_json(to_json(made))
    assert [(one.hidden, one.level) for one in again.checks] == [
        (one.hidden, one.level) for one in made.checks
    ]


def test_a_level_is_refused_where_there_are_no_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A table of points says nothing; asking it to say less is a misunderstanding."""
    assert main(["export", "csv", "--level", "verdict"]) == 2
    assert "has no words for students" in capsys.readouterr().err


def test_an_export_says_as_much_as_its_level(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--level reaches the formats of one submission."""
    (tmp_path / "r.json").write_bytes(to_json(two_wrong()))
    assert main(["export", "check50", "--report", str(tmp_path / "r.json"), "--level", "message"]) == 0
    said = capsys.readouterr().out
    assert "values are not those of the definition" in said
    assert "dim-0" not in said
    assert read_reports((tmp_path / "r.json").read_bytes())

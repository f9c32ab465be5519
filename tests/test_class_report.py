"""The report on a class: what is counted, what no text can do to its pages, and how a browser takes them."""

from __future__ import annotations

import base64
import hashlib
import html
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from made_reports import all_right, check, not_started, report, troubled, two_wrong

from grader.class_report import Places, class_pages
from grader.class_report.read import Checked, Classroom, Graded, Person, Ungraded, read_classroom
from grader.class_report.statistics import Statistics, spread, statistics_of
from grader.class_report.views import percent
from grader.classroom import Attempt, Student
from grader.cli import main
from grader.exports.pages import safe_name
from grader.gradebook import Grade, Gradebook, Key, open_gradebook
from grader.model import Counterexample, NamedMistake, Outcome, Report
from grader.report.as_json import from_json, to_json
from grader.report.feedback import BOX

NOWHERE = Places(lambda student, exercise: "", safe_name)
EVIL = (
    "<script>window.evil=1</script>",
    "\"><img src=x onerror='window.evil=1'>",
    "' onfocus=window.evil=1 autofocus x='",
    "</td></table></script></style></title><iframe src=//evil.example>",
    "javascript:window.evil=1",
    "\x1b]8;;http://evil.example\x07\x1b[2J::error::x]]>\x00\u202e\u200f\ud800\u2028{{ 7*7 }}",
    "-->&lt;b&gt;<!-- z",
)
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


# --- a class -------------------------------------------------------------------------------------


def hand_in(book: Gradebook, student: Student, made: Report, *, version: str = "v1", number: int = 1) -> None:
    """Keep a report of a student."""
    exercise = made.exercise.id
    row = book.enter(Attempt(student, Path("x"), number), f"{exercise}-{number}.py", f"{exercise}{number}")
    key = Key(exercise, version, "1.0", 0, "cpu", "confined", "2.6")
    book.keep(row.id, key, made, to_json(made))
    book.note(row.id, [exercise])


def unread(
    book: Gradebook, student: Student, problem: str, *, taken: tuple[str, ...] = ("exercise-04",)
) -> None:
    """Note that a student's file could not be read."""
    row = book.enter(Attempt(student, Path("x"), 1), "bad.py", "bad")
    book.note(row.id, list(taken), problem)


def of_exercise(made: Report, name: str) -> Report:
    """Return the report as one of another exercise."""
    return replace(made, exercise=replace(made.exercise, id=name, title=f"Title of {name}"))


def small_class(book: Gradebook) -> None:
    """Seven students, and most of what can become of a submission."""
    for key, name, made in (
        ("s1", "Ada Archer", two_wrong()),
        ("s2", "Émile Baker", two_wrong()),
        ("s10", "Bo Carter", all_right()),
        ("s3", "", troubled()),
        ("s4", "Dana Dyer", not_started()),
    ):
        hand_in(book, Student(key, name, section="Section 2"), made)
        hand_in(book, Student(key, name), of_exercise(all_right(), "exercise-09"))
    unread(book, Student("s5", "Ines Fisher"), "bad.py: line 3 is no Python")
    unread(book, Student("s6"), "it holds no work", taken=())
    book.enter_student(Student("s7", "Jun Gardner"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    """Open an empty gradebook."""
    with open_gradebook(str(tmp_path / "gradebook.db")) as opened:
        yield opened


@pytest.fixture
def fill(book: Gradebook, tmp_path: Path) -> Callable[..., Path]:
    """Write the report on the small class, or on another, and return its folder."""

    def fill_it(make: Callable[[Gradebook], None] = small_class, *options: str) -> Path:
        make(book)
        given = ["report", "--gradebook", str(tmp_path / "gradebook.db"), "--out", str(tmp_path / "out")]
        assert main([*given, *options]) == 0
        return tmp_path / "out" / "class"

    return fill_it


def counted(*made: Report) -> Statistics:
    """Count reports without a gradebook: students s0, s1, ..."""
    graded = tuple(graded_as(number, one) for number, one in enumerate(made))
    return statistics_of(Classroom(tuple(Person(one.grade.student) for one in graded), graded))


def graded_as(number: int, made: Report) -> Graded:
    """Return a report as a grade that counts."""
    score = made.score
    grade = Grade(
        f"s{number}", "", made.exercise.id, score.earned, score.possible, made.outcome, "x", "", number
    )
    checks = [
        Checked(one.part, one.name, one.outcome, one.earned, one.possible, one.mistake, one.seconds)
        for one in made.checks
    ]
    return Graded(grade, made.exercise.version, made.started_at, tuple(checks))


# --- what is counted -----------------------------------------------------------------------------


def test_full_marks_have_a_bin_of_their_own() -> None:
    """Nothing that is less is rounded into it."""
    made = spread([0, 0.05, 0.1, 0.5, 0.999, 1, 1])
    assert made.counts == (2, 1, 0, 0, 0, 1, 0, 0, 0, 1, 2)
    assert made.median == 50
    assert spread([]).mean is None


def test_a_share_is_rounded_to_neither_end() -> None:
    """100 % says all, and 0 % none."""
    assert [percent(share) for share in (0, 0.001, 0.5, 0.999, 1)] == [
        "0\u00a0%", "1\u00a0%", "50\u00a0%", "99\u00a0%", "100\u00a0%",
    ]  # fmt: skip


def test_a_named_mistake_gathers_its_students() -> None:
    """One entry for a student however many checks name it; the share is of those that were graded."""
    (one,) = counted(two_wrong(), all_right(), two_wrong(), troubled()).exercises
    (cluster,) = one.mistakes
    assert cluster.mistake == "dim-0"
    assert [member.grade.student for member in cluster.members] == ["s0", "s2"]
    assert cluster.share == 0.5
    assert set(cluster.checks) == {("softmax", "values"), ("softmax", "row-sums")}


def test_failures_without_a_name_are_gathered_by_check() -> None:
    """What was not begun, not run, or is ours is no failure; what has a name is not among them."""
    (one,) = counted(two_wrong(), troubled(), troubled()).exercises
    found = {cluster.checks[0]: (len(cluster.members), cluster.outcomes) for cluster in one.failures}
    assert found == {
        ("softmax", "a"): (2, (("timeout", 2),)),
        ("softmax", "b"): (2, (("timeout", 2),)),
        ("log_softmax", "c"): (2, (("error", 2),)),
        ("logsumexp", "e"): (2, (("memory", 2),)),
        ("two_class", "f"): (2, (("crash", 2),)),
    }


def test_a_check_is_analysed_over_all_that_were_judged() -> None:
    """What we failed to judge is left out; points lost are those of everybody else."""
    ours = report(check("values", Outcome.INTERNAL), outcome=Outcome.INTERNAL)
    slow = replace(check("values"), seconds=3.0)
    made = [report(slow), report(slow), report(check("values", Outcome.FAIL, seconds=1.0)), ours]
    (item,) = counted(*made).exercises[0].items
    assert (item.judged, item.passed, item.lost, item.seconds) == (3, 2, 2, 3.0)
    assert item.fit is None


def test_a_check_that_strong_students_pass_fits() -> None:
    """And one that they fail does not; where all pass there is no saying."""
    wrong = {name: check(name, Outcome.FAIL) for name in "abce"}
    strong = report(check("a"), check("b"), wrong["c"], check("d"), check("e"))
    weak = report(wrong["a"], wrong["b"], check("c"), check("d"), wrong["e"])
    fits = {item.name: item.fit for item in counted(*[strong, weak] * 10).exercises[0].items}
    assert fits["a"] == pytest.approx(1)
    assert fits["c"] == pytest.approx(-1)
    assert fits["d"] is None


def test_what_a_human_has_to_look_at_is_found(book: Gradebook) -> None:
    """Ours, unreadable, about nothing, stopped, absent: each once."""
    small_class(book)
    found = statistics_of(read_classroom(book)).attention
    assert [one.grade.student for one in found.ours] == ["s3"]
    assert [one.grade.student for one in found.unreadable] == ["s5"]
    assert found.ungraded == (Ungraded("s6", "bad.py", "it holds no work"),)
    assert [(one.graded.grade.student, dict(one.checks)) for one in found.stopped] == [
        ("s3", {"crash": 1, "memory": 1, "timeout": 2})
    ]
    assert [person.key for person in found.absent] == ["s7"]


def test_what_is_withheld_or_unread_is_no_score(book: Gradebook) -> None:
    """A grade that we owe is not a zero in a mean."""
    small_class(book)
    one = statistics_of(read_classroom(book)).exercises[0]
    assert one.spread.counts == (1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1)
    assert (one.withheld, one.unreadable) == (1, 1)


# --- the pages -----------------------------------------------------------------------------------


class Seen(HTMLParser):
    """The tags, attributes, addresses and text of a page; every tag is closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.headings: list[int] = []
        self.open: list[str] = []
        self.text = ""
        self.other = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action")]
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in ("meta", "link", "rect", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note that what was opened last is closed."""
        if tag != "rect":
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect the text that is shown."""
        if not {"style", "script"} & set(self.open):
            self.text += data

    def handle_comment(self, data: str) -> None:
        """Count what should not be there."""
        self.other += 1


def evil(text: str, number: int = 0) -> Report:
    """Return a report with a text wherever a student's, or anybody's, can be."""
    fields: dict[str, Any] = {
        "message": text,
        "mistake": text,
        "description": text,
        "counterexample": Counterexample(text, text, text, text),
    }
    checks = [
        check(f"{text}{place}", outcome, part=text, **(fields | {"mistake": text if place else None}))
        for place, outcome in enumerate((Outcome.FAIL, Outcome.ERROR, Outcome.TIMEOUT))
    ]
    made = report(*checks, mistakes=(NamedMistake(text, text, (text,)),))
    return replace(made, exercise=replace(made.exercise, id=f"{text}{number}", title=text, version=text))


def evil_class(book: Gradebook, text: str) -> None:
    """Two exercises, two versions, all kinds of trouble, and one text for everything."""
    for number in range(2):
        for student in ("a", "b"):
            # A database refuses what is no UTF-8; all else it takes.
            key = f"{student}{text}".encode(errors="replace").decode()
            hand_in(
                book, Student(key, key, section=key), cleaned(evil(text, number)), version=f"v{student}{key}"
            )
    bad = text.encode(errors="replace").decode()
    hand_in(book, Student(bad), cleaned(replace(evil(text), outcome=Outcome.INTERNAL)), number=2)
    unread(book, Student(f"{bad}c", bad), bad, taken=())
    book.enter_student(Student(f"{bad}d", bad))


def cleaned(made: Report) -> Report:
    """Return the report as a batch keeps it."""
    return from_json(to_json(made))


def pages(book: Gradebook) -> dict[str, str]:
    """Return the pages by their kind: the exercises' names differ."""
    made = {page.path: page.text for page in class_pages(book, "latest", NOWHERE)}
    return {
        f"exercise-{place}" if path.startswith("exercises/") else path: text
        for place, (path, text) in enumerate(made.items())
    }


@pytest.mark.parametrize("text", EVIL)
def test_no_text_of_anybody_becomes_markup(text: str, tmp_path: Path) -> None:
    """Tags and attributes are those of a class of harmless texts, and no unseen character is left."""
    made = {}
    for name, word in (("mild", "mild"), ("wild", text)):
        with open_gradebook(str(tmp_path / f"{name}.db")) as opened:
            evil_class(opened, word)
            made[name] = {path: Seen(page) for path, page in pages(opened).items()}
            if name == "wild":
                assert not [path for path, page in pages(opened).items() if UNSEEN.search(page)]
    assert made["wild"].keys() == made["mild"].keys()
    for path, wild in made["wild"].items():
        mild = made["mild"][path]
        assert wild.tags == mild.tags
        assert wild.attributes == mild.attributes
        assert wild.other == 0
        assert wild.open == []
        assert all(re.fullmatch(r"(\.\./)*[\w./~-]*(#[\w-]+)?|data:,", link) for link in wild.links), (
            wild.links
        )


def test_no_text_is_shown_beyond_its_cap(book: Gradebook) -> None:
    """Wherever it stands."""
    evil_class(book, "z" * 20_000)
    for page in pages(book).values():
        assert len(page) < 150_000
        assert max(len(run) for run in re.findall("z+", page)) <= BOX


def test_ten_megabytes_make_small_pages(book: Gradebook) -> None:
    """As a name, and as what an exception says."""
    huge = "z" * 10_000_000
    made = check("values", Outcome.ERROR, message=huge)
    hand_in(book, Student("s1", name=huge), report(made))
    assert max(map(len, pages(book).values())) < 50_000


def test_the_policy_allows_our_style_and_our_script_and_nothing_else(fill: Callable[..., Path]) -> None:
    """By the hashes of what is in the page."""
    for path in fill().rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        [style] = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
        [script] = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
        hashes = [base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in (style, script)]
        [policy] = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
        rules = "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:;"
        rules += " base-uri 'none'; form-action 'none'"
        assert html.unescape(policy) == rules.format(*hashes)
        assert not [name for _, name in Seen(text).attributes if name.startswith("on") or name == "style"]


def test_headings_are_in_order_and_ids_are_there_once(fill: Callable[..., Path]) -> None:
    """One h1, no level left out; and links lead to pages and places that are there."""
    folder = fill()
    seen = {path.resolve(): Seen(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}
    assert len(seen) == 5
    for path, page in seen.items():
        assert page.headings[0] == 1
        assert page.headings.count(1) == 1
        assert all(
            after - before <= 1 for before, after in zip(page.headings, page.headings[1:], strict=False)
        )
        assert len(page.ids) == len(set(page.ids))
        for link in page.links:
            if link != "data:,":
                target, _, place = link.partition("#")
                there = (path.parent / target).resolve() if target else path
                assert there.is_file(), link
                assert not place or place in (seen[there].ids if there in seen else [])


def test_the_pages_say_what_was_counted(fill: Callable[..., Path]) -> None:
    """Mistake with sentence, share, students and an example; trouble; heat map; every result."""
    folder = fill()
    text = {path.stem: Seen(path.read_text(encoding="utf-8")).text for path in folder.rglob("*.html")}
    for words in ("Our own failures", "could not be judged: naive_softmax h", "bad.py: line 3 is no Python"):
        assert words in text["index"]
    for words in ("it holds no work", "2 checks too slow", "Jun Gardner (s7)", "dim-0", "2 of 5"):
        assert words in text["index"]
    one = text["exercise-04"]
    for words in (
        "You normalise over dim 0",
        "Ada Archer (s1)",
        "Émile Baker (s2)",
        "tensor([[0.0474",
        "40\u00a0%",
    ):
        assert words in one
    assert "1 withheld by our own fault and 1 that could not be read" in one
    results = " ".join(text["results"].split())
    assert "11 rows" in results
    assert "s3Section 2exercise-04?/16\u2013withheld, our fault" in results


def test_two_versions_of_an_exercise_are_said(fill: Callable[..., Path]) -> None:
    """How many were graded with which, and what to do."""

    def mixed(book: Gradebook) -> None:
        for number in range(3):
            hand_in(book, Student(f"s{number}"), two_wrong(), version="old" if number else "new")

    folder = fill(mixed)
    for page in ("index.html", "exercises/exercise-04.html"):
        text = Seen((folder / page).read_text(encoding="utf-8")).text
        assert "Graded with 2 versions of the checks: 2 by old and 1 by new." in text


def test_a_report_of_another_grader_is_counted_without_its_words(fill: Callable[..., Path]) -> None:
    """Points, checks and mistakes are in the tables of the gradebook."""

    def foreign(book: Gradebook) -> None:
        row = book.enter(Attempt(Student("s1"), Path("x"), 1), "x", "x")
        key = Key("exercise-04", "v1", "1.0", 0, "cpu", "confined", "2.6")
        book.keep(row.id, key, two_wrong(), b'{"schema": "grader/report/v0"}')
        book.note(row.id, ["exercise-04"])

    text = Seen((fill(foreign) / "exercises" / "exercise-04.html").read_text(encoding="utf-8")).text
    assert "dim-0" in text
    assert "1 of 1" in text


def test_a_hidden_check_is_marked(fill: Callable[..., Path]) -> None:
    """Staff see it, and that students do not."""
    made = report(check("secret", Outcome.FAIL, hidden=True), check("open"))
    folder = fill(lambda book: hand_in(book, Student("s1"), made))
    text = Seen((folder / "exercises" / "exercise-04.html").read_text(encoding="utf-8")).text
    assert text.count("hidden from students") == 1


def test_an_empty_gradebook_makes_a_page_that_says_so(fill: Callable[..., Path]) -> None:
    """And tables without rows."""
    folder = fill(lambda book: None)
    assert "No grades yet" in (folder / "index.html").read_text(encoding="utf-8")
    assert "0 rows" in (folder / "results.html").read_text(encoding="utf-8")


def test_names_of_exercises_never_meet_nor_leave_the_folder(
    fill: Callable[..., Path], tmp_path: Path
) -> None:
    """Whatever they are called."""

    def strange(book: Gradebook) -> None:
        for name in ("CON", "con", "../../x", "index", "y" * 300, "A", "a"):
            hand_in(book, Student("s1"), of_exercise(two_wrong(), name))

    folder = fill(strange)
    assert len(list((folder / "exercises").iterdir())) == 7
    written = {path.relative_to(tmp_path / "out").parts[0] for path in tmp_path.rglob("*.html")}
    assert written == {"class", "students"}


# --- the command ---------------------------------------------------------------------------------


def test_only_a_page_that_was_written_is_linked(fill: Callable[..., Path], tmp_path: Path) -> None:
    """Without the students' pages there is no link, and no page of a student leads to the class."""
    folder = fill(small_class, "--only", "class")
    assert not (tmp_path / "out" / "students").exists()
    assert "students/" not in "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.html"))
    fill(lambda book: None)
    assert '"../students/s1/exercise-04.html"' in (folder / "results.html").read_text(encoding="utf-8")
    assert '"../../students/s1/exercise-04.html"' in (folder / "exercises" / "exercise-04.html").read_text(
        encoding="utf-8"
    )
    for path in (tmp_path / "out" / "students").rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text
        assert "class/" not in text
        assert len({name for name in ("Archer", "Baker", "Carter", "Dyer", "Fisher") if name in text}) <= 1


def test_the_level_is_that_of_the_students_pages(fill: Callable[..., Path]) -> None:
    """Staff see all."""
    folder = fill(small_class, "--level", "verdict")
    assert "You normalise over dim 0" in (folder / "index.html").read_text(encoding="utf-8")


def test_the_same_class_makes_the_same_bytes(book: Gradebook) -> None:
    """There is no clock and no order of chance in a page."""
    small_class(book)
    assert pages(book) == pages(book)


def test_a_file_in_the_way_is_one_line(fill: Callable[..., Path], tmp_path: Path, capsys) -> None:
    """The folder of the class cannot be made where a file lies."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "class").write_text("mine")
    given = ["report", "--gradebook", str(tmp_path / "gradebook.db"), "--out", str(tmp_path / "out")]
    assert main([*given, "--only", "class"]) == 2
    assert "--out cannot write" in capsys.readouterr().err
    assert (tmp_path / "out" / "class").read_text() == "mine"


def test_a_write_that_fails_leaves_the_earlier_pages_whole(
    fill: Callable[..., Path], tmp_path: Path, monkeypatch
) -> None:
    """Each page is replaced in one step."""
    folder = fill()
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    calls: list[int] = []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 2:
            raise OSError(28, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    given = ["report", "--gradebook", str(tmp_path / "gradebook.db"), "--out", str(tmp_path / "out")]
    assert main([*given, "--only", "class"]) == 2
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


# --- in a browser --------------------------------------------------------------------------------

AXE = Path(os.environ.get("AXE_CORE", Path(__file__).parents[1] / "node_modules/axe-core/axe.min.js"))
FIRST = "[...document.querySelectorAll('tbody tr:not([hidden])')].map(row => row.cells[0].textContent)"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the pages of the small class once for all tests in a browser."""
    place = tmp_path_factory.mktemp("class")
    with open_gradebook(str(place / "gradebook.db")) as opened:
        small_class(opened)
    assert main(["report", "--gradebook", str(place / "gradebook.db"), "--out", str(place)]) == 0
    return place / "class"


@pytest.fixture
def show(browser: Any) -> Iterator[Callable[..., Any]]:
    """Show a page in a window; in the end nothing was complained about or asked of a network."""
    opened, trouble = [], []

    def show_it(path: Path, width: int = 1200, **options: Any) -> Any:
        window = browser.new_context(viewport={"width": width, "height": 740}, **options)
        opened.append(window)
        window.set_default_timeout(180_000)  # a busy machine is no fault of the page
        sheet = window.new_page()
        sheet.on("console", lambda message: trouble.append(message.text))
        sheet.on("pageerror", lambda error: trouble.append(str(error)))
        sheet.on("dialog", lambda dialog: trouble.append(dialog.message))
        sheet.on(
            "request", lambda asked: asked.url.startswith(("file:", "data:")) or trouble.append(asked.url)
        )
        sheet.goto(path.as_uri())
        return sheet

    yield show_it
    for window in opened:
        window.close()
    assert trouble == []


def test_no_page_is_wider_than_a_phone(show: Callable[..., Any], written: Path) -> None:
    """What is wide scrolls in its own box, with everything opened."""
    for path in sorted(written.rglob("*.html")):
        sheet = show(path, width=360)
        sheet.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert sheet.evaluate("document.documentElement.scrollWidth") <= 360, path.name


@pytest.mark.parametrize("text", ["".join(EVIL[:5]), "w" * 5000])
def test_no_script_of_theirs_runs(
    text: str, show: Callable[..., Any], book: Gradebook, tmp_path: Path
) -> None:
    """Sorted, searched and opened, a hostile class is text; and it fits on a phone."""
    evil_class(book, text)
    for page in class_pages(book, "latest", NOWHERE):
        path = tmp_path / Path(page.path).name
        path.write_text(page.text, encoding="utf-8")
        sheet = show(path, width=360)
        sheet.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        sheet.evaluate("document.querySelectorAll('th button').forEach(one => one.click())")
        for field in sheet.query_selector_all("input"):
            field.fill(text[:50])
        assert sheet.evaluate("typeof evil") == "undefined"
        assert sheet.evaluate("document.documentElement.scrollWidth") <= 360, page.path


def test_a_heading_sorts_by_keyboard(show: Callable[..., Any], written: Path) -> None:
    """Enter turns the order, aria-sort says which, numbers are numbers, and what has none stays last."""
    sheet = show(written / "students.html")
    assert sheet.evaluate(FIRST)[:3] == ["s1", "s10", "s2"]
    heading = sheet.get_by_role("button", name="Student")
    heading.focus()
    assert sheet.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    heading.press("Enter")
    assert sheet.evaluate(FIRST) == ["s10", "s7", "s6", "s5", "s4", "s3", "s2", "s1"]
    assert sheet.locator("[aria-sort]").get_attribute("aria-sort") == "descending"
    heading.press("Space")
    assert sheet.evaluate(FIRST)[-1] == "s10"
    score = sheet.get_by_role("button", name="exercise-04")
    score.press("Enter")
    assert sheet.evaluate(FIRST)[:4] == ["s4", "s1", "s2", "s10"]
    score.press("Enter")
    assert sheet.evaluate(FIRST)[:4] == ["s10", "s1", "s2", "s4"]
    assert sheet.locator("[aria-sort]").inner_text().startswith("exercise-04")


def test_a_search_filters_and_counts_aloud(show: Callable[..., Any], written: Path) -> None:
    """Every word has to be there; accents and capitals do not matter; the count is a live region."""
    sheet = show(written / "results.html")
    field, said = sheet.get_by_label("Search"), sheet.get_by_role("status")
    assert said.inner_text() == "11 rows"
    field.fill("emile EXERCISE-04")
    assert sheet.evaluate(FIRST) == ["s2"]
    assert said.inner_text() == "1 of 11 rows"
    field.fill("no such thing")
    assert said.inner_text() == "0 of 11 rows"
    field.fill("")
    assert len(sheet.evaluate(FIRST)) == 11


def test_the_keyboard_alone_reaches_everything(show: Callable[..., Any], written: Path) -> None:
    """First the skip link, then the pages, the search, the table that scrolls, its headings and links."""
    sheet = show(written / "results.html")
    reached = []
    for _ in range(30):
        sheet.keyboard.press("Tab")
        reached.append(sheet.evaluate("document.activeElement.className || document.activeElement.tagName"))
    assert reached[0] == "skip"
    assert {"A", "INPUT", "scroll tall", "BUTTON"} <= set(reached)


def test_without_scripts_the_table_is_complete(show: Callable[..., Any], written: Path) -> None:
    """All rows are there; what would not work is not shown."""
    sheet = show(written / "results.html", java_script_enabled=False)
    assert sheet.locator("tbody tr").count() == 11
    assert sheet.locator("th button").count() == 0
    assert not sheet.get_by_label("Search").is_visible()
    assert "exercise-09" in sheet.locator("tbody").inner_text()


def test_a_dark_screen_gets_a_dark_page(show: Callable[..., Any], written: Path) -> None:
    """The paper, and the shades of the map: full marks are the brightest there."""
    colour = "one => getComputedStyle(one).backgroundColor"
    seen = {}
    for scheme in ("light", "dark"):
        sheet = show(written / "students.html", color_scheme=scheme)
        cells = [sheet.locator(one).first.evaluate(colour) for one in ("body", "td.h5", "td.h0")]
        seen[scheme] = [int(re.findall(r"\d+", value)[0]) for value in cells]
    assert seen["light"][0] > 200 > 60 > seen["dark"][0]
    assert seen["light"][1] < seen["light"][2]
    assert seen["dark"][1] > seen["dark"][2]


def test_on_paper_everything_is_there(show: Callable[..., Any], written: Path) -> None:
    """What is folded is opened, what scrolls is laid out, and nothing sticks out."""
    for path in sorted(written.rglob("*.html")):
        sheet = show(path, width=700)  # A4 without its margins
        sheet.emulate_media(media="print")
        inside = "[...document.querySelectorAll('details:not([open]) > :not(summary)')]"
        assert all(sheet.evaluate(f"{inside}.map(one => one.getBoundingClientRect().height > 5)"))
        boxes = "[...document.querySelectorAll('.scroll')].map(one => one.scrollHeight - one.clientHeight)"
        assert all(left <= 1 for left in sheet.evaluate(boxes))
        assert sheet.evaluate("document.documentElement.scrollWidth") <= 700, path.name
        assert sheet.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(show: Callable[..., Any], written: Path, scheme: str) -> None:
    """WCAG 2.2 A and AA, as far as a program can tell."""
    if not AXE.is_file():
        pytest.skip("accessibility not checked: npm install axe-core, or name axe.min.js in AXE_CORE")
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    for path in sorted(written.rglob("*.html")):
        sheet = show(path, color_scheme=scheme)
        sheet.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        sheet.evaluate(AXE.read_text(encoding="utf-8"))
        found = sheet.evaluate("tags => axe.run({runOnly: tags})", tags)
        assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []

"""The feedback page: what it says at each level, what no text can do to it, and how a browser takes it."""

from __future__ import annotations

import base64
import hashlib
import html
import os
import re
import shutil
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args

import pytest
from made_reports import all_right, check, hostile, not_started, report, troubled, two_wrong

from grader.classroom import Attempt, Student
from grader.cli import main
from grader.exports.pages import safe_name, write_pages
from grader.gradebook import Grade, Key, chosen_grades, open_gradebook
from grader.model import (
    Counterexample,
    ExerciseInfo,
    Location,
    NamedMistake,
    Outcome,
    Repair,
    Report,
    SubmissionInfo,
)
from grader.report.as_json import to_json
from grader.report.feedback import BOX, NAME, REPAIRS, ROWS, SENTENCE, Level
from grader.report.html import page

LEVELS: tuple[Level, ...] = get_args(Level)
KEY = Key("exercise-04", "v1", "1.0", 0, "cpu", "confined", "2.6")
MADE = {"two": two_wrong, "hostile": hostile, "troubled": troubled, "right": all_right, "empty": not_started}
EVIL = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1) style='color:red'>",
    "</pre></style></title><iframe src=//evil.example>",
    "<a href='javascript:alert(1)'>click</a> <!-- <base href=//evil.example>",
    "{{ 7*7 }}{% raw %}&lt;b&gt;&#x3c;script&#x3e;",
    "\x00\x1b[2J\u202e\ud800\u2028<svg/onload=alert(1)>",
)


class Seen(HTMLParser):
    """The tags, attributes, addresses and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.links: set[str] = set()
        self.headings: list[int] = []
        self.other = 0
        self.open: list[str] = []
        self.text = ""
        self.pres: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src", "action", "data")}
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "pre":
            self.pres.append("")
        if tag not in ("meta", "link", "rect"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note that what was opened last is closed."""
        if tag not in ("rect",):
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect the text."""
        if "style" not in self.open:
            self.text += data
        if "pre" in self.open:
            self.pres[-1] += data

    def handle_comment(self, data: str) -> None:
        """Count what should not be there."""
        self.other += 1


def evil(text: str) -> Report:
    """Return a report with a text wherever a student's, or anybody's, can be."""
    shown = Counterexample(text, text, text, text)
    fields: dict[str, Any] = {
        "message": text,
        "hint": text,
        "counterexample": shown,
        "mistake": text,
        "location": Location(text, 3, 1),
        "output": text,
        "description": text,
    }
    outcomes = (Outcome.FAIL, Outcome.ERROR, Outcome.PASS, Outcome.BLOCKED, Outcome.INTERNAL)
    made = report(
        *(check(text, outcome, part=text, **fields) for outcome in outcomes),
        mistakes=(NamedMistake(text, text, (text,)), NamedMistake(f"other {text}", text, (text,))),
        repairs=(Repair(text, text),),
        submission=SubmissionInfo(text, text, text),
        isolation="process",
        device=text,
        started_at=text,
    )
    return replace(made, exercise=replace(made.exercise, id=text, title=text, version=text))


# --- what the page is ----------------------------------------------------------------------------


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("text", EVIL)
def test_no_text_of_a_student_becomes_markup(text: str, level: Level) -> None:
    """Tags, attributes and addresses are those of a page of harmless text."""
    mild, wild = (
        Seen(page([evil("mild")], level, student="mild")),
        Seen(page([evil(text)], level, student=text)),
    )
    assert wild.tags == mild.tags
    assert wild.attributes == mild.attributes
    assert wild.links == mild.links
    assert wild.other == mild.other == 0
    assert wild.open == []
    assert not wild.tags & {"script", "iframe", "img", "base", "form", "object", "a:href"}


def test_the_hostile_report_of_the_terminal_is_harmless_here() -> None:
    """No escape, control or reordering character is left."""
    made = page([hostile()])
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", made)
    assert Seen(made).tags <= Seen(page([two_wrong(), troubled()])).tags


def test_a_text_is_shown_as_it_was_written() -> None:
    """Escaping is not losing: what was in the box can be read there."""
    given = "x = [1 < 2, 'a' & \"b\"]\n\n  <b>"
    shown = Counterexample(given, "1", "2", "f('<')")
    made = Seen(page([report(check("a", Outcome.FAIL, message="no", counterexample=shown))]))
    assert made.pres[0] == given
    assert "f('<')" in made.pres


@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_the_policy_allows_the_one_style_and_nothing_else(made) -> None:
    """The hash in the page is that of the style in it; no script, no inline style, no address outside."""
    text = page([made()])
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    rules = "default-src 'none'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'"
    assert html.unescape(policy) == rules.format(digest)
    assert text.index("Content-Security-Policy") < text.index("<style>")
    seen = Seen(text)
    assert all(link.startswith("#") or link == "data:," for link in seen.links)
    assert not {name for _, name in seen.attributes} & {"style", "srcset"}
    assert not [name for _, name in seen.attributes if name.startswith("on")]
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_headings_are_in_order_and_every_id_is_there_once(made, several: bool) -> None:
    """One h1; no level is left out; every link in the page leads somewhere."""
    text = page([made(), all_right()] if several else [made()])
    seen = Seen(text)
    assert seen.headings[0] == 1
    assert seen.headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(seen.headings, seen.headings[1:], strict=False))
    ids = re.findall(r'\bid="([^"]*)"', text)
    assert len(ids) == len(set(ids))
    named = set(re.findall(r'(?:aria-labelledby="|href="#)([^"]*)"', text))
    assert named <= set(ids)
    assert '<html lang="en">' in text


def test_the_page_says_what_the_terminal_says() -> None:
    """Sentence, values, replay, mistake, hint and place are there, in the same words."""
    text = Seen(page([two_wrong()])).text
    for words in (
        "6/12",
        "2 of 4 failed",
        "both checks pass",
        "not started yet",
        "The values are not those of the definition: 6 of 6 entries differ",
        "This looks like the known mistake “dim-0”: You normalise over dim 0",
        "paste this line below your code",
        "The same input as above shows it.",
        "“dim-0” again",
        "Over which axis does the sum run?",
        "right.py, line 14",
        "Next: start with the first check of softmax that did not pass.",
        "torch 2.13.0",
    ):
        assert words in text, words


def test_trouble_of_our_own_is_said_to_be_ours() -> None:
    """At every level, and with no number."""
    for level in LEVELS:
        text = Seen(page([troubled()], level)).text
        assert "?/16" in text
        assert "This is our fault, not yours, and costs you no points." in text


# --- levels --------------------------------------------------------------------------------------

LEAST = {
    "the-message": "message",
    "the-place": "message",
    "the-repair": "message",
    "the-input": "counterexample",
    "the-expected": "counterexample",
    "the-actual": "counterexample",
    "the-replay": "counterexample",
    "seed 4711": "counterexample",
    "the-hint": "all",
    "the-mistake": "all",
    "the-untold": "all",
    "the-says": "all",
    "the-output": "all",
    "the-printed": "all",
}


@pytest.mark.parametrize("level", LEVELS)
def test_a_page_says_nothing_above_its_level(level: Level) -> None:
    """Not even in an attribute: the whole file is searched."""
    wrong = check(
        "a",
        Outcome.FAIL,
        message="the-message",
        hint="the-hint",
        mistake="the-mistake",
        output="the-output",
        location=Location("the-place.py", None, 3),
        counterexample=Counterexample("the-input", "the-expected", "the-actual", "the-replay"),
    )
    made = report(
        wrong,
        replace(wrong, name="b"),
        check("c", output="the-printed"),
        mistakes=(NamedMistake("the-mistake", "the-says", ()), NamedMistake("the-untold", "the-says", ())),
        repairs=(Repair("the-repair"),),
        seed=4711,
    )
    text = page([made], level)
    for words, least in LEAST.items():
        assert (words in text) == (LEVELS.index(level) >= LEVELS.index(least)), words
    assert "2/6" in text


def test_a_verdict_does_not_say_how_a_check_failed() -> None:
    """Too slow, out of memory and crashed are one word; a hint for all of a kind is a hint."""
    text = Seen(page([troubled()], "verdict")).text
    assert not re.search("too slow|out of memory|crash|NameError|Look for", text)
    assert text.count("failed") >= 5


# --- caps ----------------------------------------------------------------------------------------


def test_no_text_is_shown_beyond_its_cap_and_what_is_left_out_is_said() -> None:
    """A million of anything makes a small page."""
    made = page([evil("z" * 1_000_000)], student="z" * 1_000_000)
    runs = [len(run) for run in re.findall("z+", Seen(made).text)]
    assert max(runs) == BOX
    assert len(made) < 200_000
    assert f"{1_000_000 - BOX:,} more characters are left out" in made
    assert max(len(run) for run in re.findall("z+", made.partition("</header>")[0])) < NAME
    assert SENTENCE - 1 in runs


def test_rows_and_repairs_are_capped() -> None:
    """Many short lines are cut like one long one."""
    shown = Counterexample("row\n" * 1000, "1", "2", "f()")
    wrong = check("a", Outcome.FAIL, message="m", counterexample=shown)
    text = Seen(page([report(wrong, repairs=(Repair("mended"),) * 500)])).text
    assert text.count("row\n") <= ROWS
    assert text.count("mended") == REPAIRS
    assert f"and {500 - REPAIRS} more" in text


def test_the_same_report_makes_the_same_bytes() -> None:
    """Apart from times, which stand in one line."""
    assert page([troubled()]) == page([troubled()])
    later = replace(troubled(), started_at="2027-01-01T00:00:00+00:00", seconds=9.0)
    pairs = zip(page([troubled()]).splitlines(), page([later]).splitlines(), strict=True)
    assert [one for one, other in pairs if one != other] == [
        "<div><dt>graded</dt><dd>2026-11-20 20:00:00+00:00, in 1.2 s</dd></div>"
    ]


NAMES = (
    "../../x",
    "..",
    ".",
    "CON",
    "con",
    "con.py",
    "nul",
    "COM1",
    "",
    " ",
    "x" * 300,
    "漢字",
    "é",
    "e\u0301",
)
NAMES += (
    "a/b",
    "a\\b",
    "a:b",
    "A",
    "-rf",
    "a.",
    "a ",
    "\x00",
    "\ud800",
    "~",
    "a~b",
    "a\nb",
    "<b>",
    "s1",
    "a.b@x.edu",
)


# --- a class -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_a_student_is_safe_on_every_system(name: str) -> None:
    """Small letters, digits and few signs; no device of Windows; short; no end that is dropped."""
    made = safe_name(name)
    assert re.fullmatch(r"[a-z0-9](?:[a-z0-9._@~-]*[a-z0-9])?", made)
    assert len(made) <= 80
    assert made.partition(".")[0] not in {"con", "prn", "aux", "nul", "com1", "lpt1"}
    assert safe_name(name) == made


def test_different_names_never_meet() -> None:
    """Not even where capitals, accents or the ends of long names are not told apart."""
    names = ["a", "A", "a ", " a", "á", "a\u0301", "x" * 300, "x" * 301, "a/b", "a\\b", "a-b", "", "unnamed"]
    assert len({safe_name(name) for name in names}) == len(names)
    assert safe_name(safe_name("A")) != safe_name("A")
    assert safe_name("s1234") == "s1234"


def fill(path: Path, *students: Student, made: Report | None = None) -> None:
    """Make a gradebook in which each of these handed in once."""
    with open_gradebook(str(path)) as book:
        for number, student in enumerate(students):
            one = Attempt(student, Path(f"{number}.py"), 1)
            row = book.enter(one, f"{number}.py", f"sha{number}")
            base = made or two_wrong()
            info = SubmissionInfo(student.key, f"file{number}.py", f"sha{number}")
            kept = replace(base, submission=info)
            book.keep(row.id, KEY, kept, to_json(kept))
            book.note(row.id, [KEY.exercise])


STRANGE = ("../../x", "CON", "y" * 300, "漢字", "<script>alert(1)</script>")


def test_a_class_gets_a_page_each_wherever_names_point(tmp_path, monkeypatch, capsys) -> None:
    """Every page lies in its own folder below DIR/students, and what else lies in DIR is left alone."""
    monkeypatch.chdir(tmp_path)
    fill(Path("gradebook.db"), *(Student(key, name=f"name-{n}-of") for n, key in enumerate(STRANGE)))
    Path("out/students/other").mkdir(parents=True)
    Path("out/students/other/mine.txt").write_text("kept")
    before = {path for path in Path().rglob("*") if path.is_file()}
    assert main(["report", "--out", "out", "--only", "students"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"Wrote 5 pages to {Path('out/students')}."
    after = {path for path in Path().rglob("*") if path.is_file()}
    pages = sorted(path for path in after - before if path.suffix == ".html")
    assert len(pages) == len(STRANGE)
    assert all(len(path.relative_to("out").parts) == 3 and path.name == "exercise-04.html" for path in pages)
    assert Path("out/students/other/mine.txt").read_text() == "kept"
    texts = [path.read_text(encoding="utf-8") for path in pages]
    for text in texts:
        assert len(set(re.findall(r"name-\d-of", text))) == 1
        assert len(set(re.findall(r"file\d\.py", text))) == 1
        assert "<script" not in text
    assert main(["report", "--out", "out", "--only", "students"]) == 0
    assert [path.read_text(encoding="utf-8") for path in pages] == texts
    assert not [path for path in Path("out").rglob("*") if path.is_file() and path.name.startswith(".")]


def test_a_student_without_a_name_is_called_by_the_key(tmp_path) -> None:
    """Even where the key is empty there is a page."""
    fill(tmp_path / "g.db", Student("s1"))
    nobody = Grade("", "", "exercise-04", 0, 0, "error", "a.py", "no notebook")
    with open_gradebook(str(tmp_path / "g.db")) as book:
        write_pages(book, [*chosen_grades(book), nobody], tmp_path, "all")
    assert "s1 · file0.py" in (tmp_path / "students" / "s1" / "exercise-04.html").read_text(encoding="utf-8")
    assert len(list((tmp_path / "students").iterdir())) == 2


def test_a_level_is_for_the_whole_class(tmp_path, capsys) -> None:
    """--level reaches the page."""
    fill(tmp_path / "g.db", Student("s1"))
    given = ["report", "--gradebook", str(tmp_path / "g.db"), "--out", str(tmp_path / "o")]
    assert main([*given, "--level", "verdict"]) == 0
    text = (tmp_path / "o" / "students" / "s1" / "exercise-04.html").read_text(encoding="utf-8")
    assert "values are not those" not in text
    assert "dim-0" not in text
    assert "Wrote 1 page to" in capsys.readouterr().out
    assert main([*given, "--level", "everything"]) == 2


@pytest.mark.parametrize("attempts", ["latest", "best"])
def test_the_attempt_that_counts_is_on_the_page(attempts: str, tmp_path) -> None:
    """The latest, or the best."""
    where = tmp_path / "g.db"
    with open_gradebook(str(where)) as book:
        for number, made in enumerate((all_right(), two_wrong()), 1):
            one = Attempt(Student("s1"), Path("a.py"), number)
            row = book.enter(one, f"{number}.py", str(number))
            book.keep(row.id, KEY, made, to_json(made))
    assert main(["report", "--gradebook", str(where), "--out", str(tmp_path), "--attempts", attempts]) == 0
    text = (tmp_path / "students" / "s1" / "exercise-04.html").read_text(encoding="utf-8")
    assert ("16/16" in text) == (attempts == "best")


@pytest.mark.parametrize("fault", [False, True])
def test_where_there_is_no_report_the_page_says_why(fault: bool, tmp_path) -> None:
    """In plain words; what broke in our house stays there."""
    where = tmp_path / "g.db"
    with open_gradebook(str(where)) as book:
        row = book.enter(Attempt(Student("s1"), Path("a.py"), 1), "a.py", "sha")
        book.note(row.id, ["exercise-04"], "the <file> is no notebook", fault=fault)
        for level in LEVELS:
            write_pages(book, chosen_grades(book), tmp_path, level)
            made = (tmp_path / "students" / "s1" / "exercise-04.html").read_text(encoding="utf-8")
            text = Seen(made).text
            assert ("costs you no points" in text) == fault
            assert ("could not be read" in text) != fault
            assert ("the <file> is no notebook" in text) == (not fault and level != "verdict")


def test_a_report_of_another_version_is_owned_up_to(tmp_path) -> None:
    """The points are known, the report cannot be shown."""
    where = tmp_path / "g.db"
    with open_gradebook(str(where)) as book:
        row = book.enter(Attempt(Student("s1"), Path("a.py"), 1), "a.py", "sha")
        book.keep(row.id, KEY, two_wrong(), b'{"schema": "grader/report/v0"}')
        write_pages(book, chosen_grades(book), tmp_path, "all")
    text = Seen((tmp_path / "students" / "s1" / "exercise-04.html").read_text(encoding="utf-8")).text
    assert "6/12" in text
    assert "was graded, but the report cannot be shown here" in text


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path, capsys) -> None:
    """And a gradebook that is not there is not made."""
    fill(tmp_path / "g.db", Student("s1"))
    (tmp_path / "file").write_text("")
    assert main(["report", "--gradebook", str(tmp_path / "g.db"), "--out", str(tmp_path / "file")]) == 2
    assert "--out cannot write" in capsys.readouterr().err
    assert main(["report", "--gradebook", str(tmp_path / "none.db"), "--out", str(tmp_path)]) == 2
    assert not (tmp_path / "none.db").exists()


def test_a_page_that_is_half_written_never_replaces_a_whole_one(tmp_path, monkeypatch) -> None:
    """It is written beside, and put in its place at the end."""
    grade = Grade("s1", "", "exercise-04", None, 0, "internal", "a.py", "broken")
    with open_gradebook(str(tmp_path / "g.db")) as book:
        write_pages(book, [grade], tmp_path, "all")
        (made,) = tmp_path.rglob("*.html")
        before = made.read_bytes()

        def full(*_: object) -> None:
            raise OSError(28, "no space left")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="no space"):
            write_pages(book, [replace(grade, name="other")], tmp_path, "all")
    assert made.read_bytes() == before
    assert list(made.parent.iterdir()) == [made]


# --- grade --html --------------------------------------------------------------------------------


def test_grading_writes_a_page_beside_what_it_says(tmp_path, monkeypatch, capsys) -> None:
    """The page has the score of the screen."""
    monkeypatch.chdir(tmp_path)
    right = Path(__file__).parents[1] / "examples" / "right.py"
    shutil.copy(right, "right.py")
    assert main(["4", "right.py", "--html", "page.html"]) == 0
    (score,) = re.findall(r"Score (\d+/\d+)", capsys.readouterr().out)
    assert score in Seen(Path("page.html").read_text(encoding="utf-8")).text


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--html", "right.py"], "--html would overwrite the submission"),
        (["--html", "nowhere/page.html"], "there is no such folder"),
        (["--html", "."], "it is folder"),
        (["--html", "same", "--json", "./same"], "--json and --html would write the same file"),
    ],
)
def test_a_place_where_no_page_can_go_is_refused_before_grading(
    given, said, tmp_path, monkeypatch, capsys
) -> None:
    """With one line, and the submission is as it was."""
    monkeypatch.chdir(tmp_path)
    Path("right.py").write_text("def softmax(x): return x\n")
    assert main(["4", "right.py", *given]) == 2
    assert said in capsys.readouterr().err
    assert Path("right.py").read_text() == "def softmax(x): return x\n"


def test_without_jinja_one_line_says_what_to_install(tmp_path, monkeypatch, capsys) -> None:
    """Before anything is graded."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert main(["4", "right.py", "--html", str(tmp_path / "page.html")]) == 2
    assert "pip install 'dl-grader[pages]'" in capsys.readouterr().err


# --- in a browser --------------------------------------------------------------------------------

AXE = Path(os.environ.get("AXE_CORE", Path(__file__).parents[1] / "node_modules/axe-core/axe.min.js"))


@pytest.mark.parametrize("made", [*MADE.values(), lambda: evil("w" * 5000), lambda: evil(EVIL[1])])
def test_no_page_is_wider_than_a_phone(show, made) -> None:
    """What is wide scrolls in its own box; and no policy is violated."""
    sheet = show(page([made()]))
    assert sheet.evaluate("document.documentElement.scrollWidth") <= 360
    assert sheet.evaluate("document.styleSheets.length") == 1
    sheet.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert sheet.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_policy_stops_what_is_not_ours(browser, tmp_path) -> None:
    """The policy is in force, and not only in the file: another style and a script are stopped."""
    text = page([all_right()]).replace("</main>", "<style>h1{color:red}</style><script>x=1</script></main>")
    (tmp_path / "page.html").write_text(text, encoding="utf-8")
    sheet, said = browser.new_page(), []
    sheet.on("console", lambda message: said.append(message.text))
    sheet.goto((tmp_path / "page.html").as_uri())
    assert sheet.evaluate("typeof x") == "undefined"
    assert len([text for text in said if "Content Security Policy" in text]) == 2
    sheet.close()


def test_a_dark_screen_gets_a_dark_page(show) -> None:
    """Background and text change places."""
    colour = "getComputedStyle(document.body).backgroundColor"
    light, dark = (show(page([two_wrong()]), scheme=scheme).evaluate(colour) for scheme in ("light", "dark"))
    red = [int(re.findall(r"\d+", value)[0]) for value in (light, dark)]
    assert red[0] > 200 > 60 > red[1]


def test_the_keyboard_alone_opens_what_is_closed(show) -> None:
    """Tab reaches the skip link first, then every summary; Enter opens; the focus is seen."""
    sheet = show(page([two_wrong()]))
    sheet.keyboard.press("Tab")
    assert sheet.evaluate("document.activeElement.className") == "skip"
    assert sheet.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    closed = "document.querySelectorAll('details:not([open])').length"
    before = sheet.evaluate(closed)
    assert before > 0
    for _ in range(60):
        sheet.keyboard.press("Tab")
        if sheet.evaluate("document.activeElement.matches('details:not([open]) > summary')"):
            assert sheet.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
            sheet.keyboard.press("Enter")
    assert sheet.evaluate(closed) == 0


def test_on_paper_everything_is_open(show) -> None:
    """What is closed on the screen is printed, and nothing is cut at the edge."""
    sheet = show(page([two_wrong()]), width=800)
    inside = "[...document.querySelectorAll('details:not([open]) > :not(summary)')]"
    heights = f"{inside}.map(one => one.checkVisibility() && one.getBoundingClientRect().height)"
    assert sheet.evaluate(f"{inside}.length") > 2
    assert not any(sheet.evaluate(heights))
    sheet.emulate_media(media="print")
    assert all(height > 5 for height in sheet.evaluate(heights))
    assert sheet.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_axe_finds_no_serious_barrier(show, made, scheme: str) -> None:
    """WCAG 2.2 A and AA, as far as a program can tell."""
    if not AXE.is_file():
        pytest.skip("accessibility not checked: npm install axe-core, or name axe.min.js in AXE_CORE")
    other = replace(all_right(), exercise=ExerciseInfo("exercise-09", "Losses", "1"))
    sheet = show(page([made(), other]), scheme=scheme)
    sheet.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    sheet.evaluate(AXE.read_text(encoding="utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = sheet.evaluate("tags => axe.run({runOnly: tags})", tags)
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []

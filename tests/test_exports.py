"""Formats of other programs: read back by foreign parsers, held to their schemas, and safe with any text."""

from __future__ import annotations

import base64
import csv
import html.parser
import io
import json
import re
import xml.etree.ElementTree as Xml
from collections import Counter
from dataclasses import replace
from pathlib import Path

import export_schemas
import jsonschema
import junitparser
import made_reports
import markdown_it
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.console import Console

from grader.classroom import Attempt, Student
from grader.cli import main
from grader.errors import GraderError, UsageError
from grader.exports.canvas import fill_canvas
from grader.exports.cells import read_table
from grader.exports.check50 import check50_json
from grader.exports.classroom import classroom_json, step_output
from grader.exports.classroom50 import Handed, classroom50_json, handed
from grader.exports.exercism import exercism_json
from grader.exports.feedback import told
from grader.exports.forms import OF_REPORTS, read_reports
from grader.exports.github import MOST, annotation_lines, step_summary
from grader.exports.gradescope import results_json
from grader.exports.junit import junit_xml
from grader.exports.moodle import comment_html, fill_moodle
from grader.exports.nbgrader import nbgrader_csv
from grader.exports.output import replace_file
from grader.exports.people import Entry
from grader.exports.table import csv_text
from grader.gradebook import Grade, Key, open_gradebook
from grader.model import Counterexample, Location, Outcome, Report
from grader.report.as_json import to_json
from grader.report.terminal import Detail, render

BREAKOUT = (
    "::error::x\n::add-mask::y\n##[error]z\n%0A::stop-commands::t\n=1+1\n]]></failure>&<b>\n"
    "````\n```\n</pre><script>alert(1)</script>\n| a | [l](http://e.example) ![i](x) @all ,\"'; "
    "\x1b[31m\x00\r::warning::w"
)
HANDED = Handed("c", "a", "individual", "o", "submit/1", "u", "u", "u", "2026-01-01T00:00:00Z")


def breakout() -> Report:
    """Return a report whose texts try to leave wherever they stand."""
    shown = Counterexample(BREAKOUT, BREAKOUT, BREAKOUT, BREAKOUT)
    checks = [
        made_reports.check(
            f"{BREAKOUT}{number}",
            outcome,
            part=BREAKOUT,
            message=BREAKOUT,
            hint=BREAKOUT,
            counterexample=shown,
            mistake=BREAKOUT,
            location=Location(BREAKOUT, None, 3),
            output=BREAKOUT * 20,
            description=BREAKOUT,
        )
        for number, outcome in enumerate([Outcome.FAIL, Outcome.ERROR, Outcome.PASS, Outcome.BLOCKED])
    ]
    return made_reports.report(*checks)


def partly() -> Report:
    """Return a report with one check that earned half its points."""
    return made_reports.report(made_reports.check("a", Outcome.FAIL, earned=1))


REPORTS = {
    "right": made_reports.all_right,
    "wrong": made_reports.two_wrong,
    "not started": made_reports.not_started,
    "internal": made_reports.troubled,
    "hostile": made_reports.hostile,
    "breakout": breakout,
    "partly": partly,
}
SCHEMAS = {
    "gradescope": export_schemas.GRADESCOPE,
    "classroom": export_schemas.CLASSROOM,
    "exercism": export_schemas.EXERCISM,
    "check50": export_schemas.CHECK50,
}


def one_check(outcome: Outcome, **fields: object) -> Report:
    """Return a report of a single check."""
    made = made_reports.report(made_reports.check("a", outcome, **fields))
    if outcome is Outcome.INTERNAL:
        return replace(made, outcome=outcome, score=replace(made.score, earned=None))
    return made


# --- JSON --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("form", SCHEMAS)
def test_json_has_the_published_keys(form: str, name: str) -> None:
    """Every report becomes a document with the format's keys and no others."""
    document = json.loads(OF_REPORTS[form]([REPORTS[name]()]))
    jsonschema.validate(document, SCHEMAS[form])


@pytest.mark.parametrize("name", [name for name in REPORTS if name != "internal"])
def test_classroom50_has_the_published_keys(name: str) -> None:
    """Scores are integers and tests are never missing."""
    jsonschema.validate(json.loads(classroom50_json([REPORTS[name]()], HANDED)), export_schemas.CLASSROOM50)


def test_gradescope_sums_to_the_score() -> None:
    """The points of the tests add up to the score at the top."""
    document = json.loads(results_json([made_reports.two_wrong()]))
    assert document["score"] == sum(test["score"] for test in document["tests"]) == 6
    assert [test["number"] for test in document["tests"]][:5] == ["1.1", "1.2", "1.3", "1.4", "2.1"]


def test_gradescope_has_no_score_where_we_failed() -> None:
    """A grade that we owe is left out, at the top and at the check, and the top says why."""
    document = json.loads(results_json([made_reports.troubled()]))
    assert "score" not in document
    assert ["score" in test for test in document["tests"]] == [True] * 7 + [False]
    assert "not the student's fault" in document["output"]


@pytest.mark.parametrize(
    ("outcome", "gradescope", "exercism", "check50"),
    [
        (Outcome.PASS, "passed", "pass", True),
        (Outcome.FAIL, "failed", "fail", False),
        (Outcome.ERROR, "failed", "error", False),
        (Outcome.TIMEOUT, "failed", "error", False),
        (Outcome.MEMORY, "failed", "error", False),
        (Outcome.CRASH, "failed", "error", False),
        (Outcome.NOT_STARTED, "failed", "fail", False),
        (Outcome.BLOCKED, "failed", "fail", None),
    ],
)
def test_one_verdict_is_the_same_everywhere(
    outcome: Outcome, gradescope: str, exercism: str, check50: bool | None
) -> None:
    """Each outcome has its one word in each format."""
    reports = [one_check(outcome, message="not run, because b did not pass")]
    assert json.loads(results_json(reports))["tests"][0]["status"] == gradescope
    assert json.loads(exercism_json(reports))["tests"][0]["status"] == exercism
    assert json.loads(check50_json(reports))["results"][0]["passed"] is check50
    assert json.loads(classroom50_json(reports, HANDED))["tests"][0]["passed"] is (outcome is Outcome.PASS)


def test_half_the_points_are_a_failure_with_points() -> None:
    """Partial credit of a check is kept wherever the format has room for it."""
    reports = [partly()]
    assert json.loads(results_json(reports))["tests"][0]["score"] == 1
    assert json.loads(check50_json(reports))["results"][0]["data"] == {"points": 1, "max_points": 2}
    assert annotation_lines(reports).startswith("::warning ")
    assert b'name="points" value="1"' in junit_xml(reports)


def test_check50_names_the_check_that_is_waited_for() -> None:
    """A blocked check is null and says on which it depends."""
    [result] = json.loads(
        check50_json([one_check(Outcome.BLOCKED, message="not run, because values did not pass")])
    )["results"]
    assert (result["passed"], result["dependency"]) == (None, "values")


def test_check50_has_the_exception_of_an_error() -> None:
    """The type and the text of what the student's code raised stand apart."""
    message = "log_softmax raised NameError: name 'torhc' is not defined"
    [result] = json.loads(check50_json([one_check(Outcome.ERROR, message=message)]))["results"]
    assert result["cause"]["error"]["type"] == "NameError"
    assert result["cause"]["error"]["value"] == "name 'torhc' is not defined"


def test_exercism_shortens_what_a_student_printed() -> None:
    """500 characters, the last of them saying that there was more."""
    [test] = json.loads(exercism_json([one_check(Outcome.FAIL, output="x" * 9999)]))["tests"]
    assert len(test["output"]) == 500
    assert test["output"].endswith("what was printed)")


def test_exercism_never_passes_where_nothing_ran() -> None:
    """A report of skipped checks alone is an error, not a pass."""
    assert json.loads(exercism_json([one_check(Outcome.SKIPPED)]))["status"] == "error"


def test_classroom50_refuses_a_grade_that_we_owe() -> None:
    """The format has no place for it, so the exit code says it."""
    with pytest.raises(GraderError) as caught:
        classroom50_json([made_reports.troubled()], HANDED)
    assert caught.value.exit_code == 3


def test_classroom50_names_the_variables_that_are_missing() -> None:
    """What its runner sets is asked for by name."""
    with pytest.raises(UsageError, match="CLASSROOM, ASSIGNMENT"):
        handed({}, "2026-01-01")


def test_classroom_output_is_one_line_of_base64() -> None:
    """Nothing that a student wrote can end the step's output."""
    line = step_output(classroom_json([breakout()]))
    assert line.splitlines() == [line]
    assert json.loads(base64.b64decode(line))["tests"]


def test_reports_are_read_alone_or_in_an_array() -> None:
    """What --json wrote of one exercise or of several is taken."""
    one = to_json(made_reports.two_wrong())
    assert len(read_reports(one)) == 1
    assert len(read_reports(b"[" + one + b"," + one + b"]")) == 2


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"[1]", b"\xff", b"null", b"[" * 5000])
def test_what_is_no_report_is_refused(data: bytes) -> None:
    """A foreign file is one line and exit code 2."""
    with pytest.raises(UsageError, match="not a report of this grader"):
        read_reports(data)


# --- JUnit -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", REPORTS)
def test_junit_is_read_by_a_foreign_parser(name: str) -> None:
    """Junitparser finds as many cases and verdicts as the testsuite says."""
    suite = next(iter(junitparser.JUnitXml.fromstring(junit_xml([REPORTS[name]()]))))
    kinds = Counter(type(one).__name__ for case in suite for one in case.result)
    assert suite.tests == len(list(suite))
    assert (suite.failures, suite.errors, suite.skipped) == (
        kinds["Failure"],
        kinds["Error"],
        kinds["Skipped"],
    )


def test_junit_keeps_to_the_dialect() -> None:
    """Elements and attributes are those of pytest's xunit2, in its order, without file and line."""
    allowed = {
        "testsuite": {"name", "errors", "failures", "skipped", "tests", "time", "timestamp", "hostname"},
        "testcase": {"classname", "name", "time"},
        "property": {"name", "value"},
        "properties": set(),
        "failure": {"message"},
        "error": {"message", "type"},
        "skipped": {"message", "type"},
        "system-out": set(),
    }
    order = ["properties", "failure", "error", "skipped", "system-out"]
    reports = [made_reports.troubled(), made_reports.two_wrong(), breakout()]
    for element in list(Xml.fromstring(junit_xml(reports)).iter())[1:]:
        assert set(element.attrib) == allowed[element.tag]
        if element.tag == "testcase":
            places = [order.index(child.tag) for child in element]
            assert places == sorted(set(places))


def test_junit_says_what_kind_of_trouble_it_was() -> None:
    """Wrong is a failure, broken code an error with a type, our own fault infra, and blocked is skipped."""
    cases = Xml.fromstring(junit_xml([made_reports.troubled()])).iter("testcase")
    kinds = [
        (child.tag, child.get("type"))
        for case in cases
        for child in case
        if child.tag not in ("properties", "system-out")
    ]
    assert kinds == [
        ("error", "timeout"),
        ("error", "timeout"),
        ("error", "NameError"),
        ("skipped", "pytest.skip"),
        ("error", "memory"),
        ("error", "crash"),
        ("skipped", "pytest.skip"),
        ("error", "infra"),
    ]


def test_junit_has_a_testsuite_for_each_exercise() -> None:
    """Several reports are one file."""
    root = Xml.fromstring(junit_xml([made_reports.two_wrong(), made_reports.all_right()]))
    assert [suite.get("tests") for suite in root] == ["7", "8"]


@given(st.text())
def test_junit_is_xml_whatever_a_student_writes(text: str) -> None:
    """No character can break the document."""
    report = one_check(Outcome.FAIL, message=text, output=text, part=text, description=text)
    assert Xml.fromstring(junit_xml([report])).tag == "testsuites"


# --- GitHub ------------------------------------------------------------------------------------------

COMMAND = re.compile(r"::(error|warning|notice) (\w+=[^:,\r\n]*(,\w+=[^:,\r\n]*)*)::[^\r\n]*")


@pytest.mark.parametrize("name", REPORTS)
def test_every_line_is_an_annotation_of_ours(name: str) -> None:
    """No text of a student becomes a workflow command, a property or a line of its own."""
    lines = annotation_lines([REPORTS[name]()]).splitlines()
    assert len(lines) <= MOST
    assert [line for line in lines if not COMMAND.fullmatch(line)] == []


@given(st.text(alphabet=st.sampled_from("::\r\n%,#[]\u2028\x85\x0b\x0c\x1c\x1easd|error")))
def test_no_text_begins_a_line_of_the_log(text: str) -> None:
    """Whatever a student writes, a check stays one line that we began."""
    where = Location(text, None, 1)
    report = one_check(Outcome.FAIL, message=text, part=text, description=text, location=where)
    [line] = annotation_lines([report]).splitlines()
    assert COMMAND.fullmatch(line)


def test_percent_signs_and_line_ends_are_escaped() -> None:
    """GitHub reads back what we meant."""
    report = one_check(
        Outcome.FAIL,
        message="50% of\nit",
        part="p",
        description="a: b, c",
        location=Location("a,b.py", None, 3),
    )
    assert annotation_lines([report]) == (
        "::error file=a%2Cb.py,line=3,title=p%3A a%3A b%2C c::50%25 of%0Ait.%0Awhere: a,b.py, line 3\n"
    )


def test_the_worst_nine_are_shown_and_the_rest_counted() -> None:
    """Of twelve failures the nine that cost most stand there, then how many more."""
    checks = [made_reports.check(f"c{n}", Outcome.FAIL, possible=n) for n in range(1, 13)]
    lines = annotation_lines([made_reports.report(*checks)]).splitlines()
    assert ["C12." in lines[0], "C4." in lines[8], len(lines)] == [True, True, 10]
    assert lines[9] == "::notice title=dl-grader::3 more in summary"


def test_a_notebook_cell_has_no_line_of_the_file() -> None:
    """Lines of a cell are said in words and never as lines of the .ipynb."""
    line = annotation_lines([one_check(Outcome.ERROR, location=Location("a.ipynb", 4, 2), message="x")])
    assert line.startswith("::error file=a.ipynb,title=")
    assert "cell 4, line 2" in line


def tokens_of(markdown: str) -> list[markdown_it.token.Token]:
    """Return what a Markdown parser sees, those within a line too."""
    parser = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table")
    return [one for token in parser.parse(markdown) for one in [token, *(token.children or [])]]


@pytest.mark.parametrize("name", REPORTS)
def test_the_summary_holds_a_students_text_in_fences(name: str) -> None:
    """A Markdown parser finds no HTML, link, image or stray code, and one fence for each check with words."""
    report = REPORTS[name]()
    tokens = tokens_of(step_summary([report]))
    kinds = {token.type for token in tokens}
    assert kinds.isdisjoint({"html_block", "html_inline", "link_open", "image", "code_inline", "code_block"})
    with_words = [one.text for one in told([report]) if one.text]
    fences = [token.content.rstrip("\n") for token in tokens if token.type == "fence"]
    assert fences[-len(with_words) :] == with_words or not with_words


@given(st.text(alphabet=st.sampled_from("`~ \n\t<b>|[](!)*_\\#-&;x")))
def test_no_text_leaves_its_fence(text: str) -> None:
    """However many backticks a student writes, the fence has more."""
    report = one_check(Outcome.FAIL, message=f"{text}x", part=text, description=text)
    tokens = tokens_of(step_summary([report]))
    assert [token.content for token in tokens if token.type == "fence"] == [f"{told([report])[0].text}\n"]
    assert {token.type for token in tokens}.isdisjoint({"html_block", "html_inline", "link_open", "image"})


def test_the_summary_stays_below_its_limit() -> None:
    """What does not fit is counted: over 1 MiB GitHub would drop it all."""
    checks = [made_reports.check(f"c{n}", Outcome.FAIL, message="é" * 19_000) for n in range(60)]
    summary = step_summary([made_reports.report(*checks)])
    assert len(summary.encode()) < 2**20
    assert re.search(r"\n\d+ more checks did not pass; there is no room", summary)


# --- words -------------------------------------------------------------------------------------------


def test_the_words_are_those_of_the_terminal() -> None:
    """Message, known mistake, hint and counterexample read as on the screen."""
    screen = Console(file=io.StringIO(), width=400)
    render(made_reports.two_wrong(), screen, Detail.VERBOSE)
    seen = " ".join(screen.file.getvalue().split())  # type: ignore[attr-defined]
    first, second, *_ = told([made_reports.two_wrong()])
    assert first.why in seen
    assert first.mistake in seen
    assert second.hint in seen
    assert first.check.counterexample is not None
    assert first.check.counterexample.replay in first.text


# --- CSV ---------------------------------------------------------------------------------------------


def entry(student: Student, earned: int | None = 17, comment: str = "") -> Entry:
    """Return a grade of a student."""
    grade = Grade(student.key, student.name, "exercise-04", earned, 19, "partial", "a.py")
    return Entry(student, grade, comment)


CANVAS = (
    "\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,Exercise 4 (777),Exercise 5 (778),Final Score\r\n"
    ",,,,,Manual Posting,,\r\n"
    "    Points Possible,,,,,19.00,10.00,(read only)\r\n"
    '"Last, First ""F""",11,s11,ff,"A, B",,3.00,"9,5"\r\n'
    "Owed,12,s12,oo,A,5.00,,\r\n"
    'Nobody,13,s13,nn,A,"1.00",,\r\n'
    '"Student, Test",99,,abc,A,,,\r\n'
)
FIRST, OWED = Student("11", canvas_id="11"), Student("oo")
STRANGER = Student("zz", name="Z Z")


def test_canvas_changes_the_cells_of_one_column_and_no_other_byte() -> None:
    """Mark, line ends, quotes, read-only columns and the row of points stay; a grade that we owe too."""
    found = fill_canvas(
        CANVAS.encode(), [entry(FIRST), entry(OWED, None), entry(STRANGER)], "Exercise 4 (777)"
    )
    assert found.data == CANVAS.replace('"A, B",,3.00', '"A, B",17,3.00').encode()
    assert (found.count, found.unmatched_students, found.unmatched_rows) == (
        1,
        ("zz (Z Z)",),
        ("Nobody (13)",),
    )
    assert found.notes == ("left as it was, because the grader itself failed: oo",)


@pytest.mark.parametrize("column", ["Exercise 4 (777)", "Exercise 4", "777"])
def test_canvas_takes_an_assignment_by_header_name_or_number(column: str) -> None:
    """All three name the same column."""
    assert fill_canvas(CANVAS.encode(), [entry(FIRST)], column).count == 1


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("Exercise 44", "did you mean 'Exercise 4 \\(777\\)'"),
        ("Student", "no assignment"),
        ("ID", "no assignment"),
        ("Final Score", "computes the column"),
    ],
)
def test_canvas_refuses_a_column_that_is_no_assignment(column: str, words: str) -> None:
    """Neither who a student is nor what Canvas computes is written over."""
    with pytest.raises(UsageError, match=words):
        fill_canvas(CANVAS.encode(), [entry(FIRST)], column)


def test_canvas_says_where_the_points_differ() -> None:
    """19 points in a column of 10 are written and said."""
    assert "10.00 points" in fill_canvas(CANVAS.encode(), [entry(FIRST)], "778").notes[0]


def test_students_are_matched_by_what_is_theirs() -> None:
    """An id of another platform names nobody here, and two students of one row get nothing."""
    foreign = Student("11", moodle_id="11")
    assert fill_canvas(CANVAS.encode(), [entry(foreign)], "777").count == 0
    both = [entry(FIRST), entry(Student("ff"))]
    found = fill_canvas(CANVAS.encode(), both, "777")
    assert (found.count, found.data) == (0, CANVAS.encode())
    assert all("not clear which row" in one for one in found.unmatched_students)


def test_a_student_whose_ids_name_two_rows_gets_nothing() -> None:
    """Evidence that contradicts itself is listed and never chosen from."""
    torn = Student("x", canvas_id="11", sis_id="s12")
    assert fill_canvas(CANVAS.encode(), [entry(torn)], "777").data == CANVAS.encode()


MOODLE = (
    "Identifier;Full name;Email address;Status;Grade;Maximum Grade;Grade can be changed;Feedback comments\n"
    'Participant 11;"A; B";a@example.org;"Sub";"";"19,00";Yes;""\n'
    "Participant 12;C;c@example.org;Sub;4;19,00;No;\n"
    "Participant 13;D;d@example.org;Sub;;19,00;Yes;"
)


def test_moodle_fills_in_grade_and_comment_and_nothing_else() -> None:
    """Semicolons, quotes and a missing last line end stay; what Moodle locks stays too."""
    people = [
        entry(Student("11", moodle_id="11"), comment='<p>"x"; y</p>'),
        entry(Student("c", email="c@example.org"), comment="z"),
    ]
    found = fill_moodle(MOODLE.encode(), people)
    filled = MOODLE.replace('"Sub";"";"19,00";Yes;""', '"Sub";"17";"19,00";Yes;"<p>""x""; y</p>"')
    assert found.data.decode() == filled
    assert (found.count, found.unmatched_rows) == (1, ("D",))
    assert found.notes == ("C: Moodle does not let this grade be changed",)


def test_moodle_e_mail_addresses_are_case_sensitive() -> None:
    """As Moodle's own import has it."""
    assert fill_moodle(MOODLE.encode(), [entry(Student("d", email="D@example.org"))]).count == 0


def test_moodle_refuses_a_scale_and_a_missing_column() -> None:
    """Points are no value of a scale."""
    with pytest.raises(UsageError, match="graded by a scale"):
        fill_moodle(MOODLE.replace("Maximum Grade", "Scale").encode(), [])
    with pytest.raises(UsageError, match="no column 'Grad'; did you mean 'Grade'"):
        fill_moodle(MOODLE.encode(), [], "Grad")
    with pytest.raises(UsageError, match="no column for grades"):
        fill_moodle(MOODLE.encode(), [], "Email address")


class Tags(html.parser.HTMLParser):
    """Collects what a browser would take for a tag."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep it."""
        self.seen |= {tag, *(name for name, _ in attrs)}


@pytest.mark.parametrize("name", REPORTS)
def test_a_comment_has_no_tags_but_ours_and_no_formula(name: str) -> None:
    """HTML of a student is shown as text; the cell begins with our own tag."""
    made = comment_html(REPORTS[name]())
    tags = Tags()
    tags.feed(made)
    assert tags.seen <= {"p", "b", "br", "pre"}
    assert made.startswith("<p>Score ")


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=6) | st.sampled_from(
    ["", '"', ",", ";", "a;b", 'a"b', "x\r\ny", "\r", "\n", " ", "=1+1", "é", "\ufeff"]
)


@st.composite
def exports(draw: st.DrawFn) -> tuple[bytes, list[list[str]], str]:
    """Return an odd Canvas export, its cells, and the delimiter."""
    delimiter, end = draw(st.sampled_from(",;\t")), draw(st.sampled_from(["\n", "\r\n", "\r"]))
    extra = draw(st.integers(0, 2))
    rows = [["Student", "ID", "Exercise 4 (777)", *[f"odd {n}" for n in range(extra)]]]
    rows += [
        [draw(CELLS), str(number), *[draw(CELLS) for _ in range(1 + extra)]]
        for number in range(draw(st.integers(0, 5)))
    ]
    lines = [delimiter.join(_quoted(cell, draw(st.booleans())) for cell in row) for row in rows]
    text = end.join(lines) + draw(st.sampled_from(["", end]))
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + text.encode(), rows, delimiter


def _quoted(cell: str, always: bool) -> str:
    if always or re.search('[",;\t\r\n]', cell):
        return '"' + cell.replace('"', '""') + '"'
    return cell


@given(exports(), st.sets(st.integers(0, 4)), st.integers(0, 99))
def test_only_the_column_changes_in_any_csv(
    made: tuple[bytes, list[list[str]], str], graded: set[int], points: int
) -> None:
    """Byte for byte: take the filled cells out of both files, and the same is left."""
    data, rows, delimiter = made
    found = fill_canvas(data, [entry(Student(str(n), canvas_id=str(n)), points) for n in graded], "777")
    there = {
        n for n in graded if n < len(rows) - 1 and rows[n + 1][0].strip().casefold() != "points possible"
    }
    assert found.count == len(there)
    before, after = (read_table(one, ("Student", "ID")) for one in (data, found.data))
    mine = {n: cell for n, cell in enumerate(row[2] for row in after.rows) if n in there}
    assert {cell.value for cell in mine.values()} <= {str(points)}
    assert _without(before, there) == _without(after, there)
    foreign = list(csv.reader(io.StringIO(found.data.decode("utf-8-sig"), newline=""), delimiter=delimiter))
    wanted = [[*row[:2], str(points) if n - 1 in there else row[2], *row[3:]] for n, row in enumerate(rows)]
    assert foreign == wanted


def _without(table, rows: set[int]) -> str:
    """Return the file's text without some cells of the third column."""
    pieces, done = [], 0
    for row in sorted(rows):
        pieces.append(table.text[done : table.rows[row][2].start])
        done = table.rows[row][2].end
    return str(table.marked) + "".join([*pieces, table.text[done:]])


@given(exports())
def test_nothing_to_fill_in_changes_nothing(made: tuple[bytes, list[list[str]], str]) -> None:
    """A gradebook without these students gives the file back."""
    assert fill_canvas(made[0], [entry(STRANGER)], "777").data == made[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\xff\xfeS\x00", "is not UTF-8"),
        (b"name,grade\n", "no column ID"),
        (b'Student,ID,a (1)\nx,1,"2\n', "line 2 of the template has a quote that does not end"),
        (b"Student,ID,a (1)\nx,11\n", "line 2 of the template has too few cells"),
    ],
)
def test_a_template_that_cannot_be_filled_in_is_refused(data: bytes, words: str) -> None:
    """In one line that says what to do."""
    with pytest.raises(UsageError, match=words):
        fill_canvas(data, [entry(FIRST)], "1")


def test_nbgrader_has_no_quotes_and_always_as_many_cells() -> None:
    """A name's commas and quotes become blanks; a grade that we owe is empty."""
    people = [
        entry(Student("s1", name='Last, Fi"r,st\n', email="a@example.org")),
        entry(Student("s2", name="=cmd()"), None),
        entry(Student("s3", name="First Middle Last")),
    ]
    lines = nbgrader_csv(people).splitlines()
    assert {line.count(",") for line in lines} == {10}
    assert '"' not in "".join(lines)
    assert lines[1] == "exercise-04,,,s1,Last,Fi r st,a@example.org,17.0,0.0,17.0,19.0"
    assert lines[2] == "exercise-04,,,s2,'=cmd(),,,,0.0,,19.0"
    assert lines[3].startswith("exercise-04,,,s3,Last,First Middle,")


@given(st.text(), st.text(alphabet=" ab"))
def test_nbgrader_has_one_line_for_any_name(name: str, key: str) -> None:
    """Whatever a student is called, the row has its eleven cells and none is a formula."""
    lines = nbgrader_csv([entry(Student(key, name=name))]).splitlines()
    assert [len(line.split(",")) for line in lines] == [11, 11]
    assert not [cell for cell in lines[1].split(",") if cell.startswith(("=", "+", "-", "@"))]


def test_nbgrader_refuses_an_id_with_a_comma() -> None:
    """An id that had to be changed could come to name another student."""
    with pytest.raises(UsageError, match="the id 'a,b' cannot be written"):
        nbgrader_csv([entry(Student("a,b"))])


@given(st.text())
@example("\r=1+1")
@example("=1+1")
def test_no_cell_is_a_formula(text: str) -> None:
    """A spreadsheet computes nothing that a student wrote."""
    table = csv_text([replace(entry(Student("s")).grade, name=text, path=text)])
    cells = [cell for row in csv.reader(io.StringIO(table, newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


# --- the command -------------------------------------------------------------------------------------


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Return a folder with a gradebook, a report and the exports of two platforms."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.json").write_bytes(to_json(made_reports.two_wrong()))
    (tmp_path / "canvas.csv").write_bytes(CANVAS.encode())
    (tmp_path / "moodle.csv").write_bytes(MOODLE.encode())
    with open_gradebook("gradebook.db") as book:
        for student in (FIRST, Student("s2", name="B", moodle_id="11")):
            row = book.enter(Attempt(student, Path("a.py"), 1), f"{student.key}.py", "aa")
            report = made_reports.two_wrong()
            key = Key("exercise-04", "v1", "1", 0, "cpu", "confined", "2.6")
            book.keep(row.id, key, report, to_json(report))
            book.note(row.id, ["exercise-04"])
    return tmp_path


@pytest.mark.parametrize("form", OF_REPORTS)
def test_a_report_is_exported_from_a_file_or_the_gradebook(form: str, here: Path, capsysbinary) -> None:
    """Both ways give the same bytes."""
    assert main(["export", form, "--report", "report.json"]) == 0
    from_file = capsysbinary.readouterr().out
    assert main(["export", form, "--student", "s2", "--exercise", "4", "-o", "out"]) == 0
    assert (here / "out").read_bytes() == from_file == OF_REPORTS[form]([made_reports.two_wrong()])


def test_a_report_comes_by_standard_input(here: Path, monkeypatch, capsysbinary) -> None:
    """A minus sign is standard input."""
    stdin = io.TextIOWrapper(io.BytesIO(to_json(made_reports.all_right())))
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["export", "junit", "--report", "-"]) == 0
    assert capsysbinary.readouterr().out == junit_xml([made_reports.all_right()])


def test_classroom50_takes_what_its_runner_sets(here: Path, monkeypatch) -> None:
    """The variables of the platform and the time of the commit become the result's facts."""
    named = {"CLASSROOM": "c", "ASSIGNMENT": "a", "ASSIGNMENT_TYPE": "group", "SUBMISSION_TAG": "submit/1"}
    for name, value in {
        **named,
        **dict.fromkeys(["OWNER", "COMMIT_URL", "RELEASE_URL", "REVIEW_URL"], "u"),
    }.items():
        monkeypatch.setenv(name, value)
    asked = [
        "export",
        "classroom50",
        "--report",
        "report.json",
        "-o",
        "r",
        "--submitted-at",
        "2026-01-01T00:00:00Z",
    ]
    assert main(asked) == 0
    jsonschema.validate(json.loads((here / "r").read_bytes()), export_schemas.CLASSROOM50)


def test_templates_are_filled_in_and_left_overs_named(here: Path, capsys) -> None:
    """The file is whole, and standard error says whom nobody matched."""
    assert main(["export", "canvas", "--template", "canvas.csv", "--column", "777", "-o", "canvas.csv"]) == 0
    assert (here / "canvas.csv").read_bytes() == CANVAS.replace('"A, B",,3', '"A, B",6,3').encode()
    said = capsys.readouterr()
    assert "no row for 1: s2 (B)" in said.err
    assert "no grade for 2: Owed (12); Nobody (13)" in said.err
    assert main(["export", "moodle", "--template", "moodle.csv", "-o", "m.csv"]) == 0
    text = (here / "m.csv").read_bytes().decode()
    filled = next(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    assert (filled["Grade"], filled["Feedback comments"]) == ("6", comment_html(made_reports.two_wrong()))


def test_nbgrader_is_exported_from_the_gradebook(here: Path, capsys) -> None:
    """A row a student."""
    assert main(["export", "nbgrader"]) == 0
    assert [line.split(",")[3] for line in capsys.readouterr().out.splitlines()] == ["student_id", "11", "s2"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["gradescop"], "'gradescop' is not one of"),
        (["junit"], "is of one submission: give --report FILE"),
        (["junit", "--report", "nowhere.json"], "--report cannot read nowhere.json"),
        (["junit", "--report", "canvas.csv"], "not a report of this grader"),
        (["junit", "--report", "report.json", "--student", "s2"], "--report is a report already"),
        (["junit", "--student", "s", "--exercise", "4"], "no grade of 's'; did you mean 's2'?"),
        (["junit", "--student", "s2", "--exercise", "5"], "did you mean 'exercise-04'?"),
        (["junit", "--report", "report.json", "--column", "x"], "takes no --template"),
        (["junit", "--report", "report.json", "-o", "nowhere/x"], "cannot write nowhere/x"),
        (["canvas"], "give it with --template CSV"),
        (["canvas", "--template", "canvas.csv"], "needs --column NAME"),
        (["canvas", "--template", "canvas.csv", "--column", "Exercise 44"], "did you mean"),
        (["canvas", "--template", "nowhere.csv", "--column", "x"], "--template cannot read nowhere.csv"),
        (["csv", "--report", "report.json"], "takes --gradebook, not --report"),
        (["csv", "--gradebook", "nowhere.db"], "there is no gradebook nowhere.db"),
        (["classroom50", "--report", "report.json"], "needs --submitted-at TIME"),
    ],
)
def test_a_wrong_export_is_one_line_and_exit_code_2(arguments, words, here: Path, capsys) -> None:
    """Each mistake is named, and nothing is written."""
    before = sorted(path.name for path in here.iterdir())
    assert main(["export", *arguments]) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert (said.out, len(said.err.splitlines())) == ("", 1)
    assert [name for name in sorted(path.name for path in here.iterdir()) if name not in before] == []


def test_a_file_that_fails_half_way_leaves_the_old_one(tmp_path: Path) -> None:
    """A file is replaced whole or not at all, keeps its permissions, and nothing lies beside it."""
    target = tmp_path / "grades.csv"
    target.write_bytes(b"old")
    target.chmod(0o640)

    def breaks():
        yield b"new"
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        replace_file(target, breaks())
    assert (target.read_bytes(), len(list(tmp_path.iterdir()))) == (b"old", 1)
    replace_file(target, [b"new"])
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What a link names is replaced, not the link."""
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    replace_file(tmp_path / "link", [b"new"])
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"

"""The annotated notebook: feedback below its cell, the same after a second run, and hostile notebooks."""

from __future__ import annotations

import base64
import copy
import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import nbformat
import pytest
from made_reports import check, report
from markdown_it import MarkdownIt
from worth import POINTS

from grader.annotated import annotated
from grader.annotated.places import plan
from grader.annotated.words import code, fence, inline
from grader.classroom import Attempt, Student
from grader.cli import main
from grader.gradebook import Key, open_gradebook
from grader.model import Counterexample, Level, Outcome, Repair, Report, SubmissionInfo
from grader.report.as_json import from_json, to_json
from grader.submission import FEEDBACK, read_submission

EXAMPLE = Path(__file__).parents[1] / "examples" / "homework.ipynb"
EVIL = (
    "<script>alert(1)</script><img src=//evil.example/x.png onerror=alert(1)> <style>*{color:red}</style>",
    "[a](javascript:alert(1)) ![b](http://evil.example/b.png) <a href=' javascript:alert(1)'>c</a>",
    "</pre></section></main><iframe src=//evil.example></iframe><!--cell--> <b class=card id=main>x</b>",
    "```\n# loud\n```` ~~~ $\\href{javascript:alert(1)}{x}$ \\(y\\) {{ 7*7 }}",
    "\x1b[31mred\x1b]0;title\x07 \x00 \u202e \ud800 \u2028 <!-- > * 1. - # | &lt;script&gt;",
)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def book(*cells: dict[str, Any], **other: Any) -> dict[str, Any]:
    """Return a notebook's JSON."""
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells)} | other


def cell(source: str, *outputs: dict[str, Any], kind: str = "code", **other: Any) -> dict[str, Any]:
    """Return a cell, as sloppy as those that are handed in."""
    return {"cell_type": kind, "source": source, "outputs": list(outputs), "metadata": {}} | other


def shown(kind: str, data: Any) -> dict[str, Any]:
    """Return an output of a kind."""
    return {"output_type": "display_data", "data": {kind: data}, "metadata": {}}


def read(folder: Path, made: dict[str, Any]):
    """Return a notebook as a submission."""
    (folder / "homework.ipynb").write_text(json.dumps(made), encoding="utf-8")
    return read_submission(folder / "homework.ipynb")


def texts(made: bytes) -> dict[str, str]:
    """Return the feedback cells of a notebook, by the end of their ids."""
    cells = json.loads(made)["cells"]
    mine = [one for one in cells if FEEDBACK in one["metadata"].get("tags", [])]
    return {one["id"].rpartition("-")[2]: "".join(one["source"]) for one in mine}


# --- where feedback goes -------------------------------------------------------------------------


def test_feedback_stands_below_the_last_cell_that_defines_a_name(tmp_path) -> None:
    """As in Python the last definition counts; what has no cell comes at the end."""
    made = book(
        cell("def softmax(x): return x"), cell("# text", kind="markdown"), cell("def softmax(x): return 0")
    )
    graded = report(check("a", Outcome.FAIL, message="m"), check("b", Outcome.NOT_STARTED, part="logsumexp"))
    placed = plan(read(tmp_path, made), [graded], "all")
    assert {number: [one.part.name for one in note.parts] for number, note in placed.below.items()} == {
        3: ["softmax"]
    }
    assert [one.part.name for one in placed.end.parts] == ["logsumexp"]


def test_a_cell_that_is_no_python_has_its_feedback_too(tmp_path) -> None:
    """It seems to define the name."""
    placed = plan(
        read(tmp_path, book(cell("x = 1"), cell("def softmax(x) return x"))), [report(check("a"))], "all"
    )
    assert list(placed.below) == [2]


def test_what_was_set_aside_is_said_at_its_cell(tmp_path) -> None:
    """A line, a broken cell, cells that were left out; the same from two exercises once; else at the end."""
    repairs = (
        Repair("set aside `!ls`", "a, cell 9.ipynb, cell 2, line 1"),
        Repair("not run", "cells 1, 3-4"),
        Repair("everything"),
        Repair("a file", "folder/x"),
    )
    one = report(check("a"), repairs=repairs)
    placed = plan(read(tmp_path, book(*[cell("x = 1")] * 4)), [one, one], "message")
    assert {number: note.repairs for number, note in placed.below.items()} == {
        1: ("not run",),
        2: ("set aside `!ls`",),
        3: ("not run",),
        4: ("not run",),
    }
    assert placed.end.repairs == ("everything", "a file (folder/x)")
    assert plan(read(tmp_path, book(cell("x = 1"))), [one], "verdict").below == {}
    other = report(check("a"), repairs=(Repair("not run", "cells 2-3"),))
    both = plan(read(tmp_path, book(*[cell("x = 1")] * 4)), [one, other], "message").below
    assert {number for number, note in both.items() if "not run" in note.repairs} == {3}


@pytest.mark.parametrize("level", get_args(Level))
@pytest.mark.parametrize("kind", [".ipynb", ".html"])
def test_no_more_is_said_than_the_level_allows(level: Level, kind: str, tmp_path) -> None:
    """The same steps as on the feedback page."""
    least = {"themessage": 1, "therepair": 1, "theinput": 2, "theactual": 2, "thehint": 3, "theoutput": 3}
    example = Counterexample("theinput", "theexpected", "theactual", "thereplay")
    wrong = check(
        "a",
        Outcome.FAIL,
        message="it is themessage",
        hint="thehint",
        output="theoutput",
        counterexample=example,
    )
    made = report(wrong, repairs=(Repair("therepair"),))
    text = annotated(kind, read(tmp_path, book(cell("x = 1"))), [made], level).decode()
    for words, first in least.items():
        assert (words in text) == (get_args(Level).index(level) >= first), words


# --- a real notebook -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def graded(tmp_path_factory) -> Path:
    """Grade the example with real workers, and what came of it again."""
    folder = tmp_path_factory.mktemp("graded")
    for name, source in (("once", EXAMPLE), ("twice", folder / "once.ipynb")):
        (folder / name).mkdir()
        given = str(shutil.copy(source, folder / name / "homework.ipynb"))
        made = [str(folder / f"{name}{kind}") for kind in (".ipynb", ".json")]
        assert main(["4", given, "-q", "--annotated", made[0], "--json", made[1]]) == 1
    return folder


def test_the_notebook_is_valid_and_the_students_cells_are_as_they_were(graded) -> None:
    """Nothing of the student's own text or code is lost or changed."""
    nbformat.validate(nbformat.read(graded / "once.ipynb", as_version=4))
    made = json.loads((graded / "once.ipynb").read_text(encoding="utf-8"))["cells"]
    own = [one for one in made if FEEDBACK not in one["metadata"].get("tags", [])]
    given = json.loads(EXAMPLE.read_text(encoding="utf-8"))["cells"]
    assert [(one["cell_type"], "".join(one["source"])) for one in own] == [
        (one["cell_type"], "".join(one["source"])) for one in given
    ]
    assert any("image/png" in output.get("data", {}) for one in own for output in one.get("outputs", []))


def test_the_mistake_is_named_below_the_cell_that_made_it(graded) -> None:
    """The ninth cell defines softmax for the second time."""
    made = texts((graded / "once.ipynb").read_bytes())
    assert "global-max" in made["9"]
    assert "One maximum is shared by the whole batch" in made["9"]
    assert "pip install" in made["2"]
    assert f"{POINTS - 3}/{POINTS}" in made["top"]


def _lasting(made: Report) -> dict[str, Any]:
    whole = json.loads(to_json(made))
    for name in ("submission", "started_at", "seconds"):
        del whole[name]
    for one in whole["checks"]:
        one["seconds"] = 0
    return whole


@pytest.mark.parametrize("kind", [".ipynb", ".html"])
def test_what_was_decided_by_hand_stands_at_the_top(kind: str, tmp_path) -> None:
    """The sentence is about its own exercise, and there is none where nothing was decided."""
    submission, made = read(tmp_path, book(cell("x = 1"))), report(check("a"))
    said = annotated(kind, submission, [made], by_hand={made.exercise.id: "Five of nine count"}).decode()
    other = annotated(kind, submission, [made], by_hand={"exercise-99": "Five of nine count"}).decode()
    assert said.count("Five of nine count") == 1
    assert other == annotated(kind, submission, [made]).decode()


def test_an_annotated_notebook_is_graded_and_annotated_like_the_first(graded) -> None:
    """The same report, cell numbers too; feedback is replaced and not doubled."""
    once, twice = (texts((graded / f"{name}.ipynb").read_bytes()) for name in ("once", "twice"))
    assert once.keys() == twice.keys()
    assert {name: text for name, text in once.items() if name != "how"} == {
        name: text for name, text in twice.items() if name != "how"
    }
    first, second = (from_json((graded / f"{name}.json").read_bytes()) for name in ("once", "twice"))
    assert _lasting(second) == _lasting(first)


# --- hostile notebooks ---------------------------------------------------------------------------


def evil(text: str) -> dict[str, Any]:
    """Return a notebook with a text wherever one can be, in every kind of output."""
    kinds = ("text/html", "application/javascript", "image/svg+xml", "text/markdown", "text/latex")
    outputs = [shown(kind, text) for kind in (*kinds, "text/plain", "image/png", "application/x-custom")]
    outputs.append({"output_type": "stream", "name": text, "text": text})
    outputs.append({"output_type": "error", "ename": text, "evalue": text, "traceback": [text]})
    return book(
        cell(f"'''{text}'''", *outputs),
        cell(text, kind="markdown", attachments={"x": {"text/html": text}}),
        cell(text, kind="raw", metadata={"raw_mimetype": "text/html"}),
        metadata={"kernelspec": {"name": text}, "widgets": {text: text}},
    )


def said(text: str) -> Report:
    """Return a report that quotes a text wherever a student's can be."""
    wrong = check(
        "a",
        Outcome.ERROR,
        message=text,
        output=text,
        mistake=text,
        counterexample=Counterexample(*[text] * 4),
    )
    return report(wrong, repairs=(Repair(text, text),), isolation="process")


@pytest.mark.parametrize("text", EVIL)
def test_a_page_has_no_tag_address_or_attribute_of_a_students(text: str, tmp_path) -> None:
    """Only those of a page of harmless text, and http links that somebody has to click."""
    made = annotated(".html", read(tmp_path, evil(text)), [said(text)]).decode()
    tags = set(re.findall(r"<([a-z0-9]+)", made))
    assert not tags & {"script", "iframe", "object", "embed", "form", "input", "base", "video"}
    assert made.count("<style>") == 1
    assert not re.search(r"<[^>]*\son\w+\s*=", made)
    assert not re.search(r"<[^>]*\sstyle\s*=", made)
    assert not re.search(r"""<[^>]*(?:href|src)\s*=\s*["']?\s*javascript""", made)
    sources = re.findall(r'<(?:img|link)\b[^>]*(?:src|href)="([^"]*)"', made)
    assert all(source.startswith("data:") for source in sources)
    assert made.count('id="main"') == 1
    assert made.count('class="cell ') == 3
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", made)


@pytest.mark.parametrize("text", EVIL)
def test_in_a_notebook_no_output_acts_and_no_quoted_text_is_markdown(text: str, tmp_path) -> None:
    """Outputs are plain text; the feedback, rendered with HTML allowed, has only our own markup."""
    made = annotated(".ipynb", read(tmp_path, evil(text)), [said(text)])
    cells = nbformat.reads(made.decode(), as_version=4)["cells"]
    for one in cells:
        for output in one.get("outputs", []):
            assert set(output.get("data", {"text/plain": ""})) == {"text/plain"}
            assert "\x1b" not in str(output)
    markdown = MarkdownIt("commonmark", {"html": True}).enable("table")
    for feedback in texts(made).values():
        shown_tags = set(re.findall(r"<([a-z0-9]+)", markdown.render(feedback)))
        ours = "blockquote br code details em h2 h3 hr li p pre strong summary table tbody td th thead tr ul"
        assert shown_tags <= set(ours.split())
        outside = re.sub(r"(?s)<(pre|code)\b.*?</\1>", "", markdown.render(feedback))
        assert not re.search(r"[$\\]", outside)  # what MathJax would look for


@pytest.mark.parametrize(
    "text", [*EVIL, "1. a", "+ b", "- c", "===", "www.evil.example :boom: a_b_c ***x***"]
)
def test_a_quoted_text_reads_as_it_was_written(text: str) -> None:
    """Inline, as code and fenced: a reader of Markdown gives back the text and nothing more."""
    text = re.sub("[\x00-\x1f\u2028\ud800]", " ", text)
    line = " ".join(text.split())
    markdown = MarkdownIt("commonmark", {"html": True, "linkify": False})
    for made in (inline(text), code(text.replace("|", "/"))):
        (paragraph, content, _) = markdown.parse(made)
        assert paragraph.type == "paragraph_open"
        assert {one.type for one in content.children} <= {"text", "text_special", "code_inline"}
        words = "".join(one.content for one in content.children)
        assert words in (line, line.replace("|", "/"))
    (fenced,) = markdown.parse(fence(text))
    assert (fenced.type, fenced.content) == ("fence", text + "\n")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_browser_has_nothing_to_complain_of_and_asks_nobody(show, scheme: str, tmp_path) -> None:
    """A hostile notebook with a picture on a phone: no request, no violation of the policy, nothing wide."""
    made = evil("\n\n".join(EVIL))
    made["cells"].append(
        cell("x = " + "1 + " * 200 + "1", shown("image/png", base64.b64encode(PNG).decode()))
    )
    sheet = show(annotated(".html", read(tmp_path, made), [said(EVIL[0])]).decode(), scheme=scheme)
    assert sheet.evaluate("document.documentElement.scrollWidth") <= 360
    assert sheet.evaluate("document.styleSheets.length") == 1
    assert sheet.evaluate("document.images[0].naturalWidth") == 1


def test_what_is_too_much_is_left_out_and_said(tmp_path) -> None:
    """Ten megabytes of output and pictures that no browser can hold make a small file."""
    loud = {"output_type": "stream", "name": "stdout", "text": "loud " * 2_000_000}
    wide = PNG[:16] + (60_000).to_bytes(4, "big") * 2 + PNG[24:]
    pictures = [
        shown("image/png", base64.b64encode(raw).decode()) for raw in (PNG, wide, PNG + b"0" * 2_000_000)
    ]
    submission = read(tmp_path, book(cell("x = 1", loud, *pictures)))
    for kind in (".ipynb", ".html"):
        made = annotated(kind, submission, [report(check("a"))])
        assert len(made) < 200_000
        assert b"more characters are left out" in made
        assert made.count(base64.b64encode(PNG)[:40]) == 1
        assert base64.b64encode(wide)[:40] not in made


@pytest.mark.parametrize(
    "cells",
    [
        [None, 1, "x", [], {}, cell("x = 1")],
        [cell("x = 1", execution_count="9", outputs={"a": 1}), cell(["a", 1], kind="markdown")],
        [
            cell("x = 1", *[{}, None, {"output_type": "stream"}, {"output_type": "x", "data": [1]}]),
            {"cell_type": "code"},
        ],
        [
            cell("x = 1"),
            cell("[" * 15_000 + "<b>" * 1_000, kind="markdown"),
            cell(">" * 5_000, kind="markdown"),
        ],
    ],
)
def test_a_notebook_that_is_no_good_is_annotated_all_the_same(cells, tmp_path) -> None:
    """What Jupyter would refuse is mended or left out; the result is valid."""
    submission = read(tmp_path, book(*copy.deepcopy(cells)))
    nbformat.reads(annotated(".ipynb", submission, [report(check("a"))]).decode(), as_version=4)
    made = annotated(".html", submission, [report(check("a"))]).decode()
    assert made.count('class="cell ') == len(cells)


def test_code_that_calls_itself_feedback_is_code(tmp_path) -> None:
    """Only text cells are taken away: nobody can hide code by a tag."""
    tagged = {"metadata": {"tags": [FEEDBACK]}}
    submission = read(
        tmp_path, book(cell("def softmax(x): return x", **tagged), cell("old", kind="markdown", **tagged))
    )
    assert len(submission.units) == 1
    made = json.loads(annotated(".ipynb", submission, [report(check("a"))]))
    assert "old" not in ["".join(one["source"]) for one in made["cells"]]


# --- commands ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "said_of_it"),
    [
        (["4", "right.py", "--annotated", "a.html"], "--annotated is for notebooks, and right.py is none"),
        (["4", "homework.ipynb", "--annotated", "a.pdf"], "give a name that ends in .ipynb or .html"),
        (["4", "homework.ipynb", "--annotated", "no/a.html"], "there is no such folder"),
        (
            ["4", "homework.ipynb", "--annotated", "homework.ipynb"],
            "--annotated would overwrite the submission",
        ),
    ],
)
def test_what_cannot_be_annotated_is_one_line_before_grading(
    given, said_of_it, tmp_path, monkeypatch, capsys
) -> None:
    """With the next step, and nothing written."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(EXAMPLE, "homework.ipynb")
    Path("right.py").write_text("def softmax(x): return x\n")
    assert main(given) == 2
    assert said_of_it in capsys.readouterr().err.splitlines()[-1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["homework.ipynb", "right.py"]


# --- a class -------------------------------------------------------------------------------------

KEY = Key("exercise-04", "v1", "1.0", 0, "cpu", "confined", "2.6")


def hand_in(class_: Path, book_, student: str, exercise: str = "exercise-04", name: str = "hw.ipynb") -> Path:
    """Keep a report on a student's file as a batch does, and return the file."""
    path = class_ / student / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.write_text(json.dumps(book(cell(f"def softmax(x): return '{student}'"))), encoding="utf-8")
    sha256 = read_submission(path).sha256
    row = book_.enter(
        Attempt(Student(student, name=f"{student} X"), path, 1), path.relative_to(class_).as_posix(), sha256
    )
    made = report(check("a", Outcome.FAIL, message=f"wrong in {exercise}"))
    made = replace(
        made, exercise=replace(made.exercise, id=exercise), submission=SubmissionInfo(student, name, sha256)
    )
    book_.keep(row.id, replace(KEY, exercise=exercise), made, to_json(made))
    return path


@pytest.fixture
def class_(tmp_path, monkeypatch) -> Path:
    """Return a graded class of two with a notebook of two exercises, one changed since, and a .py."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "class"
    with open_gradebook("gradebook.db") as kept:
        hand_in(folder, kept, "ada")
        hand_in(folder, kept, "ada", "exercise-08")
        hand_in(folder, kept, "bob").write_text(json.dumps(book(cell("changed = 1"))), encoding="utf-8")
        (folder / "cy").mkdir()
        (folder / "cy" / "hw.py").write_text("x = 1\n")
        hand_in(folder, kept, "cy", name="hw.py")
        hand_in(folder, kept, "di").unlink()
    return folder


def test_a_class_gets_its_notebooks_back(class_, capsys) -> None:
    """One notebook with all of its exercises; what is gone or was changed is said and left out."""
    assert main(["report", "--out", "out", "--annotated", "class"]) == 0
    told = capsys.readouterr()
    assert "Annotated 1 notebook." in told.out
    assert "Not annotated (2):" in told.err
    assert "bob, exercise-04: bob/hw.ipynb has changed since it was graded" in told.err
    assert "di, exercise-04: hw.ipynb: no such file" in told.err
    made = sorted(path.relative_to("out") for path in Path("out").rglob("annotated/*"))
    assert made == [Path("students/ada/annotated/hw.html"), Path("students/ada/annotated/hw.ipynb")]
    for path in made:
        text = (Path("out") / path).read_text(encoding="utf-8")
        assert "wrong in exercise&#45;04" in text or "wrong in exercise-04" in text.lower()
        assert "exercise-08" in text
        assert "ada X" in text
        assert "bob" not in text


def test_a_level_holds_for_the_notebooks_too(class_, capsys) -> None:
    """--level reaches them."""
    assert main(["report", "--out", "out", "--annotated", "class", "--level", "verdict"]) == 0
    assert "rong in" not in Path("out/students/ada/annotated/hw.ipynb").read_text(encoding="utf-8")


def test_a_folder_that_is_none_is_refused(class_, capsys) -> None:
    """With the next step, before a page is written."""
    assert main(["report", "--out", "out", "--annotated", "gradebook.db"]) == 2
    assert "gradebook.db is no folder" in capsys.readouterr().err
    assert not Path("out").exists()

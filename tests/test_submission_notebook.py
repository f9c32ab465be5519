"""Reading a notebook: its formats, its magics, its broken cells."""

from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import Any

import pytest

from grader.errors import UsageError
from grader.model import Submission
from grader.submission import defines, read_submission


def code(source: str | list[str], **more: Any) -> dict[str, Any]:
    """Return a code cell as Jupyter writes it."""
    return {
        "cell_type": "code",
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": None,
        **more,
    }


def book(*cells: Any, minor: int = 5) -> dict[str, Any]:
    """Return a notebook of format 4."""
    return {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": minor}


def read(folder: Path, notebook: Any) -> Submission:
    """Write a notebook, given as data, text or bytes, and read it."""
    if not isinstance(notebook, str | bytes):
        notebook = json.dumps(notebook)
    path = folder / "homework.ipynb"
    path.write_bytes(notebook if isinstance(notebook, bytes) else notebook.encode())
    return read_submission(path)


def cell(folder: Path, source: str) -> Submission:
    """Read a notebook of this one cell."""
    return read(folder, book(code(source)))


def refusal(folder: Path, notebook: Any) -> str:
    """Return the one line with which a notebook is refused."""
    with pytest.raises(UsageError) as caught:
        read(folder, notebook)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith("homework.ipynb: ")
    return message


def aside(submission: Submission) -> list[tuple[str, str]]:
    """Return what was set aside and where."""
    return [
        (repair.what.removeprefix("set aside "), repair.where.removeprefix("homework.ipynb, "))
        for repair in submission.repairs
    ]


# --- formats ------------------------------------------------------------------------------------


def test_a_cell_is_a_unit_and_counts_among_all_cells(tmp_path: Path) -> None:
    """Text cells give no unit but keep the numbers of the code cells true."""
    text = {"cell_type": "markdown", "metadata": {}, "source": "# Homework"}
    submission = read(tmp_path, book(text, code("a = 1\nb = 2"), text, code(["def f():\n", "    pass"])))
    assert submission.kind == "ipynb"
    assert [(u.filename, u.file, u.cell) for u in submission.units] == [
        ("homework.ipynb, cell 2", "homework.ipynb", 2),
        ("homework.ipynb, cell 4", "homework.ipynb", 4),
    ]
    assert [(s.unit, s.index, s.line) for s in submission.statements] == [(0, 0, 1), (0, 1, 2), (1, 0, 1)]
    assert str(submission.location(1, 2)) == "homework.ipynb, cell 4, line 2"


@pytest.mark.parametrize("minor", [0, 1, 2, 4, 5, 9])
def test_every_minor_version_of_format_4_is_read(tmp_path: Path, minor: int) -> None:
    """Ids may be present or absent, whatever the version says."""
    cells = code("a = 1"), code("b = 2", id="x")
    assert len(read(tmp_path, book(*cells, minor=minor)).statements) == 2


def test_format_3_keeps_its_cells_in_worksheets(tmp_path: Path) -> None:
    """Format 3 calls a source input and has sheets, counted through."""
    old = {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": {"name": ""},
        "worksheets": [
            {"cells": [{"cell_type": "heading", "source": ["x"], "level": 1}], "metadata": {}},
            {
                "cells": [
                    {"cell_type": "code", "input": ["a = 1\n", "b = 2"], "language": "python", "outputs": []}
                ]
            },
        ],
    }
    submission = read(tmp_path, old)
    assert submission.units[0].cell == 2
    assert submission.units[0].source == "a = 1\nb = 2"


def test_what_jupyter_forgives_is_forgiven(tmp_path: Path) -> None:
    """Missing metadata, unknown keys, odd counts and cells that are no cells do no harm."""
    cells = [
        {"cell_type": "code", "source": "a = 1", "extra": 1},
        "not a cell",
        {"source": "x"},
        code("b = 2"),
    ]
    submission = read(tmp_path, {"nbformat": 4, "cells": cells, "colab": {}})
    assert [unit.cell for unit in submission.units] == [1, 4]


@pytest.mark.parametrize(
    "raw",
    [codecs.BOM_UTF8 + json.dumps(book(code("a = 'é'")), ensure_ascii=False).encode()]
    + [json.dumps(book(code("a = 'é'")), ensure_ascii=False).encode(name) for name in ("utf-8", "utf-16")],
)
def test_notebooks_with_byte_order_marks_are_read(tmp_path: Path, raw: bytes) -> None:
    """An editor may have written the notebook anew."""
    assert read(tmp_path, raw).units[0].source == "a = 'é'"


def test_line_ends_inside_cells_are_plain(tmp_path: Path) -> None:
    """A notebook from Windows has the same lines."""
    submission = cell(tmp_path, "\ufeffa = 1\r\nb = 2\rc = 3")
    assert submission.units[0].source == "a = 1\nb = 2\nc = 3"


def test_half_a_surrogate_pair_is_replaced(tmp_path: Path) -> None:
    """A source that could not be sent on as text becomes one that can."""
    submission = read(tmp_path, json.dumps(book(code("a = 'X'"))).replace("X", "\\ud800"))
    assert submission.units[0].source == "a = '\ufffd'"
    assert defines(submission, "a")


@pytest.mark.parametrize(
    ("notebook", "fragment"),
    [
        ("", "cut off or damaged"),
        (json.dumps(book(code("x = 1")), indent=1)[:60], "not JSON at line"),
        ("[" * 200_000, "nested too deeply"),
        ("1" * 10_000, "not"),
        ("[]", "not a notebook"),
        ("{}", "not a notebook"),
        ({"nbformat": "4", "cells": []}, "not a notebook"),
        ({"nbformat": 2, "cells": []}, "format 2 is not taken"),
        ({"nbformat": 5, "cells": []}, "format 5 is not taken"),
        ({"nbformat": 4}, "no list of cells"),
        ({"nbformat": 4, "cells": {}}, "no list of cells"),
        ({"nbformat": 3, "worksheets": 1}, "no list of cells"),
        ({"nbformat": 3, "worksheets": [1]}, "no list of cells"),
        ({"nbformat": 3}, "no code cell"),
        (book(), "no code cell"),
        (book({"cell_type": "markdown", "source": "x"}), "no code cell"),
        (book(code(3)), "source is not text"),  # type: ignore[arg-type]
        (book(code(["a", 3])), "source is not text"),  # type: ignore[list-item]
        (b"\xff{}", "line 1, byte 0"),
        (b"\0", "NUL"),
        (book(*[code("")] * 5_001), "more than 5,000 cells"),
        (book(*[code("x = '" + "a" * 600_000 + "'")] * 2), "more than 1 MB of code"),
    ],
)
def test_bad_notebooks_get_one_clear_line(tmp_path: Path, notebook: Any, fragment: str) -> None:
    """Every way of not being a notebook is said in one line with the next step."""
    assert fragment in refusal(tmp_path, notebook)


def test_large_pictures_in_outputs_do_not_count_as_code(tmp_path: Path) -> None:
    """Two megabytes of plots leave the homework gradeable."""
    picture = {"output_type": "display_data", "data": {"image/png": "A" * (2 << 20)}, "metadata": {}}
    assert defines(read(tmp_path, book(code("a = 1", outputs=[picture]))), "a")


# --- magics -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "!pip install torch",
        "!!ls",
        "%pip install torch",
        "%matplotlib inline",
        "%time f(x)",
        "%timeit f(x)",
        "?obj",
        "??obj",
        "obj?",
        "obj.method??",
        "%time?",
        "x = !ls *.txt",
        "x = %magic a b",
        "!echo it's (not) \"closed",
        "!echo '''",
        "!echo {x[",
    ],
)
def test_a_magic_line_is_set_aside_and_nothing_moves(tmp_path: Path, line: str) -> None:
    """The line turns blank, is listed, and the lines around it stay where they were."""
    submission = cell(tmp_path, f"a = 1\n{line}\n\nb = '''\n%no magic\n!nor this\n'''\n")
    assert submission.broken == ()
    assert [(s.line, set(s.binds)) for s in submission.statements] == [(1, {"a"}), (4, {"b"})]
    assert aside(submission) == [(f"`{line}`", "cell 1, line 2")]
    assert "%no magic\n!nor this\n" in submission.units[0].source


def test_a_continued_magic_is_set_aside_whole(tmp_path: Path) -> None:
    """A backslash carries a magic on to the next lines."""
    submission = cell(tmp_path, "!pip install \\\n  torch \\\n  numpy\na = 1\nb = \\\n  !ls \\\n -l\nc = 1")
    assert submission.units[0].source == "\n\n\na = 1\n\n\n\nc = 1"
    assert aside(submission) == [("`!pip install \\`", "cell 1, line 1"), ("`b = \\`", "cell 1, line 5")]


def test_a_magic_in_a_block_leaves_a_pass(tmp_path: Path) -> None:
    """A block whose only line was a magic is still a block."""
    source = "import sys\nif 'colab' in sys.modules:\n    !pip install x\n    y = !ls\nelse:\n\t%cd ..\nz = 1"
    submission = cell(tmp_path, source)
    assert submission.units[0].source.split("\n")[2:] == ["    pass", "    pass", "else:", "\tpass", "z = 1"]
    assert submission.broken == ()
    assert [where for _, where in aside(submission)] == ["cell 1, line 3", "cell 1, line 4", "cell 1, line 6"]


@pytest.mark.parametrize(
    "source",
    [
        "a = b % c",
        "a = (b\n%c)",
        "a = b \\\n%c",
        "a = '''\n%matplotlib inline\n!ls\n'''",
        "# !pip install torch\na = 1",
        "a = 'what?'  # is this?",
        "a = 7 / 2; b = 2",
        "a = b != c",
    ],
)
def test_python_that_looks_like_magic_is_left_alone(tmp_path: Path, source: str) -> None:
    """Modulo, strings and comments are no magics, also beside a real one."""
    alone, beside = cell(tmp_path, source), cell(tmp_path, f"!ls\n{source}\n%pwd")
    assert alone.units[0].source == source
    assert alone.repairs == alone.broken == beside.broken == ()
    assert beside.units[0].source == f"\n{source}\n"
    assert defines(beside, "a")


@pytest.mark.parametrize("magic", ["%%bash", "%%writefile hw.py", "%%html", "%%javascript", "%%unknown"])
def test_a_foreign_cell_is_set_aside_whole(tmp_path: Path, magic: str) -> None:
    """The body of %%bash and its like is not ours to read."""
    submission = cell(tmp_path, f"\n# note\n{magic}\nfor x in *; do\n  def = (\ndone\n")
    assert submission.statements == submission.broken == ()
    assert submission.units[0].source.split("\n")[:3] == ["", "# note", ""]
    assert len(submission.units) == 1
    assert aside(submission) == [(f"`{magic}`", "cell 1, line 3")]


@pytest.mark.parametrize("magic", ["%%time", "%%timeit -n 1", "%%capture out --no-stderr"])
def test_a_timed_cell_keeps_its_python(tmp_path: Path, magic: str) -> None:
    """Only the magic's own line goes; magics in the body go as usual."""
    submission = cell(tmp_path, f"{magic}\n%%capture\n\ndef f(x):\n    return x\n!ls\n")
    assert [(s.line, set(s.binds)) for s in submission.statements] == [(4, {"f"})]
    assert [where for _, where in aside(submission)] == ["cell 1, line 1", "cell 1, line 2", "cell 1, line 6"]


def test_a_long_magic_is_cut_in_the_list(tmp_path: Path) -> None:
    """A repair stays readable in one line."""
    ((what, _),) = aside(cell(tmp_path, "!pip install " + "torch " * 50))
    assert what.startswith("`!pip install torch")
    assert len(what) == 62


def test_prompts_and_a_common_indent_are_taken_as_ipython_takes_them(tmp_path: Path) -> None:
    """Code pasted from a console or from inside a function runs in Jupyter, so it is read here."""
    assert defines(cell(tmp_path, "\n>>> def f(x):\n...     return x\n"), "f")
    assert cell(tmp_path, ">>> a = 1\n>>>\n>>> b = 2").statements[1].line == 3
    assert cell(tmp_path, "!ls\n>>> a = 1\n>>> b = '\x0c\u2028'\n>>> c = 2").statements[2].line == 4
    assert defines(cell(tmp_path, "\n    a = 1\n    b = 2\n"), "b")


def test_await_may_stand_in_a_cell(tmp_path: Path) -> None:
    """Jupyter runs a top-level await."""
    submission = cell(tmp_path, "await f()\nx = await g()\n")
    assert submission.broken == ()
    assert submission.statements[1].reads == {"g"}


def test_a_cell_of_many_magics_is_read_in_one_go(tmp_path: Path) -> None:
    """Magics are found together; past IPython's own limit the cell is broken."""
    submission = cell(tmp_path, "!pip install x\n" * 400 + "a = 1")
    assert len(submission.repairs) == 400
    assert submission.statements[0].line == 401
    assert len(cell(tmp_path, "!pip install x\n" * 5000).broken) == 1


def test_a_hostile_notebook_of_open_quotes_ends(tmp_path: Path) -> None:
    """Magics that each hide what follows them cost a bounded number of readings, all cells together."""
    hostile = "!echo '''\n" * 300 + "x = 1\n" * 2_000
    submission = read(tmp_path, book(*[code(hostile)] * 10, code("!ls\na = 1")))
    assert len(submission.broken) == 10
    assert defines(submission, "a")


# --- broken cells -------------------------------------------------------------------------------


def test_a_broken_cell_breaks_alone(tmp_path: Path) -> None:
    """The cell is named with its line and names; its neighbours are read."""
    broken_source = (
        "!ls\n\nclass Net: pass\nW: int = 3\nW2 == 4\n    inner = 5\nasync  def softmax(x:\n  pass"
    )
    submission = read(tmp_path, book(code("a = 1"), code(broken_source), code("b = 2")))
    assert [set(s.binds) for s in submission.statements] == [{"a"}, {"b"}]
    assert [s.unit for s in submission.statements] == [0, 2]
    assert len(submission.units) == 3
    (broken,) = submission.broken
    assert broken.message.startswith(("SyntaxError: ", "IndentationError: "))
    assert broken.location.cell == 2
    assert broken.location.line is not None
    assert broken.seems_to_bind == {"Net", "W", "softmax"}


def test_the_message_of_an_open_bracket_is_pythons(tmp_path: Path) -> None:
    """The student reads what Python would have said, with the cell's line."""
    (broken,) = cell(tmp_path, "!ls\nx = (1,\ny = 2\n").broken
    assert broken.message in (
        "SyntaxError: '(' was never closed",
        "SyntaxError: invalid syntax. Perhaps you forgot a comma?",
    )
    assert str(broken.location) == "homework.ipynb, cell 1, line 2"


def test_a_nul_character_in_a_cell_breaks_it(tmp_path: Path) -> None:
    """JSON can hold what Python source cannot."""
    (broken,) = cell(tmp_path, "x = 1\0").broken
    assert "null bytes" in broken.message


def test_a_future_import_is_marked(tmp_path: Path) -> None:
    """The statement is known for what it is; carrying it on is the worker's affair."""
    submission = cell(tmp_path, "from __future__ import annotations\nimport torch\n")
    assert [s.is_future for s in submission.statements] == [True, False]

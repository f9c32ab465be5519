"""Reading a .py file: what is taken, how it is decoded, and what is refused in one line."""

from __future__ import annotations

import codecs
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from grader.errors import UsageError
from grader.model import Submission
from grader.submission import defines, read_submission

SOFTMAX = "import torch\n\ndef softmax(x):\n    return x\n"


def read(folder: Path, source: str | bytes, name: str = "hw.py") -> Submission:
    """Write a file and read it as a submission."""
    path = folder / name
    path.write_bytes(source.encode() if isinstance(source, str) else source)
    return read_submission(path)


def refusal(path: object) -> str:
    """Return the one line with which a path is refused."""
    with pytest.raises(UsageError) as caught:
        read_submission(path)  # type: ignore[arg-type]
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_a_py_file_is_one_unit_with_its_statements(tmp_path: Path) -> None:
    """A .py file gives one unit, its statements in order, and the digest of its bytes."""
    submission = read(tmp_path, SOFTMAX)
    assert submission.filename == "hw.py"
    assert submission.kind == "py"
    assert submission.sha256 == hashlib.sha256(SOFTMAX.encode()).hexdigest()
    (unit,) = submission.units
    assert (unit.filename, unit.file, unit.cell, unit.source) == ("hw.py", "hw.py", None, SOFTMAX)
    assert [(s.unit, s.index, s.line) for s in submission.statements] == [(0, 0, 1), (0, 1, 3)]
    assert str(submission.location(0, 3)) == "hw.py, line 3"
    assert submission.repairs == submission.broken == ()


def test_a_path_may_be_a_string_and_the_suffix_in_capitals(tmp_path: Path) -> None:
    """HW.PY given as a string is a Python file."""
    path = tmp_path / "HW.PY"
    path.write_text(SOFTMAX)
    assert read_submission(str(path)).kind == "py"


@pytest.mark.parametrize("source", ["", "\n\n", "# only a comment\n", "\ufeff"])
def test_an_empty_file_is_a_submission_without_statements(tmp_path: Path, source: str) -> None:
    """Nothing to run is not an error of the file."""
    submission = read(tmp_path, source)
    assert submission.statements == submission.broken == ()
    assert len(submission.units) == 1


@pytest.mark.parametrize(
    "raw",
    [
        "name = 'é'\n".encode(),
        codecs.BOM_UTF8 + "name = 'é'\n".encode(),
        "name = 'é'\n".encode("utf-16"),
        codecs.BOM_UTF16_BE + "name = 'é'\n".encode("utf-16-be"),
        "# -*- coding: latin-1 -*-\nname = 'é'\n".encode("latin-1"),
        "#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nname = 'é'\n".encode("cp1252"),
        "# coding: latin-1\rname = 'é'\r".encode("latin-1"),
        "# coding: gbk\nother = '数'\nname = 'é'\n".encode("gbk"),
    ],
)
def test_every_declared_encoding_is_decoded(tmp_path: Path, raw: bytes) -> None:
    """UTF-8, byte order marks and coding cookies are valid input."""
    submission = read(tmp_path, raw)
    assert "name = 'é'" in submission.units[0].source
    assert defines(submission, "name")
    assert submission.broken == ()


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_of_every_system_are_taken(tmp_path: Path, newline: str) -> None:
    """Lines count the same whatever ends them."""
    submission = read(tmp_path, SOFTMAX.replace("\n", newline))
    assert submission.units[0].source == SOFTMAX
    assert submission.statements[1].line == 3


def test_latin1_without_a_cookie_is_refused_with_its_place(tmp_path: Path) -> None:
    """The refusal names line, byte and the way out."""
    path = tmp_path / "hw.py"
    path.write_bytes(b"a = 1\r\nb = '\xe9'\r\n")
    message = refusal(path)
    assert "line 2, byte 12" in message
    assert "save the file as UTF-8" in message


def test_the_byte_of_a_refusal_counts_the_byte_order_mark(tmp_path: Path) -> None:
    """An offset is the file's, not that of the text after its mark."""
    path = tmp_path / "hw.py"
    path.write_bytes(codecs.BOM_UTF8 + b"\xff")
    assert "line 1, byte 3" in refusal(path)


@pytest.mark.parametrize("codec", ["nonsense", "rot13", "base64", "punycode", "unicode_escape", "utf-7"])
def test_a_cookie_that_names_no_source_encoding_is_refused(tmp_path: Path, codec: str) -> None:
    """Codecs that turn ASCII into something else are no source encodings."""
    path = tmp_path / "hw.py"
    path.write_text(f"# coding: {codec}\nx = 1\n")
    message = refusal(path)
    assert codec.replace("_", "-") in message.replace("_", "-")
    assert "UTF-8" in message


@pytest.mark.parametrize("raw", [b"\x80\x02}q\0.", b"x = 1\0\n", "a\0b".encode("utf-16")])
def test_binary_content_is_refused(tmp_path: Path, raw: bytes) -> None:
    """A NUL byte is the sign of a file that is no text."""
    path = tmp_path / "hw.py"
    path.write_bytes(raw)
    assert "NUL" in refusal(path)


def test_half_a_utf16_character_is_refused(tmp_path: Path) -> None:
    """A cut UTF-16 file is not guessed at."""
    path = tmp_path / "hw.py"
    path.write_bytes("x = 1".encode("utf-16")[:-1])
    assert "is not UTF-16" in refusal(path).replace("-LE", "")


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    """A missing file and a file used as a folder are said to be missing."""
    (tmp_path / "hw.py").write_text("")
    assert "no such file" in refusal(tmp_path / "none.py")
    assert "no such file" in refusal(tmp_path / "hw.py" / "hw.py")


@pytest.mark.parametrize("name", ["hw.txt", "hw.pyc", "hw"])
def test_other_files_are_refused(tmp_path: Path, name: str) -> None:
    """A file of another kind is refused with what is taken."""
    (tmp_path / name).write_text("x = 1\n")
    assert "give a .py or .ipynb file, a folder or a .zip" in refusal(tmp_path / name)


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    """A gigabyte is refused by its size alone."""
    path = tmp_path / "hw.py"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    assert "larger than 20 MB" in refusal(path)


def test_more_than_a_megabyte_of_source_is_refused(tmp_path: Path) -> None:
    """Data pasted into the code is refused before it is parsed."""
    path = tmp_path / "hw.py"
    path.write_text("x = '" + "é" * (1 << 19) + "'\n")
    assert "more than 1 MB of code" in refusal(path)


def test_a_flood_of_statements_is_refused(tmp_path: Path) -> None:
    """A small file may still hold too many statements to describe."""
    path = tmp_path / "hw.py"
    path.write_text("x\n" * 30_000)
    assert "statements" in refusal(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    """Opening a pipe that nobody writes would never return."""
    os.mkfifo(tmp_path / "hw.py")
    assert "not a regular file" in refusal(tmp_path / "hw.py")


def test_odd_paths_are_refused_in_one_line(tmp_path: Path) -> None:
    """Path names with NUL, line breaks or no end reach no further than the message."""
    assert "cannot be read" in refusal("a\0b.py")
    assert "cannot be read" in refusal(str(tmp_path / ("x" * 5000 + ".py")))
    assert "two?lines.py: no such file" in refusal(tmp_path / "two\nlines.py")


def test_a_link_that_points_to_itself_is_refused(tmp_path: Path) -> None:
    """A link loop is the operating system's error, said in one line."""
    (tmp_path / "hw.py").symlink_to(tmp_path / "hw.py")
    assert "cannot be read" in refusal(tmp_path / "hw.py")


def test_python_2_is_broken_with_pythons_own_words(tmp_path: Path) -> None:
    """A print statement breaks the unit, which gives no statements but seems to bind names."""
    submission = read(tmp_path, 'def softmax(x):\n    print "hello"\n\nclass Net: pass\nlr = 0.1\nok == 2\n')
    assert submission.statements == ()
    (broken,) = submission.broken
    assert broken.message.startswith("SyntaxError: Missing parentheses in call to 'print'")
    assert str(broken.location) == "hw.py, line 2"
    assert broken.seems_to_bind == {"softmax", "Net", "lr"}


@pytest.mark.parametrize(
    ("source", "fragment"),
    [
        ("x = (1\n", "'(' was never closed"),
        ("def f():\n\tif 1:\n        pass\n", "TabError"),
        ("  x = 1\n", "IndentationError: unexpected indent"),
        ("return 1\n", "'return' outside function"),
        ("await f()\n", "'await' outside function"),
        ("x = 1\nfrom __future__ import annotations\n", "__future__"),
        ("def f(x):\n    global x\n", "global"),
        ("!pip install torch\n", "SyntaxError"),
    ],
)
def test_what_python_would_refuse_is_broken(tmp_path: Path, source: str, fragment: str) -> None:
    """Errors of parsing and of compiling alike break the unit."""
    submission = read(tmp_path, source)
    assert submission.statements == ()
    assert fragment in submission.broken[0].message


@pytest.mark.parametrize(
    "source",
    [
        "x = " + "+".join(["1"] * 100_000),
        "x = " + "-" * 100_000 + "1",
        "x = a" + ".b" * 100_000,
        "x = a" + "()" * 100_000,
        "(" * 5000 + ")" * 5000,
        "lambda: " * 5000 + "1",
        "if x: pass\n" + "elif x: pass\n" * 5000,
    ],
)
def test_hostile_nesting_breaks_the_unit_only(tmp_path: Path, source: str) -> None:
    """What overflows the parser's stack is a broken unit, not a crash; how deep it is, Python decides."""
    submission = read(tmp_path, "y = 1\n" + source)
    assert len(submission.broken) == 1 or len(submission.statements) == 2


def test_deep_code_that_python_takes_is_described(tmp_path: Path) -> None:
    """A long sum or elif chain that Python compiles is no reason to refuse anything."""
    source = "x = " + " + ".join(["a"] * 900) + "\nif a: pass\n" + "elif b: y = 1\n" * 500
    submission = read(tmp_path, source)
    assert submission.broken == ()
    assert submission.statements[0].reads == {"a"}
    assert submission.statements[1].binds == {"y"}


def test_warnings_of_the_students_code_are_not_ours(tmp_path: Path) -> None:
    """Invalid escapes and comparisons by identity are read silently."""
    assert read(tmp_path, "x = '\\d'\nif x is 1: pass\nassert (x, 'y')\n").broken == ()


def test_a_cookie_is_no_trouble_after_decoding(tmp_path: Path) -> None:
    """A cookie stays in the decoded source, where it no longer means anything."""
    submission = read(tmp_path, "# coding: latin-1\n# é\ny = x\n".encode("latin-1"))
    assert submission.statements[0].reads == {"x"}


def test_reading_a_py_file_loads_no_notebook_library_and_no_torch(tmp_path: Path) -> None:
    """The student's edit-and-grade loop does not pay for IPython."""
    path = tmp_path / "hw.py"
    path.write_text(SOFTMAX)
    code = (
        "import sys; from grader.submission import read_submission as read; read(sys.argv[1]);"
        "print([name for name in ('IPython', 'nbformat', 'torch', 'numpy') if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"

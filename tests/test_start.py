"""`grade start`: the file to fill in, which never takes the place of work."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest

from grader.cli import main
from grader.cli.handout import create, stub_cells
from grader.course import open_course
from grader.errors import UsageError

SCRIPT, NOTEBOOK = Path("exercise-04-softmax.py"), Path("exercise-04-softmax.ipynb")
COURSE = open_course()
SOFTMAX = COURSE.find("softmax")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch) -> None:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)


def test_a_script_is_the_stub_under_a_heading(capsys) -> None:
    """It names the exercise, says how to grade, and is Python."""
    assert main(["start", "4"]) == 0
    text = SCRIPT.read_text(encoding="utf-8")
    assert text.startswith("# exercise-04 · Softmax\n")
    assert text.endswith(SOFTMAX.stub())
    assert "grade 4" in text
    assert ast.get_docstring(ast.parse(text))
    assert "Wrote exercise-04-softmax.py." in capsys.readouterr().out


def test_a_notebook_is_valid_with_a_cell_for_each_name(capsys) -> None:
    """The statement, the imports, each name's cell, and the cell that grades; the same at every call."""
    assert main(["start", "softmax", "--notebook"]) == 0
    book = nbformat.read(NOTEBOOK, as_version=nbformat.NO_CONVERT)
    nbformat.validate(book)
    assert (book.nbformat, book.nbformat_minor) == (4, 5)
    task, imports, *names, check = book.cells
    assert task.cell_type == "markdown"
    assert task.source.startswith("# Softmax")
    assert imports.source == "import torch"
    assert [cell.id for cell in names] == [f"write-{name}" for name in SOFTMAX.names()]
    assert check.source == 'import grader\n\ngrader.check("04")'
    first = NOTEBOOK.read_bytes()
    NOTEBOOK.unlink()
    assert main(["start", "softmax", "--notebook"]) == 0
    assert NOTEBOOK.read_bytes() == first


def test_nothing_of_a_stub_is_lost_between_cells() -> None:
    """Imports, constants, decorators and comments stay, in order; only the docstring is left to the task."""
    stub = '"""Doc."""\nimport a\nimport b\n\n# say\n@d\ndef f(): ...\n\n'
    stub += "K = 1\n\nclass C:\n    x = 1\n\nend = 2\n"
    assert list(stub_cells(stub)) == [
        ("setup-0", "import a\nimport b"),
        ("write-f", "# say\n@d\ndef f(): ..."),
        ("setup-1", "K = 1"),
        ("write-C", "class C:\n    x = 1"),
        ("setup-2", "end = 2"),
    ]


@pytest.mark.parametrize(("kind", "path"), [([], SCRIPT), (["--notebook"], NOTEBOOK)])
def test_to_start_twice_is_harmless(kind, path, capsys) -> None:
    """Untouched, it says so and what is next; also where an editor changed the line ends."""
    assert main(["start", "4", *kind]) == 0
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    assert main(["start", "4", *kind]) == 0
    assert "is already here, as it was handed out" in " ".join(capsys.readouterr().out.split())
    assert path.read_bytes() == before


@pytest.mark.parametrize("work", [b"mine", b"", b"\xff\xfe\x00"])
def test_work_is_never_overwritten(work, capsys) -> None:
    """A file with anything else in it stays to the byte, exit code 2, and the next steps are named."""
    SCRIPT.write_bytes(work)
    assert main(["start", "4"]) == 2
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "`grade 4` grades it" in said
    assert SCRIPT.read_bytes() == work


def test_a_link_that_leads_nowhere_is_not_followed(capsys) -> None:
    """Nothing is written through it."""
    SCRIPT.symlink_to("elsewhere.py")
    assert main(["start", "4"]) == 2
    assert not Path("elsewhere.py").exists()


def test_a_folder_in_the_way_is_one_line(capsys) -> None:
    """A folder of that name is not written into."""
    SCRIPT.mkdir()
    assert main(["start", "4"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_other_kind_beside_it_is_said(capsys) -> None:
    """With both here, the student learns which one is graded."""
    assert main(["start", "4"]) == 0
    capsys.readouterr()
    assert main(["start", "4", "--notebook"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "exercise-04-softmax.py is here too; `grade 4` grades the one saved last." in said


def test_of_many_at_once_one_writes() -> None:
    """The file is created once and whole."""
    with ThreadPoolExecutor(8) as pool:
        wrote = list(pool.map(lambda n: create(SCRIPT, str(n) * 10_000), range(8)))
    assert wrote.count(True) == 1
    assert set(SCRIPT.read_text()) == {str(wrote.index(True))}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_line_and_leaves_nothing(monkeypatch) -> None:
    """What could not be written whole is not left half."""
    real = Path.open

    def fill_up(path, *_, **how):
        path.touch()
        return real(Path("/dev/full"), "w")

    monkeypatch.setattr(Path, "open", fill_up)
    with pytest.raises(UsageError, match="cannot be written here \\(No space left on device\\)"):
        create(SCRIPT, "text")
    assert not SCRIPT.exists()


def test_a_folder_that_may_not_be_written_is_one_line(monkeypatch, capsys) -> None:
    """It says which file, and why."""
    real = Path.open

    def refuse(path, mode="r", *args, **how):
        if "x" in mode:
            raise PermissionError(13, "Permission denied")
        return real(path, mode, *args, **how)

    monkeypatch.setattr(Path, "open", refuse)
    assert main(["start", "4"]) == 2
    assert "exercise-04-softmax.py cannot be written here (Permission denied)" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["start 4", "hint 4", "reset 4 --yes", "list"])
def test_these_commands_import_no_torch(command) -> None:
    """They answer at once."""
    code = (
        "import sys; from grader.cli import main; main(sys.argv[1:]);"
        "assert not {'torch', 'hypothesis', 'IPython'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, *command.split()], check=True, env=os.environ, timeout=60)

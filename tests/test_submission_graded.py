"""Folders, standard input and --run-all, graded for real: what a worker is given, and does with it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from worth import POINTS, SOFTMAX

from grader.cli import main
from grader.errors import UsageError
from grader.grading import Options, grade
from grader.model import Outcome, Report, Submission
from grader.submission import program, read_submission
from grader.worker.launch import open_workers
from grader.worker.watchdog import Limits
from grader.worker.wire import CallData, Loaded, Observed

SLUG = "exercise-04-softmax"
NAMES = ("softmax", "log_softmax", "logsumexp", "naive_softmax", "two_class", "drop_redundant")
EXAMPLES = Path(__file__).parent.parent / "examples"
RIGHT = (EXAMPLES / "right.py").read_text(encoding="utf-8")
BOOK = (EXAMPLES / "homework.ipynb").read_text(encoding="utf-8")
MAIN = f"{SLUG}.py"
# The same work in three files and a number in a fourth: siblings, a package, relative imports, data.
SPLIT = {
    MAIN: RIGHT.replace("import torch\n", "import torch\nfrom helpers import last_column, one\n", 1).replace(
        "    last = o[:, -1].unsqueeze(1)\n    return o - last", "    return o - last_column(o) * one()"
    ),
    "helpers.py": "from pkg.columns import last_column\n"
    "def one():\n    return float(open('data/one.csv').read())\n",
    "pkg/__init__.py": "",
    "pkg/columns.py": "from .places import LAST\ndef last_column(o):\n    return o[:, LAST].unsqueeze(1)\n",
    "pkg/places.py": "LAST = -1\n",
    "data/one.csv": "1.0\n",
}

Grade = Callable[..., Report]


def written(folder: Path, files: dict[str, str]) -> Path:
    """Write files into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def read(folder: Path) -> Submission:
    """Read a folder as a submission of exercise-04."""
    return read_submission(folder, NAMES, SLUG)


@pytest.fixture
def grade_folder(prepared, workers, tmp_path: Path) -> Grade:
    """Grade files as a folder, with real workers."""

    def grade_it(files: dict[str, str], **options: object) -> Report:
        return grade(prepared, read(written(tmp_path / "hw", files)), Options(**options), workers)

    return grade_it


def points(report: Report) -> dict[str, int]:
    """Return the points of each part."""
    return {part: sum(one.earned for one in report.checks if one.part == part) for part in NAMES}


# --- a folder -------------------------------------------------------------------------------------


def test_a_folder_with_siblings_gets_full_marks(tmp_path: Path, capsys) -> None:
    """`grade 4 FOLDER`: modules, a package with relative imports, and data opened by a relative path."""
    folder = written(tmp_path / "hw", SPLIT)
    assert main(["4", str(folder), "--json", "-"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["score"] == {"earned": POINTS, "possible": POINTS}
    assert report["submission"]["filename"] == f"hw/{MAIN}"
    assert report["repairs"] == []
    assert sorted(path.name for path in folder.iterdir()) == sorted([MAIN, "data", "helpers.py", "pkg"])


def test_siblings_without_fork_are_found_too(prepared, tmp_path: Path, monkeypatch) -> None:
    """Where every worker is a fresh interpreter, the files are laid out in the same way."""
    monkeypatch.setattr("grader.worker.launch.can_fork", lambda: False)
    submission = read(written(tmp_path, SPLIT))
    with open_workers("process") as fresh:
        report = grade(prepared, submission, Options(parts=("drop_redundant",)), fresh)
    assert report.outcome is Outcome.PASS


HIJACK = "print('planted')\nraise SystemExit('hijacked')\n"
SHADOWS = ("random", "socket", "json", "linecache", "asyncio", "torch", "numpy", "msgspec", "grader")


def test_siblings_named_like_libraries_take_nobodys_place(grade_folder: Grade) -> None:
    """random.py, torch.py and the like hijack neither the worker nor the submission's own imports."""
    imports = "import random, socket, numpy, json, asyncio, typing, torch.fx, sympy, wave\n"
    files = {MAIN: imports + RIGHT, **{f"{name}.py": HIJACK for name in SHADOWS}, "wave.py": HIJACK}
    report = grade_folder({**files, "concurrent/__init__.py": HIJACK})
    assert report.score.earned == POINTS
    assert "`import random` takes the library's module, not your file" in str(report.repairs)


def test_a_sibling_comes_before_an_installed_package(grade_folder: Grade) -> None:
    """Which packages are installed beside the grader's decides nothing about the student's own module."""
    source = "from pluggy import ONE\n" + RIGHT.replace("o - last", "o - last * ONE")
    report = grade_folder({MAIN: source, "pluggy.py": "ONE = 1\n"}, parts=("drop_redundant",))
    assert report.outcome is Outcome.PASS


BAD_SIBLINGS = {
    "prints": ("print('x' * 1_000_000)\ndef last(o): return o[:, -1:]\n", None),
    "raises": ("def last(o): return o[:, -1:]\nraise ValueError('no')\n", Outcome.ERROR),
    "exits": ("import os\nos._exit(0)\n", Outcome.CRASH),
    "hangs": ("while True: pass\n", Outcome.TIMEOUT),
}


@pytest.mark.parametrize("kind", sorted(BAD_SIBLINGS))
def test_a_bad_sibling_costs_only_the_part_that_needs_it(kind: str, grade_folder: Grade) -> None:
    """What prints costs nothing; what raises, exits or hangs when imported costs the part that needs it."""
    code, outcome = BAD_SIBLINGS[kind]
    source = RIGHT.replace("    return o - last", "    return o - helpers.last(o)")
    source = source.replace("import torch\n", "import torch\nimport helpers\n", 1)
    parts = ("two_class", "drop_redundant")
    report = grade_folder({MAIN: source, "helpers.py": code}, timeout=1.5, parts=parts)
    assert points(report)["two_class"] == 8
    assert points(report)["drop_redundant"] == (7 if outcome is None else 0)
    worth = [one for one in report.checks if one.part == "drop_redundant" and one.possible]
    assert {one.outcome for one in worth} == {outcome or Outcome.PASS}


def test_an_error_in_a_sibling_is_located_there(grade_folder: Grade) -> None:
    """The student reads the file and line that raised, not only the line that called."""
    source = RIGHT.replace("    return o - last", "    from pkg.helpers import last\n    return last(o)")
    helper = "def last(o):\n    return o.nope\n"
    report = grade_folder({MAIN: source, "pkg/helpers.py": helper}, parts=("drop_redundant",))
    assert {str(one.location) for one in report.checks if one.possible} == {"pkg/helpers.py, line 2"}


def test_what_one_part_does_to_its_files_is_gone_for_the_next(grade_folder: Grade) -> None:
    """Every part has files of its own, as they were handed in."""
    spoil = "\nopen('data/one.csv', 'w').write('2.0')\nopen('helpers.py', 'w').write('')\n"
    source = SPLIT[MAIN] + "\nassert one() == 1.0\n" + spoil
    report = grade_folder({**SPLIT, MAIN: source}, parts=("two_class", "naive_softmax"))
    assert report.outcome is Outcome.PASS
    assert report.repairs == ()


def test_a_sibling_named_like_a_cell_is_no_cell(prepared, workers, tmp_path: Path) -> None:
    """A file may be called what a notebook's cell is called, and changes nothing about it."""
    files = {"homework.ipynb": BOOK, "homework.ipynb, cell 4": HIJACK, "homework.py": HIJACK}
    report = grade(prepared, read(written(tmp_path, files)), Options(parts=("two_class",)), workers)
    assert report.outcome is Outcome.PASS


def test_json_does_not_overwrite_a_file_of_the_folder(tmp_path: Path, capsys) -> None:
    """A report may be written into the folder, but not over the work in it."""
    folder = written(tmp_path / "hw", {MAIN: RIGHT, "helpers.py": ""})
    assert main(["4", str(folder), "--json", str(folder / "helpers.py")]) == 2
    assert "--json would overwrite the submission" in capsys.readouterr().err


def test_graded_names_may_come_by_a_star_import(grade_folder: Grade) -> None:
    """A main file that takes everything from a sibling, at two removes, defines what is graded."""
    files = {MAIN: "from work import *\n", "work.py": "from parts.all import *\n", "parts/all.py": RIGHT}
    report = grade_folder(files, parts=("two_class",))
    assert report.outcome is Outcome.PASS


# --- what a worker finds --------------------------------------------------------------------------


@pytest.fixture
def asked(workers, tmp_path: Path) -> Iterator[Callable[[dict[str, str]], object]]:
    """Load files into a worker and return what the main file's ``f()`` answers."""
    started = []

    def ask(files: dict[str, str]) -> object:
        submission = read_submission(written(tmp_path / "hw", files), ("f",), "main")
        started.append(workers.start(Limits(20.0)))
        loaded = started[-1].load(program(submission, ("f",), whole=True))
        assert isinstance(loaded, Loaded), loaded
        assert loaded.troubles == [], loaded.troubles
        (observed,) = started[-1].perform([CallData("f", [], {}, 0)])
        assert isinstance(observed, Observed), observed
        assert observed.raised is None, observed.raised
        return observed.value

    yield ask
    for worker in started:
        worker.stop()


def test_a_sibling_may_import_the_main_file(asked) -> None:
    """The main file is found by its own name, half loaded as Python would have it, and loaded only once."""
    files = {
        "main.py": "EPS = 0.5\nLOADED = []\nLOADED.append(1)\nimport helpers\ndef f(): return helpers.g()\n",
        "helpers.py": "from main import EPS\nimport main\ndef g(): return EPS + len(main.LOADED)\n",
    }
    assert asked(files) == 1.5


def test_siblings_may_import_each_other_in_a_circle(asked) -> None:
    """A circle that works in Python works here."""
    files = {
        "main.py": "import a\ndef f(): return a.f()\n",
        "a.py": "import b\ndef f(): return b.g()\ndef one(): return 1\n",
        "b.py": "import a\ndef g(): return a.one()\n",
    }
    assert asked(files) == 1


def test_a_file_finds_its_neighbours_by_its_own_place(asked) -> None:
    """``__file__`` is a file in the worker's folder, for the main file and for siblings."""
    files = {
        "main.py": "from pathlib import Path\nimport pkg.mod\nHERE = Path(__file__)\n"
        "def f(): return HERE.with_name('a.txt').read_text() + pkg.mod.text + str(HERE.is_file())\n",
        "a.txt": "a",
        "pkg/mod.py": "from pathlib import Path\ntext = (Path(__file__).parent / 'b.txt').read_text()\n",
        "pkg/b.txt": "b",
    }
    assert asked(files) == "abTrue"


def test_a_main_file_whose_module_name_is_taken_gives_way(tmp_path: Path) -> None:
    """exercise-04-softmax.py is no module of its own name, so a sibling may have the nearest one."""
    folder = written(tmp_path, {MAIN: RIGHT, "exercise_04_softmax.py": ""})
    assert program(read(folder), NAMES, whole=True).module == "exercise_04_softmax_"


def test_the_submitted_folder_itself_is_not_read_by_the_worker(asked, tmp_path: Path, workers) -> None:
    """A confined worker sees copies: what it was not given it cannot open where it lies."""
    if workers.isolation != "confined":
        pytest.skip("needs confinement")
    secret = written(tmp_path, {"hw/.hidden": "secret"}) / "hw/.hidden"
    opened = f"open({str(secret)!r}).read()"
    code = f"def f():\n    try:\n        return {opened}\n    except OSError:\n        return ''\n"
    assert asked({"main.py": code}) == ""


# --- standard input -------------------------------------------------------------------------------


def grade_input(raw: bytes, *arguments: str) -> tuple[int, dict]:
    """Run grade in a process with these bytes on its standard input; return its exit code and report."""
    command = [sys.executable, "-P", "-m", "grader", *arguments, "--json", "-"]
    done = subprocess.run(command, input=raw, capture_output=True, check=False)
    return done.returncode, json.loads(done.stdout)


def test_python_comes_by_standard_input() -> None:
    """`grade 4 - < softmax.py` grades it under the name -."""
    code, report = grade_input(RIGHT.encode(), "4", "-")
    assert (code, report["submission"]["filename"], report["score"]["earned"]) == (0, "-", POINTS)


def test_a_notebook_comes_by_standard_input_and_finds_its_exercise() -> None:
    """`grade - < homework.ipynb` knows a notebook by its content, and cells are places in it."""
    code, report = grade_input(BOOK.encode(), "-", "--part", "softmax")
    assert (code, report["score"]) == (1, {"earned": SOFTMAX - 3, "possible": SOFTMAX})
    places = [one["location"] for one in report["checks"] if one["location"]]
    assert ("-", 9) in {(place["file"], place["cell"]) for place in places}


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], Submission]:
    """Read bytes as standard input."""

    def read_it(raw: bytes) -> Submission:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        return read_submission("-")

    return read_it


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_kind_of_standard_input_is_known_by_its_content(encoding: str, typed) -> None:
    """A notebook's JSON begins as Python may, and lists cells as no Python does."""
    book = json.dumps({"cells": [{"cell_type": "code", "source": "x = 1"}], "nbformat": 4})
    assert typed(("\n " + book).encode(encoding)).kind == "ipynb"
    assert typed("{1: 2}\nx = {'cells': 1}\n".encode(encoding)).kind == "py"
    assert typed(b"").statements == ()


def test_a_cut_off_notebook_by_standard_input_is_said_to_be_one(typed) -> None:
    """It is not taken for Python with a syntax error."""
    with pytest.raises(UsageError, match="-: the notebook is cut off or damaged"):
        typed(b'{"cells": [{"cell_type": "code", "sou')


def test_standard_input_is_capped(typed) -> None:
    """An endless stream is read so far, and refused."""
    with pytest.raises(UsageError, match="-: larger than 20 MB"):
        typed(bytes(21 * 1024 * 1024))


def test_closed_standard_input_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no standard input, that is said."""
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(UsageError, match="standard input cannot be read"):
        read_submission("-")


# --- --run-all ------------------------------------------------------------------------------------

CELLS = (
    "print('first')",
    "raise RuntimeError('a cell that fails')",
    RIGHT.partition("if __name__")[0],
    "SCALE = [0.0]\ndef two_class(z):\n    return torch.sigmoid(z[:, 0] - z[:, 1]) * SCALE[0]",
    "def prepare():\n    globals()['SCALE'] = [1.0]",
    "prepare()",
)


def notebook(path: Path, cells: tuple[str, ...]) -> Path:
    """Write a notebook and return its path."""
    code = [{"cell_type": "code", "source": cell} for cell in cells]
    path.write_text(json.dumps({"nbformat": 4, "cells": code}))
    return path


def test_a_function_that_is_not_begun_is_not_called_needless(tmp_path: Path, capsys) -> None:
    """Of a stub's cells none is among those that nothing graded needs, nor that which asks for grading."""
    stub = "def logsumexp(x, dim=-1, keepdim=False):\n    raise NotImplementedError  # write your code here"
    right = "def drop_redundant(o): return o - o[:, -1:]"
    cells = ("def drop_redundant(o): return o", right, stub, "import grader\ngrader.check('04')")
    assert main(["4", str(notebook(tmp_path / "hw.ipynb", cells)), "--json", "-"]) == 1
    (repair,) = json.loads(capsys.readouterr().out)["repairs"]
    assert (repair["what"], repair["where"]) == ("not run, because nothing graded needs it", "cell 1")


def test_run_all_runs_every_cell_in_order(tmp_path: Path, capsys) -> None:
    """What nothing graded seems to need is run too, and a cell that raises is set aside as a repair."""
    words = ["4", str(notebook(tmp_path / "hw.ipynb", CELLS)), "--part", "two_class", "--json", "-"]
    assert main(words) == 1
    assert "not run, because nothing graded needs it" in capsys.readouterr().out
    assert main([*words, "--run-all"]) == 0
    (repair,) = json.loads(capsys.readouterr().out)["repairs"]
    assert repair["what"] == "set aside: raised RuntimeError: a cell that fails"
    assert repair["where"] == "hw.ipynb, cell 2, line 1"


def test_run_all_does_not_cost_what_is_lost_on_the_way(grade_file, tmp_path: Path) -> None:
    """A graded name that is gone when all cells have run is loaded as without the option."""
    path = notebook(tmp_path / "hw.ipynb", (*CELLS[:3], "del two_class"))
    report = grade_file(path, run_all=True, parts=("two_class", "drop_redundant"))
    assert report.outcome is Outcome.PASS


def test_run_all_of_a_notebook_that_hangs_is_given_up_once(grade_file, tmp_path: Path) -> None:
    """A cell that never ends costs one time limit, and then only what is graded is run."""
    path = notebook(tmp_path / "hw.ipynb", (*CELLS[:3], "while True: pass"))
    report = grade_file(path, run_all=True, timeout=1.5, parts=("two_class", "drop_redundant"))
    assert report.outcome is Outcome.PASS
    assert "only what is graded was run" in str(report.repairs)
    assert report.seconds < 10

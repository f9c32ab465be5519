"""A folder as a submission: its main file, its siblings, what is left out, and what is refused."""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.errors import UsageError
from grader.model import Sibling, Submission
from grader.submission import forbidden_uses, read_submission
from grader.submission.bundle import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_FILES

SLUG = "exercise-04-softmax"
NAMES = ("softmax", "log_softmax", "logsumexp", "naive_softmax", "two_class", "drop_redundant")
EXAMPLES = Path(__file__).parent.parent / "examples"
RIGHT = (EXAMPLES / "right.py").read_text(encoding="utf-8")
MAIN = f"{SLUG}.py"
SPLIT = {MAIN: RIGHT, "helpers.py": "ONE = 1\n", "data/one.csv": "1.0\n"}


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


def paths(submission: Submission) -> list[str]:
    """Return where the submission's files lie in it."""
    return [one.path for one in submission.siblings]


def refusal(folder: Path, names: tuple[str, ...] = NAMES, slug: str = SLUG) -> str:
    """Return the one line with which a folder is refused."""
    with pytest.raises(UsageError) as caught:
        read_submission(folder, names, slug)
    message = str(caught.value)
    assert "\n" not in message
    assert message.isprintable()
    return message


# --- which file is the main one -------------------------------------------------------------------


def test_the_file_named_after_the_exercise_is_the_main_one(tmp_path: Path) -> None:
    """The name that `grade start` gives decides, whatever else lies there."""
    folder = written(tmp_path / "hw", {MAIN: "softmax = 1\n", "backup.py": RIGHT})
    submission = read(folder)
    assert submission.filename == f"hw/{MAIN}"
    assert submission.units[0].file == MAIN
    assert paths(submission) == ["backup.py", MAIN]


def test_else_the_file_that_defines_most_is_the_main_one(tmp_path: Path) -> None:
    """To import a graded name is not to define it."""
    files = {
        "run.py": "from work import *\nfrom work import softmax, log_softmax\n",
        "work.py": RIGHT,
        "old.py": "def softmax(x): pass\n",
    }
    assert read(written(tmp_path, files)).units[0].file == "work.py"


def test_the_only_file_is_the_main_one(tmp_path: Path) -> None:
    """One file needs no name and no definitions to be chosen; those in subfolders are not asked."""
    folder = written(tmp_path, {"hw.py": "x = 1\n", "pkg/softmax.py": RIGHT})
    assert read_submission(folder).units[0].file == "hw.py"


def test_a_notebook_may_be_the_main_file(tmp_path: Path) -> None:
    """A notebook is measured by its cells."""
    book = (EXAMPLES / "homework.ipynb").read_text(encoding="utf-8")
    folder = written(tmp_path, {"hw.ipynb": book, "helpers.py": "x = 1\n"})
    assert read(folder).kind == "ipynb"


def test_a_main_file_with_a_syntax_error_is_still_it(tmp_path: Path) -> None:
    """What seems to define the names is graded as what it is, and not passed over."""
    folder = written(tmp_path, {"hw.py": RIGHT + "\nprint 'x'\n", "other.py": "def softmax(x): pass\n"})
    assert read(folder).broken


def test_two_that_define_equally_are_named_with_the_next_step(tmp_path: Path) -> None:
    """Nothing is guessed: both names are said, and what to rename."""
    message = refusal(written(tmp_path / "hw", {"a.py": RIGHT, "b.py": RIGHT, "c.py": "x = 1\n"}))
    assert message.startswith("hw: a.py and b.py define what is graded, and one must;")
    assert f"name the one to be graded {SLUG}.py" in message


def test_a_script_and_a_notebook_of_the_usual_name_are_told_apart_by_what_they_define(tmp_path: Path) -> None:
    """An untouched notebook beside the script that was written does not stop anything."""
    book = {"nbformat": 4, "cells": [{"cell_type": "code", "source": "def softmax(x): pass"}]}
    folder = written(tmp_path, {MAIN: RIGHT, f"{SLUG}.ipynb": json.dumps(book)})
    assert read(folder).kind == "py"
    (folder / MAIN).write_text("def softmax(x): pass\n")
    assert "keep one of them" in refusal(folder)


def test_without_an_exercise_several_files_of_work_are_refused(tmp_path: Path) -> None:
    """A folder alone is graded if one file in it defines graded names, else it is asked which exercise."""
    folder = written(tmp_path / "hw", {"a.py": RIGHT, "b.py": "x = 1\n"})
    assert read_submission(folder, NAMES).units[0].file == "a.py"
    (folder / "b.py").write_text("def softmax(x): pass\n")
    assert "say which exercise: grade EXERCISE hw" in refusal(folder, slug="")


def test_a_folder_without_work_is_refused(tmp_path: Path) -> None:
    """Empty, or with nothing that defines a graded name."""
    assert "no .py or .ipynb file at its top" in refusal(tmp_path)
    written(tmp_path, {"a.py": "x = 1\n", "b.py": "y = 1\n"})
    assert "none of its files defines what is graded" in refusal(tmp_path)


def test_a_neighbour_that_cannot_be_read_is_not_the_main_one(tmp_path: Path) -> None:
    """A damaged notebook beside the work is no reason to refuse it."""
    folder = written(tmp_path, {"work.py": RIGHT, "damaged.ipynb": "{", "other.py": "x = 1\n"})
    assert read(folder).units[0].file == "work.py"


def test_the_current_folder_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`grade 4 .` says which folder that is."""
    monkeypatch.chdir(written(tmp_path / "hw", {"work.py": RIGHT}))
    assert read_submission(".").filename == "hw/work.py"


# --- the digest -----------------------------------------------------------------------------------


def test_the_digest_covers_every_file_and_its_name(tmp_path: Path) -> None:
    """Any byte and any name of a sibling makes another submission; the folder's own name does not."""
    digests = [read(written(tmp_path / "one", SPLIT)).sha256, read(written(tmp_path / "two", SPLIT)).sha256]
    assert len(set(digests)) == 1
    (tmp_path / "two/data/one.csv").write_text("2.0\n")
    digests.append(read(tmp_path / "two").sha256)
    (tmp_path / "one/data/one.csv").rename(tmp_path / "one/data/two.csv")
    digests.append(read(tmp_path / "one").sha256)
    assert len(set(digests)) == 3


def test_what_is_left_out_does_not_change_the_digest(tmp_path: Path) -> None:
    """To open the folder in an editor or to run it makes no other submission of it."""
    before = read(written(tmp_path, SPLIT)).sha256
    written(tmp_path, {".vscode/settings.json": "{}", "__pycache__/helpers.cpython-311.pyc": "x"})
    assert read(tmp_path).sha256 == before


# --- what is taken --------------------------------------------------------------------------------


def test_clutter_and_environments_are_left_out_without_a_word(tmp_path: Path) -> None:
    """Hidden files, caches, checkpoints and installed packages are nobody's work, however many."""
    written(tmp_path, {"work.py": RIGHT, ".git/config": "x", ".ipynb_checkpoints/work.ipynb": "x"})
    written(tmp_path, {"__pycache__/a.pyc": "x", "b.pyc": "x", "__MACOSX/._work.py": "x", ".env": "secret"})
    written(tmp_path, {"env/pyvenv.cfg": "", **{f"env/lib/{n}.py": "" for n in range(MAX_FILES + 1)}})
    submission = read(tmp_path)
    assert paths(submission) == ["work.py"]
    assert submission.repairs == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_links_and_special_files_are_left_out_and_named(tmp_path: Path) -> None:
    """No link is followed, to a file or a folder; a pipe is not waited for; the report says so."""
    secret = written(tmp_path / "elsewhere", {"secret.py": "SECRET = 1\n"})
    folder = written(tmp_path / "hw", {"work.py": RIGHT})
    (folder / "link.py").symlink_to(secret / "secret.py")
    (folder / "linked").symlink_to(secret)
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.py")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(os.path.relpath(folder / "socket.py"))
        submission = read(folder)
    assert paths(submission) == ["work.py"]
    (repair,) = submission.repairs
    assert all(f"`{name}`" in repair.what for name in ("link.py", "linked", "loop", "pipe.py", "socket.py"))


def test_the_main_file_is_no_link_either(tmp_path: Path) -> None:
    """A link to somebody else's work is not graded as one's own."""
    folder = written(tmp_path / "hw", {"notes.txt": "x"})
    (folder / MAIN).symlink_to(written(tmp_path / "other", {"work.py": RIGHT}) / "work.py")
    assert "no .py or .ipynb file" in refusal(folder)


def test_a_device_is_not_opened(tmp_path: Path) -> None:
    """A node of the system's devices in a folder is left out."""
    try:
        os.mknod(tmp_path / "zero.py", 0o600 | 0o020000, os.makedev(1, 5))
    except (AttributeError, PermissionError):
        pytest.skip("needs the right to make devices")
    assert paths(read(written(tmp_path, {"work.py": RIGHT}))) == ["work.py"]


@pytest.mark.skipif(os.name == "nt", reason="needs a file system that takes any name")
def test_odd_names_are_left_out(tmp_path: Path) -> None:
    """Line breaks, undecodable bytes, backslashes and turned writing reach neither worker nor report."""
    written(tmp_path, {"work.py": RIGHT, "größe.csv": "1", "a b.txt": "1"})
    odd = (b"two\nlines.py", b"\xff.py", b"back\\slash.py", "\u202eyp.x".encode(), b"\x1b[2J.py", b"x" * 230)
    for name in odd:
        (tmp_path / os.fsdecode(name)).write_bytes(b"x")
    submission = read(tmp_path)
    assert paths(submission) == ["a b.txt", "größe.csv", "work.py"]
    assert submission.repairs[0].what.isprintable()


@pytest.mark.parametrize("path", ["/etc/passwd", "../x.py", "a/../b", "a//b", "", "a/./b"])
def test_no_sibling_has_a_path_that_leads_out(path: str) -> None:
    """Whoever makes one with such a path has an error, and no file is written."""
    with pytest.raises(ValueError, match="no place in a folder"):
        Sibling(path, b"")


# --- how much is taken ----------------------------------------------------------------------------


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    """Files count in all subfolders together."""
    written(tmp_path, {"work.py": RIGHT, **{f"{n % 7}/{n}.txt": "" for n in range(MAX_FILES)}})
    assert f"more than {MAX_FILES} files" in refusal(tmp_path)
    (tmp_path / "0/0.txt").unlink()
    assert len(read(tmp_path).siblings) == MAX_FILES


def test_a_flood_of_entries_is_not_read_to_its_end(tmp_path: Path) -> None:
    """Hidden files and links cost time too, so they have a limit of their own."""
    folder = written(tmp_path / "hw", {"work.py": RIGHT})
    for number in range(MAX_ENTRIES):
        (folder / f".{number}").symlink_to("nowhere")
    assert f"more than {MAX_ENTRIES:,} files" in refusal(folder)


def test_a_sparse_file_is_refused_by_its_size(tmp_path: Path) -> None:
    """A file that claims a terabyte is not read to find out."""
    with written(tmp_path, {"work.py": RIGHT}).joinpath("data.bin").open("wb") as file:
        file.truncate(1 << 40)
    assert f"more than {MAX_BYTES >> 20} MB of files" in refusal(tmp_path)


def test_many_files_together_are_too_large(tmp_path: Path) -> None:
    """The limit is that of all files, not of each."""
    written(tmp_path, {"work.py": RIGHT})
    for name in "abc":
        (tmp_path / name).write_bytes(bytes(MAX_BYTES // 3))
    assert "leave data sets out" in refusal(tmp_path)


def test_deep_folders_are_refused(tmp_path: Path) -> None:
    """So many are taken, and not one more."""
    deep = "/".join("d" * MAX_DEPTH)
    written(tmp_path, {"work.py": RIGHT, f"{deep}/x.txt": ""})
    assert f"{deep}/x.txt" in paths(read(tmp_path))
    written(tmp_path, {f"{deep}/e/x.txt": ""})
    assert f"folders more than {MAX_DEPTH} deep" in refusal(tmp_path)


def test_too_much_code_is_refused(tmp_path: Path) -> None:
    """A megabyte of code in many files is no more one's own work than in one."""
    written(tmp_path, {"work.py": RIGHT, **{f"{n}.py": "# " + "x" * 300_000 + "\n" for n in range(4)}})
    assert "more than 1 MB of code" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    """A file without permission is no file that was left out in silence."""
    written(tmp_path, {"work.py": RIGHT, "closed.py": ""})
    (tmp_path / "closed.py").chmod(0)
    assert "closed.py in it cannot be read" in refusal(tmp_path)


@pytest.fixture
def restless(tmp_path: Path) -> Iterator[Path]:
    """Let a subfolder and a link to a secret folder change places as fast as they can."""
    secret = written(tmp_path / "elsewhere", {"data.py": "SECRET = 1\n"})
    folder = written(tmp_path / "hw", {"work.py": RIGHT, "pkg/data.py": "mine = 1\n"})
    (tmp_path / "link").symlink_to(secret)
    ended = threading.Event()

    def swap() -> None:
        while not ended.is_set():
            for source in (tmp_path / "folder", tmp_path / "link"):
                (folder / "pkg").rename(tmp_path / ("link" if source.name == "folder" else "folder"))
                source.rename(folder / "pkg")

    (folder / "pkg").rename(tmp_path / "folder")
    (tmp_path / "link").rename(folder / "pkg")
    thread = threading.Thread(target=swap)
    thread.start()
    yield folder
    ended.set()
    thread.join()


@pytest.mark.skipif(os.open not in os.supports_dir_fd, reason="needs folders by descriptor")
def test_a_folder_that_turns_into_a_link_while_it_is_read_leads_nowhere(restless: Path) -> None:
    """Whatever moment it is caught in: the folder, a link, nothing, or one line; never the secret."""
    seen = set()
    for _ in range(300):
        try:
            submission = read(restless)
        except UsageError:
            continue
        seen |= {one.data for one in submission.siblings if one.path == "pkg/data.py"}
    assert seen <= {b"mine = 1\n"}


# --- forbidden names in siblings ------------------------------------------------------------------


F_IS_SOFTMAX = "from torch import softmax as f\n"
LEADS = {
    "helpers.py, line 2": ("from helpers import softmax\n", {"helpers.py": "\nfrom torch import softmax\n"}),
    "helpers.py, line 3": (
        "from helpers import *\ndef softmax(x): return f(x)\n",
        {"helpers.py": "import torch\ndef f(x):\n    return torch.softmax(x, -1)\n"},
    ),
    "star.py, line 1": ("from star import *\n", {"star.py": "from torch import softmax\n"}),
    "h.py, line 2": ("import h\nsoftmax = h.f\n", {"h.py": "import torch\nf = torch.softmax\n"}),
    "pkg/deep.py, line 1": (
        "from pkg.mod import g\ndef softmax(x): return g(x)\n",
        {"pkg/mod.py": "from .deep import f\ndef g(x): return f(x)\n", "pkg/deep.py": F_IS_SOFTMAX},
    ),
    "pkg/mod.py, line 1": (
        "import pkg\ndef softmax(x): return pkg.f(x)\n",
        {"pkg/__init__.py": "from . import mod\nf = mod.f\n", "pkg/mod.py": F_IS_SOFTMAX},
    ),
}


@pytest.mark.parametrize("where", sorted(LEADS))
def test_a_forbidden_name_is_found_in_a_sibling(where: str, tmp_path: Path) -> None:
    """To put torch's own function into a file beside the main one hides nothing."""
    main_code, files = LEADS[where]
    submission = read(written(tmp_path, {MAIN: main_code, **files}))
    ((dotted, place),) = forbidden_uses(submission, "softmax", ["torch.softmax"])
    assert dotted == "torch.softmax"
    assert str(place) == where


def test_what_the_graded_name_does_not_reach_in_a_sibling_is_free(tmp_path: Path) -> None:
    """A sibling that also compares with torch, and siblings that import one another, cost nothing."""
    files = {
        MAIN: "from helpers import f\ndef softmax(x): return f(x)\n",
        "helpers.py": "import torch, other\ndef f(x): return other.g(x)\ndef test(x): torch.softmax(x, -1)\n",
        "other.py": "from helpers import f, test\ndef g(x): return x or f(x)\n",
        "broken.py": "print 'x'\n",
    }
    assert forbidden_uses(read(written(tmp_path, files)), "softmax", ["torch.softmax"]) == ()


def test_a_flood_of_star_imports_and_leads_is_read_in_time(tmp_path: Path) -> None:
    """Thousands of statements that lead into thousands of names are followed once each."""
    names = "".join(f"def f{n}(x): return f{n + 1}(x)\n" for n in range(2_000))
    files = {
        MAIN: "from helpers import *\n" * 2_000 + "import helpers\ndef softmax(x): return helpers.f0(x)\n",
        "helpers.py": names + "def f2000(x):\n    import torch\n    return torch.softmax(x, -1)\n",
    }
    started = time.perf_counter()
    ((_, place),) = forbidden_uses(read(written(tmp_path, files)), "softmax", ["torch.softmax"])
    assert str(place) == "helpers.py, line 2003"
    assert time.perf_counter() - started < 20

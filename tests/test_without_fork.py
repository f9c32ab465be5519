"""Grading where there is no fork, as on Windows: a fresh interpreter for each worker, and nothing POSIX."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from grader.cli import main
from grader.worker import launch
from grader.worker.launch import FreshInterpreters, open_workers
from grader.worker.watchdog import Limits

SOLUTION = Path(__file__).parents[1] / "solutions" / "exercise-04-softmax" / "solution.py"
PARTS = ("--part", "two_class", "--part", "drop_redundant")

# Psutil on Windows needs no signal to kill; here it would look for the one that is hidden.
HIDDEN = """
import os, runpy, signal, socket, sys
import psutil
psutil.Process.kill = lambda self: os.kill(self.pid, 9)
for name in ("resource", "fcntl", "termios", "pwd", "grp"):
    sys.modules[name] = None
gone = {
    os: ("fork", "forkpty", "setsid", "setpgid", "geteuid", "getuid", "killpg"),
    signal: ("SIGKILL", "SIGALRM"),
    socket: ("send_fds", "recv_fds", "AF_UNIX"),
}
for home, name in [(home, name) for home, names in gone.items() for name in names]:
    if hasattr(home, name):
        delattr(home, name)
"""
PARENT = """
from grader.cli import main
sys.executable = sys.argv[1]
sys.exit(main(sys.argv[2:]))
"""
WORKER = """
assert sys.argv[1:3] == ["-P", "-m"], sys.argv
sys.argv = sys.argv[3:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


def interpreter(folder: Path) -> Path:
    """Return a program that is Python without what Windows lacks."""
    (folder / "worker.py").write_text(HIDDEN + WORKER)
    path = folder / "python"
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P "{folder / "worker.py"}" "$@"\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def graded(folder: Path, submission: Path, *options: str) -> subprocess.CompletedProcess[bytes]:
    """Grade a submission of exercise-04 where there is no fork, on a console of Western Windows."""
    (folder / "parent.py").write_text(HIDDEN + PARENT)
    words = [sys.executable, "-P", str(folder / "parent.py"), str(interpreter(folder)), "04", str(submission)]
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "COLUMNS": "100", "TMPDIR": str(folder)}
    return subprocess.run(
        [*words, *options], env=environment, capture_output=True, timeout=120, check=False, cwd=folder
    )


@pytest.fixture(scope="module")
def right(tmp_path_factory):
    """Return the grading of the solution, and the folder that its temporary files were in."""
    if sys.platform == "win32":
        pytest.skip("the tests of the command line cover it here")
    folder = tmp_path_factory.mktemp("right")
    report = folder / "report.json"
    return graded(folder, SOLUTION, *PARTS, "--json", str(report)), folder, report.read_text("utf-8")


@pytest.fixture(scope="module")
def wrong(tmp_path_factory):
    """Return the grading of a file with a wrong function and one that hangs."""
    if sys.platform == "win32":
        pytest.skip("the tests of the command line cover it here")
    folder = tmp_path_factory.mktemp("wrong")
    path = folder / "mine.py"
    path.write_text(
        "import torch\n\ndef two_class(z):\n    return z[:, 0] * 2\n\n"
        "def drop_redundant(o):\n    while True:\n        pass\n"
    )
    return graded(folder, path, *PARTS, "--timeout", "2")


def test_a_solution_passes(right):
    """The exit code is 0 and nothing is complained about."""
    done, _, _ = right
    assert (done.returncode, done.stderr) == (0, b"")


def test_it_is_said_that_there_is_no_sandbox(right):
    """A run without isolation is never silent about it."""
    done, _, report = right
    assert '"isolation":"process"' in report.replace(" ", "")
    assert "without the sandbox" in " ".join(done.stdout.decode("cp1252").split())


def test_the_output_is_readable_on_a_western_console(right):
    """Every character is one that the console has, and none was replaced."""
    text = right[0].stdout.decode("cp1252")
    assert "Score 15/15" in text
    assert "?" not in text
    assert "\ufffd" not in text


def test_no_temporary_file_is_left(right):
    """Workers' folders are gone after the run."""
    assert [path.name for path in right[1].glob("grader-*")] == []


def test_a_wrong_solution_fails(wrong):
    """The exit code is 1, and both functions are told from each other."""
    text = " ".join(wrong.stdout.decode("cp1252").split())
    assert wrong.returncode == 1, text
    assert "did not finish within 2 s" in text


def test_no_traceback_is_shown(wrong):
    """Neither of ours nor of a worker's."""
    assert (wrong.stderr, b"Traceback" in wrong.stdout) == (b"", False)


@pytest.fixture(scope="module")
def workers():
    """Workers in interpreters of their own, in a process that has fork."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(launch, "can_fork", lambda: False)
        with open_workers() as opened:
            assert isinstance(opened._launcher, FreshInterpreters)
            yield opened


def test_the_start_of_an_interpreter_does_not_count(guest):
    """Importing torch takes longer than the limit, and is not the student's time."""
    source = "import time\ndef f():\n    while time.process_time() < start + 0.3:\n        pass\n    return 1"
    assert guest(f"{source}\nstart = time.process_time()", seconds=0.6).value() == 1


def test_stop_leaves_no_folder(workers):
    """Each worker's only folder is its scratch, which goes with it."""
    worker = workers.start(Limits())
    worker.stop()
    assert list(Path(workers._folder).iterdir()) == []


ELSEWHERE = [
    r"C:\Users\anna\softmax.py",
    r"C:softmax.py",
    r"\\server\share\home work.ipynb",
    r"..\abgabe\exercise-04-softmax.ipynb",
    "C:/Users/anna/softmax.py",
    "softmax.py\\",
    "NUL",
    "con.py",
]


@pytest.mark.parametrize("path", ELSEWHERE)
def test_a_path_of_windows_that_is_not_there_is_one_clear_line(capsys, monkeypatch, tmp_path, path):
    """It names the file, says what is wrong, and is the caller's mistake."""
    monkeypatch.chdir(tmp_path)
    code = main(["04", path])
    lines = capsys.readouterr().err.splitlines()
    assert (code, len(lines), "no such file" in lines[0]) == (2, 1, True), lines
    assert path.rpartition("/")[2] in lines[0]


@pytest.mark.parametrize("path", [path for path in ELSEWHERE if path.endswith((".py", ".ipynb"))])
def test_a_path_of_windows_alone_is_one_clear_line(capsys, monkeypatch, tmp_path, path):
    """Without the exercise's name it is the same."""
    monkeypatch.chdir(tmp_path)
    assert main([path]) == 2
    assert "no such file" in capsys.readouterr().err

"""A class graded for real: grader processes, workers, a gradebook, and their untimely ends."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from grader.batch import Finished, Graded, Job, Plan, Settings, Skipped, run_batch
from grader.batch.pool import Pool, local_pool
from grader.classroom import find_class
from grader.course import open_course
from grader.gradebook import chosen_grades, open_gradebook

HERE = Path(__file__).parent / "submissions" / "exercise-04"
RIGHT = (HERE / "right" / "loops.py").read_text(encoding="utf-8")
WRONG = (HERE / "wrong" / "dim0_1.py").read_text(encoding="utf-8")
HANGS = RIGHT + "\n\ndef logsumexp(x, dim=-1, keepdim=False):\n    while True:\n        pass\n"


@pytest.fixture
def folder(tmp_path):
    """Return a class of three: right, wrong, and one whose file is no notebook."""
    made = tmp_path / "class"
    for student, name, text in (
        ("s1", "exercise-04-softmax.py", RIGHT),
        ("s2", "exercise-04-softmax.py", WRONG),
        ("s3", "exercise-04-softmax.ipynb", "{"),
    ):
        (made / student).mkdir(parents=True)
        (made / student / name).write_text(text, encoding="utf-8")
    return made


def grade(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return subprocess.run(
        [sys.executable, "-m", "grader", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )


def grades(where: Path) -> list[tuple[str, str, int | None, str]]:
    """Return the grades of a gradebook without what differs from run to run."""
    with open_gradebook(str(where)) as book:
        return [(one.student, one.exercise, one.earned, one.outcome) for one in chosen_grades(book)]


def test_a_class_is_graded_shown_and_not_graded_again(folder, tmp_path):
    """One command grades; a second finds nothing to do; status and export tell what came of it."""
    first = grade("batch", folder, "4", "-j", "2", cwd=tmp_path)
    assert "Layout: folders" in first.stdout, first.stderr
    assert "1 pass, 1 partial, 1 unreadable" in first.stdout
    assert first.returncode == 1
    again = grade("batch", folder, "4", "-j", "2", cwd=tmp_path)
    assert "2 were graded before with the same inputs" in again.stdout
    rows = grade("export", "csv", cwd=tmp_path).stdout.splitlines()
    assert rows[0].startswith("student,exercise,earned,possible,outcome")
    assert [[*row.split(",")[:2], row.split(",")[4]] for row in rows[1:]] == [
        ["s1", "exercise-04", "pass"],
        ["s2", "exercise-04", "partial"],
        ["s3", "exercise-04", "error"],
    ]
    told = grade("status", cwd=tmp_path).stdout
    assert "1 student: exercise-04 dim-0" in told
    assert "s3, s3/exercise-04-softmax.ipynb: " in told
    assert told.count("\n") < 20
    (tmp_path / "roster.csv").write_text("login,name\ns1,Somebody One\ns9,Somebody Nine\n", encoding="utf-8")
    told = grade("status", "--roster", "roster.csv", cwd=tmp_path).stdout
    assert "In the roster, and no submission (1):\n  Somebody Nine\n" in told


def test_a_batch_gives_the_verdict_of_grading_alone(folder, tmp_path):
    """The report in the gradebook is the one that `grade` writes, times and student apart."""
    grade("batch", folder, "4", "-j", "1", cwd=tmp_path)
    exported = json.loads(grade("export", "json", cwd=tmp_path).stdout)["grades"][1]["report"]
    alone = json.loads(
        grade("4", folder / "s2" / "exercise-04-softmax.py", "--json", "-", cwd=tmp_path).stdout
    )
    assert without_times(exported) == without_times(alone)


def without_times(report: dict) -> dict:
    """Return a report without what differs from run to run, or says whose it is."""
    del report["seconds"], report["started_at"], report["submission"]["student"]
    for check in report["checks"]:
        del check["seconds"]
    return report


@pytest.mark.gate
def test_a_zip_is_a_class_too_and_leaves_nothing_behind(folder, tmp_path):
    """What a learning platform hands out is graded as it is; paths in the gradebook do not depend on it."""
    packed = subprocess.run(
        [sys.executable, "-m", "zipfile", "-c", "class.zip", "class/"], cwd=tmp_path, check=True
    )
    assert packed.returncode == 0
    grade("batch", "class.zip", "4", "-j", "1", cwd=tmp_path)
    again = grade("batch", "class.zip", "4", "-j", "1", cwd=tmp_path)
    assert "2 were graded before with the same inputs" in again.stdout
    assert len(grades(tmp_path / "gradebook.db")) == 3


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "nowhere"),
        (["class", "99"], "there is no exercise '99'"),
        (["class", "4", "--layout", "nonsense"], "nonsense"),
        (["class", "4", "--gradebook", "missing/g.db"], "cannot be opened"),
        (["class", "4", "--roster", "missing.csv"], "missing.csv"),
        (["class", "8"], "there is nothing to grade"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(folder, tmp_path, arguments, says):
    """A wrong command ends with exit code 2 and the next step, and makes no gradebook elsewhere."""
    done = grade("batch", *arguments, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_status_of_no_gradebook_makes_none(tmp_path):
    """Looking does not create."""
    done = grade("status", cwd=tmp_path)
    assert (done.returncode, "there is no gradebook" in done.stderr) == (2, True)
    assert list(tmp_path.iterdir()) == []


def started(folder: Path, tmp_path: Path) -> subprocess.Popen[str]:
    """Start a batch and return when its first grader process has a worker server."""
    process = subprocess.Popen(
        [sys.executable, "-m", "grader", "batch", str(folder), "4", "-j", "2"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until(lambda: find(process.pid, "grader.worker.server"))
    return process


def wait_until(condition, seconds: float = 120.0):
    """Wait for something that happens, and return it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError("it did not happen")


def find(pid: int, text: str) -> list[psutil.Process]:
    """Return the processes below a process whose command line has a text."""
    found = []
    for process in psutil.Process(pid).children(recursive=True):
        try:
            if text in " ".join(process.cmdline()):
                found.append(process)
        except psutil.Error:
            continue
    return found


@pytest.fixture
def larger(folder):
    """Return a class of twelve."""
    for number in range(9):
        (folder / f"t{number}").mkdir()
        text = f"{RIGHT if number % 2 else WRONG}\n# {number}\n"
        (folder / f"t{number}" / "exercise-04-softmax.py").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.gate
@pytest.mark.parametrize("victim", ["grader.worker.server", "spawn_main"])
def test_a_helper_that_is_killed_costs_nothing(larger, tmp_path, victim):
    """A dead worker server or grader process is replaced while the batch goes on."""
    process = started(larger, tmp_path)
    for one in find(process.pid, victim):
        one.send_signal(signal.SIGKILL)
    out, err = process.communicate(timeout=300)
    assert process.returncode == 1, (out, err)
    with open_gradebook(str(tmp_path / "gradebook.db")) as book:
        assert [one for one in chosen_grades(book) if one.outcome == "internal"] == []
        assert len(chosen_grades(book)) == 12


@pytest.mark.gate
def test_a_coordinator_that_is_killed_leaves_no_process_and_is_resumed(larger, tmp_path):
    """SIGKILL at the coordinator ends all its processes; the same command completes the gradebook."""
    process = started(larger, tmp_path)
    below = psutil.Process(process.pid).children(recursive=True)
    wait_until(lambda: rows(tmp_path / "gradebook.db") >= 2)
    process.kill()
    process.communicate()
    wait_until(lambda: not any(map(alive, below)))
    kept = rows(tmp_path / "gradebook.db")
    again = grade("batch", larger, "4", "-j", "2", cwd=tmp_path)
    assert f"{kept} were graded before" in again.stdout, again.stderr
    undisturbed = grade("batch", larger, "4", "-j", "2", "--gradebook", "other.db", cwd=tmp_path)
    assert undisturbed.returncode == 1
    assert grades(tmp_path / "gradebook.db") == grades(tmp_path / "other.db")


def rows(where: Path) -> int:
    """Return how many results a gradebook has; 0 where it is not there yet."""
    if not where.exists():
        return 0
    with sqlite3.connect(where, timeout=30) as book:
        try:
            return book.execute("select count(*) from result").fetchone()[0]
        except sqlite3.OperationalError:
            return 0


def alive(process: psutil.Process) -> bool:
    """Return whether a process still runs."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def test_ctrl_c_finishes_what_is_under_way_and_says_how_to_go_on(larger, tmp_path):
    """The first Ctrl-C stops cleanly with exit code 130; what was graded is kept."""
    process = started(larger, tmp_path)
    wait_until(lambda: rows(tmp_path / "gradebook.db") >= 1)
    os.kill(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130, (out, err)
    assert "the same command goes on from there" in out
    assert "Traceback" not in err
    assert rows(tmp_path / "gradebook.db") < 12


@pytest.mark.gate
def test_two_batches_at_once_on_one_gradebook_agree(larger, tmp_path):
    """Both end well, and every student has one result."""
    first, second = started(larger, tmp_path), started(larger, tmp_path)
    ends = [(process.communicate(timeout=300), process.returncode) for process in (first, second)]
    assert [code for _, code in ends] == [1, 1], ends
    assert rows(tmp_path / "gradebook.db") == 11
    assert len(grades(tmp_path / "gradebook.db")) == 12


def test_a_hang_takes_its_own_slot_and_no_other(folder, tmp_path):
    """A submission that uses its whole time limit is a timeout; the others are graded meanwhile."""
    for number in range(3):
        (folder / f"h{number}").mkdir()
        text = f"{HANGS}\n# {number}\n"
        (folder / f"h{number}" / "exercise-04-softmax.py").write_text(text, encoding="utf-8")
    done = grade("batch", folder, "4", "-j", "2", "--timeout", "2", cwd=tmp_path)
    assert "1 pass, 4 partial, 1 unreadable" in done.stdout, done.stderr


def test_a_job_that_kills_its_process_twice_is_our_fault(tmp_path):
    """The others under way are graded again, each alone; only the culprit stays without a verdict."""
    (tmp_path / "a.py").write_text(RIGHT, encoding="utf-8")
    settings = Settings(course=open_course().root, isolation="process")
    deadly = Job(1, tmp_path / "a.py", "s1", ("exercise-04",))
    pool = Pool(settings, 1, local_pool, lambda: False)
    original = pool._feed

    def kill_at_first(executor, *rest):
        left = original(executor, *rest)
        if executor._processes:
            for process in executor._processes.values():
                process.kill()
        return left

    pool._feed = kill_at_first
    answers = list(pool.grade([deadly]))
    assert [(one.attempt, one.fault, len(one.reports)) for one in answers] == [(1, False, 1)]


def test_a_fault_of_ours_costs_no_points_and_is_tried_again(folder, tmp_path):
    """What could not be graded through our fault has no points, and the next run takes it up."""
    settings = Settings(course=open_course().root, isolation="confined")
    found = find_class(folder, exercises=["exercise-04"])
    plan = Plan(found, folder, ("exercise-04",), settings, 1)
    with open_gradebook(str(tmp_path / "g.db")) as book:
        for one in found.attempts:
            row = book.enter(one, one.path.relative_to(folder).as_posix(), "x")
            book.note(row.id, ["exercise-04"], "the process that graded it died, twice", fault=True)
        assert {(one.earned, one.outcome) for one in chosen_grades(book)} == {(None, "internal")}
        events = list(run_batch(book, plan))
    assert {type(event) for event in events} <= {Finished, Skipped}
    assert sum(isinstance(event, Finished) for event in events) == 3
    assert Graded(1, ()).fault is False

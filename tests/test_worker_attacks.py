"""A submission that attacks ends as an outcome: no exception of ours, no hang, no harm."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec
import psutil
import pytest
import torch

from grader.model import Outcome
from grader.session import Loader, Session
from grader.submission import read_submission
from grader.worker import watchdog
from grader.worker.data import ArrayData, ListData, NamedData, TensorData
from grader.worker.launch import open_workers
from grader.worker.output import MARKER_SIZE
from grader.worker.values import to_data
from grader.worker.watchdog import Limits, Stopped, Watchdog
from grader.worker.wire import CallData, Done, Hello, Loaded, Observed, Raised, Trouble

SPIN = "while True: pass"


def framed(message: object) -> bytes:
    """Return the bytes of a message, as a worker writes them."""
    body = msgspec.msgpack.encode(message)
    return len(body).to_bytes(4, "big") + body


def saying(raw: bytes, then: str, to: int = 3) -> str:
    """Return a submission whose function writes raw bytes to the parent, and then does something."""
    return f"import os\ndef f(*_):\n    os.write({to}, {raw!r})\n    {then}\n"


# The two ways from a worker to its parent, by descriptor.
both_ways = pytest.mark.parametrize("to", [3, 4], ids=["socket", "file of answers"])


# --- the wire --------------------------------------------------------------------------------------

DEEP = b"\x92\xa8observed" + b"\x92\xa4list\x91" * 100_000
GARBAGE = {
    "giant length": b"\xff\xff\xff\xff",
    "empty frame": b"\0\0\0\0",
    "garbage": b"\0\0\0\x05hello",
    "http": b"GET / HTTP/1.1\r\n\r\n" * 10,
    "deep": len(DEEP).to_bytes(4, "big") + DEEP,
    "wrong type": framed(Done()),
    "greeting": framed(Hello()),
    "one answer too many": framed(Observed(value=1)),
    "a value of no type": framed(["observed", ["pickle", b"x"]]),
}


@both_ways
@pytest.mark.parametrize("name", GARBAGE)
def test_garbage_on_the_wire_is_a_crash(guest, name, to):
    """What is no answer to the question ends the worker, and is said to be so."""
    end = guest(saying(GARBAGE[name], "return 1", to)).call()
    assert end == Stopped(Outcome.CRASH, "sent something that is no answer")


@both_ways
@pytest.mark.parametrize("raw", [b"\0\0", b"\0\0\0\x10half"], ids=["length", "body"])
def test_half_a_frame_and_a_hang_is_a_timeout(guest, raw, to):
    """A blocked read does not delay the deadline."""
    assert guest(saying(raw, SPIN, to), seconds=1).call().outcome is Outcome.TIMEOUT


@both_ways
@pytest.mark.parametrize("raw", [b"\0\0", b"\0\0\0\x10half"], ids=["length", "body"])
def test_half_a_frame_and_an_end_is_a_crash(guest, raw, to):
    """A worker that ends in the middle of a word has ended."""
    end = guest(saying(raw, "os._exit(3)", to)).call()
    assert end == Stopped(Outcome.CRASH, "ended the Python process with exit code 3")


FILLED = """
import os
def f():
    for _ in range(100):
        os.write(4, bytes(2**20))
    return 1
"""
EMPTIED = """
import os
def f():
    os.ftruncate(4, 0)
    return 1
"""


@pytest.mark.parametrize("source", [FILLED, EMPTIED], ids=["filled", "emptied"])
def test_a_file_of_answers_that_was_meddled_with_costs_only_its_submission(guest, source):
    """It has a limit, and what was answered before may be lost, to whoever did that."""
    loaded = guest(source)
    answers = loaded.worker.perform([CallData("f", [], {}, 0)] * 3)
    assert len(answers) <= 4
    assert isinstance(answers[-1], Stopped | Observed)
    assert guest("def f(): return 1").value() == 1


BIG = torch.zeros(2**20)
LOADED = framed(Loaded(["f"], [], []))


@pytest.mark.parametrize(
    ("then", "outcome"),
    [
        (SPIN, Outcome.TIMEOUT),
        ("import time; time.sleep(1e6)", Outcome.TIMEOUT),
        ("os.close(3); import time; time.sleep(1e6)", Outcome.CRASH),
    ],
    ids=["spins", "sleeps", "closes"],
)
def test_worker_that_does_not_read_is_stopped(guest, then, outcome):
    """A blocked write of many megabytes does not delay the deadline."""
    loaded = guest(f"import os\nos.write(3, {LOADED!r})\n{then}\n", seconds=1)
    assert loaded.call(BIG, BIG, BIG).outcome is outcome


def test_worker_that_hangs_up_and_goes_on_is_said_to_hang_up(guest):
    """Our own kill is not taken for the way it ended."""
    end = guest("import os, time\ndef f():\n    os.close(3)\n    time.sleep(1e6)").call()
    assert end == Stopped(Outcome.CRASH, "closed its connection to the grader")


@pytest.mark.parametrize("position", [-1, 2, 2**40])
def test_forged_trouble_is_a_crash(guest, position):
    """A statement that was never sent cannot have raised."""
    trouble = Trouble(position, Raised("ValueError", "", []))
    raw = framed(Loaded(["f"], [trouble], []))
    loaded = guest(f"import os; os.write(3, {raw!r})")
    assert loaded.loaded == Stopped(Outcome.CRASH, "sent something that is no answer")


FORGED = {
    "bytes that do not fill a shape": TensorData("float32", (3,), bytes(8)),
    "unknown dtype": TensorData("float3", (2,), bytes(8)),
    "negative sizes": TensorData("float32", (-1, -2), bytes(8)),
    "terabytes by strides": TensorData("float32", (2,), bytes(8), strides=(2**42,)),
    "int with a gradient": TensorData("int64", (1,), bytes(8), requires_grad=True),
    "objects": ArrayData("O", (1,), bytes(8)),
    "too many items": ListData([None] * 200_000),
}


@pytest.mark.parametrize("name", FORGED)
def test_forged_answer_is_a_crash_of_the_part(grade_source, name):
    """A message by the schema that contradicts itself costs its part, and is never our fault."""
    raw = framed(Observed(value=FORGED[name]))
    source = f"import os\ndef two_class(z):\n    os.write(3, {raw!r})\n    os._exit(0)\n"
    report = grade_source(source, parts=("two_class",))
    assert {check.outcome for check in report.checks} <= {Outcome.CRASH, Outcome.BLOCKED, Outcome.SKIPPED}


def test_forged_long_int_is_not_our_fault(grade_source):
    """An int that is none is a wrong answer at most."""
    raw = framed(Observed(value=NamedData("int", "²")))
    source = f"import os\ndef two_class(z):\n    os.write(3, {raw!r})\n    os._exit(0)\n"
    report = grade_source(source, parts=("two_class",))
    assert Outcome.INTERNAL not in {check.outcome for check in report.checks}


# --- the parent's files and process ----------------------------------------------------------------


@pytest.fixture
def victim(tmp_path):
    """Return a file of the parent's."""
    path = tmp_path / "victim.txt"
    path.write_text("mine")
    path.chmod(0o600)
    os.utime(path, (1000, 1000))
    return path


def snapshot(path: Path) -> tuple[object, ...]:
    """Return all that could be changed of a file and of this process."""
    status, process = path.stat(), psutil.Process()
    limits = [process.rlimit(kind) for kind in (psutil.RLIMIT_NOFILE, psutil.RLIMIT_AS, psutil.RLIMIT_CPU)]
    file = (
        stat.S_IMODE(status.st_mode),
        status.st_mtime,
        status.st_uid,
        path.read_text(),
        os.listxattr(path),
    )
    return (*file, process.nice(), process.cpu_affinity(), process.ionice(), *limits)


ATTEMPTS = {
    "chmod": "os.chmod(path, 0o777)",
    "fchmodat by the C library": "ctypes.CDLL(None).fchmodat(-100, path.encode(), 0o777, 0)",
    "chown": "os.chown(path, 12345, 12345)",
    "utime": "os.utime(path, (5, 5))",
    "xattr": "os.setxattr(path, 'user.mark', b'x')",
    "write": "open(path, 'w')",
    "append": "open(path, 'a').write('x')",
    "truncate": "os.truncate(path, 0)",
    "unlink": "os.unlink(path)",
    "rename": "os.rename(path, path + '2')",
    "link into scratch": "os.link(path, 'mine')",
    "prlimit": "resource.prlimit(pid, resource.RLIMIT_NOFILE, (10, 10))",
    "prlimit by psutil": "psutil.Process(pid).rlimit(psutil.RLIMIT_CPU, (1, 1))",
    "renice": "os.setpriority(os.PRIO_PROCESS, pid, 5)",
    "affinity": "os.sched_setaffinity(pid, {0})",
    "ionice": "psutil.Process(pid).ionice(psutil.IOPRIO_CLASS_IDLE)",
    "kill": "os.kill(pid, 9)",
    "stop by pidfd": "signal.pidfd_send_signal(os.pidfd_open(pid), 9)",
    "read": "open(path).read()",
    "read by stat": "os.stat(path)",
}


@pytest.mark.parametrize("name", ATTEMPTS)
def test_the_parents_files_and_process_stay_as_they_are(guest, workers, victim, name):
    """A worker runs as the same user, and can change nothing of that user's."""
    if workers.isolation != "confined":
        pytest.skip("this machine cannot confine")
    before = snapshot(victim)
    imports = "import ctypes, os, psutil, resource, signal\n"
    guest(f"{imports}def f(path, pid):\n    return {ATTEMPTS[name]}").call(str(victim), os.getpid())
    assert snapshot(victim) == before


def test_the_parents_files_cannot_be_read(guest, workers, victim):
    """That a file is there may be known, and not what it says."""
    if workers.isolation != "confined":
        pytest.skip("this machine cannot confine")
    raised = guest("def f(path):\n    return open(path).read()").call(str(victim)).raised
    assert raised.type == "PermissionError"


# --- too much --------------------------------------------------------------------------------------

REFUSED = {
    "torch": "torch.empty(25 * 10**9)",
    "bytearray": "bytearray(100 * 2**30)",
    "numpy": "numpy.empty(25 * 10**9)",
    "list": "[0] * 10**11",
}


@pytest.mark.parametrize("name", REFUSED)
def test_allocation_that_is_refused_is_out_of_memory(guest, name):
    """The worker survives it, and says what it was."""
    observed = guest(f"import numpy, torch\ndef f():\n    return {REFUSED[name]}").call()
    assert observed.raised.out_of_memory


def test_memory_that_grows_is_stopped_by_the_watchdog(guest):
    """What is really used is measured from outside."""
    source = "def f():\n    kept = []\n    while True:\n        kept.append(bytearray(b'x' * 2**20))"
    assert guest(source, memory=2**29).call() == Stopped(Outcome.MEMORY, "used more than 512 MB of memory")


def test_an_expanded_tensor_is_said_and_not_copied(guest):
    """It claims a trillion elements and owns one."""
    assert guest("import torch\ndef f():\n    return torch.ones(1).expand(10**12)").value().type == "Tensor"


def test_threads_are_counted(guest):
    """Three thousand threads are stopped."""
    source = """
import contextlib, threading
def f():
    with contextlib.suppress(RuntimeError):  # the address space may end first
        for _ in range(3000):
            threading.Thread(target=threading.Event().wait, daemon=True).start()
    threading.Event().wait()
"""
    assert guest(source).call() == Stopped(Outcome.CRASH, "started more than 200 threads")


def test_a_million_printed_lines_are_no_fault(guest):
    """Right code that prints is right, and its output is cut."""
    loaded = guest("def f():\n    for n in range(10**6):\n        print(n)\n    return 7")
    printed = (loaded.value(), loaded.worker.printed())
    assert (printed[0], len(printed[1]), printed[1][:6]) == (7, Limits().output, "0\n1\n2\n")


def test_dropped_output_takes_no_memory(guest):
    """The parent keeps what it may show, and no more."""
    loaded = guest("def f():\n    print('a' * 10**7)")
    loaded.call()
    loaded.worker.stop()
    assert len(loaded.worker._output._head) <= Limits().output + MARKER_SIZE


def test_output_of_the_next_call_is_its_own(guest):
    """What was dropped of one request does not spill into the next."""
    loaded = guest("def f(text, times):\n    print(text * times)")
    loaded.call("a", 10**6)
    loaded.worker.printed()
    loaded.call("b", 1)
    assert loaded.worker.printed() == "b\n"


FILES = {
    "bytes": "for n in range(100): open(str(n), 'wb').write(bytes(2**20))",
    "files": "for n in range(4_000): open(str(n), 'w').close()",
    "folders": "for n in range(4_000): os.mkdir(str(n))",
    "depth": "for n in range(2_500): os.mkdir('d'); os.chdir('d')",
}


@pytest.mark.parametrize("name", FILES)
def test_scratch_space_is_bounded(guest, name):
    """In bytes, in number and in depth."""
    source = f"import os, threading\ndef f():\n    {FILES[name]}\n    threading.Event().wait()"
    end = guest(source, scratch=2**25, files=3000).call()
    assert (end.outcome, end.message.split()[0]) == (Outcome.CRASH, "wrote" if name == "bytes" else "made")


def test_a_deep_folder_does_not_blind_the_watchdog(guest):
    """It is deeper than Python recurses, and the time limit holds all the same."""
    source = (
        "import os\ndef f():\n    for _ in range(1500):\n        os.mkdir('d')\n        os.chdir('d')\n    "
    )
    assert guest(source + SPIN, seconds=1).call().outcome is Outcome.TIMEOUT


def test_a_watchdog_that_fails_lets_nothing_run(guest, monkeypatch):
    """Its worker ends, and that is our fault and not the student's."""
    loaded = guest(f"def f():\n    {SPIN}")
    monkeypatch.setattr(Watchdog, "_passed", lambda *_: 1 / 0)
    assert loaded.call().outcome is Outcome.INTERNAL


# --- hangs and ends --------------------------------------------------------------------------------

HANGS = {
    "loop": SPIN,
    "sleep": "time.sleep(1e9)",
    "lock": "lock = threading.Lock(); lock.acquire(); lock.acquire()",
    "loop that catches": "catching()",
    "join": "threading.Thread(target=threading.Event().wait, daemon=True).start(); threading.Event().wait()",
}
CATCHING = """
import threading, time
def catching():
    while True:
        try:
            time.sleep(0.001)
        except BaseException:
            pass
"""


@pytest.mark.parametrize("name", HANGS)
def test_a_hang_is_a_timeout(guest, monkeypatch, name):
    """Busy or asleep, a call comes to its limit, long before the wall clock's."""
    monkeypatch.setattr(watchdog, "WALL_FACTOR", 10**6)
    end = guest(f"{CATCHING}def f():\n    {HANGS[name]}", seconds=0.5).call()
    assert end == Stopped(Outcome.TIMEOUT, "did not finish within 0.5 s")


def test_the_wall_clock_ends_what_neither_computes_nor_sleeps(guest, monkeypatch):
    """Whatever a worker does that is not seen, five times the limit is the end."""
    monkeypatch.setattr(Watchdog, "_is_idle", lambda *_: False)
    source = "import threading\ndef f():\n    threading.Event().wait()"
    assert guest(source, seconds=0.2).call().outcome is Outcome.TIMEOUT


def test_a_hang_while_loading_is_a_timeout(guest):
    """The limit holds for module level, too."""
    assert guest(SPIN, seconds=1).loaded == Stopped(Outcome.TIMEOUT, "did not finish within 1 s")


@pytest.mark.parametrize("read", ["input()", "sys.stdin.readline() or 1 / 0", "os.read(0, 1) or 1 / 0"])
def test_standard_input_is_empty(guest, read):
    """A submission that asks for input meets its end at once."""
    raised = guest(f"import os, sys\ndef f():\n    return {read}").call().raised
    assert raised.type in ("EOFError", "ZeroDivisionError")


ENDS = {
    "os._exit(0)": "with exit code 0",
    "os._exit(7)": "with exit code 7",
    "os.abort()": "by SIGABRT",
    "ctypes.string_at(0)": "by SIGSEGV",
    "os.kill(os.getpid(), 15)": "by SIGTERM",
}


@pytest.mark.parametrize("how", ENDS)
def test_an_end_is_a_crash_that_says_how(guest, how):
    """The exit code or the signal's name is in the message."""
    end = guest(f"import ctypes, os\ndef f():\n    {how}").call()
    assert end == Stopped(Outcome.CRASH, f"ended the Python process {ENDS[how]}")


def test_a_stopped_worker_answers_at_once(guest):
    """Whatever is asked after its end, the answer is how it ended."""
    loaded = guest("import os\ndef f():\n    os._exit(7)")
    end = loaded.call()
    data = CallData("f", [to_data(BIG)], {}, 0)
    again = loaded.worker.perform([data, data])
    assert (len(again), again[0]) == (1, end)
    assert again[0] is end


def test_answers_before_the_end_are_kept(guest):
    """The calls that were made before a crash are observed."""
    source = "import os\ndef f(x):\n    return x if x < 3 else os._exit(7)"
    calls = [CallData("f", [n], {}, 0) for n in range(5)]
    seen = guest(source).worker.perform(calls)
    assert [type(one) for one in seen] == [Observed, Observed, Observed, Stopped]


def test_a_calls_own_limit_is_below_the_parts(guest):
    """A candidate of the shrinker that takes long is refused early."""
    loaded = guest(f"def f():\n    {SPIN}", seconds=500)
    end = loaded.worker.perform([CallData("f", [], {}, 0)], 0.3)[-1]
    assert end.outcome is Outcome.TIMEOUT


def test_a_session_asks_a_hanging_submission_once(workers, tmp_path):
    """After a hang no worker is started again."""
    path = tmp_path / "s.py"
    path.write_text(f"def f():\n    {SPIN}\n")
    loader = Loader(workers, read_submission(path), ("f",), Limits(seconds=1), whole=False)
    with Session(loader, "f") as session:
        calls = [CallData("f", [], {}, 0)]
        ends = [session.observe(calls)[-1] for _ in range(3)]
    assert [end.outcome for end in ends] == [Outcome.TIMEOUT] * 3
    assert ends[0] is ends[1] is ends[2]


def test_an_unconfined_worker_that_kills_its_server_harms_only_itself(guest):
    """Without the sandbox the next worker comes from a new server."""
    with open_workers("process") as opened:
        killer = guest("import os\ndef f():\n    os.kill(os.getppid(), 9)\n    os._exit(0)", source=opened)
        assert killer.call().outcome is Outcome.CRASH
        assert guest("def f():\n    return 1", source=opened).value() == 1

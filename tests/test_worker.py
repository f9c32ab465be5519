"""A worker loads a submission as Python would, and every call starts from the same place."""

from __future__ import annotations

import json
import os
import signal
import site
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from grader.checks.case import seen
from grader.errors import IsolationError
from grader.grading import Options, grade
from grader.model import Outcome
from grader.submission import read_submission
from grader.worker import launch
from grader.worker.launch import Workers, open_workers
from grader.worker.process import Worker
from grader.worker.watchdog import Limits, Stopped
from grader.worker.wire import CallData, Frame, Observed

ECHO = "def f(x):\n    return x"

needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs Linux's /proc")
needs_confinement = pytest.mark.skipif(
    launch.settle("auto") != "confined", reason="CONFINEMENT UNTESTED HERE"
)
needs_fork = pytest.mark.skipif(not launch.can_fork(), reason="needs a fork server")

# What a script needs to grade one call.
PRELUDE = """
import sys
from grader.model import Program, Unit
from grader.worker.launch import open_workers
from grader.worker.watchdog import Limits
from grader.worker.wire import CallData

def graded(workers):
    unit = Unit("s.py", "def f(x): return x + 1", "s.py")
    with workers.start(Limits()) as worker:
        worker.load(Program("submission", (unit,), ((0, 0),), ("f",)))
        return worker.perform([CallData("f", [1], {}, 0)])[0].value
"""


def run_script(tmp_path: Path, text: str, **options: object) -> subprocess.CompletedProcess[str]:
    """Run a script that lies in a folder of its own."""
    folder = tmp_path / "script"
    folder.mkdir()
    (folder / "script.py").write_text(PRELUDE + text)
    return subprocess.run(
        [sys.executable, str(folder / "script.py")],
        capture_output=True, text=True, timeout=120, check=False, **options,
    )  # fmt: skip


# --- where a worker comes from ---------------------------------------------------------------------


def test_modules_in_the_current_folder_are_never_imported(tmp_path):
    """A student's socket.py, torch.py or random.py is not what a worker or its server imports."""
    for name in ("socket", "torch", "random", "json", "grader"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'imported')!r}, 'a').write({name!r})\n")
    done = run_script(tmp_path, "with open_workers() as workers: print(graded(workers))", cwd=tmp_path)
    assert (done.stdout, (tmp_path / "imported").exists()) == ("2\n", False), done.stderr


def test_workers_start_inside_a_daemonic_process(tmp_path):
    """A node of a cluster, which may have no children of multiprocessing's, can grade."""
    text = """
import multiprocessing

def main():
    with open_workers() as workers:
        print(graded(workers), multiprocessing.current_process().daemon, flush=True)

if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=main, daemon=True)
    process.start()
    process.join()
"""
    done = run_script(tmp_path, text)
    assert done.stdout == "2 True\n", done.stderr


@pytest.fixture(scope="module")
def workers_of_one_with_a_secret():
    """Workers whose parent has a secret in its environment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GRADER_TEST_SECRET", "hunter2")
        with open_workers() as opened:
            yield opened


def test_the_parents_environment_is_not_in_the_worker(guest, workers_of_one_with_a_secret):
    """A secret of the parent is no variable of the worker's."""
    source = "import os\ndef f():\n    return list(os.environ)"
    names = guest(source, source=workers_of_one_with_a_secret).value()
    assert "PATH" in names
    assert "GRADER_TEST_SECRET" not in names


@pytest.mark.parametrize("who", ["self", "{parent}", "{server}"])
def test_no_environment_can_be_read_from_proc(guest, workers_of_one_with_a_secret, who):
    """Neither its own process nor another's tells a confined worker with what it was started."""
    workers = workers_of_one_with_a_secret
    if workers.isolation != "confined":
        pytest.skip("this machine cannot confine")
    source = "def f(path):\n    return open(path, 'rb').read().hex()"
    path = f"/proc/{who}/environ".format(parent=os.getpid(), server=workers._launcher._process.pid)
    assert guest(source, source=workers).call(path).raised.type == "PermissionError"


def test_the_environment_of_windows_is_passed_on(monkeypatch, tmp_path):
    """Without SYSTEMROOT Python on Windows has no random numbers and no sockets."""
    monkeypatch.setenv("SYSTEMROOT", r"C:\Windows")
    assert launch.environment(str(tmp_path))["SYSTEMROOT"] == r"C:\Windows"


def test_a_users_own_packages_are_found(monkeypatch, tmp_path):
    """Another HOME does not hide what pip installed for this user alone."""
    monkeypatch.setattr(site, "ENABLE_USER_SITE", True)
    assert launch.environment(str(tmp_path))["PYTHONUSERBASE"] == site.getuserbase()


def test_macos_is_never_forked_on(monkeypatch):
    """MacOS has fork, and libraries that do not survive it."""
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not launch.can_fork()


def test_confined_is_refused_where_it_cannot_be_had(monkeypatch):
    """A demand that this machine cannot meet is an error, never a weaker run."""
    monkeypatch.setattr(launch, "can_fork", lambda: False)
    with pytest.raises(IsolationError):
        launch.settle("confined")


# --- what a worker can do --------------------------------------------------------------------------

TRAINING = """
import torch
model = torch.nn.Sequential(torch.nn.Linear(600, 600), torch.nn.ReLU(), torch.nn.Linear(600, 1))

def step(kind):
    optimiser = kind(model.parameters(), lr=0.01)
    loss = model(torch.ones(600, 600) @ torch.ones(600, 600)).square().mean()
    optimiser.zero_grad()
    loss.backward()
    before = model[0].weight.detach().clone()
    optimiser.step()
    return bool((model[0].weight != before).any())

step(torch.optim.SGD)

def f(name):
    return step(getattr(torch.optim, name))
"""


@pytest.mark.parametrize("optimiser", ["SGD", "Adam"])
def test_a_forked_worker_trains(guest, optimiser):
    """Parallel operations, backward and an optimiser's step work after the fork and after the loading."""
    assert guest(TRAINING).value(optimiser) is True


def test_a_file_written_by_one_worker_is_not_there_for_the_next(guest):
    """Every worker has a scratch folder of its own."""
    source = (
        "from pathlib import Path\ndef f():\n    Path('left').touch()\n    return len(list(Path().iterdir()))"
    )
    assert [guest(source).value() for _ in range(2)] == [1, 1]


# --- every call starts from the same place ---------------------------------------------------------

SETTINGS = {
    "torch's stream": ("torch.rand(1).item()", "torch.manual_seed(99)"),
    "numpy's stream": ("numpy.random.rand()", "numpy.random.seed(99)"),
    "random's stream": ("random.random()", "random.seed(99)"),
    "grad mode": ("torch.is_grad_enabled()", "torch.set_grad_enabled(False)"),
    "default dtype": ("torch.get_default_dtype()", "torch.set_default_dtype(torch.float64)"),
    "default device": ("torch.ones(1).device", "torch.set_default_device('meta')"),
    "thread count": ("torch.get_num_threads()", "torch.set_num_threads(2)"),
    "inference mode": (
        "torch.is_inference_mode_enabled()",
        "kept.append(torch.inference_mode()); kept[-1].__enter__()",
    ),
    "autocast": (
        "(torch.ones(2, 2) @ torch.ones(2, 2)).dtype",
        "kept.append(torch.autocast('cpu', torch.bfloat16)); kept[-1].__enter__()",
    ),
    "trace function": ("sys.gettrace() is None", "sys.settrace(lambda *_: None)"),
}
IMPORTS = "import random, sys\nimport numpy, torch\nkept = []\n"


@pytest.mark.parametrize("name", SETTINGS)
def test_a_call_does_not_feel_the_one_before(guest, name):
    """A setting that a call leaves behind is gone in the next."""
    probe, disturb = SETTINGS[name]
    loaded = guest(f"{IMPORTS}def f():\n    seen = {probe}\n    {disturb}\n    return seen")
    assert (
        loaded.call(times=2).value
        == loaded.call().value
        == guest(f"{IMPORTS}def f():\n    return {probe}").call().value
    )


@pytest.mark.parametrize("name", SETTINGS)
def test_a_call_does_not_feel_the_loading(guest, name):
    """A setting that a submission makes at module level does not reach a call."""
    probe, disturb = SETTINGS[name]
    function = f"def f():\n    return {probe}"
    disturbed = guest(f"{IMPORTS}{disturb}\n{function}")
    assert disturbed.call().value == guest(f"{IMPORTS}{function}").call().value


@pytest.mark.parametrize("name", ["torch's stream", "numpy's stream", "random's stream"])
def test_a_calls_seed_decides_its_random_numbers(guest, name):
    """Another seed draws other numbers."""
    loaded = guest(f"{IMPORTS}def f():\n    return {SETTINGS[name][0]}")
    assert loaded.call(seed=1).value != loaded.call(seed=2).value


REPLACED = {
    "torch.exp": ("torch.exp(torch.zeros(1)).item()", 1.0),
    "torch.Tensor.exp": ("torch.zeros(1).exp().item()", 1.0),
    "torch.Tensor.__add__": ("(torch.ones(1) + 1).item()", 2.0),
    "torch.nn.functional.relu": ("torch.nn.functional.relu(-torch.ones(1)).item()", 0.0),
    "torch.linalg.norm": ("torch.linalg.norm(torch.ones(1)).item()", 1.0),
    "math.sqrt": ("math.sqrt(4)", 2.0),
}


@pytest.mark.parametrize("name", REPLACED)
def test_what_was_replaced_at_module_level_is_put_back(guest, name):
    """Graded functions run with torch's own functions."""
    probe, expected = REPLACED[name]
    source = f"import math, torch\n{name} = lambda *args, **kwargs: None\ndef f():\n    return {probe}"
    assert guest(source).value() == expected


@pytest.mark.parametrize(
    "replace",
    [
        'setattr(torch, "e" + "xp", None)',
        'vars(torch)["e" + "xp"] = None',
        'torch.__dict__.update({"e" + "xp": None})',
        'exec("torch.e" + "xp = None")',
        'import builtins; getattr(builtins, "set" + "attr")(torch, "e" + "xp", None)',
        'from unittest import mock; mock.patch.object(torch, "e" + "xp", None).start()',
        'delattr(torch, "e" + "xp")',
        "del torch.exp",
    ],
)
def test_what_was_replaced_without_its_name_is_put_back(guest, replace):
    """A name that is put together from pieces is found, too."""
    source = (
        f'import torch\n{replace}\ndef f():\n    return getattr(torch, "ex" + "p")(torch.zeros(1)).item()'
    )
    assert guest(source).value() == 1.0


@pytest.mark.parametrize("home", ["torch", "torch.Tensor", "torch.nn.functional", "math"])
def test_what_was_added_at_module_level_stays(guest, home):
    """A student's own helper under a new name goes on working."""
    source = f"import math, torch\n{home}.my_own = lambda *args: 42\ndef f():\n    return {home}.my_own()"
    assert guest(source).value() == 42


def test_a_builtin_that_was_replaced_stays_with_the_submission(guest):
    """The student's code meets its own len, and the library's code Python's."""
    source = (
        "import builtins, random\nbuiltins.len = lambda x: 42\n"
        "def f():\n    return [len([]), random.Random(0).choice([7])]"
    )
    assert guest(source).value() == [42, 7]


# --- loading, statement by statement ---------------------------------------------------------------


def test_a_future_import_carries_on_across_units(guest):
    """An annotation that names nothing is fine in every cell after the import."""
    loaded = guest("from __future__ import annotations", "def f(x: Nothing) -> Nowhere:\n    return 1")
    assert loaded.value(0) == 1


def test_our_own_future_import_does_not_leak_into_a_submission(guest):
    """Without the import an annotation is evaluated."""
    assert guest("def f(x: Nothing):\n    return 1").loaded.troubles[0].raised.type == "NameError"


CLASSES = {
    "dataclass": "@dataclasses.dataclass\nclass P:\n    x: 'int' = 3",
    "slots": "@dataclasses.dataclass(slots=True, frozen=True)\nclass P:\n    x: int = 3",
    "typing.NamedTuple": "class P(typing.NamedTuple):\n    x: int = 3",
    "namedtuple": "P = collections.namedtuple('P', 'x', defaults=[3])",
    "enum": "class E(enum.IntEnum):\n    A = 3\nclass P:\n    x = E.A.value",
    "module": "class P(torch.nn.Module):\n    def __init__(self):\n        super().__init__(); self.x = 3",
    "super": "class B:\n    x = 3\nclass P(B):\n    def __init__(self):\n        super().__init__()",
}


@pytest.mark.parametrize("kind", CLASSES)
@pytest.mark.parametrize("first", ["", "from __future__ import annotations\n"], ids=["now", "future"])
def test_a_class_works_in_a_submission(guest, kind, first):
    """What looks a class's module up finds it."""
    imports = "import collections, dataclasses, enum, typing, torch\n"
    assert guest(f"{first}{imports}{CLASSES[kind]}\ndef f():\n    return P().x").value() == 3


def test_the_source_of_a_function_can_be_asked_for(guest):
    """inspect.getsource works on a student's function."""
    source = "import inspect\n\ndef f():\n    return inspect.getsource(f)\n"
    assert guest(source).value() == source.partition("\n\n")[2]


def test_a_traceback_of_the_students_own_shows_its_lines(guest):
    """Linecache knows the submission's text."""
    source = "import traceback\ndef f():\n    try:\n        1 / 0\n    except Exception:\n        return "
    source += "traceback.format_exc()"
    assert "    1 / 0\n" in guest(source).value()


def test_a_traceback_lists_only_the_students_frames(guest):
    """Frames of torch and of the worker are left out, and lines are the file's."""
    source = "import torch\n\ndef inner(x):\n    return torch.nn.Linear(2, 2)(x)\n\n"
    source += "def f():\n    return inner(torch.ones(3))"
    raised = guest(source).call().raised
    assert raised.frames == [Frame("0.py", 7, "f"), Frame("0.py", 4, "inner")]


def test_sys_exit_at_import_is_a_trouble(guest):
    """What follows it is loaded all the same."""
    loaded = guest("import sys\nsys.exit(5)\ndef f():\n    return 1").loaded
    assert [(one.position, one.raised.type, one.raised.message) for one in loaded.troubles] == [
        (1, "SystemExit", "5")
    ]


@pytest.mark.parametrize("what", ["SystemExit(1)", "KeyboardInterrupt", "GeneratorExit", "BaseException"])
def test_a_call_that_raises_anything_is_an_observation(guest, what):
    """No exception ends a worker."""
    assert guest(f"def f():\n    raise {what}").call().raised.type == what.partition("(")[0]


LOADER = """
import torch.utils.data as data
seen = list(data.DataLoader(range(4), {arguments}))
def f():
    return len(seen)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        "num_workers=2",
        "num_workers=2, prefetch_factor=4, persistent_workers=True",
        "num_workers=2, timeout=5",
        "1, False, None, None, 2",
    ],
)
def test_a_data_loader_with_workers_runs_and_leaves_a_repair(guest, arguments):
    """A confined worker can start no other, so the loader runs in its process."""
    loaded = guest(LOADER.format(arguments=arguments))
    assert (loaded.value(), loaded.loaded.repairs) == (4, ["DataLoader ran with num_workers=0"])


# --- the end ---------------------------------------------------------------------------------------


def test_stop_leaves_no_process_and_no_folder(workers):
    """After the stop ladder nothing of a worker is left."""
    worker = workers.start(Limits())
    launched = worker._launched
    worker.stop()
    assert (psutil.pid_exists(launched.pid), Path(launched.scratch).exists()) == (False, False)


def test_stop_clears_a_very_deep_folder(guest):
    """A scratch folder deeper than Python's recursion and the system's paths goes, too."""
    source = "import os\ndef f():\n    for _ in range(2500):\n        os.mkdir('d')\n        os.chdir('d')"
    loaded = guest(source)
    loaded.call()  # answered, or stopped by a look at the folder that comes in between
    loaded.worker.stop()
    assert not Path(loaded.worker._launched.scratch).exists()


LARGE = """
import os, torch
def f(n, end=False):
    if end:
        os._exit(3)
    return torch.full((n,), 7.0)
"""


@pytest.mark.parametrize("n", [10, 300_000, 3_000_000], ids=["small", "more than is left", "each at once"])
def test_answers_of_any_size_arrive_in_order_and_outlive_their_worker(guest, n):
    """Those that are left in a file and those that come at once are one list, up to the crash."""
    calls = [CallData("f", [n + i], {}, 0) for i in range(6)]
    loaded = guest(LARGE)
    for _ in range(2):
        answers = loaded.worker.perform(calls)
        assert [seen(one).value.shape[0] for one in answers] == [n + i for i in range(6)]
    *answers, end = loaded.worker.perform([*calls, CallData("f", [n, True], {}, 0), *calls])
    assert [seen(one).value.shape[0] for one in answers] == [n + i for i in range(6)]
    assert end == Stopped(Outcome.CRASH, "ended the Python process with exit code 3")


@needs_proc
def test_large_pages_leave_memory_as_it_is():
    """A process that asks for them computes on with the same numbers."""
    code = """
import torch
from grader.worker.pages import enlarge
before = torch.arange(4_000_000.0)
total = before.sum().item()
enlarge()
assert before.sum().item() == total
assert (before + 1)[-1].item() == 4_000_000.0
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


@needs_proc
def test_thirty_workers_leave_no_descriptor_and_no_thread(tmp_path):
    """Nothing adds up over a class, in a process where no other test's thread ends meanwhile."""
    script = """
import psutil

def held():
    process = psutil.Process()
    return process.num_fds(), process.num_threads()

if __name__ == "__main__":
    with open_workers() as workers:
        graded(workers)
        before = held()
        for _ in range(30):
            graded(workers)
        print(held() == before, before, held())
"""
    done = run_script(tmp_path, script)
    assert done.stdout.startswith("True "), done


def wait_until(what) -> bool:
    """Poll for something that has to come soon."""
    deadline = time.monotonic() + 20
    while not what() and time.monotonic() < deadline:
        time.sleep(0.05)
    return what()


def is_gone(pid: int) -> bool:
    """Return whether a process has ended; whoever adopted it may not have buried it yet."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@needs_fork
def test_a_killed_parent_takes_everything_with_it(tmp_path):
    """Server, workers and the scratch folder do not outlive a parent that could not say goodbye."""
    text = """
import time
workers = open_workers()
worker = workers.start(Limits())
print(workers._launcher._process.pid, worker._launched.pid, workers._folder, flush=True)
time.sleep(600)
"""
    (tmp_path / "script.py").write_text(PRELUDE + text)
    with subprocess.Popen([sys.executable, str(tmp_path / "script.py")], stdout=subprocess.PIPE) as parent:
        server, worker, folder = parent.stdout.readline().decode().split()
        parent.kill()
    assert wait_until(lambda: is_gone(int(server)) and is_gone(int(worker)) and not Path(folder).exists())


@pytest.fixture
def killed_server(guest):
    """Workers whose server was killed while a worker of it was at work, and that worker."""
    with open_workers() as opened:
        old = guest(ECHO, source=opened)
        os.kill(opened._launcher._process.pid, signal.SIGKILL)
        wait_until(lambda: is_gone(old.worker._launched.pid))
        yield opened, old


@needs_fork
def test_after_a_servers_death_workers_start_again(killed_server, guest):
    """A new server is started, and neither that nor a new worker minds the old worker's burial."""
    workers, old = killed_server
    new = guest(ECHO, source=workers)
    old.worker.stop()
    assert [new.value(1), guest(ECHO, source=workers).value(2)] == [1, 2]


@needs_fork
def test_a_worker_dies_with_its_server(killed_server):
    """It is no hang and no exception of ours."""
    _, old = killed_server
    assert isinstance(old.call(1), Stopped)


@needs_fork
def test_a_server_that_ends_in_good_order_is_started_again(guest):
    """It takes the scratch folder with it, which is made anew."""
    with open_workers() as opened:
        guest(ECHO, source=opened).worker.stop()
        opened._launcher._control.close()
        assert wait_until(lambda: not Path(opened._folder).exists())
        assert isinstance(guest(ECHO, source=opened).call(1), Observed)


def test_the_next_worker_is_ready_while_the_last_one_works():
    """Workers started ahead are as fresh as others, and none is left behind."""
    with open_workers("auto").ahead() as ahead:
        pids = [worker_pid(ahead) for _ in range(4)]
    assert len(set(pids)) == 4
    assert not any(map(psutil.pid_exists, pids))


def worker_pid(workers: Workers) -> int:
    """Start a worker, stop it, and return its process id."""
    with workers.start(Limits()) as worker:
        return worker._launched.pid


# --- a server that dies --------------------------------------------------------------------------


WHEN = 7  # requests, and as many again


@needs_confinement
@pytest.mark.parametrize("victim", ["server", "worker"])
@pytest.mark.parametrize("suffix", [".py", ".ipynb"])
def test_what_is_killed_from_outside_costs_nothing(victim, suffix, prepared, tmp_path, monkeypatch):
    """A worker on its own, or the server with it and with the one that waits: full marks all the same."""
    path = tmp_path / f"right{suffix}"
    source = prepared.folder.solution()
    book = {"nbformat": 4, "cells": [{"cell_type": "code", "source": source}]}
    path.write_text(source if suffix == ".py" else json.dumps(book), encoding="utf-8")
    with open_workers("confined", preload=["torch._dynamo"]).ahead() as workers:
        plain, asked = Worker.perform, []

        def perform(worker, calls, limit=None):
            asked.append(worker)
            if len(asked) in (WHEN, 2 * WHEN):
                server = workers._launcher._process.pid
                os.kill(server if victim == "server" else worker._launched.pid, signal.SIGKILL)
            return plain(worker, calls, limit)

        monkeypatch.setattr(Worker, "perform", perform)
        report = grade(prepared, read_submission(path), Options(parts=("softmax", "logsumexp")), workers)
    assert len(asked) > 2 * WHEN
    assert [(one.name, one.message) for one in report.checks if one.outcome is not Outcome.PASS] == []


@needs_confinement
def test_who_kills_itself_does_it_again_and_loses_that_check(prepared, workers, tmp_path):
    """Asked twice it dies twice, and what it can answer counts: that costs no more restarts than once."""
    path = tmp_path / "kills_itself.py"
    path.write_text(
        "import os, torch\n"
        "def drop_redundant(o):\n"
        "    if o.dtype == torch.float64 and not o.requires_grad:\n"
        "        os.kill(os.getpid(), 9)\n"
        "    return o - o[:, -1:]\n"
    )
    report = grade(prepared, read_submission(path), Options(parts=("drop_redundant",)), workers)
    assert [one.name for one in report.checks if one.outcome is not Outcome.PASS] == ["drop_redundant-dtype"]
    (lost,) = [one for one in report.checks if one.outcome is not Outcome.PASS]
    assert lost.outcome is Outcome.CRASH


@needs_confinement
def test_a_worker_that_died_while_it_waited_is_not_handed_out(tmp_path):
    """Its place takes a new one."""
    with open_workers("confined").ahead() as workers:
        workers.start(Limits()).stop()
        waiting = workers._ready[2].result()
        os.kill(waiting._launched.pid, signal.SIGKILL)
        assert wait_until(lambda: not waiting.is_alive())
        with workers.start(Limits()) as worker:
            assert worker is not waiting
            assert worker.is_alive()

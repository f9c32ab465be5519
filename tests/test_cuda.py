"""Grading on a CUDA device. Without one these tests are skipped, and say so."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from conftest import program_of

from grader.grading import Options, grade
from grader.model import Outcome, Report
from grader.report.as_json import to_json
from grader.submission import read_submission
from grader.worker.values import from_data, to_data
from grader.worker.watchdog import Limits
from grader.worker.wire import CallData, Observed

pytestmark = pytest.mark.gpu

SOLUTIONS = sorted((Path(__file__).parents[1] / "solutions").glob("exercise-*/solution.py"))
SOFTMAX = """
import torch

def softmax(x, dim=-1):
    powers = torch.exp(x - {largest})
    return {answer}
"""
SHARES = "powers / powers.sum(dim, keepdim=True)"
ROW_MAX = "x.amax(dim, keepdim=True)"

# Each is one try at the outside, and says whether it worked.
TRIES = {
    "read": "open('/etc/passwd').read()",
    "list": "os.listdir('/home')",
    "write": "open('/tmp/escaped', 'w')",
    "network": "socket.socket()",
    "fork": "os.fork()",
    "program": "subprocess.run(['true'])",
    "signal": "os.kill(os.getppid(), 0)",
}

ATTEMPT = """
import os, socket, subprocess

def f(x):
    done = [str(x.device)]

    def attempt(name, work):
        try:
            work()
        except OSError:
            return
        done.append(name)

"""


@pytest.fixture
def on_cuda(prepared, workers, tmp_path: Path) -> Callable[[str], Report]:
    """Grade source text as exercise-04 on the first CUDA device."""

    def grade_it(source: str) -> Report:
        path = tmp_path / "submission.py"
        path.write_text(source, encoding="utf-8")
        return grade(prepared, read_submission(path), Options(device="cuda", parts=("softmax",)), workers)

    return grade_it


def ask(workers, source: str, *args: object) -> Observed:
    """Call f of a small submission in a worker on CUDA."""
    with workers.start(Limits(), "cuda:0") as worker:
        worker.load(program_of(source))
        return worker.perform([CallData("f", [to_data(arg) for arg in args], {}, 0)])[0]


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.parent.name[:11])
def test_a_right_solution_gets_full_marks(path: Path, prepared_for, workers) -> None:
    """Code that was written without a thought of devices is right on CUDA too."""
    prepared = prepared_for(path.parent.name[:11])
    report = grade(prepared, read_submission(path), Options(device="cuda"), workers)
    assert [(one.name, one.message) for one in report.checks if one.outcome is not Outcome.PASS] == []
    assert report.device == "cuda:0"


def test_an_answer_on_the_cpu_is_in_the_wrong_place(on_cuda) -> None:
    """Right numbers that were brought back are said to be on the wrong device."""
    report = on_cuda(SOFTMAX.format(largest=ROW_MAX, answer=f"({SHARES}).cpu()"))
    (matches,) = [one for one in report.checks if one.name == "softmax-matches"]
    assert matches.outcome is Outcome.FAIL
    assert matches.message == "The result is on cpu, its argument on cuda:0"


def test_a_mistake_is_named_as_on_the_cpu(on_cuda) -> None:
    """What is wrong is wrong in the same way."""
    report = on_cuda(SOFTMAX.format(largest="x.max()", answer=SHARES))
    assert [one.name for one in report.mistakes] == ["global-max"]


def test_the_same_report_twice(on_cuda) -> None:
    """Apart from times."""
    source = SOFTMAX.format(largest="0", answer=SHARES)
    first, second = (re.sub(rb'"(seconds|started_at)":[^,}]+', b"", to_json(on_cuda(source))) for _ in "ab")
    assert first == second


def test_confinement_holds(workers) -> None:
    """A worker that may talk to the driver may still do nothing else."""
    if workers.isolation != "confined":
        pytest.skip("needs a machine that can confine")
    tries = "".join(f"    attempt({name!r}, lambda: {code})\n" for name, code in TRIES.items())
    assert from_data(ask(workers, f"{ATTEMPT}{tries}    return done", torch.ones(2)).value) == ["cuda:0"]


def test_tf32_is_off(workers) -> None:
    """Float32 keeps its digits, whatever the submission set when it was loaded."""
    source = "import torch\ntorch.set_float32_matmul_precision('high')\ndef f(x): return x @ x"
    x = torch.randn(64, 64, generator=torch.Generator().manual_seed(0))
    product = from_data(ask(workers, source, x).value)
    assert (product.double() - x.double() @ x.double()).abs().max() < 1e-4


def test_a_refused_allocation_is_memory(on_cuda) -> None:
    """A petabyte is not to be had there either."""
    report = on_cuda(SOFTMAX.format(largest="torch.empty(2**48, device=x.device).max()", answer=SHARES))
    assert {one.outcome for one in report.checks if one.name == "softmax-matches"} == {Outcome.MEMORY}


def test_a_fault_on_the_device_costs_its_own_check(on_cuda) -> None:
    """After an index out of range in a kernel nothing works any more, so a fresh worker goes on."""
    source = SOFTMAX.format(largest=ROW_MAX, answer=SHARES)
    fault = "    if dim == 0: x.flatten()[torch.tensor([10**6], device=x.device)]\n"
    report = on_cuda(source.replace("    powers", f"{fault}    powers"))
    outcomes = {one.name: one.outcome for one in report.checks}
    assert outcomes["softmax-matches"] is Outcome.PASS
    assert outcomes["softmax-dim"] is Outcome.ERROR
    assert outcomes["softmax-stable"] is Outcome.PASS

"""Attacks: an honest file plus something that kills, hangs, spies, lies or floods."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from grader.model import Outcome, Report

FOLDER = Path(__file__).parent / "hostile"
ATTACKS = sorted(FOLDER.glob("*.py"))
PART = re.compile(r"# attack: .*; part: (\w+)")
SECONDS = 3.0

# In every run of the tests; the others, which take minutes, are for the gate.
QUICK = {
    "abort_softmax", "builtins_import", "default_dtype_import", "exit0_import", "exit0_softmax",
    "expanded_softmax", "fds_write_softmax", "find_reference_import", "fork_bomb_import", "grad_off_import",
    "kill_parent_softmax", "loop_import", "loop_softmax", "lying_eq_softmax", "memory_torch_softmax",
    "patch_allclose_import", "proc_walk_import", "raise_import", "reduce_softmax", "sleep_softmax",
    "socket_import", "sys_exit_import", "tensor_subclass_softmax", "threads_import",
}  # fmt: skip


def points(report: Report) -> dict[str, int]:
    """Return the points of each check."""
    return {check.name: check.earned for check in report.checks}


@pytest.fixture(scope="module")
def honest(prepared) -> dict[str, int]:
    """Return what the honest file earns: everything."""
    return {check.name: check.points for check in prepared.exercise.checks}


def marked(path: Path) -> object:
    """Leave what is not quick to the gate."""
    return pytest.param(path, id=path.stem, marks=[] if path.stem in QUICK else [pytest.mark.gate])


@pytest.mark.parametrize("path", [marked(path) for path in ATTACKS])
def test_an_attack_gains_nothing_and_costs_no_other_part(path, grade_file, honest):
    """No check earns more than the honest file's; parts that are not attacked earn the same."""
    report = grade_file(path, timeout=SECONDS)
    attacked = PART.match(path.read_text(encoding="utf-8", errors="replace")).group(1)
    others = {check.name: check.earned for check in report.checks if check.part not in ("softmax", attacked)}
    assert Outcome.INTERNAL not in {check.outcome for check in report.checks}
    assert all(earned <= honest[name] for name, earned in points(report).items())
    assert others == {name: honest[name] for name in others}


@pytest.mark.parametrize("name", ["loop_softmax", "sleep_softmax"])
def test_a_hang_costs_one_time_limit(name, grade_file):
    """After a hang the part's other checks are timeouts that are not waited for."""
    report = grade_file(FOLDER / f"{name}.py", timeout=SECONDS)
    outcomes = {check.outcome for check in report.checks if check.part == "softmax"}
    assert outcomes == {Outcome.TIMEOUT}
    assert report.seconds < SECONDS + 5


def test_canaries_appear_in_no_artefact(grade_source, monkeypatch):
    """What is planted in the environment and the parent's memory is not found by one who looks everywhere."""
    canary = "canary-" + "9f3a77"
    monkeypatch.setenv("GRADER_CANARY", canary)
    kept_in_memory = [f"{canary}-memory"]
    report = grade_source(SPY)
    text = repr(report)
    assert kept_in_memory[0].startswith(canary)
    assert canary not in text
    assert "BEGIN SOLUTION" not in text
    assert "seen nothing" in text


SPY = """
import gc, os, sys, torch

# In pieces: this file is itself in memory.
WORDS = [("canary-", "9f3a77"), ("BEGIN SOL", "UTION"), ("like_ref", "erence(")]

def _everything():
    seen = [repr(dict(os.environ))]
    for folder in ("/proc/self/environ", "/proc/%d/environ" % os.getppid(), "/proc/%d/mem" % os.getppid()):
        try:
            seen.append(open(folder, "rb").read(10_000).decode("utf-8", "replace"))
        except OSError:
            pass
    for root in {*sys.path, os.getcwd(), "/", os.path.expanduser("~"), sys.prefix}:
        for folder, _, files in os.walk(root):
            for name in files:
                if name in ("solution.py", "mistakes.py", "checks.py"):
                    try:
                        seen.append(open(os.path.join(folder, name)).read())
                    except OSError:
                        pass
    seen += [repr(one)[:1000] for one in gc.get_objects() if isinstance(one, (str, dict))]
    frame = sys._getframe()
    while frame:
        seen.append(repr(frame.f_locals)[:10_000])
        frame = frame.f_back
    text = "\\n".join(seen)
    found = [word for word in WORDS if "".join(word) in text]
    return "seen nothing" if found == [] else "seen " + " ".join("".join(word) for word in found)

_FOUND = []

def softmax(x, dim=-1):
    _FOUND or _FOUND.append(_everything())
    raise ValueError(_FOUND[0])
"""

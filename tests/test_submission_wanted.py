"""Which statements graded names need, and the program made of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from grader.errors import ExerciseError
from grader.model import Submission
from grader.submission import defines, is_untouched, program, read_submission, wanted


def read(folder: Path, source: str, name: str = "hw.py") -> Submission:
    """Write a source and read it as a submission."""
    path = folder / name
    path.write_text(source)
    return read_submission(path)


def lines(folder: Path, source: str, *names: str) -> list[int]:
    """Return the lines of the statements wanted for the names."""
    return [statement.line for statement in wanted(read(folder, source), names)]


def test_the_last_definition_is_wanted_with_what_it_reads(tmp_path: Path) -> None:
    """Earlier versions, tests, plots and training are left out; helpers come along."""
    source = """\
import torch
import matplotlib.pyplot as plt
def softmax(x): return x
print(softmax(torch.ones(3)))
EPS = 1e-9
def helper(x): return x + EPS
def softmax(x): return helper(torch.exp(x))
assert torch.allclose(softmax(x), torch.softmax(x, 0))
for epoch in range(10):
    loss = softmax(data()).sum()
    loss.backward()
plt.plot(losses)
"""
    assert lines(tmp_path, source, "softmax") == [1, 5, 6, 7]


def test_every_binder_of_a_helper_is_wanted(tmp_path: Path) -> None:
    """A value may be made in several steps."""
    source = "x = 1\nx = x + 1\nx += 1\ny = 2\ndef f(): return x\nx = 4\n"
    assert lines(tmp_path, source, "f") == [1, 2, 3, 5, 6]


def test_what_mutates_a_read_value_is_wanted_with_its_own_reads(tmp_path: Path) -> None:
    """Appending, setting attributes and switching modes are part of a value."""
    source = """\
class Net: pass
net = Net()
rate = 0.5
net.p = rate
net.eval()
print(net)
other = Net()
other.eval()
def predict(x): return net(x)
"""
    assert lines(tmp_path, source, "predict") == [1, 2, 3, 4, 5, 9]


def test_methods_added_to_a_graded_class_are_wanted(tmp_path: Path) -> None:
    """add_to_class and attribute assignment complete a class, using it does not."""
    source = """\
from d2l import add_to_class
class Net: pass
class Net: pass
@add_to_class(Net)
def forward(self, x): return scale * x
scale = 2
Net.backward = lambda self: None
print(Net().forward(3))
Net.forward(None, 3)
"""
    assert lines(tmp_path, source, "Net") == [1, 3, 5, 6, 7]


def test_a_function_that_sets_a_global_is_wanted_with_it(tmp_path: Path) -> None:
    """A def with a global statement mutates that name."""
    source = "n = 0\ndef count():\n    global n\n    n += 1\ndef f():\n    return n\n"
    assert lines(tmp_path, source, "f") == [1, 2, 5]


def test_graded_names_may_read_each_other(tmp_path: Path) -> None:
    """Of a graded name its last version is wanted, earlier ones only where these were read."""
    source = """\
def softmax(x): return 0
def loss(x): return softmax(x)
def softmax(x): return 1
"""
    assert lines(tmp_path, source, "softmax", "loss") == [1, 2, 3]
    assert lines(
        tmp_path, source[source.index("def loss") :] + "def loss(x): return softmax(x)\n", "softmax", "loss"
    ) == [2, 3]


def test_a_name_wrapped_by_itself_needs_its_earlier_binding(tmp_path: Path) -> None:
    """Wrapping runs at once and needs what it wraps; a recursive def does not read its predecessor."""
    assert lines(tmp_path, "def f(x): return x\nf = cache(f)\n", "f") == [1, 2]
    assert lines(tmp_path, "def f(x): return x\ndef f(x): return f(x)\n", "f") == [2]


def test_a_star_import_is_wanted_for_names_bound_nowhere(tmp_path: Path) -> None:
    """It may bind anything but builtins and what the student binds."""
    source = "from math import *\nk = 1\n"
    assert lines(tmp_path, source + "def f(x): return exp(x)\n", "f") == [1, 3]
    assert lines(tmp_path, source + "def f(x): return sum(x, k)\n", "f") == [2, 3]


def test_future_imports_are_always_wanted(tmp_path: Path) -> None:
    """They change how all else compiles."""
    assert lines(tmp_path, "from __future__ import annotations\ndef f(): pass\n", "f") == [1, 2]


def test_seeds_are_wanted_where_something_is_computed(tmp_path: Path) -> None:
    """A weight drawn at module level depends on the seed; a function does not."""
    source = "import torch\ntorch.manual_seed(0)\ndef f(): return 1\nW = torch.randn(3)\ndef g(): return W\n"
    assert lines(tmp_path, source, "f") == [3]
    assert lines(tmp_path, source, "g") == [1, 2, 4, 5]


def test_deleting_a_graded_name_is_not_wanted(tmp_path: Path) -> None:
    """What was deleted to free memory was handed in all the same."""
    assert lines(tmp_path, "net = 1\ndel net\n", "net") == [1]


def test_names_that_are_missing_want_nothing(tmp_path: Path) -> None:
    """A name never bound has no statements."""
    assert lines(tmp_path, "x = 1\n", "f") == []


def test_defines_looks_at_all_statements(tmp_path: Path) -> None:
    """Names bound in a block count, names in a broken file do not."""
    submission = read(tmp_path, "if True:\n    def f(): pass\ng.x = 1\n")
    assert defines(submission, "f")
    assert not defines(submission, "g")
    assert not defines(read(tmp_path, "def f(:\n"), "f")


def test_a_whole_program_runs_everything_until_all_is_bound(tmp_path: Path) -> None:
    """Whole runs are told to stop quietly, wanted statements run to their end."""
    submission = read(tmp_path, "a = 1\nb = 2\n")
    whole = program(submission, ["b"], whole=True)
    part = program(submission, ["b"], whole=False)
    assert (whole.run, whole.names, whole.stop_when_bound) == (((0, 0), (0, 1)), ("b",), True)
    assert (part.run, part.units, part.stop_when_bound) == (((0, 1),), submission.units, False)


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("softmax.py", "softmax"),
        ("exercise-04 (1).py", "exercise_04__1_"),
        ("04.py", "_04"),
        ("class.py", "class_"),
        ("torch.py", "torch_"),
        ("random.py", "random_"),
        ("x².py", "_x_"),
        ("übung.py", "übung"),
    ],
)
def test_a_file_makes_a_module_name(tmp_path: Path, name: str, module: str) -> None:
    """The stem becomes an identifier that hides no library."""
    assert program(read(tmp_path, "", name), [], whole=True).module == module


def test_a_notebook_is_the_main_module(tmp_path: Path) -> None:
    """Code in a notebook finds its names in __main__, cell after cell."""
    cells = [{"cell_type": "code", "source": text} for text in ("k = 2", "print(1)", "def f(): return k")]
    submission = read(tmp_path, json.dumps({"nbformat": 4, "cells": cells}), "hw.ipynb")
    made = program(submission, ["f"], whole=False)
    assert made.module == "__main__"
    assert made.run == ((0, 0), (2, 0))


STUB = '''
def softmax(x: Tensor, dim: int = -1) -> Tensor:
    """Return the softmax of x."""
    shape: int = 3
    raise NotImplementedError("yours")

class Net:
    """A net."""
    def forward(self, x):
        """Do it."""
'''


@pytest.mark.parametrize(
    ("source", "name", "untouched"),
    [
        (STUB, "softmax", True),
        (STUB, "Net", True),
        (
            "def softmax(x, dim=-1):\n    shape = 3  # n\n    raise NotImplementedError(\n 'yours')",
            "softmax",
            True,
        ),
        ("class Net:\n    def forward(self, x): pass", "Net", True),
        (STUB.replace("-1", "0"), "softmax", False),
        (STUB + "def softmax(x): return x", "softmax", False),
        ("def softmax(x): return x\n" + STUB, "softmax", True),
        (STUB + "softmax = torch.softmax", "softmax", False),
        (STUB + "@add_to_class(Net)\ndef forward(self, x): return x", "Net", False),
        (STUB, "other", False),
        ("def softmax(x): return " + "+".join("x" * 900), "softmax", False),
        ("def softmax(", "softmax", False),
    ],
)
def test_an_untouched_stub_is_recognised(tmp_path: Path, source: str, name: str, untouched: bool) -> None:
    """Layout, comments, docstrings and annotations make no difference; any code does."""
    assert is_untouched(read(tmp_path, source), name, STUB) is untouched


def test_a_broken_stub_is_the_exercises_fault(tmp_path: Path) -> None:
    """A stub that does not parse is not blamed on the student."""
    with pytest.raises(ExerciseError, match="the stub does not parse"):
        is_untouched(read(tmp_path, STUB), "softmax", "def (")

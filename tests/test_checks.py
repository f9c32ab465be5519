"""Small facts about what authors write checks with."""

from __future__ import annotations

import math

import nbformat
import pytest
import torch
from hypothesis import given as given_of_hypothesis
from hypothesis import settings
from hypothesis import strategies as st

from grader.checks import call, given, together
from grader.checks.answers import Reference, Trusted
from grader.checks.compare import compare, is_close, relax, show
from grader.checks.draw import cases
from grader.checks.replay import literal
from grader.checks.statistics import follows_normal, follows_uniform, independent
from grader.course import open_course
from grader.grading import Options, grade
from grader.model import Outcome
from grader.prepared import Prepared
from grader.submission import read_submission


def test_drawn_fields_keep_their_order():
    """A call takes the fields of a case by position, so drawing must not shuffle them."""
    drawn = given("g", strategy=together(z=st.just(1), a=st.just(2), m=st.just(3)), count=5)
    assert {tuple(vars(case)) for case in cases(drawn, 0)} == {("z", "a", "m")}


@pytest.mark.parametrize("dtype", [torch.bool, torch.int64, torch.float16, torch.bfloat16, torch.complex64])
def test_every_kind_of_number_can_be_shown(dtype):
    """A wrong dtype is the student's business, and showing it must not fail."""
    assert show(torch.ones(2, dtype=dtype)).startswith("tensor([")


@pytest.mark.parametrize(
    ("value", "longest"),
    [
        ((torch.arange(2060.0) % 7).reshape(1030, 2), 120),
        ((torch.arange(70.0) % 7).reshape(2, 35).mT, 120),
        (torch.ones(300, 300, dtype=torch.float64), 120),
        (torch.arange(61).repeat(2)[:61], 400),
        (torch.arange(100.0) % 70, 1000),
        (torch.full((100,), float("nan")), 1500),
    ],
)
def test_a_literal_makes_the_same_tensor_and_is_short_where_the_numbers_repeat(value, longest):
    """Whatever is replayed is what the check gave."""
    text = literal(value)
    made = eval(text)
    assert made.dtype == value.dtype
    assert torch.equal(made.nan_to_num(-1.0), value.nan_to_num(-1.0))
    assert len(text) < longest


def test_a_single_number_has_no_place_and_zero_no_sign():
    """A message says "is nan, expected 0", and nothing of an empty index or of -0."""
    found = compare(torch.tensor(math.nan), torch.tensor(-0.0))
    assert found.message == "the result is nan, expected 0"
    assert compare(torch.tensor([1.0]), torch.tensor([-0.0])).message.startswith(
        "the result is 1 at [0], expected 0;"
    )
    assert show(torch.tensor([-0.0, 1.0])) == "tensor([0., 1.])"


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (1.5, torch.tensor(1.5)),
        (torch.tensor([1.5]), torch.tensor(1.5)),
        (torch.tensor(3), 3),
        ([torch.tensor(1.0), 2], (torch.tensor(1.0), 2)),
    ],
)
def test_a_generous_reader_takes_a_number_for_a_tensor(actual, expected):
    """Where a text leaves it open, a number, a 0-d tensor and one element mean the same."""
    assert compare(relax(actual, expected), expected) is None


def test_right_samples_follow_their_law():
    """A sample of a law passes its test, at many seeds."""
    for seed in range(50):
        g = torch.Generator().manual_seed(seed)
        normal = torch.randn(200, 100, generator=g) * 0.1
        uniform = (torch.rand(200, 100, generator=g) * 2 - 1) * 0.3
        assert follows_normal(normal, 0.1) is None
        assert follows_uniform(uniform, 0.3) is None
        assert independent(normal) is None


def test_wrong_samples_do_not():
    """A standard deviation 10 % off, another law, and equal rows are seen in 20,000 numbers."""
    normal = torch.randn(200, 100, generator=torch.Generator().manual_seed(0))
    assert "standard deviation" in follows_normal(normal * 1.1, 1.0).message
    assert "distance" in follows_normal((torch.rand(200, 100) * 2 - 1) * 3**0.5, 1.0).message
    assert "rows differ" in independent(normal[:1].expand(200, 100)).message


def test_probes_work_in_a_notebook(workers, tmp_path):
    """A probe that puts two graded names together finds both in a notebook too."""
    folder = next((one for one in open_course().exercises if one.probes()), None)
    if folder is None:
        pytest.skip("no exercise has probes")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(folder.solution())])
    path = tmp_path / "homework.ipynb"
    nbformat.write(notebook, path)
    assert grade(Prepared(folder, 0), read_submission(path), Options(), workers).outcome is Outcome.PASS


@pytest.mark.parametrize(
    "code",
    ["def f(x, *, w=None):\n    w.add_(1)\n    return x", "def f(x):\n    x[0].mul_(2)\n    return x[1]"],
    ids=["keyword", "list"],
)
def test_tensors_in_keywords_and_lists_are_watched_too(code):
    """An argument counts as changed wherever its tensor stands."""
    scope = {}
    exec(code, scope)
    made = call(torch.ones(2), w=torch.ones(2)) if "w=" in code else call([torch.ones(2), torch.zeros(1)])
    changed = Trusted(scope, {}).observe(made.data("f", seed=0)).arguments
    assert list(changed) == ([1] if "w=" in code else [0])


def test_the_answer_is_exact_for_tensors_in_lists_and_keywords():
    """The reference computes in float64 whatever its arguments stand in, and answers in its own dtype."""
    reference = Reference(Trusted({"f": lambda ws, b=None: ws[0].sum() + b}, {}))
    answer = reference.answer("f", call([torch.full((1000,), 0.1)], b=torch.tensor(0.1))).value
    exact = torch.full((1000,), 0.1).double().sum() + torch.tensor(0.1).double()
    assert (answer.dtype, answer) == (torch.float32, exact.float())


def test_a_solution_that_cannot_compute_in_float64_answers_as_it_can():
    """An exception on the way to more digits is not taken for an answer."""

    def f(x):
        if x.dtype == torch.float64:
            raise TypeError
        return x + 1

    assert Reference(Trusted({"f": f}, {})).answer("f", call(torch.tensor([1.0]))).value == torch.tensor(
        [2.0]
    )


@given_of_hypothesis(data=st.data())
@settings(max_examples=300, deadline=None, database=None)
def test_the_quick_comparison_agrees_with_the_thorough_one(data):
    """What is close by one operation is right, and what is right is close, infinities and NaN included."""
    numbers = st.lists(
        st.sampled_from([0.0, 1.0, 1.0 + 1e-5, 1.0 + 3e-5, float("inf"), -float("inf"), float("nan")]),
        min_size=3,
        max_size=3,
    )
    actual, expected = torch.tensor(data.draw(numbers)), torch.tensor(data.draw(numbers))
    assert is_close(actual, expected) == (compare(actual, expected) is None)

"""Checks of exercise-00."""

import torch

from grader.checks import (
    Exercise,
    Tolerance,
    compare,
    forbids,
    given,
    gradient,
    law,
    like_reference,
    pure,
    shapes,
    tensors,
    together,
)

# --- cases ---------------------------------------------------------------------------------------

# TODO: the example of the text; ordinary inputs, your own first and drawn ones after; the hard ones.
# The fields of a case are the arguments of a call, in this order.
printed = given("printed", {"x": torch.tensor([[1.0, 2.0, 6.0]])})
matrices = given(
    "matrices",
    {"x": torch.tensor([[0.0, 1.0, 2.0], [3.0, 1.0, 0.0]])},
    strategy=together(x=tensors(shapes())),
    count=20,
)
smooth = given("smooth", {"x": torch.tensor([[0.0, 1.0, -1.0], [2.0, 0.5, 3.0]])})
hard = given(
    "hard",
    {"x": torch.tensor([[0.1, 0.2, 0.4], [0.7, 0.1, 0.3]], dtype=torch.float64)},
    {"x": torch.tensor([[10000.0, 10001.0], [0.0, 1.0]])},
)

# --- laws ----------------------------------------------------------------------------------------


# TODO: what is true of every right answer. A law gets a case and its answer, and returns None or what is wrong.
def rows_sum_to_zero(case, result):
    total = result.sum(dim=-1)
    rounding = Tolerance(rtol=0.0, atol=1e-5)  # right answers were measured to be off by 2e-6
    return compare(total, torch.zeros_like(total), within=rounding, what="sum of a row")


# --- checks --------------------------------------------------------------------------------------

# TODO: what the library has of it: names that the code may not use, operations that may not run.
FORBIDDEN = ("torch.mean", "torch.Tensor.mean")
OPERATIONS = ("aten::mean",)

# TODO: the sentence that the student reads, the points and a hint for each check. A hint asks; it never tells.
EXERCISE = Exercise(
    checks=[
        forbids("placeholder", *FORBIDDEN, operations=OPERATIONS, given=printed),
        like_reference(
            "placeholder", "The example of the text comes out right.", name="placeholder-example",
            kind="example", given=printed, points=1, hint="Work the row out by hand and compare.",
        ),
        like_reference(
            "placeholder", "It equals the reference on ordinary numbers.", name="placeholder-matches",
            given=matrices, points=2, hint="Which numbers are added up for the mean of each row?",
        ),
        law(
            "placeholder", "Each row adds up to 0.", name="placeholder-rows-sum-to-0",
            given=matrices, points=1, holds=rows_sum_to_zero, hint="Add up the first row of your answer. What is left over?",
        ),
        like_reference(
            "placeholder", "Rows far apart and float64 keep all their digits.", name="placeholder-hard",
            kind="hard", given=hard, points=1, hint="Print the dtype after each of your steps.",
        ),
        gradient(
            "placeholder", "Its gradient is right.", name="placeholder-gradient",
            given=smooth, points=1, hint="Does every way from x to the result pass through autograd?",
        ),
        pure(
            "placeholder", name="placeholder-pure", given=matrices, points=1,
            hint="Print x before and after your call. Which step writes into it?",
        ),
    ]
)  # fmt: skip

"""Checks of exercise-04. Items S0-15 S0-16 S1-44 S1-45 S1-54 S2-08 S2-32 S3-12 S3-20 S3-21 of the course."""

from dataclasses import replace

import torch
from hypothesis import strategies as st

from grader.checks import (
    Exercise,
    Tolerance,
    call,
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
    with_dim,
)

# --- cases ---------------------------------------------------------------------------------------

PRINTED = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
INF = float("inf")


def row(*numbers, dtype=torch.float32):
    return {"x": torch.tensor([numbers], dtype=dtype)}


def rows(*numbers, dtype=torch.float32):
    return {"x": torch.tensor(numbers, dtype=dtype)}


def numbers(*shape, dtype=torch.float32):
    return (torch.arange(torch.Size(shape).numel()) % 7).to(dtype).reshape(shape)


def also(name, some, *cases, count=None):
    """Return the cases of a Given with more of the author's own, under another name."""
    edges = (*some.edges, *given(name, *cases).edges)
    return replace(some, name=name, edges=edges, count=some.count if count is None else count)


# Code may be right for a few rows and classes alone: up to a size that it counts on, or up to a byte.
MANY = ((2, 300), (300, 2))

printed = given("printed", {"x": PRINTED})
matrices = given(
    "matrices",
    rows([0.0, 1.0, 2.0], [3.0, 1.0, 0.0]),
    rows([0.0, 1.0], [2.0, 0.0]),
    row(0.0, 0.0),
    rows([1.0], [2.0]),
    {"x": torch.arange(24.0).reshape(2, 12) % 5},
    {"x": torch.arange(24.0).reshape(12, 2) % 5},
    {"x": numbers(1, 40)},
    strategy=together(x=tensors(shapes())),
    count=25,
)
many_matrices = also("many-matrices", matrices, *({"x": numbers(*shape)} for shape in MANY))
shifted = given(
    "shifted",
    {"x": torch.tensor([[0.0, 1.0], [1.0, 3.0]]), "c": torch.tensor([[1.0], [-2.0]])},
    strategy=shapes().flatmap(
        lambda shape: together(x=tensors(shape), c=tensors((shape[0], 1), low=-20.0, high=20.0, views=False))
    ),
    count=20,
)
many_axes = given(
    "many-axes",
    {"x": torch.tensor([0.0, 1.0, 2.0])},
    {"x": torch.arange(8.0).reshape(2, 2, 2) % 3},
    {"x": numbers(40)},
    {"x": numbers(9, 2, 12)},
    {"x": numbers(1, 2, 1, 3, 2)},
    strategy=together(
        x=st.one_of(
            tensors(shapes(axes=1)), tensors(shapes(axes=3, largest=4)), tensors(shapes(axes=4, largest=4))
        )
    ),
    count=12,
)
with_dims = given(
    "with-dims",
    {"x": torch.tensor([[0.0, 1.0, 2.0], [2.0, 0.0, 0.0]]), "dim": 0},
    {"x": torch.tensor([[0.0, 1.0, 2.0], [2.0, 0.0, 0.0]]), "dim": 1},
    {"x": torch.tensor([[[0.0, 1.0], [2.0, 0.0], [1.0, 1.0]]] * 2), "dim": 1},
    {"x": torch.tensor([[[0.0, 1.0]], [[2.0, 0.0]], [[1.0, 1.0]]]), "dim": 0},
    {"x": torch.tensor([[[0.0, 1.0]], [[2.0, 0.0]], [[1.0, 1.0]]]), "dim": -1},
    {"x": numbers(12, 2, 9), "dim": 0},
    {"x": numbers(2, 1, 12, 3), "dim": 2},
    {"x": numbers(2, 3, 1, 2), "dim": -3},
    {"x": numbers(4), "dim": 0},
    strategy=with_dim(tensors(shapes(axes=3, largest=4))),
    count=20,
)
# Columns that lie far apart: 101 below the largest number of all, exp is a number of two digits in float32.
large_columns = given(
    "large-columns",
    {"x": torch.tensor([[0.0, 100.0], [1.0, 101.0]]), "dim": 0},
    {"x": torch.tensor([[1000.0, -1000.0], [1001.0, -1002.0]]), "dim": 0},
    {"x": torch.tensor([[[0.0, 500.0], [2.0, 501.0]], [[-700.0, 0.0], [-701.0, 3.0]]]), "dim": 1},
    {"x": torch.tensor([[[0.0, 500.0], [2.0, 501.0]], [[-700.0, 0.0], [-701.0, 3.0]]]), "dim": -3},
)
small_columns = given(
    "small-columns",
    {"x": torch.tensor([[0.0, 1.0], [2.0, 0.0], [-1.0, 0.5]]), "dim": 0},
    {"x": numbers(2, 3, 2) / 2, "dim": 1},
    {"x": numbers(3, 1, 2) / 2, "dim": -3},
    {"x": numbers(4) / 2, "dim": 0},
)
dtypes = given(
    "dtypes",
    rows([0.0, 1.0, 2.0], [3.0, 1.0, 0.0], dtype=torch.float64),
    row(0.0, 15.0, dtype=torch.float64),  # a small probability has digits too
    rows([0.0, 1.0, 2.0], [3.0, 1.0, 0.0], dtype=torch.float16),
    strategy=together(
        x=st.one_of(
            tensors(shapes(), dtype=torch.float64), tensors(shapes(), low=-3, high=3, dtype=torch.float16)
        )
    ),
    count=8,
)
# exp overflows above 88.73 in float32 and above 11.09 in float16, and is 0 below -103.97 and -17.
large = given(
    "large",
    row(1000.0, 1001.0),
    row(-1000.0, -1001.0),
    row(0.0, 2000.0),
    row(0.0, 100.0, 200.0),
    row(12.0, 11.0, dtype=torch.float16),
    row(10000.0, 0.0, -10000.0),
    row(1e8, 1e8 + 1, dtype=torch.float64),
    strategy=st.integers(1, 5).flatmap(lambda k: together(x=tensors((1, k), low=-400.0, high=400.0))),
    count=10,
)
far_apart = given(
    "far-apart",
    rows([0.0, 1.0], [1000.0, 1001.0]),
    rows([0.0, 1.0], [104.0, 105.0]),
    rows([-1000.0, -1001.0], [1000.0, 1001.0], [0.0, 0.0]),
)
ruled_out = given(
    "ruled-out",
    row(0.0, -INF),
    rows([-INF, 1.0, 2.0], [0.0, -INF, 3.0]),
    row(-INF, 0.0, -INF, 3.0),
)
small = given(
    "small",
    rows([0.0, 1.0, -1.0]),
    {"x": numbers(2, 9) / 2},
    {"x": numbers(9, 2) / 2},
    strategy=together(x=tensors(shapes(largest=4), views=False)),
    count=8,
)
hard_small = given(
    "hard-small",
    row(1000.0, 1001.0),
    row(0.0, 200.0),
    row(-1000.0, -1001.0, -1000.5),
)
pairs = given(
    "pairs",
    {"z": torch.tensor([[1.0, 0.0], [0.0, 3.0]])},
    {"z": torch.tensor([[0.0, 0.0]])},
    strategy=st.integers(1, 5).flatmap(lambda n: together(z=tensors((n, 2)))),
    count=20,
)
many_pairs = also("many-pairs", pairs, {"z": numbers(300, 2)})
small_pairs = given(
    "small-pairs",
    {"z": torch.tensor([[1.0, 0.0], [0.0, 3.0]])},
    {"z": torch.tensor([[0.5, -2.0]])},
    {"z": numbers(12, 2)},
)
large_pairs = given(
    "large-pairs",
    {"z": torch.tensor([[1000.0, 1001.0]])},
    {"z": torch.tensor([[-1000.0, -1001.0], [0.0, 1.0]])},
    {"z": torch.tensor([[1000.0, 0.0], [0.0, 1000.0]])},
)
logits = given(
    "logits",
    {"o": torch.tensor([[1.0, 3.0], [0.0, -2.0]])},
    {"o": torch.tensor([[1.0, 2.0, 3.0]])},
    {"o": torch.tensor([[2.0], [0.0]])},
    {"o": torch.arange(24.0).reshape(2, 12) % 5},
    strategy=together(o=tensors(shapes())),
    count=20,
)
many_logits = also(
    "many-logits",
    logits,
    *({"o": numbers(*shape)} for shape in MANY),
    {"o": torch.tensor([[1000.0, 1001.0], [0.0, 2000.0]])},
)
small_logits = given(
    "small-logits",
    {"o": torch.tensor([[1.0, 3.0, 0.5], [0.0, -2.0, 4.0]])},
    {"o": numbers(2, 9)},
    {"o": numbers(9, 2)},
)
typed_pairs = given(
    "typed-pairs",
    {"z": torch.tensor([[1.0, 0.1], [0.0, 3.0]], dtype=torch.float64)},
    {"z": torch.tensor([[0.0, 30.0]], dtype=torch.float64)},
    {"z": torch.tensor([[1.0, 0.5], [0.0, 3.0]], dtype=torch.float16)},
)
typed_logits = given(
    "typed-logits",
    {"o": torch.tensor([[1.0, 0.1], [0.0, 3.0]], dtype=torch.float64)},
    {"o": torch.tensor([[1.0, 0.5], [0.0, 3.0]], dtype=torch.float16)},
)


def along(case):
    return [call(case.x, dim=case.dim)]


def along_kept_or_not(case):
    return [call(case.x, dim=case.dim), call(case.x, dim=case.dim, keepdim=True)]


def shift(case):
    return [call(case.x), call(case.x + case.c)]


# --- laws ----------------------------------------------------------------------------------------


def rows_sum_to_one(case, probabilities):
    total = probabilities.sum(dim=-1)
    return compare(total, torch.ones_like(total), what="sum of each row") or within_0_and_1(probabilities)


def within_0_and_1(probabilities):
    return compare(probabilities, probabilities.clamp(0.0, 1.0), what="result, kept between 0 and 1,")


def same_after_shift(case, before, after):
    return compare(after, before, within=LOOSE, what="result after the shift")


def moves_with_shift(case, before, after):
    return compare(after, before + case.c.squeeze(-1), within=LOOSE, what="result after the shift")


def keeps_order(case, probabilities):
    order = case.x.argsort(dim=-1, stable=True)
    ranked = probabilities.gather(-1, order)
    return compare(
        ranked, ranked.sort(dim=-1).values, what="result, listed from the smallest logit to the largest,"
    )


def exponentials_sum_to_one(case, logs):
    total = logs.exp().sum(dim=-1)
    return compare(total, torch.ones_like(total), what="sum over each row of exp(result)")


def above_the_largest(case, result):
    largest, width = case.x.amax(dim=-1), case.x.shape[-1]
    top = largest + torch.tensor(float(width)).log()
    return compare(result, torch.minimum(torch.maximum(result, largest), top), what="result")


def swapped(case):
    return [call(case.z), call(case.z.flip(1))]


def complements(case, first, second):
    return compare(first + second, torch.ones_like(first), what="sum of the answers for [a, b] and [b, a]")


def last_column_is_zero(case, result):
    last = result[:, -1]
    return compare(last, torch.zeros_like(last), what="last column")


def same_softmax(case, result):
    return compare(result.softmax(dim=-1), case.o.softmax(dim=-1), what="softmax of the result")


# --- checks --------------------------------------------------------------------------------------

# A shift of up to 20 costs a float32 logit about 2e-6 before anything is computed.
LOOSE = Tolerance(rtol=5e-5, atol=2e-5)

FORBIDDEN = (
    "torch.softmax", "torch.log_softmax", "torch.logsumexp", "torch.special.softmax", "torch.special.log_softmax",
    "torch.special.logsumexp", "torch.Tensor.softmax", "torch.Tensor.log_softmax", "torch.Tensor.logsumexp",
    "torch.nn.functional.softmax", "torch.nn.functional.log_softmax", "torch.nn.functional.softmin",
    "torch.nn.functional.gumbel_softmax", "torch.nn.functional.cross_entropy",
    "torch.nn.functional.scaled_dot_product_attention", "torch.nn.functional.multi_head_attention_forward",
    "torch.nn.Softmax", "torch.nn.LogSoftmax", "torch.nn.Softmin", "torch.nn.Softmax2d", "torch.nn.CrossEntropyLoss",
    "torch.nn.AdaptiveLogSoftmaxWithLoss", "torch.nn.MultiheadAttention",
    "torch.nn.modules.activation.Softmax", "torch.nn.modules.activation.LogSoftmax",
    "torch.sparse.softmax", "torch.sparse.log_softmax", "torch.distributions.Categorical",
    "torch.distributions.OneHotCategorical", "torch._softmax", "torch._log_softmax", "torch._C._nn.softmax",
    "torch._C._special.special_softmax", "torch.ops.aten.softmax", "torch.ops.aten._softmax",
    "torch.ops.aten.log_softmax", "torch.ops.aten._log_softmax", "torch.ops.aten.logsumexp",
    "scipy.special.softmax", "scipy.special.log_softmax", "scipy.special.logsumexp",
)  # fmt: skip
OPERATIONS = (
    "aten::softmax", "aten::_softmax", "aten::log_softmax", "aten::_log_softmax", "aten::logsumexp",
    "aten::special_softmax", "aten::special_log_softmax", "aten::special_logsumexp", "aten::_safe_softmax",
    "aten::_masked_softmax", "aten::_sparse_softmax", "aten::_sparse_log_softmax",
    "aten::_scaled_dot_product_flash_attention_for_cpu", "aten::_scaled_dot_product_attention_math",
)  # fmt: skip


def own_work(part, cases, calls=None):
    return forbids(part, *FORBIDDEN, operations=OPERATIONS, given=cases, calls=calls)


def along_other_axes(part, dim, calls=along):
    """What holds along the last axis holds along the others, for code that passes the check named by ``dim``."""
    return [
        like_reference(
            part, "Along another axis large numbers do no harm either.", name=f"{part}-dim-large", kind="hard",
            given=large_columns, calls=calls, points=1, hint=COLUMNS, needs=(dim, f"{part}-stable"),
        ),
        gradient(
            part, "Along another axis its gradient is right too.", name=f"{part}-gradient-dim",
            given=small_columns, calls=calls, points=1, hint=GRADIENT, needs=(dim, f"{part}-gradient"),
        ),
        pure(
            part, "Along another axis too it leaves its argument as it was.", name=f"{part}-pure-dim",
            given=small_columns, calls=calls, points=1, hint=PURE, needs=(dim, f"{part}-pure"),
        ),
    ]  # fmt: skip


watched = given("watched", {"x": PRINTED}, {"x": torch.tensor([[0.0, 1.0], [1000.0, 1001.0]])})
watched_pairs = given("watched-pairs", {"z": torch.tensor([[1.0, 0.0], [0.0, 3.0]])})
watched_logits = given("watched-logits", {"o": PRINTED})

BIG = "What is exp of the largest number here, in this dtype? Which number could you take away from a row without changing its probabilities?"
BATCH = "Each row alone is fine, together one goes wrong. Which number did you share between rows?"
DIM = "Count the numbers along the axis that dim names: which ones should belong together?"
COLUMNS = "With dim=0, which numbers belong together, and which of them did you make smaller before exp?"
DTYPE = "Look for the operation in your function whose result has another dtype, or fewer digits, than x."
PURE = "Print the argument before and after your call. Which operation of yours writes into it?"
GRADIENT = "Something between x and the result is cut off from autograd, or has its own idea of a derivative."

EXERCISE = Exercise(
    checks=[
        own_work("softmax", watched),
        like_reference(
            "softmax", "The 2 × 3 example of the text comes out right.", name="softmax-example",
            kind="example", given=printed, points=1, hint="Work the first row out by hand, with a calculator.",
        ),
        like_reference(
            "softmax", "It equals the reference on matrices of ordinary numbers.", name="softmax-matches",
            given=many_matrices, points=2, hint="Which numbers are added up for the denominator of each entry?",
        ),
        law(
            "softmax", "Each row sums to 1, and every entry lies between 0 and 1.", name="softmax-rows-sum-to-1",
            given=matrices, points=1, holds=rows_sum_to_one, hint="With two rows, what do all your entries add up to?",
        ),
        law(
            "softmax", "Adding one number to a whole row changes nothing, a different number for each row.",
            name="softmax-shift", given=shifted, points=1, calls=shift, holds=same_after_shift,
            hint="Do rows influence each other in your function?",
        ),
        law(
            "softmax", "A larger logit never gets a smaller probability.", name="softmax-order",
            given=matrices, points=1, holds=keeps_order, hint="Which class wins in your answer, and which has the largest logit?",
        ),
        like_reference(
            "softmax", "It works on 1, 3 and 4 axes, along the last one.", name="softmax-any-axes",
            given=many_axes, points=1, hint="Does your function count on two axes, or on a fixed size?",
        ),
        like_reference(
            "softmax", "dim chooses the axis, from the front or from the back.", name="softmax-dim",
            given=with_dims, calls=along, points=1, hint=DIM,
        ),
        like_reference(
            "softmax", "float64 and float16 stay what they are, with the digits they have.", name="softmax-dtype",
            given=dtypes, points=1, digits=True, hint=DTYPE,
        ),
        like_reference(
            "softmax", "Large logits do no harm.", name="softmax-stable", kind="hard",
            given=large, points=2, hint=BIG,
        ),
        like_reference(
            "softmax", "Rows that lie far apart do not disturb each other.", name="softmax-stable-batch", kind="hard",
            given=far_apart, points=2, hint=BATCH,
        ),
        like_reference(
            "softmax", "A logit of -inf gets probability 0, and the others share the rest.", name="softmax-ruled-out",
            kind="hard", given=ruled_out, points=1, hint="Follow -inf through your steps, one by one.",
        ),
        gradient(
            "softmax", "Its gradient is right.", name="softmax-gradient", given=small, points=1, hint=GRADIENT,
        ),
        gradient(
            "softmax", "Its gradient is right for large logits too.", name="softmax-gradient-large",
            given=hard_small, points=1, hint=BIG,
        ),
        pure("softmax", name="softmax-pure", given=matrices, points=1, hint=PURE),
        *along_other_axes("softmax", "softmax-dim"),

        own_work("log_softmax", watched),
        like_reference(
            "log_softmax", "It equals the reference on matrices of ordinary numbers.", name="log_softmax-matches",
            given=many_matrices, points=2, hint="Take the logarithm of a right row of probabilities and compare.",
        ),
        law(
            "log_softmax", "The exponentials of each row sum to 1.", name="log_softmax-sums",
            given=matrices, points=1, holds=exponentials_sum_to_one, hint="Which numbers share one denominator?",
        ),
        like_reference(
            "log_softmax", "It works on any number of axes, along the last one.", name="log_softmax-any-axes",
            given=many_axes, points=1, hint="Does your function count on two axes, or on a fixed size?",
        ),
        like_reference(
            "log_softmax", "dim chooses the axis, from the front or from the back.", name="log_softmax-dim",
            given=with_dims, calls=along, points=1, hint=DIM,
        ),
        like_reference(
            "log_softmax", "float64 and float16 stay what they are, with the digits they have.", name="log_softmax-dtype",
            given=dtypes, points=1, digits=True, hint=DTYPE,
        ),
        like_reference(
            "log_softmax", "Large logits and large gaps keep their exact logarithm.", name="log_softmax-stable", kind="hard",
            given=large, points=2, hint="At a gap of 200 a probability is 0 in float32. What is the logarithm of that, and what should it be?",
        ),
        like_reference(
            "log_softmax", "Rows that lie far apart do not disturb each other.", name="log_softmax-stable-batch",
            kind="hard", given=far_apart, points=1, hint=BATCH,
        ),
        like_reference(
            "log_softmax", "A logit of -inf stays -inf, and the others are as if it were not there.",
            name="log_softmax-ruled-out", kind="hard", given=ruled_out, points=1, hint="Follow -inf through your steps, one by one.",
        ),
        gradient(
            "log_softmax", "Its gradient is right.", name="log_softmax-gradient", given=small, points=1, hint=GRADIENT,
        ),
        gradient(
            "log_softmax", "Its gradient is right for large logits too.", name="log_softmax-gradient-large",
            given=hard_small, points=1, hint="Which step of yours reaches 0 or infinity on the way?",
        ),
        pure("log_softmax", name="log_softmax-pure", given=matrices, points=1, hint=PURE),
        *along_other_axes("log_softmax", "log_softmax-dim"),

        own_work("logsumexp", watched),
        like_reference(
            "logsumexp", "It equals the reference on matrices of ordinary numbers.", name="logsumexp-matches",
            given=many_matrices, points=2, hint="For a row of one number the answer is that number.",
        ),
        law(
            "logsumexp", "Adding a number to a whole row adds it to the answer.", name="logsumexp-shift",
            given=shifted, points=1, calls=shift, holds=moves_with_shift, hint="What you took away from a row has to come back.",
        ),
        law(
            "logsumexp", "The answer is at least the largest number of the row, and at most log k above it.",
            name="logsumexp-bounds", given=matrices, points=1, holds=above_the_largest, hint="Try a row of equal numbers.",
        ),
        like_reference(
            "logsumexp", "It works on any number of axes, along the last one.", name="logsumexp-any-axes",
            given=many_axes, points=1, hint="Does your function count on two axes, or on a fixed size?",
        ),
        like_reference(
            "logsumexp", "dim chooses the axis, and keepdim keeps it with length 1.", name="logsumexp-dim-keepdim",
            given=with_dims, calls=along_kept_or_not,
            points=1, hint="Look at the shape with keepdim=True and without.",
        ),
        like_reference(
            "logsumexp", "float64 and float16 stay what they are, with the digits they have.", name="logsumexp-dtype",
            given=dtypes, points=1, digits=True, hint=DTYPE,
        ),
        like_reference(
            "logsumexp", "Large numbers do no harm.", name="logsumexp-stable", kind="hard", given=large, points=2, hint=BIG,
        ),
        like_reference(
            "logsumexp", "Rows that lie far apart do not disturb each other.", name="logsumexp-stable-batch",
            kind="hard", given=far_apart, points=1, hint=BATCH,
        ),
        like_reference(
            "logsumexp", "-inf adds nothing to the sum.", name="logsumexp-ruled-out", kind="hard",
            given=ruled_out, points=1, hint="Follow -inf through your steps, one by one.",
        ),
        gradient(
            "logsumexp", "Its gradient is right.", name="logsumexp-gradient", given=small, points=1, hint=GRADIENT,
        ),
        gradient(
            "logsumexp", "Its gradient is right for large numbers too.", name="logsumexp-gradient-large",
            given=hard_small, points=1, hint="Which step of yours reaches 0 or infinity on the way?",
        ),
        pure("logsumexp", name="logsumexp-pure", given=matrices, points=1, hint=PURE),
        *along_other_axes("logsumexp", "logsumexp-dim-keepdim", calls=along_kept_or_not),

        own_work("naive_softmax", given("watched-small", {"x": PRINTED})),
        like_reference(
            "naive_softmax", "The 2 × 3 example of the text comes out right.", name="naive_softmax-example",
            kind="example", given=printed, points=1, hint="Work the first row out by hand, with a calculator.",
        ),
        like_reference(
            "naive_softmax", "It equals the reference on matrices of ordinary numbers.", name="naive_softmax-matches",
            given=many_matrices, points=2, hint="Which numbers are added up for the denominator of each entry?",
        ),
        law(
            "naive_softmax", "Each row sums to 1, and every entry lies between 0 and 1.", name="naive_softmax-rows-sum-to-1",
            given=matrices, points=1, holds=rows_sum_to_one, hint="With two rows, what do all your entries add up to?",
        ),
        like_reference(
            "naive_softmax", "float64 and float16 stay what they are, with the digits they have.",
            name="naive_softmax-dtype", given=dtypes, points=1, digits=True, hint=DTYPE,
        ),
        gradient(
            "naive_softmax", "Its gradient is right.", name="naive_softmax-gradient", given=small, points=1, hint=GRADIENT,
        ),
        pure("naive_softmax", name="naive_softmax-pure", given=matrices, points=1, hint=PURE),

        own_work("two_class", watched_pairs),
        like_reference(
            "two_class", "It equals the first column of softmax.", name="two_class-matches",
            given=many_pairs, points=2, hint="For logits [1, 0], which class should be more probable?",
        ),
        law(
            "two_class", "Swapping the two logits gives the probability of the other class.", name="two_class-swap",
            given=pairs, points=1, calls=swapped, holds=complements, hint="The two classes share a probability of 1.",
        ),
        like_reference(
            "two_class", "Only the difference of the logits counts, however large they are.", name="two_class-stable",
            kind="hard", given=large_pairs, points=2, hint="The difference of 1000 and 1001 is 1: does your function ever need exp(1000)?",
        ),
        like_reference(
            "two_class", "float64 and float16 stay what they are, with the digits they have.", name="two_class-dtype",
            given=typed_pairs, points=1, digits=True, hint=DTYPE,
        ),
        gradient(
            "two_class", "Its gradient is right.", name="two_class-gradient", given=small_pairs, points=1, hint=GRADIENT,
        ),
        pure("two_class", name="two_class-pure", given=pairs, points=1, hint=PURE),

        own_work("drop_redundant", watched_logits),
        like_reference(
            "drop_redundant", "It equals the reference.", name="drop_redundant-matches",
            given=many_logits, points=2, hint="What may you take away from a row without changing its softmax?",
        ),
        law(
            "drop_redundant", "The last column is 0.", name="drop_redundant-last-column",
            given=logits, points=1, holds=last_column_is_zero, hint="Which logit is the redundant one here?",
        ),
        law(
            "drop_redundant", "The softmax is that of the argument.", name="drop_redundant-same-softmax",
            given=logits, points=1, holds=same_softmax, hint="Compare the softmax of a row before and after.",
        ),
        like_reference(
            "drop_redundant", "float64 and float16 stay what they are, with the digits they have.", name="drop_redundant-dtype",
            given=typed_logits, points=1, digits=True, hint=DTYPE,
        ),
        gradient(
            "drop_redundant", "Its gradient is right.", name="drop_redundant-gradient", given=small_logits, points=1, hint=GRADIENT,
        ),
        pure("drop_redundant", name="drop_redundant-pure", given=logits, points=1, hint=PURE),
    ],
)  # fmt: skip

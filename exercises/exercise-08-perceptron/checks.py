"""Checks of exercise-08. Items S2-01 S2-02 S2-03 S2-04 S2-05 S3-01 S3-02 S3-03 S3-08 of the course."""

import itertools

import torch
from hypothesis import strategies as st

from grader.checks import (
    Exercise,
    Mismatch,
    Seed,
    Tolerance,
    call,
    compare,
    curves,
    given,
    law,
    like_reference,
    points_and_line,
    probe,
    pure,
    tensors,
    together,
)

# --- cases ---------------------------------------------------------------------------------------
#
# Where a class is decided, all numbers are halves and lr is a power of 2: every order of adding
# up is then exact in float32, and a score is 0 for everybody or for nobody. In float64 only the
# points have more digits: lr times an integer tensor is a float32 in torch.

LINE_W, LINE_B = torch.tensor([2.0, 1.0]), -18.0  # the line 2 x1 + x2 = 18
LINE_X = torch.tensor([[6.0, 5.0], [6.0, 6.0], [10.0, 2.0], [9.0, 0.0], [0.0, 17.5]])
CORNERS = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
AND, OR, XOR = torch.tensor([0, 0, 0, 1]), torch.tensor([0, 1, 1, 1]), torch.tensor([0, 1, 1, 0])
RATES = (0.25, 0.5, 1.0, 2.0)

# More features and more rows than a list of variables, a buffer or a loop with a number in it is made for.
# The last feature outweighs the others, and mistakes go on to the last row.
WIDE = torch.ones(300)
LAST = torch.cat([torch.ones(299), torch.tensor([-400.0])])
ALONG = torch.arange(300)
TALL = torch.stack([ALONG * 37 % 17 - 8, ALONG * 53 % 13 - 6], dim=1).float()
PARTED = (TALL @ torch.tensor([2.0, -2.0]) > 3.5).long()  # training makes 37 mistakes, then 1, then none
SIDES = 2 * (ALONG % 2) - 1


def vector(*numbers, dtype=torch.float32):
    return torch.tensor(numbers, dtype=dtype)


def labels(*numbers):
    return torch.tensor(numbers)


def halves(*shape, size=8):
    """Draw a tensor of multiples of one half."""
    count = torch.Size(shape).numel()
    numbers = st.lists(st.integers(-size, size), min_size=count, max_size=count)
    return numbers.map(lambda drawn: torch.tensor(drawn, dtype=torch.float32).reshape(shape) / 2)


def biases():
    """Draw a bias: a Python number, or a 0-d tensor."""
    numbers = st.integers(-8, 8).map(lambda drawn: drawn / 2)
    return st.one_of(numbers, numbers.map(torch.tensor))


def zeros_and_ones(n):
    return st.lists(st.integers(0, 1), min_size=n, max_size=n).map(torch.tensor)


@st.composite
def sizes(draw, *, points=6, features=4):
    """Draw a number of points and another number of features."""
    d = draw(st.integers(1, features))
    return draw(st.sampled_from([n for n in range(1, points + 1) if n != d])), d


@st.composite
def batches(draw, *, points=6, features=4, line=True, lr=True):
    """Draw points and labels as they come, with a line and a learning rate on demand."""
    n, d = draw(sizes(points=points, features=features))
    case = {"X": draw(halves(n, d)), "y": draw(zeros_and_ones(n))}
    if line:
        case |= {"w": draw(halves(d)), "b": draw(biases())}
    return case | ({"lr": draw(st.sampled_from(RATES))} if lr else {})


@st.composite
def one_points(draw, mistake=None, label=None):
    """Draw a point, its label and a line; ``mistake`` says whether the line has the point wrong."""
    d = draw(st.integers(1, 4))
    x, w, b = draw(halves(d)), draw(halves(d)), draw(biases())
    y = draw(st.integers(0, 1)) if label is None else label
    if mistake is not None and (int(x @ w + b >= 0) == y) is mistake:
        w, b = -w, -b - 0.5 if x @ w + b == 0 else -b
    return {"x": x, "y": y, "w": w, "b": b, "lr": draw(st.sampled_from(RATES))}


@st.composite
def separable(draw):
    """Draw points that the line c + v·x = 0 separates with a margin of at least 0.1, of both classes."""
    d = draw(st.sampled_from([2, 1, 3, 5]))
    v = torch.tensor(draw(st.lists(st.integers(-2, 2), min_size=d, max_size=d).filter(any)), dtype=torch.float32)
    c = draw(st.integers(-2, 2))
    X = torch.cat([draw(halves(draw(st.integers(2, 8)), d)), 3 * v[None], -3 * v[None]])
    scores = X @ v + c
    far = scores.abs() >= 0.1 * (v @ v + c * c).sqrt()
    return {"X": X[far], "y": (scores[far] > 0).long(), "line": torch.cat([torch.tensor([float(c)]), v])}


line_points = given("line-points", *({"x": x, "w": LINE_W, "b": LINE_B} for x in LINE_X))
points = given(
    "points",
    {"x": vector(1.0, 2.0), "w": vector(3.0, -1.0), "b": 0.5},
    {"x": vector(1.0, 2.0), "w": vector(3.0, -1.0), "b": torch.tensor(0.5)},
    {"x": vector(0.0, 0.0), "w": vector(1.0, 1.0), "b": -2},
    strategy=st.integers(1, 5).flatmap(lambda d: together(x=tensors((d,)), w=tensors((d,)), b=biases())),
    count=20,
)
point_features = given(
    "point-features",
    {"x": vector(1.0, 2.0, 4.0), "w": vector(1.0, 1.0, 1.0), "b": -1.0},
    {"x": vector(2.0), "w": vector(3.0), "b": -1.0},
    {"x": vector(1.0, 2.0, 3.0, 4.0, 5.0), "w": vector(0.0, 0.0, 0.0, 0.0, 1.0), "b": 0.5},
    {"x": 10 * LAST, "w": WIDE, "b": 0.5},
)
point_float64 = given(
    "point-float64",
    {"x": vector(0.123456789, 0.7, dtype=torch.float64), "w": vector(0.3, -1.1, dtype=torch.float64), "b": 0.5},
)
line_batch = given("line-batch", {"X": LINE_X, "w": LINE_W, "b": LINE_B})
ties = given(
    "ties",
    {"X": vector(0.0).reshape(1, 1), "w": vector(1.0), "b": 0.0},
    {"X": torch.tensor([[6.0, 6.0], [9.0, 0.0]]), "w": LINE_W, "b": torch.tensor(-18.0)},
    {"X": torch.tensor([[1.0, 2.0, 3.0]]), "w": torch.zeros(3), "b": 0},
)
rows = given(
    "rows",
    {"X": torch.tensor([[1.0, 0.0], [0.0, 3.0], [-1.0, 0.0]]), "w": vector(1.0, -1.0), "b": 0.5},
    {"X": torch.tensor([[1.0, 0.0], [0.0, 3.0], [-1.0, 0.0]]), "w": vector(1.0, -1.0), "b": torch.tensor(0.5)},
    {"X": torch.tensor([[2.0, 1.0]]), "w": vector(-1.0, 1.0), "b": 0.0},
    {"X": torch.tensor([[0.0, 0.0], [1.0, 0.5], [1.0, 0.0]]), "w": vector(1.0, -1.0), "b": -0.5},
    {"X": torch.tensor([[0.0, 0.0], [1.0, 0.5], [1.0, 0.0]]), "w": vector(1.0, -1.0), "b": torch.tensor(-0.5)},
    strategy=batches(lr=False).map(lambda case: {name: case[name] for name in ("X", "w", "b")}),
    count=25,
)
row_features = given(
    "row-features",
    {"X": torch.tensor([[1.0, 2.0, -4.0], [1.0, -2.0, 4.0]]), "w": vector(1.0, 1.0, 1.0), "b": 0.0},
    {"X": torch.tensor([[2.0], [-2.0]]), "w": vector(1.0), "b": 0.0},
    {"X": torch.tensor([[1.0, 2.0, 3.0, 4.0, -5.0]]), "w": vector(0.0, 0.0, 0.0, 0.0, 1.0), "b": 0.5},
    {"X": torch.stack([LAST, WIDE]), "w": WIDE, "b": 0.5},
    {"X": TALL + 3, "w": vector(1.0, 2.0), "b": 0.25},  # without the bias the classes are the same
)
# The other rows are plain in float32 too: who has those wrong has lost more than digits.
row_float64 = given(
    "row-float64",
    {
        "X": torch.tensor(
            [[1.0, 1.0 + 1e-9], [1.0, 1.0 - 1e-9], [-(2.0**-40), 0.0], [2.0**-40, 0.0], [0.0, 0.25], [0.25, 0.0]],
            dtype=torch.float64,
        ),
        "w": vector(1.0, -1.0, dtype=torch.float64),
        "b": 0.0,
    },
)

two_inputs = given("two-inputs", *({"x1": a, "x2": b} for a in (0, 1) for b in (0, 1)))
one_input = given("one-input", {"x1": 0}, {"x1": 1})

step_example = given(
    "step-example",
    {"x": vector(6.0, 5.0), "y": 1, "w": LINE_W, "b": LINE_B, "lr": 0.5},
    {"x": vector(10.0, 2.0), "y": 0, "w": LINE_W, "b": LINE_B, "lr": 0.5},
)
right_points = given(
    "right-points",
    {"x": vector(1.0, 2.0), "y": 1, "w": vector(1.0, 1.0), "b": 0.5, "lr": 0.5},
    {"x": vector(1.0, 2.0), "y": 0, "w": vector(-1.0, -1.0), "b": 0.5, "lr": 0.5},
    {"x": vector(1.0, 2.0), "y": 1, "w": vector(1.0, 1.0), "b": torch.tensor(0.5), "lr": 0.5},
    strategy=one_points(mistake=False),
    count=20,
)
missed_ones = given(
    "missed-ones",
    {"x": vector(1.0, 2.0), "y": 1, "w": vector(-1.0, -1.0), "b": 0.5, "lr": 0.5},
    {"x": vector(0.0, 0.0), "y": 1, "w": vector(1.0, 1.0), "b": torch.tensor(-1.5), "lr": 1.0},
    strategy=one_points(mistake=True, label=1),
    count=15,
)
missed_zeros = given(
    "missed-zeros",
    {"x": vector(1.0, 2.0), "y": 0, "w": vector(1.0, 1.0), "b": 0.5, "lr": 0.5},
    {"x": vector(0.0, 0.0), "y": 0, "w": vector(1.0, 1.0), "b": torch.tensor(1.5), "lr": 1.0},
    strategy=one_points(mistake=True, label=0),
    count=15,
)
step_ties = given(
    "step-ties",
    {"x": vector(1.0, 2.0), "y": 1, "w": vector(0.0, 0.0), "b": 0.0, "lr": 1.0},
    {"x": vector(1.0, 2.0), "y": 0, "w": vector(0.0, 0.0), "b": 0.0, "lr": 1.0},
    {"x": vector(6.0, 6.0), "y": 1, "w": LINE_W, "b": torch.tensor(LINE_B), "lr": 0.5},
    {"x": vector(1.0, 2.0), "y": 1, "w": vector(0.0, 0.0), "b": -0.5, "lr": 1.0},
    {"x": vector(0.5, 0.0), "y": 1, "w": vector(1.0, 1.0), "b": 0.0, "lr": 1.0},
    {"x": vector(2.0**-20, 0.0), "y": 1, "w": vector(-1.0, 1.0), "b": 0.0, "lr": 1.0},
)
steps = given("steps", strategy=one_points(), count=20)
step_features = given(
    "step-features",
    {"x": vector(1.0, 2.0, 4.0), "y": 0, "w": vector(1.0, 1.0, 1.0), "b": 0.5, "lr": 1.0},
    {"x": vector(2.0), "y": 1, "w": vector(-1.0), "b": 0.5, "lr": 1.0},
    {"x": vector(1.0, 2.0, 3.0, 4.0, 5.0), "y": 1, "w": vector(1.0, 1.0, 1.0, 0.0, -2.0), "b": 0.5, "lr": 0.5},
    {"x": LAST, "y": 1, "w": WIDE, "b": 0.5, "lr": 2.5},
)
step_float64 = given(
    "step-float64",
    {
        "x": vector(0.123456789, 0.7, dtype=torch.float64), "y": 1, "w": vector(0.3, -1.1, dtype=torch.float64),
        "b": torch.tensor(0.2, dtype=torch.float64), "lr": 0.5,
    },
    {
        "x": vector(0.123456789, 0.7, dtype=torch.float64), "y": 0, "w": vector(0.3, -1.1, dtype=torch.float64),
        "b": torch.tensor(2.2, dtype=torch.float64), "lr": 0.5,
    },
    {
        "x": vector(0.123456789, 0.7, dtype=torch.float64), "y": 1, "w": vector(0.3, 1.1, dtype=torch.float64), "b": 0.5, "lr": 0.5,
    },
)  # fmt: skip
small_steps = given(
    "small-steps",
    {"x": vector(1.0, 2.0), "y": 0, "w": vector(1.0, 1.0), "b": torch.tensor(0.5), "lr": 0.5},
    {"x": vector(1.0, 2.0), "y": 1, "w": vector(-1.0, 1.0), "b": torch.tensor(-2.5), "lr": 0.5},
    {"x": vector(1.0, 2.0), "y": 1, "w": vector(1.0, 1.0), "b": 0.5, "lr": 0.5},
)

epoch_example = given(
    "epoch-example", {"X": CORNERS, "y": AND, "w": torch.zeros(2), "b": 0.0, "lr": 1.0},
    {"X": CORNERS, "y": AND, "w": vector(1.0, 1.0), "b": torch.tensor(-1.5), "lr": 1.0},
)  # fmt: skip
epochs = given(
    "epochs",
    {"X": torch.tensor([[1.0, 2.0]]), "y": labels(0), "w": vector(1.0, 1.0), "b": 0.5, "lr": 0.5},
    {"X": torch.tensor([[1.0, 2.0]]), "y": labels(1), "w": vector(-1.0, 1.0), "b": -2.5, "lr": 0.5},
    {"X": torch.tensor([[1.0, 2.0]]), "y": labels(1), "w": vector(1.0, 1.0), "b": torch.tensor(0.5), "lr": 0.5},
    {"X": torch.tensor([[1.0, 2.0]]), "y": labels(1), "w": torch.zeros(2), "b": 0.0, "lr": 0.5},
    {"X": torch.tensor([[2.0**-20, 0.0]]), "y": labels(1), "w": vector(-1.0, 1.0), "b": 0.0, "lr": 1.0},
    strategy=batches(),
    count=25,
)
in_turn = given(
    "in-turn",
    {"X": torch.tensor([[1.0, 1.0], [2.0, 2.0]]), "y": labels(1, 1), "w": vector(-1.0, -1.0), "b": 0.0, "lr": 1.0},
    {"X": torch.tensor([[4.0, 0.0], [1.0, 0.0]]), "y": labels(0, 1), "w": vector(1.0, 0.0), "b": 0.0, "lr": 1.0},
    {
        "X": torch.tensor([[1.0, 0.0], [2.0, 0.0], [-1.0, 0.0]]), "y": labels(0, 0, 0), "w": vector(1.0, 0.0), "b": 0.5,
        "lr": 2.0,
    },
)  # fmt: skip
epoch_features = given(
    "epoch-features",
    {
        "X": torch.tensor([[1.0, 2.0, 4.0], [0.0, 0.0, 1.0]]), "y": labels(0, 1), "w": vector(1.0, 1.0, 1.0), "b": 0.5,
        "lr": 1.0,
    },
    {"X": torch.tensor([[2.0], [-1.0]]), "y": labels(1, 0), "w": vector(-1.0), "b": 0.5, "lr": 1.0},
    {
        "X": torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]]), "y": labels(1), "w": vector(1.0, 1.0, 1.0, 0.0, -2.0), "b": 0.5,
        "lr": 0.5,
    },
    {"X": torch.stack([LAST, WIDE]), "y": labels(1, 0), "w": WIDE, "b": 0.5, "lr": 1.0},
    {"X": TALL, "y": ALONG * 29 % 7 // 4, "w": vector(0.5, -0.5), "b": 0.25, "lr": 1.0},  # no score of it is 0
    {"X": torch.tensor([[-2.0]]), "y": labels(1), "w": vector(1.0), "b": 0.5, "lr": 1.0},
)  # fmt: skip
epoch_float64 = given(
    "epoch-float64",
    {
        "X": torch.tensor([[0.123456789, 0.7], [0.9, -0.3]], dtype=torch.float64), "y": labels(1, 0),
        "w": vector(0.3, -1.1, dtype=torch.float64), "b": torch.tensor(0.2, dtype=torch.float64), "lr": 0.5,
    },
)  # fmt: skip
small_epochs = given(
    "small-epochs",
    {
        "X": torch.tensor([[1.0, 2.0], [0.0, 1.0]]), "y": labels(0, 1), "w": vector(1.0, 1.0), "b": torch.tensor(0.5),
        "lr": 0.5,
    },
    {
        "X": torch.tensor([[1.0, 2.0], [0.0, 1.0]]), "y": labels(1, 0), "w": vector(-1.0, 0.5), "b": torch.tensor(-0.5),
        "lr": 0.5,
    },
)  # fmt: skip

fit_example = given("fit-example", {"X": CORNERS, "y": AND}, {"X": CORNERS, "y": OR})
fits = given(
    "fits",
    {"X": torch.tensor([[1.0, 2.0]]), "y": labels(0), "lr": 1.0, "max_epochs": 5},
    {"X": torch.tensor([[1.0, 2.0]]), "y": labels(1), "lr": 1.0, "max_epochs": 5},
    {"X": torch.tensor([[1.0, 1.0], [2.0, 2.0]]), "y": labels(0, 0), "lr": 0.5, "max_epochs": 5},
    {"X": torch.tensor([[2.0], [3.0]]), "y": labels(0, 1), "lr": 1.0, "max_epochs": 30},
    {"X": torch.tensor([[2.0], [3.0]]), "y": labels(0, 1), "lr": 1.0, "max_epochs": 1},
    {"X": torch.tensor([[1.0], [2.0**-20 - 1]]), "y": labels(0, 1), "lr": 1.0, "max_epochs": 1},
    {"X": torch.tensor([[10.0], [10.5]]), "y": labels(0, 1), "lr": 1.0, "max_epochs": 150},
    strategy=st.tuples(batches(line=False), st.sampled_from((4, 1, 2, 8))).map(
        lambda drawn: drawn[0] | {"max_epochs": drawn[1]}
    ),
    count=20,
)
SIGNS = {"X": torch.tensor([[4.0], [-4.0]]), "y": labels(1, 0), "line": vector(0.0, 1.0)}
APART = {
    "X": torch.tensor([[2.0, 0.0], [3.0, 0.0], [2.0, 1.0], [3.0, 1.0]]),
    "y": labels(0, 1, 0, 1),
    "line": vector(-5.0, 2.0, 0.0),
}
separated = given("separated", SIGNS, APART, strategy=separable(), count=8)
permuted = given(
    "permuted",
    APART | {"order": labels(3, 2, 1, 0)},
    strategy=separable().flatmap(
        lambda case: st.permutations(range(len(case["X"]))).map(lambda order: case | {"order": torch.tensor(order)})
    ),
    count=5,
)
crossed = given(
    "crossed", *({"X": CORNERS, "y": XOR, "max_epochs": count} for count in (5, 1, 2, 20)),
    {"X": torch.tensor([[1.0], [1.0]]), "y": labels(0, 1), "max_epochs": 6},
)  # fmt: skip
crossed_default = given("crossed-default", {"X": CORNERS, "y": XOR})
rated = given(
    "rated",
    {"X": torch.tensor([[1.0, 2.0]]), "y": labels(0), "lr": 0.5},
    {"X": CORNERS, "y": AND, "lr": 2.0**-7},
    strategy=batches(line=False),
    count=8,
)
fit_features = given(
    "fit-features",
    {"X": torch.tensor([[1.0, 0.0, 2.0], [1.0, 0.0, 3.0]]), "y": labels(0, 1), "lr": 1.0, "max_epochs": 50},
    {"X": torch.tensor([[-2.0], [1.0]]), "y": labels(1, 0), "lr": 1.0, "max_epochs": 50},
    {
        "X": torch.tensor([[0.0, 1.0, 0.0, 0.0, -1.0], [0.0, 1.0, 0.0, 0.0, 2.0]]), "y": labels(0, 1), "lr": 0.5,
        "max_epochs": 50,
    },
    {"X": torch.stack([LAST, 2 - LAST]), "y": labels(1, 0), "lr": 1.0, "max_epochs": 5},
    {"X": TALL, "y": PARTED, "lr": 1.0, "max_epochs": 5},
    {"X": torch.tensor([[-2.0]]), "y": labels(0), "lr": 1.0, "max_epochs": 5},
)  # fmt: skip
fit_float64 = given(
    "fit-float64",
    {"X": torch.tensor([[0.7, 0.123456789], [-0.9, 0.3]], dtype=torch.float64), "y": labels(0, 1), "lr": 0.5, "max_epochs": 3},
    {"X": torch.tensor([[0.7, 0.123456789]], dtype=torch.float64), "y": labels(1), "lr": 0.5, "max_epochs": 3},
)
# No start makes an epoch without mistakes: two equal rows have different labels.
random_epochs = given(
    "random-epochs",
    {
        "X": torch.tensor([[1.0, 0.5], [-1.0, 2.0], [1.5, -1.0], [1.0, 0.5], [-0.5, -1.0], [3.0, 1.0]]),
        "y": labels(0, 1, 1, 1, 0, 0), "lr": 0.5,
    },
    {
        "X": torch.tensor([[0.7], [-0.9], [0.3], [0.7], [-0.4]], dtype=torch.float64), "y": labels(1, 1, 0, 0, 0), "lr": 2.0,
    },
)  # fmt: skip
small_fits = given("small-fits", {"X": CORNERS, "y": AND, "lr": 1.0, "max_epochs": 3})

folds = given(
    "folds",
    {"X": torch.tensor([[2.0, 3.0]]), "y": labels(0), "epochs": 1},
    {"X": torch.tensor([[2.0, 3.0]]), "y": labels(1), "epochs": 2},
    {"X": torch.tensor([[1.0, 1.0], [2.0, 2.0]]), "y": labels(0, 0), "epochs": 1},
    {"X": CORNERS, "y": AND, "epochs": 10},
    {"X": CORNERS, "y": XOR, "epochs": 5},
    {"X": torch.tensor([[1.0], [2.0**-20 - 1]]), "y": labels(0, 1), "epochs": 1},
    {"X": torch.tensor([[10.0], [10.5]]), "y": labels(0, 1), "epochs": 150},
    strategy=st.tuples(batches(line=False, lr=False), st.integers(1, 6)).map(lambda drawn: drawn[0] | {"epochs": drawn[1]}),
    count=20,
)
fold_features = given(
    "fold-features",
    {"X": torch.tensor([[1.0, 0.0, 2.0], [1.0, 0.0, 3.0]]), "y": labels(0, 1), "epochs": 4},
    {"X": torch.tensor([[-2.0], [1.0]]), "y": labels(1, 0), "epochs": 3},
    {"X": torch.tensor([[0.0, 1.0, 0.0, 0.0, -1.0], [0.0, 1.0, 0.0, 0.0, 2.0]]), "y": labels(0, 1), "epochs": 5},
    {"X": torch.stack([LAST, 2 - LAST]), "y": labels(1, 0), "epochs": 5},
    {"X": TALL, "y": PARTED, "epochs": 3},
    {"X": torch.tensor([[-2.0]]), "y": labels(0), "epochs": 2},
    {"X": torch.tensor([[-1.0, -2.0], [-3.0, -1.0]]), "y": labels(0, 1), "epochs": 3},
)
fold_float64 = given(
    "fold-float64",
    {"X": torch.tensor([[0.7, 0.123456789], [-0.9, 0.3]], dtype=torch.float64), "y": labels(0, 1), "epochs": 3},
)
small_folds = given("small-folds", {"X": CORNERS, "y": AND, "epochs": 3})

margin_example = given(
    "margin-example",
    {"X": torch.tensor([[3.0, 4.0]]), "y": labels(1), "w": vector(3.0, 4.0), "b": -15.0},
    {"X": torch.tensor([[3.0, 4.0], [0.0, 0.0]]), "y": labels(1, 0), "w": vector(3.0, 4.0), "b": -15.0},
    {"X": torch.tensor([[3.0, 4.0]]), "y": labels(1), "w": vector(3.0, 4.0), "b": -25.0},
)
wrong_side = given(
    "wrong-side",
    {"X": torch.tensor([[3.0, 4.0]]), "y": labels(0), "w": vector(3.0, 4.0), "b": -15.0},
    {"X": torch.tensor([[3.0, 4.0], [0.0, 0.0]]), "y": labels(1, 1), "w": vector(3.0, 4.0), "b": -15.0},
    {"X": torch.tensor([[0.0, 0.0], [1.0, 0.0]]), "y": labels(1, 0), "w": vector(3.0, 4.0), "b": -15.0},
)


def nonzero(case):
    return {**case, "w": case["w"] if case["w"].any() else torch.ones_like(case["w"])}


margins = given(
    "margins",
    {"X": torch.tensor([[1.0, 0.0], [0.0, 2.0]]), "y": labels(1, 0), "w": vector(1.0, -1.0), "b": 0.5},
    {"X": torch.tensor([[1.0, 0.0], [0.0, 2.0]]), "y": labels(1, 0), "w": vector(1.0, -1.0), "b": torch.tensor(0.5)},
    {"X": torch.tensor([[3.0, 4.0], [2.0, 0.0]]), "y": labels(1, 0), "w": vector(0.003, 0.004), "b": -0.01},
    {"X": torch.tensor([[3.0, 4.0], [2.0, 0.0]]), "y": labels(1, 0), "w": vector(300.0, 400.0), "b": -1000.0},
    strategy=batches(lr=False).map(nonzero),
    count=25,
)
margin_features = given(
    "margin-features",
    {"X": torch.tensor([[1.0, 0.0, 2.0], [1.0, 0.0, 5.0]]), "y": labels(0, 1), "w": vector(1.0, 2.0, 2.0), "b": -8.0},
    {"X": torch.tensor([[2.0], [1.0]]), "y": labels(1, 0), "w": vector(2.0), "b": -3.0},
    {"X": torch.tensor([[0.0, 1.0, 0.0, 0.0, 1.0]]), "y": labels(1), "w": vector(0.0, 0.0, 0.0, 0.0, 4.0), "b": -1.0},
    {"X": torch.stack([LAST, WIDE]), "y": labels(1, 0), "w": LAST, "b": 0.5},
    {"X": (300 - ALONG)[:, None] * SIDES[:, None] * vector(3.0, 4.0), "y": ALONG % 2, "w": vector(3.0, 4.0), "b": -0.5},
    {"X": torch.tensor([[3e10, 4e10]]), "y": labels(1), "w": vector(3.0, 4.0), "b": 0.0},
    {"X": torch.tensor([[-2.0]]), "y": labels(1), "w": vector(-1.0), "b": 0.5},
    {"X": torch.tensor([[-1.0, -2.0], [-3.0, -1.0]]), "y": labels(0, 1), "w": vector(-1.0, 2.0), "b": 1.0},
)
margin_float64 = given(
    "margin-float64",
    {
        "X": torch.tensor([[0.123456789, 0.7], [0.9, -0.3]], dtype=torch.float64), "y": labels(0, 1),
        "w": vector(0.3, -1.1, dtype=torch.float64), "b": torch.tensor(0.2, dtype=torch.float64),
    },
)  # fmt: skip


# --- calls ---------------------------------------------------------------------------------------


def no_arguments(case):
    return [call()]


def xor_of_gates(case):
    return [probe("xor_of_gates", case.x1, case.x2)]


def xor_of_stuck_gates(case):
    return [probe("xor_of_stuck_gates", case.x1, case.x2)]


def scored(case):
    return [probe("scored", case.x, case.w, case.b)]


def stepped(case):
    return [probe("stepped", case.x, case.y, case.w, case.b, case.lr)]


def stepped_and_mirrored(case):
    # The mirrored call is for the diagnosis: who moves on one kind of mistake only differs from who never moves.
    return [*stepped(case), probe("stepped", case.x, 1 - case.y, -case.w, -case.b, case.lr)]


def swept(case):
    return [probe("swept", case.X, case.y, case.w, case.b, case.lr)]


def measured(case):
    return [probe("measured", case.X, case.y, case.w, case.b)]


def limited_fit(case):
    return [probe("fitted", case.X, case.y, case.lr, case.max_epochs)]


def plain_fit(case):
    return [probe("fitted", case.X, case.y)]


def whole_fit(case):
    return [probe("fitted", case.X, case.y, lr=case.lr, max_epochs=case.max_epochs)]


def long_fit(case):
    return [probe("fitted", case.X, case.y, 1.0, LONG)]


def short_fit(case):
    return [probe("fitted", case.X, case.y, max_epochs=case.max_epochs)]


def reordered_fit(case):
    return [probe("fitted", case.X[case.order], case.y[case.order], 1.0, LONG)]


def fits_at_rates(case):
    return [probe("fitted", case.X, case.y, lr, 6) for lr in (1.0, case.lr, 4.0)]


def fits_from_generators(case):
    return [probe("fitted", case.X, case.y, 1.0, LONG, Seed(number)) for number in (7, 8)]


def random_starts(case):
    return [probe("random_starts", case.X, case.y)]


def started_fits(case):
    plain = probe("fitted", case.X, case.y, case.lr, 1)
    return [plain, *(probe("fitted", case.X, case.y, case.lr, count, Seed(7)) for count in (1, 2, 3))]


def line_scaled(case):
    return [*measured(case), probe("measured", case.X, case.y, 4 * case.w, 4 * case.b)]


def sides_swapped(case):
    return [*measured(case), probe("measured", case.X, 1 - case.y, -case.w, -case.b)]


# --- laws ----------------------------------------------------------------------------------------

LONG = 200  # epochs; the separable sets drawn here were seen to need fewer than 20


def truths(gate):
    """Return what a gate says to each row of its truth table; raises where it is no gate."""
    w, b = getattr(gate, "items", gate)
    inputs = torch.cartesian_prod(*[torch.tensor([0, 1])] * len(w)).reshape(-1, len(w))
    own = (inputs.to(w.dtype) @ w + b >= 0).long().reshape(-1)
    wide = (inputs.double() @ w.double() + number(b) >= 0).long()
    return {"as computed": own.tolist(), "in float64": wide.tolist()}


def is_gate_of(count, table):
    """Return a law: the answer is a pair of ``count`` weights and a bias, and says what the table says."""

    def holds(case, value):
        if not isinstance(value, list | tuple) or len(value) != 2:
            return Mismatch("type", "the result is no pair (w, b)", "a pair (w, b)", value)
        w, b = value
        if not isinstance(w, torch.Tensor) or tuple(w.shape) != (count,):
            return Mismatch("shape", f"the weights are no tensor of shape ({count},)", torch.zeros(count), w)
        if not isinstance(b, int | float) and not (isinstance(b, torch.Tensor) and b.numel() == 1):
            return Mismatch("type", "the bias is neither a number nor a 0-d tensor", 0.0, b)
        inputs = tuple(vars(case).values())
        row = int("".join(map(str, inputs)), 2)
        said = truths(value)
        if table[row] in (said["as computed"][row], said["in float64"][row]):
            return None
        message = f"for {', '.join(map(str, inputs))} the gate says {1 - table[row]}, expected {table[row]}"
        return Mismatch("value", message, table[row], value)

    return holds


def blind_when_stuck(case, value):
    if not isinstance(value, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in value):
        return Mismatch("value", "xor gave no answer", 0, value)
    seeing = [pair for pair in value if compare(number(pair[0]), number(pair[1])) is not None]
    if not seeing:
        return None
    message = "xor still tells its inputs apart when every gate has been replaced by one that always says the same"
    return Mismatch("value", message, "the same answer for all inputs", seeing[0])


def number(value):
    """Read a number or a tensor of one element as a float, with a gradient or without; anything else is nan."""
    if isinstance(value, torch.Tensor) and value.numel() == 1:
        return value.item()
    return float(value) if isinstance(value, int | float) else float("nan")


def unchanged(case, value):
    w, b = value
    return compare(w, case.w, what="weights after a point that is right") or compare(
        number(b), number(case.b), what="bias after a point that is right"
    )


def moved(sign):
    """Return a law: the weights and the bias have moved by one step."""

    def holds(case, value, mirrored):
        w, b = value
        return compare(w, case.w + sign * case.lr * case.x, what="weight vector after the step") or compare(
            number(b), number(case.b) + sign * case.lr, what="bias after the step"
        )

    return holds


def score_moves(case, value):
    w, b = value
    before = number(case.x.double() @ case.w.double()) + number(case.b)
    after = number(case.x.double() @ w.double()) + number(b)
    error = case.y - int(before >= 0)
    expected = before + error * case.lr * (number(case.x @ case.x) + 1)
    return compare(after, expected, what="score of the point after its step")


def trained(value, features):
    """Take an answer of fit apart: (w, b, history), or what is wrong with its form."""
    if not isinstance(value, list | tuple) or len(value) != 3:
        return Mismatch("type", "the result is no triple (w, b, history)", "(w, b, history)", value)
    w, b, history = value
    if not isinstance(w, torch.Tensor) or tuple(w.shape) != (features,):
        return Mismatch("shape", f"the weights are no tensor of shape ({features},)", torch.zeros(features), w)
    counts = [number(one) for one in history] if isinstance(history, list) else []
    if not counts or not all(one.is_integer() and one >= 0 for one in counts):
        return Mismatch("type", "the history is no list of counts", [1, 0], history)
    return w.detach().double(), number(b), [int(one) for one in counts]


def converged(case, *values):
    """Every run ends at a line without mistakes, at the first epoch that has none."""
    for value in values:
        found = trained(value, case.X.shape[1])
        if isinstance(found, Mismatch):
            return found
        w, b, history = found
        wrong = stopped_wrongly(history) or mistakes_left(case, w, b)
        if wrong is not None:
            return wrong
    return None


def stopped_wrongly(history):
    if history[-1] != 0:
        message = f"the history ends with {history[-1]} after {len(history)} epochs, although a line separates the classes"
        return Mismatch("value", message, "a history that ends with 0", history)
    if 0 in history[:-1]:
        return Mismatch("value", "training went on after an epoch without mistakes", "one 0, at the end", history)
    return None


def mistakes_left(case, w, b):
    # A random start makes scores that are no halves: at 1e-5 from the line nobody can be sure.
    scores = case.X.double() @ w + b
    wrong = ((scores >= 0).long() != case.y) & (scores.abs() > 1e-5)
    if not wrong.any():
        return None
    message = f"{int(wrong.sum())} of {len(case.y)} points are on the wrong side of the line that is returned"
    return Mismatch("value", message, case.y, (scores >= 0).long())


def line_found(case, *values):
    """The points, and the line of the first run."""
    found = trained(values[0], case.X.shape[1])
    return points_and_line(case.X, case.y, found[0], found[1])


def mistakes_by_epoch(case, *values):
    return curves({"mistakes": trained(values[0], case.X.shape[1])[2]}, up="mistakes")


def few_mistakes(case, value):
    found = trained(value, case.X.shape[1])
    if isinstance(found, Mismatch):
        return found
    history = found[2]
    folded = torch.cat([torch.ones(len(case.X), 1), case.X], dim=1).double()
    line = case.line.double()
    gap = number(((2 * case.y - 1) * (folded @ line) / line.norm()).min())
    bound = number((folded**2).sum(1).max()) / gap**2
    if sum(history) <= bound + 1e-6:
        return None
    message = f"{sum(history)} mistakes were made, but on these points there can be at most {bound:.4g}"
    return Mismatch("value", message, f"at most {bound:.4g} mistakes", history)


def never_ends(case, value):
    found = trained(value, case.X.shape[1])
    if isinstance(found, Mismatch):
        return found
    history, wanted = found[2], vars(case).get("max_epochs", 1000)
    if 0 in history:
        return Mismatch("value", "an epoch without mistakes, on points that no line separates", "no 0", history[-10:])
    if len(history) == wanted:
        return None
    message = f"the history holds {len(history)} epochs, expected {wanted}"
    return Mismatch("value", message, f"{wanted} epochs", f"{len(history)} epochs")


def only_scales(case, one, rated_one, four):
    return compare(rated_one[0], case.lr * one[0], what="weight vector at this lr") or compare(
        four[0], 4.0 * one[0], what="weight vector at lr 4"
    ) or compare(number(rated_one[1]), case.lr * number(one[1]), what="bias at this lr") or compare(
        [number(count) for count in rated_one[2]], [number(count) for count in one[2]], what="history at this lr"
    )  # fmt: skip


def starts_from_generator(case, value):
    if not isinstance(value, dict) or len(value) != 2:
        return Mismatch("type", "the result is no triple (w, b, history)", "(w, b, history)", value)
    same, other = value.values()
    if not same:
        return Mismatch("value", "two runs with the same generator state gave different weights", "the same", "different")
    if not other:
        return Mismatch("value", "five different generators all gave the same weights after one epoch", "different", "the same")
    return None


def goes_on(case, plain, *values):
    """Each run from a random start does what the one before it did, and one epoch more; the dtype is that of a plain run."""
    if isinstance(found := trained(plain, case.X.shape[1]), Mismatch):
        return found
    dtype, runs = plain[0].dtype, []
    for epochs, value in enumerate(values, start=1):
        found = trained(value, case.X.shape[1])
        if isinstance(found, Mismatch):
            return found
        if value[0].dtype != dtype:
            message = f"after a random start the weights are {value[0].dtype}, from zeros they are {dtype}"
            return Mismatch("dtype", message, dtype, value[0].dtype)
        if len(found[2]) != epochs:
            message = f"the history holds {len(found[2])} epochs, expected {epochs}"
            return Mismatch("value", message, f"{epochs} epochs", found[2])
        runs.append(found)
    wrong = (other_than_one_more(case, before, after) for before, after in itertools.pairwise(runs))
    return next((mismatch for mismatch in wrong if mismatch), None)


def other_than_one_more(case, before, after):
    w, b, history = before
    mistakes = 0
    for x, label in zip(case.X.double(), case.y.tolist(), strict=True):
        score = number(x @ w) + b
        if 0 < abs(score) < 1e-5 * max(1.0, float(w.abs().max())):
            return None  # this near to the line the digits of the start decide, and nobody can be sure
        error = label - int(score >= 0)
        w, b, mistakes = w + case.lr * error * x, b + case.lr * error, mistakes + abs(error)
    within = Tolerance(rtol=2e-5, atol=2e-6 * max(1.0, float(w.abs().max()), abs(b)))
    which = f"epoch {len(history) + 1} after a random start"
    return (
        compare(after[2], [*history, mistakes], what=f"history up to {which}")
        or compare(after[0], w, within=within, what=f"weight vector after {which}")
        or compare(after[1], b, within=within, what=f"bias after {which}")
    )


def like_apart(case, w):
    """The folded training does what training with a bias of its own does."""
    weights, bias = torch.zeros(case.X.shape[1]), 0.0
    for _ in range(case.epochs):
        for x, label in zip(case.X, case.y.tolist(), strict=True):
            error = label - int(number(x @ weights) + bias >= 0)
            weights, bias = weights + error * x, bias + error
    return compare(number(w[0]), bias, what="entry 0, the bias,") or compare(
        w[1:], weights, what="part after index 0, the weights,"
    )


def same_distance(case, first, second):
    return compare(second, first, within=Tolerance(rtol=1e-4, atol=1e-5), what="margin of the same line, written otherwise,")


# --- checks --------------------------------------------------------------------------------------

FEATURES = "Count the numbers that your code touches: do all of them matter, in every row?"
DTYPE = "Look for the step of yours that drops digits, or gives back another dtype than it got."
PURE = "Print the arguments before and after your call. Which operation of yours writes into one?"
DIGITS = Tolerance(rtol=1e-9, atol=1e-10)  # for a bias too, which is a number here and so says no dtype
TURNS = "Which line does the second point meet?"
TIE = "Which class has a point exactly on the line?"

EXERCISE = Exercise(
    checks=[
        like_reference(
            "score", "Points on both sides of the line 2 x1 + x2 = 18, and on it.", name="score-example", kind="example",
            given=line_points, points=1, calls=scored, hint="Put the point into the equation of the line by hand.",
        ),
        like_reference(
            "score", "It equals the reference, with a bias that is a number or a tensor.", name="score-matches",
            given=points, points=1, calls=scored, hint="What is the score of the origin?",
        ),
        like_reference(
            "score", "It works for any number of features.", name="score-any-features",
            given=point_features, points=1, calls=scored, hint=FEATURES,
        ),
        like_reference(
            "score", "float64 keeps its digits.", name="score-dtype", given=point_float64, points=1, calls=scored, digits=True, hint=DTYPE,
        ),
        pure("score", name="score-pure", given=points, points=1, calls=scored, hint=PURE),

        like_reference(
            "predict", "Points on both sides of the line 2 x1 + x2 = 18, and on it.", name="predict-example", kind="example",
            given=line_batch, points=1, hint="Draw the line and the five points.",
        ),
        like_reference(
            "predict", "A score of exactly 0 is class 1.", name="predict-tie", given=ties, points=2, hint=TIE,
        ),
        like_reference(
            "predict", "It equals the reference, in values, shape and dtype.", name="predict-matches",
            given=rows, points=2, hint="One class for each row: what are the shape and the dtype of what you return?",
        ),
        like_reference(
            "predict", "It works for any number of features, and of rows.", name="predict-any-features",
            given=row_features, points=1, hint=FEATURES,
        ),
        like_reference(
            "predict", "Points that differ in the tenth digit, in float64, are told apart.", name="predict-dtype",
            given=row_float64, points=1, digits=True, hint=DTYPE,
        ),
        pure("predict", name="predict-pure", given=rows, points=1, hint=PURE),

        law(
            "and_gate", "It says 1 for (1, 1) alone.", name="and_gate-table", given=two_inputs, points=2, calls=no_arguments,
            holds=is_gate_of(2, (0, 0, 0, 1)), like=False, lenient=True, fingerprint=truths, hint="Draw the four corners of a square: where must the line pass?",
        ),
        law(
            "or_gate", "It says 0 for (0, 0) alone.", name="or_gate-table", given=two_inputs, points=2, calls=no_arguments,
            holds=is_gate_of(2, (0, 1, 1, 1)), like=False, lenient=True, fingerprint=truths, hint="Draw the four corners of a square: where must the line pass?",
        ),
        law(
            "not_gate", "It says 1 for 0, and 0 for 1.", name="not_gate-table", given=one_input, points=2, calls=no_arguments,
            holds=is_gate_of(1, (1, 0)), like=False, lenient=True, fingerprint=truths, hint="Which way must the score go as the input grows?",
        ),
        like_reference(
            "xor", "It says 1 where exactly one input is 1 (your wrong gates, if any, are replaced by right ones).",
            name="xor-table", given=two_inputs, points=2, calls=xor_of_gates, lenient=True,
            hint="What is true of (0, 1) and (1, 0), and not of the other two, in words of and, or and not?",
        ),
        law(
            "xor", "It knows its inputs through your gates alone.", name="xor-of-gates", given=two_inputs, points=2,
            calls=xor_of_stuck_gates, holds=blind_when_stuck, like=False, hint="Which line of yours looks at x1 or x2 without a gate?",
        ),

        like_reference(
            "perceptron_step", "One step on each kind of mistake, near the line 2 x1 + x2 = 18.", name="perceptron_step-example",
            kind="example", given=step_example, points=1, calls=stepped, hint="Take the step by hand. Towards which side should the line move?",
        ),
        law(
            "perceptron_step", "A point on its right side changes nothing.", name="perceptron_step-right-point",
            given=right_points, points=1, calls=stepped, holds=unchanged, hint="Who should move the line: every point, or some?",
        ),
        law(
            "perceptron_step", "A 1 taken for a 0 moves weights and bias by one step.", name="perceptron_step-missed-1",
            given=missed_ones, points=1, calls=stepped_and_mirrored, holds=moved(1), hint="The score of this point was too low. What raises it?",
        ),
        law(
            "perceptron_step", "A 0 taken for a 1 moves weights and bias by one step, the other way.", name="perceptron_step-missed-0",
            given=missed_zeros, points=1, calls=stepped_and_mirrored, holds=moved(-1), hint="The score of this point was too high. What lowers it?",
        ),
        law(
            "perceptron_step", "The score of the point moves towards its label, by the right amount.", name="perceptron_step-score-moves",
            given=steps, points=1, calls=stepped, holds=score_moves, hint="Compute the score of the same point again after your step.",
        ),
        like_reference(
            "perceptron_step", "A point exactly on the line counts as class 1.", name="perceptron_step-tie",
            given=step_ties, points=1, calls=stepped, hint=TIE,
        ),
        like_reference(
            "perceptron_step", "It works for any number of features.", name="perceptron_step-any-features",
            given=step_features, points=1, calls=stepped, hint=FEATURES,
        ),
        like_reference(
            "perceptron_step", "float64 keeps its digits.", name="perceptron_step-dtype",
            given=step_float64, points=1, calls=stepped, within=DIGITS, digits=True, hint=DTYPE,
        ),
        pure("perceptron_step", name="perceptron_step-pure", given=small_steps, points=1, calls=stepped, hint=PURE),

        like_reference(
            "perceptron_epoch", "One pass over the four rows of AND, from zeros and from a line that is right.",
            name="perceptron_epoch-example", kind="example", given=epoch_example, points=1, calls=swept,
            hint="Go through the four rows by hand and write the line down after each.",
        ),
        like_reference(
            "perceptron_epoch", "It equals the reference: the line and the count of mistakes.", name="perceptron_epoch-matches",
            given=epochs, points=2, calls=swept, hint="Begin with the smallest failing input: is it the line or the count?",
        ),
        like_reference(
            "perceptron_epoch", "Each point sees the line that the point before it has left.", name="perceptron_epoch-in-turn",
            given=in_turn, points=2, calls=swept, hint=TURNS,
        ),
        like_reference(
            "perceptron_epoch", "It works for any number of features, and of rows.", name="perceptron_epoch-any-features",
            given=epoch_features, points=1, calls=swept, hint=FEATURES,
        ),
        like_reference(
            "perceptron_epoch", "float64 keeps its digits.", name="perceptron_epoch-dtype",
            given=epoch_float64, points=1, calls=swept, within=DIGITS, digits=True, hint=DTYPE,
        ),
        pure("perceptron_epoch", name="perceptron_epoch-pure", given=small_epochs, points=1, calls=swept, hint=PURE),

        like_reference(
            "fit", "It learns AND and OR, as the reference does.", name="fit-example", kind="example", given=fit_example,
            points=1, calls=plain_fit, hint="Follow two epochs on AND by hand.",
        ),
        like_reference(
            "fit", "It equals the reference: the line and the whole history.", name="fit-matches", given=fits, points=2,
            calls=whole_fit, hint="From which line does the first point start, and when does the last epoch end?",
        ),
        law(
            "fit", "Separable points: training stops after the first epoch without mistakes, and there are none left.",
            name="fit-separates", kind="behaviour", given=separated, points=2, calls=long_fit, holds=converged, like=False, picture=line_found,
            hint="When should training stop, and what does the last entry of the history say then?",
        ),
        law(
            "fit", "It makes no more mistakes than Novikoff's theorem allows.", name="fit-few-mistakes", kind="behaviour",
            given=separated, points=1, calls=long_fit, holds=few_mistakes, like=False, picture=mistakes_by_epoch, hint="Does each step help the point that caused it?",
        ),
        law(
            "fit", "Rows in another order may give another line, but it separates too.", name="fit-any-order", kind="behaviour",
            given=permuted, points=1, calls=reordered_fit, holds=converged, like=False, picture=line_found, hint="Does a point later in the file get its turn?",
        ),
        law(
            "fit", "Points that no line separates: it stops after max_epochs, and never finds an epoch without mistakes.",
            name="fit-xor", kind="behaviour", given=crossed, points=1, calls=short_fit, holds=never_ends, like=False, picture=mistakes_by_epoch,
            hint="What ends your loop when mistakes never end?",
        ),
        law(
            "fit", "Left alone, it gives up after 1000 epochs.", name="fit-max-epochs-default", kind="behaviour",
            given=crossed_default, points=1, calls=plain_fit, holds=never_ends, like=False, picture=mistakes_by_epoch, hint="How long is your history for the rows of XOR?",
        ),
        law(
            "fit", "From zeros, lr scales the line and changes no decision.", name="fit-lr-scales", given=rated, points=1,
            calls=fits_at_rates, holds=only_scales, hint="Double lr: what doubles, and what stays?",
        ),
        like_reference(
            "fit", "It works for any number of features, and of rows.", name="fit-any-features", given=fit_features, points=1,
            calls=whole_fit, hint=FEATURES,
        ),
        law(
            "fit", "From a random start it separates too.", name="fit-random-start", kind="behaviour", given=separated, points=1,
            calls=fits_from_generators, holds=converged, like=False, picture=line_found, fingerprint=lambda value: 0,
            hint="Does anything after the start depend on g?",
        ),
        law(
            "fit", "After a random start training goes on as from zeros: rows in order, this lr, the same dtype.",
            name="fit-random-start-goes-on", kind="behaviour", given=random_epochs, points=1, calls=started_fits, holds=goes_on,
            like=False, fingerprint=lambda value: 0, hint="Which lines of yours ask whether there is a g? Do any of them run after the start?",
        ),
        law(
            "fit", "The random start comes from g.", name="fit-uses-g", kind="behaviour", given=fit_example, points=1,
            calls=random_starts, holds=starts_from_generator, like=False, hint="Where in your code is g used?",
        ),
        like_reference(
            "fit", "float64 keeps its digits.", name="fit-dtype", given=fit_float64, points=1, calls=whole_fit,
            digits=True, hint=DTYPE,
        ),
        pure("fit", name="fit-pure", given=small_fits, points=1, calls=limited_fit, hint=PURE),

        like_reference(
            "fit_folded", "It equals the reference after any number of epochs.", name="fit_folded-matches", given=folds,
            points=2, hint="Try one point with label 0 and one epoch.",
        ),
        law(
            "fit_folded", "It does what training with a bias of its own does, and the bias is at index 0.", name="fit_folded-like-fit",
            given=folds, points=1, holds=like_apart, hint="Which feature of a row is always 1, and where does its weight stand?",
        ),
        like_reference(
            "fit_folded", "It works for any number of features, and of rows.", name="fit_folded-any-features", given=fold_features, points=1,
            hint=FEATURES,
        ),
        like_reference(
            "fit_folded", "float64 keeps its digits.", name="fit_folded-dtype", given=fold_float64, points=1, digits=True, hint=DTYPE,
        ),
        pure("fit_folded", name="fit_folded-pure", given=small_folds, points=1, hint=PURE),

        like_reference(
            "margin", "Points at 2, 3 and 0 from the line 3 x1 + 4 x2 = 15 or 25.", name="margin-example", kind="example",
            given=margin_example, points=1, calls=measured, hint="Measure it on paper: how far is (3, 4) from the line?",
        ),
        like_reference(
            "margin", "It equals the reference.", name="margin-matches", given=margins, points=1, calls=measured,
            hint="Compute the distance of each row, with its sign. Which one counts?",
        ),
        like_reference(
            "margin", "One point on the wrong side makes it negative.", name="margin-wrong-side", given=wrong_side, points=1, calls=measured,
            hint="What should a point on the wrong side count as?",
        ),
        law(
            "margin", "The same line, with weights and bias 4 times as large, has the same margin.", name="margin-scale",
            given=margins, points=1, calls=line_scaled, holds=same_distance,
            hint="The line did not move. Should its distance to a point?",
        ),
        law(
            "margin", "The same line with both classes and all signs swapped has the same margin.", name="margin-swap",
            given=margins, points=1, calls=sides_swapped, holds=same_distance,
            hint="How do you turn labels 0 and 1 into sides?",
        ),
        like_reference(
            "margin", "It works for any number of features and of rows, near and far.", name="margin-any-features", given=margin_features, points=1, calls=measured,
            within=Tolerance(rtol=2e-5, atol=2e-6), hint=FEATURES,
        ),
        like_reference(
            "margin", "float64 keeps its digits.", name="margin-dtype", given=margin_float64, points=1, calls=measured, digits=True, hint=DTYPE,
        ),
        pure("margin", name="margin-pure", given=margins, points=1, calls=measured, hint=PURE),
    ],
)  # fmt: skip

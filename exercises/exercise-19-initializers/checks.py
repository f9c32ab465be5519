"""Checks of exercise-19. Items S0-30 S1-37 S2-27 S2-35 S3-06 S3-35 S3-36 S3-37 S3-38 S3-39 of the course."""

import math
from dataclasses import replace

import torch
from hypothesis import strategies as st

from grader.checks import (
    Exercise,
    Limits,
    Mismatch,
    Seed,
    Tolerance,
    call,
    compare,
    follows_normal,
    follows_uniform,
    forbids,
    given,
    independent,
    law,
    like_reference,
    probe,
    tensors,
    together,
)
from grader.checks.statistics import z_limit

# --- cases ---------------------------------------------------------------------------------------

SEEDS = (101, 202, 303)
WIDE, TALL = (100, 300), (200, 100)  # never square: with equal fans Xavier's law and LeCun's are one

fills = given(
    "fills",
    {"w": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), "c": 0.5},
    {"w": torch.tensor([1.0, 2.0, 3.0]), "c": -2.0},
    {"w": torch.ones(2, 3, 4), "c": 3.0},
    {"w": torch.ones(2, 1, dtype=torch.float64), "c": 0.1},
    {"w": torch.tensor([[1.0]]), "c": 0.0},
    {"w": torch.tensor([-1.0, math.nan, math.inf]), "c": 2.0},  # as torch.empty may give them
    {"w": torch.ones(3, dtype=torch.bfloat16), "c": -1.5},
    {"w": torch.ones(150, 3, dtype=torch.float16), "c": 0.25},
    strategy=together(w=tensors(st.tuples(st.integers(1, 4), st.integers(1, 4))), c=st.integers(-9, 9).map(float)),
    count=10,
)
leaves = given(
    "leaves",
    {"w": torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).requires_grad_(), "c": 0.5},
    {"w": torch.tensor([1.0, 2.0]).requires_grad_(), "c": -1.0},
    {"w": torch.nn.Parameter(torch.ones(2, 2)), "c": 2.0},
)
parts_of = given("parts-of", {"w": torch.ones(2, 3), "c": 0.5}, {"w": torch.ones(4, 2), "c": -3.0})
sevens = given(
    "sevens",
    {"w": torch.full((4, 3), 7.0), "std": 0.5, "g": Seed(7)},
    {"w": torch.full((6,), 7.0), "std": 0.1, "g": Seed(8)},
    {"w": torch.full((4, 3), 7.0).requires_grad_(), "std": 0.5, "g": Seed(9)},
    {"w": torch.nn.Parameter(torch.full((2, 5), 7.0)), "std": 0.5, "g": Seed(10)},
    {"w": torch.full((1,), 7.0, dtype=torch.float64), "std": 0.5, "g": Seed(11)},
    {"w": torch.full((2, 3, 2), 7.0, dtype=torch.bfloat16), "std": 0.5, "g": Seed(12)},
)
part_of_sevens = given("part-of-sevens", {"w": torch.ones(5, 3), "std": 0.5, "g": Seed(7)})
normal_samples = given(
    "normal-samples",
    *({"shape": shape, "std": std, "g": Seed(seed)} for seed, shape, std in zip(SEEDS[:2], (TALL, WIDE), (0.5, 2.0), strict=True)),
    {"shape": (20_000,), "std": 0.1, "g": None},
)
standard_samples = given("standard-samples", {"shape": TALL}, {"shape": (30_000,)})
small_fans = given(
    "small-fans",
    *({"fan_in": a, "fan_out": b, "g": Seed(7), "layout": layout} for a, b in ((5, 3), (2, 4), (1, 6), (6, 1), (1, 1)) for layout in ("in_out", "out_in")),
)
SMALL = (2, 3)  # here 1 more or 1 less beside a fan is seen; one weight is too few numbers for a law, so many are drawn
in_out = given("in-out", *({"fan_in": a, "fan_out": b, "g": Seed(seed)} for seed, (a, b) in zip((*SEEDS, 404, 505), (TALL, WIDE, WIDE, TALL, SMALL), strict=True)))
out_in = given("out-in", *({"fan_in": a, "fan_out": b, "g": Seed(seed), "layout": "out_in"} for seed, (a, b) in zip(SEEDS, (TALL, WIDE, TALL), strict=True)))
two = given("two", *({"fan_in": a, "fan_out": b, "g": Seed(404)} for a, b in (TALL, WIDE)))
few = given("few", *({"fan_in": a, "fan_out": b, "g": Seed(seed)} for seed, a, b in ((11, 6, 4), (12, 3, 5), (13, 1, 1))))
SQUARE = (150, 150)  # mode and layout do not matter, so that a mistake about them costs nothing where the gain is looked at
gains = given(
    "gains",
    *({"fan_in": a, "fan_out": b, "g": Seed(seed), "gain": gain, **options} for seed, (a, b), gain, options in (
        (101, TALL, 0.5, {}), (202, SQUARE, 3.0, {"mode": "fan_out"}), (303, SQUARE, 1.0, {"layout": "out_in"}),
    )),
)  # fmt: skip
modes = given(
    "modes",
    *({"fan_in": a, "fan_out": b, "g": Seed(seed), "mode": mode, "layout": layout} for seed, (a, b), mode, layout in (
        (101, TALL, "fan_out", "in_out"), (202, WIDE, "fan_out", "in_out"), (303, WIDE, "fan_out", "out_in"),
        (404, TALL, "fan_in", "out_in"),
    )),
)  # fmt: skip
default_small = given("default-small", *({"fan_in": a, "fan_out": b, "g": Seed(7)} for a, b in ((5, 3), (2, 4), (1, 6), (6, 1))))
many_biases = given("many-biases", *({"fan_in": a, "fan_out": b, "g": Seed(seed)} for seed, a, b in zip(SEEDS, (2, 1, 3), (20_000, 30_000, 20_000), strict=True)))
weight_shapes = given(
    "weight-shapes",
    {"shape": (3, 2), "layout": "in_out"},
    {"shape": (3, 2), "layout": "out_in"},
    {"shape": (1, 4), "layout": "out_in"},
    {"shape": (5, 5), "layout": "in_out"},
    {"shape": torch.Size((70_000, 784)), "layout": "in_out"},
    {"shape": torch.Size((70_000, 784)), "layout": "out_in"},
    strategy=together(shape=st.tuples(st.integers(1, 50), st.integers(1, 50)), layout=st.sampled_from(["in_out", "out_in"])),
    count=12,
)
SCHEMES = ("xavier_normal", "xavier_uniform", "kaiming_normal", "kaiming_uniform", "lecun_normal")
networks = given(
    "networks",
    *({"sizes": sizes, "scheme": scheme, "g": Seed(7)} for scheme in SCHEMES for sizes in ([5, 3, 4, 2, 6, 3, 1, 4], [4, 1])),
)
large_networks = given("large-networks", *({"sizes": [200, 100, 300], "scheme": scheme, "g": Seed(101)} for scheme in SCHEMES))
equal_layers = given("equal-layers", *({"sizes": [5, 5, 5], "scheme": scheme, "g": Seed(7)} for scheme in SCHEMES))
deep_networks = given("deep-networks", *({"sizes": [width] * 11, "scheme": scheme, "g": Seed(7)} for scheme, width in (("kaiming_normal", 256), ("lecun_normal", 100))))

EYE, OFF = torch.eye(100), torch.zeros(100)
CHAIN = [
    (torch.zeros(2, 3), torch.tensor([1.0, -2.0, 3.0])),
    (torch.tensor([[1.0, 0.5], [0.0, 1.0], [2.0, -1.0]]), torch.tensor([0.5, -1.0])),
    (torch.tensor([[0.0, 1.0], [0.0, 0.0]]), torch.tensor([-0.5, -1.0])),
]
certain = given(
    "certain",
    {"layers": CHAIN[:1], "act": "linear", "n": 4, "g": Seed(7)},
    {"layers": CHAIN, "act": "relu", "n": 3, "g": Seed(7)},
    {"layers": CHAIN, "act": "tanh", "n": 1, "g": Seed(7)},
    {"layers": CHAIN, "act": "linear", "n": 5, "g": Seed(7)},
)
doubling = given(
    "doubling",
    *({"layers": [(EYE, OFF), (2 * EYE, OFF), (0.25 * EYE, OFF)], "act": "linear", "n": 200, "g": Seed(seed)} for seed in SEEDS[:2]),
    {"layers": [(EYE, OFF), *[(0.1 * EYE, OFF)] * 11], "act": "linear", "n": 200, "g": Seed(303)},
)
standard_input = given(
    "standard-input",
    *({"layers": [(EYE, OFF)], "act": act, "n": 300, "g": Seed(seed)} for seed in SEEDS[:2] for act in ("linear", "relu", "tanh")),
    # Many examples of one number: fewer of them, used again and again, are farther off than chance allows.
    *({"layers": [(EYE[:1, :1], OFF[:1])], "act": act, "n": 20_000, "g": Seed(303)} for act in ("linear", "relu", "tanh")),
    {"layers": [(EYE, OFF + 1)], "act": "linear", "n": 300, "g": Seed(404)},
)
few_examples = given("few-examples", *({"layers": CHAIN[1:], "act": act, "n": 4, "g": Seed(7)} for act in ("relu", "tanh")))

X = torch.tensor([[0.2, 0.9, 0.4], [1.0, 0.3, 0.5], [0.6, 0.1, 0.8], [0.3, 0.7, 1.0], [0.9, 0.8, 0.1]])
Y = torch.tensor([[1.5], [0.2], [2.0], [0.7], [1.1]])
YY = torch.cat([Y, 2 - Y], dim=1)


def training(layers, y=Y, lr=0.02, steps=30, x=X):
    return {"layers": layers, "X": x, "y": y, "lr": lr, "steps": steps}


def filled(number, *shape):
    return torch.full(shape, number)


DIFFERENT = torch.tensor([[0.1, 0.5, 0.3, 0.8], [0.7, 0.2, 0.6, 0.1], [0.4, 0.9, 0.2, 0.5]])
OUTGOING = torch.tensor([[0.2], [1.5], [0.7], [0.4]])
constant_starts = given(
    "constant-starts",
    training([(filled(0.3, 3, 4), torch.zeros(4)), (filled(0.3, 4, 1), torch.zeros(1))]),
    training([(filled(0.5, 3, 2), filled(0.1, 2)), (filled(0.2, 2, 2), torch.zeros(2))], YY, 0.05),
    training([(filled(0.1, 3, 4), torch.zeros(4)), (filled(0.4, 4, 4), torch.zeros(4)), (filled(0.2, 4, 1), torch.zeros(1))]),
    training([(torch.tensor([[0.1] * 4, [0.6] * 4, [0.3] * 4]), torch.zeros(4)), (filled(0.3, 4, 1), torch.zeros(1))], steps=10),
    training([(torch.tensor([[0.3, 0.3, 0.3 * (1 + 2**-22)]] * 3), torch.zeros(3)), (filled(0.3, 3, 1), torch.zeros(1))], steps=5),
)
different_starts = given(
    "different-starts",
    training([(DIFFERENT, torch.zeros(4)), (OUTGOING, torch.zeros(1))]),
    training([(DIFFERENT, torch.zeros(4)), (torch.cat([OUTGOING, 1 - OUTGOING], dim=1), torch.zeros(2))], YY, 0.05),
    training([(DIFFERENT[:, [0, 0, 1, 0]], torch.zeros(4)), (filled(0.3, 4, 1), torch.zeros(1))], steps=10),
    training([(filled(0.3, 3, 3), torch.tensor([0.0, 0.4, 0.8])), (filled(0.3, 3, 1), torch.zeros(1))]),
    training([(torch.tensor([[0.1, 0.6, 0.3]] * 2), torch.zeros(3)), (filled(0.3, 3, 1), torch.zeros(1))], x=X[:, [0, 0]]),
    # Input 0 trains biases alone: those that differ go on differing, those that are equal stay so beside unequal weights.
    training([(filled(0.3, 3, 3), torch.tensor([0.4, 0.4, 0.8])), (filled(0.3, 3, 1), torch.zeros(1))], x=0 * X),
    training([(torch.tensor([[0.3] * 3, [0.1, 0.6, 0.1], [0.3] * 3]), torch.zeros(3)), (filled(0.3, 3, 1), torch.zeros(1))], x=0 * X),
    # Equal inputs: both units answer the same, and get the same gradient, with weights the other way round.
    training([(torch.tensor([[0.1, 0.6], [0.6, 0.1]]), torch.zeros(2)), (filled(0.3, 2, 1), torch.zeros(1))], x=X[:, [0, 0]]),
    # The units of the first layers stay alike, those of the next one never were.
    training([(filled(0.3, 3, 4), torch.zeros(4)), (torch.tensor([[0.1, 0.6, 0.3]] * 4), torch.zeros(3)), (filled(0.3, 3, 1), torch.zeros(1))]),
    training(
        [(filled(0.3, 3, 2), torch.zeros(2)), (filled(0.4, 2, 2), torch.zeros(2)), (torch.tensor([[0.1, 0.6, 0.3]] * 2), torch.zeros(3)), (filled(0.3, 3, 1), torch.zeros(1))],
        steps=10,
    ),
    # And the other way round: those of the first never were.
    training([(DIFFERENT, torch.zeros(4)), (filled(0.3, 4, 3), torch.zeros(3)), (filled(0.3, 3, 1), torch.zeros(1))]),
    # Opposite units are not alike.
    training([(torch.tensor([[0.3, -0.3]] * 3), torch.zeros(2)), (torch.tensor([[0.4], [-0.4]]), torch.zeros(1))], steps=0),
    # Little enough to be taken for rounding by a generous eye, though no rounding is as large.
    training([(torch.tensor([[0.3, 0.3, 0.304, 0.304]] * 3), torch.zeros(4)), (filled(0.3, 4, 1), torch.zeros(1))], steps=5),
)
parted_by_training = given(
    "parted-by-training",
    training([(filled(0.3, 3, 4), torch.zeros(4)), (OUTGOING, torch.zeros(1))]),
    training([(filled(0.2, 3, 2), torch.zeros(2)), (torch.tensor([[1.0, 0.2], [0.1, 0.8]]), torch.zeros(2))], YY, 0.05),
    training([(filled(0.3, 3, 4), torch.zeros(4)), (OUTGOING, torch.zeros(1))], lr=0.2, steps=40),  # far apart
    training([(filled(-0.3, 3, 4), torch.zeros(4)), (OUTGOING, torch.zeros(1))]),
)
trained_twice = given(
    "trained-twice",
    training([(filled(0.3, 3, 4), torch.zeros(4)), (filled(0.3, 4, 1), torch.zeros(1))]),
    training([(DIFFERENT, torch.zeros(4)), (OUTGOING, torch.zeros(1))]),
)


# --- calls ---------------------------------------------------------------------------------------


def fans_then(case):
    """Pass the options that a case has by name."""
    options = {name: value for name, value in vars(case).items() if name not in ("fan_in", "fan_out", "g")}
    return [call(case.fan_in, case.fan_out, case.g, **options)]


def many_if_small(part):
    """Ask for one weight, or for 400 of them where the fans are small."""
    return lambda case: [probe("many", part, *vars(case).values()) if (case.fan_in, case.fan_out) == SMALL else call(*vars(case).values())]


def by_position(case):
    """Pass all options of a Kaiming law in their order."""
    options = {"mode": "fan_in", "layout": "in_out", **vars(case)}
    return [call(case.fan_in, case.fan_out, case.g, *(options[name] for name in ("mode", "gain", "layout")))]


def probing(name, *fields):
    """Ask a probe, with the named fields of a case or with all of them."""
    return lambda case: [probe(name, *(getattr(case, field) for field in fields or vars(case)))]


# --- laws ----------------------------------------------------------------------------------------


def plain(tensor, what):
    """Say what is wrong with a tensor of the right shape that is tied to autograd."""
    if isinstance(tensor, torch.nn.Parameter):
        return Mismatch("value", f"the {what} is a Parameter, expected a plain tensor", "a tensor", "a Parameter")
    if tensor.requires_grad:
        return Mismatch("value", f"the {what} requires grad, expected a plain tensor", False, True)
    return None


def plain_weight(case, w):
    return plain(w, "result")


def plain_pair(case, pair):
    return plain(pair[0], "W") or plain(pair[1], "b")


def xavier_std(fan_in, fan_out):
    return math.sqrt(2 / (fan_in + fan_out))


def kaiming_std(fan_in, fan_out, mode="fan_in", gain=2**0.5):
    return gain / math.sqrt({"fan_in": fan_in, "fan_out": fan_out}[mode])


def lecun_std(fan_in, fan_out):
    return 1 / math.sqrt(fan_in)


def normal_of_std(sample, std, *, tests):
    """Test for the normal law, and for its tails, which weigh too little in the other tests."""
    wrong = follows_normal(sample, std, tests=tests)
    if wrong is not None or float(sample.abs().max()) > 3 * std:
        return wrong
    # Of 20,000 normal numbers 54 are expected there; that there is none has a chance of e^-54.
    message = f"none of {sample.numel()} numbers is farther from 0 than 3 standard deviations: the tails of the normal law are missing"
    return Mismatch("statistic", message, "some beyond 3 standard deviations", "none", "tails")


def uniform_of_std(sample, std, *, tests):
    return follows_uniform(sample, math.sqrt(3) * std, tests=tests)


def follows(test, std_of):
    """Return a law: the sample has the standard deviation that ``std_of`` gives for the case."""

    def holds(case, w):
        options = {name: value for name, value in vars(case).items() if name not in ("g", "layout")}
        return None if again_and_again(w) else test(w.detach(), std_of(**options), tests=18)

    return holds


def again_and_again(weights):
    """Return whether many small weights are a few, drawn anew each time: the check of the generator says so."""
    return weights.shape[1] in SMALL and torch.unique(weights, dim=0).shape[0] < weights.shape[0] / 2


LAWS = {
    "xavier_normal": (normal_of_std, xavier_std),
    "xavier_uniform": (uniform_of_std, xavier_std),
    "kaiming_normal": (normal_of_std, kaiming_std),
    "kaiming_uniform": (uniform_of_std, kaiming_std),
    "lecun_normal": (normal_of_std, lecun_std),
}


def entries_independent(matrix):
    """Test neighbours, rows and columns, of the numbers and of their sizes, and that few numbers occur twice."""
    for one in (matrix, matrix.abs()):
        wrong = independent(one, tests=48) or independent(one.T, tests=48) or lines_vary(one)
        if wrong is not None:
            return wrong
    return distinct(matrix)


def lines_vary(matrix):
    """Test that the means of rows, and of columns, vary as those of independent numbers do: by chance, but by that."""
    numbers = matrix.double()
    for axis, name in ((1, "rows"), (0, "columns")):
        ratio = float(numbers.mean(dim=axis).var() / numbers.var()) * numbers.shape[axis]
        # A chi-square of 99 over 99, the least there is here, lies within 0.36 and 2.2 but for one case in 10^9.
        if not 1 / 4 <= ratio <= 4:
            message = f"the means of the {name} vary {ratio:.3g} times as much as those of independent numbers of this spread"
            return Mismatch("statistic", message, "about 1 time", f"{ratio:.3g} times", name)
    return None


def distinct(numbers):
    """Test that few numbers occur twice, but for the sign; of 80,000 by torch.rand, which knows 2^24, some 400 do."""
    n = numbers.numel()
    ordered = numbers.detach().abs().flatten().sort().values
    found = 1 + int((ordered[1:] != ordered[:-1]).sum())
    if found >= 0.9 * n:
        return None
    message = f"only {found} of {n} numbers differ from one another: the others are repeats"
    return Mismatch("statistic", message, f"about {n}", f"{found}", "repeats")


def weight_independent(case, w):
    return entries_independent(w.detach())


def default_weight(case, pair):
    return None if again_and_again(pair[0]) else follows_uniform(pair[0].detach(), 1 / math.sqrt(case.fan_in), tests=18)


def default_bias(case, pair):
    return follows_uniform(pair[1].detach(), 1 / math.sqrt(case.fan_in), tests=9)


def default_independent(case, pair):
    w, b = pair
    columns = torch.cat([w, b[:, None]], dim=1).detach()
    for one in (columns, columns.abs()):
        wrong = uncorrelated(one)
        if wrong is not None:
            return wrong
    return distinct(columns)


def uncorrelated(columns):
    """Test that neither two columns, nor numbers and the next ones of their column, are correlated."""
    n, width = columns.shape
    limit = z_limit(60) / math.sqrt(n - 1)
    below = torch.cat([columns[:-1], columns[1:]], dim=1).double()
    table = torch.corrcoef(below.T).nan_to_num(nan=1.0) - torch.eye(2 * width)
    pairs = table[:width]
    if float(pairs.abs().max()) <= limit:
        return None
    found = float(pairs.flatten()[pairs.abs().argmax()])
    message = f"numbers of W and b are correlated: {found:.3g} over {n - 1} pairs (allowed: {limit:.2g})"
    return Mismatch("statistic", message, "0", f"{found:.3g}", "correlation")


def sample_normal(case, sample):
    return normal_of_std(sample, case.std, tests=9)


def sample_independent(case, sample):
    return entries_independent(sample) if sample.dim() == 2 else distinct(sample)


def sample_standard(case, sample):
    return normal_of_std(sample, 0.01, tests=6)


def network_plain(case, layers):
    for index, (w, b) in enumerate(layers):
        wrong = plain(w, f"W of layer {index + 1}") or plain(b, f"b of layer {index + 1}")
        if wrong is not None:
            return wrong
    return None


def network_biases(case, layers):
    for index, (_, b) in enumerate(layers):
        wrong = compare(b.detach(), torch.zeros_like(b), within=Tolerance(rtol=0.0, atol=0.0), what=f"b of layer {index + 1}")
        if wrong is not None:
            return wrong
    return None


def network_law(case, answer):
    """Test each weight; one that is drawn by a wrong initializer of the student's own is right as it is."""
    test, std_of = LAWS[case.scheme]
    sizes = zip(case.sizes[:-1], case.sizes[1:], strict=True)
    for (n_in, n_out), w, own in zip(sizes, answer["weights"], answer["own"], strict=True):
        std = std_of(n_in, n_out)
        wrong = test(w.detach(), std, tests=60)
        if wrong is not None and (test(own, std, tests=60) is None or not has_fault_of(w, own)):
            return wrong
    return None


def has_fault_of(w, own):
    return same_law(w, own) or independent(own) is not None


def same_law(left, right):
    """Return whether two samples of one size may come from the same law."""
    points = torch.cat([left.detach().flatten(), right.flatten()]).double().sort().values
    n = left.numel()
    below = [torch.searchsorted(one.detach().double().flatten().sort().values, points, right=True) for one in (left, right)]
    return float((below[0] - below[1]).abs().max()) / n <= 4.0 / math.sqrt(n)


def neither_vanishes_nor_explodes(case, answer):
    moment, own = answer
    # Over 150 networks the log of the result had standard deviation 0.32 for ReLU, 0.04 for linear ones.
    low, high = (1 / 8, 8) if case.scheme.startswith("kaiming") else (1 / 2, 2)
    of_its_own = not low <= own <= high and own / 8 <= moment <= own * 8
    if low <= moment <= high or of_its_own:
        return None
    message = f"the mean square is {moment:.3g} after {len(case.sizes) - 1} layers, expected {low:.3g} to {high:.3g}"
    return Mismatch("statistic", message, "about 1", f"{moment:.3g}")


def grid():
    x = torch.linspace(-12, 12, 24_001, dtype=torch.float64)
    density = torch.exp(-x.square() / 2)
    return x, density / density.sum()


ACTS = {"linear": lambda x: x, "relu": torch.relu, "tanh": torch.tanh}


def standard_moment(case, moments):
    """Test the mean square of the activation of N(0, 1) numbers against its expectation."""
    x, weights = grid()
    squares = ACTS[case.act](x + float(case.layers[0][1][0])).square()
    wanted = float((squares * weights).sum())
    spread = math.sqrt(float((squares.square() * weights).sum()) - wanted**2)
    n = case.n * case.layers[0][0].shape[0]
    allowed = z_limit(10) * spread / math.sqrt(n)
    if abs(moments[0] - wanted) <= allowed:
        return None
    message = f"the mean square of {n} activations is {moments[0]:.4g}, expected {wanted:.4g} (allowed: {allowed:.2g} off) for input from N(0, 1)"
    return Mismatch("statistic", message, f"{wanted:.4g}", f"{moments[0]:.4g}")


def in_proportion(case, moments):
    """Compare with what layers that multiply by a number must give, however small that becomes."""
    factors = [float(w[0, 0]) for w, _ in case.layers]
    wanted = [moments[0] * math.prod(factors[1 : index + 1]) ** 2 for index in range(len(factors))]
    return compare(moments, wanted, within=Tolerance(rtol=1e-4, atol=0.0), what="list of mean squares")


# --- what tells random answers apart -------------------------------------------------------------


def nothing(value):
    """Tell no mistakes apart: the numbers are random."""
    return 0


def look(tensor):
    return {"shape": list(tensor.shape), "dtype": str(tensor.dtype), "grad": tensor.requires_grad}


def traits(tensor):
    """Return a few numbers that differ between laws by more than chance does between samples."""
    numbers = tensor.detach().double()
    if numbers.dim() == 2 and again_and_again(numbers):
        return {**look(tensor), "again and again": True}  # the few numbers that there are say nothing of a law
    std = float(numbers.std())
    if not std > 0:
        return {**look(tensor), "std": 0.0, "only": float(numbers.mean())}
    return {
        **look(tensor),
        "std": std,
        "mean": 0.1 * round(10 * float(numbers.mean()) / std),
        "reach": min(float((numbers - numbers.mean()).abs().max()) / std, 3.0),
        "rows": torch.unique(numbers[:300], dim=0).shape[0],  # enough to see repeats; all 30,000 would take long
    }


def traits_of_all(answer):
    few = any(tensor.dim() == 2 and again_and_again(tensor.detach()) for tensor in answer)
    return [look(tensor) if few else traits(tensor) for tensor in answer]


def traits_together(pair):
    w, b = pair
    table = torch.corrcoef(torch.cat([w, b[:, None]], dim=1).detach().double().T).nan_to_num()
    return [*traits_of_all(pair), 0.1 * round(10 * float(table[-1, :-1].abs().max()))]


def looks_of_layers(layers):
    return [[look(w), {**look(b), "all zero": not b.any()}] for w, b in layers]


def traits_of_weights(answer):
    return [traits(w) for w in answer["weights"]]


def few_digits(moments):
    return [round(moment, 3 - math.ceil(math.log10(moment))) if moment > 0 else moment for moment in moments]


def order_of_magnitude(answer):
    return float(round(math.log10(answer[0]) / 2))


# --- checks --------------------------------------------------------------------------------------

FORBIDDEN = tuple(
    f"torch.nn.init.{name}{end}"
    for name in ("xavier_normal", "xavier_uniform", "kaiming_normal", "kaiming_uniform")
    for end in ("_", "")
)
PLACE = "Which tensor did your numbers go into: the one that was given, or a new one?"
LEAF = "What does autograd forbid to do to a leaf that requires grad, and who may switch that off for a moment?"
SAMPLE = "Take 20,000 of your numbers. What are their mean and their standard deviation, and what should they be?"
BOUND = "What is the largest of 20,000 of your numbers, in size, and what should it be?"
SHAPES = "With fan_in 5 and fan_out 3, how many rows has your result in each layout?"
LAYOUT = "Does the layout change which numbers are drawn, or only how they are arranged?"
TIES = "Print two rows of your weight, and two columns. Which numbers should have nothing to do with one another?"
SOURCE = "Call it twice with one g, and twice with two generators of the same seed. Which results should agree?"


def own_work(part, calls=fans_then):
    cases = equal_layers if part == "init_mlp" else few
    check = forbids(part, *FORBIDDEN, operations=(), given=cases, calls=None if part == "init_mlp" else calls)
    return replace(check, fingerprint=nothing)


def weight_checks(part, hint):
    """Return what is checked of each of the five weight initializers."""
    test, std_of = LAWS[part]
    holds = follows(test, std_of)
    return [
        own_work(part),
        law(
            part, "A plain float32 tensor, in the shape that the layout asks for.", name=f"{part}-shape", kind="law",
            given=small_fans, calls=fans_then, points=1, holds=plain_weight, fingerprint=look, hint=SHAPES,
        ),
        law(
            part, "Its numbers follow the law, for more inputs than outputs and for fewer.", name=f"{part}-law",
            kind="statistics", given=in_out, calls=many_if_small(part), points=2, holds=holds, fingerprint=traits, hint=hint,
        ),
        law(
            part, "They follow the same law in the other layout.", name=f"{part}-out-in", kind="statistics",
            given=out_in, calls=fans_then, points=1, holds=holds, fingerprint=traits, hint=LAYOUT,
        ),
        law(
            part, "Its numbers do not depend on one another.", name=f"{part}-independent", kind="statistics",
            given=two, points=1, holds=weight_independent, fingerprint=traits, hint=TIES,
        ),
        like_reference(
            part, "The generator, and nothing else, decides what is drawn.", name=f"{part}-generator", kind="law",
            given=few, calls=probing(f"{part}_sources"), points=1, hint=SOURCE,
        ),
    ]  # fmt: skip


def kaiming_checks(part, hint):
    """Return what is checked of the two that have a gain and a mode."""
    test, std_of = LAWS[part]
    holds = follows(test, std_of)
    return [
        *weight_checks(part, hint),
        law(
            part, "The gain that is given is used, with any mode and layout.", name=f"{part}-gain", kind="statistics", given=gains,
            calls=by_position, points=1, holds=holds, fingerprint=traits,
            hint="Draw with gain=1 and with gain=3. By how much do your numbers grow?",
        ),
        law(
            part, "The mode names the fan, in either layout.", name=f"{part}-mode", kind="statistics", given=modes,
            calls=fans_then, points=1, holds=holds, fingerprint=traits,
            hint="Keep fan_out and double fan_in: should your numbers change with mode='fan_out'?",
        ),
    ]  # fmt: skip


EXERCISE = Exercise(
    limits=Limits(seconds=60.0),  # the reference needs 0.2; a loop that draws number by number, some 20 for ten layers of 256 units
    checks=[
        like_reference(
            "constant_", "It fills the tensor itself, and returns it.", name="constant_-fills",
            given=fills, calls=probing("constant_filled", "w", "c"), points=1, hint=PLACE,
        ),
        like_reference(
            "constant_", "A leaf that requires grad can be filled, and stays one.", name="constant_-leaf",
            given=leaves, calls=probing("constant_filled", "w", "c"), points=1, hint=LEAF,
        ),
        like_reference(
            "constant_", "A part of a larger tensor is filled, and nothing around it.", name="constant_-part",
            given=parts_of, calls=probing("constant_inside", "w", "c"), points=1, hint=PLACE,
        ),

        like_reference(
            "zeros_", "It fills the tensor itself with 0, and returns it.", name="zeros_-fills",
            given=fills, calls=probing("zeros_filled", "w"), points=1, hint=PLACE,
        ),
        like_reference(
            "zeros_", "A leaf that requires grad can be filled, and stays one.", name="zeros_-leaf",
            given=leaves, calls=probing("zeros_filled", "w"), points=1, hint=LEAF,
        ),
        like_reference(
            "zeros_", "A part of a larger tensor is filled, and nothing around it.", name="zeros_-part",
            given=parts_of, calls=probing("zeros_inside", "w"), points=1, hint=PLACE,
        ),

        like_reference(
            "normal_", "It fills the tensor itself, also a leaf that requires grad, and returns it.", name="normal_-fills",
            given=sevens, calls=probing("normal_filled"), points=1, hint=LEAF,
        ),
        like_reference(
            "normal_", "A part of a larger tensor is filled, and nothing around it.", name="normal_-part",
            given=part_of_sevens, calls=probing("normal_inside"), points=1, hint=PLACE,
        ),
        law(
            "normal_", "Its numbers are normal, with the standard deviation that is given.", name="normal_-law", kind="statistics",
            given=normal_samples, calls=probing("normal_sample"), points=1, holds=sample_normal, fingerprint=traits, hint=SAMPLE,
        ),
        law(
            "normal_", "Its numbers do not depend on one another.", name="normal_-independent", kind="statistics",
            given=normal_samples, calls=probing("normal_sample"), points=1, holds=sample_independent, fingerprint=traits, hint=TIES,
        ),
        law(
            "normal_", "Without more arguments the standard deviation is 0.01.", name="normal_-default", kind="statistics",
            given=standard_samples, calls=probing("normal_sample"), points=1, holds=sample_standard, fingerprint=traits, hint=SAMPLE,
        ),
        like_reference(
            "normal_", "The generator decides what is drawn; without one it is torch's own.", name="normal_-generator", kind="law",
            given=given("sevens-once", {"w": torch.full((4, 3), 7.0), "std": 0.5, "g": Seed(7)}),
            calls=probing("normal_sources"), points=1, hint=SOURCE,
        ),

        *weight_checks("xavier_normal", SAMPLE),
        *weight_checks("xavier_uniform", BOUND),
        *kaiming_checks("kaiming_normal", SAMPLE),
        *kaiming_checks("kaiming_uniform", BOUND),
        *weight_checks("lecun_normal", SAMPLE),

        own_work("linear_default"),
        law(
            "linear_default", "A plain weight of shape (out, in) and a plain bias of shape (out,), float32.", name="linear_default-shape",
            given=default_small, points=1, holds=plain_pair, lenient=True, fingerprint=lambda pair: [look(one) for one in pair],
            hint="Which layout does nn.Linear keep its weight in?",
        ),
        law(
            "linear_default", "The weight follows the law.", name="linear_default-weight", kind="statistics",
            given=in_out, calls=many_if_small("linear_default"), points=2, holds=default_weight, lenient=True,
            fingerprint=traits_of_all, hint=BOUND,
        ),
        law(
            "linear_default", "The bias follows the law of the weight.", name="linear_default-bias", kind="statistics",
            given=many_biases, points=1, holds=default_bias, lenient=True, fingerprint=traits_of_all,
            hint="Which of the two fans decides how far a bias may lie from 0?",
        ),
        law(
            "linear_default", "Weight and bias do not depend on each other.", name="linear_default-independent", kind="statistics",
            given=many_biases, points=1, holds=default_independent, lenient=True, fingerprint=traits_together, hint=TIES,
        ),
        like_reference(
            "linear_default", "The generator, and nothing else, decides what is drawn.", name="linear_default-generator", kind="law",
            given=few, calls=probing("linear_default_sources"), points=1, hint=SOURCE,
        ),

        like_reference(
            "fans", "It reads the fans off the shape, by the layout.", name="fans-matches", given=weight_shapes,
            calls=lambda case: [call(case.shape, case.layout)], points=2, lenient=True, hint="A weight of shape (3, 2) in layout out_in: how many inputs has its layer?",
        ),

        own_work("init_mlp"),
        law(
            "init_mlp", "One pair a layer: plain W of shape (in, out), plain b of shape (out,), float32.", name="init_mlp-shapes",
            given=networks, calls=probing("mlp"), points=1, holds=network_plain, lenient=True, fingerprint=looks_of_layers,
            hint="How many layers lie between four sizes, and which sizes does each one join?",
        ),
        law(
            "init_mlp", "Every bias is exactly 0.", name="init_mlp-biases", given=networks, calls=probing("mlp"), points=1,
            holds=network_biases, lenient=True, fingerprint=looks_of_layers, hint="Print the biases of your layers.",
        ),
        law(
            "init_mlp", "Every weight follows the law of the scheme, by the fans of its own layer.", name="init_mlp-law", kind="statistics",
            given=large_networks, calls=probing("mlp_and_own"), points=3, holds=network_law, lenient=True, fingerprint=traits_of_weights,
            hint="Compare the standard deviation of each layer with what the scheme asks for that layer's fans.",
        ),
        like_reference(
            "init_mlp", "The generator decides what is drawn, and no two layers are the same.", name="init_mlp-generator", kind="law",
            given=equal_layers, calls=probing("mlp_sources"), points=1, hint=SOURCE,
        ),
        law(
            "init_mlp", "Through ten layers of 256 units activations neither vanish nor explode.", name="init_mlp-depth", kind="behaviour",
            given=deep_networks, calls=probing("mlp_depth"), points=1, holds=neither_vanishes_nor_explodes, fingerprint=order_of_magnitude,
            hint="By which factor does one of your layers change the mean square, and what is left of it after ten?",
        ),

        like_reference(
            "activation_variances", "Where a layer does not listen to its input, it is exact: one mean square after each layer.",
            name="activation_variances-certain", given=certain, points=2, lenient=True,
            hint="Which number belongs to the first layer of these, whatever the input is?",
        ),
        law(
            "activation_variances", "Each layer works on what the one before it gave.", name="activation_variances-chain",
            given=doubling, points=1, holds=in_proportion, lenient=True, fingerprint=few_digits,
            hint="A layer that doubles its input: what does it do to the mean square?",
        ),
        law(
            "activation_variances", "The input is drawn from N(0, 1).", name="activation_variances-input", kind="statistics",
            given=standard_input, points=2, holds=standard_moment, lenient=True, fingerprint=few_digits,
            hint="Which law do the numbers that enter the first layer follow?",
        ),
        like_reference(
            "activation_variances", "The generator decides, and the layers stay as they were.", name="activation_variances-generator",
            kind="law", given=few_examples, calls=probing("variances_sources"), points=1, hint=SOURCE,
        ),

        like_reference(
            "symmetry_after_training", "Units that start alike stay alike: True.", name="symmetry-constant", kind="behaviour",
            given=constant_starts, points=1, lenient=True, hint="What would have to differ for two such units to get different gradients?",
        ),
        like_reference(
            "symmetry_after_training", "Units that start different stay different: False.", name="symmetry-different", kind="behaviour",
            given=different_starts, points=1, lenient=True, hint="Which numbers belong to one hidden unit: a row of W, a column, a bias?",
        ),
        like_reference(
            "symmetry_after_training", "It is the trained network that counts, not how it starts.", name="symmetry-trained", kind="behaviour",
            given=parted_by_training, points=2, lenient=True, hint="Do these units get the same gradient in the first step?",
        ),
        like_reference(
            "symmetry_after_training", "What is passed in stays as it was.", name="symmetry-pure", kind="purity",
            given=trained_twice, calls=probing("symmetry_purity"), points=1, hint="Which tensors does your training step change?",
        ),
    ],
)  # fmt: skip

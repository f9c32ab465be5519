"""Checks of exercise-17. Items S0-20 S0-26 S0-28 S1-59 S1-63 S1-65 S1-67 S1-68 S2-16 S2-17 S2-19 S2-21 S2-22 S2-37 S3-02."""

import itertools
import math

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
    curves,
    forbids,
    given,
    law,
    like_reference,
    probe,
    pure,
    shapes,
    tensors,
    together,
)

# --- cases ---------------------------------------------------------------------------------------

# Rounding of a few products of float32 numbers, each below 10; a wrong formula is off by far more.
LOOSE = Tolerance(rtol=1e-4, atol=2e-5)
DIGITS = Tolerance(rtol=1e-11, atol=1e-11)  # float32 is off by 1e-9 at least where a result is small
KEYS = ["dW1", "db1", "dW2", "db2", "dX"]


def filled(*shape, by=5, start=0, dtype=torch.float32):
    """Return a tensor of multiples of 1/2 between -1.5 and 1.5 without a visible pattern."""
    count = math.prod(shape)
    at = torch.arange(count) * by + start
    mixed = at**2 + torch.arange(count) if count < 50 else at * 2654435761 % 2**32 // 2**16  # squares come round after 7
    return ((mixed % 7 - 3) / 2).to(dtype).reshape(shape)


@st.composite
def halves(draw, *shape):
    """Draw a tensor of multiples of 1/2 between -1.5 and 1.5."""
    count = math.prod(shape)
    return torch.tensor(draw(st.lists(st.integers(-3, 3), min_size=count, max_size=count))).reshape(shape) / 2


# With X and W1 in steps of 1/2 and b1 an odd multiple of 1/8, no pre-activation is nearer to 0 than 1/8:
# relu is not asked for its slope at 0.
def bias_off_zero(h, start=0):
    return (filled(h, by=3, start=start) + 0.25) / 2


def network(act, n, d, h, q, lam=0.0, start=0, loud=1):
    """Return the fields of a case: a network, a batch, an upstream gradient."""
    return {
        "dO": loud * (filled(n, q, start=start + 1) + 0.25), "X": filled(n, d, start=start + 2), "W1": filled(d, h, start=start + 3),
        "b1": bias_off_zero(h, start), "W2": filled(h, q, start=start + 4), "b2": filled(q, start=start + 5) + 0.25,
        "act": act, "lam": lam,
    }  # fmt: skip


def wide(fields, keep=()):
    """Return the same fields in float64, divided by pi so that float32 would not hold them."""
    return {name: _widened(value, 1 if name in keep else math.pi) for name, value in fields.items()}


def _widened(value, by):
    is_float = isinstance(value, torch.Tensor) and value.is_floating_point()
    return value.double() / by if is_float else value


def networks(*acts, lams=(0.0,)):
    return shapes(axes=4).flatmap(
        lambda size: together(
            dO=halves(size[0], size[3]).map(lambda dO: dO + 0.25), X=halves(size[0], size[1]),
            W1=halves(size[1], size[2]), b1=halves(size[2]).map(lambda b: (b + 0.25) / 2),
            W2=halves(size[2], size[3]), b2=halves(size[3]),
            act=st.sampled_from(acts), lam=st.sampled_from(lams),
        )
    )  # fmt: skip


# More examples, and more of everything else, than somebody has in mind who counts to a number of their own.
TALL, BROAD = (130, 1, 5, 2), (2, 34, 40, 11)


def small_networks(name, *acts, count=5):
    """Return cases of the named activations: small by hand, one example, two large ones, then drawn ones; every size differs."""
    edges = [network(act, *size) for act in acts for size in ((2, 3, 4, 1), (3, 2, 1, 4), (1, 2, 4, 3))]
    # The sizes of another one, so an answer kept by shape is not enough; and a gradient that nobody should clip.
    edges.append(network(acts[0], 1, 2, 4, 3, start=4, loud=16))
    edges += [network(acts[-1], *TALL), network(acts[0], *BROAD)]
    return given(name, *edges, strategy=networks(*acts), count=count)


relu_nets = small_networks("relu-nets", "relu")
tanh_nets = small_networks("tanh-nets", "tanh")
sigmoid_nets = small_networks("sigmoid-nets", "sigmoid")
# X is an argument, not a weight: lam does not reach its gradient.
relu_nets_and_lam = given(
    "relu-nets-and-lam",
    *(network("relu", *size, lam=lam) for size, lam in (((2, 3, 4, 1), 0.5), ((3, 2, 5, 4), 0.0), ((1, 2, 4, 3), 1))),
    network("relu", *TALL),
    network("relu", *BROAD, loud=16),
    strategy=networks("relu", lams=(0.0, 0.5)),
    count=4,
)
curved_nets = given(
    "curved-nets", *(network(act, *size, start=3) for act in ("tanh", "sigmoid") for size in ((3, 2, 5, 4), (1, 2, 4, 3)))
)
any_nets = small_networks("any-nets", "relu", "tanh", "sigmoid", count=3)
few_nets = given(
    "few-nets", network("relu", 3, 2, 5, 4), network("tanh", 3, 2, 5, 4), network("sigmoid", 2, 3, 4, 1)
)
wide_nets = given(
    "wide-nets",
    *(wide(network(act, 3, 2, 5, 4, lam=0.1)) for act in ("tanh", "sigmoid")),
    wide(network("relu", 3, 2, 5, 4, lam=0.1), keep=("X", "W1", "b1")),
)
penalised = given(
    "penalised",
    network("relu", 3, 2, 5, 4, lam=0.5),
    network("tanh", 1, 3, 2, 4, lam=2),
    strategy=networks("relu", "tanh", "sigmoid", lams=(0.1, 1, 3.0)),
    count=6,
)
silent = given(
    "silent",
    {**network("relu", 3, 2, 5, 4), "b1": torch.full((5,), -6.125)},
    {**network("relu", 1, 3, 2, 4), "b1": torch.full((2,), -7.125)},
)
# A branch that writes into an argument may be that of one activation, of a penalty or of a single example.
penalised_nets = given(
    "penalised-nets",
    network("relu", 1, 2, 5, 4, lam=0.5), network("tanh", 3, 2, 5, 4, lam=2), network("sigmoid", 2, 3, 4, 1, lam=0.5),
)  # fmt: skip
watched_nets = given("watched-nets", network("tanh", 3, 2, 5, 4, lam=0.5), network("relu", 2, 3, 4, 1))


def labels(n, q):
    return torch.arange(n) * 2 % q


def scored(n, q, d, h, lam, steep=2):
    return {"O": filled(n, q, start=6) * steep, "y": labels(n, q), "W1": filled(d, h, start=1), "W2": filled(h, q, start=2), "lam": lam}


def scores():
    return st.tuples(shapes(axes=4), st.sampled_from((0.0, 0.1, 2))).flatmap(
        lambda drawn: together(
            O=tensors((drawn[0][0], drawn[0][3]), views=False),
            y=st.lists(st.integers(0, drawn[0][3] - 1), min_size=drawn[0][0], max_size=drawn[0][0]).map(torch.tensor),
            W1=halves(drawn[0][1], drawn[0][2]), W2=halves(drawn[0][2], drawn[0][3]), lam=st.just(drawn[1]),
        )
    )  # fmt: skip


losses = given(
    "losses", scored(2, 3, 4, 1, 0.5), scored(3, 4, 2, 5, 0.0), scored(1, 4, 3, 2, 1),
    scored(4, 3, 5, 2, 0.5, steep=7), scored(130, 12, 5, 4, 0.5), strategy=scores(), count=6,
)  # fmt: skip
few_losses = given("few-losses", scored(4, 3, 2, 5, 0.5, steep=9), scored(1, 4, 3, 2, 2))
wide_losses = given("wide-losses", wide(scored(3, 4, 2, 5, 0.1)))


def column_case(act, d, h, q, lam=0.0, start=0, loud=1):
    """A column in which no pre-activation is near 0: the first product of each is an odd multiple of 1/8."""
    x, W1 = filled(d, 1, start=start + 1), filled(h, d, start=start + 2)
    x[0], W1[:, 0] = 0.25 if start % 2 else -0.75, torch.where(W1[:, 0] > 0, 1.5, -0.5)
    return {"x": x, "y": loud * (filled(q, 1, start=start) + 0.25), "W1": W1, "W2": filled(q, h, start=start + 3), "act": act, "lam": lam}


columns = given(
    "columns",
    *(
        column_case(act, *size, start=start)
        for start, (act, size) in enumerate(itertools.product(("relu", "tanh", "sigmoid"), ((2, 3, 4), (3, 4, 2), (1, 3, 2), (4, 2, 1))))
    ),
    column_case("relu", 34, 40, 11, start=3, loud=8),
)  # fmt: skip
penalised_columns = given(
    "penalised-columns", *(column_case(act, 2, 3, 4, lam, start=5) for act, lam in (("relu", 0.5), ("tanh", 2), ("sigmoid", 1.0)))
)  # fmt: skip
# The penalty reaches the weights alone: lam leaves do, dh and dz as they are.
columns_and_lam = given("columns-and-lam", *(vars(case) for case in columns.edges + penalised_columns.edges))
few_columns = given(
    "few-columns",
    *(column_case(act, *size, 0.5) for act, size in (("tanh", (3, 4, 2)), ("relu", (2, 3, 4)), ("sigmoid", (2, 3, 1)))),
)
wide_columns = given("wide-columns", wide(column_case("tanh", 3, 4, 2, 0.1)), wide(column_case("sigmoid", 2, 3, 4, 1)))


def step_case(m, d, h, lr, start=0, loud=1):
    return {
        "X": filled(m, d, start=start), "y": loud * (filled(m, 1, start=start + 1) + 0.25),
        "Wih": filled(d, h, start=start + 2), "Who": filled(h, 1, start=start + 3) + 0.25, "lr": lr,
    }  # fmt: skip


def steps_drawn():
    return shapes(axes=3).flatmap(
        lambda size: together(
            X=halves(size[0], size[1]), y=halves(size[0], 1), Wih=halves(size[1], size[2]),
            Who=halves(size[2], 1), lr=st.sampled_from((0.1, 0.5, 1)),
        )
    )  # fmt: skip


steps = given(
    "steps", step_case(2, 3, 4, 0.5), step_case(4, 2, 3, 1), step_case(1, 2, 3, 0.5, start=2),
    step_case(3, 4, 2, 7.5, loud=8), step_case(130, 4, 34, 0.3), strategy=steps_drawn(), count=6,
)  # fmt: skip
few_steps = given("few-steps", step_case(4, 2, 3, 0.5), step_case(3, 4, 2, 0.25, start=3))
wide_steps = given("wide-steps", wide(step_case(4, 2, 3, 0.3)))


def at_rest(squash):
    """Cases in which the network's answers are the targets already."""
    cases = []
    for fields in (step_case(4, 2, 3, 0.5), step_case(3, 4, 2, 1.0, start=3)):
        scores = (fields["X"].double() @ fields["Wih"].double()).sigmoid() @ fields["Who"].double()
        cases.append({**fields, "y": (scores.sigmoid() if squash else scores).float()})
    return cases


resting = given("resting", *at_rest(squash=False))
resting_sigmoid = given("resting-sigmoid", *at_rest(squash=True))


def rings(n=60):
    """Two rings of different size, not quite round, off the origin; the best of all lines gets 41 of 60 points right."""
    turn = torch.arange(n) * 2.39996
    radius = torch.where(torch.arange(n) % 2 == 0, 2.4, 4.8) * (1 + 0.05 * torch.sin(7.0 * torch.arange(n)))
    return torch.stack([radius * turn.cos() + 0.5, radius * turn.sin()], dim=1), torch.arange(n) % 2


def blobs():
    return {"X": filled(6, 2, start=1) + 0.25, "y": torch.tensor([0, 2, 1, 1, 0, 2]), "hidden": 4, "lr": 0.5}


RINGS_X, RINGS_Y = rings()
two_rings = given("two-rings", {"X": RINGS_X, "y": RINGS_Y, "hidden": 16, "lr": 1.5, "epochs": 400})
# Steps in several places: the first one of all; one so long that the loss may rise; one on a batch that is larger than any
# part of it that somebody might take for an epoch; and, with a penalty, one after many others.
small_training = given(
    "small-training",
    {**blobs(), "before": 0},
    {**blobs(), "X": filled(6, 5, start=4) + 0.25, "hidden": 3, "lr": 8, "before": 1},
    {**blobs(), "X": filled(150, 2, start=1) + 0.25, "y": torch.arange(150) // 50, "hidden": 40, "before": 1},
)
penalised_training = given(
    "penalised-training",
    {**blobs(), "lam": 0.5, "before": 1},
    {**blobs(), "hidden": 5, "lr": 0.1, "lam": 2, "before": 0},
    {**blobs(), "X": filled(6, 5, start=4) + 0.25, "lr": 1.0, "lam": 0.001, "before": 110},
)
starts = given("starts", {**blobs(), "epochs": 2})
watched_training = given("watched-training", {**blobs(), "epochs": 2, "g": Seed(5), "lam": 0.5})
nothing = given("nothing", {})
sizes = given("sizes", {"sizes": [(2, 3, 5, 7), (4, 3, 5, 7), (6, 3, 5, 7), (300, 2, 13, 4), (1, 17, 6, 2), (10, 1, 1, 1)]})


# --- calls ---------------------------------------------------------------------------------------


def outputs(case):
    return [probe("output", case.X, case.W1, case.b1, case.W2, case.b2, case.act)]


def outputs_after_another(case):
    return [probe("output_after_another", case.X, case.W1, case.b1, case.W2, case.b2, case.act)]


def going_back(name, keys, case, **changed):
    fields = {**vars(case), **changed}
    return probe(name, list(keys), *(fields[key] for key in ("dO", "X", "W1", "b1", "W2", "b2", "act", "lam")))


def gradients_of(*keys):
    return lambda case: [going_back("gradients", keys, case)]


def with_and_without_penalty(*keys):
    return lambda case: [going_back("gradients", keys, case, lam=0), going_back("gradients", keys, case)]


def gradients_found(case):
    return [probe("gradients_found", *(getattr(case, key) for key in ("dO", "X", "W1", "b1", "W2", "b2", "act", "lam")))]


def backward_alone(case):
    return [going_back("gradients_alone", ["dW2"], case)]


def twice(case):
    return [going_back("gradients_twice", KEYS[:4], case)]


def alone_and_together(case):
    """The whole batch, then each of its examples as a batch of one."""
    single = [
        going_back("gradients", KEYS[:4], case, dO=case.dO[i : i + 1], X=case.X[i : i + 1]) for i in range(len(case.X))
    ]
    return [going_back("gradients", KEYS[:4], case), *single]


def whole_loss(case):
    return [call(case.O, case.y, case.W1, case.W2, case.lam)]


def of_loss(index):
    return lambda case: [probe("loss_item", index, case.O, case.y, case.W1, case.W2, case.lam)]


def loss_numbers(case):
    return [probe("loss_numbers", case.O, case.y, case.W1, case.W2, case.lam)]


def in_both_dtypes(calls):
    """Make the calls of a case in float64, and once more in float32."""

    def make(case):
        fields = {
            name: value.float() if isinstance(value, torch.Tensor) and value.is_floating_point() else value
            for name, value in vars(case).items()
        }
        return [*calls(case), *calls(type(case)(**fields))]

    return make


def loss_triple(case):
    return [probe("loss_triple", case.O, case.y, case.W1, case.W2, case.lam)]


def doubled_loss(case):
    return [
        probe("loss_item", 0, case.O, case.y, case.W1, case.W2, case.lam),
        probe("loss_item", 0, torch.cat([case.O, case.O]), torch.cat([case.y, case.y]), case.W1, case.W2, case.lam),
    ]


def column_of(*keys):
    return lambda case: [probe("column", list(keys), case.x, case.y, case.W1, case.W2, case.act, case.lam)]


def column_found(case):
    return [probe("column_found", case.x, case.y, case.W1, case.W2, case.act, case.lam)]


def column_with_and_without_penalty(case):
    return [
        probe("column", ["dW2", "dW1"], case.x, case.y, case.W1, case.W2, case.act, lam) for lam in (0.0, case.lam)
    ]


def step(name, index, case, **changed):
    fields = {**vars(case), **changed}
    return probe(name, index, *(fields[key] for key in ("X", "y", "Wih", "Who", "lr")))


def run(case, epochs=None, name="trained", **changed):
    fields = {"seed": 11, **vars(case), **changed}
    lam = [case.lam] if "lam" in fields else []
    return probe(name, case.X, case.y, case.hidden, fields["lr"], epochs or case.epochs, Seed(fields["seed"]), *lam)


def one_more_epoch(case):
    """As many epochs as the case says, then one more. A step of size 0 stands for no epoch at all: it shows the start."""
    fewer = run(case, case.before) if case.before else run(case, 1, lr=0.0)
    return [fewer, run(case, case.before + 1)]


def starts_compared(case):
    trained = [run(case, seed=3), run(case, seed=3), run(case, seed=4), run(case, seed=3, name="trained_next")]
    return [*trained, run(case, seed=3, lr=0.0), run(case, seed=4, lr=0.0)]


def trained_alone(case):
    return [run(case)]


def two_nets(case):
    return [call(), call()]


def counts(case):
    return [call(*size) for size in case.sizes]


# --- laws ----------------------------------------------------------------------------------------


def first_of(found):
    return next((mismatch for mismatch in found if mismatch), None)


def keeps_digits(expected, within=DIGITS):
    """Return a law: what is right in float32, or in its first digits, is right in float64 with all of them.

    The rest is for other checks to say. The answers are those of calls made in both dtypes, float64 first.
    """

    def holds(case, *found):
        right, half = expected(case), len(found) // 2
        wide, narrow = (by_key(right, answers) for answers in (found[:half], found[half:]))
        known = [
            key for key, value in right.items() if roughly(wide.get(key), value, 1e-5) or roughly(narrow.get(key), value, 1e-4)
        ]
        return first_of(compare(wide.get(key), right[key], within=within, what=key) for key in known or list(right)[:1])

    return holds


def by_key(right, answers):
    """Return answers that come in one dict, or one after another, under the keys of the right ones."""
    return dict(answers[0]) if len(answers) == 1 else dict(zip(right, answers, strict=True))


def loss_keeps_digits(case, wide, narrow):
    """A Python number has float64's digits."""
    holds = keeps_digits(right_losses_of, Tolerance(rtol=1e-9, atol=1e-10))
    return holds(case, *map(as_number, wide), *map(as_number, narrow))


def as_number(one):
    if isinstance(one, int | float):
        return torch.tensor(float(one), dtype=torch.float64)
    return one.reshape(()) if isinstance(one, torch.Tensor) and one.numel() == 1 else one


def right_losses_of(case):
    L, s = torch.nn.functional.cross_entropy(case.O, case.y), half_squares(case.lam, case.W1, case.W2)
    return {"L": L, "s": s, "J": L + s}


def roughly(found, right, by):
    if not isinstance(found, torch.Tensor) or found.shape != right.shape:
        return False
    return torch.allclose(found.detach().double(), right, rtol=by, atol=by)


def found_by_autograd(whole, **leaves):
    """Return the gradient of a function of the named tensors with respect to each."""
    leaves = {name: one.detach().double().requires_grad_() for name, one in leaves.items()}
    return dict(zip(leaves, torch.autograd.grad(whole(**leaves), list(leaves.values())), strict=True))


def half_squares(lam, *weights):
    return lam / 2 * sum(one.square().sum() for one in weights)


def right_gradients(case):
    def whole(X, W1, b1, W2, b2):
        O = ACTIVATIONS[case.act](X @ W1 + b1) @ W2 + b2  # noqa: E741
        return (case.dO * O).sum() + half_squares(case.lam, W1, W2)

    return {f"d{key}": one for key, one in found_by_autograd(whole, **{key[1:]: getattr(case, key[1:]) for key in KEYS}).items()}


def right_column_gradients(case):
    def whole(W1, W2):
        return half_squares(1, W2 @ ACTIVATIONS[case.act](W1 @ case.x) - case.y) + half_squares(case.lam, W1, W2)

    return {f"d{key}": one for key, one in found_by_autograd(whole, W1=case.W1, W2=case.W2).items()}


def right_step(squash):
    def weights(case):
        def error(Wih, Who):
            answer = torch.sigmoid(case.X @ Wih) @ Who
            return half_squares(1 / len(case.X), (answer.sigmoid() if squash else answer) - case.y)

        gradients = found_by_autograd(error, Wih=case.Wih, Who=case.Who)
        return {key: getattr(case, key) - case.lr * one for key, one in gradients.items()}

    return weights


def penalty_added(case, without, with_penalty):
    return first_of(
        compare(after - before, case.lam * weight, within=LOOSE, what=f"part of d{name} that lam adds")
        for before, after, name, weight in zip(without, with_penalty, ("W1", "W2"), (case.W1, case.W2), strict=True)
    )


def penalty_ignored(_case, without, with_penalty):
    return compare(with_penalty, without, within=LOOSE, what="gradient with lam, next to the one without,")


def column_penalty_added(case, without, with_penalty):
    return first_of(
        compare(after - before, case.lam * weight, within=LOOSE, what=f"part of d{name} that lam adds")
        for before, after, name, weight in zip(without, with_penalty, ("W2", "W1"), (case.W2, case.W1), strict=True)
    )


def doubles(_case, both):
    once, double = both
    return first_of(
        compare(two, 2 * one, within=LOOSE, what=f"{key} of the second call, with 2 dO,")
        for key, one, two in zip(KEYS, once, double, strict=False)
    )


def examples_add_up(_case, batch, *single):
    return first_of(
        compare(whole, sum(parts), within=LOOSE, what=f"{key} of the batch, next to the sum over batches of one,")
        for key, whole, *parts in zip(KEYS, batch, *single, strict=False)
    )


def same_loss(_case, once, doubled):
    return compare(doubled, once, within=LOOSE, what="L of the batch listed twice")


def total_is_sum(_case, triple):
    loss, penalty, total = triple
    return compare(total, loss + penalty, within=LOOSE, what="J, next to your own L + s,")


def at_rest_stays(weight):
    def holds(case, after):
        return compare(after, getattr(case, weight), within=LOOSE, what=f"{weight} after the step")

    return holds


def proportional(weight):
    def holds(case, once, double):
        before = getattr(case, weight)
        return compare(double - before, 2 * (once - before), within=LOOSE, what=f"change of {weight} with twice the lr")

    return holds


def same_step(_case, once, doubled):
    return compare(doubled, once, within=LOOSE, what="weight after a step on the batch listed twice")


def four_answers(net):
    """Return what a network says of the four inputs, and whether its units are alike for want of thresholds."""
    hidden, scores = through_xor(net)
    return [(scores > 0.5).tolist(), torch.equal(hidden[:, 0], hidden[:, 1]) and not net[1].any()]


def through_xor(net):
    W1, b1, W2, b2 = (one.detach().double() for one in net)
    X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], dtype=torch.float64)
    hidden = (X @ W1 + b1).clamp(min=0)
    return hidden, (hidden @ W2 + b2).squeeze(1)


def four_tensors(net, shapes_of):
    """Return what is wrong with the form of four parameters; their dtype is the student's choice."""
    if not isinstance(net, list | tuple) or len(net) != 4:
        return Mismatch("type", "the result is not the four tensors W1, b1, W2, b2", "4 tensors", net)
    for name, one, shape in zip(("W1", "b1", "W2", "b2"), net, shapes_of, strict=True):
        if not isinstance(one, torch.Tensor) or tuple(one.shape) != shape:
            found = tuple(one.shape) if isinstance(one, torch.Tensor) else type(one).__name__
            return Mismatch("shape", f"the parameter {name} has shape {found}, expected {shape}", shape, one)
        if not one.isfinite().all():
            return Mismatch("finite", f"the parameter {name} is not finite", "finite numbers", one)
    return None


def solve_xor(_case, *nets):
    return first_of(xor_mismatch(net) for net in nets)


def xor_mismatch(net):
    wrong = four_tensors(net, ((2, 2), (2,), (2, 1), (1,)))
    if wrong:
        return wrong
    _, scores = through_xor(net)
    said = (scores > 0.5).tolist()
    if said == [False, True, True, False]:
        return None
    message = f"on (0, 0), (0, 1), (1, 0), (1, 1) the network gives {[round(one, 4) for one in scores.tolist()]}"
    return Mismatch("value", message, "above 0.5 for (0, 1) and (1, 0) alone", str(said))


ACTIVATIONS = {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}


def objective(case, params, act):
    W1, b1, W2, b2 = params
    logits = ACTIVATIONS[act](case.X.double() @ W1 + b1) @ W2 + b2
    loss = torch.nn.functional.cross_entropy(logits, case.y)
    return logits, loss + vars(case).get("lam", 0.0) / 2 * (W1.square().sum() + W2.square().sum())


def descended(case, params, act):
    """Return the parameters after one right step from these."""
    leaves = [one.detach().double().requires_grad_() for one in params]
    gradients = torch.autograd.grad(objective(case, leaves, act)[1], leaves)
    return [(leaf - case.lr * gradient).detach() for leaf, gradient in zip(leaves, gradients, strict=True)]


def trained_form(case, result, epochs):
    params, history = result
    d, h, q = case.X.shape[1], case.hidden, int(case.y.max()) + 1
    wrong = four_tensors(params, ((d, h), (h,), (h, q), (q,)))
    if wrong is None and len(history) != epochs:
        wrong = Mismatch("shape", f"after {epochs} epochs there are {len(history)} losses", epochs, len(history))
    return wrong


def two_forms(case, fewer, more):
    return trained_form(case, fewer, max(case.before, 1)) or trained_form(case, more, case.before + 1)


def one_right_step(case, fewer, more):
    """From the parameters before the last epoch to those after it, by any of the three activations."""
    wrong = two_forms(case, fewer, more)
    if wrong:
        return wrong
    found = [_step_mismatch(case, fewer[0], more[0], act) for act in ACTIVATIONS]
    return None if None in [mismatch for _, mismatch in found] else min(found, key=lambda pair: pair[0])[1]


def _step_mismatch(case, before, after, act):
    expected = descended(case, before, act)
    off = max(float((left.double() - right).abs().max()) for left, right in zip(after, expected, strict=True))
    for name, left, right in zip(("W1", "b1", "W2", "b2"), after, expected, strict=True):
        what = f"{name} after epoch {case.before + 1}, taken from the parameters before it,"
        mismatch = compare(left.detach().double(), right, within=LOOSE, what=what)
        if mismatch:
            return off, mismatch
    return off, None


def right_losses(case, fewer, more):
    """The losses belong to the parameters before each update."""
    wrong = two_forms(case, fewer, more)
    if wrong:
        return wrong
    params, last = [p.detach().double() for p in fewer[0]], more[1][-1]
    expected = [float(objective(case, params, act)[1]) for act in ACTIVATIONS]
    if any(close(last, one) for one in expected):
        return None
    nearest = min(expected, key=lambda value: abs(value - last))
    message = f"the loss of epoch {len(more[1])} is {last:.6g}, expected {nearest:.6g} at the parameters it starts from"
    return Mismatch("value", message, nearest, last)


def right_step_and_losses(case, fewer, more):
    return one_right_step(case, fewer, more) or right_losses(case, fewer, more)


def close(left, right):
    return abs(left - right) <= 1e-4 * abs(right) + 1e-5


def start_from_g(case, *results):
    wrong = first_of(trained_form(case, one, case.epochs) for one in results)
    if wrong:
        return wrong
    once, again, other, following, start, other_start = (params for params, _ in results)
    if not all(torch.allclose(left, right, rtol=1e-5, atol=1e-6) for left, right in zip(once, again, strict=True)):
        return Mismatch("repeat", "the same seed of g led to other parameters the second time", once[0], again[0])
    for params, said in ((other, "another seed of g"), (following, "a second call with the same g, without seeding it again,")):
        if all(torch.allclose(left, right) for left, right in zip(once, params, strict=True)):
            return Mismatch("repeat", f"{said} led to the same parameters", "other parameters", params[0])
    for name, left, right in zip(("W1", "b1", "W2", "b2"), start, other_start, strict=True):
        # Zeros, or any few numbers of one's choice, are drawn from nowhere.
        if left.unique().numel() > 3 and torch.allclose(left, right):
            return Mismatch("repeat", f"{name} starts at the same many numbers whatever g is", "numbers drawn from g", left)
    return None


def separates_rings(case, result):
    wrong = trained_form(case, result, case.epochs)
    if wrong:
        return wrong
    params, history = [p.detach().double() for p in result[0]], result[1]
    best = max(
        float((objective(case, params, act)[0].argmax(dim=1) == case.y).double().mean()) for act in ACTIVATIONS
    )
    if best < 0.95:
        message = f"after training, {best:.0%} of the points of two rings are classified right, expected 95%"
        return Mismatch("value", message, "at least 0.95", f"{best:.2f}")
    if not history[-1] < history[0] / 2:
        message = f"the losses went from {history[0]:.4g} to {history[-1]:.4g} while the rings were learned"
        return Mismatch("value", message, "less than half of the first loss", history[-1])
    return None


def loss_by_epoch(case, result):
    return curves({"loss": result[1]})


def possible_counts(n, d, h, q):
    """What a cache may keep: X, one to three numbers for each hidden unit, perhaps O, and any of the parameters."""
    for hidden, output in itertools.product((1, 2, 3), (0, 1)):
        for kept in itertools.product((0, 1), repeat=4):
            extra = sum(keep * size for keep, size in zip(kept, (d * h, h, h * q, q), strict=True))
            yield (hidden, output, kept), n * d + n * h * hidden + n * q * output + extra


def plausible_count(case, *found):
    wrong = whole_numbers(found)
    if wrong:
        return wrong
    fitting = [
        {recipe for recipe, total in possible_counts(*size) if total == count}
        for size, count in zip(case.sizes, found, strict=True)
    ]
    if set.intersection(*fitting):
        return None
    size, count = case.sizes[0], found[0]
    message = f"for n, d, h, q = {size} the count is {count:g}, which is not X and the hidden layer of {size[0]} examples"
    return Mismatch("value", message, "what a cache keeps", f"{count:g}")


def grows_evenly(case, *found):
    wrong = whole_numbers(found)
    if wrong:
        return wrong
    first, second, third = found[:3]
    if second - first == third - second > 0:
        return None
    message = f"for 2, 4 and 6 examples the counts are {first:g}, {second:g} and {third:g}: equal steps upwards were expected"
    return Mismatch("value", message, "equal steps", f"{first:g}, {second:g}, {third:g}")


def whole_numbers(found):
    for one in found:
        if isinstance(one, bool) or not isinstance(one, int | float) or one != int(one):
            return Mismatch("type", f"the result is {one!r}, expected a whole number", "int", one)
    return None


# --- checks --------------------------------------------------------------------------------------

AUTOGRAD = (
    "torch.autograd.grad", "torch.autograd.backward", "torch.Tensor.backward", "torch.autograd.functional.vjp",
    "torch.autograd.functional.jvp", "torch.autograd.functional.jacobian", "torch.autograd.functional.hessian",
    "torch.autograd.functional.vhp", "torch.autograd.functional.hvp", "torch.autograd.forward_ad.dual_level",
    "torch.autograd.forward_ad.make_dual", "torch.autograd.forward_ad.unpack_dual", "torch.func.grad",
    "torch.func.grad_and_value", "torch.func.vjp", "torch.func.jvp", "torch.func.jacrev", "torch.func.jacfwd",
    "torch.func.hessian", "torch.func.linearize",
)  # fmt: skip


def by_hand(part, cases, calls=None):
    return forbids(
        part, *AUTOGRAD, operations=("autograd",), given=cases, calls=calls,
        hint="Which line of yours lets torch find the gradient? Write down what it would have found.",
    )  # fmt: skip


TRANSPOSE = "Take n=3, d=2, h=5, q=4 and write the shape under each factor: do they meet, and is the result as large as what it is the gradient of?"
SLOPE = "At which number do you evaluate the derivative of the activation: at Z, or at H, or at something that is already a slope?"
BIAS = "How many examples does one bias have a hand in, and what becomes of their contributions?"
DTYPE = "Which operation of yours has a result with another dtype, or fewer digits, than its input?"
PURE = "Print the arguments before and after your call. Which operation of yours writes into one of them?"
BATCH = "List every example twice, or take one alone. Where does your code count examples, and should it?"
PENALTY = "For lam=1 and dO=0, what is left of the objective, and which parameters does it contain?"


def forward_matches(act, given):
    return like_reference(
        "forward", f"O equals the reference with {act}, for a single example too.", name=f"forward-{act}", given=given,
        calls=outputs_after_another, points=2, within=LOOSE, hint="Work out one example with one hidden unit by hand. What does each layer do to it?",
    )


def backward_key(key, given, points, hint, *, name="", description=""):
    return like_reference(
        "backward", description or f"{key} equals the reference, without a penalty.", name=name or f"backward-{key}",
        given=given, calls=gradients_of(key), points=points, within=LOOSE, hint=hint,
    )  # fmt: skip


def column_key(key, points, hint):
    of_weights = key.startswith("dW")
    penalty = "without a penalty" if of_weights else "with a penalty or without"
    return like_reference(
        "backward_column", f"{key} equals the reference, {penalty}.", name=f"backward_column-{key}",
        given=columns if of_weights else columns_and_lam, calls=column_of(key), points=points, within=LOOSE, hint=hint,
    )  # fmt: skip


def steps_of(part, made, rest, about_output, *, squash):
    """Return the checks of one of the two functions that make a step."""

    def at(index, **changed):
        return lambda case: [step(made, index, case, **changed)]

    def both_weights(case):
        return [step(made, index, case) for index in (0, 1)]

    def two_rates(case):
        return [step(made, 0, case), step(made, 0, case, lr=2 * case.lr)]

    def listed_twice(case):
        both = {name: torch.cat([getattr(case, name)] * 2) for name in ("X", "y")}
        return [step(made, 1, case), step(made, 1, case, **both)]

    return [
        by_hand(part, few_steps),
        like_reference(
            part, "Who after one step equals the reference.", name=f"{part}-Who", given=steps, calls=at(1), points=2,
            within=LOOSE, lenient=True, hint=about_output,
        ),
        like_reference(
            part, "Wih after one step equals the reference.", name=f"{part}-Wih", given=steps, calls=at(0), points=2,
            within=LOOSE, lenient=True, hint="Which Who carries the error back, and which slopes does it pass on the way?",
        ),
        law(
            part, "Twice the learning rate moves Wih twice as far.", name=f"{part}-lr", given=few_steps, calls=two_rates,
            points=1, holds=proportional("Wih"), hint="Where does lr come in, and does anything else change with it?",
        ),
        law(
            part, "A batch listed twice makes the same step of Who.", name=f"{part}-mean", given=few_steps, calls=listed_twice,
            points=1, holds=same_step, hint=BATCH,
        ),
        law(
            part, "Where the answers are right already, Who stays as it is.", name=f"{part}-at-rest", given=rest,
            calls=at(1), points=1, holds=at_rest_stays("Who"), hint="What does your network answer, and what is the error of a right answer?",
        ),
        law(
            part, "float64 stays float64, with the digits it has.", name=f"{part}-dtype", given=wide_steps, calls=in_both_dtypes(both_weights),
            points=1, holds=keeps_digits(right_step(squash=squash)), like=False, hint=DTYPE,
        ),
        pure(part, name=f"{part}-pure", given=few_steps, calls=at(0), points=1, hint=PURE),
    ]  # fmt: skip


EXERCISE = Exercise(
    limits=Limits(seconds=20.0),
    checks=[
        forward_matches("relu", relu_nets),
        forward_matches("tanh", tanh_nets),
        forward_matches("sigmoid", sigmoid_nets),
        like_reference(
            "forward", "float64 stays float64, with the digits it has.", name="forward-dtype", given=wide_nets,
            calls=outputs, points=1, digits=True, hint=DTYPE,
        ),
        pure("forward", name="forward-pure", given=penalised_nets, calls=outputs, points=1, hint=PURE),

        like_reference(
            "loss_and_penalty", "L is the mean cross-entropy of the batch.", name="loss_and_penalty-L", given=losses,
            calls=of_loss(0), points=3, within=LOOSE, lenient=True,
            hint="What does a uniform guess among q classes cost, whatever n is?",
        ),
        like_reference(
            "loss_and_penalty", "s is the penalty.", name="loss_and_penalty-s", given=losses, calls=of_loss(1), points=2,
            within=LOOSE, lenient=True, hint="With lam=1 and a single weight of 2, what should s be?",
        ),
        law(
            "loss_and_penalty", "J is the sum of L and s.", name="loss_and_penalty-J", given=losses, points=1,
            calls=whole_loss, holds=total_is_sum, lenient=True, hint="Print the three numbers of one call side by side. How do they hang together?",
        ),
        law(
            "loss_and_penalty", "A batch listed twice has the same L.", name="loss_and_penalty-mean", given=few_losses,
            calls=doubled_loss, points=1, holds=same_loss, lenient=True, hint=BATCH,
        ),
        law(
            "loss_and_penalty", "float64 keeps the digits it has.", name="loss_and_penalty-dtype", given=wide_losses,
            calls=in_both_dtypes(loss_triple), points=1, holds=loss_keeps_digits, like=False, hint=DTYPE,
        ),
        pure("loss_and_penalty", name="loss_and_penalty-pure", given=few_losses, calls=loss_numbers, points=1, hint=PURE),

        by_hand("backward", watched_nets, gradients_of("dW1")),
        backward_key("dW2", any_nets, 3, TRANSPOSE),
        backward_key("db2", any_nets, 2, BIAS),
        backward_key("dW1", relu_nets, 3, TRANSPOSE),
        backward_key("db1", relu_nets, 2, BIAS),
        backward_key(
            "dX", relu_nets_and_lam, 2, "If one entry of X moves a little, which hidden units hear of it?",
            description="dX equals the reference, with a penalty or without.",
        ),
        backward_key("dW1", tanh_nets, 2, SLOPE, name="backward-tanh", description="dW1 is right with tanh."),
        backward_key("dW1", sigmoid_nets, 2, SLOPE, name="backward-sigmoid", description="dW1 is right with sigmoid."),
        backward_key(
            "dX", curved_nets, 1, SLOPE, name="backward-dX-curved", description="dX is right with tanh and sigmoid too.",
        ),
        law(
            "backward", "lam pulls at both weight matrices.", name="backward-penalty", given=penalised, points=2,
            calls=with_and_without_penalty("dW1", "dW2"), holds=penalty_added, hint=PENALTY,
        ),
        law(
            "backward", "lam leaves the biases alone.", name="backward-penalty-biases", given=penalised,
            points=1, calls=with_and_without_penalty("db1", "db2"), holds=penalty_ignored, hint=PENALTY,
        ),
        law(
            "backward", "The gradient of a batch is the sum of those of its examples.", name="backward-examples-add-up",
            given=few_nets, points=2, calls=alone_and_together, holds=examples_add_up, hint=BATCH,
        ),
        law(
            "backward", "A cache serves twice, also after another forward, and twice the dO gives twice the gradients.",
            name="backward-doubles", given=few_nets, points=2, calls=twice, holds=doubles,
            hint="Print the cache before and after a call. What happened to it, and where does dO enter?",
        ),
        backward_key(
            "dW2", silent, 1, "What did the hidden units that are 0 contribute to O?", name="backward-silent",
            description="Where every hidden unit is 0, dW2 is 0.",
        ),
        law(
            "backward", "float64 stays float64, with the digits it has.", name="backward-dtype", given=wide_nets,
            calls=in_both_dtypes(gradients_found), points=1, holds=keeps_digits(right_gradients), like=False, hint=DTYPE,
        ),
        pure("backward", name="backward-pure", given=penalised_nets, calls=backward_alone, points=1, hint=PURE),

        by_hand("backward_column", few_columns),
        column_key("do", 1, "If o is larger than y, which way does the loss go when o grows?"),
        column_key("dW2", 2, TRANSPOSE),
        column_key("dh", 2, "Which shape has dh, and which matrix stands between h and o?"),
        column_key("dz", 2, SLOPE),
        column_key("dW1", 2, TRANSPOSE),
        law(
            "backward_column", "lam pulls at both weight matrices.", name="backward_column-penalty",
            given=penalised_columns, points=1, calls=column_with_and_without_penalty, holds=column_penalty_added, hint=PENALTY,
        ),
        law(
            "backward_column", "float64 stays float64, with the digits it has.", name="backward_column-dtype",
            given=wide_columns, calls=in_both_dtypes(column_found), points=1, holds=keeps_digits(right_column_gradients), like=False, hint=DTYPE,
        ),
        pure("backward_column", name="backward_column-pure", given=few_columns, calls=column_of("do"), points=1, hint=PURE),

        *steps_of(
            "udacity_step", "stepped", resting, "What does the output unit do to its input, and what is its slope?", squash=False,
        ),
        *steps_of(
            "udacity_sigmoid_step", "sigmoid_stepped", resting_sigmoid,
            "The error is squared here. What stands between the output unit's input and that square?", squash=True,
        ),

        law(
            "xor_net", "The network's answers are above 0.5 for (0, 1) and (1, 0) alone.", name="xor_net-solves", given=nothing,
            points=4, calls=two_nets, holds=solve_xor, like=False, lenient=True, kind="behaviour", fingerprint=four_answers,
            hint="Which of the four inputs goes wrong, and what are its two hidden units?",
        ),

        by_hand("train", watched_training),
        law(
            "train", "Each epoch is one exact step down the loss.", name="train-step", given=small_training, points=3,
            calls=one_more_epoch, holds=one_right_step, like=False,
            hint="Start from your parameters after an epoch. By which gradient, and which way, should the next one move them?",
        ),
        law(
            "train", "With a penalty too, in the step and in losses.", name="train-penalty", given=penalised_training, points=2,
            calls=one_more_epoch, holds=right_step_and_losses, like=False, hint="Which parameters should lam reach, and does it?",
        ),
        law(
            "train", "losses holds J of each epoch, before its step.", name="train-losses", given=small_training, points=1,
            calls=one_more_epoch, holds=right_losses, like=False,
            hint="What does a uniform guess cost, and is your first loss near it?",
        ),
        law(
            "train", "The generator g decides the start.", name="train-generator", given=starts, points=1,
            calls=starts_compared, holds=start_from_g, like=False, hint="What do you draw from g, and is anything drawn elsewhere?",
        ),
        law(
            "train", "It learns two rings, which no line separates.", name="train-rings", given=two_rings, points=3,
            calls=lambda case: [run(case)], holds=separates_rings, like=False, kind="behaviour",
            picture=loss_by_epoch,
            hint="What would your network be without its hidden activation, and how does it start?",
        ),
        pure("train", name="train-pure", given=starts, calls=trained_alone, points=1, hint=PURE),

        law(
            "cache_floats", "It counts what a cache keeps of a batch.", name="cache_floats-count", given=sizes, points=1,
            calls=counts, holds=plausible_count, like=False, lenient=True, hint="Write down the shape of each tensor in your cache.",
        ),
        law(
            "cache_floats", "It grows evenly with the number of examples.", name="cache_floats-linear", given=sizes, points=1,
            calls=counts, holds=grows_evenly, like=False, lenient=True, hint="What does one more example add to your cache?",
        ),
    ],
)  # fmt: skip

"""Checks of exercise-13. Items S0-13 S0-18 S1-43 S1-46 S1-47 S1-56 S2-12 S2-38 S3-26 of the course."""

from dataclasses import replace

import torch
from hypothesis import strategies as st

from grader.checks import (
    Call,
    Exercise,
    Mismatch,
    Tolerance,
    Trial,
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
)

# --- cases ---------------------------------------------------------------------------------------

INF = float("inf")
REDUCTIONS = ("none", "mean", "sum")


def as_case(**fields):
    """Make a case of lists: floats become float32, integers int64; texts and numbers stay."""
    return {name: torch.tensor(value) if isinstance(value, list) else value for name, value in fields.items()}


def in_float64(**fields):
    """Make a case of lists with its floats in float64."""
    case = as_case(**fields)
    return {
        name: torch.tensor(fields[name], dtype=torch.float64)
        if isinstance(value, torch.Tensor) and value.is_floating_point()
        else value
        for name, value in case.items()
    }


def in_each_reduction(*edges):
    return [{**edge, "reduction": reduction} for edge in edges for reduction in REDUCTIONS]


# Code may be right for a few rows and classes alone: up to a size that it counts on, or up to a byte.
MANY = ((2, 300), (300, 2))
SOME = ((2, 12), (12, 2))


def numbers(n, k):
    return (torch.arange(float(n * k)) % 7).reshape(n, k)


def shares(n, k):
    """Make n rows of k probabilities."""
    return (numbers(n, k) + 1) / (numbers(n, k) + 1).sum(dim=1, keepdim=True)


def spread(n, k):
    """Make a label for each of n rows, the last class first."""
    return (k - 1 - 5 * torch.arange(n)) % k


def uneven(k):
    """Make weights of very different size."""
    return torch.arange(float(k)) % 5 * 8 + 0.0625


def with_large(some, *cases):
    """Return the author's cases of a Given and large ones after them, then a few drawn ones."""
    return replace(some, name=f"large-{some.name}", edges=(*some.edges, *given("large", *cases).edges), count=8)


def labels(n, k):
    """Draw n labels below k."""
    return st.lists(st.integers(0, k - 1), min_size=n, max_size=n).map(torch.tensor)


def labelled(name="logits", *, low=-5.0, high=5.0, dtype=torch.float32, largest=5, **more):
    """Draw a matrix under a name and labels for its rows; ``more`` maps a name to a strategy made of (n, k)."""
    return shapes(largest=largest).flatmap(
        lambda shape: together(
            **{name: tensors(shape, low=low, high=high, dtype=dtype)},
            y=labels(*shape),
            **{other: make(*shape) for other, make in more.items()},
        )
    )


@st.composite
def distributions(draw, n, k, *, least=1, most=20, dtype=torch.float32):
    """Draw n rows of k probabilities, none of them 0."""
    row = st.lists(st.integers(least, most), min_size=k, max_size=k)
    counts = torch.tensor([draw(row) for _ in range(n)], dtype=torch.float64)
    p = (counts / counts.sum(dim=1, keepdim=True)).to(dtype)
    return p.mT.contiguous().mT if draw(st.booleans()) else p


def with_probabilities(*, dtype=torch.float32, largest=5, least=1, most=20, onehot=False):
    """Draw probabilities p with labels y, or with one-hot labels Y."""

    def fields(shape):
        p = distributions(*shape, least=least, most=most, dtype=dtype)
        if not onehot:
            return together(p=p, y=labels(*shape))
        return together(p=p, Y=labels(*shape).map(lambda y: torch.eye(shape[1], dtype=dtype)[y]))

    return shapes(largest=largest).flatmap(fields)


def with_targets(*, dtype=torch.float32, largest=5, **more):
    """Draw logits and a distribution Q for each row."""
    return shapes(largest=largest).flatmap(
        lambda shape: together(
            logits=tensors(shape, dtype=dtype),
            Q=distributions(*shape, dtype=dtype),
            **{other: make(*shape) for other, make in more.items()},
        )
    )


def weights(_n, k, dtype=torch.float32):
    return tensors((k,), low=0.1, high=3.0, dtype=dtype, views=False)


def any_reduction(_n, _k):
    return st.sampled_from(REDUCTIONS)


def some_smoothing(_n, _k):
    return st.sampled_from([0.1, 0.25, 0.5, 0.9])


@st.composite
def with_ignored(draw, **more):
    """Draw logits, labels some of which are to be left out, and the ignore_index that says so."""
    n, k = draw(shapes())
    ignored = draw(st.sampled_from([-100, 255, -1, 7, 1000, -1000, *(range(k) if k > 1 else ())]))
    allowed = [label for label in range(k) if label != ignored]
    y = draw(st.lists(st.sampled_from([*allowed, ignored]), min_size=n, max_size=n))
    y[draw(st.integers(0, n - 1))] = draw(st.sampled_from(allowed))
    fields = {"logits": draw(tensors((n, k))), "y": torch.tensor(y), "ignore_index": ignored}
    return {**fields, **{name: draw(make(n, k)) for name, make in more.items()}}


# one_hot and pick
classes = given(
    "classes",
    as_case(y=[1, 0], k=3),
    as_case(y=[0], k=2),
    as_case(y=[1, 1, 0], k=2),
    as_case(y=[0, 0], k=1),
    as_case(y=[2, 0, 1], k=3),
    as_case(y=[0], k=1),
    as_case(y=[11, 0, 10], k=12),
    strategy=shapes(largest=6).flatmap(lambda shape: together(y=labels(*shape), k=st.just(shape[1]))),
    count=20,
)
many_classes = with_large(classes, as_case(y=[1029, 0, 500], k=1030), {"y": spread(300, 3), "k": 3})
printed_labels = given("printed-labels", as_case(y=[0, 2], k=3))
entries = given(
    "entries",
    as_case(p=[[0.25, 0.75], [0.5, 0.5], [1.0, 0.0]], y=[1, 0, 1]),
    as_case(p=[[0.25, 0.75]], y=[1]),
    as_case(p=[[1.0], [1.0]], y=[0, 0]),
    as_case(p=[[0.5, 0.125, 0.375], [0.25, 0.0, 0.75], [0.0, 1.0, 0.0]], y=[2, 0, 1]),
    as_case(p=[[1.0]], y=[0]),
    *({"p": torch.arange(24.0).reshape(n, k) / 32, "y": spread(n, k)} for n, k in SOME),
    strategy=labelled("p", low=0.0, high=1.0),
    count=20,
)
many_entries = with_large(entries, *({"p": shares(n, k), "y": spread(n, k)} for n, k in MANY))
printed = given("printed", as_case(p=[[0.1, 0.3, 0.6], [0.3, 0.2, 0.5]], y=[0, 2]))
float64_entries = given(
    "float64-entries",
    in_float64(p=[[0.1, 0.9]], y=[0]),
    in_float64(p=[[0.3, 0.7], [0.6, 0.4], [0.2, 0.8]], y=[1, 0, 0]),
    strategy=labelled("p", low=0.0, high=1.0, dtype=torch.float64),
    count=5,
)

# probabilities
probabilities = given(
    "probabilities",
    as_case(p=[[0.25, 0.75], [0.5, 0.5], [0.125, 0.875]], y=[1, 0, 0]),
    as_case(p=[[0.25, 0.75]], y=[0]),
    as_case(p=[[1.0], [1.0]], y=[0, 0]),
    as_case(p=[[1.0]], y=[0]),
    as_case(p=[[0.5, 0.125, 0.375], [0.25, 0.5, 0.25], [0.125, 0.75, 0.125]], y=[2, 0, 1]),
    as_case(p=[[0.125] * 8, [0.0625] * 7 + [0.5625]], y=[3, 7]),
    as_case(p=[[0.25, 0.75]] * 8, y=[0, 1, 1, 0, 1, 1, 1, 1]),
    strategy=with_probabilities(),
    count=20,
)
many_probabilities = with_large(probabilities, *({"p": shares(n, k), "y": spread(n, k)} for n, k in MANY))
small_probabilities = given(
    "small-probabilities",
    as_case(p=[[0.25, 0.75], [0.5, 0.5], [0.125, 0.875]], y=[1, 0, 0]),
    *({"p": shares(n, k), "y": spread(n, k)} for n, k in SOME),
    strategy=with_probabilities(largest=4, least=3, most=12),
    count=6,
)
float64_probabilities = given(
    "float64-probabilities",
    in_float64(p=[[0.1, 0.9]], y=[0]),
    in_float64(p=[[0.3, 0.7], [0.6, 0.4], [0.2, 0.8]], y=[1, 0, 0]),
    in_float64(p=[[1e-200, 1.0]], y=[0]),
    strategy=with_probabilities(dtype=torch.float64),
    count=5,
)
tiny = given(
    "tiny",
    as_case(p=[[1e-30, 1.0]], y=[0]),
    as_case(p=[[1e-9, 1.0], [0.5, 0.5], [1.0, 1e-20]], y=[0, 1, 1]),
    as_case(p=[[1e-7, 1.0]], y=[0]),
)

# probabilities with one-hot labels
printed_onehot = given(
    "printed-onehot",
    as_case(p=[[0.1, 0.3, 0.6], [0.3, 0.2, 0.5]], Y=[[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]),
)
onehots = given(
    "onehots",
    as_case(p=[[0.25, 0.75], [0.5, 0.5], [0.125, 0.875]], Y=[[0.0, 1.0], [1.0, 0.0], [1.0, 0.0]]),
    as_case(p=[[0.25, 0.75]], Y=[[1.0, 0.0]]),
    as_case(p=[[1.0], [1.0]], Y=[[1.0], [1.0]]),
    as_case(p=[[1.0]], Y=[[1.0]]),
    as_case(p=[[0.25, 0.75], [0.5, 0.5], [0.125, 0.875]], Y=[[0.0, 1.0]] * 3),
    {"p": shares(3, 3), "Y": torch.eye(3)[[2, 0, 1]]},
    strategy=with_probabilities(onehot=True),
    count=20,
)
many_onehots = with_large(onehots, *({"p": shares(n, k), "Y": torch.eye(k)[spread(n, k)]} for n, k in MANY))
small_onehots = given(
    "small-onehots",
    as_case(p=[[0.25, 0.75], [0.5, 0.5], [0.125, 0.875]], Y=[[0.0, 1.0], [1.0, 0.0], [1.0, 0.0]]),
    *({"p": shares(n, k), "Y": torch.eye(k)[spread(n, k)]} for n, k in SOME),
    strategy=with_probabilities(onehot=True, largest=4, least=3, most=12),
    count=6,
)
float64_onehots = given(
    "float64-onehots",
    in_float64(p=[[0.1, 0.9]], Y=[[1.0, 0.0]]),
    in_float64(p=[[0.3, 0.7], [0.6, 0.4], [0.2, 0.8]], Y=[[0.0, 1.0], [1.0, 0.0], [1.0, 0.0]]),
    in_float64(p=[[1e-200, 1.0], [0.0, 1.0]], Y=[[1.0, 0.0], [0.0, 1.0]]),
    strategy=with_probabilities(onehot=True, dtype=torch.float64),
    count=5,
)
tiny_onehots = given(
    "tiny-onehots",
    as_case(p=[[1e-30, 1.0]], Y=[[1.0, 0.0]]),
    as_case(p=[[1e-9, 1.0], [0.5, 0.5], [1.0, 1e-20]], Y=[[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]),
    as_case(p=[[1e-7, 1.0]], Y=[[1.0, 0.0]]),
)
sure_onehots = given(
    "sure-onehots",
    as_case(p=[[0.0, 1.0]], Y=[[0.0, 1.0]]),
    as_case(p=[[0.0, 0.5, 0.5], [1.0, 0.0, 0.0]], Y=[[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]),
)
impossible = given(
    "impossible",
    as_case(p=[[0.0, 1.0]], Y=[[1.0, 0.0]]),
    as_case(p=[[0.5, 0.5], [1.0, 0.0]], Y=[[0.0, 1.0], [0.0, 1.0]]),
)

# logits with labels
text_logits = given("text-logits", as_case(logits=[[10.0, 0.0]], y=[0]), as_case(logits=[[0.0, 0.0, 0.0]], y=[1]))
logits = given(
    "logits",
    as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], y=[0, 0, 1]),
    as_case(logits=[[1.0, 3.0]], y=[0]),
    as_case(logits=[[0.0, 1.0, 3.0], [2.0, 0.0, 1.0], [1.0, 0.0, -1.0]], y=[0, 2, 1]),
    as_case(logits=[[2.0], [0.0]], y=[0, 0]),
    as_case(logits=[[3.0]], y=[0]),
    *({"logits": numbers(n, k), "y": spread(n, k)} for n, k in SOME),
    as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], y=[1, 1, 1]),
    strategy=labelled(),
    count=25,
)
many_logits = with_large(logits, *({"logits": numbers(n, k), "y": spread(n, k)} for n, k in MANY))
equal_logits = given(
    "equal-logits",
    as_case(logits=[[0.0, 0.0]], y=[1]),
    as_case(logits=[[1.0, 1.0, 1.0], [-2.0, -2.0, -2.0]], y=[0, 2]),
    as_case(logits=[[3.0]], y=[0]),
)
shifted = given(
    "shifted",
    as_case(logits=[[0.0, 1.0], [1.0, 3.0], [0.0, 0.0]], y=[0, 1, 0], c=[[1.0], [-2.0], [10.0]]),
    strategy=labelled(c=lambda n, _k: tensors((n, 1), low=-20.0, high=20.0, views=False)),
    count=15,
)
renamed = given(
    "renamed",
    as_case(logits=[[0.0, 1.0, 3.0], [2.0, 0.0, 1.0]], y=[0, 1], order=[2, 0, 1]),
    strategy=labelled(order=lambda _n, k: st.permutations(range(k)).map(torch.tensor)),
    count=15,
)
reduced = given(
    "reduced",
    *in_each_reduction(
        as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], y=[0, 0, 1]),
        as_case(logits=[[1.0, 3.0]], y=[0]),
        as_case(logits=[[2.0], [0.0]], y=[0, 0]),
        {"logits": numbers(13, 11), "y": spread(13, 11)},
    ),
    strategy=labelled(reduction=any_reduction),
    count=15,
)
weighted_sums = given(
    "weighted-sums",
    as_case(logits=[[0.0, 1.0], [0.0, 1.0], [2.0, 0.0]], y=[0, 1, 1], weight=[1.0, 3.0], reduction="none"),
    as_case(logits=[[0.0, 1.0], [0.0, 1.0], [2.0, 0.0]], y=[0, 1, 1], weight=[1.0, 3.0], reduction="sum"),
    as_case(logits=[[0.0, 1.0, 2.0]], y=[1], weight=[1.0, 0.5, 2.0], reduction="none"),
    {"logits": numbers(13, 11), "y": spread(13, 11), "weight": uneven(11), "reduction": "none"},
    strategy=labelled(weight=weights, reduction=lambda *_: st.sampled_from(["none", "sum"])),
    count=12,
)
weighted_means = given(
    "weighted-means",
    as_case(logits=[[0.0, 1.0], [0.0, 1.0], [2.0, 0.0]], y=[0, 1, 1], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 1.0, 2.0]], y=[1], weight=[1.0, 0.5, 2.0]),
    as_case(logits=[[0.0, 1.0, 2.0], [1.0, 0.0, 0.0]], y=[1, 2], weight=[2.0, 0.0, 2.0]),
    {"logits": numbers(13, 11), "y": spread(13, 11), "weight": uneven(11)},
    strategy=labelled(weight=weights),
    count=15,
)
ignored_sums = given(
    "ignored-sums",
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, -100], reduction="none"),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, -100], reduction="sum"),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, 1], ignore_index=1, reduction="none"),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, 255], ignore_index=255, reduction="sum"),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, 1], ignore_index=0, reduction="sum"),
    {"logits": numbers(13, 11), "y": spread(13, 11), "ignore_index": 10, "reduction": "none"},
    strategy=with_ignored(reduction=lambda *_: st.sampled_from(["none", "sum"])),
    count=12,
)
ignored_means = given(
    "ignored-means",
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, -100]),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, 1], ignore_index=1),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, 255], ignore_index=255),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0], [1.0, 0.0]], y=[1, 0, 1], ignore_index=0),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0], [1.0, 0.0]], y=[-1, 0, 1], ignore_index=-1),
    {"logits": numbers(13, 11), "y": spread(13, 11), "ignore_index": 10},
    strategy=with_ignored(),
    count=12,
)
ignored_weighted = given(
    "ignored-weighted",
    as_case(logits=[[0.0, 1.0], [0.0, 2.0], [1.0, 0.0]], y=[0, -100, 1], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0], [1.0, 0.0]], y=[0, 1, 0], weight=[1.0, 3.0], ignore_index=1),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0], [1.0, 0.0]], y=[0, 1, 1], weight=[1.0, 3.0], ignore_index=0),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, -100], weight=[2.0, 3.0], reduction="none"),
    strategy=with_ignored(weight=weights),
    count=12,
)
all_ignored = given(
    "all-ignored",
    *in_each_reduction(as_case(logits=[[0.0, 1.0]], y=[-100])),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[1, 1], ignore_index=1),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[-100, -100], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 1.0]], y=[-100], label_smoothing=0.5),
)
smoothed = given(
    "smoothed",
    *in_each_reduction(
        as_case(logits=[[0.0, 1.0, 3.0]], y=[1], label_smoothing=0.1),
        as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], y=[0, 0, 1], label_smoothing=0.5),
    ),
    as_case(logits=[[2.0], [0.0]], y=[0, 0], label_smoothing=0.1, reduction="mean"),
    as_case(logits=[[0.0, 1.0, 3.0]], y=[1], label_smoothing=1.0, reduction="mean"),
    {"logits": numbers(13, 11), "y": spread(13, 11), "label_smoothing": 0.25, "reduction": "mean"},
    strategy=labelled(label_smoothing=some_smoothing, reduction=any_reduction),
    count=15,
)
smoothed_and_more = given(
    "smoothed-and-more",
    *in_each_reduction(
        as_case(logits=[[0.0, 1.0], [0.0, 1.0], [2.0, 0.0]], y=[0, 1, 1], weight=[1.0, 3.0], label_smoothing=0.5),
        as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, -100], label_smoothing=0.5),
        as_case(
            logits=[[0.0, 1.0], [0.0, 2.0], [2.0, 0.0]], y=[0, 1, 0], weight=[1.0, 3.0], ignore_index=1, label_smoothing=0.5
        ),
    ),
    as_case(logits=[[0.0, 1.0], [2.0, 0.0]], y=[0, 1], weight=[0.0, 3.0], label_smoothing=0.5, reduction="sum"),
    strategy=with_ignored(weight=weights, label_smoothing=some_smoothing, reduction=any_reduction),
    count=12,
)  # fmt: skip
# Two rows and more: the one number of a single row would look like that of a mistake that squeezes it.
watched = replace(
    smoothed_and_more, name="watched", strategy=smoothed_and_more.strategy.filter(lambda case: len(case.y) > 1), count=8
)
# exp overflows above 88.73 in float32 and is 0 below -103.97; a probability of 1e-8 is a gap of 18.4.
large = given(
    "large",
    as_case(logits=[[20.0, 0.0]], y=[1]),
    as_case(logits=[[1000.0, 1001.0]], y=[0]),
    as_case(logits=[[0.0, 200.0]], y=[0]),
    as_case(logits=[[-1000.0, -1001.0]], y=[1]),
    as_case(logits=[[0.0, 1000.0, 2000.0]], y=[1]),
    as_case(logits=[[0.0, 1.0], [1000.0, 1001.0]], y=[0, 0]),
    as_case(logits=[[10000.0], [-10000.0]], y=[0, 0]),
    strategy=labelled(low=-400.0, high=400.0),
    count=10,
)
large_with_options = replace(
    large,
    name="large-with-options",
    edges=(
        *large.edges,
        *given(
            "each-option",
            as_case(logits=[[0.0, 200.0], [1000.0, 1001.0]], y=[0, 0], weight=[1.0, 3.0]),
            as_case(logits=[[0.0, 200.0], [1000.0, 1001.0]], y=[0, 0], reduction="none"),
            as_case(logits=[[0.0, 200.0], [1000.0, 1001.0]], y=[0, 0], reduction="sum"),
            as_case(logits=[[0.0, 200.0], [1000.0, 1001.0]], y=[0, 1], ignore_index=1),
            as_case(logits=[[0.0, 200.0], [1000.0, 1001.0]], y=[0, 0], label_smoothing=0.5),
        ).edges,
    ),
)
ruled_out = given(
    "ruled-out",
    as_case(logits=[[0.0, -INF]], y=[0]),
    as_case(logits=[[-INF, 1.0, 2.0], [0.0, 3.0, -INF]], y=[2, 0]),
)
float64_logits = given(
    "float64-logits",
    in_float64(logits=[[0.1, 3.0]], y=[0]),
    in_float64(logits=[[0.0, 0.1], [1.0, 0.0], [0.0, 2.0]], y=[1, 0, 0], weight=[0.1, 0.7], label_smoothing=0.25),
    in_float64(logits=[[0.0, 0.1], [1.0, 0.0], [0.0, 2.0]], y=[1, 0, 0], reduction="none"),
    in_float64(logits=[[0.0, 0.1], [1.0, 0.0], [0.0, 2.0]], y=[1, 0, 0], label_smoothing=0.5, reduction="sum"),
    in_float64(logits=[[1000.0, 1000.1]], y=[0]),
    strategy=labelled(dtype=torch.float64),
    count=6,
)
plain_float64_logits = given(
    "plain-float64-logits",
    in_float64(logits=[[0.1, 3.0]], y=[0]),
    in_float64(logits=[[0.0, 0.1], [1.0, 0.0], [0.0, 2.0]], y=[1, 0, 0]),
    in_float64(logits=[[1000.0, 1000.1]], y=[0]),
    strategy=labelled(dtype=torch.float64),
    count=6,
)
small = given(
    "small",
    as_case(logits=[[0.0, 1.0, -1.0]], y=[1]),
    *({"logits": numbers(n, k), "y": spread(n, k)} for n, k in SOME),
    strategy=labelled(largest=4),
    count=6,
)
hard_small = given(
    "hard-small",
    as_case(logits=[[0.0, 1000.0]], y=[0]),
    as_case(logits=[[1000.0, 1001.0, 1000.5]], y=[0]),
)
small_with_options = given(
    "small-with-options",
    as_case(logits=[[0.0, 1.0], [0.0, 1.0], [2.0, 0.0]], y=[0, 1, 1], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0], [2.0, 0.0]], y=[0, -100, 1], reduction="none"),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0], [2.0, 0.0]], y=[0, 1, 0], ignore_index=1),
    as_case(logits=[[0.0, 1.0, 3.0]], y=[1], label_smoothing=0.5),
    as_case(logits=[[0.0, 1.0], [0.0, 1.0]], y=[0, -100], weight=[1.0, 3.0], label_smoothing=0.5, reduction="sum"),
)
kept = given(
    "kept",
    as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], y=[0, 0, 1], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, -100], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, -100], weight=[1.0, 3.0], label_smoothing=0.5, reduction="none"),
    as_case(logits=[[0.0, 1.0], [0.0, 2.0]], y=[0, 1], ignore_index=1, reduction="sum"),
    strategy=labelled(weight=weights),
    count=5,
)
kept_logits = given(
    "kept-logits",
    as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], y=[0, 0, 1]),
    as_case(logits=[[1000.0, 1001.0]], y=[0]),
    strategy=labelled(),
    count=5,
)

# logits with target probabilities
targets = given(
    "targets",
    as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], Q=[[0.25, 0.75], [1.0, 0.0], [0.5, 0.5]]),
    as_case(logits=[[0.0, 1.0, 3.0]], Q=[[0.25, 0.5, 0.25]]),
    as_case(logits=[[0.0, 1.0, 3.0], [2.0, 0.0, 1.0]], Q=[[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]),
    as_case(logits=[[2.0], [0.0]], Q=[[1.0], [1.0]]),
    as_case(logits=[[2.0]], Q=[[1.0]]),
    as_case(logits=[[10.0, 0.0]], Q=[[1.0, 0.0]]),
    *({"logits": numbers(n, k), "Q": shares(n, k)} for n, k in MANY),
    strategy=with_targets(),
    count=20,
)
shifted_targets = given(
    "shifted-targets",
    as_case(logits=[[0.0, 1.0], [1.0, 3.0]], Q=[[0.25, 0.75], [1.0, 0.0]], c=[[1.0], [-2.0]]),
    strategy=with_targets(c=lambda n, _k: tensors((n, 1), low=-20.0, high=20.0, views=False)),
    count=12,
)
reduced_targets = given(
    "reduced-targets",
    *in_each_reduction(
        as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], Q=[[0.25, 0.75], [1.0, 0.0], [0.5, 0.5]]),
        as_case(logits=[[0.0, 1.0, 3.0]], Q=[[0.25, 0.5, 0.25]]),
        {"logits": numbers(13, 11), "Q": shares(13, 11)},
    ),
    strategy=with_targets(reduction=any_reduction),
    count=12,
)
weighted_targets = given(
    "weighted-targets",
    *in_each_reduction(
        as_case(logits=[[0.0, 1.0], [2.0, 0.0], [0.0, 0.0]], Q=[[0.25, 0.75], [1.0, 0.0], [0.5, 0.5]], weight=[1.0, 3.0]),
        as_case(logits=[[0.0, 1.0, 3.0]], Q=[[0.25, 0.5, 0.25]], weight=[1.0, 2.0, 0.0]),
    ),
    {"logits": numbers(13, 11), "Q": shares(13, 11), "weight": uneven(11), "reduction": "mean"},
    strategy=with_targets(weight=weights, reduction=any_reduction),
    count=15,
)  # fmt: skip
watched_targets = replace(
    weighted_targets,
    name="watched-targets",
    edges=tuple(edge for edge in weighted_targets.edges if len(edge.Q) > 1),
    strategy=weighted_targets.strategy.filter(lambda case: len(case.Q) > 1),
    count=8,
)
large_targets = given(
    "large-targets",
    as_case(logits=[[20.0, 0.0]], Q=[[0.0, 1.0]]),
    as_case(logits=[[1000.0, 1001.0]], Q=[[0.25, 0.75]]),
    as_case(logits=[[0.0, 200.0]], Q=[[0.5, 0.5]]),
    as_case(logits=[[0.0, 1.0], [1000.0, 1001.0]], Q=[[0.5, 0.5], [0.25, 0.75]]),
    as_case(logits=[[-1000.0, -1001.0]], Q=[[0.5, 0.5]]),
    as_case(logits=[[0.0, 200.0], [1000.0, 1001.0]], Q=[[0.5, 0.5], [0.25, 0.75]], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 200.0], [1000.0, 1001.0]], Q=[[0.5, 0.5], [0.25, 0.75]], reduction="none"),
    as_case(logits=[[0.0, 200.0], [1000.0, 1001.0]], Q=[[0.5, 0.5], [0.25, 0.75]], reduction="sum"),
)
float64_targets = given(
    "float64-targets",
    in_float64(logits=[[0.1, 3.0]], Q=[[0.75, 0.25]]),
    in_float64(logits=[[0.1, 3.0], [3.0, 0.3]], Q=[[0.75, 0.25], [0.25, 0.75]], weight=[0.1, 0.7]),
    in_float64(logits=[[0.1, 3.0], [3.0, 0.3]], Q=[[0.75, 0.25], [0.25, 0.75]], weight=[0.1, 0.7], reduction="sum"),
    in_float64(logits=[[0.1, 3.0], [3.0, 0.3]], Q=[[0.75, 0.25], [0.25, 0.75]], reduction="none"),
    in_float64(logits=[[1000.0, 1000.1]], Q=[[0.75, 0.25]]),
    strategy=with_targets(dtype=torch.float64),
    count=5,
)
small_targets = given(
    "small-targets",
    as_case(logits=[[0.0, 1.0, -1.0]], Q=[[0.25, 0.5, 0.25]]),
    as_case(logits=[[0.0, 1.0], [2.0, 0.0], [0.0, 0.0]], Q=[[0.25, 0.75], [1.0, 0.0], [0.5, 0.5]], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 1.0], [2.0, 0.0], [0.0, 0.0]], Q=[[0.25, 0.75], [1.0, 0.0], [0.5, 0.5]], reduction="none"),
    as_case(logits=[[0.0, 1.0], [2.0, 0.0]], Q=[[0.25, 0.75], [1.0, 0.0]], weight=[1.0, 3.0], reduction="sum"),
    as_case(logits=[[0.0, 1000.0]], Q=[[0.5, 0.5]]),
    *({"logits": numbers(n, k), "Q": shares(n, k)} for n, k in SOME),
)
kept_targets = given(
    "kept-targets",
    as_case(logits=[[0.0, 2.0], [1.0, 0.0], [0.0, 1.0]], Q=[[0.25, 0.75], [1.0, 0.0], [0.5, 0.5]], weight=[1.0, 3.0]),
    as_case(logits=[[0.0, 2.0], [1.0, 0.0]], Q=[[0.25, 0.75], [1.0, 0.0]], weight=[1.0, 3.0], reduction="none"),
    as_case(logits=[[0.0, 2.0], [1.0, 0.0]], Q=[[0.25, 0.75], [1.0, 0.0]], weight=[1.0, 3.0], reduction="sum"),
    strategy=with_targets(weight=weights),
    count=5,
)

# log-probabilities
text_logs = given("text-logs", as_case(log_p=[[-0.25, -1.5], [-2.0, -0.125]], y=[1, 0]))
log_probabilities = given(
    "log-probabilities",
    as_case(log_p=[[-0.25, -1.5], [-0.75, -0.625], [-2.0, -0.125]], y=[1, 0, 0]),
    as_case(log_p=[[-0.25, -1.5]], y=[1]),
    as_case(log_p=[[0.0], [0.0]], y=[0, 0]),
    as_case(log_p=[[-0.5]], y=[0]),
    as_case(log_p=[[-1.0, -0.75, -2.0], [-0.5, -3.0, -1.0], [-2.0, -0.5, -1.5]], y=[2, 0, 1]),
    as_case(log_p=[[-1000.0, 0.0]], y=[0]),
    as_case(log_p=[[-0.125, -200.0], [-30.0, -0.0625]], y=[1, 0]),
    strategy=labelled("log_p", low=-9.0, high=0.0),
    count=20,
)
many_logs = with_large(log_probabilities, *({"log_p": shares(n, k).log(), "y": spread(n, k)} for n, k in MANY))
float64_logs = given(
    "float64-logs",
    in_float64(log_p=[[-0.1, -2.3]], y=[1]),
    strategy=labelled("log_p", low=-9.0, high=0.0, dtype=torch.float64),
    count=5,
)
small_logs = given(
    "small-logs",
    as_case(log_p=[[-0.25, -1.5], [-0.75, -0.625], [-2.0, -0.125]], y=[1, 0, 0]),
    *({"log_p": -1 - numbers(n, k) / 2, "y": spread(n, k)} for n, k in SOME),
    strategy=labelled("log_p", low=-5.0, high=-0.5, largest=4),
    count=5,
)


# --- calls ---------------------------------------------------------------------------------------


def with_options(case):
    """Pass the first two fields by position, the others by name."""
    (_, first), (_, second), *options = vars(case).items()
    return [call(first, second, **dict(options))]


def shift(case):
    first, second, c = vars(case).values()
    return [call(first, second), call(first + c, second)]


def rename(case):
    # Column j of the new matrix is column order[j] of the old one, so label order[j] is now called j.
    return [call(case.logits, case.y), call(case.logits[:, case.order], case.order.argsort()[case.y])]


def rebatch(case):
    first, second = vars(case).values()
    twice = call(torch.cat([first, first]), torch.cat([second, second]))
    return [call(first, second), call(first.flip(0), second.flip(0)), twice]


# --- laws ----------------------------------------------------------------------------------------

# A shift of up to 20 costs a float32 logit about 2e-6 before anything is computed.
LOOSE = Tolerance(rtol=5e-5, atol=2e-5)


def one_1_in_its_place(case, rows):
    inside = compare(rows, rows.clamp(0.0, 1.0), what="result, kept between 0 and 1,")
    total = compare(rows.sum(dim=1), torch.ones(len(case.y)), what="sum of each row")
    return inside or total or compare(rows.argmax(dim=1), case.y, what="place of the largest entry of each row")


def is_log_k(case, loss):
    return compare(loss, torch.tensor(float(case.logits.shape[1])).log(), what="loss of equal logits")


def is_not_negative(case, loss):
    return compare(loss, loss.clamp(min=0.0), within=LOOSE, what="loss, which is never negative,")


def same_after_shift(case, before, after):
    return compare(after, before, within=LOOSE, what="loss after the shift")


def same_after_renaming(case, before, after):
    return compare(after, before, what="loss with the classes in another order")


def same_in_another_batch(case, loss, reversed_, twice):
    wrong = compare(reversed_, loss, within=LOOSE, what="loss with the examples in reverse")
    return wrong or compare(twice, loss, within=LOOSE, what="loss of the same examples, each given twice,")


def costs_most(case, loss):
    number = loss if isinstance(loss, int | float) else None
    if isinstance(loss, torch.Tensor) and loss.numel() == 1:
        number = loss.item()
    if number is not None and number > 40:
        return None
    found = "not a number" if number is None else f"{number:g}"
    return Mismatch("value", f"the loss is {found}, although the right class has probability 0", INF, loss)


def rows_sum_to_0(case, slopes):
    total = slopes.sum(dim=1)
    return compare(total, torch.zeros_like(total), what="sum of each row")


def only_the_label_is_negative(case, slopes):
    sign = 1.0 - 2.0 * torch.eye(case.logits.shape[1])[case.y]
    upright = slopes * sign
    return compare(upright, upright.clamp(min=0.0), what="size of the step away from a wrong class or toward the right one")


def halves_when_doubled(case, slopes, reversed_, twice):
    wrong = compare(reversed_, slopes.flip(0), within=LOOSE, what="gradient with the examples in reverse")
    half = torch.cat([slopes, slopes]) / 2
    return wrong or compare(twice, half, within=LOOSE, what="gradient for the same examples, each given twice,")


# --- checks --------------------------------------------------------------------------------------

LOSSES = (
    "BCELoss", "BCEWithLogitsLoss", "CrossEntropyLoss", "KLDivLoss", "NLLLoss", "NLLLoss2d", "MultiLabelSoftMarginLoss",
    "PoissonNLLLoss", "SoftMarginLoss", "AdaptiveLogSoftmaxWithLoss", "LinearCrossEntropyLoss", "Softmax", "LogSoftmax",
    "Softmin", "Softmax2d", "MultiheadAttention",
)  # fmt: skip
FUNCTIONAL = (
    "cross_entropy", "nll_loss", "softmax", "log_softmax", "softmin", "gumbel_softmax", "one_hot", "kl_div",
    "binary_cross_entropy", "binary_cross_entropy_with_logits", "linear_cross_entropy", "multilabel_soft_margin_loss",
    "poisson_nll_loss", "soft_margin_loss", "scaled_dot_product_attention", "multi_head_attention_forward",
)  # fmt: skip
RAW = (
    "cross_entropy_loss", "nll_loss", "nll_loss_nd", "nll_loss2d", "nll_loss_forward", "softmax", "_softmax", "log_softmax",
    "_log_softmax", "one_hot", "binary_cross_entropy", "binary_cross_entropy_with_logits", "kl_div", "special_softmax",
    "special_log_softmax", "softmax_int", "log_softmax_int",
)  # fmt: skip
FORBIDDEN = (
    *(f"torch.nn.{name}" for name in LOSSES),
    *(f"torch.nn.modules.loss.{name}" for name in LOSSES),
    *(f"torch.nn.modules.activation.{name}" for name in LOSSES),
    *(f"torch.nn.modules.{name}" for name in LOSSES),
    *(f"torch.nn.functional.{name}" for name in FUNCTIONAL),
    *(f"torch.{name}" for name in RAW),
    *(f"torch.ops.aten.{name}" for name in RAW),
    *(f"torch._C._nn.{name}" for name in RAW),
    *(f"torch._C._special.{name}" for name in RAW),
    "torch.special.softmax", "torch.special.log_softmax", "torch.Tensor.softmax", "torch.Tensor.log_softmax",
    "torch.sparse.softmax", "torch.sparse.log_softmax", "torch.distributions.Categorical",
    "torch.distributions.OneHotCategorical", "torch.distributions.categorical.Categorical",
    "torch.distributions.one_hot_categorical.OneHotCategorical",
    "scipy.special.softmax", "scipy.special.log_softmax", "sklearn.metrics.log_loss",
)  # fmt: skip
OPERATIONS = (
    *(f"aten::{name}" for name in RAW),
    "aten::nll_loss2d_forward", "aten::_safe_softmax", "aten::_masked_softmax", "aten::_sparse_softmax",
    "aten::_sparse_log_softmax", "aten::_scaled_dot_product_flash_attention_for_cpu",
    "aten::_scaled_dot_product_attention_math",
)  # fmt: skip


def own_work(part, cases, calls=None):
    return forbids(part, *FORBIDDEN, operations=OPERATIONS, given=cases, calls=calls)


def never_bool(check):
    """Say that a tensor of True and False is not one of numbers before anything is computed with it."""

    def judge(trial, observed):
        for one in observed:
            if isinstance(one.value, torch.Tensor) and one.value.dtype == torch.bool:
                message = "the result has dtype torch.bool, expected torch.float32"
                return Mismatch("dtype", message, trial.answers[0].value, "True and False")
        return check.judge(trial, observed)

    return replace(check, judge=judge)


def slope(part, description, **more):
    """Check the gradient with respect to the first argument alone; the other tensors are data."""

    def expand(case, answers):
        (_, first), (_, second), *options = vars(case).items()
        leaf = first.detach().double().requires_grad_()
        one = Call((leaf, _exact(second)), {name: _exact(value) for name, value in options})
        shape = answers.answer(part, one).value.shape
        steps = torch.arange(shape.numel(), dtype=torch.float64).reshape(shape)
        one = replace(one, upstream=steps * 7 % 10 / 2 - 2.25)
        right = replace(answers.answer(part, one), gradients=answers.gradients(part, one))
        return Trial(case, (one,), (right,))

    return replace(gradient(part, description, **more), expand=expand)


def _exact(value):
    return value.double() if isinstance(value, torch.Tensor) and value.is_floating_point() else value


MEAN = "Give it the same examples twice. Does your loss stay what it was?"
LABEL = "Take one row and its label. Which single entry of the row is meant, and is that the one you took?"
BIG = "What is exp of the largest logit here? And what is the logarithm of a probability that has become 0?"
OUT = "Follow -inf through your steps, one by one. Which step multiplies it, and by what?"
TINY = "Is there a number in your function that is neither an argument nor part of the definition? What does it do to a probability of 1e-30?"
DTYPE = "Look for the operation in your function whose result has another dtype, or fewer digits, than its argument."
PURE = "Print the arguments before and after your call. Which operation of yours writes into one of them?"
GRADIENT = "Something between the argument and the result is cut off from autograd, or has its own idea of a derivative."
REDUCED = "How many numbers should come out for each of the three reductions, and what is divided by what?"
WEIGHT = "With two rows and two classes of different weight, which weight belongs to which number?"
WEIGHTED_MEAN = "Make all weights twice as large. Should the mean of the losses change?"

EXERCISE = Exercise(
    checks=[
        own_work("one_hot", given("watched-classes", as_case(y=[1, 0], k=3)), calls=lambda case: [call(case.y, case.k)]),
        never_bool(
            like_reference(
                "one_hot", "Labels 0 and 2 of 3 classes come out right.", name="one_hot-example", kind="example",
                given=printed_labels, points=1, hint="Write the two rows down first. Where is the 1 in each?",
            )
        ),
        never_bool(
            like_reference(
                "one_hot", "It equals the reference for any labels, also where a class does not occur.", name="one_hot-matches",
                given=many_classes, points=1, hint="How many columns does k ask for, and which dtype does the text ask for?",
            )
        ),
        never_bool(
            law(
                "one_hot", "Each row has a single 1, in the column of its label.", name="one_hot-rows", given=classes, points=1,
                holds=one_1_in_its_place, hint="Read the label back from each row of your answer. Is it the one you were given?",
            )
        ),
        pure("one_hot", name="one_hot-pure", given=classes, points=1, hint=PURE),

        own_work("pick", printed),
        like_reference(
            "pick", "The example of the text gives [0.1, 0.5].", name="pick-example", kind="example", given=printed, points=1,
            hint=LABEL,
        ),
        like_reference(
            "pick", "It takes one entry from each row, that of the label.", name="pick-matches", given=many_entries, points=2,
            hint="For n rows there should be n numbers, on one axis. What is the shape of your answer for 1 row, and for 3?",
        ),
        like_reference(
            "pick", "float64 stays float64, with all of its digits.", name="pick-dtype", given=float64_entries, points=1,
            digits=True, hint=DTYPE,
        ),
        slope("pick", "Its gradient is right.", name="pick-gradient", given=entries, points=1, hint=GRADIENT),
        pure("pick", name="pick-pure", given=entries, points=1, hint=PURE),

        own_work("cross_entropy_probs", printed),
        like_reference(
            "cross_entropy_probs", "The example of the text gives 1.4979.", name="cross_entropy_probs-example",
            kind="example", given=printed, points=1, lenient=True, hint="Work it out by hand, with a calculator.",
        ),
        like_reference(
            "cross_entropy_probs", "It equals the reference on ordinary probabilities.", name="cross_entropy_probs-matches",
            given=many_probabilities, points=2, lenient=True, hint=LABEL,
        ),
        law(
            "cross_entropy_probs", "It is a mean over the examples: their order and their number do not matter.",
            name="cross_entropy_probs-batch", given=probabilities, points=1, calls=rebatch, holds=same_in_another_batch,
            lenient=True, hint=MEAN,
        ),
        like_reference(
            "cross_entropy_probs", "A tiny probability costs what it should.", name="cross_entropy_probs-tiny", kind="hard",
            given=tiny, points=1, lenient=True, hint=TINY,
        ),
        like_reference(
            "cross_entropy_probs", "float64 stays float64, with all of its digits.", name="cross_entropy_probs-dtype",
            given=float64_probabilities, points=1, lenient=True, digits=True, hint=DTYPE,
        ),
        slope(
            "cross_entropy_probs", "Its gradient is right.", name="cross_entropy_probs-gradient", given=small_probabilities,
            points=1, hint=GRADIENT,
        ),
        pure("cross_entropy_probs", name="cross_entropy_probs-pure", given=probabilities, points=1, hint=PURE),

        own_work("cross_entropy_onehot", printed_onehot),
        like_reference(
            "cross_entropy_onehot", "The example of the text gives 1.4979.", name="cross_entropy_onehot-example",
            kind="example", given=printed_onehot, points=1, lenient=True, hint="Work it out by hand, with a calculator.",
        ),
        like_reference(
            "cross_entropy_onehot", "It equals the reference on ordinary probabilities.", name="cross_entropy_onehot-matches",
            given=many_onehots, points=2, lenient=True, hint="How many numbers do you take the mean of, and how many examples are there?",
        ),
        like_reference(
            "cross_entropy_onehot", "A wrong class of probability 0 counts 0.", name="cross_entropy_onehot-sure",
            kind="hard", given=sure_onehots, points=1, lenient=True,
            hint="What is the logarithm of 0, and what is 0 times that? What should a class that is not the label add?",
        ),
        law(
            "cross_entropy_onehot", "A right class of probability 0 costs more than anything else.",
            name="cross_entropy_onehot-impossible", given=impossible, points=1, holds=costs_most, like=False, kind="hard",
            hint="Two zeros can stand in the same place: one of p and one of Y. Which of them is allowed to silence a class?",
        ),
        like_reference(
            "cross_entropy_onehot", "A tiny probability costs what it should.", name="cross_entropy_onehot-tiny", kind="hard",
            given=tiny_onehots, points=1, lenient=True, hint=TINY,
        ),
        like_reference(
            "cross_entropy_onehot", "float64 stays float64, with all of its digits.", name="cross_entropy_onehot-dtype",
            given=float64_onehots, points=1, lenient=True, digits=True, hint=DTYPE,
        ),
        slope(
            "cross_entropy_onehot", "Its gradient with respect to p is right.", name="cross_entropy_onehot-gradient",
            given=small_onehots, points=1, hint=GRADIENT,
        ),
        pure("cross_entropy_onehot", name="cross_entropy_onehot-pure", given=onehots, points=1, hint=PURE),

        own_work("cross_entropy", watched, calls=with_options),
        like_reference(
            "cross_entropy", "The two examples of the text come out right.", name="cross_entropy-example", kind="example",
            given=text_logits, points=1, lenient=True, hint="How sure is a model with logits [10, 0]? Is what you are given a probability?",
        ),
        like_reference(
            "cross_entropy", "It equals the reference on ordinary logits.", name="cross_entropy-matches", given=many_logits,
            points=2, lenient=True, hint=LABEL,
        ),
        law(
            "cross_entropy", "Equal logits for k classes cost log k.", name="cross_entropy-equal-logits", given=equal_logits,
            points=1, holds=is_log_k, lenient=True, hint="Which probability does each of k classes get when all logits are equal?",
        ),
        law(
            "cross_entropy", "It is never negative.", name="cross_entropy-not-negative", given=logits, points=1,
            holds=is_not_negative, lenient=True, hint="Which sign has the logarithm of a probability?",
        ),
        law(
            "cross_entropy", "Adding a number to a whole row changes nothing, a different number for each row.",
            name="cross_entropy-shift", given=shifted, points=1, calls=shift, holds=same_after_shift, lenient=True,
            hint="Do rows influence each other in your function?",
        ),
        law(
            "cross_entropy", "Which number a class has does not matter, as long as its logits move with it.",
            name="cross_entropy-renamed", given=renamed, points=1, calls=rename, holds=same_after_renaming, lenient=True,
            hint="Swap two columns and the two labels. Does your function still look at the same logit?",
        ),
        law(
            "cross_entropy", "It is a mean over the examples: their order and their number do not matter.",
            name="cross_entropy-batch", given=logits, points=1, calls=rebatch, holds=same_in_another_batch, lenient=True,
            hint=MEAN,
        ),
        like_reference(
            "cross_entropy", "reduction gives one loss an example, their mean, or their sum.", name="cross_entropy-reduction",
            given=reduced, points=1, calls=with_options, lenient=True, hint=REDUCED,
        ),
        like_reference(
            "cross_entropy", "Each loss is multiplied by the weight of its class.", name="cross_entropy-weight",
            given=weighted_sums, points=1, calls=with_options, lenient=True, hint=WEIGHT,
        ),
        like_reference(
            "cross_entropy", "The mean of weighted losses is the weighted mean.", name="cross_entropy-weighted-mean",
            given=weighted_means, points=2, calls=with_options, lenient=True, hint=WEIGHTED_MEAN,
        ),
        like_reference(
            "cross_entropy", "An example whose label is ignore_index costs 0.", name="cross_entropy-ignored",
            given=ignored_sums, points=1, calls=with_options, lenient=True,
            hint="ignore_index may be any integer, a class among them. What do you do with an example of that label?",
        ),
        like_reference(
            "cross_entropy", "The mean is over the examples that are not ignored.", name="cross_entropy-ignored-mean",
            given=ignored_means, points=2, calls=with_options, lenient=True,
            hint="Leave an ignored example out of the batch by hand. Is the mean the same as with it?",
        ),
        like_reference(
            "cross_entropy", "weight and ignore_index work together.", name="cross_entropy-ignored-weighted",
            given=ignored_weighted, points=1, calls=with_options, lenient=True,
            hint="Does the weight of an ignored example still stand anywhere in your mean?",
        ),
        like_reference(
            "cross_entropy", "With every example ignored, the mean is NaN and the sum is 0.", name="cross_entropy-all-ignored",
            kind="hard", given=all_ignored, points=1, calls=with_options, lenient=True,
            hint="What is the mean of no numbers, in torch?",
        ),
        like_reference(
            "cross_entropy", "label_smoothing spreads a part of each label over all classes.", name="cross_entropy-smoothing",
            given=smoothed, points=2, calls=with_options, lenient=True,
            hint="With 3 classes and a smoothing of 0.3, what does each class get, and what the label? Do they add up to 1?",
        ),
        like_reference(
            "cross_entropy", "label_smoothing works together with weight and ignore_index.",
            name="cross_entropy-smoothing-and-more", given=smoothed_and_more, points=1, calls=with_options, lenient=True,
            hint="Which weight belongs to the share of a class that is not the label? And what does an ignored example add?",
        ),
        like_reference(
            "cross_entropy", "Large logits and large gaps do no harm.", name="cross_entropy-stable", kind="hard",
            given=large_with_options, points=2, calls=with_options, lenient=True, hint=BIG,
        ),
        like_reference(
            "cross_entropy", "A wrong class with a logit of -inf does no harm.", name="cross_entropy-ruled-out", kind="hard",
            given=ruled_out, points=1, lenient=True, hint=OUT,
        ),
        like_reference(
            "cross_entropy", "float64 stays float64, with all of its digits.", name="cross_entropy-dtype",
            given=float64_logits, points=1, calls=with_options, lenient=True, digits=True, hint=DTYPE,
        ),
        slope("cross_entropy", "Its gradient is right.", name="cross_entropy-gradient", given=small, points=1, hint=GRADIENT),
        slope(
            "cross_entropy", "Its gradient is right for large logits too.", name="cross_entropy-gradient-large",
            given=hard_small, points=1, hint=BIG,
        ),
        slope(
            "cross_entropy", "Its gradient is right with every option.", name="cross_entropy-gradient-options",
            given=small_with_options, points=1, hint=GRADIENT,
        ),
        pure("cross_entropy", name="cross_entropy-pure", given=kept, points=1, calls=with_options, hint=PURE),

        own_work("cross_entropy_soft", watched_targets, calls=with_options),
        like_reference(
            "cross_entropy_soft", "It equals the reference on ordinary logits.", name="cross_entropy_soft-matches",
            given=targets, points=2, lenient=True, hint="Where Q has a 1 and zeros, your answer should be that of cross_entropy. Is it?",
        ),
        law(
            "cross_entropy_soft", "Adding a number to a whole row changes nothing, a different number for each row.",
            name="cross_entropy_soft-shift", given=shifted_targets, points=1, calls=shift, holds=same_after_shift,
            lenient=True, hint="Do rows influence each other in your function?",
        ),
        like_reference(
            "cross_entropy_soft", "reduction gives one loss an example, their mean, or their sum.",
            name="cross_entropy_soft-reduction", given=reduced_targets, points=1, calls=with_options, lenient=True,
            hint=REDUCED,
        ),
        like_reference(
            "cross_entropy_soft", "weight counts for each class, and the mean is over the number of examples.",
            name="cross_entropy_soft-weight", given=weighted_targets, points=2, calls=with_options, lenient=True,
            hint="One example belongs to several classes now. Which number does the text divide by?",
        ),
        like_reference(
            "cross_entropy_soft", "Large logits and large gaps do no harm.", name="cross_entropy_soft-stable", kind="hard",
            given=large_targets, points=1, calls=with_options, lenient=True, hint=BIG,
        ),
        like_reference(
            "cross_entropy_soft", "float64 stays float64, with all of its digits.", name="cross_entropy_soft-dtype",
            given=float64_targets, points=1, calls=with_options, lenient=True, digits=True, hint=DTYPE,
        ),
        slope(
            "cross_entropy_soft", "Its gradient with respect to the logits is right.", name="cross_entropy_soft-gradient",
            given=small_targets, points=1, hint=GRADIENT,
        ),
        pure("cross_entropy_soft", name="cross_entropy_soft-pure", given=kept_targets, points=1, calls=with_options, hint=PURE),

        own_work("nll_loss", text_logs),
        like_reference(
            "nll_loss", "It equals the reference on ordinary numbers.", name="nll_loss-matches", given=many_logs,
            points=2, lenient=True, hint="The logarithm has been taken already. What is left to do?",
        ),
        law(
            "nll_loss", "It is a mean over the examples: their order and their number do not matter.", name="nll_loss-batch",
            given=log_probabilities, points=1, calls=rebatch, holds=same_in_another_batch, lenient=True, hint=MEAN,
        ),
        like_reference(
            "nll_loss", "float64 stays float64, with all of its digits.", name="nll_loss-dtype", given=float64_logs, points=1,
            lenient=True, digits=True, hint=DTYPE,
        ),
        slope("nll_loss", "Its gradient is right.", name="nll_loss-gradient", given=small_logs, points=1, hint=GRADIENT),
        pure("nll_loss", name="nll_loss-pure", given=log_probabilities, points=1, hint=PURE),

        own_work("cross_entropy_grad", kept_logits),
        like_reference(
            "cross_entropy_grad", "It equals the differences of the mean loss on ordinary logits.",
            name="cross_entropy_grad-matches", given=many_logits, points=2,
            hint="Move one logit by 0.001. By how much does the mean loss move, and what does your gradient say?",
        ),
        law(
            "cross_entropy_grad", "Each row sums to 0.", name="cross_entropy_grad-rows-sum-to-0", given=logits, points=1,
            holds=rows_sum_to_0, hint="Add one number to all logits of a row. How much does the loss change?",
        ),
        law(
            "cross_entropy_grad", "It is negative at the label and positive at the other classes.",
            name="cross_entropy_grad-signs", given=logits, points=1, holds=only_the_label_is_negative,
            hint="Should the loss rise or fall when the logit of the right class grows?",
        ),
        law(
            "cross_entropy_grad", "With every example given twice, each row is half as large.", name="cross_entropy_grad-batch",
            given=logits, points=1, calls=rebatch, holds=halves_when_doubled,
            hint="Of which loss is this the gradient: of the sum over the examples, or of their mean?",
        ),
        like_reference(
            "cross_entropy_grad", "Large logits and large gaps do no harm.", name="cross_entropy_grad-stable", kind="hard",
            given=large, points=1, hint=BIG,
        ),
        like_reference(
            "cross_entropy_grad", "A wrong class with a logit of -inf gets a gradient of 0.",
            name="cross_entropy_grad-ruled-out", kind="hard", given=ruled_out, points=1, hint=OUT,
        ),
        like_reference(
            "cross_entropy_grad", "float64 stays float64, with all of its digits.", name="cross_entropy_grad-dtype",
            given=plain_float64_logits, points=1, digits=True, hint=DTYPE,
        ),
        pure("cross_entropy_grad", name="cross_entropy_grad-pure", given=kept_logits, points=1, hint=PURE),
    ],
)  # fmt: skip

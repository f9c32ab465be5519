"""The eight checks of ../../../eight.py in this project's words, on the same inputs."""

import torch

from grader.checks import (
    Exercise,
    Mismatch,
    Tolerance,
    call,
    compare,
    given,
    gradient,
    law,
    like_reference,
    shapes,
    tensors,
    together,
)

CLOSE = Tolerance(rtol=1e-5, atol=1e-5)
FIXED = ([[0.0, 1.0, 2.0], [3.0, 1.0, 0.0]], [[0.5, -2.0], [1.0, 1.0], [4.0, 0.0]])


def twenty():
    chance = torch.Generator().manual_seed(0)
    for number in range(20):
        n, k = 1 + number % 5, 2 + number % 7
        yield 3 * torch.randn(n, k, generator=chance), torch.randint(k, (n,), generator=chance)


fixed = given("fixed", *({"x": torch.tensor(rows)} for rows in FIXED))
large = given("large", {"x": torch.tensor([[1000.0, 1001.0], [-1000.0, 0.0]])})
logits = given("logits", *({"x": x} for x, _ in twenty()))
pairs = given("pairs", *({"x": x, "targets": targets} for x, targets in twenty()))
drawn = given("drawn", strategy=together(x=tensors(shapes(distinct=False))), count=100)


def has_the_shape(case, result):
    if result.shape == case.x.shape:
        return None
    return Mismatch("shape", "the answer has another shape than x", case.x.shape, result.shape)


def rows_sum_to_1(case, result):
    return compare(result.sum(dim=-1), torch.ones(len(case.x)), within=CLOSE, what="sum of a row")


def plain_and_shifted(case):
    return [call(case.x), call(case.x + 5)]


def equal(case, plain, shifted):
    return compare(shifted, plain, within=CLOSE)


def is_finite(case, result):
    return None if result.isfinite().all() else Mismatch("finite", "not every entry is finite", None, result)


def probabilities(case, result):
    if not ((result >= 0) & (result <= 1)).all():
        return Mismatch("value", "not every entry is between 0 and 1", None, result)
    picked = result.gather(1, case.x.argmax(dim=1, keepdim=True))
    largest = compare(picked, result.amax(dim=1, keepdim=True), within=CLOSE, what="the largest logit's")
    return rows_sum_to_1(case, result) or largest


EXERCISE = Exercise(
    checks=[
        law(
            "softmax", "The answer has the shape of the argument.", name="shape",
            given=fixed, points=1, holds=has_the_shape,
        ),
        law(
            "softmax", "Each row of the answer adds up to 1.", name="rows-sum-to-1",
            given=fixed, points=1, holds=rows_sum_to_1,
        ),
        law(
            "softmax", "A number added to all logits changes nothing.", name="shift-invariance",
            given=fixed, points=1, calls=plain_and_shifted, holds=equal,
        ),
        law(
            "softmax", "Logits around 1000 do no harm.", name="finite-at-1000",
            given=large, points=1, holds=is_finite,
        ),
        like_reference(
            "softmax", "It equals torch's softmax on 20 inputs.", name="equals-torch",
            given=logits, points=1, within=CLOSE,
        ),
        like_reference(
            "cross_entropy", "The cross-entropy equals torch's on 20 inputs.", name="cross-entropy-equals-torch",
            given=pairs, points=1, within=CLOSE,
        ),
        gradient("softmax", "The gradient agrees with differences.", name="gradient", given=fixed, points=1),
        law(
            "softmax", "For 100 drawn inputs each row is made of probabilities, the largest where the largest logit is.",
            name="probabilities", given=drawn, points=1, holds=probabilities,
        ),
    ]
)  # fmt: skip

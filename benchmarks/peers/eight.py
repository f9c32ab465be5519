"""The eight checks as plain asserts: nbgrader's cells, otter's test cases and check50's checks all call these.

``course/`` says the same in the words of this project. Nothing is computed when this is imported.
"""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

FIXED = ([[0.0, 1.0, 2.0], [3.0, 1.0, 0.0]], [[0.5, -2.0], [1.0, 1.0], [4.0, 0.0]])


@st.composite
def matrices(draw):
    """Draw up to 5 rows of up to 5 logits between -5 and 5."""
    n, k = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    thousandths = draw(st.lists(st.integers(-5000, 5000), min_size=n * k, max_size=n * k))
    return torch.tensor(thousandths).reshape(n, k) / 1000


def twenty():
    """Return 20 pairs of logits and targets, always the same."""
    chance = torch.Generator().manual_seed(0)
    for number in range(20):
        n, k = 1 + number % 5, 2 + number % 7
        yield 3 * torch.randn(n, k, generator=chance), torch.randint(k, (n,), generator=chance)


def close(left, right):
    """Return whether two tensors agree to 1e-5; torch.testing would take a second to import."""
    return left.shape == right.shape and torch.allclose(left, right, rtol=1e-5, atol=1e-5)


def shape(softmax):
    """The answer has the shape of the argument."""
    for rows in FIXED:
        x = torch.tensor(rows)
        assert softmax(x).shape == x.shape


def rows_sum_to_1(softmax):
    """Each row of the answer adds up to 1."""
    for rows in FIXED:
        assert close(softmax(torch.tensor(rows)).sum(dim=-1), torch.ones(len(rows)))


def shift_invariance(softmax):
    """A number added to all logits changes nothing."""
    for rows in FIXED:
        x = torch.tensor(rows)
        assert close(softmax(x + 5), softmax(x))


def finite_at_1000(softmax):
    """Logits around 1000 do no harm."""
    assert softmax(torch.tensor([[1000.0, 1001.0], [-1000.0, 0.0]])).isfinite().all()


def equals_torch(softmax):
    """It equals torch's softmax on 20 inputs."""
    for x, _ in twenty():
        assert close(softmax(x), torch.softmax(x, dim=-1))


def cross_entropy_equals_torch(cross_entropy):
    """The cross-entropy equals torch's on 20 inputs."""
    for x, targets in twenty():
        assert close(cross_entropy(x, targets), torch.nn.functional.cross_entropy(x, targets))


def gradient(softmax):
    """The gradient agrees with differences."""
    for rows in FIXED:
        x = torch.tensor(rows, dtype=torch.float64, requires_grad=True)
        assert torch.autograd.gradcheck(softmax, (x,))


def probabilities(softmax):
    """For 100 drawn inputs each row is made of probabilities, the largest where the largest logit is."""

    @settings(max_examples=100, deadline=None, database=None, derandomize=True)
    @given(matrices())
    def holds(x):
        p = softmax(x)
        assert ((p >= 0) & (p <= 1)).all()
        assert close(p.sum(dim=-1), torch.ones(len(x)))
        assert close(p.gather(1, x.argmax(dim=1, keepdim=True)), p.amax(dim=1, keepdim=True))

    holds()

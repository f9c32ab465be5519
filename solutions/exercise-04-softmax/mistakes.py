"""Known mistakes of exercise-04: each one edit of solution.py, with the sentence that the student reads."""

from grader.checks import Mistake

SHIFT = "shifted = x - x.amax(dim=dim, keepdim=True)"
EXPS = f"{SHIFT}\n    exps = shifted.exp()"
DIVIDE = "return exps / exps.sum(dim=dim, keepdim=True)"
CENTRE = "centred = x - x.amax(dim=dim, keepdim=True)"
LOG = "return centred - centred.exp().sum(dim=dim, keepdim=True).log()"
LARGEST = "largest = x.amax(dim=dim, keepdim=True)"
TOTAL = "total = (x - largest).exp().sum(dim=dim, keepdim=True).log() + largest"
SQUEEZE = "return total if keepdim else total.squeeze(dim)"
POWERS = "powers = torch.exp(x)"
PARTITION = "partition = powers.sum(dim=1, keepdim=True)"
SIGMOID = "return torch.sigmoid(z[:, 0] - z[:, 1])"
DROP = "return o - o[:, -1:]"
# Right along the last axis, and something else along the others.
IF_LAST = "if dim in (-1, x.dim() - 1)"
LAST = f"x.amax(dim=dim, keepdim=True) {IF_LAST}"
ELSEWHERE = f"(total {IF_LAST} else total.detach())"

NO_MAX = "exp of a large logit is infinite, and infinity divided by infinity is not a number. Look at the row [1000, 1001]: what is exp(1000) in float32?"
GLOBAL_MAX = "One maximum is shared by the whole batch. Each row alone is fine; put [0, 1] and [1000, 1001] together and the small row is lost."
MEAN = "The mean is taken away instead of something that keeps exp from overflowing. Try the row [0, 2000]."
EVERYTHING = "The sum runs over everything instead of over each row. With two rows, what do all entries add up to?"
DIM_0 = "The columns are normalised instead of the rows. Give it 2 rows and 3 columns and add up each row."
KEEPDIM = "The summed axis is gone, so the division pairs rows with the wrong sums. A 2x3 input fails; a square one runs, but its rows do not add to 1."
VIEW = "The sums are pressed into one column, which fits two axes only. Try a 3-D input."
IGNORES_DIM = "The argument dim is accepted and then not used: the answer is always along the last axis. Try dim=0 on 2 rows and 3 columns."
IN_PLACE = "The caller's tensor is changed: an in-place operation writes into the argument."
EPSILON = "A small number is added to the denominator, so the rows add up to slightly less than 1. Once the largest term is exp(0) the sum cannot be 0."
FLOAT32 = "The input is turned into float32, so a float64 caller loses half of the digits."
SIGN = "The sign of the exponent is turned around: the smallest logit gets the largest probability."


def _everywhere(name, says, *edits):
    """Make one mistake of several parts: (part, old, new, the check that must catch it)."""
    return [Mistake(name, part, old, new, fails, says) for part, old, new, fails in edits]


MISTAKES = [
    *_everywhere(
        "no-max", NO_MAX,
        ("softmax", SHIFT, "shifted = x", "softmax-stable"),
        ("log_softmax", CENTRE, "centred = x", "log_softmax-stable"),
        ("logsumexp", LARGEST, "largest = 0.0", "logsumexp-stable"),
    ),
    *_everywhere(
        "global-max", GLOBAL_MAX,
        ("softmax", SHIFT, "shifted = x - x.max()", "softmax-stable-batch"),
        ("log_softmax", CENTRE, "centred = x - x.max()", "log_softmax-stable-batch"),
        ("logsumexp", LARGEST, "largest = x.max()", "logsumexp-stable-batch"),
        ("softmax", SHIFT, f"shifted = x - ({LAST} else x.max())", "softmax-dim-large"),
        ("log_softmax", CENTRE, f"centred = x - ({LAST} else x.max())", "log_softmax-dim-large"),
        ("logsumexp", LARGEST, f"largest = {LAST} else x.max()", "logsumexp-dim-large"),
    ),
    *_everywhere(
        "mean-subtracted", MEAN,
        ("softmax", SHIFT, "shifted = x - x.mean(dim=dim, keepdim=True)", "softmax-stable"),
        ("log_softmax", CENTRE, "centred = x - x.mean(dim=dim, keepdim=True)", "log_softmax-stable"),
        ("logsumexp", LARGEST, "largest = x.mean(dim=dim, keepdim=True)", "logsumexp-stable"),
    ),
    *_everywhere(
        "sum-over-everything", EVERYTHING,
        ("softmax", DIVIDE, "return exps / exps.sum()", "softmax-rows-sum-to-1"),
        ("log_softmax", LOG, "return centred - centred.exp().sum().log()", "log_softmax-sums"),
        ("naive_softmax", PARTITION, "partition = powers.sum()", "naive_softmax-rows-sum-to-1"),
    ),
    *_everywhere(
        "dim-0", DIM_0,
        ("softmax", SHIFT, f"dim = 0\n    {SHIFT}", "softmax-matches"),
        ("softmax", "def softmax(x: torch.Tensor, dim: int = -1)", "def softmax(x: torch.Tensor, dim: int = 0)", "softmax-matches"),
        ("log_softmax", CENTRE, f"dim = 0\n    {CENTRE}", "log_softmax-matches"),
        (
            "log_softmax", "def log_softmax(x: torch.Tensor, dim: int = -1)",
            "def log_softmax(x: torch.Tensor, dim: int = 0)", "log_softmax-matches",
        ),
        ("naive_softmax", PARTITION, "partition = powers.sum(dim=0, keepdim=True)", "naive_softmax-matches"),
    ),
    *_everywhere(
        "missing-keepdim", KEEPDIM,
        ("softmax", DIVIDE, "return exps / exps.sum(dim=dim)", "softmax-rows-sum-to-1"),
        ("log_softmax", LOG, "return centred - centred.exp().sum(dim=dim).log()", "log_softmax-matches"),
        ("softmax", f"{EXPS}\n    {DIVIDE}", "exps = (x - x.amax(dim=dim)).exp()\n    return exps / exps.sum(dim=dim)", "softmax-matches"),
        (
            "log_softmax", f"{CENTRE}\n    {LOG}",
            "top = x.amax(dim=dim)\n    return x - top - (x - top).exp().sum(dim=dim).log()", "log_softmax-matches",
        ),
        ("naive_softmax", PARTITION, "partition = powers.sum(dim=1)", "naive_softmax-rows-sum-to-1"),
    ),
    *_everywhere(
        "hard-coded-view", VIEW,
        ("softmax", DIVIDE, "return exps / exps.sum(dim=dim).view(-1, 1)", "softmax-any-axes"),
        ("softmax", DIVIDE, "return exps / exps.sum(dim=1).view(-1, 1)", "softmax-any-axes"),
        (
            "softmax", f"{EXPS}\n    {DIVIDE}",
            "exps = (x - x.amax(dim=1).view(-1, 1)).exp()\n    return exps / exps.sum(dim=1).view(-1, 1)",
            "softmax-any-axes",
        ),
        ("softmax", DIVIDE, "return exps / exps.sum(dim=dim).view(64, 1)", "softmax-matches"),
        ("log_softmax", LOG, "return centred - centred.exp().sum(dim=dim).log().view(-1, 1)", "log_softmax-any-axes"),
        ("naive_softmax", PARTITION, "partition = powers.sum(dim=1).view(64, 1)", "naive_softmax-matches"),
    ),
    *_everywhere(
        "ignores-dim", IGNORES_DIM,
        ("softmax", SHIFT, f"dim = -1\n    {SHIFT}", "softmax-dim"),
        ("log_softmax", CENTRE, f"dim = -1\n    {CENTRE}", "log_softmax-dim"),
        ("logsumexp", LARGEST, f"dim = -1\n    {LARGEST}", "logsumexp-dim-keepdim"),
    ),
    *_everywhere(
        "in-place", IN_PLACE,
        ("softmax", EXPS, "x -= x.amax(dim=dim, keepdim=True)\n    exps = x.exp()", "softmax-pure"),
        ("log_softmax", CENTRE, "x -= x.amax(dim=dim, keepdim=True)\n    centred = x", "log_softmax-pure"),
        (
            "logsumexp", f"{LARGEST}\n    {TOTAL}",
            f"{LARGEST}\n    x -= largest\n    total = x.exp().sum(dim=dim, keepdim=True).log() + largest",
            "logsumexp-pure",
        ),
        ("softmax", EXPS, f"x = x.clone() {IF_LAST} else x\n    x -= x.amax(dim=dim, keepdim=True)\n    exps = x.exp()", "softmax-pure-dim"),
        (
            "log_softmax", CENTRE, f"centred = x.clone() {IF_LAST} else x\n    centred -= x.amax(dim=dim, keepdim=True)",
            "log_softmax-pure-dim",
        ),
        (
            "logsumexp", TOTAL, f"x = x.clone() {IF_LAST} else x\n    x -= largest\n    total = x.exp().sum(dim=dim, keepdim=True).log() + largest",
            "logsumexp-pure-dim",
        ),
        ("naive_softmax", POWERS, "powers = x.exp_()", "naive_softmax-pure"),
        ("two_class", SIGMOID, "z[:, 0] -= z[:, 1]\n    return torch.sigmoid(z[:, 0])", "two_class-pure"),
        ("drop_redundant", DROP, "o -= o[:, -1:].clone()\n    return o", "drop_redundant-pure"),
    ),
    *_everywhere(
        "epsilon", EPSILON,
        ("softmax", DIVIDE, "return exps / (exps.sum(dim=dim, keepdim=True) + 1e-8)", "softmax-dtype"),
        ("naive_softmax", PARTITION, "partition = powers.sum(dim=1, keepdim=True) + 1e-8", "naive_softmax-dtype"),
    ),
    *_everywhere(
        "forces-float32", FLOAT32,
        ("softmax", SHIFT, "x = x.float()\n    " + SHIFT, "softmax-dtype"),
        ("log_softmax", CENTRE, "x = x.float()\n    " + CENTRE, "log_softmax-dtype"),
        ("logsumexp", LARGEST, "x = x.float()\n    " + LARGEST, "logsumexp-dtype"),
        ("naive_softmax", POWERS, "powers = torch.exp(x.float())", "naive_softmax-dtype"),
        ("two_class", SIGMOID, "z = z.float()\n    " + SIGMOID, "two_class-dtype"),
        ("drop_redundant", DROP, "o = o.float()\n    " + DROP, "drop_redundant-dtype"),
    ),
    *_everywhere(
        "sign", SIGN,
        ("softmax", SHIFT, "shifted = x.amin(dim=dim, keepdim=True) - x", "softmax-order"),
        ("naive_softmax", POWERS, "powers = torch.exp(-x)", "naive_softmax-matches"),
    ),
    *_everywhere(
        "detached", "The result is cut off from the graph, so no gradient reaches the argument.",
        ("softmax", DIVIDE, "return (exps / exps.sum(dim=dim, keepdim=True)).detach()", "softmax-gradient"),
        ("log_softmax", LOG, "return (centred - centred.exp().sum(dim=dim, keepdim=True).log()).detach()", "log_softmax-gradient"),
        ("logsumexp", LARGEST, f"x = x.detach()\n    {LARGEST}", "logsumexp-gradient"),
        ("naive_softmax", POWERS, "powers = torch.exp(x.detach())", "naive_softmax-gradient"),
        ("two_class", SIGMOID, "z = z.detach()\n    " + SIGMOID, "two_class-gradient"),
        ("drop_redundant", DROP, "return (o - o[:, -1:]).detach()", "drop_redundant-gradient"),
    ),
    *_everywhere(
        "denominator-detached",
        "The denominator is cut off from the graph: the values are right, the gradient misses what it contributes.",
        ("softmax", DIVIDE, "return exps / exps.sum(dim=dim, keepdim=True).detach()", "softmax-gradient-large"),
        ("log_softmax", LOG, "return centred - centred.exp().sum(dim=dim, keepdim=True).log().detach()", "log_softmax-gradient-large"),
        ("logsumexp", TOTAL, "total = (x - largest).exp().sum(dim=dim, keepdim=True).log().detach() + largest", "logsumexp-gradient-large"),
        ("softmax", DIVIDE, f"total = exps.sum(dim=dim, keepdim=True)\n    return exps / {ELSEWHERE}", "softmax-gradient-dim"),
        (
            "log_softmax", LOG,
            f"total = centred.exp().sum(dim=dim, keepdim=True)\n    return centred - {ELSEWHERE}.log()", "log_softmax-gradient-dim",
        ),
        (
            "logsumexp", TOTAL,
            f"total = (x - largest).exp().sum(dim=dim, keepdim=True)\n    total = {ELSEWHERE}.log() + largest", "logsumexp-gradient-dim",
        ),
    ),
    Mistake(
        "log-of-softmax", "log_softmax", LOG,
        "return (centred.exp() / centred.exp().sum(dim=dim, keepdim=True)).log()", "log_softmax-stable",
        "The logarithm is taken of a probability that has already become 0. At a gap of 200 the answer is -200, not -inf.",
    ),
    Mistake(
        "log-of-softmax-plus-epsilon", "log_softmax", LOG,
        "return (centred.exp() / centred.exp().sum(dim=dim, keepdim=True) + 1e-8).log()", "log_softmax-stable",
        "A small number keeps the logarithm finite but not right: at a gap of 200 the answer is -200, and yours stops at -18.4.",
    ),
    Mistake(
        "max-not-added-back", "logsumexp", TOTAL,
        "total = (x - largest).exp().sum(dim=dim, keepdim=True).log()", "logsumexp-shift",
        "What was taken away from each row never comes back: a row of one number should give that number.",
    ),
    Mistake(
        "log-missing", "logsumexp", TOTAL,
        "total = (x - largest).exp().sum(dim=dim, keepdim=True) + largest", "logsumexp-bounds",
        "The logarithm is missing: a row of one number should give that number.",
    ),
    Mistake(
        "keepdim-ignored", "logsumexp", SQUEEZE, "return total.squeeze(dim)", "logsumexp-dim-keepdim",
        "With keepdim=True the reduced axis should stay, with length 1. Look at the shape.",
    ),
    Mistake(
        "keepdim-always", "logsumexp", SQUEEZE, "return total", "logsumexp-matches",
        "Without keepdim the reduced axis should be gone. Look at the shape.",
    ),
    Mistake(
        "other-class", "two_class", SIGMOID, "return torch.sigmoid(z[:, 1] - z[:, 0])", "two_class-matches",
        "This is the probability of class 1. For logits [1, 0], which class should be more probable?",
    ),
    Mistake(
        "one-logit-only", "two_class", SIGMOID, "return torch.sigmoid(z[:, 0])", "two_class-swap",
        "Only the first logit is looked at. Change the second: the probability has to move.",
    ),
    Mistake(
        "ratio-of-exponentials", "two_class", SIGMOID,
        "return torch.exp(z[:, 0]) / (torch.exp(z[:, 0]) + torch.exp(z[:, 1]))", "two_class-stable",
        "The exponentials are taken before the difference: exp(1000) is infinite, while the difference of 1000 and 1001 is 1.",
    ),
    Mistake(
        "last-set-to-0", "drop_redundant", DROP,
        "return torch.cat([o[:, :-1], torch.zeros_like(o[:, -1:])], dim=1)", "drop_redundant-same-softmax",
        "The last logit became 0 but the others stayed, so the differences between them, and with them the softmax, changed.",
    ),
    Mistake(
        "first-subtracted", "drop_redundant", DROP, "return o - o[:, :1]", "drop_redundant-last-column",
        "The first logit was taken away from each row. Which column should be 0?",
    ),
    Mistake(
        "column-dropped", "drop_redundant", DROP, "return o[:, :-1] - o[:, -1:]", "drop_redundant-matches",
        "The last column is gone. It should be there, filled with 0.",
    ),
]  # fmt: skip

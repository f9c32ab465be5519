"""Known mistakes of exercise-00: each one edit of solution.py, with the sentence that the student reads."""

from grader.checks import Mistake

# TODO: what goes wrong in class: name, part, the text before and after (it occurs once in the solution), the check
# that must catch it, and what it says. Every check needs a mistake that fails it.
MEAN = "mean = x.sum(dim=-1, keepdim=True) / x.shape[-1]"
RESULT = "return x - mean"
MISTAKES = [
    Mistake(
        "dim-0", "placeholder", MEAN, "mean = x.sum(dim=0, keepdim=True) / x.shape[0]", "placeholder-rows-sum-to-0",
        "The mean is that of each column. Give it 2 rows and 3 columns: which numbers does yours add up?",
    ),
    Mistake(
        "whole-batch", "placeholder", MEAN, "mean = x.sum() / x.numel()", "placeholder-matches",
        "One mean is shared by all rows. Change the second row: the first should not move.",
    ),
    Mistake(
        "wrong-count", "placeholder", MEAN, "mean = x.sum(dim=-1, keepdim=True) / (x.shape[-1] + 1)", "placeholder-example",
        "The sum is divided by the wrong count. How many numbers are there in a row?",
    ),
    Mistake(
        "float32-inside", "placeholder", RESULT, "return (x.float() - mean.float()).to(x.dtype)", "placeholder-hard",
        "On the way the numbers become float32, so a float64 caller loses half of the digits.",
    ),
    Mistake(
        "detached", "placeholder", RESULT, "return x - mean.detach()", "placeholder-gradient",
        "The mean is cut off from the graph: the values are right, the gradient misses what the mean contributes.",
    ),
    Mistake(
        "in-place", "placeholder", RESULT, "x -= mean\n    return x", "placeholder-pure",
        "The caller's tensor is changed: an in-place operation writes into the argument.",
    ),
]  # fmt: skip

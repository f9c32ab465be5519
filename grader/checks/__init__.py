"""What authors of exercises write with: check factories, cases, strategies, comparison."""

from grader.checks.case import Call, Case, Given, Seed, Seen, call, given, probe
from grader.checks.check import Check, Exercise, Mistake, Trial
from grader.checks.compare import Mismatch, Tolerance, compare, tolerance
from grader.checks.evidence import curves, points_and_line
from grader.checks.kinds import forbids, gradient, law, like_reference, pure
from grader.checks.statistics import follows_normal, follows_uniform, independent
from grader.checks.strategies import shapes, tensors, together, with_dim
from grader.worker.watchdog import Limits

__all__ = [
    "Call", "Case", "Check", "Exercise", "Given", "Limits", "Mismatch", "Mistake", "Seed", "Seen",
    "Tolerance", "Trial", "call", "compare", "curves", "follows_normal", "follows_uniform", "forbids",
    "given", "gradient", "independent", "law", "like_reference", "points_and_line", "probe", "pure",
    "shapes", "tensors", "together", "tolerance", "with_dim",
]  # fmt: skip

"""The durable record of a class: what was handed in, and every verdict on it."""

from grader.gradebook.adjustments import Adjustment, adjust, trail
from grader.gradebook.grades import Grade, Policy, chosen_grades
from grader.gradebook.store import Gradebook, Key, Row, open_gradebook

__all__ = [
    "Adjustment",
    "Grade",
    "Gradebook",
    "Key",
    "Policy",
    "Row",
    "adjust",
    "chosen_grades",
    "open_gradebook",
    "trail",
]

"""The durable record of a class: what was handed in, and every verdict on it."""

from grader.gradebook.grades import Grade, Policy, chosen_grades
from grader.gradebook.store import Gradebook, Key, Row, open_gradebook

__all__ = ["Grade", "Gradebook", "Key", "Policy", "Row", "chosen_grades", "open_gradebook"]

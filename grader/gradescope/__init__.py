"""Gradescope's autograder: the zip that it takes, and what runs there for each submission."""

from grader.gradescope.bundle import autograder_zip

__all__ = ["autograder_zip"]

"""Errors that end a command: each carries its exit code and one line that says what to do."""

from __future__ import annotations


class GraderError(Exception):
    """A failure with a message for the person at the keyboard."""

    exit_code = 3


class UsageError(GraderError):
    """The command, the exercise name or the file given cannot be used."""

    exit_code = 2


class IsolationError(GraderError):
    """The demanded isolation, or the worker behind it, cannot be had on this machine."""


class ExerciseError(GraderError):
    """An exercise is broken: its checks, solution or mistakes do not load."""

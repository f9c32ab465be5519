"""Which exercises a submission is about, by the names that it defines."""

from __future__ import annotations

from collections import Counter

from grader.course import Course, ExerciseFolder
from grader.model import Submission
from grader.submission import defines


def exercises_of(course: Course, submission: Submission) -> tuple[ExerciseFolder, ...]:
    """Return every exercise of which the submission defines a name that no other exercise has."""
    names = {one.slug: one.names() for one in course.exercises}
    owners = Counter(name for some in names.values() for name in set(some))

    def is_about(exercise: ExerciseFolder) -> bool:
        own = (name for name in names[exercise.slug] if owners[name] == 1)
        return any(defines(submission, name) for name in own)

    return tuple(filter(is_about, course.exercises))

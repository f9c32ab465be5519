"""One file a student, or several with the student's name first: alice.py, alice_exercise-04-softmax.ipynb."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path

from grader.classroom.attempt import Student
from grader.classroom.finds import Draft, Finds
from grader.classroom.listing import NOT_GRADED, Item, Listing, can_be_graded
from grader.classroom.naming import copy_of, exercise_in, folded, key_of


def seen(listing: Listing) -> Path | None:
    """Say yes to work without folders beside it."""
    return listing.path if listing.graded and not listing.folders else None


def read(listing: Listing, finds: Finds) -> None:
    """Take every file as an attempt of the student in its name."""
    stems = {folded(item.stem) for item in listing.graded}
    for item in listing.files:
        if can_be_graded(item.name):
            _take(item, stems, finds)
        else:
            finds.leave(item.path, NOT_GRADED)
    for item in listing.folders:
        finds.leave(item.path, "a folder beside the students' files")


def _take(item: Item, stems: Set[str], finds: Finds) -> None:
    base, copy = copy_of(item.stem)
    if folded(base) not in stems:
        base, copy = item.stem, 0  # student-1 is a second file of student only if there is a first
    name, exercise, copies = _split(base, finds)
    if not name:
        finds.leave(item.path, "its name has an exercise and no student")
        return
    draft = Draft(Student(key_of(name)), item.path, exercise, copy=max(copy, copies), claim=name)
    finds.drafts.append(draft)


def _split(stem: str, finds: Finds) -> tuple[str, str, int]:
    """Return the student, the exercise and the number of the copy."""
    found = exercise_in(stem, finds.exercises)
    if found is None:
        return stem, "", 0
    exercise, before, after = found
    number = after.strip("()")
    if before and number.isascii() and number.isdigit() and len(number) <= 2:
        return before, exercise, int(number)
    if not finds.exercises and copy_of(exercise)[1]:
        base, copy = copy_of(exercise)
        return before or after, base, copy
    return before or after, exercise, 0

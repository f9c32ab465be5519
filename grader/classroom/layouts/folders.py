"""One folder a student."""

from __future__ import annotations

from pathlib import Path

from grader.classroom.attempt import Student
from grader.classroom.finds import Draft, Finds
from grader.classroom.listing import Item, Listing
from grader.classroom.naming import key_of


def seen(listing: Listing) -> Path | None:
    """Say yes to folders without work beside them."""
    return listing.path if _students(listing) and not listing.graded else None


def read(listing: Listing, finds: Finds) -> None:
    """Take every folder as a student."""
    for item in _students(listing):
        student = Student(key_of(item.name))
        finds.take_folder(item.path, Draft(student, item.path, claim=item.name))
    for item in listing.folders:
        if item.name.startswith("."):
            finds.leave(item.path, "a hidden folder")
    for item in listing.files:
        finds.leave(item.path, "a file beside the students' folders")


def _students(listing: Listing) -> list[Item]:
    return [item for item in listing.folders if not item.name.startswith(".")]

"""Gradescope's "Export Submissions": submission_123456/ folders beside a submission_metadata.yml.

The file lists the submitters of each folder, the time, and the history of earlier submissions, which
are counted: only the files of the latest are in the export. The members of a group have one attempt
each, of the same folder. Read from exports and tools that read them; Gradescope documents no schema.
"""

from __future__ import annotations

from pathlib import Path

from grader.classroom.attempt import Student
from grader.classroom.finds import Draft, Finds
from grader.classroom.gradescope_metadata import FILE, Entry, read_metadata
from grader.classroom.listing import NOT_GRADED, Item, Listing, can_be_graded
from grader.classroom.naming import exercise_of, key_of
from grader.errors import UsageError


def seen(listing: Listing) -> Path | None:
    """Recognise the file of metadata."""
    return listing.path if FILE in listing.names else None


def read(listing: Listing, finds: Finds) -> None:
    """Take every folder or file that the metadata lists."""
    if FILE not in listing.names:
        raise UsageError(
            f"{key_of(listing.path.name)}: no {FILE}, which Gradescope's export has; unzip it whole"
        )
    entries = {entry.name: entry for entry in read_metadata(listing.path / FILE)}
    for item in listing.folders + listing.files:
        entry = entries.pop(item.name, None)
        if entry is not None:
            _take(item, entry, finds, is_folder=item in listing.folders)
        elif item.name != FILE:
            finds.leave(item.path, f"not in {FILE}")
    for entry in entries.values():
        for student in _students(entry):
            finds.leave(listing.path / entry.name, f"in {FILE}, and not there", student)


def _take(item: Item, entry: Entry, finds: Finds, *, is_folder: bool) -> None:
    students = _students(entry)
    if not students:
        finds.leave(item.path, f"{FILE} names no submitter")
    for student in students:
        draft = Draft(student, item.path, submitted_at=entry.created_at, earlier=entry.earlier)
        if is_folder:
            finds.take_folder(item.path, draft)
        elif can_be_graded(item.name):
            exercise = exercise_of(item.stem, finds.exercises)
            finds.drafts.append(Draft(student, item.path, exercise, entry.created_at, earlier=entry.earlier))
        else:
            finds.leave(item.path, NOT_GRADED, student)


def _students(entry: Entry) -> list[Student]:
    found = []
    for submitter in entry.submitters:
        sid, email, name = (submitter.get(field, "") for field in ("sid", "email", "name"))
        key = sid or email or name
        if key:
            found.append(Student(key_of(key), name=key_of(name) if name else "", email=email, sis_id=sid))
    return found

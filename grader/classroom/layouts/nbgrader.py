"""nbgrader's submitted/<student>/<assignment>/*.ipynb, with a timestamp.txt beside the notebooks.

nbgrader documents {course}/{step}/{student}/{assignment}/{notebook}.ipynb. A course has the step
``submitted``; ``autograded`` is read only if it is what was pointed at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from grader.classroom.attempt import Student
from grader.classroom.finds import Draft, Finds
from grader.classroom.listing import LITTER, Item, Listing, listing
from grader.classroom.naming import iso, key_of

STAMP = "timestamp.txt"
_STEPS = ("submitted", "autograded")
_ENOUGH = 50


def seen(listed: Listing) -> Path | None:
    """Recognise a course by its folder ``submitted``, and a step by its name or by timestamps."""
    if "submitted" in {item.name for item in listed.folders}:
        return listed.path / "submitted"
    if listed.path.name in _STEPS and any(_assignments(listed)):
        return listed.path
    return listed.path if _has_stamps(listed) else None


def _assignments(listed: Listing) -> Iterator[Listing]:
    # Fifty students show what the layout is; a class has thousands.
    for student in listed.folders[:_ENOUGH]:
        for assignment in listing(student.path).folders:
            yield listing(assignment.path)


def _has_stamps(listed: Listing) -> bool:
    return any(STAMP in assignment.names for assignment in _assignments(listed))


def read(listed: Listing, finds: Finds) -> None:
    """Take every assignment of every student."""
    for item in listed.folders:
        _student(item, finds)
    for item in listed.files:
        finds.leave(item.path, "a file beside the students' folders")


def _student(item: Item, finds: Finds) -> None:
    student = Student(key_of(item.name))
    try:
        listed = listing(item.path)
    except OSError as error:
        finds.leave(item.path, f"cannot be read ({error.strerror})", student)
        return
    finds.set_aside += [one for one in listed.set_aside if one.why != LITTER]
    for assignment in listed.folders:
        draft = Draft(
            student, assignment.path, key_of(assignment.name), _stamp(assignment.path), claim=item.name
        )
        finds.take_folder(assignment.path, draft)
    for file in listed.files:
        finds.leave(file.path, "a file beside the assignments' folders")
    if not listed.folders:
        finds.leave(item.path, "no submission: no assignment's folder in it", student)


def _stamp(assignment: Path) -> str:
    path = assignment / STAMP
    try:
        if path.is_symlink() or not path.is_file():
            return ""
        with path.open("rb") as file:
            return iso(file.read(200).decode("utf-8", "replace"))
    except OSError:
        return ""

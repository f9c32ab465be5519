"""Canvas' "Download Submissions": lastnamefirstname_LATE_12345_67890_homework-1.ipynb.

From the platform's own source: the sortable name in lower case without anything but word characters,
LATE if it was, the user's id (or anon_ and a code), the file's id, and the file's name; _text.html
and _link.html stand for typed and linked submissions. In a group assignment the name is the group's
and the id that of one member. The zip holds the files of everybody's latest submission only.

Guesses: that a greater file id is a later file, and that -1 before the ending counts submissions.
"""

from __future__ import annotations

import re
from pathlib import Path

from grader.classroom.attempt import Student
from grader.classroom.finds import Draft, Finds
from grader.classroom.listing import NOT_GRADED, Item, Listing, can_be_graded
from grader.classroom.naming import copy_of, exercise_of, key_of

_WHO = r"(?:(?P<name>\w+?)_)??(?P<late>LATE_)?(?P<user>\d+|anon_[A-Za-z0-9]+)"
_FILE = re.compile(rf"{_WHO}_(?P<id>\d+)_(?P<file>.+)", re.DOTALL)
_TYPED = re.compile(rf"{_WHO}_(?P<kind>text|link)\.html")


def seen(listing: Listing) -> Path | None:
    """Recognise the names, if at least half of the files have one."""
    named = [item for item in listing.files if _FILE.fullmatch(item.name) or _TYPED.fullmatch(item.name)]
    return listing.path if named and 2 * len(named) >= len(listing.files) else None


def read(listing: Listing, finds: Finds) -> None:
    """Take every file that was uploaded."""
    for item in listing.files:
        typed = _TYPED.fullmatch(item.name)
        named = _FILE.fullmatch(item.name)
        if typed:
            what = "typed into Canvas" if typed["kind"] == "text" else "a link"
            finds.leave(item.path, f"{what}, not a file", _student(typed))
        elif named:
            _take(item, named, finds)
        else:
            finds.leave(item.path, "not named as Canvas names files")
    for folder in listing.folders:
        finds.leave(folder.path, "a folder; Canvas makes none")


def _take(item: Item, named: re.Match[str], finds: Finds) -> None:
    student = _student(named)
    if not can_be_graded(named["file"]):
        finds.leave(item.path, NOT_GRADED, student)
        return
    stem = Path(named["file"]).stem
    exercise = exercise_of(stem, finds.exercises)
    # Copies first, then the ids: the id decides between files of different names.
    order = copy_of(stem)[1] * 10**20 + int(named["id"][:18])
    draft = Draft(student, item.path, exercise, late=bool(named["late"]), copy=order)
    finds.drafts.append(draft)


def _student(named: re.Match[str]) -> Student:
    user = named["user"]
    name = key_of(named["name"]) if named["name"] else ""
    return Student(user, name=name, canvas_id="" if user.startswith("anon") else user)

"""Moodle's "Download all submissions", with folders or without.

    Full Name_1234_assignsubmission_file_/homework.ipynb
    Full Name_1234_assignsubmission_file_homework.ipynb

From the platform's own source: the name (underscores made spaces; "Participant" where it is hidden; a
group's name and id in group assignments), the participant number, the kind of submission. Newer
versions leave the last underscore of a folder away. The number is that of the grading worksheet's
"Participant 1234".

A guess: names do not tell a group from a student, so a group is taken as one student of its name.
"""

from __future__ import annotations

import re
from pathlib import Path

from grader.classroom.attempt import Student
from grader.classroom.finds import Draft, Finds
from grader.classroom.listing import NOT_GRADED, Item, Listing, can_be_graded
from grader.classroom.naming import copy_of, exercise_of, key_of

_WHO = r"(?P<name>.+?)(?:_(?P<id>\d+))?_assignsubmission_(?P<kind>[a-z]+)"
_FOLDER = re.compile(rf"{_WHO}_?", re.DOTALL)
_FILE = re.compile(rf"{_WHO}_(?P<file>.+)", re.DOTALL)
_MARK = "_assignsubmission_"


def seen(listing: Listing) -> Path | None:
    """Recognise the names, if at least half of what is there has one."""
    both = listing.folders + listing.files
    named = sum(_MARK in item.name for item in both)
    return listing.path if named and 2 * named >= len(both) else None


def read(listing: Listing, finds: Finds) -> None:
    """Take every folder or file of the kind ``file``."""
    for item in listing.folders:
        named = _of_file(item, _FOLDER, finds)
        if named:
            finds.take_folder(item.path, Draft(_student(named), item.path))
    for item in listing.files:
        named = _of_file(item, _FILE, finds)
        if named:
            _take(item, named, finds)


def _of_file(item: Item, pattern: re.Pattern[str], finds: Finds) -> re.Match[str] | None:
    named = pattern.fullmatch(item.name)
    if named is None:
        finds.leave(item.path, "not named as Moodle names submissions")
    elif named["kind"] == "onlinetext":
        finds.leave(item.path, "typed into Moodle, not a file", _student(named))
    elif named["kind"] != "file":
        finds.leave(item.path, f"a submission of the kind {named['kind']}, not a file", _student(named))
    else:
        return named
    return None


def _take(item: Item, named: re.Match[str], finds: Finds) -> None:
    student = _student(named)
    if not can_be_graded(named["file"]):
        finds.leave(item.path, NOT_GRADED, student)
        return
    stem = Path(named["file"]).stem
    draft = Draft(student, item.path, exercise_of(stem, finds.exercises), copy=copy_of(stem)[1])
    finds.drafts.append(draft)


def _student(named: re.Match[str]) -> Student:
    name = key_of(named["name"])
    return Student(named["id"] or name, name=name, moodle_id=named["id"] or "")

"""Clones of GitHub Classroom and of Classroom 50: one repository a student.

    exercise-04-softmax-submissions/exercise-04-softmax-student01/          gh classroom clone student-repos
    course-hello_submissions_2026_01_02_T_03_04_05/course-hello-student01/  gh teacher download

The name before the login is known from the folder around the clones, or is an exercise's; otherwise
it is a guess: what all the names have in common, up to a hyphen. Of a repository's own files nothing
decides whose it is, .classroom50.yaml neither: the student can change them.

The time of a commit is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from grader.classroom.attempt import Student
from grader.classroom.finds import Draft, Finds
from grader.classroom.listing import Item, Listing
from grader.classroom.naming import exercise_of, key_of
from grader.errors import UsageError

_AROUND = re.compile(r"(?P<prefix>.+?)(?:-submissions|_submissions_\d{4}_\d\d_\d\d_T_\d\d_\d\d_\d\d)")
_CONFIG = ".classroom50.yaml"


def seen(listing: Listing) -> Path | None:
    """Recognise clones of GitHub Classroom: repositories, none of Classroom 50."""
    clones = any((item.path / ".git").exists() for item in listing.folders)
    return listing.path if clones and seen_classroom50(listing) is None else None


def seen_classroom50(listing: Listing) -> Path | None:
    """Recognise clones of Classroom 50 by the file that it puts in each."""
    return listing.path if any((item.path / _CONFIG).is_file() for item in listing.folders) else None


def read(listing: Listing, finds: Finds) -> None:
    """Take every repository as its student's."""
    clones = [item for item in listing.folders if not item.name.startswith(".")]
    prefixes = sorted(_prefixes(listing, clones, finds), key=len, reverse=True)
    for item in clones:
        prefix = next((one for one in prefixes if item.name.casefold().startswith(one)), None)
        login = item.name[len(prefix) :] if prefix else ""
        if not prefix or not login:
            finds.leave(item.path, "its name does not begin like the others'")
            continue
        student = Student(key_of(login), github=key_of(login))
        exercise = exercise_of(prefix[:-1], finds.exercises) or prefix[:-1]
        finds.take_folder(item.path, Draft(student, item.path, exercise, claim=login))
    for item in [*listing.files, *(one for one in listing.folders if one.name.startswith("."))]:
        finds.leave(item.path, "beside the repositories")


def _prefixes(listing: Listing, clones: list[Item], finds: Finds) -> Iterator[str]:
    names = [item.name.casefold() for item in clones]
    around = _AROUND.fullmatch(listing.path.name.casefold())
    known = [around["prefix"]] if around else []
    known += [exercise.casefold() for exercise in finds.exercises]
    used = [f"{one}-" for one in known if any(name.startswith(f"{one}-") for name in names)]
    yield from used or [_in_common(listing.path, names)]


def _in_common(folder: Path, names: list[str]) -> str:
    first, last = min(names), max(names)  # what these two have in common, all in between have
    same = next((i for i, pair in enumerate(zip(first, last, strict=False)) if len({*pair}) > 1), len(first))
    common = first[: first[:same].rfind("-") + 1]
    if len(set(names)) < 2 or not common:
        raise UsageError(
            f"{key_of(folder.name)}: the repositories' names have no beginning in common that would tell"
            " the assignment from the login; put them into a folder <assignment>-submissions"
        )
    return common

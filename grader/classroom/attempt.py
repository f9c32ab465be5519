"""Who handed in what: the nouns of this room."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Student:
    """One student, or one group that hands in together; empty fields are unknown.

    ``key`` is the name in the gradebook: the learning platform's id where the layout has one,
    otherwise the name of the folder or file. A roster fills in the rest and leaves ``key`` alone.
    """

    key: str
    name: str = ""
    email: str = ""
    section: str = ""
    sis_id: str = ""  # the institution's number: Canvas' SIS User ID, Moodle's ID number, Gradescope's SID
    login: str = ""  # Canvas' SIS Login ID, Moodle's Username
    github: str = ""
    canvas_id: str = ""
    moodle_id: str = ""  # 1234 where Moodle's grading worksheet says "Participant 1234"


@dataclass(frozen=True)
class Attempt:
    """One hand-in of one student: a file, or a folder whose files belong together.

    ``number`` counts the attempts of this student at this ``exercise`` from 1, in order of time, so
    that the three together name an attempt. Two members of a group have one attempt each, of one path.
    """

    student: Student
    path: Path
    number: int
    submitted_at: str = ""  # ISO 8601, in UTC where the time zone is known
    exercise: str = ""  # what the layout says, "" where it says nothing
    late: bool = False  # as the platform marked it


@dataclass(frozen=True)
class SetAside:
    """Something that was not taken, and why; with a ``student`` where it is known whose it is."""

    path: Path
    why: str
    student: Student | None = None


@dataclass(frozen=True)
class Class:
    """What was found. ``unpacked`` is the temporary folder of a .zip: whoever asked for it removes it."""

    layout: str
    attempts: tuple[Attempt, ...]
    set_aside: tuple[SetAside, ...]
    unpacked: Path | None = None

    @property
    def students(self) -> tuple[Student, ...]:
        """Return everybody of whom the layout knows, with or without an attempt, each once."""
        found = {attempt.student.key: attempt.student for attempt in self.attempts}
        for one in self.set_aside:
            if one.student is not None:
                found.setdefault(one.student.key, one.student)
        return tuple(found.values())

    @property
    def without_attempt(self) -> tuple[Student, ...]:
        """Return those whose place is there and empty, or holds nothing that can be taken."""
        handed_in = {attempt.student.key for attempt in self.attempts}
        return tuple(student for student in self.students if student.key not in handed_in)

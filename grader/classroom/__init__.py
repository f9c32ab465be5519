"""A class's submissions on disk: found in the layouts that instructors have, joined with a roster.

Nothing a student wrote is opened here, let alone run: file names and what the learning platforms
wrote beside them are all that is read.
"""

from grader.classroom.attempt import Attempt, Class, SetAside, Student
from grader.classroom.find import LAYOUTS, find_class
from grader.classroom.join import Joined, Row, Unmatched
from grader.classroom.roster import Roster, read_roster

__all__ = [
    "LAYOUTS",
    "Attempt",
    "Class",
    "Joined",
    "Roster",
    "Row",
    "SetAside",
    "Student",
    "Unmatched",
    "find_class",
    "read_roster",
]

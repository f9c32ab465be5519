"""A class list is read as the platforms write it, and joined by what is exact and unique."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.classroom import Attempt, Class, Joined, SetAside, Student, read_roster
from grader.classroom.join import normal
from grader.errors import UsageError


def roster(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a class list."""
    path = tmp_path / "roster.csv"
    path.write_bytes(text.encode(encoding))
    return path


def class_of(*students: Student) -> Class:
    """Make a class with one attempt of each student."""
    return Class("folders", tuple(Attempt(one, Path(one.key), 1) for one in students), ())


def joined(tmp_path: Path, text: str, *students: Student) -> Joined:
    """Join a class list with students."""
    return read_roster(roster(tmp_path, text)).join(class_of(*students))


def names(found: Joined) -> dict[str, str]:
    """Return the names of the class by key."""
    return {one.student.key: one.student.name for one in found.class_.attempts}


CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,Homework (55)
,,,,,Manual Posting
    Points Possible,,,,,10.00
"One, Student",123,S-1,sone,Group A,
"Näme, Ünïcode",124,S-2,uname,Group A and Group B,7
"""


def test_canvas_export(tmp_path: Path) -> None:
    """The gradebook's own export is a roster; its rows of points and policies are no students."""
    rows = read_roster(roster(tmp_path, CANVAS)).rows
    assert [row.line for row in rows] == [4, 5]
    assert rows[1].student == Student(
        key="124", name="Ünïcode Näme", section="Group A and Group B", sis_id="S-2", login="uname"
    )
    assert rows[1].sortable == "Näme, Ünïcode"


def test_canvas_names_are_filled_in_by_id(tmp_path: Path) -> None:
    """The squashed name of a file gives way to the roster's, and the key stays."""
    found = joined(tmp_path, CANVAS, Student("124", name="nämeünïcode", canvas_id="124"))
    student = found.class_.attempts[0].student
    assert (student.key, student.name, student.login) == ("124", "Ünïcode Näme", "uname")
    assert [row.student.name for row in found.unmatched_rows] == ["Student One"]
    assert found.unmatched_students == ()


def test_a_squashed_name_is_enough_if_unique(tmp_path: Path) -> None:
    """A list without Canvas' ids still names its files, by lastnamefirstname."""
    text = "first name,last name\nStudent,One\nÜnïcode,Näme\n"
    students = (
        Student("9", name="onestudent", canvas_id="9"),
        Student("8", name="nämeünïcode", canvas_id="8"),
    )
    assert names(joined(tmp_path, text, *students)) == {"9": "Student One", "8": "Ünïcode Näme"}


def test_moodle_worksheet_and_participants(tmp_path: Path) -> None:
    """The words “Participant 1234” are the number in the names of files; the participants' list has none."""
    text = "Identifier,Full name,ID number,Email address\nParticipant 12,Student One,S1,one@example.org\n"
    found = joined(tmp_path, text, Student("12", name="Student One", moodle_id="12"))
    assert found.class_.attempts[0].student.email == "one@example.org"
    text = "First name,Last name,Email address,Groups\nStudent,One,one@example.org,Group A\n"
    found = joined(tmp_path, text, Student("12", name="Student One", moodle_id="12"))
    assert found.class_.attempts[0].student.section == "Group A"


def test_github_rosters(tmp_path: Path) -> None:
    """GitHub Classroom has a column for the login, Classroom 50 calls it username."""
    one = Student("octo-one", github="octo-one")
    text = '"identifier","github_username","github_id","name"\n"S1","Octo-One","5","Student One"\n'
    assert names(joined(tmp_path, text, one)) == {"octo-one": "Student One"}
    text = "username,first_name,last_name,email,section,github_id\nocto-one,Student,One,,A,5\n"
    assert names(joined(tmp_path, text, one)) == {"octo-one": "Student One"}


def test_a_login_is_not_a_github_name(tmp_path: Path) -> None:
    """Two services have different people of one name."""
    found = joined(tmp_path, "login,name\nocto,Student One\n", Student("octo", github="octo"))
    assert [one.why for one in found.unmatched_students] == ["not in the roster"]


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("id", "student01"),
        ("SIS User ID", "STUDENT01"),
        ("login", "student01"),
        ("github_username", "Student01"),
        ("e-mail", "student01"),
        ("name", "Student01"),
    ],
)
def test_a_folders_name_may_be_any_of_the_columns(header: str, cell: str, tmp_path: Path) -> None:
    """A name on disk does not say what it is, so every column is tried, in case's despite."""
    found = joined(tmp_path, f"{header},section\n{cell},B\n", Student("student01"))
    assert found.class_.attempts[0].student.section == "B"


@pytest.mark.parametrize("written", ["Ünïcode Näme", "Näme, Ünïcode", "UNICODE  NAME", "name, unicode"])
def test_names_are_compared_without_accents_case_and_order(written: str, tmp_path: Path) -> None:
    """The names “Last, First” and “First Last” are one."""
    found = joined(tmp_path, "name;email\nÜnïcode Näme;u@example.org\n", Student(written))
    assert found.class_.attempts[0].student.email == "u@example.org"


def test_names_are_not_guessed(tmp_path: Path) -> None:
    """Words in another order, without a comma, are another name."""
    found = joined(tmp_path, "name\nStudent One\n", Student("One Student"))
    assert len(found.unmatched_students) == len(found.unmatched_rows) == 1


def test_two_rows_for_a_student_are_listed(tmp_path: Path) -> None:
    """Namesakes are told apart by nothing, so neither is taken."""
    found = joined(tmp_path, "id,name\n1,Student One\n2,Student One\n", Student("Student One"))
    assert [one.why for one in found.unmatched_students] == ["could be lines 2 and 3 of the roster"]
    assert [row.line for row in found.unmatched_rows] == [2, 3]


def test_two_students_for_a_row_are_listed(tmp_path: Path) -> None:
    """A row has one student; two who could be it are both left, with the other's name."""
    text = "id,email\n1,one@example.org\n"
    found = joined(
        tmp_path, text, Student("a", email="one@example.org"), Student("b", email="one@example.org")
    )
    assert [one.why for one in found.unmatched_students] == [
        "line 2 of the roster could also be b",
        "line 2 of the roster could also be a",
    ]
    found = joined(tmp_path, text, Student("1"), Student("b", email="one@example.org"))
    assert [(one.student.key, one.why) for one in found.unmatched_students] == [
        ("b", "line 2 of the roster could also be 1")
    ]


def test_students_without_an_attempt_are_joined_too(tmp_path: Path) -> None:
    """An empty folder's student has a name in the list of those who handed nothing in."""
    aside = SetAside(Path("student02"), "no submission", Student("student02"))
    empty = Class("folders", (), (aside, SetAside(Path("x"), "litter")))
    found = read_roster(roster(tmp_path, "login,name\nstudent02,Student Two\n")).join(empty)
    assert found.class_.without_attempt == (Student("student02", name="Student Two", login="student02"),)
    assert found.unmatched_rows == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_separators(delimiter: str, encoding: str, tmp_path: Path) -> None:
    """What spreadsheets write in any country is read: marks, semicolons, tabs, quotes, blank lines."""
    table = 'id,name\r\n\r\n1,"One, ""S"" 学"\r\n,\r\n2,"two\r\nlines"\r\n3,Three\r\n'
    if delimiter != ",":
        table = table.replace("One, ", "One; ").replace("id,", "id;").replace("1,", "1;").replace("2,", "2;")
        table = table.replace("3,", "3;").replace("\r\n,", "\r\n;").replace(";", delimiter)
    rows = read_roster(roster(tmp_path, table, encoding)).rows
    assert [(row.line, row.id) for row in rows] == [(3, "1"), (5, "2"), (7, "3")]
    assert '"S"' in rows[0].student.name
    assert rows[1].student.name == "two lines"


def test_excels_own_first_line(tmp_path: Path) -> None:
    """The line “sep=;” says the separator and is no header."""
    (row,) = read_roster(roster(tmp_path, "sep=;\nid;name\n7;One, Student\n")).rows
    assert (row.line, row.student.name) == (3, "Student One")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,name\n1,A\n2,B\n1,C\n", "lines 2 and 4 have the same id 1; remove one"),
        ("name,email\nA,x@example.org\nB,X@example.org\n", "lines 2 and 3 have the same e-mail"),
        ("id,student id\n1,2\n", "columns “id” and “student id” both mean id; remove one"),
        ("score,comment\n1,2\n", "no column that says who a student is"),
        ("", "no column that says who a student is"),
        ("id,name\n\n", "no students in it"),
        ('id,name\n1,"A\n', "not a table that can be read"),
    ],
)
def test_bad_tables_are_refused(text: str, message: str, tmp_path: Path) -> None:
    """The message names the file, and the lines or columns at fault, in one line."""
    with pytest.raises(UsageError) as caught:
        read_roster(roster(tmp_path, text))
    assert message in str(caught.value)
    assert str(caught.value).startswith("roster.csv: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("raw", "message"),
    [(b"PK\x03\x04", "an Excel workbook"), (b"name\n\xe9t\xe9\n", "not UTF-8"), (None, "cannot be read")],
)
def test_bad_files_are_refused(raw: bytes | None, message: str, tmp_path: Path) -> None:
    """A workbook, an old code page and a missing file are each named."""
    path = tmp_path / "roster.csv"
    if raw is not None:
        path.write_bytes(raw)
    with pytest.raises(UsageError, match=message):
        read_roster(path)


def test_a_row_of_names_alone_has_a_key(tmp_path: Path) -> None:
    """A row is named by the best that it has."""
    rows = read_roster(roster(tmp_path, "name,email,login\nA,,\nB,b@example.org,\nC,c@example.org,cc\n")).rows
    assert [row.student.key for row in rows] == ["A", "b@example.org", "cc"]


def test_normal_names() -> None:
    """A comma turns a name round once; a second one leaves it as it is."""
    assert normal("Näme, Ünïcode B.") == "unicode b. name"
    assert normal("A, B, C") == "a, b, c"


def test_control_characters_are_no_part_of_a_name(tmp_path: Path) -> None:
    """A cell cannot bring escape codes to a screen or a line break to a message."""
    (row,) = read_roster(roster(tmp_path, "id,name\n1,Student\x1b[31m\0 One\n")).rows
    assert row.student.name == "Student [31m One"

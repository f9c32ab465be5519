"""Read a class list: a .csv from Canvas, Moodle, Gradescope, GitHub Classroom or one's own table."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.classroom.attempt import Class, Student
from grader.classroom.join import Joined, Row, join, unmatched_rows
from grader.classroom.naming import printable
from grader.errors import UsageError

MAX_FILE = 20 * 1024 * 1024

# A header counts by its letters and digits, in lower case: "SIS Login ID" is sisloginid.
COLUMNS = {
    "name": ("student", "name", "fullname", "studentname", "displayname"),
    "first": ("firstname", "givenname", "forename"),
    "last": ("lastname", "surname", "familyname"),
    "email": ("email", "emailaddress", "mail"),
    "section": ("section", "sections", "group", "groups"),
    "id": ("id", "studentid", "userid", "canvasid", "canvasuserid", "studentnumber"),
    "sis_id": ("sisuserid", "sisid", "sid", "idnumber"),
    "login": ("sisloginid", "login", "loginid", "username"),
    "github": ("githubusername", "github", "githublogin"),
    "identifier": ("identifier", "participant", "participantnumber"),
}
_FIELDS = {header: field for field, headers in COLUMNS.items() for header in headers}
_IDENTITY = ("id", "sis_id", "login", "github", "identifier", "email", "name", "first", "last")
# What no two rows may share; people do share names.
_UNIQUE = {"id": "id", "sis_id": "SIS ID", "login": "login", "github": "GitHub name", "email": "e-mail"}


@dataclass(frozen=True)
class Roster:
    """A class list, in the order of its file."""

    rows: tuple[Row, ...]

    def join(self, class_: Class) -> Joined:
        """Return the class with the list's names, and whoever is in one of the two alone."""
        return join(self.rows, class_)

    def without(self, students: Iterable[Student]) -> tuple[Row, ...]:
        """Return the rows of which none of these students is."""
        return unmatched_rows(self.rows, students)


def read_roster(path: Path) -> Roster:
    """Read a .csv; raise UsageError where it is no class list, or names somebody twice."""
    name = printable(Path(path).name)
    text = _text(Path(path), name)
    try:
        header, lines = _table(text)
        fields = _fields(header, name)
        rows = tuple(_row(line, fields, cells) for line, cells in lines if _says_who(fields, cells))
    except csv.Error as error:
        raise UsageError(f"{name}: not a table that can be read ({error})") from None
    if not rows:
        raise UsageError(f"{name}: no students in it")
    _refuse_twice(rows, name)
    return Roster(rows)


def _text(path: Path, name: str) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_FILE + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "the path is not valid"
        raise UsageError(f"{name}: cannot be read ({reason})") from None
    if len(raw) > MAX_FILE:
        raise UsageError(f"{name}: larger than {MAX_FILE >> 20} MB; give the class list")
    if raw.startswith(b"PK\x03\x04"):
        raise UsageError(f"{name}: an Excel workbook; save it as CSV UTF-8")
    try:
        # Excel writes UTF-16 as "Unicode text", always with a mark in front.
        wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        return raw.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{name}: not UTF-8; in Excel save it as “CSV UTF-8”") from None


def _table(text: str) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
    """Return the header and the numbered rows, split at whichever character gives the most columns."""
    said = re.match(r"sep=(.)\r?\n", text)  # Excel's own way to say it
    start = said.end() if said else 0
    delimiters = [said[1]] if said else [",", ";", "\t"]
    body = text[start:].lstrip("\r\n")
    skipped = text[: len(text) - len(body)].count("\n")

    def known(delimiter: str) -> int:
        first = next(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter), [])
        return sum(_plain(cell) in _FIELDS for cell in first)

    reader = csv.reader(io.StringIO(body, newline=""), delimiter=max(delimiters, key=known), strict=True)
    header = next(reader, [])
    return header, _lines(reader, skipped)


def _lines(reader: Iterator[list[str]], skipped: int) -> Iterator[tuple[int, list[str]]]:
    line = getattr(reader, "line_num", 0)
    for cells in reader:
        # A quoted cell may hold line breaks: a row is known by the line on which it begins.
        yield skipped + line + 1, [_one_line(cell) for cell in cells]
        line = getattr(reader, "line_num", 0)


def _one_line(cell: str) -> str:
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", cell).split())


def _plain(header: str) -> str:
    return re.sub(r"[\W_]+", "", header.casefold())


def _fields(header: list[str], name: str) -> dict[str, int]:
    """Return where each field stands; UsageError where two columns, or none, could be meant."""
    fields: dict[str, int] = {}
    for column, cell in enumerate(header):
        field = _FIELDS.get(_plain(cell))
        if field is None:
            continue
        if field in fields:
            other = printable(header[fields[field]])
            raise UsageError(
                f"{name}: columns “{other}” and “{printable(cell)}” both mean {field}; remove one"
            )
        fields[field] = column
    if not any(field in fields for field in _IDENTITY):
        seen = ", ".join(printable(cell)[:30] for cell in header[:8]) or "nothing"
        raise UsageError(
            f"{name}: no column that says who a student is (such as name, id, login, email) in: {seen}"
        )
    # Classroom 50's roster calls the GitHub login username, and has a github_id beside it.
    if "github" not in fields and "login" in fields and "githubid" in map(_plain, header):
        fields["github"] = fields.pop("login")
    return fields


def _cell(fields: dict[str, int], cells: list[str], field: str) -> str:
    column = fields.get(field, len(cells))
    return cells[column].strip() if column < len(cells) else ""


def _says_who(fields: dict[str, int], cells: list[str]) -> bool:
    # Canvas' export has a row of points and one of posting policies below its header.
    if _cell(fields, cells, "name") == "Points Possible":
        return False
    return any(_cell(fields, cells, field) for field in _IDENTITY)


def _row(line: int, fields: dict[str, int], cells: list[str]) -> Row:
    value = {field: _cell(fields, cells, field) for field in COLUMNS}
    last, first = value["last"], value["first"]
    name = value["name"] or f"{first} {last}".strip()
    sortable = f"{last}, {first}" if last and first else name
    # "Participant 1234" in Moodle's worksheet; GitHub Classroom's identifier is the instructor's own.
    number = re.fullmatch(r"(?:\D+ )?(\d+)", value["identifier"])
    ids = {
        "id": value["id"] or ("" if number else value["identifier"]),
        "moodle": number[1] if number else "",
    }
    student = Student(
        key="",
        name=_first_last(name),
        email=value["email"],
        section=value["section"],
        sis_id=value["sis_id"],
        login=value["login"],
        github=value["github"],
        moodle_id=ids["moodle"],
    )
    key = ids["id"] or next(filter(None, (student.sis_id, student.login, student.github, ids["moodle"])), "")
    return Row(line, replace(student, key=key or student.email or student.name), ids["id"], sortable)


def _first_last(name: str) -> str:
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() and "," not in first else name


def _refuse_twice(rows: tuple[Row, ...], name: str) -> None:
    for field, word in _UNIQUE.items():
        lines: dict[str, int] = {}
        for row in rows:
            value = (row.id if field == "id" else getattr(row.student, field)).casefold()
            if value and value in lines:
                which = f"lines {lines[value]} and {row.line}"
                raise UsageError(f"{name}: {which} have the same {word} {printable(value)}; remove one")
            lines[value] = row.line

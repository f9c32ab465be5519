"""Join a class with its roster, by what is exact and unique; what is not is listed and never guessed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from grader.classroom.attempt import Class, Student

Tokens = set[tuple[str, str]]


@dataclass(frozen=True)
class Row:
    """One student of the list. ``id`` is the platform's or the table's own; ``sortable`` is "Last, First"."""

    line: int
    student: Student
    id: str = ""
    sortable: str = ""


@dataclass(frozen=True)
class Unmatched:
    """A student of the class whom the roster does not name, or not clearly."""

    student: Student
    why: str


@dataclass(frozen=True)
class Joined:
    """The class with the roster's names, and what was left over on either side."""

    class_: Class
    unmatched_students: tuple[Unmatched, ...]
    unmatched_rows: tuple[Row, ...]


def join(rows: tuple[Row, ...], class_: Class) -> Joined:
    """Match by id, login, GitHub name, e-mail and name, in this order."""
    matching = _matched(rows, class_.students)
    filled = {student.key: _filled(student, row) for student, row in matching.pairs}
    left = [Unmatched(student, "not in the roster") for student in matching.students]
    return Joined(_renamed(class_, filled), (*matching.doubtful, *left), matching.unmatched_rows)


def unmatched_rows(rows: tuple[Row, ...], students: Iterable[Student]) -> tuple[Row, ...]:
    """Return the rows that name none of these students, by the same evidence as in join."""
    return _matched(rows, students).unmatched_rows


def _matched(rows: tuple[Row, ...], students: Iterable[Student]) -> _Matching:
    matching = _Matching(rows, list(students))
    for of_student, of_row in _STEPS:
        matching.step(of_student, of_row)
    return matching


@dataclass
class _Matching:
    rows: tuple[Row, ...]
    students: list[Student]  # those still to be matched
    pairs: list[tuple[Student, Row]] = field(default_factory=list)
    doubtful: list[Unmatched] = field(default_factory=list)

    @property
    def unmatched_rows(self) -> tuple[Row, ...]:
        matched = {row.line for _, row in self.pairs}
        return tuple(row for row in self.rows if row.line not in matched)

    def step(self, of_student: Callable[[Student], Tokens], of_row: Callable[[Row], Tokens]) -> None:
        """Match whom one kind of evidence names; whom it names twice is out of the later steps."""
        by_token: dict[tuple[str, str], list[Row]] = {}
        for row in self.rows:
            for token in of_row(row):
                by_token.setdefault(token, []).append(row)
        found = {student.key: _rows(of_student(student), by_token) for student in self.students}
        taken = {row.line: "" for _, row in self.pairs}
        claims: dict[int, list[Student]] = {}
        for student in self.students:
            for line in found[student.key]:
                claims.setdefault(line, []).append(student)
        self.students, waiting = [], self.students
        for student in waiting:
            self._settle(student, found[student.key], taken, claims)

    def _settle(
        self,
        student: Student,
        found: dict[int, Row],
        taken: dict[int, str],
        claims: dict[int, list[Student]],
    ) -> None:
        if not found:
            self.students.append(student)
            return
        line, row = next(iter(found.items()))
        if len(found) > 1:
            lines = " and ".join(str(line) for line in sorted(found))
            self.doubtful.append(Unmatched(student, f"could be lines {lines} of the roster"))
        elif line in taken or len(claims[line]) > 1:
            others = [other.key for other in claims[line] if other.key != student.key]
            others += [other.key for other, one in self.pairs if one.line == line and line in taken]
            why = f"line {line} of the roster could also be {', '.join(others)}"
            self.doubtful.append(Unmatched(student, why))
        else:
            self.pairs.append((student, row))


def _rows(tokens: Tokens, by_token: dict[tuple[str, str], list[Row]]) -> dict[int, Row]:
    return {row.line: row for token in tokens for row in by_token.get(token, ())}


def _is_plain(student: Student) -> bool:
    """Say whether the key is a name on disk, of which nothing tells what it is."""
    return not (student.canvas_id or student.moodle_id or student.github or student.sis_id)


def _kept(*tokens: tuple[str, str]) -> Tokens:
    return {(kind, value.casefold()) for kind, value in tokens if value}


def _plain_key(student: Student) -> str:
    return student.key if _is_plain(student) else ""


def _student_ids(student: Student) -> Tokens:
    own = (("canvas", student.canvas_id), ("moodle", student.moodle_id))
    return _kept(*own, ("any", student.sis_id), ("any", _plain_key(student)))


def _row_ids(row: Row) -> Tokens:
    own = (("canvas", row.id), ("moodle", row.student.moodle_id))
    return _kept(*own, ("any", row.id), ("any", row.student.sis_id))


def _student_login(student: Student) -> Tokens:
    return _kept(("", student.login or _plain_key(student)))


def _row_login(row: Row) -> Tokens:
    return _kept(("", row.student.login))


def _student_github(student: Student) -> Tokens:
    return _kept(("", student.github or _plain_key(student)))


def _row_github(row: Row) -> Tokens:
    return _kept(("", row.student.github))


def _student_email(student: Student) -> Tokens:
    return _kept(("", student.email or _plain_key(student)))


def _row_email(row: Row) -> Tokens:
    return _kept(("", row.student.email))


def _student_name(student: Student) -> Tokens:
    name = student.name or _plain_key(student)
    # Only a name in one word can be a squashed one; "One Student" is not "Student One".
    squashed = "" if re.search(r"[\s,]", name) else _squashed([name])
    return _kept(("name", normal(name)), ("squashed", squashed))


def _row_name(row: Row) -> Tokens:
    return _kept(("name", normal(row.student.name)), ("squashed", _squashed(_sortable(row))))


def _sortable(row: Row) -> list[str]:
    """Return last name and first names, as Canvas squashes them: the last word is the last name."""
    if "," in row.sortable:
        return row.sortable.split(",")
    *first, last = row.sortable.split() or [""]
    return [last, *first]


_STEPS: tuple[tuple[Callable[[Student], Tokens], Callable[[Row], Tokens]], ...] = (
    (_student_ids, _row_ids),
    (_student_login, _row_login),
    (_student_github, _row_github),
    (_student_email, _row_email),
    (_student_name, _row_name),
)


def normal(name: str) -> str:
    """Return a name without case, accents, and the comma of "Last, First"."""
    last, comma, first = name.partition(",")
    if comma and "," not in first:
        name = f"{first} {last}"
    return " ".join(_bare(name).split())


def _squashed(parts: Iterable[str]) -> str:
    return re.sub(r"[\W_]+", "", _bare("".join(parts)))


def _bare(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))


def _filled(student: Student, row: Row) -> Student:
    known = row.student
    return replace(
        student,
        name=known.name or student.name,
        email=student.email or known.email,
        section=student.section or known.section,
        sis_id=student.sis_id or known.sis_id,
        login=student.login or known.login,
        github=student.github or known.github,
        moodle_id=student.moodle_id or known.moodle_id,
    )


def _renamed(class_: Class, filled: dict[str, Student]) -> Class:
    attempts = tuple(
        replace(one, student=filled.get(one.student.key, one.student)) for one in class_.attempts
    )
    aside = tuple(
        replace(one, student=filled.get(one.student.key, one.student)) if one.student else one
        for one in class_.set_aside
    )
    return replace(class_, attempts=attempts, set_aside=aside)

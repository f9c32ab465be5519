"""A feedback page for each student and exercise: DIR/students/NAME/EXERCISE.html."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from grader.errors import UsageError
from grader.exports.output import replace_file
from grader.gradebook import Grade, Gradebook
from grader.gradebook.grades import evidence_of, report_of
from grader.model import Level, Outcome
from grader.report import wording
from grader.report.as_json import from_json
from grader.report.evidence import with_evidence
from grader.report.html import page, page_without_report

# Only small letters: to Windows and macOS "S1" and "s1" are one file. No "~", which marks the other kind.
_SAFE = re.compile(r"[a-z0-9](?:[a-z0-9._@-]{0,46}[a-z0-9])?", re.ASCII)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")  # devices, on Windows
_OTHERS = re.compile(r"[^a-z0-9]+", re.ASCII)


def write_pages(book: Gradebook, grades: Iterable[Grade], folder: Path, level: Level) -> None:
    """Write the page of each grade, in place of an earlier one; no other file is touched."""
    for grade in grades:
        path = folder / page_place(grade.student, grade.exercise)
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, [page_of(book, grade, level).encode()])


def page_place(student: str, exercise: str) -> str:
    """Return where a page lies in the folder of all of them, with slashes."""
    return f"students/{safe_name(student)}/{safe_name(exercise)}.html"


def page_of(book: Gradebook, grade: Grade, level: Level) -> str:
    """Return a student's page; where there is no report it says why."""
    student = grade.name or grade.student
    kept = report_of(book, grade)
    if kept is None and not grade.problem:  # points for what was never handed in
        return page_without_report(grade.exercise, by_hand(grade), level=level, student=student)
    if kept is None:
        ours = grade.outcome == Outcome.INTERNAL
        why, problem = (wording.NOT_GRADED, "") if ours else (wording.UNREADABLE, grade.problem)
        said = f"{why} {by_hand(grade)}".rstrip()
        return page_without_report(grade.exercise, said, problem=problem, level=level, student=student)
    try:
        report = with_evidence(from_json(kept), evidence_of(book, grade))
        return page([report], level, student=student, by_hand=by_hand(grade))
    except UsageError:  # another version of the grader wrote it
        score = f"{'?' if grade.earned is None else grade.earned}/{grade.possible}"
        said = f"{wording.NOT_SHOWN} {by_hand(grade)}".rstrip()
        return page_without_report(grade.exercise, said, score=score, student=student)


def by_hand(grade: Grade) -> str:
    """Return the sentence on points that are not the grader's, if they are not."""
    return wording.by_hand(grade.earned, grade.possible, grade.adjusted) if grade.adjusted else ""


def safe_name(text: str) -> str:
    """Return a name for a file: the same everywhere, valid on every system, another one for any other text.

    Most are safe as they are. Of the others the name has what is readable, and a hash of the whole.
    """
    if _SAFE.fullmatch(text) and not _RESERVED.fullmatch(text):
        return text
    bare = unicodedata.normalize("NFKD", text[:200]).encode("ascii", "ignore").decode().lower()
    readable = _OTHERS.sub("-", bare).strip("-")[:40].strip("-") or "unnamed"
    return f"{readable}~{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"

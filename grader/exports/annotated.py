"""A class's notebooks with the feedback in them: DIR/students/NAME/annotated/NOTEBOOK.ipynb and .html.

A gradebook keeps no submissions, so their folder is given again. Only a file that is still what was graded
is annotated; which one is not is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from grader.annotated import KINDS, annotated
from grader.course import Course
from grader.errors import UsageError
from grader.exports.output import replace_file
from grader.exports.pages import by_hand, safe_name
from grader.gradebook import Grade, Gradebook
from grader.gradebook.grades import evidence_of, report_of
from grader.model import Level, Report, Submission
from grader.report.as_json import from_json
from grader.report.evidence import with_evidence
from grader.submission import read_submission


@dataclass
class Written:
    """How many notebooks were annotated, and of which submissions none was, with the reason."""

    notebooks: int = 0
    left_out: list[str] = field(default_factory=list)


@dataclass
class _Notebook:
    """One notebook of a student, and the reports on all exercises in it."""

    grade: Grade
    submission: Submission
    reports: list[Report] = field(default_factory=list)
    by_hand: dict[str, str] = field(default_factory=dict)  # by exercise


def write_annotated(
    book: Gradebook, grades: Iterable[Grade], submissions: Path, course: Course, folder: Path, level: Level
) -> Written:
    """Write each notebook that counts for a grade, as notebook and as page, in place of earlier ones."""
    written = Written()
    taken: set[Path] = set()
    for one in _notebooks(book, grades, submissions, course, written):
        place = folder / "students" / safe_name(one.grade.student) / "annotated"
        stem = place / safe_name(PurePath(one.submission.filename).stem)
        if stem in taken:
            stem = place / safe_name(f"{one.grade.path}/{one.submission.filename}/")
        taken.add(stem)
        place.mkdir(parents=True, exist_ok=True)
        for kind in KINDS:
            student = one.grade.name or one.grade.student
            made = annotated(kind, one.submission, one.reports, level, student=student, by_hand=one.by_hand)
            replace_file(stem.with_name(stem.name + kind), [made])
        written.notebooks += 1
    return written


def _notebooks(
    book: Gradebook, grades: Iterable[Grade], submissions: Path, course: Course, written: Written
) -> Iterator[_Notebook]:
    """Yield the notebooks, a student at a time: ``grades`` are sorted by student."""
    student, found = "", dict[tuple[str, str], _Notebook]()
    for grade in grades:
        if grade.student != student:
            yield from found.values()
            student, found = grade.student, {}
        try:
            graded = _graded(book, grade, submissions, course)
        except UsageError as problem:
            written.left_out.append(f"{grade.student}, {grade.exercise}: {problem}")
            continue
        if graded is not None:
            report, submission = graded
            key = (grade.path, submission.filename)
            notebook = found.setdefault(key, _Notebook(grade, submission))
            notebook.reports.append(report)
            notebook.by_hand[report.exercise.id] = by_hand(grade)
    yield from found.values()


def _graded(
    book: Gradebook, grade: Grade, submissions: Path, course: Course
) -> tuple[Report, Submission] | None:
    """Return a report and the notebook it is on; None where there is no report, or no notebook."""
    kept = report_of(book, grade)
    if kept is None:
        return None
    report = with_evidence(from_json(kept), evidence_of(book, grade))
    exercise = course.find(grade.exercise)
    submission = read_submission(submissions / grade.path, exercise.names(), exercise.slug)
    if submission.sha256 != report.submission.sha256:
        raise UsageError(f"{grade.path} has changed since it was graded; grade batch grades it again")
    return (report, submission) if submission.kind == "ipynb" else None

"""What a layout hands over: drafts of attempts, which are numbered when all of them are known."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from grader.classroom.attempt import Attempt, SetAside, Student
from grader.classroom.listing import work_in
from grader.classroom.naming import folded, natural


@dataclass(frozen=True)
class Draft:
    """An attempt without its number; ``earlier`` attempts are known of that are not here."""

    student: Student
    path: Path
    exercise: str = ""
    submitted_at: str = ""
    late: bool = False
    earlier: int = 0
    copy: int = 0  # 2 of homework-2.py
    claim: str = ""  # the name on disk that the student's key was made from


@dataclass
class Finds:
    """The attempts and leftovers of one class, filled by one layout."""

    exercises: Collection[str] = ()
    drafts: list[Draft] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)

    def leave(self, path: Path, why: str, student: Student | None = None) -> None:
        """Set something aside."""
        self.set_aside.append(SetAside(path, why, student))

    def take_folder(self, folder: Path, draft: Draft) -> None:
        """Take the work in a student's folder; the draft says whose it is, and may name the exercise."""
        work = work_in(folder, self.exercises)
        self.set_aside += work.set_aside
        if work.why_none:
            self.leave(folder, work.why_none, draft.student)
        for copy, part in enumerate(work.parts):
            self.drafts.append(
                Draft(
                    student=draft.student,
                    path=part.path,
                    exercise=draft.exercise or part.exercise,
                    submitted_at=draft.submitted_at,
                    late=draft.late,
                    earlier=draft.earlier,
                    copy=copy,
                    claim=draft.claim,
                )
            )

    def attempts(self) -> tuple[Attempt, ...]:
        """Return the attempts, numbered; names that differ in case alone are set aside, all of them."""
        self._leave_doubtful()
        self.drafts.sort(key=_order)
        numbered: list[Attempt] = []
        for _, drafts in groupby(self.drafts, key=lambda draft: (draft.student.key, draft.exercise)):
            number = 0
            for draft in drafts:
                number = max(number, draft.earlier) + 1
                numbered.append(_numbered(draft, number))
        return tuple(numbered)

    def _leave_doubtful(self) -> None:
        claims: dict[str, set[str]] = {}
        for draft in self.drafts:
            claims.setdefault(folded(draft.student.key), set()).add(draft.claim)
        doubtful = {key for key, names in claims.items() if len(names) > 1}
        for draft in self.drafts:
            if folded(draft.student.key) in doubtful:
                self.leave(
                    draft.path, "another student's name is the same but for case; rename one", draft.student
                )
        self.drafts = [draft for draft in self.drafts if folded(draft.student.key) not in doubtful]


def _order(draft: Draft) -> tuple[object, ...]:
    student = draft.student
    when = (draft.submitted_at, draft.copy, natural(draft.path.name), str(draft.path))
    return (natural(student.key), student.key, natural(draft.exercise), draft.exercise, *when)


def _numbered(draft: Draft, number: int) -> Attempt:
    return Attempt(
        student=draft.student,
        path=draft.path,
        number=number,
        submitted_at=draft.submitted_at,
        exercise=draft.exercise,
        late=draft.late,
    )

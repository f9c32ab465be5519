"""A new exercise: a small one that works, with a TODO wherever the author's own goes.

The files under ``template/`` are that exercise, under the name of a placeholder.
"""

from __future__ import annotations

import keyword
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

from grader.course import ExerciseFolder, built_in, chosen_root, open_course
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.worker.launch import Workers

_TEMPLATE = Path(__file__).parent / "template"
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST = 40


@dataclass(frozen=True)
class NewExercise:
    """An exercise that can be made: its number and topic are free, and its name is one."""

    root: Path
    number: int
    topic: str

    @property
    def folder(self) -> ExerciseFolder:
        """Where it will be."""
        return self.under(self.root)

    @property
    def name(self) -> str:
        """The graded name, such as layer_norm."""
        return self.topic.replace("-", "_")

    def under(self, root: Path) -> ExerciseFolder:
        """Return its two folders in a course."""
        slug = f"exercise-{self.number:02d}-{self.topic}"
        return ExerciseFolder(root / "exercises" / slug, root / "solutions" / slug)

    def text(self, template: Path) -> str:
        """Return one of the template's files under this exercise's names."""
        names = {
            "exercise-00": self.folder.id,
            "placeholder": self.name,
            "Placeholder": self.topic.replace("-", " ").capitalize(),
        }
        text = template.read_text(encoding="utf-8")
        for old, new in names.items():
            text = text.replace(old, new)
        return text


def plan(number: int, topic: str, course: Path | None) -> NewExercise:
    """Return a new exercise of a course, or of a folder that is to become one. Raises UsageError."""
    root = chosen_root(course)
    new = NewExercise(root, number, topic)
    _check_topic(new)
    _check_place(new)
    return new


def _check_topic(new: NewExercise) -> None:
    if not _SLUG.fullmatch(new.topic) or len(new.topic) > _LONGEST:
        raise UsageError(
            f"{new.topic!r} is no slug; a slug is small letters and digits, with a hyphen between words,"
            f" such as layer-norm, and no longer than {_LONGEST}"
        )
    # The solution imports torch, so a function of that name would hide it.
    if not new.name.isidentifier() or keyword.iskeyword(new.name) or new.name == "torch":
        raise UsageError(
            f"the function would be called {new.name}, which Python cannot use here; choose a slug that"
            " begins with a letter and is no word of Python's or torch itself"
        )


def _check_place(new: NewExercise) -> None:
    if not (new.root / "grader").is_dir() and new.root == built_in():
        raise UsageError("the installed course is not changed by hand; begin your own with --course DIR")
    there = open_course(new.root).exercises if (new.root / "exercises").is_dir() else ()
    free = max((one.number for one in there), default=0) + 1
    for one in there:
        if one.number == new.number:
            raise UsageError(f"{new.number} is taken by {one.slug}; {free} is free")
        if one.topic == new.topic:
            raise UsageError(f"{one.slug} is about {new.topic} already; choose another slug")
    for path in (new.folder.folder, new.folder.solutions):
        if path.exists():
            raise UsageError(f"{path} is there already; move it away, or choose another number")


def create(new: NewExercise, workers: Workers) -> ExerciseFolder:
    """Write an exercise with its stub and table: whole, or not at all. Raises UsageError."""
    # Imported here: it brings torch along, and a refusal should not wait for that.
    from grader.authoring.generated import write_generated

    try:
        with _draft(new) as draft:
            write_generated(draft, workers)
            _publish(draft, new.folder)
    except OSError as problem:
        raise UsageError(
            f"{new.root} cannot be written ({problem.strerror}); name a folder of your own with --course DIR"
        ) from None
    return new.folder


@contextmanager
def _draft(new: NewExercise) -> Iterator[ExerciseFolder]:
    """Write the exercise into a folder beside the others, which is gone in the end."""
    if not new.root.exists():
        new.root.mkdir()
    with tempfile.TemporaryDirectory(prefix=".new-", dir=new.root) as root:
        draft = new.under(Path(root))
        for source, target in (("exercise", draft.folder), ("solution", draft.solutions)):
            _fill(new, _TEMPLATE / source, target)
        yield draft


def _fill(new: NewExercise, source: Path, target: Path) -> None:
    for kind in ("*.md", "*.py"):
        for path in source.rglob(kind):
            written = target / path.relative_to(source)
            written.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(new.text(path), encoding="utf-8")


def _publish(draft: ExerciseFolder, folder: ExerciseFolder) -> None:
    """Move both folders into place. A course lists what is in exercises/, so that one comes last."""
    for path in (folder.solutions, folder.folder):
        path.parent.mkdir(exist_ok=True)
    draft.solutions.rename(folder.solutions)
    try:
        draft.folder.rename(folder.folder)
    except BaseException:
        rmtree(folder.solutions)
        raise

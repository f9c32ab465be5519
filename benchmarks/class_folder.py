"""A class of made submissions: right ones, every known mistake, broken files, attacks and notebooks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat

from grader.course import ExerciseFolder, open_course
from grader.prepared import edited_source

TESTS = Path(__file__).parents[1] / "tests"
# Attacks that end by themselves within a second or two; the others are the tests' business.
ATTACKS = (
    "abort",
    "exit0",
    "fake_frames_softmax",
    "kill_parent",
    "lying_eq",
    "prints_import",
    "forged",
    "segfault",
)


@dataclass(frozen=True)
class Made:
    """One submission: what kind it is, and its file."""

    kind: str
    name: str
    text: str


def write_class(folder: Path, count: int, *, only: str = "", exercise: str = "") -> list[Made]:
    """Write one folder a student and return what is in them; kinds take turns.

    ``only`` is one kind, such as "right"; ``exercise`` one short name.
    """
    made = list(itertools.islice(itertools.cycle(every_kind(only, exercise)), count))
    for number, one in enumerate(made, 1):
        place = folder / f"student{number:04}"
        place.mkdir(parents=True)
        # Told apart by a comment, so that none is taken for another.
        text = one.text if one.name.endswith("ipynb") else f"{one.text}\n# {number}\n"
        (place / one.name).write_text(text, encoding="utf-8")
    return made


def timeless(report: dict[str, Any]) -> dict[str, Any]:
    """Return a report without its times and whose it is: what has to be the same each time."""
    checks = [{key: value for key, value in check.items() if key != "seconds"} for check in report["checks"]]
    submission = {key: value for key, value in report["submission"].items() if key != "student"}
    kept = {key: value for key, value in report.items() if key not in ("seconds", "started_at")}
    return kept | {"checks": checks, "submission": submission}


def every_kind(only: str = "", exercise: str = "") -> list[Made]:
    """Return one submission of each kind, or of one kind or exercise all that there are."""
    folders = [one for one in open_course().exercises if exercise in ("", one.id)]
    kinds = {
        "right": [made for folder in folders for made in _right(folder)],
        "mistake": [made for folder in folders for made in _mistakes(folder)],
        "broken": [made for folder in folders for made in _broken(folder)],
        "hostile": list(_hostile()) if exercise in ("", "exercise-04") else [],
        "notebook": [made for folder in folders for made in _notebooks(folder)],
    }
    chosen = [made for kind, made in kinds.items() if only in ("", kind)]
    # One of each kind after the other, so that any first hundred has them all.
    return [one for group in itertools.zip_longest(*chosen) for one in group if one is not None]


def _right(folder: ExerciseFolder) -> Iterator[Made]:
    corpus = sorted((TESTS / "submissions" / folder.id / "right").glob("*.py"))
    for path in [*folder.all_right(), *corpus]:
        yield Made("right", f"{folder.slug}.py", path.read_text(encoding="utf-8"))


def _mistakes(folder: ExerciseFolder) -> Iterator[Made]:
    for mistake in folder.mistakes().MISTAKES:
        yield Made("mistake", f"{folder.slug}.py", edited_source(folder, mistake))


def _broken(folder: ExerciseFolder) -> Iterator[Made]:
    yield Made("broken", f"{folder.slug}.py", "def softmax(x:\n    return x\n")
    yield Made("broken", f"{folder.slug}.ipynb", "{")
    yield Made("broken", f"{folder.slug}.py", "")
    yield Made("broken", f"{folder.slug}.py", folder.stub())


def _hostile() -> Iterator[Made]:
    slug = open_course().find("4").slug
    for path in sorted((TESTS / "hostile").glob("*.py")):
        if any(word in path.stem for word in ATTACKS):
            yield Made("hostile", f"{slug}.py", path.read_text(encoding="utf-8"))


def _notebooks(folder: ExerciseFolder) -> Iterator[Made]:
    for source in [folder.solution(), *(made.text for made in itertools.islice(_mistakes(folder), 5))]:
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source, id="a")])
        yield Made("notebook", f"{folder.slug}.ipynb", nbformat.writes(notebook))

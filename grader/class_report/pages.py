"""The pages of a class, one after the other. Nothing is written here: whoever asks decides where they go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment

from grader.class_report.exercise_view import exercise_of
from grader.class_report.overview import overview_of
from grader.class_report.read import read_classroom
from grader.class_report.statistics import Statistics, statistics_of
from grader.class_report.views import LEGEND, Linked, Links, result_rows, student_rows
from grader.class_report.words import Teller
from grader.gradebook import Gradebook, Policy
from grader.report import wording
from grader.report.feedback import line
from grader.report.html import STYLE, environment, source

_TEMPLATES = Path(__file__).parent / "templates"
_COUNTS = {"latest": "the latest attempt counts", "best": "the best attempt counts"}


@dataclass(frozen=True)
class Places:
    """Where other files lie, and what ours are called."""

    feedback: Callable[[str, str], str]  # student and exercise: the page as seen from our folder, or ""
    name: Callable[[str], str]  # a file's name for an exercise


@dataclass(frozen=True)
class Page:
    """A page and its place in the folder, with slashes."""

    path: str
    text: str


def class_pages(book: Gradebook, policy: Policy, places: Places) -> Iterator[Page]:
    """Yield the pages on a class. The first comes last, so that it never leads to one that is missing."""
    seen = statistics_of(read_classroom(book, policy))
    teller = Teller(book)
    words = {one.exercise: teller.words(one) for one in seen.exercises}
    people = {row.person.key: row.person for row in seen.rows}
    pages = _Pages(seen, policy, places)
    for one in seen.exercises:
        page = exercise_of(one, words[one.exercise], people, pages.links("../"))
        yield pages.page(
            pages.place(one.exercise), "exercise.html", page.exercise, page.title, up="../", of=page
        )
    rows = result_rows(seen.rows, pages.links(""))
    yield pages.page("results.html", "results.html", "All results", rows=rows)
    yield pages.page(
        "students.html",
        "students.html",
        "Students and exercises",
        rows=student_rows(seen.rows, seen.possible, pages.links("")),
    )
    view = overview_of(seen, words, pages.links(""))
    yield pages.page("index.html", "index.html", "Class report", of=view, results=len(rows))


@dataclass(frozen=True)
class _Pages:
    """What all pages have in common."""

    seen: Statistics
    policy: Policy
    places: Places

    def place(self, exercise: str) -> str:
        return f"exercises/{self.places.name(exercise)}.html"

    def links(self, up: str) -> Links:
        return Links(up, self.places.feedback, self.place)

    def page(
        self, path: str, template: str, title: str, more: str = "", *, up: str = "", **given: object
    ) -> Page:
        links = self.links(up)
        exercises = [
            Linked(line(one.exercise), links.to_exercise(one.exercise)) for one in self.seen.exercises
        ]
        main = [Linked(name, f"{up}{where}") for name, where in _MAIN]
        text = (
            _environment()
            .get_template(template)
            .render(
                **_sources(),
                title=f"{title}: {more}" if more and more != title else title,
                above="",
                below=self._below(),
                navigation=main,
                exercises=exercises,
                here=f"{up}{path}",
                has_names=any(row.person.name for row in self.seen.rows),
                has_sections=any(row.person.section for row in self.seen.rows),
                legend_of=LEGEND,
                **given,
            )
        )
        return Page(path, text)

    def _below(self) -> str:
        people = wording.counted(len(self.seen.rows), "student")
        exercises = wording.counted(len(self.seen.exercises), "exercise")
        until = line(self.seen.latest).replace("T", " ")[:16]
        made = f" · graded until {until}" if until else ""
        return f"{people} · {exercises} · {_COUNTS[self.policy]}{made}"


_MAIN = (("Overview", "index.html"), ("Students", "students.html"), ("All results", "results.html"))


@cache
def _sources() -> dict[str, str]:
    return source("style", STYLE, _TEMPLATES / "class.css") | source("script", _TEMPLATES / "tables.js")


def _environment() -> Environment:
    return environment(_TEMPLATES)

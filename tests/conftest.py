"""Fixtures that many test files share: real workers, and exercise-04 made ready once."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from postgres import Postgres, start_postgres

from grader.course import open_course
from grader.grading import Options, grade
from grader.model import Program, Report, Unit
from grader.prepared import Prepared
from grader.submission import read_submission
from grader.worker.device import look
from grader.worker.launch import Workers, open_workers
from grader.worker.process import Worker
from grader.worker.values import from_data, to_data
from grader.worker.watchdog import Limits, Stopped
from grader.worker.wire import CallData, Loaded, Observed

Grade = Callable[..., Report]
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one process run all tests of an exercise, and skip those for a GPU where there is none, aloud.

    A process draws an exercise's cases once.
    """
    on_gpu = [item for item in items if item.get_closest_marker("gpu")]
    if on_gpu and not look().count:
        for item in on_gpu:
            item.add_marker(pytest.mark.skip(reason=f"needs a CUDA device: {len(on_gpu)} tests not run"))
    for item in items:
        exercise = re.search(r"\[.*?(exercise-\d\d)", item.nodeid)
        if exercise:
            item.add_marker(pytest.mark.xdist_group(exercise.group(1)))


@pytest.fixture(autouse=True)
def _own_progress(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what tests grade out of the results of whoever runs them."""
    monkeypatch.setenv("GRADER_STATE", str(tmp_path / "progress.json"))


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    """Real workers, confined where this machine can confine."""
    with open_workers("auto", preload=["torch._dynamo"]) as opened:
        yield opened


@pytest.fixture(scope="session")
def prepared_for() -> Callable[[str], Prepared]:
    """Make an exercise of the built-in course ready, with seed 0, once a session."""
    return cache(lambda name: Prepared(open_course().find(name), 0))


@pytest.fixture(scope="session")
def prepared(prepared_for: Callable[[str], Prepared]) -> Prepared:
    """exercise-04 of the built-in course, with seed 0."""
    return prepared_for("exercise-04")


@pytest.fixture
def grade_file(prepared: Prepared, workers: Workers) -> Grade:
    """Grade a file of exercise-04 with real workers."""

    def grade_it(path: Path, **options: object) -> Report:
        return grade(prepared, read_submission(path), Options(**options), workers)

    return grade_it


@pytest.fixture
def grade_source(grade_file: Grade, tmp_path: Path) -> Grade:
    """Grade source text as a file of exercise-04."""

    def grade_it(source: str, name: str = "submission.py", **options: object) -> Report:
        path = tmp_path / name
        path.write_text(source, encoding="utf-8")
        return grade_file(path, **options)

    return grade_it


@dataclass
class Guest:
    """A worker with a small submission in it, whose graded name is ``f``."""

    worker: Worker
    loaded: Loaded | Stopped

    def call(self, *args: object, seed: int = 0, times: int = 1) -> Observed | Stopped:
        """Call f and return the last answer."""
        data = CallData("f", [to_data(arg) for arg in args], {}, seed)
        return self.worker.perform([data] * times)[-1]

    def value(self, *args: object, seed: int = 0) -> Any:
        """Call f and return the value that came back."""
        observed = self.call(*args, seed=seed)
        assert isinstance(observed, Observed), observed
        assert observed.raised is None, observed.raised
        return from_data(observed.value)


def program_of(*sources: str) -> Program:
    """Return a program that runs every statement of these sources."""
    units = tuple(Unit(f"{n}.py", source, f"{n}.py") for n, source in enumerate(sources))
    run = ((n, index) for n, unit in enumerate(units) for index in range(len(ast.parse(unit.source).body)))
    return Program("submission", units, tuple(run), ("f",))


@pytest.fixture
def guest(workers: Workers) -> Iterator[Callable[..., Guest]]:
    """Load sources into a fresh worker; all are stopped in the end."""
    started: list[Worker] = []

    def load(*sources: str, seconds: float = 20.0, source: Workers = workers, **limits: int) -> Guest:
        started.append(source.start(Limits(seconds, **limits)))
        return Guest(started[-1], started[-1].load(program_of(*sources)))

    yield load
    for worker in started:
        worker.stop()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Start a PostgreSQL server, where this machine has one."""
    server = start_postgres()
    if server is None:
        pytest.skip("no PostgreSQL here: pip install pgserver, or Debian's package postgresql")
    yield server
    server.remove()


@pytest.fixture(params=["sqlite", "postgres"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the place of a gradebook that does not exist yet."""
    if request.param == "sqlite":
        return str(tmp_path / "grades.db")
    return request.getfixturevalue("postgres").make()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Start a chromium that is installed; the pages themselves need none."""
    library = pytest.importorskip("playwright.sync_api", reason="pages not seen in a browser: no playwright")
    if CHROMIUM is None:
        pytest.skip("pages not seen in a browser: no chromium (Debian's package chromium)")
    with library.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield opened
        opened.close()


@pytest.fixture
def show(browser, tmp_path) -> Iterator[Any]:
    """Show a page in a window; in the end nothing was complained about or asked of a network."""
    opened, trouble = [], []

    def show_it(text: str, width: int = 360, scheme: str = "light") -> Any:
        path = tmp_path / "page.html"
        path.write_text(text, encoding="utf-8")
        size = {"width": width, "height": 740}
        window = browser.new_context(viewport=size, color_scheme=scheme)
        opened.append(window)
        sheet = window.new_page()
        sheet.on("console", lambda message: trouble.append(message.text))
        sheet.on("pageerror", lambda error: trouble.append(str(error)))
        sheet.on(
            "request", lambda asked: asked.url.startswith(("file:", "data:")) or trouble.append(asked.url)
        )
        sheet.goto(path.as_uri())
        return sheet

    yield show_it
    for window in opened:
        window.close()
    assert trouble == []

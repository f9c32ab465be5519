"""``grade watch [EXERCISE]``: grade each time the file is saved; one key for what comes next."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader import progress
from grader.cli import options
from grader.cli.exercises import print_list
from grader.cli.handout import KINDS, create, handout, work_here
from grader.cli.hint import give_hint
from grader.cli.interrupts import raise_again
from grader.cli.keys import keys
from grader.cli.reset import file_to_reset, question, renew
from grader.cli.screen import Screen, console_on, screen
from grader.course import Course, ExerciseFolder, open_course
from grader.errors import UsageError
from grader.report.wording import more_checks

if TYPE_CHECKING:
    from grader.prepared import Ready
    from grader.worker.launch import Workers

_PROMPT = "n next · h hint · l list · r reset · q quit"
_TICK = 100  # ms: how long a key waits at most, and a save where the system tells us of none
_QUIET = 40  # ms without a change: an editor has finished saving
_BUSIEST = 400  # ms: of a file that never comes to rest, this is waited for


@click.command("watch")
@click.argument("exercise", required=False)
@options.course
def watch(exercise: str | None, course: Path | None) -> int:
    """Grade each time you save."""
    from grader.worker.launch import open_workers, preloads

    opened = open_course(course)
    folder = opened.find(exercise) if exercise else _unfinished(opened)
    begun = _begin(folder, ".py")
    private = (opened.root / "exercises", opened.root / "solutions")
    with open_workers(private=private, preload=preloads(_text(begun))) as workers, keys() as pressed:
        desk = _Desk(opened, folder, workers, with_keys=pressed is not None)
        for saved in _moments(Path.cwd()):  # first of all: no save is missed while we look
            raise_again()
            if not exercise:
                desk.turn_to(saved)
            desk.look()
            while pressed is not None and (key := pressed()):
                if not desk.press(key):
                    return 0
    return 0


class _Desk:
    """One exercise at a time, its file, and what makes grading it quick."""

    def __init__(self, course: Course, folder: ExerciseFolder, workers: Workers, *, with_keys: bool) -> None:
        self._course = course
        self._folder = folder
        self._workers = workers
        self._with_keys = with_keys
        self._window: Screen = screen(json_on_stdout=False, quiet=False)
        self._prepared: dict[str, Ready] = {}
        self._status: tuple[Path, int, int, int] | None = None
        self._content: bytes = b""  # a digest of what was graded last
        self._to_reset: Path | None = None

    def look(self) -> None:
        """Grade the file if it is not what was graded last."""
        path = next(iter(work_here(self._folder)), None)
        status = _status(path)
        if status == self._status:
            return
        self._status = status
        if path is None or status is None:
            self._content = b""
            self._say(f"{self._folder.slug}.py is gone; waiting for it to come back.")
            return
        content = _digest(path)
        if content != self._content:
            self._content = content
            self._grade(path)

    def turn_to(self, saved: set[str]) -> None:
        """Go to another exercise whose file was saved just now."""
        for one in self._course.exercises:
            if one != self._folder and {one.slug + kind for kind in KINDS} & saved and work_here(one):
                self._turn(one)
                return

    def press(self, key: str) -> bool:
        """Do what a key asks for; return False to end."""
        if self._to_reset is not None:
            self._answer(key)
            return True
        if key == "q":
            return False
        actions = {"n": self._next, "h": self._hint, "l": self._list, "r": self._ask_reset}
        action = actions.get(key.lower())
        if action is not None:
            try:
                action()
            except UsageError as problem:
                self._say(str(problem))
            self._prompt()
        return True

    # --- what the keys do

    def _next(self) -> None:
        following = [one for one in self._course.exercises if one.number > self._folder.number]
        results = progress.results()
        left = [one for one in following if one.id not in results or not results[one.id].passed]
        if not left:
            self._say("There is no further exercise to do.")
            return
        kind = self._status[0].suffix if self._status is not None else ".py"
        _begin(left[0], kind)
        self._turn(left[0])
        self.look()

    def _hint(self) -> None:
        give_hint(self._folder, another="h")

    def _list(self) -> None:
        print_list(self._course)

    def _ask_reset(self) -> None:
        self._to_reset = file_to_reset(self._folder)
        if self._to_reset is not None:
            self._say(f"{question(self._to_reset)} [y/N]")

    def _answer(self, key: str) -> None:
        path, self._to_reset = self._to_reset, None
        assert path is not None
        if key.lower() != "y":
            self._say("Nothing was changed.")
        else:
            try:
                renew(path, self._folder)
            except UsageError as problem:
                self._say(str(problem))
        self._prompt()

    # --- grading

    def _turn(self, folder: ExerciseFolder) -> None:
        self._folder, self._status, self._content = folder, None, b""

    def _grade(self, path: Path) -> None:
        console = console_on()
        if console.is_terminal:
            console.clear()
        self._say(f"{time.strftime('%H:%M:%S')}  {self._folder.id} · {self._folder.title} — {path.name}")
        try:
            self._show(path)
        except UsageError as problem:  # a notebook that is half written, say
            self._say(str(problem))
        self._prompt()

    def _show(self, path: Path) -> None:
        with self._window.progress() as on_progress:
            from grader.grading import Options, grade
            from grader.recording import make_ready
            from grader.submission import read_submission

            if self._folder.slug not in self._prepared:
                self._prepared[self._folder.slug] = make_ready(self._folder)
            prepared = self._prepared[self._folder.slug]
            report = grade(prepared, read_submission(path), Options(), self._workers, on_progress)
        from grader.report.terminal import render

        render(report, console_on(), title=False, again="and save it")
        if prepared.unseen:
            self._say(more_checks(prepared.unseen))
        progress.remember(report)

    def _prompt(self) -> None:
        if self._to_reset is None:
            self._say("")
            self._say(_PROMPT if self._with_keys else "Waiting for the next save; Ctrl-C ends this.")

    def _say(self, text: str) -> None:
        self._window.say(text)


def _unfinished(course: Course) -> ExerciseFolder:
    """Return the exercise to go on with: of those that do not pass yet, one that has a file here first."""
    if not course.exercises:
        raise UsageError("this course has no exercises")
    results = progress.results()
    left = [one for one in course.exercises if one.id not in results or not results[one.id].passed]
    begun = [one for one in left if work_here(one)]
    return (begun or left or list(course.exercises))[0]


def _begin(folder: ExerciseFolder, kind: str) -> Path:
    """Return the student's file of an exercise, written now if there is none."""
    found = work_here(folder)
    if found:
        return found[0]
    path = Path(folder.slug + kind)
    if create(path, handout(folder, kind)):
        screen(json_on_stdout=False, quiet=False).say(f"Wrote {path.name}: open it in your editor.")
    return path


def _status(path: Path | None) -> tuple[Path, int, int, int] | None:
    """Return what changes when a file is saved, in place or by renaming another over it."""
    try:
        found = path.stat() if path is not None else None
    except OSError:
        return None
    return None if path is None or found is None else (path, found.st_mtime_ns, found.st_size, found.st_ino)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:  # what is wrong with it is said when it is graded
        return ""


def _digest(path: Path) -> bytes:
    try:
        return path.name.encode() + hashlib.sha256(path.read_bytes()).digest()
    except OSError:
        return b""


def _moments(folder: Path) -> Iterator[set[str]]:
    """Yield the names of files that were saved, soon after; and nothing every now and then."""
    from watchfiles import watch as changes

    try:
        for some in changes(
            folder,
            watch_filter=lambda _, path: path.endswith(KINDS),
            debounce=_BUSIEST,
            step=_QUIET,
            rust_timeout=_TICK,
            yield_on_timeout=True,
            recursive=False,
        ):
            yield {Path(path).name for _, path in some}
    except OSError:
        pass  # this system or folder cannot tell us of changes: look by ourselves
    while True:
        time.sleep(_TICK / 1000)
        yield set()

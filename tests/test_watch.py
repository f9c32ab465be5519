"""`grade watch` as a process on a terminal: saves of every kind are graded, and single keys act."""

from __future__ import annotations

import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from worth import POINTS

pty = pytest.importorskip("pty")

ROOT = Path(__file__).parent.parent
SOLUTION = (ROOT / "solutions/exercise-04-softmax/solution.py").read_text(encoding="utf-8")
SCRIPT = "exercise-04-softmax.py"
COMMAND = [sys.executable, "-P", "-c", "import sys; from grader.cli import main; sys.exit(main())", "watch"]
PATIENCE = 60.0
READY = "q quit"
_ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")


class Terminal:
    """A process on a terminal of its own, read until it says what is waited for."""

    def __init__(self, folder: Path, *arguments: str, keys: bool = True) -> None:
        self.folder = folder
        self.master, slave = pty.openpty()
        environment = os.environ | {"TERM": "xterm", "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
        self.process = subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=slave if keys else subprocess.DEVNULL,
            stdout=slave,
            stderr=slave,
            cwd=folder,
            env=environment,
            start_new_session=True,
        )
        os.close(slave)
        self.text = ""

    def until(self, *words: str) -> str:
        """Read until these words came, in order; return all that came since the last time."""
        deadline = time.monotonic() + PATIENCE
        pattern = re.compile(".*?".join(map(re.escape, words)), re.DOTALL)
        while (found := pattern.search(self.text)) is None:
            left = deadline - time.monotonic()
            assert left > 0, f"waited for {words}, got: {self.text}"
            if select.select([self.master], [], [], left)[0]:
                self.text += self._read()
        said, self.text = self.text[: found.end()], self.text[found.end() :]
        return said

    def _read(self) -> str:
        try:
            raw = os.read(self.master, 65536)
        except OSError:  # Linux tells the end of a terminal by an error
            raw = b""
        assert raw, f"it ended; got: {self.text}"
        return _ESCAPES.sub("", raw.decode("utf-8", "replace")).replace("\r", "")

    def press(self, key: str) -> None:
        """Press one key."""
        os.write(self.master, key.encode())

    def save(self, text: str) -> None:
        """Save the script in place."""
        (self.folder / SCRIPT).write_text(text, encoding="utf-8")

    def end(self) -> int:
        """Wait for the process to end by itself; return its exit code."""
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        """Leave nothing behind."""
        self.process.kill()
        self.process.wait()
        os.close(self.master)


Opened = Callable[..., Terminal]


@pytest.fixture
def watching(tmp_path) -> Iterator[Opened]:
    """Start `grade watch` in a folder of its own."""
    folder = tmp_path / "here"
    folder.mkdir()
    opened: list[Terminal] = []

    def start(*arguments: str, text: str | None = None, keys: bool = True) -> Terminal:
        if text is not None:
            (folder / SCRIPT).write_text(text, encoding="utf-8")
        opened.append(Terminal(folder, *arguments, keys=keys))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()


def wrong(number: int) -> str:
    """Return work with a mistake, each number another text."""
    return f"import torch\ndef softmax(x, dim=-1):\n    return x * {number}\n"


def test_saves_of_every_kind_are_graded(watching) -> None:
    """In place, by renaming over it, mid-typing, deleted and written again; the last save counts."""
    terminal = watching("4", text=wrong(2))
    terminal.until("— exercise-04-softmax.py", f"Score 2/{POINTS}", "and save it.", READY)
    terminal.save(SOLUTION)
    terminal.until(f"Score {POINTS}/{POINTS}", READY)
    terminal.save("def softmax(x:\n")
    terminal.until("This code is not Python", READY)

    draft = terminal.folder / "draft.tmp"
    draft.write_text(SOLUTION, encoding="utf-8")
    draft.replace(terminal.folder / SCRIPT)
    terminal.until(f"Score {POINTS}/{POINTS}", READY)

    (terminal.folder / SCRIPT).unlink()
    terminal.until("is gone; waiting for it to come back")
    terminal.save(SOLUTION)
    terminal.until(f"Score {POINTS}/{POINTS}", READY)

    for number in range(20):
        terminal.save(wrong(number))
    terminal.save(SOLUTION + "\n# done\n")
    terminal.until(f"Score {POINTS}/{POINTS}", READY)
    assert terminal.process.poll() is None


def test_a_save_that_changes_nothing_is_not_graded_again(watching) -> None:
    """Several events of one save are one grading."""
    terminal = watching("4", text=wrong(2))
    terminal.until(READY)
    terminal.save(wrong(2))
    terminal.save(wrong(3))
    said = terminal.until(f"Score 2/{POINTS}", READY)
    terminal.press("q")
    assert terminal.end() == 0
    assert said.count("Score") == 1


def test_keys_give_hints_list_reset_and_next(watching) -> None:
    """Each acts at once, without the return key; q ends it with exit code 0."""
    terminal = watching("4", text=wrong(2))
    terminal.until(READY)
    terminal.press("h")
    terminal.until("Hint 1 of ", "h gives the next.", READY)
    terminal.press("l")
    terminal.until("04", "Softmax", READY)
    terminal.press("r")
    terminal.until("[y/N]")
    terminal.press("n")
    terminal.until("Nothing was changed.", READY)
    assert (terminal.folder / SCRIPT).read_text() == wrong(2)
    terminal.press("r")
    terminal.until("[y/N]")
    terminal.press("y")
    terminal.until("kept in exercise-04-softmax.backup-1.py", READY)
    terminal.until("Nothing is filled in yet", READY)
    assert (terminal.folder / "exercise-04-softmax.backup-1.py").read_text() == wrong(2)
    terminal.press("q")
    assert terminal.end() == 0


def test_without_keys_it_grades_until_ctrl_c(watching) -> None:
    """Standard input is no terminal: saves are graded all the same; Ctrl-C exits with 130."""
    terminal = watching("4", text=wrong(2), keys=False)
    terminal.until(f"Score 2/{POINTS}", "Ctrl-C ends this.")
    terminal.save(SOLUTION)
    terminal.until(f"Score {POINTS}/{POINTS}", "Ctrl-C ends this.")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end() == 130


def test_without_a_file_it_writes_one(watching) -> None:
    """A student who begins with watch has something to open."""
    terminal = watching("4")
    terminal.until("Wrote exercise-04-softmax.py", "Nothing is filled in yet", READY)
    assert (terminal.folder / SCRIPT).exists()


def test_the_terminal_is_left_as_it_was(watching) -> None:
    """After q the shell echoes and reads lines again."""
    import termios

    terminal = watching("4", text=wrong(2))
    before = termios.tcgetattr(terminal.master)
    terminal.until(READY)
    terminal.press("q")
    assert terminal.end() == 0
    assert termios.tcgetattr(terminal.master)[3] == before[3]


def test_without_a_name_it_follows_the_file_that_is_saved(watching, tmp_path, monkeypatch) -> None:
    """It begins with the first exercise, and goes to another whose file is saved; n goes to the next."""
    for room in ("exercises", "solutions"):
        for slug in ("exercise-04-softmax", "exercise-05-again", "exercise-06-more"):
            shutil.copytree(ROOT / room / "exercise-04-softmax", tmp_path / "course" / room / slug)
    monkeypatch.setenv("GRADER_COURSE", str(tmp_path / "course"))
    terminal = watching()
    terminal.until("Wrote exercise-04-softmax.py", "Nothing is filled in yet", READY)
    (terminal.folder / "exercise-05-again.py").write_text("import torch\n", encoding="utf-8")
    terminal.until("exercise-05 · Softmax — exercise-05-again.py", READY)
    terminal.press("n")
    terminal.until("Wrote exercise-06-more.py", READY)
    assert (terminal.folder / "exercise-05-again.py").read_text() == "import torch\n"


def test_where_nobody_tells_of_changes_it_looks_by_itself(tmp_path, monkeypatch) -> None:
    """A system out of watches is no end: the loop goes on, and looks at the file each time."""
    import watchfiles

    from grader.cli.watch import _moments

    def refuse(*_, **__):
        raise OSError("OS file watch limit reached")

    monkeypatch.setattr(watchfiles, "watch", refuse)
    moments = _moments(tmp_path)
    assert [next(moments), next(moments)] == [set(), set()]

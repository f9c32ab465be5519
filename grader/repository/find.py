"""The files of a repository that could be somebody's work. Nothing is opened, and no link is followed."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from grader.errors import UsageError
from grader.submission.bundle import ENVIRONMENT, is_clutter
from grader.submission.files import printable, unreadable
from grader.submission.source import KINDS

MAX_FILES = 500  # .py and .ipynb
MAX_ENTRIES = 50_000  # looked at, other files too
LINK = "a link; links are not followed"
_INSTALLED = "site-packages"
_WORKSPACES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")  # where GitHub and GitLab check a repository out


class Kind(Enum):
    """What it means that a file was left out."""

    NO_WORK = "it is no submission, and costs nothing"
    UNREADABLE = "it could be a submission, and nobody can tell"
    FAULT = "it is one, and we failed to grade it"


@dataclass(frozen=True)
class LeftOut:
    """A file that is not graded."""

    name: str
    why: str
    kind: Kind = Kind.NO_WORK


@dataclass
class Found:
    """Files in order, each with its name: its path from the root, in characters that can be shown."""

    files: list[tuple[str, Path]] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def root_of(here: Path, environ: Mapping[str, str]) -> Path:
    """Return the root of the repository that a folder lies in, or the folder itself."""
    here = here.resolve()
    for variable in _WORKSPACES:
        if variable in environ and here.is_relative_to(Path(environ[variable]).resolve()):
            return Path(environ[variable]).resolve()
    return next((above for above in (here, *here.parents) if (above / ".git").exists()), here)


def find_files(paths: Iterable[Path], root: Path, private: Collection[Path] = ()) -> Found:
    """Find the .py and .ipynb files under paths, but none in ``private``, which are folders of a course.

    Raises UsageError for a path that is not there, is the course's, or holds no end of files.
    """
    search = _Search(root.resolve(), frozenset(one.resolve() for one in private))
    for path in paths:
        search.begin(path)
    return search.found


def link_on_the_way(path: Path, root: Path) -> Path | None:
    """Return the first link in a path below the root: whoever owns the repository made it."""
    path = Path(os.path.abspath(path))  # noqa: PTH100 - without resolving, which would follow it
    above = [*reversed(path.parents), path]
    starts = [place for place, one in enumerate(above) if _is_same(one, root)]
    return next((one for one in above[starts[0] + 1 :] if _is_link(one)), None) if starts else None


class _Search:
    def __init__(self, root: Path, private: frozenset[Path]) -> None:
        self._root = root
        self._private = private
        self._entries = 0
        self._seen: set[Path] = set()
        self.found = Found()

    def begin(self, path: Path) -> None:
        """Take a path that the caller named: a file, or a folder with all below it."""
        shown = printable(str(path))
        link = link_on_the_way(path, self._root) or (path if _is_link(path) else None)
        if link is not None:
            self._leave(link, LINK)
            return
        try:
            start = path.resolve(strict=True)
        except (OSError, ValueError, RuntimeError) as error:
            problem = error if isinstance(error, OSError) else ValueError()
            raise UsageError(unreadable(shown, problem)) from None
        if any(start.is_relative_to(one) for one in self._private):
            raise UsageError(f"{shown} is part of the course; give the folder of the submissions")
        if start.is_dir():
            self._walk(start)
        elif start.suffix.lower() in KINDS:
            self._take(start)
        else:
            raise UsageError(f"{shown}: give folders, .py and .ipynb files")

    def _walk(self, start: Path) -> None:
        folders = [start]
        while folders:
            folder = folders.pop()
            try:
                entries = sorted(self._listed(folder), key=lambda one: one.name)
            except OSError as error:
                self._leave(folder, f"the folder cannot be read ({error.strerror})", Kind.UNREADABLE)
                continue
            if not ENVIRONMENT & {
                entry.name for entry in entries
            }:  # installed packages are nobody's homework
                folders += reversed([below for entry in entries if (below := self._look(folder, entry))])

    def _listed(self, folder: Path) -> list[os.DirEntry[str]]:
        with os.scandir(folder) as entries:
            listed = list(entries)
        self._entries += len(listed)
        if self._entries > MAX_ENTRIES:
            raise UsageError(f"more than {MAX_ENTRIES:,} files to look at; give the paths of the submissions")
        return listed

    def _look(self, folder: Path, entry: os.DirEntry[str]) -> Path | None:
        """Take a file; return a folder, to be looked into."""
        path = folder / entry.name
        if is_clutter(entry.name) or entry.name == _INSTALLED or path in self._private:
            return None
        is_code = path.suffix.lower() in KINDS
        if entry.is_symlink() or _is_link(path):
            self._leave(path, LINK)
        elif entry.is_dir(follow_symlinks=False):
            return path
        elif is_code and entry.is_file(follow_symlinks=False):
            self._take(path)
        elif is_code:
            self._leave(path, "no regular file")
        return None

    def _take(self, path: Path) -> None:
        if path in self._seen:
            return
        self._seen.add(path)
        self.found.files.append((self._name(path), path))
        if len(self.found.files) > MAX_FILES:
            raise UsageError(f"more than {MAX_FILES} .py and .ipynb files; give the paths of the submissions")

    def _leave(self, path: Path, why: str, kind: Kind = Kind.NO_WORK) -> None:
        self.found.left_out.append(LeftOut(self._name(path), why, kind))

    def _name(self, path: Path) -> str:
        inside = path.relative_to(self._root) if path.is_relative_to(self._root) else path
        return printable(inside.as_posix())


def _is_link(path: Path) -> bool:
    is_junction = getattr(path, "is_junction", None)  # Windows' link between folders, from Python 3.12 on
    return path.is_symlink() or bool(is_junction and is_junction())


def _is_same(path: Path, root: Path) -> bool:
    try:
        return path.samefile(root)
    except (OSError, ValueError):
        return False

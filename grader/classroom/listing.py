"""What lies in a folder: links and litter told apart, and the work in one student's folder found."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from grader.classroom.attempt import SetAside
from grader.classroom.naming import copy_of, exercise_of, folded, natural

GRADED = (".py", ".ipynb", ".zip")
NOT_GRADED = "not a .py, .ipynb or .zip file"
LINK = "a link; links are not followed"
LITTER = "made by the computer, nobody's work"

_LITTER = frozenset(
    ("__macosx", ".ds_store", ".localized", "thumbs.db", "ehthumbs.db", "desktop.ini", "__pycache__")
) | {".ipynb_checkpoints"}
# Folders that come with somebody's work and are not it; a virtual environment holds thousands of .py files.
_NOT_WORK = frozenset(("venv", "env", "node_modules", "site-packages"))
_DEEPEST = 8
_MANY = 2_000


@dataclass(frozen=True)
class Item:
    """A file or a folder, never a link."""

    name: str
    path: Path

    @property
    def stem(self) -> str:
        """Return the name without its last ending."""
        return os.path.splitext(self.name)[0]  # noqa: PTH122 - 5,000 paths would take longer


@dataclass(frozen=True)
class Listing:
    """A folder's contents in natural order."""

    path: Path
    folders: tuple[Item, ...] = ()
    files: tuple[Item, ...] = ()
    set_aside: tuple[SetAside, ...] = ()

    @property
    def graded(self) -> tuple[Item, ...]:
        """Return the files that can be somebody's work."""
        return tuple(item for item in self.files if can_be_graded(item.name))

    @property
    def names(self) -> frozenset[str]:
        """Return the names of all files and folders."""
        return frozenset(item.name for item in self.folders + self.files)


def can_be_graded(name: str) -> bool:
    """Say whether a file's name has an ending that is taken."""
    return name.lower().endswith(GRADED)


def is_litter(name: str) -> bool:
    """Say whether the computer made a file or folder of this name by itself."""
    return name.casefold() in _LITTER or name.startswith(("._", "~$"))


def listing(folder: Path) -> Listing:
    """Return what lies in a folder; OSError where it cannot be read."""
    folders, files, aside = [], [], []
    with os.scandir(folder) as found:
        for entry in found:
            item = Item(entry.name, folder / entry.name)
            if is_litter(entry.name):
                aside.append(SetAside(item.path, LITTER))
            elif _is_link(entry):
                aside.append(SetAside(item.path, LINK))
            elif entry.is_dir(follow_symlinks=False):
                folders.append(item)
            elif entry.is_file(follow_symlinks=False):
                files.append(item)
            else:
                aside.append(SetAside(item.path, "neither a file nor a folder"))
    return Listing(folder, _sorted(folders), _sorted(files), tuple(aside))


def _is_link(entry: os.DirEntry[str]) -> bool:
    # A junction is Windows' link between folders; Python asks for it from 3.12 on.
    is_junction = getattr(entry, "is_junction", None)
    return entry.is_symlink() or bool(is_junction and is_junction())


def _sorted(items: list[Item]) -> tuple[Item, ...]:
    return tuple(sorted(items, key=lambda item: (natural(item.name), item.name)))


@dataclass(frozen=True)
class Part:
    """A file or folder that is one attempt, with the exercise that its name speaks of."""

    path: Path
    exercise: str = ""


@dataclass
class Work:
    """What a student's folder holds: attempts in order, or why there is none."""

    parts: list[Part] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    why_none: str = ""


def work_in(folder: Path, exercises: Collection[str]) -> Work:
    """Return the work in a student's folder.

    One file is taken as it is, and what lies beside it stays beside it. Of several, each is an attempt
    if its name, or its subfolder's, is an exercise, or if they are copies of one name. Otherwise they
    belong together, and the folder is taken whole.
    """
    work = Work()
    try:
        files = list(_files(folder, work.set_aside))
    except OSError as error:
        work.why_none = f"cannot be read ({error.strerror})"
        return work
    graded = [item for item in files if can_be_graded(item.name)]
    if graded:
        work.parts = _parts(folder, graded, exercises)
    else:
        work.why_none = "no submission: " + (
            "no .py, .ipynb or .zip file in it" if files else "the folder is empty"
        )
    return work


def _files(folder: Path, aside: list[SetAside]) -> Iterator[Item]:
    """Yield a student's files, breadth first; of a huge folder enough to know that it is one."""
    waiting, seen = [(folder, 0)], 0
    for here, depth in waiting:
        found = listing(here)
        aside += [one for one in found.set_aside if one.why != LITTER]
        yield from found.files
        seen += len(found.files) + len(found.folders)
        if seen > _MANY:
            return
        if depth < _DEEPEST:
            waiting += [(item.path, depth + 1) for item in found.folders if _may_hold_work(item.name)]
        else:
            aside += [SetAside(item.path, "folders in folders, too deep") for item in found.folders]


def _may_hold_work(name: str) -> bool:
    return not name.startswith(".") and name.casefold() not in _NOT_WORK


def _parts(folder: Path, graded: list[Item], exercises: Collection[str]) -> list[Part]:
    if len(graded) == 1:
        return [Part(graded[0].path, _exercise(folder, graded[0], exercises))]
    groups: dict[str, list[Item]] = {}
    for item in graded:
        groups.setdefault(_exercise(folder, item, exercises), []).append(item)
    if "" not in groups:
        return [part for name, items in groups.items() for part in _of_one_exercise(folder, name, items)]
    if _are_copies(graded):
        return [Part(item.path) for item in _by_copy(graded)]
    return [Part(folder, next(iter(groups.keys() - {""})) if len(groups) == 2 else "")]


def _exercise(folder: Path, item: Item, exercises: Collection[str]) -> str:
    above = item.path.relative_to(folder).parts[:-1]
    names = [*above[:1], item.stem]
    return next((found for name in names if (found := exercise_of(name, exercises))), "")


def _of_one_exercise(folder: Path, exercise: str, items: list[Item]) -> list[Part]:
    """Return the files one by one, or the subfolder that all of them lie in and belong together in."""
    inside = {item.path.relative_to(folder).parts[0] for item in items if item.path.parent != folder}
    together = len(items) > 1 and len(inside) == 1 and all(item.path.parent != folder for item in items)
    if together and not _are_copies(items):
        return [Part(folder / inside.pop(), exercise)]
    return [Part(item.path, exercise) for item in _by_copy(items)]


def _by_copy(items: list[Item]) -> list[Item]:
    return sorted(items, key=lambda item: copy_of(item.stem)[1])


def _are_copies(items: list[Item]) -> bool:
    """Say whether the names differ in nothing but the number of the copy."""
    bases = {
        (item.path.parent, folded(copy_of(item.stem)[0]), Path(item.name).suffix.lower()) for item in items
    }
    return len(bases) == 1

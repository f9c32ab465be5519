"""Find a class's submissions: see the layout, read it, number the attempts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from grader.classroom.archive import unpack
from grader.classroom.attempt import Class
from grader.classroom.finds import Finds
from grader.classroom.layouts import canvas, files, folders, github, gradescope, moodle, nbgrader
from grader.classroom.listing import Listing, listing
from grader.classroom.naming import printable
from grader.errors import UsageError


@dataclass(frozen=True)
class Layout:
    """A way in which submissions lie on a disk; ``is_plain`` where nothing but names tells it."""

    name: str
    says: str
    seen: Callable[[Listing], Path | None]
    read: Callable[[Listing, Finds], None]
    is_plain: bool = False


LAYOUTS = (
    Layout("gradescope", "Gradescope's export", gradescope.seen, gradescope.read),
    Layout("canvas", "Canvas' download", canvas.seen, canvas.read),
    Layout("moodle", "Moodle's download", moodle.seen, moodle.read),
    Layout("nbgrader", "an nbgrader course", nbgrader.seen, nbgrader.read),
    Layout("github", "GitHub Classroom's clones", github.seen, github.read),
    Layout("classroom50", "Classroom 50's clones", github.seen_classroom50, github.read),
    Layout("folders", "one folder a student", folders.seen, folders.read, is_plain=True),
    Layout("files", "one file a student", files.seen, files.read, is_plain=True),
)
_NAMES = ", ".join(layout.name for layout in LAYOUTS)
_WRAPPERS = 3  # folders in folders that an archive may have around a class


def find_class(folder: Path, layout: str | None = None, exercises: Collection[str] = ()) -> Class:
    """Find the submissions in a folder or a .zip; raise UsageError where no layout, or several, fit.

    ``layout`` is one of ``LAYOUTS`` by name and decides instead of looking. ``exercises`` are the ids of
    the course's exercises, which names of files may speak of.
    """
    chosen = _layout(layout) if layout is not None else None
    path = Path(folder)
    if path.is_file():
        return _find_in_zip(path, chosen, exercises)
    return _find(path, chosen, exercises)


def _layout(name: str) -> Layout:
    for layout in LAYOUTS:
        if layout.name == name:
            return layout
    raise UsageError(f"{printable(name)}: no such layout; there are {_NAMES}")


def _find_in_zip(path: Path, chosen: Layout | None, exercises: Collection[str]) -> Class:
    if path.suffix.lower() != ".zip":
        raise UsageError(
            f"{printable(path.name)}: not a folder and not a .zip; give the class's folder or archive"
        )
    into = Path(tempfile.mkdtemp(prefix="grade-class-"))
    try:
        # Named like the archive, since layouts are also known by the folder around them.
        top = into / "archive" / (path.stem.strip(" .") or "class")
        aside = unpack(path, top)
        found = _find(top, chosen, exercises)
        return replace(found, set_aside=(*aside, *found.set_aside), unpacked=into)
    except BaseException:
        shutil.rmtree(into, ignore_errors=True)
        raise


def _find(folder: Path, chosen: Layout | None, exercises: Collection[str]) -> Class:
    listed = _listing(folder)
    if chosen is None:
        layout, root = _seen(listed)
    else:
        layout, root = chosen, _root(chosen, listed)
    found = _listing(root)
    finds = Finds(exercises, set_aside=list(found.set_aside))
    layout.read(found, finds)
    attempts = finds.attempts()
    return Class(layout.name, attempts, tuple(finds.set_aside))


def _listing(folder: Path) -> Listing:
    name = printable(folder.name or str(folder))
    try:
        return listing(folder)
    except (FileNotFoundError, NotADirectoryError):
        raise UsageError(f"{name}: no such folder; check the path") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "the path is not valid"
        raise UsageError(f"{name}: cannot be read ({reason})") from None


def _seen(listed: Listing) -> tuple[Layout, Path]:
    """Return the layout that the evidence speaks for, and where it starts."""
    evident = _evident(listed, _WRAPPERS)
    plain = [
        (layout, root) for layout in LAYOUTS if layout.is_plain and (root := layout.seen(_inside(listed)))
    ]
    fitting = evident or plain
    if len(fitting) == 1:
        return fitting[0]
    name = printable(listed.path.name)
    if fitting:
        which = " and ".join(layout.name for layout, _ in fitting)
        raise UsageError(f"{name}: looks like {which} at once; say which with --layout")
    inside = _inside(listed)
    if inside.folders and inside.graded:
        both = f"{_count(len(inside.folders), 'folder')} and {_count(len(inside.graded), 'file')} of work"
        raise UsageError(f"{name}: holds {both}; say --layout folders or --layout files, or tidy up")
    raise UsageError(f"{name}: no submissions found; point at the class's folder. Layouts known are {_NAMES}")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("s" if number != 1 else "")


def _evident(listed: Listing, wrappers: int) -> list[tuple[Layout, Path]]:
    found = [(one, root) for one in LAYOUTS if not one.is_plain and (root := _try(one, listed))]
    if found or not wrappers or not _wraps(listed):
        return found
    return _evident(_listing(listed.folders[0].path), wrappers - 1)


def _try(layout: Layout, listed: Listing) -> Path | None:
    try:
        return layout.seen(listed)
    except OSError:
        return None  # a student's folder that cannot be read is no evidence, and is named when it is taken


def _wraps(listed: Listing) -> bool:
    return len(listed.folders) == 1 and not listed.graded


def _inside(listed: Listing) -> Listing:
    """Return the folder that an archive has around its contents; a student's folder is named otherwise."""
    if _wraps(listed) and listed.folders[0].name == listed.path.name:
        return _listing(listed.folders[0].path)
    return listed


def _root(chosen: Layout, listed: Listing) -> Path:
    """Return where the demanded layout starts: where it is seen, or else where it was pointed at."""
    if chosen.is_plain:
        return _inside(listed).path
    here: Listing | None = listed
    for _ in range(_WRAPPERS):
        if here is None:
            break
        root = _try(chosen, here)
        if root is not None:
            return root
        here = _listing(here.folders[0].path) if _wraps(here) else None
    return listed.path

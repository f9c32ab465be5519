"""What a scaffold leaves to its author: the lines that say TODO."""

from __future__ import annotations

import re
from pathlib import Path

from grader.course import ExerciseFolder

_MARK = re.compile(r"\bTODO\b")
_GENERATED = {"stub.py", "table.md"}


def todos(folder: ExerciseFolder) -> list[str]:
    """Return where an exercise still says TODO, such as README.md:3. What is generated is left out."""
    paths = [path for place in (folder.folder, folder.solutions) for path in _written(place)]
    return [f"{path.name}:{number}" for path in paths for number in _lines(path)]


def _written(place: Path) -> list[Path]:
    found = [path for kind in ("*.md", "*.py") for path in place.rglob(kind)]
    return sorted(path for path in found if path.name not in _GENERATED)


def _lines(path: Path) -> list[int]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, start=1) if _MARK.search(line)]

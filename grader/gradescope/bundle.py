"""The zip that Gradescope takes: two scripts at its root, the grader, and the exercises of the assignment."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from grader.course import ExerciseFolder
from grader.gradescope.wheel import wheel, zipped

HERE = Path(__file__).parent
SCRIPTS = ("setup.sh", "run_autograder")


def autograder_zip(exercises: Sequence[ExerciseFolder], extra_index_url: str = "") -> bytes:
    """Return the zip for an assignment of these exercises, solutions included."""
    name, data = wheel()
    files = {script: (HERE / script).read_bytes() for script in SCRIPTS}
    url = shlex.quote(extra_index_url).encode()
    files["setup.sh"] = files["setup.sh"].replace(b"@EXTRA_INDEX_URL@", url)
    files[name] = data
    for exercise in exercises:
        files |= _of(exercise.folder, f"course/exercises/{exercise.slug}")
        files |= _of(exercise.solutions, f"course/solutions/{exercise.slug}")
    return zipped(files, programs=frozenset(SCRIPTS))


def _of(folder: Path, place: str) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a folder, under the name that they have in the zip."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield f"{place}/{path.relative_to(folder).as_posix()}", path.read_bytes()

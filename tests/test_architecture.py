"""The rooms of the house import downwards only, and the side beside a student's code holds no answers."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# From the bottom up; a room imports the rooms below its own line, and itself.
LAYERS = (
    ("grader.model", "grader.errors"),
    ("grader.course",),
    ("grader.submission",),
    ("grader.classroom",),
    ("grader.worker",),
    ("grader.checks",),
    ("grader.prepared",),
    ("grader.recording",),
    ("grader.session", "grader.diagnosis"),
    ("grader.verdict",),
    ("grader.grading",),
    ("grader.report",),
    ("grader.progress", "grader.annotated"),
    ("grader.authoring",),
    ("grader.about", "grader.gradebook"),
    ("grader.repository",),
    ("grader.batch", "grader.exports", "grader.class_report"),
    ("grader.gradescope",),
    ("grader.cli", "grader.notebook"),
    ("grader.__main__",),
)
LEVELS = {room: level for level, rooms in enumerate(LAYERS) for room in rooms}

# Narrower than the layers: these rooms import nothing else of the house.
ONLY = {
    "grader.report": {"grader.model", "grader.errors"},
    "grader.class_report": {"grader.gradebook", "grader.report", "grader.model", "grader.errors"},
    "grader.progress": {"grader.model", "grader.report"},
    "grader.annotated": {"grader.model", "grader.submission", "grader.report"},
    "grader.course": {"grader.errors"},
    "grader.submission": {"grader.model", "grader.errors"},
    "grader.classroom": {"grader.errors"},
    "grader.worker": {"grader.model", "grader.errors"},
}

# Imports that close a circle, each with the reason why it may.
CIRCLES = {
    (
        "grader.worker.launch",
        "grader.worker.process",
    ): "process imports torch, which a server must not wait for",
    (
        "grader.submission.notebook",
        "grader.submission.magics",
    ): "magics loads IPython, which few notebooks need",
}

# What runs in a student's process, and the rooms it must not hold.
CHILD = ("grader.worker.child", "grader.worker.server", "grader.worker.fresh")
PARENTS_ALONE = (
    "grader.course",
    "grader.submission",
    "grader.checks",
    "grader.prepared",
    "grader.recording",
    "grader.session",
    "grader.diagnosis",
    "grader.verdict",
    "grader.grading",
    "grader.report",
    "grader.progress",
    "grader.annotated",
    "grader.authoring",
    "grader.about",
    "grader.classroom",
    "grader.gradebook",
    "grader.repository",
    "grader.batch",
    "grader.exports",
    "grader.gradescope",
    "grader.class_report",
    "grader.cli",
    "grader.notebook",
)


@dataclass(frozen=True)
class Import:
    """One module imports another, somewhere: above, in a function or for its types alone."""

    importer: str
    imported: str


def modules(root: Path) -> dict[str, Path]:
    """Return the modules of the package ``grader`` under a folder, by name."""
    paths = sorted((root / "grader").rglob("*.py"))
    return {_name(path.relative_to(root)): path for path in paths}


def _name(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(root: Path) -> Iterator[Import]:
    """Yield every import of one of the package's modules by another."""
    known = modules(root)
    for name, path in known.items():
        package = name if path.stem == "__init__" else name.rpartition(".")[0]
        for node in ast.walk(ast.parse(path.read_bytes())):
            for target in _targets(node, package):
                found = _module(target, known)
                if found is not None and found != name:
                    yield Import(name, found)


def _targets(node: ast.AST, package: str) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
        origin = ".".join([*above, *([node.module] if node.module else [])])
        yield from (f"{origin}.{alias.name}" for alias in node.names)


def _module(target: str, known: dict[str, Path]) -> str | None:
    """Return the module that a dotted name is, or is a name of."""
    while target not in known and "." in target:
        target = target.rpartition(".")[0]
    return target if target in known else None


def room(module: str) -> str:
    """Return the room that a module lies in."""
    return ".".join(module.split(".")[:2])


def upward(root: Path) -> list[str]:
    """Say every import that goes up or sideways, and every room that has no place."""
    homeless = {room(name) for name in modules(root)} - set(LEVELS) - {"grader"}
    problems = [f"{name} has no place in LAYERS" for name in sorted(homeless)]
    for one in imports(root):
        here, there = room(one.importer), room(one.imported)
        if here == there or {here, there} & homeless:
            continue
        narrow = ONLY.get(here)
        if there == "grader" or here == "grader" or LEVELS[there] >= LEVELS[here]:
            problems.append(f"{one.importer} imports {one.imported}, which is not below it")
        elif narrow is not None and there not in narrow:
            problems.append(f"{one.importer} imports {one.imported}, and may import only {sorted(narrow)}")
    return problems


def circle(root: Path, allowed: set[tuple[str, str]]) -> list[str]:
    """Return the modules of one circle of imports, or nothing."""
    edges: dict[str, set[str]] = {}
    for one in imports(root):
        if (one.importer, one.imported) not in allowed:
            edges.setdefault(one.importer, set()).add(one.imported)
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def reached(root: Path, start: str) -> set[str]:
    """Return every module that importing one brings along, with the packages that these lie in."""
    edges: dict[str, set[str]] = {}
    for one in imports(root):
        edges.setdefault(one.importer, set()).add(one.imported)
    found, left = set(), {start}
    while left:
        name = left.pop()
        found.add(name)
        parents = {name.rpartition(".")[0]} if "." in name else set()
        left |= (edges.get(name, set()) | parents) - found
    return found


def test_every_room_imports_only_rooms_below_it() -> None:
    """The arrows of docs/architecture.md hold."""
    assert upward(ROOT) == []


def test_no_modules_import_one_another() -> None:
    """There is no circle of imports but those listed with a reason."""
    assert circle(ROOT, set(CIRCLES)) == []


def test_the_listed_circles_are_still_there() -> None:
    """An exception that is no longer needed is taken off the list."""
    found = {(one.importer, one.imported) for one in imports(ROOT)}
    assert set(CIRCLES) <= found
    assert all(circle(ROOT, set(CIRCLES) - {one}) for one in CIRCLES)


@pytest.mark.parametrize("start", CHILD)
def test_the_childs_side_reaches_no_room_of_the_parents(start: str) -> None:
    """Nothing that runs beside a student's code imports checks, solutions or verdicts, at any remove."""
    assert {room(name) for name in reached(ROOT, start)} & set(PARENTS_ALONE) == set()


@cache
def loaded_by(statement: str) -> frozenset[str]:
    """Return the rooms that a clean process has loaded after a statement."""
    script = f"import sys; {statement}; print(*(name for name in sys.modules if name.startswith('grader.')))"
    done = subprocess.run(
        [sys.executable, "-P", "-c", script],
        cwd=ROOT / "tests",
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return frozenset(map(room, done.stdout.split()))


def test_a_server_has_no_room_of_the_parents_in_memory() -> None:
    """What a worker is forked from has loaded neither checks nor a solution."""
    rooms = loaded_by("import grader.worker.server, grader.worker.fresh")
    assert rooms == {"grader.worker", "grader.errors"}


def test_looking_into_memory_would_notice() -> None:
    """The test above can fail: what a parent loads is seen in the same way."""
    assert loaded_by("import grader.checks") & set(PARENTS_ALONE)


# --- the tests of the tests ----------------------------------------------------------------------


def house(root: Path, **files: str) -> Path:
    """Build a made-up tree; ``worker__child`` is grader/worker/child.py."""
    for name, source in files.items():
        path = root / "grader" / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        for folder in path.relative_to(root).parents[:-1]:
            (root / folder / "__init__.py").touch()
        path.write_text(source, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    "source",
    [
        "from grader.grading import grade\n",
        "import grader.grading\n",
        "from grader import grading\n",
        "from ..grading import grade\n",
        "def late():\n    from grader.grading import grade\n",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from grader.grading import grade\n",
    ],
)
def test_an_import_that_goes_up_is_reported(source: str, tmp_path: Path) -> None:
    """However it is written, wherever it stands."""
    root = house(tmp_path, worker__child=source, grading="")
    assert upward(root) == ["grader.worker.child imports grader.grading, which is not below it"]
    assert "grader.grading" in reached(root, "grader.worker.child")


def test_an_import_that_goes_sideways_is_reported(tmp_path: Path) -> None:
    """Rooms of one line do not know one another."""
    root = house(tmp_path, session="import grader.diagnosis\n", diagnosis="")
    assert upward(root) == ["grader.session imports grader.diagnosis, which is not below it"]


def test_a_room_with_few_neighbours_is_held_to_them(tmp_path: Path) -> None:
    """The report imports the nouns, though other rooms lie below it as well."""
    root = house(tmp_path, report__terminal="from grader.grading import grade\n", grading="")
    (problem,) = upward(root)
    assert problem.startswith("grader.report.terminal imports grader.grading, and may import only")


def test_a_room_without_a_place_is_reported(tmp_path: Path) -> None:
    """A new room is given its place before it is used."""
    assert upward(house(tmp_path, attic="")) == ["grader.attic has no place in LAYERS"]


def test_a_circle_is_reported(tmp_path: Path) -> None:
    """Two modules of one room that import one another are found."""
    root = house(
        tmp_path, checks__one="from grader.checks import two\n", checks__two="import grader.checks.one\n"
    )
    assert set(circle(root, set())) == {"grader.checks.one", "grader.checks.two"}
    assert circle(root, {("grader.checks.two", "grader.checks.one")}) == []

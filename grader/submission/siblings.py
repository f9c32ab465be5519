"""The modules among a submission's files, and which of them a dotted name leads to."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from grader.errors import UsageError
from grader.model import Sibling, Submission
from grader.submission.names import STAR
from grader.submission.python import trees
from grader.submission.source import read_source


class Files:
    """The Python files of a submission, found as an import finds them."""

    def __init__(self, siblings: Iterable[Sibling]) -> None:
        self._data = {one.path: one.data for one in siblings if one.path.endswith(".py")}
        self._names: dict[str, frozenset[str]] = {}

    def find(self, asker: str, dotted: str) -> tuple[str, str]:
        """Return the file that a dotted name lies in, and its global name there; "" where there is none.

        Leading dots count from the file that asks.
        """
        parts = _absolute(asker, dotted)
        for end in range(len(parts) - 1, 0, -1):
            for path in ("/".join(parts[:end]) + ".py", "/".join([*parts[:end], "__init__.py"])):
                if path in self._data:
                    return path, parts[end]
        return "", ""

    def starred(self, asker: str, statement: ast.stmt | None) -> frozenset[str]:
        """Return what a statement takes from siblings by ``import *``, and they from others in turn."""
        names: frozenset[str] = frozenset()
        for node in ast.walk(statement) if statement is not None else ():
            if isinstance(node, ast.ImportFrom) and node.names[0].name == STAR:
                module = f"{node.module}." if node.module else ""
                path, _ = self.find(asker, "." * node.level + module + STAR)
                names |= self._public(path) if path else frozenset()
        return names

    def _public(self, path: str) -> frozenset[str]:
        if path not in self._names:
            self._names[path] = frozenset()  # siblings may import one another
            submission = self.read(path)
            nodes = trees(submission)
            names = {name for one in submission.statements for name in one.binds if not name.startswith("_")}
            for one in submission.statements:
                if STAR in one.binds:
                    names |= self.starred(path, nodes.get((one.unit, one.index)))
            self._names[path] = frozenset(names - {STAR})
        return self._names[path]

    def read(self, path: str) -> Submission:
        """Return a file as a submission of its own; without a statement if it cannot be read."""
        try:
            return read_source(path, self._data[path], "py")
        except UsageError:
            return read_source(path, b"", "py")


def _absolute(asker: str, dotted: str) -> list[str]:
    name = dotted.lstrip(".")
    level = len(dotted) - len(name)
    folders = asker.split("/")
    above = folders[: max(0, len(folders) - level)] if level else []
    return [*above, *name.split(".")]

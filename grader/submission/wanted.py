"""The statements that graded names need, and the program a worker runs."""

from __future__ import annotations

import ast
import builtins
import keyword
import re
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePath

from grader.model import Program, Sibling, Statement, Submission
from grader.submission.names import SEED, STAR
from grader.submission.python import is_definition, trees

_BUILTINS = frozenset(dir(builtins))
# A student's torch.py must not take the place of torch.
TAKEN = frozenset(sys.stdlib_module_names) | {"torch", "numpy", "grader"}


def defines(submission: Submission, name: str) -> bool:
    """Say whether some statement of the submission binds the name."""
    return any(name in statement.binds for statement in submission.statements)


def wanted(submission: Submission, names: Iterable[str]) -> tuple[Statement, ...]:
    """Return, in program order, the last binding of each name and the statements these depend on."""
    return _Selection(submission, frozenset(names)).statements()


def program(submission: Submission, names: Iterable[str], whole: bool) -> Program:
    """Return what a worker runs: the whole submission, or the wanted statements alone.

    A whole file ends with what raises, as in Python; of a notebook's cells the next one is run.
    """
    graded = tuple(names)
    chosen = submission.statements if whole else wanted(submission, graded)
    return Program(
        module=_module(submission),
        units=submission.units,
        run=tuple((statement.unit, statement.index) for statement in chosen),
        names=graded,
        stop_when_bound=whole and submission.kind == "py",
        siblings=submission.siblings,
    )


def modules(siblings: Iterable[Sibling]) -> frozenset[str]:
    """Return the names of the modules and packages that files make importable."""
    paths = [PurePath(one.path) for one in siblings if one.path.endswith(".py")]
    return frozenset(path.parts[0] if len(path.parts) > 1 else path.stem for path in paths)


def _module(submission: Submission) -> str:
    if submission.kind == "ipynb":
        return "__main__"
    others = modules(submission.siblings) - {PurePath(submission.filename).stem}
    name = _identifier(submission.filename)
    while name in others:  # else an import of that file would find this one
        name += "_"
    return name


def _identifier(filename: str) -> str:
    name = re.sub(r"\W", "_", PurePath(filename).stem)
    if not name.isidentifier():
        name = "_" + re.sub(r"\W", "_", name, flags=re.ASCII)
    return name + "_" if keyword.iskeyword(name) or name in TAKEN else name


class _Selection:
    """A growing set of statement positions, closed under what each of them reads."""

    def __init__(self, submission: Submission, graded: frozenset[str]):
        self._all = submission.statements
        self._graded = graded
        self._trees = trees(submission)
        self._binders = _positions(statement.binds for statement in self._all)
        self._mutators = _positions(statement.mutates for statement in self._all)
        self._complete: set[str] = set()
        self._seen_until: dict[str, int] = {}
        self._chosen: set[int] = set()
        self._pending: list[int] = []

    def statements(self) -> tuple[Statement, ...]:
        self._choose(at for at, statement in enumerate(self._all) if statement.is_future)
        for name in self._graded:
            self._choose(self._as_handed_in(name))
        self._close()
        if any(not is_definition(self._tree(at)) for at in self._chosen):
            self._choose(self._mutators[SEED])
            self._close()
        return tuple(self._all[at] for at in sorted(self._chosen))

    def _tree(self, at: int) -> ast.stmt | None:
        return self._trees.get((self._all[at].unit, self._all[at].index))

    def _choose(self, positions: Iterable[int]) -> None:
        fresh = set(positions) - self._chosen
        self._chosen |= fresh
        self._pending += fresh

    def _close(self) -> None:
        while self._pending:
            at = self._pending.pop()
            for name in self._all[at].reads:
                self._choose(self._needed(name, at))

    def _needed(self, name: str, reader: int) -> list[int]:
        if name in self._graded and name in self._binders:
            return self._before(name, reader)
        # All of them, so once is enough: what reads them may be ten thousand statements.
        if name in self._complete:
            return []
        self._complete.add(name)
        if name in self._binders:
            return self._binders[name] + self._mutators[name]
        return [] if name in _BUILTINS else self._binders[STAR]

    def _as_handed_in(self, name: str) -> list[int]:
        """Return a graded name's last binder and what changes its object after that."""
        if name not in self._binders:
            return []
        last = self._binders[name][-1]
        after = [at for at in self._mutators[name] if at > last]
        # A name deleted to free memory was handed in all the same.
        return [last, *(at for at in after if not isinstance(self._tree(at), ast.Delete))]

    def _before(self, name: str, reader: int) -> list[int]:
        """Return a graded name's earlier versions, if a statement that runs before the last one reads it."""
        last = self._binders[name][-1]
        if reader > last or (reader == last and is_definition(self._tree(reader))):
            return []
        done = self._seen_until.get(name, 0)
        self._seen_until[name] = max(done, reader)
        return [
            at for found in (self._binders[name], self._mutators[name]) for at in _within(found, done, reader)
        ]


def _within(positions: list[int], start: int, end: int) -> list[int]:
    return positions[bisect_left(positions, start) : bisect_left(positions, end)]


def _positions(names_of: Iterable[frozenset[str]]) -> defaultdict[str, list[int]]:
    positions: defaultdict[str, list[int]] = defaultdict(list)
    for at, names in enumerate(names_of):
        for name in names:
            positions[name].append(at)
    return positions

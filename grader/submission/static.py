"""Find forbidden library names in the code that a graded name can reach.

Only a reference that resolves through the submission's imports is proof; a
method's name never is. What leads into a sibling is followed there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TypeGuard

from grader.model import Location, Sibling, Submission
from grader.submission.names import patched
from grader.submission.python import trees
from grader.submission.resolve import Place, Resolver
from grader.submission.scopes import (
    LATER,
    Comprehension,
    Function,
    Leaf,
    Scope,
    class_scope,
    comprehension_scope,
    function_scope,
    is_patch,
    leaves,
)
from grader.submission.siblings import Files


def forbidden_uses(
    submission: Submission, name: str, forbidden: Iterable[str]
) -> tuple[tuple[str, Location], ...]:
    """Return each forbidden dotted name that the graded name's code refers to, and where, in order."""
    banned = frozenset(forbidden)
    main = _Search(submission, banned)
    main.trace(name)
    searches = [main, *_among_siblings(submission.siblings, main, banned)]
    return tuple(use for search in searches for use in search.places())


def _among_siblings(siblings: Iterable[Sibling], main: _Search, banned: frozenset[str]) -> Iterable[_Search]:
    """Search the siblings that the main file leads to, and those that they lead to."""
    files = Files(siblings)
    searches: dict[str, _Search] = {}
    done: set[tuple[str, str]] = set()
    pending = [("", dotted) for dotted in main.leads()]
    while pending:
        asker, dotted = pending.pop()
        path, name = files.find(asker, dotted)
        if not path or (path, name) in done:
            continue
        done.add((path, name))
        if path not in searches:
            searches[path] = _Search(files.read(path), banned)
        searches[path].trace(name)
        pending += [(path, one) for one in searches[path].leads()]
    return [searches[path] for path in sorted(searches)]


class _Search:
    """A walk over the leaves reachable from one name."""

    def __init__(self, submission: Submission, forbidden: frozenset[str]):
        self._referred: set[str] = set()  # every dotted name that was met, forbidden or not
        self._news: list[str] = []  # those of them that nobody has asked for yet
        self._uses: set[tuple[str, int, int]] = set()
        self._submission = submission
        self._forbidden = forbidden
        self._leaves = _leaves(submission)
        self._module = Scope()
        for leaf in self._leaves:
            self._module.add(leaf)
        self._patches = _patches(self._leaves)
        self._resolver = Resolver(self._module)
        self._followed: set[tuple[str, Leaf]] = set()
        self._reached: set[Leaf] = set()
        self._pending: list[Leaf] = []

    def trace(self, name: str) -> None:
        """Walk what a global name leads to."""
        self._follow(name, LATER)
        self._flag_imports(name)
        # What is bound by a star import alone.
        self._refer(self._resolver.names(ast.Name(name, ast.Load()), Place(self._module)))
        self._walk()

    def leads(self) -> list[str]:
        """Return the dotted names that were met since this was last asked."""
        news, self._news = self._news, []
        return news

    def _refer(self, names: Iterable[str]) -> None:
        fresh = set(names) - self._referred
        self._referred |= fresh
        self._news += fresh

    def places(self) -> list[tuple[str, Location]]:
        """Return each use found so far, in order."""
        order = sorted(self._uses, key=lambda use: (use[1], use[2], use[0]))
        return [(dotted, self._submission.location(unit, line)) for dotted, unit, line in order]

    def _follow(self, name: str, until: float) -> None:
        """Take the leaves that bind or patch a global name into the walk."""
        found = self._module.find(name, until)[1]
        if found and (name, found[-1].leaf) not in self._followed:
            self._followed.add((name, found[-1].leaf))
            self._take(binding.leaf for binding in found)
        self._take(self._patches.pop(name, ()))

    def _take(self, found: Iterable[Leaf]) -> None:
        for leaf in found:
            if leaf not in self._reached:
                self._reached.add(leaf)
                self._pending.append(leaf)

    def _flag_imports(self, name: str) -> None:
        """Flag a graded name that is itself imported from the library."""
        for binding in self._module.find(name, LATER)[1]:
            if isinstance(binding.value, str):
                self._flag({binding.value}, binding.leaf.unit, binding.leaf.node.lineno)

    def _walk(self) -> None:
        """Walk everything reachable."""
        while self._pending:
            leaf = self._pending.pop()
            stack: list[tuple[ast.AST, Place]] = [(leaf.node, Place(self._module, leaf.until))]
            while stack:
                node, place = stack.pop()
                self._visit(node, place, leaf.unit)
                stack += _children(node, place)

    def _visit(self, node: ast.AST, place: Place, unit: int) -> None:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            self._follow_global(node.id, place)
        if _is_use(node):
            self._flag(self._resolver.names(node, place), unit, node.lineno)

    def _follow_global(self, name: str, place: Place) -> None:
        if place.scope.find(name, place.until)[0] is self._module:
            self._follow(name, place.until)

    def _flag(self, names: Iterable[str], unit: int, line: int) -> None:
        names = set(names)
        self._refer(names)
        self._uses |= {(name, unit, line) for name in names if name in self._forbidden}


def _leaves(submission: Submission) -> list[Leaf]:
    nodes = trees(submission)
    found: list[Leaf] = []
    for time, statement in enumerate(submission.statements):
        node = nodes.get((statement.unit, statement.index))
        if node is not None:
            found += leaves(node, time, statement.unit)
    return found


def _patches(found: list[Leaf]) -> dict[str, list[Leaf]]:
    patches: dict[str, list[Leaf]] = {}
    for leaf in found:
        for name in patched(leaf.node) if is_patch(leaf.node) else ():
            patches.setdefault(name, []).append(leaf)
    return patches


def _is_use(node: ast.AST) -> TypeGuard[ast.expr]:
    if isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
        return isinstance(node.ctx, ast.Load)
    return isinstance(node, ast.Call)  # getattr(torch, "softmax")


def _children(node: ast.AST, place: Place) -> Iterable[tuple[ast.AST, Place]]:
    """Return the parts of a node, each with the place it is read in; annotations are no use."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            body = _later(node, place)
            outside = [*node.decorator_list, *_defaults(node)]
            return [(part, place) for part in outside] + [(part, body) for part in node.body]
        case ast.Lambda():
            return [*((part, place) for part in _defaults(node)), (node.body, _later(node, place))]
        case ast.ClassDef():
            inside = Place(class_scope(node, place.scope), place.until)
            header = [*node.decorator_list, *node.bases, *node.keywords]
            return [(part, place) for part in header] + [(part, inside) for part in node.body]
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return _in_comprehension(node, place)
        case ast.AnnAssign():
            return [(part, place) for part in (node.target, node.value) if part is not None]
    return [(part, place) for part in ast.iter_child_nodes(node)]


def _in_comprehension(node: Comprehension, place: Place) -> Iterable[tuple[ast.AST, Place]]:
    inside = Place(comprehension_scope(node, place.scope), place.until)
    first = node.generators[0]
    rest = [part for part in ast.iter_child_nodes(node) if part is not first]
    # The first iterable is read outside, where its targets are not yet bound.
    inner = [*rest, first.target, *first.ifs]
    return [(first.iter, place), *((part, inside) for part in inner)]


def _later(node: Function, place: Place) -> Place:
    return Place(function_scope(node, place.scope), LATER)


def _defaults(node: Function) -> list[ast.expr]:
    return [part for part in (*node.args.defaults, *node.args.kw_defaults) if part is not None]

"""Simple statements, what each binds a name to, and where a name is looked up.

A value that a name is bound to is a dotted name (an import), an expression (an
alias), or None (anything else: the student's own).
"""

from __future__ import annotations

import ast
import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from grader.submission.names import STAR, bound, executed

Value = str | ast.expr | None
LATER = math.inf  # the time at which a function's body runs: after the whole program

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


@dataclass(frozen=True)
class Leaf:
    """A simple statement or definition, out of any compound; ``time`` counts top-level statements."""

    time: int
    node: ast.stmt
    # Code outside functions sees what was bound before this time.
    until: float
    unit: int = 0


@dataclass(frozen=True)
class Binding:
    """What one leaf binds a name to."""

    value: Value
    leaf: Leaf


@dataclass(eq=False)
class Scope:
    """The names of a module, function, class or comprehension; the module has no parent."""

    names: dict[str, list[Binding]] = field(default_factory=dict)
    parent: Scope | None = None
    is_class: bool = False
    global_names: frozenset[str] = frozenset()

    def add(self, leaf: Leaf) -> None:
        """Record what a leaf binds."""
        for name, value in bindings(leaf.node):
            self.names.setdefault(name, []).append(Binding(value, leaf))

    def find(self, name: str, until: float) -> tuple[Scope, list[Binding]]:
        """Return the scope that holds a name, and what it is bound to as seen at a time."""
        scope = self
        while scope.parent is not None:
            if name in scope.global_names:
                return scope._module().find(name, until)
            # A class's names are seen by its own code, not by its methods.
            if name in scope.names and (scope is self or not scope.is_class):
                return scope, scope.names[name]
            scope = scope.parent
        return scope, _latest(scope.names.get(name, []), until)

    def _module(self) -> Scope:
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope


def leaves(statement: ast.stmt, time: int, unit: int = 0) -> Iterator[Leaf]:
    """Yield the simple statements and definitions of a statement, in order."""
    stack = [statement]
    is_compound = False
    while stack:
        node = stack.pop()
        inner = list(_inside(node))
        if inner:
            is_compound = True
            stack += reversed(inner)
        else:
            yield Leaf(time, node, time + 1 if is_compound else time, unit)


def function_scope(node: Function, parent: Scope) -> Scope:
    """Return the scope of a function's body."""
    args = node.args
    named = [*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg]
    scope = Scope(parent=parent)
    body = [ast.Expr(node.body)] if isinstance(node, ast.Lambda) else node.body
    _fill(scope, [*_unknowns(arg.arg for arg in named if arg), *body])
    declarations = [part for part in executed(*body) if isinstance(part, ast.Global | ast.Nonlocal)]
    for part in declarations:
        if isinstance(part, ast.Global):
            scope.global_names |= frozenset(part.names)
        for name in part.names:
            scope.names.pop(name, None)
    return scope


def class_scope(node: ast.ClassDef, parent: Scope) -> Scope:
    """Return the scope of a class's body."""
    scope = Scope(parent=parent, is_class=True)
    _fill(scope, node.body)
    return scope


def comprehension_scope(node: Comprehension, parent: Scope) -> Scope:
    """Return the scope of a comprehension, which holds its targets."""
    targets = (part for loop in node.generators for part in ast.walk(loop.target))
    scope = Scope(parent=parent)
    _fill(scope, _unknowns(part.id for part in targets if isinstance(part, ast.Name)))
    return scope


def bindings(node: ast.stmt) -> Iterator[tuple[str, Value]]:
    """Yield the names a leaf binds, each with its value."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        yield from _imported(node)
        return
    known = dict(_assigned(node))
    known.update((part.target.id, part.value) for part in executed(node) if isinstance(part, ast.NamedExpr))
    yield from known.items()
    yield from ((name, None) for name in bound(node) - known.keys())


def is_patch(node: ast.stmt) -> bool:
    """Say whether a leaf changes an object for good, rather than only using it."""
    simple = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.FunctionDef | ast.AsyncFunctionDef
    return isinstance(node, simple) or (isinstance(node, ast.Expr) and _is_setattr(node.value))


def _is_setattr(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "setattr"


def _latest(found: list[Binding], until: float) -> list[Binding]:
    """Return the bindings of the last top-level statement before a time: a try may hold several."""
    end = bisect_left(found, until, key=_time)
    if end == 0:
        return []
    return found[bisect_left(found, _time(found[end - 1]), key=_time) : end]


def _time(binding: Binding) -> float:
    return binding.leaf.time


def _fill(scope: Scope, body: Iterable[ast.stmt]) -> None:
    for statement in body:
        for leaf in leaves(statement, 0):
            scope.add(leaf)


def _unknowns(names: Iterable[str]) -> Iterator[ast.stmt]:
    for name in names:
        yield _assignment(ast.Name(name, ast.Store()), ast.Constant(None))


def _assignment(target: ast.expr, value: ast.expr) -> ast.stmt:
    node = ast.Assign([target], value)
    return ast.copy_location(node, value if hasattr(value, "lineno") else target)


def _inside(node: ast.stmt) -> Iterator[ast.stmt]:
    """Yield the statements a compound consists of, its header rewritten as statements."""
    match node:
        case ast.If(test=header) | ast.While(test=header):
            yield _expression(header)
            yield from (*node.body, *node.orelse)
        case ast.For() | ast.AsyncFor():
            yield _assignment(node.target, node.iter)
            yield from (*node.body, *node.orelse)
        case ast.With() | ast.AsyncWith():
            yield from map(_entered, node.items)
            yield from node.body
        case ast.Try() | ast.TryStar():
            yield from node.body
            for handler in node.handlers:
                yield from _unknowns([handler.name] if handler.name else [])
                yield from handler.body
            yield from (*node.orelse, *node.finalbody)
        case ast.Match():
            yield _expression(node.subject)
            for choice in node.cases:
                yield from _case(choice)


def _case(choice: ast.match_case) -> Iterator[ast.stmt]:
    yield from _unknowns(bound(ast.Match(ast.Constant(None), [choice])) if _captures(choice) else [])
    if choice.guard is not None:
        yield _expression(choice.guard)
    yield from choice.body


def _captures(choice: ast.match_case) -> bool:
    return any(
        isinstance(part, ast.MatchAs | ast.MatchStar | ast.MatchMapping) for part in ast.walk(choice.pattern)
    )


def _expression(value: ast.expr) -> ast.stmt:
    return ast.copy_location(ast.Expr(value), value)


def _entered(item: ast.withitem) -> ast.stmt:
    if item.optional_vars is None:
        return _expression(item.context_expr)
    return _assignment(item.optional_vars, item.context_expr)


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, Value]]:
    for alias in node.names:
        if isinstance(node, ast.Import):
            top = alias.name.partition(".")[0]
            yield (alias.asname, alias.name) if alias.asname else (top, top)
        else:
            # A relative import keeps its dots: it is no library's.
            module = "." * node.level + f"{node.module}." * bool(node.module)
            name = STAR if alias.name == STAR else alias.asname or alias.name
            yield name, module[:-1] if name == STAR else module + alias.name


def _assigned(node: ast.stmt) -> Iterator[tuple[str, Value]]:
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _paired(target, node.value)
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        yield from _paired(node.target, node.value)


def _paired(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, Value]]:
    """Yield name and value of ``a = v`` and of ``a, b = v, w``."""
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple | ast.List) and isinstance(value, ast.Tuple | ast.List):
        starred = any(isinstance(part, ast.Starred) for part in (*target.elts, *value.elts))
        if len(target.elts) == len(value.elts) and not starred:
            for one, its in zip(target.elts, value.elts, strict=True):
                yield from _paired(one, its)

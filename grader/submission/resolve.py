"""What dotted library name an expression stands for: through imports, aliases, getattr and strings.

Answers are remembered by node, and a node met again while it is being answered
stands for nothing: aliases may run in circles, or fan out by the million.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from grader.submission.names import STAR
from grader.submission.scopes import LATER, Binding, Leaf, Scope

_BUILTINS = frozenset(dir(builtins))
_NOTHING: frozenset[str] = frozenset()
# No library name is nested, spelt or aliased beyond these.
_MAX_DEPTH = 40
_MAX_NAMES = 32
_MAX_TEXT = 200


@dataclass(frozen=True)
class Place:
    """Where and when an expression is read."""

    scope: Scope
    until: float = LATER
    depth: int = 0


class Resolver:
    """Resolves the expressions of one submission, given its module scope."""

    def __init__(self, module: Scope):
        self._module = module
        self._names: dict[tuple[ast.expr, Scope, float], frozenset[str]] = {}
        self._bindings: dict[tuple[Scope, str, Leaf], frozenset[str]] = {}
        self._texts: dict[tuple[ast.expr, Scope, float], str | None] = {}

    def names(self, node: ast.expr, place: Place) -> frozenset[str]:
        """Return the dotted names that an expression may stand for."""
        key = (node, place.scope, place.until)
        if key not in self._names:
            self._names[key] = _NOTHING
            deeper = replace(place, depth=place.depth + 1)
            found = self._find(node, deeper) if place.depth < _MAX_DEPTH else _NOTHING
            self._names[key] = _few(found)
        return self._names[key]

    def _find(self, node: ast.expr, place: Place) -> Iterable[str]:
        match node:
            case ast.Name(id=name):
                return self._named(name, place)
            case ast.Attribute(value=value, attr=attribute):
                return _members(self.names(value, place), attribute)
            case ast.Subscript(value=value, slice=key):
                return self._item(value, self._text(key, place), place)
            case ast.Call():
                return self._called(node, place)
            case ast.IfExp(body=one, orelse=other):
                return self.names(one, place) | self.names(other, place)
            case ast.BoolOp(values=values):
                return _NOTHING.union(*(self.names(value, place) for value in values))
            case ast.NamedExpr(value=value):
                return self.names(value, place)
        return _NOTHING

    def _named(self, name: str, place: Place) -> frozenset[str]:
        scope, found = place.scope.find(name, place.until)
        if not found:
            return _NOTHING if name in _BUILTINS else self._starred(name, place)
        # By its bindings and not by the node alone: a name may be bound and read ten thousand times.
        key = (scope, name, found[-1].leaf)
        if key not in self._bindings:
            self._bindings[key] = _NOTHING
            values = (self._bound_to(binding, scope, place) for binding in found)
            self._bindings[key] = _few(_NOTHING.union(*values))
        return self._bindings[key]

    def _bound_to(self, binding: Binding, scope: Scope, place: Place) -> frozenset[str]:
        if isinstance(binding.value, str):
            return frozenset({binding.value})
        if binding.value is None:
            return _NOTHING
        return self.names(binding.value, self._where_bound(binding, scope, place))

    def _where_bound(self, binding: Binding, scope: Scope, place: Place) -> Place:
        return Place(scope, binding.leaf.until if scope is self._module else LATER, place.depth)

    def _starred(self, name: str, place: Place) -> frozenset[str]:
        found = self._module.names.get(STAR, [])
        return frozenset(
            f"{binding.value}.{name}"
            for binding in found[:_MAX_NAMES]
            if isinstance(binding.value, str) and binding.leaf.time < place.until
        )

    def _item(self, value: ast.expr, key: str | None, place: Place) -> frozenset[str]:
        """Resolve ``m.__dict__[key]``, ``vars(m)[key]`` and ``sys.modules[key]``."""
        match value:
            case ast.Attribute(value=owner, attr="__dict__"):
                return _members(self.names(owner, place), key)
            case ast.Call(func=ast.Name(id="vars"), args=[owner]):
                return _members(self.names(owner, place), key)
        return frozenset({key}) if key and "sys.modules" in self.names(value, place) else _NOTHING

    def _called(self, node: ast.Call, place: Place) -> frozenset[str]:
        match node:
            case ast.Call(func=ast.Name(id="getattr"), args=[owner, key, *_]):
                if self._is_builtin("getattr", place):
                    return _members(self.names(owner, place), self._text(key, place))
            case ast.Call(func=ast.Name(id="__import__"), args=[key, *rest]):
                return self._dunder_imported(self._text(key, place), bool(rest or node.keywords))
            case ast.Call(args=[key, *_]):
                if "importlib.import_module" in self.names(node.func, place):
                    module = self._text(key, place)
                    return frozenset({module} if module else ())
        return _NOTHING

    def _dunder_imported(self, module: str | None, has_more: bool) -> frozenset[str]:
        # With a fromlist __import__ returns the module itself, without one its top package.
        top = (module or "").partition(".")[0]
        return frozenset(name for name in (top, module if has_more else top) if name)

    def _is_builtin(self, name: str, place: Place) -> bool:
        return not place.scope.find(name, place.until)[1]

    def _text(self, node: ast.expr, place: Place) -> str | None:
        """Return the string that an expression of constants makes, None if it is not one."""
        key = (node, place.scope, place.until)
        if key not in self._texts:
            self._texts[key] = None
            deeper = replace(place, depth=place.depth + 1)
            found = self._fold(node, deeper) if place.depth < _MAX_DEPTH else None
            self._texts[key] = found if found is not None and len(found) <= _MAX_TEXT else None
        return self._texts[key]

    def _fold(self, node: ast.expr, place: Place) -> str | None:
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._joined("", [left, right], place)
            case ast.JoinedStr(values=parts):
                return self._joined("", parts, place)
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                return self._text(value, place)
            case ast.Call(
                func=ast.Attribute(value=ast.Constant(value=str(glue)), attr="join"),
                args=[ast.List(elts=parts) | ast.Tuple(elts=parts)],
            ):
                return self._joined(glue, parts, place)
            case ast.Name(id=name):
                return self._text_named(name, place)
        return None

    def _joined(self, glue: str, parts: list[ast.expr], place: Place) -> str | None:
        texts = [self._text(part, place) for part in parts[:_MAX_TEXT]]
        known = [text for text in texts if text is not None]
        return glue.join(known) if len(known) == len(parts) else None

    def _text_named(self, name: str, place: Place) -> str | None:
        scope, found = place.scope.find(name, place.until)
        if len(found) != 1 or not isinstance(found[0].value, ast.expr):
            return None
        return self._text(found[0].value, self._where_bound(found[0], scope, place))


def _few(names: Iterable[str]) -> frozenset[str]:
    return frozenset(islice(sorted(names), _MAX_NAMES))


def _members(owners: Iterable[str], name: str | None) -> frozenset[str]:
    return frozenset(f"{owner}.{name}" for owner in owners) if name else _NOTHING

"""An author's file without what a student's copy does not need: hidden checks, comments, what is unused."""

from __future__ import annotations

import ast
from collections.abc import Collection


def without_hidden(source: str) -> str:
    """Return checks.py without the calls that say ``hidden=True`` and all that nothing else uses.

    Only calls that are items of a list or tuple can be taken out; the others are left for the
    caller to find. Comments are gone as well: they may say more than the code.
    """
    tree = ast.parse(source)
    return _written(_WithoutHidden().visit(tree), {"EXERCISE"})


def only(source: str, names: Collection[str]) -> str:
    """Return a file with the definitions of these names and what they use, without comments."""
    return _written(ast.parse(source), names)


class _WithoutHidden(ast.NodeTransformer):
    def visit_List(self, node: ast.List) -> ast.AST:
        node.elts = [one for one in node.elts if not _is_hidden(one)]
        return self.generic_visit(node)

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
        node.elts = [one for one in node.elts if not _is_hidden(one)]
        return self.generic_visit(node)


def _is_hidden(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and any(
        word.arg == "hidden" and isinstance(word.value, ast.Constant) and word.value.value is True
        for word in node.keywords
    )


def _written(tree: ast.Module, names: Collection[str]) -> str:
    used = _reached(tree, names)
    body = [one for one in tree.body if not _is_docstring(one) and _is_kept(one, used)]
    for statement in body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            statement.names = [one for one in statement.names if _bound(one) in used] or statement.names
    return ast.unparse(ast.Module(body, [])) + "\n" if body else ""


def _reached(tree: ast.Module, names: Collection[str]) -> set[str]:
    """Return the names that these need, and theirs in turn; what binds nothing is always needed."""
    found, left = set(names), set(names)
    roots = [one for one in tree.body if not _binds(one) and not _is_docstring(one)]
    left |= {name for one in roots for name in _reads(one)}
    found |= left
    while left:
        name = left.pop()
        for statement in tree.body:
            if name in _binds(statement):
                fresh = _reads(statement) - found
                found |= fresh
                left |= fresh
    return found


def _is_kept(statement: ast.stmt, used: set[str]) -> bool:
    bound = _binds(statement)
    is_future = isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
    return is_future or not bound or bool(bound & used)


def _binds(statement: ast.stmt) -> set[str]:
    """Return the names that a statement of a module binds, in itself."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name}
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return {_bound(one) for one in statement.names}
    if not isinstance(statement, ast.Assign | ast.AnnAssign | ast.AugAssign):
        return set()
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    names = [one for target in targets for one in ast.walk(target)]
    return {one.id for one in names if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}


def _reads(statement: ast.stmt) -> set[str]:
    return {one.id for one in ast.walk(statement) if isinstance(one, ast.Name)}


def _bound(alias: ast.alias) -> str:
    return alias.asname or alias.name.partition(".")[0]


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)

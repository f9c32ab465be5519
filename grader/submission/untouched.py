"""Whether a student has left a function as the stub gave it."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from grader.errors import ExerciseError
from grader.model import Submission
from grader.submission.names import bound
from grader.submission.python import trees

_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def is_untouched(submission: Submission, name: str, stub_source: str) -> bool:
    """Say whether the name's last definition is the stub's, docstrings, annotations and layout aside."""
    nodes = trees(submission)
    binders = [at for at, statement in enumerate(submission.statements) if name in statement.binds]
    # Methods added to a class later are work, though its definition is as it was.
    if not binders or any(name in later.mutates for later in submission.statements[binders[-1] + 1 :]):
        return False
    last = submission.statements[binders[-1]]
    mine = nodes.get((last.unit, last.index))
    return _same(mine, _last_binder(_stub(stub_source), name))


def _stub(source: str) -> list[ast.stmt]:
    try:
        return ast.parse(source).body
    except SyntaxError as error:
        raise ExerciseError(f"the stub does not parse: {error.msg}, line {error.lineno}") from error


def _last_binder(body: Iterable[ast.stmt], name: str) -> ast.stmt | None:
    return next((node for node in reversed(list(body)) if name in bound(node)), None)


def _same(mine: ast.stmt | None, stub: ast.stmt | None) -> bool:
    if not (isinstance(mine, _Definition) and isinstance(stub, _Definition)):
        return False
    try:
        return _skeleton(mine) == _skeleton(stub)
    except RecursionError:
        return False  # no stub nests that deeply


def _skeleton(node: ast.stmt) -> str:
    return ast.dump(_Bare().visit(node))


class _Bare(ast.NodeTransformer):
    """Take docstrings and annotations out of a tree."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self._body(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        node.returns = None
        return self._body(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return self._body(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            return None
        return self.generic_visit(ast.Assign([node.target], node.value, lineno=node.lineno))

    def _body(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> ast.AST:
        if ast.get_docstring(node, clean=False) is not None:
            del node.body[0]
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node

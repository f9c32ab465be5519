"""Python source to top-level statements and the global names each one touches."""

from __future__ import annotations

import ast
import contextlib
import re
import warnings
from collections.abc import Iterator, Sequence

from grader.model import BrokenUnit, Location, Statement, Submission, Unit
from grader.submission.names import bound, mutated, read

# What parsing hostile source can raise; deep nesting is RecursionError or MemoryError.
_FAILURES = (SyntaxError, ValueError, RecursionError, MemoryError)
# Compiling is quadratic in the number of functions of one scope: a megabyte of them takes 20 s.
_MAX_COMPILED = 300_000
_BINDING = re.compile(
    r"^(?:(?:async[ \t]+)?def[ \t]+|class[ \t]+)([^\W\d]\w*)|^([^\W\d]\w*)[ \t]*(?::[^=\n]*)?=(?!=)",
    re.MULTILINE,
)


def parse(unit: Unit) -> ast.Module | BrokenUnit:
    """Parse and compile a unit, silently; what does not compile becomes a BrokenUnit."""
    try:
        return _compiled(unit.source, in_notebook=unit.cell is not None)
    except _FAILURES as error:
        return _broken(unit, error)


def is_python(source: str) -> bool:
    """Say whether a cell is Python as it stands."""
    try:
        _tree(source)
    except _FAILURES:
        return False
    return True


def statements(units: Sequence[Unit], bodies: Sequence[list[ast.stmt]]) -> tuple[Statement, ...]:
    """Describe every top-level statement of the parsed units."""
    values = _value_names(bodies)
    return tuple(
        Statement(
            unit=number,
            index=index,
            line=node.lineno,
            binds=bound(node),
            mutates=mutated(node, values),
            reads=read(node, text),
            is_future=isinstance(node, ast.ImportFrom) and node.module == "__future__",
        )
        for number, (unit, body) in enumerate(zip(units, bodies, strict=True))
        for index, (node, text) in enumerate(zip(body, _texts(unit.source, body), strict=True))
    )


def trees(submission: Submission) -> dict[tuple[int, int], ast.stmt]:
    """Parse a submission again and return its statements' trees by (unit, index)."""
    found = {}
    for number in {statement.unit for statement in submission.statements}:
        # Parsed once before; but nesting at Python's very limit may fail with a deeper stack.
        with contextlib.suppress(*_FAILURES):
            body = _tree(submission.units[number].source).body
            found.update({(number, index): node for index, node in enumerate(body)})
    return found


def _tree(source: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(source)


def _compiled(source: str, *, in_notebook: bool) -> ast.Module:
    tree = _tree(source)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if in_notebook else 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # Some errors, a return outside a function say, are found only here. From the source
        # and not the tree: that way Python accepts deeper nesting, as it would for the student.
        if len(source) <= _MAX_COMPILED:
            compile(source, "<submission>", "exec", flags, dont_inherit=True)
    return tree


def _broken(unit: Unit, error: BaseException) -> BrokenUnit:
    if isinstance(error, SyntaxError):
        message, line = f"{type(error).__name__}: {error.msg}", error.lineno or None
    elif isinstance(error, ValueError):
        message, line = f"SyntaxError: {error}", None
    else:
        message, line = "SyntaxError: the code is nested too deeply", None
    names = frozenset(match[1] or match[2] for match in _BINDING.finditer(unit.source))
    return BrokenUnit(message, Location(unit.file, unit.cell, line), names)


def _value_names(bodies: Sequence[list[ast.stmt]]) -> frozenset[str]:
    """Return the names bound other than by def, class or import: a method call may change those."""
    return frozenset(
        name for body in bodies for node in body if not is_definition(node) for name in bound(node)
    )


def is_definition(node: ast.stmt | None) -> bool:
    """Say whether a statement only defines or imports, and computes nothing."""
    return isinstance(
        node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom
    )


def is_import(node: ast.stmt | None) -> bool:
    """Say whether a statement is an import."""
    return isinstance(node, ast.Import | ast.ImportFrom)


def _texts(source: str, body: list[ast.stmt]) -> Iterator[str]:
    """Yield each statement's own text, decorators included, which a node's position leaves out."""
    lines = [line.encode() for line in source.split("\n")]
    start = (1, 0)
    for node in body:
        end = (node.end_lineno or node.lineno, node.end_col_offset or 0)
        # Everything since the last statement: that begins with the rest of its line at most.
        yield _between(lines, start, end).lstrip(b" \t\f\\\n;").decode()
        start = end


def _between(lines: list[bytes], start: tuple[int, int], end: tuple[int, int]) -> bytes:
    chosen = lines[start[0] - 1 : end[0]]
    chosen[-1] = chosen[-1][: end[1]]
    chosen[0] = chosen[0][start[1] :]
    return b"\n".join(chosen)

"""Small edits of a right solution, made mechanically: what a check that looks closely refuses.

A known mistake is what an author thought of. These are what nobody thought of: a sign turned
round, an argument left out, an index one off, a statement gone, a graph cut off.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Div,
    ast.Pow: ast.Mult, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.And: ast.Or, ast.Or: ast.And, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Break: ast.Continue, ast.Continue: ast.Break,
}  # fmt: skip
_PAIRS = [
    ("amax", "amin"), ("max", "min"), ("argmax", "argmin"), ("sum", "mean"), ("ones", "zeros"),
    ("ones_like", "zeros_like"), ("float32", "float64"), ("randn", "rand"), ("log", "log2"), ("exp", "exp2"),
    ("any", "all"), ("unsqueeze", "squeeze"), ("tanh", "sigmoid"), ("square", "abs"), ("clone", "detach"),
]  # fmt: skip
_OTHER_NAME = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_RETURNED = ("({}).detach()", "({}).float()", "({}).double()", "({}) + 0.001", "({}) * 1.001")


@dataclass(frozen=True)
class Mutant:
    """A solution with one edit in it."""

    function: str  # the function or class of the module that the edit is in
    line: int
    old: str
    new: str
    source: str


def mutants(source: str) -> Iterator[Mutant]:
    """Yield every edit of a solution's functions and classes, in the order of its lines.

    Docstrings, annotations, imports and what is printed are left alone. Each edit is made once.
    """
    made = {_normal(source), ""}
    for definition in ast.parse(source).body:
        if not isinstance(definition, ast.FunctionDef | ast.ClassDef):
            continue
        for node, new in _edits(definition):
            edited = _replaced(source, node, f"({new})" if isinstance(node, ast.expr) else new)
            if (normal := _normal(edited)) not in made:
                made.add(normal)
                old = ast.get_source_segment(source, node) or ""
                yield Mutant(definition.name, node.lineno, old, new, edited)


def _edits(definition: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """Yield each expression and statement with what takes its place."""
    for node in _inside(definition):
        if isinstance(node, ast.expr):
            yield from ((node, text) for text in _expressions(node))
        elif isinstance(node, ast.stmt):
            yield from ((node, text) for text in _statements(node))


def _inside(definition: ast.AST) -> Iterator[ast.AST]:
    """Walk through what runs when it is called, in the order of the text."""
    for name, value in ast.iter_fields(definition):
        if name in ("annotation", "returns", "decorator_list", "bases"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_left_alone(child):
                yield child
                yield from _inside(child)


def _is_left_alone(node: ast.AST) -> bool:
    """Whether an edit of it changes no answer: a docstring, an import, what is said or refused."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant) or ast.unparse(node).startswith("print(")
    return isinstance(node, ast.JoinedStr | ast.Import | ast.ImportFrom | ast.Raise | ast.Assert)


# --- what takes the place of an expression -------------------------------------------------------


def _expressions(node: ast.expr) -> Iterator[str]:
    if isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
        return
    yield from _operations(node)
    match node:
        case ast.Constant(value=value):
            yield from _constants(value)
        case ast.Call():
            yield from _calls(node)
        case ast.Subscript(slice=ast.Slice() as bounds):
            yield from _slices(node, bounds)
        case ast.Subscript(slice=ast.Tuple(elts=[first, second])):
            yield _with(node, slice=ast.Tuple([second, first], ast.Load()))
        case ast.Attribute(attr=attr) if attr in _OTHER_NAME:
            yield _with(node, attr=_OTHER_NAME[attr])


def _operations(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.BinOp(left=left, op=op, right=right):
            yield from _with_other(node, op=op)
            yield from (ast.unparse(left), ast.unparse(right))
        case ast.BoolOp(op=op, values=values):
            yield from _with_other(node, op=op)
            yield from map(ast.unparse, values)
        case ast.UnaryOp(operand=operand):
            yield ast.unparse(operand)
        case ast.Compare(ops=[op]):
            yield from _with_other(node, ops=op)
            yield from ("True", "False")
        case ast.IfExp(body=body, orelse=orelse):
            yield from (ast.unparse(body), ast.unparse(orelse))


def _with_other(node: ast.AST, **operator: ast.AST) -> Iterator[str]:
    """Yield the text of a node with its operator swapped; a comparison's are a list."""
    ((field, op),) = operator.items()
    if type(op) in _SWAPPED:
        other = _SWAPPED[type(op)]()
        yield _with(node, **{field: [other] if field == "ops" else other})


def _constants(value: object) -> Iterator[str]:
    if isinstance(value, bool):
        yield repr(not value)
    elif isinstance(value, int):
        yield from (repr(value + 1), repr(value - 1), repr(-value))
    elif isinstance(value, float):
        yield from (repr(round(value * 1.1, 12)), repr(value * 2), repr(-value)) if value else ("1.0",)
    elif isinstance(value, str) and value:
        yield repr(value + "x")


def _calls(call: ast.Call) -> Iterator[str]:
    for index in range(len(call.keywords)):
        yield _with(call, keywords=call.keywords[:index] + call.keywords[index + 1 :])
    for index in range(len(call.args)):
        if len(call.args) > 1:
            yield _with(call, args=call.args[:index] + call.args[index + 1 :])
            yield ast.unparse(call.args[index])
    for index in range(len(call.args) - 1):
        first, second = call.args[index : index + 2]
        yield _with(call, args=[*call.args[:index], second, first, *call.args[index + 2 :]])
    if isinstance(call.func, ast.Attribute):
        yield ast.unparse(call.func.value)  # what a method is called on, without the call
    if isinstance(call.func, ast.Name) and call.func.id == "range":
        yield from (f"{ast.unparse(call)}[1:]", f"{ast.unparse(call)}[:-1]", f"{ast.unparse(call)}[::-1]")
    if len(call.args) == 1 and not isinstance(call.args[0], ast.Starred):
        yield ast.unparse(call.args[0])


def _slices(node: ast.Subscript, bounds: ast.Slice) -> Iterator[str]:
    for field in ("lower", "upper", "step"):
        if getattr(bounds, field) is not None:
            yield _with(node, slice=ast.Slice(**{**vars(bounds), field: None}))


# --- what takes the place of a statement ---------------------------------------------------------


def _statements(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.Expr() | ast.Delete():
            yield "pass"
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield "pass"
        case ast.AugAssign(target=target, op=op, value=value):
            yield from ("pass", f"{ast.unparse(target)} = {ast.unparse(value)}")
            yield from _with_other(node, op=op)
        case ast.Break() | ast.Continue():
            yield from ("pass", "continue" if isinstance(node, ast.Break) else "break")
        case ast.Return(value=ast.expr() as value):
            yield from ("return " + form.format(ast.unparse(value)) for form in _RETURNED)


# --- the edit ------------------------------------------------------------------------------------


def _with(node: ast.AST, **fields: object) -> str:
    """Return the text of a node with other fields."""
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return ast.unparse(ast.fix_missing_locations(changed))


def _replaced(source: str, node: ast.expr | ast.stmt, new: str) -> str:
    """Return a source with other text in the place of a node."""
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    data = source.encode()  # columns are counted in bytes
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    begin, end = starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset
    return (data[:begin] + new.encode() + data[end:]).decode()


def _normal(source: str) -> str:
    """Return what two texts of one program have in common; of one that is none, nothing new."""
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return ""

"""Which global names one top-level statement binds, mutates and reads.

Trees are walked with a stack, never by recursion: what Python can compile may
nest deeper than Python functions can call.
"""

from __future__ import annotations

import ast
import symtable
import warnings
from collections.abc import Iterable, Iterator

SEED = "*seed*"
STAR = "*"
Function = ast.FunctionDef | ast.AsyncFunctionDef

# Calls that change a whole library's state, not only the object they are called on.
_SEEDING = {
    "manual_seed",
    "manual_seed_all",
    "seed",
    "set_default_dtype",
    "set_default_device",
    "set_default_tensor_type",
}
_LOOPS = (ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith)


def executed(*roots: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that run in the roots' own scope: not the insides of functions and classes."""
    stack = list(roots)
    while stack:
        node = stack.pop()
        yield node
        stack.extend(_same_scope(node))


def bound(node: ast.stmt) -> frozenset[str]:
    """Return the names a statement binds in its scope; ``*`` for a star import."""
    return frozenset(name for part in executed(node) for name in _bound_by(part))


def mutated(node: ast.stmt, values: frozenset[str]) -> frozenset[str]:
    """Return the names whose objects a statement changes; ``values`` are those that methods may change."""
    return frozenset({*patched(node), *_called_on(node, values), *([SEED] if _seeds(node) else [])})


def read(node: ast.stmt, text: str) -> frozenset[str]:
    """Return the global names a statement reads, also from inside its functions and classes."""
    augmented = {
        part.target.id
        for part in ast.walk(node)
        if isinstance(part, ast.AugAssign) and isinstance(part.target, ast.Name)
    }
    try:
        loaded = _referenced(text, frozenset(_comprehended(node)))
    except (SyntaxError, RecursionError):
        # What was too long to compile at reading, or nests at Python's limit: rather too many names.
        loaded = frozenset(part.id for part in ast.walk(node) if isinstance(part, ast.Name))
    return loaded | (augmented & (bound(node) | frozenset(_global_stores(node))))


def patched(node: ast.stmt) -> frozenset[str]:
    """Return the names changed by assignment or deletion: x.a = , x[0] = , del, setattr, global, patches."""
    names = {name for part in executed(node) for name in _patched_by(part)}
    return frozenset(names | set(_global_stores(node)))


def patched_class(node: ast.AST) -> str | None:
    """Return the name a ``def`` decorated with add_to_class(...) patches, None for any other node."""
    if not isinstance(node, Function):
        return None
    for decorator in node.decorator_list:
        match decorator:
            case ast.Call(
                func=ast.Name(id="add_to_class") | ast.Attribute(attr="add_to_class"), args=[to, *_]
            ):
                return root(to) or ""
    return None


def root(node: ast.AST) -> str | None:
    """Return x of an expression like x.a[0].b, None if it starts otherwise."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def _same_scope(node: ast.AST) -> Iterable[ast.AST]:
    if isinstance(node, Function):
        return [*node.decorator_list, *_defaults(node.args)]
    if isinstance(node, ast.Lambda):
        return _defaults(node.args)
    if isinstance(node, ast.ClassDef):
        return [*node.decorator_list, *node.bases, *node.keywords]
    if isinstance(node, ast.comprehension):
        return [node.iter, *node.ifs]  # the target is the comprehension's own
    if isinstance(node, ast.AnnAssign) and node.value is None and isinstance(node.target, ast.Name):
        return []  # x: int binds nothing
    return ast.iter_child_nodes(node)


def _defaults(args: ast.arguments) -> list[ast.expr]:
    return [default for default in (*args.defaults, *args.kw_defaults) if default is not None]


def _bound_by(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name, ctx=ast.Store()):
            yield name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            if patched_class(node) is None:
                yield name
        case ast.Import(names=aliases):
            yield from (alias.asname or alias.name.partition(".")[0] for alias in aliases)
        case ast.ImportFrom(names=aliases):
            yield from (alias.asname or alias.name for alias in aliases)
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
            yield name


def _patched_by(node: ast.AST) -> Iterator[str]:
    name: str | None = None
    match node:
        case ast.Attribute(ctx=ast.Store() | ast.Del()) | ast.Subscript(ctx=ast.Store() | ast.Del()):
            name = root(node)
        case ast.Name(ctx=ast.Del()):
            name = node.id
        case ast.Call(func=ast.Name(id="setattr" | "delattr"), args=[target, *_]):
            name = root(target)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            name = patched_class(node)
    if name:
        yield name


def _global_stores(node: ast.stmt) -> Iterator[str]:
    """Yield the names that functions inside the statement declare global and assign."""
    parts = list(ast.walk(node))
    declared = {name for part in parts if isinstance(part, ast.Global) for name in part.names}
    if declared:
        yield from declared & {name for part in parts for name in _bound_by(part)}


def _called_on(node: ast.stmt, values: frozenset[str]) -> Iterator[str]:
    for statement in executed(node):
        if isinstance(statement, ast.Expr):
            for part in executed(statement):
                if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute):
                    name = root(part.func)
                    if name in values:
                        yield name


def _seeds(node: ast.stmt) -> bool:
    # Inside a loop or a with it is that loop's affair, and would drag a training loop along.
    if isinstance(node, _LOOPS):
        return False
    return any(_is_seeding(part) for part in executed(node) if isinstance(part, ast.Expr | ast.Assign))


def _is_seeding(node: ast.Expr | ast.Assign) -> bool:
    # Of an assignment only ``_ = torch.manual_seed(0)``: a seeded generator is its own object.
    parts = executed(node) if isinstance(node, ast.Expr) else [node.value]
    return any(
        isinstance(part, ast.Call) and _last_name(part.func) in _SEEDING and root(part.func) is not None
        for part in parts
    )


def _last_name(node: ast.AST) -> str | None:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else None


def _comprehended(node: ast.stmt) -> set[str]:
    """Return the names that are only a module-level comprehension's own."""
    loops = [part for part in executed(node) if isinstance(part, ast.comprehension)]
    own = {part.id for loop in loops for part in ast.walk(loop.target) if isinstance(part, ast.Name)}
    return own and own - set(_loaded_outside(node))


def _loaded_outside(node: ast.stmt) -> Iterator[str]:
    stack: list[ast.AST] = [node]
    while stack:
        part = stack.pop()
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load):
            yield part.id
        if isinstance(part, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            stack.append(part.generators[0].iter)  # the one part that runs outside
        else:
            stack += _same_scope(part)


def _referenced(text: str, comprehended: frozenset[str]) -> frozenset[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        top = symtable.symtable(text, "<statement>", "exec")
    names = {symbol.get_name() for symbol in top.get_symbols() if symbol.is_referenced()}
    names -= comprehended  # since Python 3.12 they stand in the module's table
    tables = list(top.get_children())
    while tables:
        table = tables.pop()
        symbols = table.get_symbols()
        names |= {symbol.get_name() for symbol in symbols if symbol.is_global() and symbol.is_referenced()}
        tables += table.get_children()
    return frozenset(names)

"""Which global names a statement binds, mutates and reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.model import Statement
from grader.submission import read_submission


def last(folder: Path, source: str) -> Statement:
    """Return the last statement of a source."""
    path = folder / "hw.py"
    path.write_text(source)
    submission = read_submission(path)
    assert submission.broken == ()
    return submission.statements[-1]


def words(names: frozenset[str]) -> str:
    """Return names as one sorted string, which reads well in a table."""
    return " ".join(sorted(names))


@pytest.mark.parametrize(
    ("source", "binds"),
    [
        ("def f(x): y = 1", "f"),
        ("async def f(): pass", "f"),
        ("class A:\n    x = 1", "A"),
        ("a = b = 1", "a b"),
        ("a, (b, *c), d.x, e[0] = z", "a b c"),
        ("a: int = 1", "a"),
        ("a: int", ""),
        ("a += 1", "a"),
        ("print(a := 1)", "a"),
        ("[a := i for i in z]", "a"),
        ("f = lambda x: (y := x)", "f"),
        ("import a.b, c.d as e, f", "a e f"),
        ("from m import a, b as c", "a c"),
        ("from m import *", "*"),
        ("for i, j in z:\n    k = 1\nelse:\n    m = 1", "i j k m"),
        ("with open('x') as a, b as (c, d):\n    e = 1", "a c d e"),
        ("try:\n    a = 1\nexcept E as e:\n    b = 1\nelse:\n    c = 1\nfinally:\n    d = 1", "a b c d"),
        ("if x:\n    def f(): pass\nelif y:\n    import g\nelse:\n    class H: pass", "H f g"),
        ("while x:\n    a = 1", "a"),
        (
            "match x:\n    case [a, *b]: c = 1\n    case {'k': d, **e}: pass\n    case A(f) as g: pass",
            "a b c d e f g",
        ),
        ("@d2l.add_to_class(Net)\ndef forward(self): pass", ""),
        ("@add_to_class(Net)\nasync def forward(self): pass", ""),
        ("@cache\ndef f(): pass", "f"),
        ("x.a = 1", ""),
        ("del x", ""),
    ],
)
def test_binds(tmp_path: Path, source: str, binds: str) -> None:
    """A statement binds what holds a new object at module level after it."""
    assert words(last(tmp_path, source).binds) == binds


@pytest.mark.parametrize(
    ("source", "mutates"),
    [
        ("x[0] = 1", "x"),
        ("x.a.b[0].c = 1", "x"),
        ("x.a += 1", "x"),
        ("x[0], y.a = 1, 2", "x y"),
        ("del x.a, y[0]", "x y"),
        ("del x", "x"),
        ("setattr(x.a, 'b', 1)", "x"),
        ("for p in z:\n    x.a = p", "x"),
        ("def f():\n    global n\n    n = 1", "n"),
        ("def f():\n    global n\n    return n", ""),
        ("class A:\n    def f(self):\n        global n\n        n += 1", "n"),
        ("def f(x):\n    x.a = 1\n    x.go()", ""),
        ("@add_to_class(Net)\ndef forward(self): pass", "Net"),
        ("@d2l.add_to_class(d2l.Module)\ndef forward(self): pass", "d2l"),
        ("x = []\nx.append(1)", "x"),
        ("x = []\nprint(x.a[0].go(1))", "x"),
        ("x = []\nif x:\n    x.go()", "x"),
        ("x = []\ny = x.go()", ""),
        ("x = []\nprint(x)", ""),
        ("x = []\nf(lambda: x.go())", ""),
        ("import x\nx.go()", ""),
        ("def x(): pass\nx.go()", ""),
        ("def x(): pass\nprint(x(1).go())", ""),
        ("class x: pass\nx.go()", ""),
        ("class x: pass\nx.a = 1", "x"),
        ("import torch\ntorch.manual_seed(0)", "*seed*"),
        ("import torch\n_ = torch.cuda.manual_seed_all(0)", "*seed*"),
        ("from random import seed\nseed(0)", "*seed*"),
        ("import numpy as np\nif x:\n    np.random.seed(0)", "*seed*"),
        ("import torch\ntorch.set_default_dtype(torch.float64)", "*seed*"),
        ("import torch\ng = torch.Generator().manual_seed(0)", ""),
        ("import torch\nfor i in z:\n    torch.manual_seed(i)", ""),
        ("import torch\ndef f():\n    torch.manual_seed(0)", ""),
    ],
)
def test_mutates(tmp_path: Path, source: str, mutates: str) -> None:
    """A statement mutates whose objects it assigns into, patches, or calls a method of."""
    assert words(last(tmp_path, source).mutates) == mutates


@pytest.mark.parametrize(
    ("source", "reads"),
    [
        ("y = a + b.c[d]", "a b d"),
        ("a += 1", "a"),
        ("a.b = c", "a c"),
        ("def f(x, y=d):\n    z = x\n    return z + g(w)", "d g w"),
        ("def f(torch):\n    return torch.exp(n)", "n"),
        ("def f(x: A) -> B:\n    return x", "A B"),
        ("@dec(a)\ndef f(): return f()", "a dec f"),
        ("def f():\n    x = 1\n    def g():\n        return x + y\n    return g", "y"),
        ("def f():\n    global n\n    n += 1", "n"),
        ("f = lambda x, y=d: x + z", "d z"),
        ("s = [i + a for i in b if i in c]", "a b c"),
        ("s = [i for i in i], [j for j in a], j", "a i j"),
        ("s = [f(lambda: k + i) for i, (j, *k) in [j for j in a]]", "a f"),
        (
            "class A(B, metaclass=M):\n    x = y\n    def f(self):\n        return x + super().f()",
            "B M super x y",
        ),
        ("@add_to_class(Net)\ndef forward(self, x): return self.net(x) + k", "Net add_to_class k"),
        ("import torch", ""),
        ("x = f'{a}'", "a"),
        ("b = 1; c = a; d = é", "é"),
        ("'é'; b = 1; \\\n  d = a", "a"),
        ("x = '''\n;'''; \\\n# no\ny = a", "a"),
        ("z = 1 # c\n\n# more\n@a\n\n# in between\n@b\ndef f(): pass", "a b"),
    ],
)
def test_reads(tmp_path: Path, source: str, reads: str) -> None:
    """A statement reads the global names loaded in it and in the functions inside it."""
    assert words(last(tmp_path, source).reads) == reads

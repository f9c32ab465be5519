"""Forbidden library names are found by what they resolve to, never by how they look."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from grader.submission import forbidden_uses, read_submission

FORBIDDEN = (
    "torch.softmax",
    "torch.nn.functional.softmax",
    "torch.nn.Softmax",
    "scipy.special.softmax",
)


def uses(folder: Path, source: str, name: str = "softmax") -> list[str]:
    """Return the forbidden uses in a source as "line name"."""
    path = folder / "hw.py"
    path.write_text(source)
    submission = read_submission(path)
    assert submission.broken == ()
    found = forbidden_uses(submission, name, FORBIDDEN)
    assert all(location.file == "hw.py" for _, location in found)
    return [f"{location.line} {dotted}" for dotted, location in found]


TORCH, F = "torch.softmax", "torch.nn.functional.softmax"


@pytest.mark.parametrize(
    ("imports", "expression", "dotted"),
    [
        ("import torch", "torch.softmax(x, 1)", TORCH),
        ("import torch as t", "t.softmax(x, 1)", TORCH),
        ("from torch import softmax as s", "s(x, 1)", TORCH),
        ("from torch.nn import functional as F", "F.softmax(x, 1)", F),
        ("import torch.nn.functional as F", "F.softmax(x, 1)", F),
        ("import torch.nn.functional", "torch.nn.functional.softmax(x, 1)", F),
        ("from torch import nn", "nn.Softmax(1)(x)", "torch.nn.Softmax"),
        ("import torch.nn as nn", "nn.functional.softmax(x, 1)", F),
        ("import scipy.special as sp", "sp.softmax(x)", "scipy.special.softmax"),
        ("from torch.nn.functional import *", "relu(softplus(softmax(x)))", F),
        ("import torch\nF = torch.nn.functional", "F.softmax(x)", F),
        ("import torch\nF, k = torch.nn.functional, 1", "F.softmax(x)", F),
        ("import torch", 'getattr(torch, "softmax")(x)', TORCH),
        ("import torch", 'getattr(torch, "soft" + "max", None)(x)', TORCH),
        ("import torch", 'getattr(torch, f"soft{"max"}")(x)'.replace('{"max"}', "{'max'}"), TORCH),
        ("import torch", 'getattr(torch, "".join(["s", "oftmax"]))(x)', TORCH),
        ("import torch\nhalf = 'soft'", 'getattr(torch, half + "max")(x)', TORCH),
        ("import torch", 'getattr(torch.nn, "functional").softmax(x)', F),
        ("import torch", 'torch.__dict__["softmax"](x)', TORCH),
        ("import torch", 'vars(torch)["softmax"](x)', TORCH),
        ("import torch, sys", 'sys.modules["torch"].softmax(x)', TORCH),
        ("import importlib", 'importlib.import_module("torch.nn.functional").softmax(x)', F),
        ("from importlib import import_module as im", 'im("torch").softmax(x)', TORCH),
        ("", '__import__("torch").softmax(x)', TORCH),
        ("", '__import__("torch.nn").nn.Softmax(1)(x)', "torch.nn.Softmax"),
        ("", '__import__("torch.nn", fromlist=["Softmax"]).Softmax(1)(x)', "torch.nn.Softmax"),
        ("import torch, numpy", "(torch if x else numpy).softmax(x)", TORCH),
        ("import torch", "(t := torch).softmax(x)", TORCH),
        ("import torch", "[torch.softmax(row, 0) for row in x]", TORCH),
        ("import torch", "map(lambda row: torch.softmax(row, 0), x)", TORCH),
        ("import torch\nfrom functools import partial", "partial(torch.softmax, dim=1)(x)", TORCH),
        ("try:\n    from torch import softmax as s\nexcept ImportError:\n    s = None", "s(x)", TORCH),
        ("if True:\n    import torch\nwhile False: import torch", "torch.softmax(x)", TORCH),
    ],
)
def test_a_reference_is_resolved_through_imports_and_aliases(
    tmp_path: Path, imports: str, expression: str, dotted: str
) -> None:
    """However a library function is reached, it is named by where it lives."""
    source = f"{imports}\ndef mine(x):\n    return {expression}\n"
    line = source[: source.index("return")].count("\n") + 1
    assert uses(tmp_path, source, "mine") == [f"{line} {dotted}"]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("    import torch as t\n    return t.softmax(x, 1)", 2),
        ("    from torch.nn.functional import softmax\n    return softmax(x, 1)", 2),
        ("    import torch\n    s = torch.nn\n    return s.functional.softmax(x)", 3),
        (
            "    import torch\n    def inner(y):\n        return torch.softmax(y)\n    return inner(x)",
            3,
        ),
        ("    global t\n    import torch as t\n    return x", None),
    ],
)
def test_imports_inside_functions_count(tmp_path: Path, body: str, line: int | None) -> None:
    """An import is followed in the function that makes it and the functions in that one."""
    found = uses(tmp_path, f"def softmax(x):\n{body}\n")
    assert [int(use.split()[0]) for use in found] == ([line + 1] if line else [])


def test_an_alias_is_flagged_where_it_is_made_and_where_it_is_used(tmp_path: Path) -> None:
    """Uses come in the order of the file."""
    source = "import torch\nsm = torch.softmax\ndef softmax(x):\n    return sm(x, 1)\n"
    assert uses(tmp_path, source) == ["2 torch.softmax", "4 torch.softmax"]


@pytest.mark.parametrize("source", ["from torch import softmax\n", "import torch\nsoftmax = torch.softmax\n"])
def test_the_graded_name_may_not_be_the_library_function(tmp_path: Path, source: str) -> None:
    """Handing in the library's own function under the graded name is a use."""
    assert [use.split()[1] for use in uses(tmp_path, source)] == [TORCH]


@pytest.mark.parametrize(
    "source",
    [
        "def softmax(x): return x.softmax(1)",
        "class softmax:\n    def softmax(self, x): return self.softmax(x)",
        "model = Net()\ndef softmax(x): return model.softmax(x)",
        "import torch\ndef softmax(x): return torch.Tensor.softmax(x, 1)",
        "import torch\ndef softmax(x): return torch.special.softmax(x, 1)",
        "import torch\ndef softmax(torch): return torch.softmax(1)",
        "import torch\nsoftmax = lambda torch: torch.softmax(1)",
        "from torch import *\ndef softmax(x): return softmax(x - 1)",
        "from torch import softmax\ndef softmax(x): return softmax(x)",
        "from torch import softmax as s\ndef s(x): return x\ndef softmax(x): return s(x)",
        "from torch import softmax as s\ndef softmax(x):\n    s = abs\n    return s(x)",
        "from torch import softmax as s\ndef softmax(x):\n    for s in x: s(x)\n    return [s(x) for s in x]",
        "from torch import softmax as s\ndef softmax(x):\n    with x as s: s()",
        "from torch import softmax as s\ndef softmax(x):\n    try: x\n    except E as s: s()",
        "from torch import softmax as s\ndef softmax(x):\n    match x:\n        case [s]: return s(x)",
        "import torch\ndef softmax(x):\n    '''torch.softmax'''\n    return 'torch.softmax'  # torch.softmax",
        "import torch\ndef softmax(x: torch.softmax) -> torch.softmax:\n    y: torch.softmax = x",
        "import torch\ndef softmax(x): return x\nassert softmax(y) == torch.softmax(y)",
        "import torch\ndef softmax(x): return torch.softmax(x, 1)\ndef softmax(x): return x",
        "import torch\ndef test(): return torch.softmax(y, 1)\ndef softmax(x): return x",
        "import torch\nresults = {}\ndef softmax(x): return x\nresults.update(a=torch.softmax(y))",
        "import torch\nfor X in data:\n    torch.softmax(X)\ndef softmax(x): return X",
        "def getattr(a, b): return 0\nimport torch\ndef softmax(x): return getattr(torch, 'softmax')",
        "from .torch import softmax as s\ndef softmax(x): return s(x)",
        "import torch\ndef softmax(x):\n    torch.softmax = None\n    return x",
        "x = 1",
    ],
)
def test_what_only_looks_forbidden_costs_nothing(tmp_path: Path, source: str) -> None:
    """Methods, own functions, shadows, strings, annotations and tests are no proof."""
    assert uses(tmp_path, source) == []


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("def helper(x): return torch.softmax(x, 1)\ndef softmax(x): return helper(x)", 2),
        ("def a(x): return torch.softmax(x)\ndef b(x): return a(x)\nsoftmax = lambda x: b(x)", 2),
        ("class Base:\n    def go(self): return torch.softmax(x)\nclass softmax(Base): pass", 3),
        ("class softmax:\n    f = torch.nn.Softmax(1)", 3),
        ("class softmax: pass\n@add_to_class(softmax)\ndef forward(self, x): return torch.softmax(x)", 4),
        ("class softmax: pass\nsoftmax.forward = lambda self, x: torch.softmax(x)", 3),
        ("class softmax: pass\nsetattr(softmax, 'forward', torch.softmax)", 3),
        ("def setup():\n    global s\n    s = torch.softmax\ns = None\ndef softmax(x): return s(x)", 4),
        ("net = dict(f=torch.softmax)\ndef softmax(x): return net['f'](x)", 2),
        ("def softmax(x, f=torch.softmax): return f(x)", 2),
        ("@wrap(torch.softmax)\ndef softmax(x): return x", 2),
        ("if True:\n    def softmax(x): return torch.softmax(x)\nelse:\n    def softmax(x): return x", 3),
    ],
)
def test_code_that_the_graded_name_reaches_counts(tmp_path: Path, source: str, line: int) -> None:
    """Helpers, base classes, patches, values and defaults belong to the graded name."""
    (found,) = uses(tmp_path, f"import torch\n{source}\n")
    assert found.startswith(f"{line} torch.")


def test_a_use_in_a_notebook_has_its_cell(tmp_path: Path) -> None:
    """The place is named in the student's terms, across cells."""
    sources = ["import torch as t\n!ls", "print(t.softmax(x))", "\ndef f(x):\n    return t.softmax(x)"]
    cells = [{"cell_type": "code", "source": text} for text in sources]
    path = tmp_path / "hw.ipynb"
    path.write_text(json.dumps({"nbformat": 4, "cells": cells}))
    ((dotted, place),) = forbidden_uses(read_submission(path), "f", FORBIDDEN)
    assert dotted == TORCH
    assert str(place) == "hw.ipynb, cell 3, line 3"


def test_aliases_in_circles_and_fans_end(tmp_path: Path) -> None:
    """Hostile aliasing neither recurses for ever nor doubles with each step."""
    circle = "a = b\nb = a\na = b.softmax\n"
    fan = "".join(f"t{i + 1} = (t{i} if x else t{i}) or t{i}\ns{i + 1} = s{i} + s{i}\n" for i in range(200))
    source = f"import torch as t0\ns0 = 'soft'\n{circle}{fan}def softmax(x): return a, getattr(t200, s200)\n"
    assert uses(tmp_path, source) == []


def test_long_chains_are_walked_without_recursion(tmp_path: Path) -> None:
    """What Python compiles is searched, however long the expression."""
    source = "import torch\ndef softmax(x): return " + "x + " * 1500 + "torch.softmax(x" + ".y" * 500 + ")\n"
    assert uses(tmp_path, source) == ["2 torch.softmax"]

"""A course with one small exercise of which some checks are hidden; whatever is secret of it holds a mark."""

from __future__ import annotations

from pathlib import Path

README = "# Half and twice\n\nWrite `half` and `twice`.\n"
STUB = '''"""exercise-90: half and twice."""

import torch


def half(x: torch.Tensor) -> torch.Tensor:
    """Return x / 2."""
    raise NotImplementedError


def twice(x: torch.Tensor) -> torch.Tensor:
    """Return 2 x."""
    raise NotImplementedError
'''
SOLUTION = '''"""exercise-90: half and twice."""

import torch


def half(x: torch.Tensor) -> torch.Tensor:
    """Return x / 2."""
    # BEGIN SOLUTION
    return x * 0.5
    # END SOLUTION


def twice(x: torch.Tensor) -> torch.Tensor:
    """Return 2 x."""
    # BEGIN SOLUTION
    return x + x
    # END SOLUTION
'''
MISTAKES = """from grader.checks import Mistake

MISTAKES = [
    Mistake(
        "squared", "twice", "return x + x", "return x * x", "twice-plain", "You multiply x with itself.",
    ),
    Mistake(
        "xyzzy-mistake", "half", "return x * 0.5", "return (x * 0.5).clamp(max=100000.0)", "xyzzy-name",
        "The xyzzy-says sentence.",
    ),
]
"""
CHECKS = """import torch

from grader.checks import Exercise, compare, given, law, like_reference, pure, shapes, tensors, together

plain = given(
    "plain", {"x": torch.tensor([[2.0, 3.0]])}, {"x": torch.tensor([[1.0, 8.0]])},
    strategy=together(x=tensors(shapes())),
)
# xyzzy-comment
secret = given("xyzzy-given", {"x": torch.tensor([[739184.0, 1.0]])})


def stays_even(case, result):
    return compare(result, case.x + case.x, what="xyzzy-what")


EXERCISE = Exercise(checks=[
    like_reference(
        "half", "The xyzzy-description of it.", name="xyzzy-name", given=secret, points=3,
        hint="The xyzzy-hint.", hidden=True,
    ),
    like_reference("half", "Plain numbers.", name="half-plain", given=plain, points=2, hint="Halve 2."),
    pure("half", name="half-pure", given=plain, points=1, hint="Print it."),
    like_reference("twice", "Plain numbers.", name="twice-plain", given=plain, points=2, level="message"),
    law(
        "twice", "The xyzzy-description of a law.", name="xyzzy-law", given=secret, points=1, hidden=True,
        holds=stays_even, hint="Another xyzzy-hint.",
    ),
])
"""
# Of the two ways to be wrong one is known by name, and one raises, far down in the file.
CLAMPED = """import torch


def half(x):
    return (x * 0.5).clamp(max=100000.0)


def twice(x):
    return x * x
"""
TALKATIVE = (
    """import torch

KEPT = []


def half(x):
    tell(x)
    return x * 0.5


def twice(x):
    tell(x)
    return x + x


def tell(x):
    # Whoever keeps what a hidden check gave could tell of it in a visible one.
    print("printed", KEPT, x.tolist())
    if KEPT:
        raise ValueError(f"kept {KEPT}")
    if float(x.max()) > 1000:
"""
    + "\n" * 123_456
    + """        KEPT.append("xyzzy-kept")
        print("xyzzy-printed")
        raise KeyError("xyzzy-raised", x.tolist())
"""
)
SECRET_LINE = TALKATIVE[: TALKATIVE.index("raise KeyError")].count("\n") + 1
# Texts, the number that is only in hidden inputs (however it is written), and the line of the raise.
MARKS = (
    *("xyzzy", "739184", "739,184", "7.39184", "7.3918e", "369592", "3.69592", "1478368", "1.47837"),
    str(SECRET_LINE),
)


def write_course(root: Path) -> Path:
    """Write the course into a folder, and return it."""
    texts = {
        "exercises": {"README.md": README, "stub.py": STUB, "checks.py": CHECKS},
        "solutions": {"solution.py": SOLUTION, "mistakes.py": MISTAKES},
    }
    for kind, files in texts.items():
        folder = root / kind / "exercise-90-half"
        folder.mkdir(parents=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
    return root

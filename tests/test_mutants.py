"""`grade dev mutate`: small edits of a right solution, and which of them no check sees."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from grader.authoring.mutants import mutants
from grader.cli import main
from grader.course import open_course

SLUG = "exercise-01-row-mean"


def edits(source: str) -> set[tuple[str, str]]:
    """Return each edit of a source as what was there and what takes its place."""
    return {(one.old, one.new) for one in mutants(source)}


@pytest.mark.parametrize(
    ("source", "old", "new"),
    [
        ("def f(x): return x - 1", "x - 1", "x + 1"),
        ("def f(x): return x - 1", "1", "2"),
        ("def f(x): return x.sum(dim=1, keepdim=True)", "x.sum(dim=1, keepdim=True)", "x.sum(keepdim=True)"),
        ("def f(x): return x.sum(dim=1)", "x.sum", "x.mean"),
        ("def f(x): return x.exp()", "x.exp()", "x"),
        ("def f(x, y): return g(x, y)", "g(x, y)", "g(y, x)"),
        ("def f(x): return x[1:]", "x[1:]", "x[:]"),
        ("def f(x): return x[:, 0]", "x[:, 0]", "x[0, :]"),
        ("def f(x): return x > 0 and x < 9", "x > 0", "x >= 0"),
        ("def f(x): return x > 0 and x < 9", "x > 0 and x < 9", "x > 0 or x < 9"),
        ("def f(x): return -x", "-x", "x"),
        ("def f(x): return x", "return x", "return (x).detach()"),
        ("def f(x):\n    x += 1", "x += 1", "pass"),
        ("def f(n):\n    for _ in range(n): g()", "range(n)", "range(n)[1:]"),
        ("def f(n): return 1 if n else 2", "1 if n else 2", "2"),
        ("def f(n=True): return n", "True", "False"),
        ("class A:\n    def f(self): return 2.5", "2.5", "-2.5"),
    ],
)
def test_an_edit_is_made(source, old, new):
    """Of these lines this edit is one."""
    assert (old, new) in edits(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""A module of 1 line."""\nimport a.sum\nLIMIT = 1',
        'def f():\n    """Return 1."""',
        "def f(x: A[1]) -> B[2]: ...",
        "def f():\n    raise ValueError(1)",
        "def f():\n    print(1)",
        "@lru_cache(1)\ndef f(): ...",
        "class A(B[1]): ...",
    ],
)
def test_what_changes_no_answer_is_left_alone(source):
    """Docstrings, imports, annotations and what is raised stay; so does what stands outside of functions."""
    assert edits(source) == set()


def test_every_edit_is_a_program_and_another_one():
    """Each edit of a whole solution can be parsed, and no two are the same program."""
    source = open_course().find("softmax").solution()
    programs = [ast.dump(ast.parse(one.source)) for one in mutants(source)]
    assert len({*programs, ast.dump(ast.parse(source))}) == len(programs) + 1 > 100


def test_an_edit_is_where_it_says():
    """Letters of more than one byte do not move it, and the line and function are those of the text."""
    source = "def é(x):\n    'ü'\n    return 'öö' + x[0]\n"
    (one,) = [one for one in mutants(source) if one.new == "1"]
    assert (one.source, one.line, one.function) == (source.replace("0", "(1)"), 3, "é")


# --- graded --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def course(tmp_path_factory) -> Path:
    """Make a course of one exercise, the scaffold's: the mean of each row."""
    course = tmp_path_factory.mktemp("course")
    assert main(["dev", "new", "1", "row-mean", "--course", str(course)]) == 0
    return course


def mutated(course: Path, capsys) -> str:
    """Return what the command says of a course."""
    capsys.readouterr()
    assert main(["dev", "mutate", "--course", str(course)]) == 0
    return capsys.readouterr().out


def test_every_right_solution_is_edited(course, capsys):
    """Each is named with its count; what the checks see, such as a graph that is cut off, is not listed."""
    said = mutated(course, capsys)
    assert "exercise-01 · Row mean, solution.py: " in said
    assert "exercise-01 · Row mean, by_loops.py: " in said
    assert ".detach()" not in said


def test_what_no_check_sees_is_listed(course, tmp_path, capsys):
    """Without the check of gradients a graph that is cut off gets full marks, and the edit is named."""
    weak = shutil.copytree(course, tmp_path / "weak")
    shutil.rmtree(weak / "solutions" / SLUG / "also_right")
    checks = weak / "exercises" / SLUG / "checks.py"
    tree = ast.parse(checks.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.List):
            node.elts = [one for one in node.elts if not ast.unparse(one).startswith("gradient(")]
    checks.write_text(ast.unparse(tree), encoding="utf-8")
    assert ".detach()" in mutated(weak, capsys)

"""A student's copy of a course: no answers in it, and the same verdicts out of it."""

from __future__ import annotations

import ast
import re
import zlib
from pathlib import Path

import pytest
import secret_course

from grader import notebook
from grader.authoring.slicing import only, without_hidden
from grader.checks.draw import size
from grader.cli import main
from grader.cli.watch import _Desk
from grader.course import Course, open_course
from grader.errors import ExerciseError
from grader.grading import Options, grade
from grader.model import CheckResult, Outcome, Report
from grader.prepared import Prepared, Ready
from grader.recording import HEADER, Recorded, make_ready, read_recording
from grader.submission import read_submission
from grader.worker.launch import Workers

CORPUS = Path(__file__).parent / "submissions"
WRONG_FROM_TWO_ROWS = """import torch


def half(x):
    return x * 0.5 if x.shape[0] == 1 else x


def twice(x):
    return x + x
"""
SUBMISSIONS = {
    "clamped": secret_course.CLAMPED,
    "talkative": secret_course.TALKATIVE,
    "two rows": WRONG_FROM_TWO_ROWS,
    "right": secret_course.SOLUTION,
    "stub": secret_course.STUB,
    "typo": secret_course.CLAMPED.replace("x * x", "y * x"),
}


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Open the full course, with hidden checks and solutions."""
    return open_course(secret_course.write_course(tmp_path_factory.mktemp("full")))


@pytest.fixture(scope="module")
def copy(full: Course, tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Release the course and open the student's copy."""
    target = tmp_path_factory.mktemp("students") / "copy"
    assert main(["dev", "release", str(target), "--course", str(full.root)]) == 0
    return open_course(target)


def texts_of(course: Course) -> dict[str, str]:
    """Return all that a copy says, what is packed in its recordings too."""
    files = [path for path in course.root.rglob("*") if path.is_file()]
    raw = {path.relative_to(course.root).as_posix(): path.read_bytes() for path in files}
    unpacked = {
        name: zlib.decompress(data.removeprefix(HEADER)) if data.startswith(HEADER) else data
        for name, data in raw.items()
    }
    return {name: data.decode("utf-8", "replace") for name, data in unpacked.items()}


def judged(report: Report) -> list[tuple[object, ...]]:
    """Return the verdicts of the visible checks."""
    return [_verdict(check) for check in report.checks if not check.hidden]


def _verdict(check: CheckResult) -> tuple[object, ...]:
    return check.name, check.outcome, check.earned, check.possible, check.mistake


# --- what is in it -------------------------------------------------------------------------------


def test_a_copy_has_tasks_checks_and_a_recording_and_nothing_else(copy: Course) -> None:
    """No solutions folder, no mistakes, no traces of having been tried."""
    place = "exercises/exercise-90-half"
    wanted = [f"{place}/{name}" for name in ("README.md", "checks.py", "recording.bin", "stub.py")]
    assert sorted(texts_of(copy)) == ["README.md", *wanted]


@pytest.mark.parametrize(
    "secret", ["xyzzy", "739184", "x * 0.5", "x*0.5", "return x + x", "x * x", "clamp", "stays_even"]
)
def test_a_copy_holds_neither_solutions_nor_hidden_checks(secret: str, copy: Course) -> None:
    """Not the solution's lines, nor a mistake's, nor a name, text or law of a hidden check."""
    assert [name for name, text in texts_of(copy).items() if secret in text] == []


def test_a_recording_has_the_visible_checks_alone(full: Course, copy: Course) -> None:
    """With a mistake that they show, and without the one that only a hidden check shows."""
    data = read_recording(copy.find("90"))
    assert list(data.checks) == ["half-plain", "half-pure", "twice-plain"]
    assert [one.name for one in data.mistakes] == ["squared"]
    assert data.unseen == 2


def test_a_copy_is_of_another_version(full: Course, copy: Course) -> None:
    """A result of a copy is never taken for one of the full course."""
    assert full.find("90").version != copy.find("90").version


# --- what it says --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_a_copy_gives_the_same_verdicts(
    name: str, full: Course, copy: Course, workers: Workers, tmp_path: Path
) -> None:
    """Check by check: outcome, points and the mistake that is named."""
    path = tmp_path / "a.py"
    path.write_text(SUBMISSIONS[name], encoding="utf-8")
    readies: list[Ready] = [Prepared(full.find("90"), 0), make_ready(copy.find("90"))]
    whole, mine = (grade(ready, read_submission(path), Options(), workers) for ready in readies)
    assert judged(mine) == judged(whole)
    assert [one for one in mine.mistakes if one.name != "xyzzy-mistake"] == list(mine.mistakes)
    assert mine.seed == 0


def test_the_smallest_recorded_failing_input_is_shown(copy: Course, workers: Workers, tmp_path: Path) -> None:
    """Of all recorded inputs with two rows or more, the one with the fewest numbers."""
    path = tmp_path / "a.py"
    path.write_text(WRONG_FROM_TWO_ROWS, encoding="utf-8")
    ready = Recorded(copy.find("90"))
    report = grade(ready, read_submission(path), Options(), workers)
    [plain] = [one for one in report.checks if one.name == "half-plain"]
    recorded = read_recording(copy.find("90")).checks["half-plain"]
    assert plain.counterexample is not None
    numbers = len(re.findall(r"\d+\.", plain.counterexample.arguments))
    assert numbers == 2
    assert len(recorded.small) == 25
    assert min(size(one.trial.case) for one in ready.trials(ready.exercise.checks[0]))[0] <= 2


def test_a_student_is_told_of_the_checks_that_are_missing(
    copy: Course, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Full marks in a copy are not full marks."""
    path = tmp_path / "a.py"
    path.write_text(secret_course.SOLUTION, encoding="utf-8")
    assert main(["90", str(path), "--course", str(copy.root)]) == 0
    assert "2 more checks run when you hand in." in capsys.readouterr().out


def test_the_students_commands_work_with_a_copy(
    copy: Course,
    workers: Workers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The whole day: list, show, start, grade, hint, watch, and a notebook's check."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GRADER_COURSE", str(copy.root))
    assert [main([*words]) for words in (["list"], ["show", "90"], ["start", "90"])] == [0, 0, 0]
    (tmp_path / "exercise-90-half.py").write_text(WRONG_FROM_TWO_ROWS, encoding="utf-8")
    assert main(["90"]) == 1
    assert main(["hint", "90"]) == 0
    _Desk(copy, copy.find("90"), workers, with_keys=False).look()
    shown = capsys.readouterr().out
    assert "Halve 2." in shown
    assert shown.count("2 more checks run when you hand in.") == 2
    report, unseen = notebook._grade("90", [(1, WRONG_FROM_TWO_ROWS)])
    answer = notebook._answer(report, unseen, verbose=False)
    assert answer["text"].endswith("2 more checks run when you hand in.")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["90", "a.py", "--seed", "1"], "takes no --seed"),
        (["dev", "check"], "a student's copy of a course; dev works on the full one"),
        (["dev", "sync", "90"], "a student's copy of a course"),
        (["dev", "release", "again"], "a student's copy already"),
        (["batch", "."], "a class is graded with the full one"),
    ],
)
def test_what_a_copy_cannot_do_is_refused(
    words: list[str],
    says: str,
    copy: Course,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One line, and exit code 2."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.py").write_text(secret_course.CLAMPED, encoding="utf-8")
    assert main([*words, "--course", str(copy.root)]) == 2
    assert says in capsys.readouterr().err


# --- what goes wrong -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda data: data[:-20], "damaged"),
        (lambda data: data[:60] + b"xyz" + data[63:], "damaged"),
        (lambda data: HEADER + zlib.compress(b"\x93\x01\x02\x03"), "damaged"),
        (lambda data: data.replace(b"/v1", b"/v9"), "none that this grader can read"),
        (lambda data: b"", "none that this grader can read"),
    ],
)
def test_a_damaged_recording_is_our_fault_in_one_line(
    damage, says: str, copy: Course, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 3, no traceback, and what to do."""
    broken = tmp_path / "course"
    for path in copy.root.rglob("*"):
        place = broken / path.relative_to(copy.root)
        place.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            content = path.read_bytes()
            place.write_bytes(damage(content) if path.name == "recording.bin" else content)
    (tmp_path / "a.py").write_text(secret_course.CLAMPED, encoding="utf-8")
    assert main(["90", str(tmp_path / "a.py"), "--course", str(broken)]) == 3
    said = capsys.readouterr().err
    assert says in said
    assert "get the course again" in said


def test_checks_that_are_not_the_recorded_ones_are_refused(copy: Course, tmp_path: Path) -> None:
    """A file that somebody has edited does not judge by chance."""
    folder = tmp_path / "exercises" / "exercise-90-half"
    folder.mkdir(parents=True)
    for path in copy.find("90").folder.iterdir():
        if path.is_file():
            content = path.read_bytes()
            (folder / path.name).write_bytes(content.replace(b"half-pure", b"half-pura"))
    with pytest.raises(ExerciseError, match="do not fit"):
        _ = Recorded(open_course(tmp_path).find("90")).exercise


def test_a_folder_with_something_in_it_is_left_alone(
    full: Course, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also a file, and a place that is nowhere."""
    (tmp_path / "kept").write_text("mine", encoding="utf-8")
    for target, says in (
        (tmp_path, "not empty"),
        (tmp_path / "kept", "is a file"),
        (tmp_path / "a/b", "no folder"),
    ):
        assert main(["dev", "release", str(target), "--course", str(full.root)]) == 2
        assert says in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir() if path.name != "progress.json"] == ["kept"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("EXERCISE = Ex", "EXERCISE = 1 / 0 or Ex", "does not load"),
        (
            "hidden=True,\n    ),\n    like",
            "hidden=bool(1),\n    ),\n    like",
            "of a hidden check is left in it",
        ),
        ('{"x": torch.tensor([[739184.0, 1.0]])}', '{"x": 1.0 + 2j}', "cannot be recorded"),
    ],
)
def test_what_cannot_be_released_leaves_nothing(
    old: str, new: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 3, one line, and no half of a course."""
    root = secret_course.write_course(tmp_path / "course")
    checks = root / "exercises" / "exercise-90-half" / "checks.py"
    source = checks.read_text(encoding="utf-8")
    assert old in source
    checks.write_text(source.replace(old, new), encoding="utf-8")
    if "cannot be recorded" in says:
        checks.write_text(
            checks.read_text(encoding="utf-8").replace("hidden=True", "hidden=False"), encoding="utf-8"
        )
    assert main(["dev", "release", str(tmp_path / "out"), "--course", str(root)]) == 3
    assert says in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir() if path.name != "progress.json"] == ["course"]


# --- slicing -------------------------------------------------------------------------------------


def test_slicing_keeps_what_is_used_and_nothing_else() -> None:
    """Names are followed through functions, imports and assignments; comments and docstrings of a file go."""
    source = '''"""Secret words."""
import math, json
from os import path, sep
A = B = 1
LIMIT: int = A
def used(x):
    return math.floor(x) + LIMIT  # why
def unused():
    return json.loads(sep)
EXERCISE = [used(1), make(hidden=True, of=unused), (make(hidden=False), make(hidden=True))]
'''
    made = without_hidden(source)
    assert "unused" not in made
    assert "json" not in made
    assert "Secret" not in made
    assert "why" not in made
    assert made.splitlines()[-1] == "EXERCISE = [used(1), (make(hidden=False),)]"
    assert only(source, ["LIMIT"]) == "A = B = 1\nLIMIT: int = A\n"


# --- the built-in course -------------------------------------------------------------------------


@pytest.fixture(scope="session")
def built_in_copy(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Release the built-in course, once."""
    target = tmp_path_factory.mktemp("released") / "course"
    assert main(["dev", "release", str(target)]) == 0
    return open_course(target)


def statements(source: str) -> set[str]:
    """Return the statements in the bodies of a file's functions, each as Python writes it on one line."""
    found = set()
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef):
            continue
        inner = [one for one in ast.walk(function) if isinstance(one, ast.stmt)]
        found |= {
            ast.unparse(one) for one in inner if isinstance(one, ast.Assign | ast.AugAssign | ast.Return)
        }
    return {one for one in found if len(re.findall(r"\w+", one)) > 3}


def python_of(course: Course, exercise: str) -> str:
    """Return the Python of one exercise of a copy, as Python writes it."""
    files = sorted(course.find(exercise).folder.glob("*.py"))
    return "\n".join(ast.unparse(ast.parse(path.read_text(encoding="utf-8"))) for path in files)


@pytest.mark.gate
@pytest.mark.parametrize(
    "exercise", ["exercise-04", "exercise-08", "exercise-13", "exercise-17", "exercise-19"]
)
def test_no_line_of_a_solution_or_mistake_is_in_a_copy(exercise: str, built_in_copy: Course) -> None:
    """Every statement of more than three words: of the solution, of others that are right, of each edit."""
    prepared = Prepared(open_course().find(exercise), 0)
    folder = prepared.folder
    secret = statements(folder.solution())
    for path in folder.also_right():
        secret |= statements(path.read_text(encoding="utf-8"))
    secret |= {" ".join(one.new.split()) for one in prepared.mistakes if len(re.findall(r"\w+", one.new)) > 3}
    stub = statements(folder.stub())
    text = python_of(built_in_copy, exercise)
    texts = "".join(text for name, text in texts_of(built_in_copy).items() if name.endswith(".bin"))
    assert [one for one in sorted(secret - stub) if one in text or one in texts] == []


@pytest.mark.gate
@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=f"{folder.name}-{path.stem}")
        for folder in sorted(CORPUS.glob("exercise-*"))
        for kind in ("right", "wrong")
        for number, path in enumerate(sorted((folder / kind).glob("*.py")))
        if folder.name == "exercise-04" or number % 12 == 0
    ],
)
def test_a_copy_of_the_built_in_course_gives_the_same_verdicts(
    path: Path, built_in_copy: Course, prepared_for, workers: Workers
) -> None:
    """Over a corpus of submissions: outcome, points and mistake of each check."""
    name = path.parent.parent.name
    mine = grade(make_ready(built_in_copy.find(name)), read_submission(path), Options(), workers)
    whole = grade(prepared_for(name), read_submission(path), Options(), workers)
    assert judged(mine) == judged(whole)
    assert mine.mistakes == whole.mistakes
    assert not any(one.outcome is Outcome.INTERNAL for one in mine.checks)

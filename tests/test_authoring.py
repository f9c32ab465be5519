"""For authors: `grade dev new` makes an exercise that works, and docs/authoring.md fills it in."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.authoring.scaffold import plan
from grader.authoring.todo import todos
from grader.cli import main
from grader.course import ExerciseFolder, built_in, open_course
from grader.errors import UsageError

pytestmark = pytest.mark.xdist_group("authoring")  # one process makes the two courses

GUIDE = (Path(__file__).parents[1] / "docs" / "authoring.md").read_text(encoding="utf-8")
SLUG = "exercise-01-layer-norm"
FILES = {
    "exercises": {"README.md", "checks.py", "stub.py"},
    "solutions": {"solution.py", "mistakes.py", "also_right/by_loops.py", "table.md"},
}
# A TODO is about the lines under it, up to the next empty line.
REGION = re.compile(r"^(# )?TODO.*?(?=\n\n|\Z)", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def scaffold(tmp_path_factory) -> Path:
    """Make a course of one new exercise, begun in an empty folder."""
    course = tmp_path_factory.mktemp("course")
    assert main(["dev", "new", "1", "layer-norm", "--course", str(course)]) == 0
    return course


@pytest.fixture(scope="module")
def filled(scaffold, tmp_path_factory) -> Path:
    """Put the guide's blocks in the place of the TODOs, in order, and make what is generated again."""
    course = tmp_path_factory.mktemp("filled") / "course"
    shutil.copytree(scaffold, course)
    for path in written(the_exercise(course)):
        texts = [block.rstrip("\n") for block in blocks(path.name)]
        assert len(REGION.findall(path.read_text(encoding="utf-8"))) == len(texts), path.name
        fill(path, iter(texts))
    assert main(["dev", "sync", "1", "--course", str(course)]) == 0
    return course


def the_exercise(course: Path) -> ExerciseFolder:
    """Return the one exercise of a course."""
    (exercise,) = open_course(course).exercises
    return exercise


def written(exercise: ExerciseFolder) -> list[Path]:
    """Return the files that an author writes."""
    found = [path for place in (exercise.folder, exercise.solutions) for path in place.rglob("*.*")]
    return [path for path in found if path.name not in ("stub.py", "table.md") and path.suffix != ".pyc"]


def blocks(name: str) -> list[str]:
    """Return what the guide puts into a file, in order."""
    return re.findall(rf"^```\w+ {re.escape(name)}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def fill(path: Path, texts: Iterator[str]) -> None:
    """Replace each TODO of a file, with the lines under it, by the next text."""
    source = path.read_text(encoding="utf-8")
    path.write_text(REGION.sub(lambda _: next(texts), source).rstrip("\n") + "\n", encoding="utf-8")


def files_under(folder: Path) -> set[str]:
    """Return the files under a folder, as relative paths."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {path.relative_to(folder).as_posix() for path in found}


# --- what is made --------------------------------------------------------------------------------


def test_a_new_exercise_is_whole(scaffold):
    """Every file is there, generated ones too, and nothing else."""
    wanted = {f"{room}/{SLUG}/{name}" for room, names in FILES.items() for name in names}
    assert files_under(scaffold) == wanted
    assert {path.name for path in scaffold.iterdir()} == set(FILES)


def test_a_new_exercise_is_named_after_its_slug(scaffold):
    """Title, id and function follow the slug, and the template's own names are gone."""
    exercise = the_exercise(scaffold)
    assert (exercise.id, exercise.title, exercise.names()) == ("exercise-01", "Layer norm", ("layer_norm",))
    texts = [(scaffold / name).read_text(encoding="utf-8") for name in files_under(scaffold)]
    assert not any("placeholder" in text.lower() or "exercise-00" in text for text in texts)


def test_the_gate_finds_nothing_but_todos_in_a_new_exercise(scaffold, capsys):
    """The scaffold works as it is: only the claim that no TODO is left fails, with every place."""
    assert main(["dev", "check", "1", "--course", str(scaffold)]) == 1
    lines = capsys.readouterr().out.splitlines()
    (failed,) = [line for line in lines if line.startswith("  FAIL")]
    assert failed == f"  FAIL no TODO left {', '.join(todos(the_exercise(scaffold)))}"
    assert failed in GUIDE


def test_each_place_that_is_listed_says_todo(scaffold):
    """A file and a line are given, and the line is one that the author has to replace."""
    exercise = the_exercise(scaffold)
    paths = {path.name: path for path in written(exercise)}
    places = [place.split(":") for place in todos(exercise)]
    assert all("TODO" in paths[name].read_text().splitlines()[int(line) - 1] for name, line in places)
    assert len(places) == sum(path.read_text().count("TODO") for path in paths.values())


# --- what becomes of it --------------------------------------------------------------------------


def test_with_the_guides_texts_the_gate_passes(filled, capsys):
    """The layer norm of docs/authoring.md is real, and the gate says of it what is printed there."""
    assert main(["dev", "check", "1", "--course", str(filled)]) == 0
    claims = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  ok")]
    assert "\n".join(claims) in GUIDE


def test_the_guides_table_is_the_real_one(filled):
    """The same mistakes, in the same order."""
    made = (the_exercise(filled).solutions / "table.md").read_text(encoding="utf-8")
    mistakes = re.findall(r"^\| layer_norm \| (.*?) \|", made, re.MULTILINE)
    assert mistakes == re.findall(r"^\| layer_norm \| (.*?) \|", GUIDE, re.MULTILINE)


def test_the_built_in_exercises_have_no_todo():
    """What students are given is finished."""
    assert {exercise.id: todos(exercise) for exercise in open_course().exercises if todos(exercise)} == {}


# --- what is refused -----------------------------------------------------------------------------


REFUSED = [
    ("1", "group-norm", "1 is taken by exercise-01-layer-norm; 2 is free"),
    ("01", "group-norm", "1 is taken by"),
    ("2", "layer-norm", "exercise-01-layer-norm is about layer-norm already"),
    ("2", "Layer_Norm", "such as layer-norm"),
    ("2", "../norm", "such as layer-norm"),
    ("2", "norm-", "such as layer-norm"),
    ("2", "é", "such as layer-norm"),
    ("2", "n" * 41, "no longer than 40"),
    ("2", "2d-norm", "2d_norm, which Python cannot use"),
    ("2", "lambda", "lambda, which Python cannot use"),
    ("2", "torch", "torch, which Python cannot use"),
    ("two", "group-norm", "'two' is not a valid integer"),
    ("1000", "group-norm", "1000 is not in the range"),
]


@pytest.mark.parametrize(("number", "slug", "says"), REFUSED, ids=[f"{one[0]}-{one[1]}" for one in REFUSED])
def test_what_cannot_be_made_is_refused_in_one_line(number, slug, says, scaffold, capsys):
    """Exit code 2, one line that says what to do, and nothing is written."""
    before = files_under(scaffold)
    assert main(["dev", "new", number, slug, "--course", str(scaffold)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert says in line
    assert files_under(scaffold) == before


def test_a_folder_that_is_there_is_left_alone(tmp_path, capsys):
    """A solution without its exercise is somebody's work."""
    kept = tmp_path / "solutions" / SLUG
    kept.mkdir(parents=True)
    assert main(["dev", "new", "1", "layer-norm", "--course", str(tmp_path)]) == 2
    assert f"{kept} is there already; move it away" in capsys.readouterr().err
    assert list(kept.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_refused(tmp_path, capsys):
    """The line names the folder and the way out."""
    file = tmp_path / "file"
    file.touch()
    assert main(["dev", "new", "1", "layer-norm", "--course", str(file / "course")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "cannot be written (Not a directory); name a folder of your own with --course" in line


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="needs a second file system")
def test_an_exercise_is_made_whole_or_not_at_all(tmp_path, capsys):
    """Where the second of the two folders cannot be moved into place, the first is taken back."""
    elsewhere = Path("/dev/shm") / f"exercises-{os.getpid()}"
    elsewhere.mkdir()
    try:
        if elsewhere.stat().st_dev == tmp_path.stat().st_dev:
            pytest.skip("both folders are on one file system")
        (tmp_path / "exercises").symlink_to(elsewhere)
        assert main(["dev", "new", "1", "layer-norm", "--course", str(tmp_path)]) == 2
        assert "cannot be written" in capsys.readouterr().err
        assert files_under(tmp_path) == files_under(elsewhere) == set()
        assert {path.name for path in tmp_path.iterdir()} == set(FILES)
    finally:
        shutil.rmtree(elsewhere)


# --- where it goes -------------------------------------------------------------------------------


def test_without_a_course_it_goes_into_the_checkout(monkeypatch):
    """An author of the built-in course names no folder."""
    monkeypatch.delenv("GRADER_COURSE", raising=False)
    new = plan(999, "layer-norm", None)
    assert new.folder.folder == built_in() / "exercises" / "exercise-999-layer-norm"


def test_the_environment_names_a_course(tmp_path, monkeypatch):
    """As for every other command."""
    monkeypatch.setenv("GRADER_COURSE", str(tmp_path))
    assert plan(1, "layer-norm", None).root == tmp_path


def test_the_installed_course_is_not_changed(tmp_path, monkeypatch):
    """It would be lost with the next version; a course of one's own is the way."""
    monkeypatch.setattr("grader.authoring.scaffold.built_in", lambda: tmp_path)
    with pytest.raises(UsageError, match="begin your own with --course DIR"):
        plan(999, "layer-norm", tmp_path)


def test_a_stub_that_is_no_python_is_said_in_one_line(scaffold, tmp_path, capsys):
    """An author's slip is exit code 3 and a line that names the file and what makes it again."""
    course = shutil.copytree(scaffold, tmp_path / "course")
    (the_exercise(course).folder / "stub.py").write_text("def layer_norm(x:\n", encoding="utf-8")
    assert main(["list", "--course", str(course)]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert "exercise-01-layer-norm: stub.py is not Python" in line
    assert "grade dev sync" in line

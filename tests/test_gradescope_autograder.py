"""The zip for Gradescope: built, set up and run in a folder that takes the place of /autograder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import export_schemas
import jsonschema
import pytest
from worth import POINTS

from grader.cli import main
from grader.course import open_course
from grader.gradescope.run import main as run
from grader.gradescope.run import results, unwrapped
from grader.worker.confine import Layer, layers
from grader.worker.launch import Workers

ROOT = Path(__file__).parent.parent
RIGHT = (ROOT / "examples" / "right.py").read_text(encoding="utf-8")
MISTAKE = RIGHT.replace("x, dim=dim, keepdim=True).values", "x).reshape([1] * x.dim())")

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Gradescope's machines run Linux")
confined = pytest.mark.skipif(
    not all(layer.available for layer in layers()), reason="this machine cannot confine"
)

# Takes the place of a python3.13. It makes a real environment that finds the packages of this one, and has
# pip install the wheel alone: the packages that it asks for are there, and there is no network.
PYTHON = """#!/usr/bin/env bash
if [ "$2" = -c ]; then exec "{python}" "$@"; fi
"{python}" -m venv --without-pip "$4"
packages=("$4"/lib/python3.*/site-packages)
printf '%s\\n' {packages} > "$packages/zz.pth"
mv "$4/bin/python" "$4/bin/real"
cat > "$4/bin/python" <<'END'
#!/usr/bin/env bash
here="$(dirname "$0")"
if [ "$3" != pip ]; then exec "$here/real" "$@"; fi
exec "{python}" -m pip --python "$here/real" "${{@:4}}" --no-deps --no-index
END
chmod +x "$4/bin/python"
"""


@dataclass(frozen=True)
class Autograder:
    """A folder like /autograder, set up."""

    root: Path
    log: str

    def grade(self, **files: str) -> dict[str, Any]:
        """Hand files in and return results.json; ``a__b_py`` is a/b.py."""
        folder = self.submission()
        for name, text in files.items():
            path = folder / name.replace("__", "/").replace("_py", ".py")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return self.run()

    def submission(self) -> Path:
        """Return the folder of the submission, empty."""
        folder = self.root / "submission"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder

    def run(self, **environment: str) -> dict[str, Any]:
        """Run run_autograder as Gradescope does, and return a results.json that its schema allows."""
        subprocess.run(
            [str(self.root / "run_autograder")],
            cwd=self.root,
            env={"PATH": os.environ["PATH"], "AUTOGRADER_ROOT": str(self.root), **environment},
            check=True,
            timeout=300,
        )
        document = json.loads((self.root / "results" / "results.json").read_text(encoding="utf-8"))
        jsonschema.validate(document, export_schemas.GRADESCOPE)
        return document


@pytest.fixture(scope="module")
def autograder(tmp_path_factory: pytest.TempPathFactory) -> Autograder:
    """Export, unpack and set up, as Gradescope does when it builds the image."""
    root = tmp_path_factory.mktemp("autograder")
    assert main(["export", "gradescope-autograder", "4", "-o", str(root / "autograder.zip")]) == 0
    source = root / "source"
    with zipfile.ZipFile(root / "autograder.zip") as archive:
        archive.extractall(source)
        modes = {one.filename: one.external_attr >> 16 & 0o777 for one in archive.infolist()}
    for name in ("setup.sh", "run_autograder"):  # what extractall leaves undone
        (source / name).chmod(modes[name])
    shutil.copy(source / "run_autograder", root)
    programs = root / "programs"
    programs.mkdir()
    packages = " ".join(f"'{one}'" for one in sys.path if one.endswith("-packages"))
    (programs / "python3.13").write_text(PYTHON.format(python=sys.executable, packages=packages))
    (programs / "python3.13").chmod(0o755)
    done = subprocess.run(
        [str(source / "setup.sh")],
        env={"PATH": f"{programs}:{os.environ['PATH']}", "AUTOGRADER_ROOT": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout
    return Autograder(root, done.stdout)


@linux
def test_the_scripts_are_at_the_root_of_the_zip_and_can_be_run(tmp_path: Path) -> None:
    """As Gradescope demands; the zip holds the exercise that was chosen, and no other."""
    path = tmp_path / "autograder.zip"
    assert main(["export", "gradescope-autograder", "softmax", "-o", str(path)]) == 0
    with zipfile.ZipFile(path) as archive:
        entries = {one.filename: one.external_attr >> 16 & 0o111 for one in archive.infolist()}
    assert [name for name, can_run in entries.items() if can_run] == ["setup.sh", "run_autograder"]
    exercises = {"/".join(name.split("/")[1:3]) for name in entries if name.startswith("course/")}
    assert exercises == {"exercises/exercise-04-softmax", "solutions/exercise-04-softmax"}


@linux
def test_setup_installs_the_grader_of_the_zip_without_a_course(autograder: Autograder) -> None:
    """What a worker may read, the installed package, holds no solution; the course is closed to others."""
    home = autograder.root / "dl-grader"
    asked = subprocess.run(
        [str(home / "bin" / "python"), "-I", "-c", "import grader; print(grader.__file__)"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert Path(asked.stdout.strip()).is_relative_to(home)
    slugs = [one.slug for one in open_course().exercises]
    assert [path for slug in slugs for path in home.rglob(slug)] == []
    assert (autograder.root / "source").stat().st_mode & 0o077 == 0
    assert "Isolation of a student's code" in autograder.log


@pytest.mark.gate
@confined
def test_a_right_submission_has_all_points(autograder: Autograder) -> None:
    """Also in a folder, as a student's zip has it, and with a module beside it."""
    helper = "from torch import exp\n"
    right = "from helper import exp\n" + RIGHT.replace("torch.exp(log", "exp(log")
    document = autograder.grade(homework__softmax_py=right, homework__helper_py=helper)
    assert document["score"] == POINTS
    assert {one["status"] for one in document["tests"]} == {"passed"}


# Tries from the module's top and from a graded function, and would succeed without the sandbox.
HOSTILE = """
import os, pathlib
ROOT = {root!r}

def attack():
    for path in (ROOT + "/results/results.json", ROOT + "/source/course/solutions/x.py", ROOT + "/owned"):
        try:
            pathlib.Path(path).write_text('{{"score": 1000, "tests": []}}')
        except OSError:
            pass
    try:
        return open(ROOT + "/source/course/solutions/exercise-04-softmax/solution.py").read()
    except OSError as error:
        return type(error).__name__

print('{{"score": 1000}}')
SEEN = attack()

def softmax(x, dim=-1):
    raise ValueError("saw " + SEEN)

def logsumexp(x, dim=-1, keepdim=False):
    os.kill(os.getppid(), 9)
"""


@confined
def test_a_hostile_submission_gets_nothing(autograder: Autograder) -> None:
    """It reads no solution, writes no result, and links and names beside it lead nowhere."""
    text = HOSTILE.format(root=str(autograder.root))
    submission = autograder.submission()
    (submission / "exercise-04-softmax.py").write_text(text)
    (submission / "results.json").symlink_to(autograder.root / "results" / "results.json")
    (submission / "solutions").symlink_to(autograder.root / "source" / "course" / "solutions")
    (submission / "torch.py").write_text("raise SystemExit")
    (submission / "sitecustomize.py").write_text(f"open({str(autograder.root / 'owned')!r}, 'w')")
    before = {path: path.read_bytes() for path in (autograder.root / "source").rglob("*.py")}
    document = autograder.run()
    assert document["score"] == 0
    assert "saw PermissionError" in document["tests"][1]["output"]
    assert not (autograder.root / "owned").exists()
    assert before == {path: path.read_bytes() for path in (autograder.root / "source").rglob("*.py")}


@linux
def test_a_run_that_takes_too_long_leaves_results_without_a_score(autograder: Autograder) -> None:
    """A zero would be the student's, and this is not known to be their fault."""
    autograder.submission()
    document = autograder.run(AUTOGRADER_SECONDS="0.01")
    assert "score" not in document
    assert "did not come to an end" in document["output"]


@linux
def test_an_autograder_that_is_not_set_up_leaves_results_without_a_score(tmp_path: Path) -> None:
    """Even without the grader there is a results.json."""
    shutil.copy(ROOT / "grader" / "gradescope" / "run_autograder", tmp_path)
    assert "score" not in Autograder(tmp_path, "").run()


# --- without a process for each -----------------------------------------------------------------------


def graded(folder: Path, workers: Workers) -> dict[str, Any]:
    """Return results.json for a folder, graded for the built-in exercise-04 alone."""
    course = open_course()
    one = type(course)(course.root, (course.find("4"),))
    document = json.loads(results(one, folder, workers))
    jsonschema.validate(document, export_schemas.GRADESCOPE)
    return document


def failed(course: Path, folder: Path) -> str:
    """Return the output of a run that ends without a score."""
    file = folder / "results.json"
    assert run([str(folder), str(course), str(file)]) == 3
    document = json.loads(file.read_text(encoding="utf-8"))
    jsonschema.validate(document, export_schemas.GRADESCOPE)
    assert "score" not in document
    return str(document["output"])


def test_a_broken_course_leaves_results_without_a_score(tmp_path: Path) -> None:
    """Our fault is never a zero; what it was stands in the output, for staff."""
    exercise = tmp_path / "exercises" / "exercise-04-softmax"
    shutil.copytree(ROOT / "exercises" / exercise.name, exercise)
    (exercise / "stub.py").write_text("def (")
    assert "exercise-04-softmax: stub.py is not Python" in failed(tmp_path, tmp_path)


def test_nothing_is_graded_where_it_cannot_be_confined(tmp_path: Path, monkeypatch) -> None:
    """The grader is root there, so that code outside the sandbox could write its own points."""
    missing = (Layer("landlock", False, "not here"),)
    monkeypatch.setattr("grader.worker.launch.layers", lambda: missing)
    (tmp_path / "softmax.py").write_text(f"open({str(tmp_path / 'owned')!r}, 'w')\n{RIGHT}")
    assert "confined grading is not possible here (landlock: not here)" in failed(ROOT, tmp_path)
    assert not (tmp_path / "owned").exists()


@pytest.mark.gate
def test_a_wrong_submission_loses_what_is_wrong(tmp_path: Path, workers: Workers) -> None:
    """And the test says what it is."""
    (tmp_path / "softmax.py").write_text(MISTAKE)
    document = graded(tmp_path, workers)
    assert 0 < document["score"] < POINTS
    [first, *_] = [one for one in document["tests"] if one["status"] == "failed"]
    assert "expected" in first["output"]


@pytest.mark.parametrize("file", ["", "notes.txt", "homework.ipynb"])
def test_an_empty_or_unreadable_submission_has_no_points_and_a_reason(
    file: str, tmp_path: Path, workers: Workers
) -> None:
    """The points that there are stay those of the exercise, so that the platform shows 0 of all."""
    if file:
        (tmp_path / file).write_text("{")
    document = graded(tmp_path, workers)
    assert document["score"] == 0
    assert sum(one["max_score"] for one in document["tests"]) == POINTS
    assert document["output"].startswith(f"Score 0/{POINTS}\nexercise-04 could not be graded: ")


def test_folders_around_the_work_are_taken_off(tmp_path: Path) -> None:
    """What a Mac adds does not count, and a link is not followed."""
    work = tmp_path / "homework" / "week 1"
    work.mkdir(parents=True)
    (tmp_path / "__MACOSX").mkdir()
    (work / "a.py").touch()
    assert unwrapped(tmp_path) == work
    (work / "a.py").unlink()
    (work / "etc").symlink_to("/etc")
    assert unwrapped(tmp_path) == work


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["gradescope-autograder"], "say where to with -o autograder.zip"),
        (["gradescope-autograder", "-o", "a.zip", "99"], "there is no exercise '99'"),
        (["gradescope-autograder", "-o", "missing/a.zip"], "cannot write missing/a.zip"),
        (["csv", "4"], "csv takes no exercises"),
    ],
)
def test_a_wrong_command_is_one_line_and_exit_code_2(arguments, words, capsys, tmp_path, monkeypatch) -> None:
    """Nothing is written."""
    monkeypatch.chdir(tmp_path)
    assert main(["export", *arguments]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert words in line
    assert list(tmp_path.iterdir()) == []

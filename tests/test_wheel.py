"""What a wheel holds and where it puts it: exercises come along, solutions out of a worker's sight."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from grader.course import open_course
from grader.errors import IsolationError
from grader.worker.confine import exposed, layers, readable_folders
from grader.worker.launch import open_workers

ROOT = Path(__file__).parent.parent
BUILD = "import sys, hatchling.build; print(hatchling.build.build_wheel(sys.argv[1]))"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> list[str]:
    """Build the wheel from a copy of the sources and return the names of its files."""
    copy, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in ("grader", "exercises", "solutions"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy / name)
    subprocess.run([sys.executable, "-c", BUILD, str(out)], cwd=copy, check=True, capture_output=True)
    with zipfile.ZipFile(next(out.glob("*.whl"))) as built:
        return built.namelist()


def test_a_wheel_carries_every_exercise_whole(wheel):
    """Statement, stub, checks, solution and mistakes of each exercise are in the wheel."""
    for exercise in open_course().exercises:
        for name in ("README.md", "stub.py", "checks.py"):
            assert any(file.endswith(f"/exercises/{exercise.slug}/{name}") for file in wheel)
        for name in ("solution.py", "mistakes.py"):
            assert any(file.endswith(f"/solutions/{exercise.slug}/{name}") for file in wheel)


def test_a_wheel_carries_what_new_exercises_are_made_of(wheel):
    """An instructor without a checkout can begin a course."""
    template = ROOT / "grader" / "authoring" / "template"
    files = {path.relative_to(ROOT).as_posix() for kind in ("*.md", "*.py") for path in template.rglob(kind)}
    assert files != set()
    assert files <= set(wheel)


def test_a_wheel_carries_what_pages_are_made_of(wheel):
    """An installed grader writes feedback pages."""
    folder = ROOT / "grader" / "report" / "templates"
    files = {path.relative_to(ROOT).as_posix() for path in folder.iterdir()}
    assert any(file.endswith(".css") for file in files)
    assert files <= set(wheel)


def test_a_wheel_carries_gradescopes_scripts(wheel):
    """An installed grader makes an autograder's zip."""
    assert {"grader/gradescope/setup.sh", "grader/gradescope/run_autograder"} <= set(wheel)


def test_nothing_secret_goes_where_workers_read(wheel):
    """Solutions and checks are data of the installation, not modules beside the code."""
    secret = [file for file in wheel if "/solutions/" in file or "/exercises/" in file]
    assert secret != []
    assert all(".data/data/share/dl-grader/" in file for file in secret)


@pytest.mark.skipif(os.name != "posix", reason="there is no confinement elsewhere")
@pytest.mark.parametrize("scheme", ["posix_prefix", "posix_user", "venv"])
def test_the_data_folder_is_not_readable(scheme):
    """Where an installation puts its data, no worker reads."""
    installed = Path(sysconfig.get_path("data", scheme)) / "share" / "dl-grader"
    assert not exposed(installed / "solutions", readable_folders())


@pytest.mark.skipif(not all(layer.available for layer in layers()), reason="this machine cannot confine")
def test_a_course_where_workers_read_is_refused():
    """Solutions under a readable folder are an error of the installation, never graded by."""
    library = Path(sysconfig.get_path("stdlib")) / "solutions"
    with pytest.raises(IsolationError, match="where submissions may read"):
        open_workers("confined", private=[library])

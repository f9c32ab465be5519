"""``grade ci``: a repository that a student owns, graded by real workers, and what its CI system is told."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml

import made_reports
import markdown_it
import nbformat
import pytest
import secret_course
from worth import POINTS

from grader.cli import main
from grader.cli.ci_run import require_own_imports
from grader.errors import UsageError
from grader.exports.github import MOST, annotation_lines
from grader.exports.repository import repository_summary
from grader.model import Outcome
from grader.report.as_json import from_json
from grader.repository import Kind, LeftOut, find_files, link_on_the_way, root_of
from grader.worker.confine import layers

ROOT = Path(__file__).parent.parent
RIGHT = (ROOT / "examples" / "right.py").read_text(encoding="utf-8")
confined = pytest.mark.skipif(
    not all(layer.available for layer in layers()), reason="this machine cannot confine"
)

COMMANDS = [
    "::error::owned",
    "   ::error file=x,line=1::owned",
    "::set-output name=result::owned",
    "::stop-commands::owned",
    "::add-mask::1",
    "a ##[error]owned",
    "a ##[add-mask]1",
]
# Each in the places that reach a report: what is printed, what is raised, a name, a doc text.
SHOUTS = f"""
COMMANDS = {COMMANDS!r}
text = "".join(end.join(COMMANDS) for end in "\\n\\r\\u2028\\x85") + "</details>```\\n# owned\\n|||"
print(text)

def softmax(x, dim=-1):
    print(text)
    raise ValueError(text)

def two_class(z):
    return text
"""
HIJACK = "import pathlib; pathlib.Path(__file__).with_name('hijacked').touch()\nraise SystemExit(0)\n"


def notebook(*sources: str) -> str:
    """Return a notebook with these cells."""
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    return nbformat.writes(nbformat.v4.new_notebook(cells=cells))


def solution(slug: str) -> str:
    """Return a right solution."""
    return (ROOT / "solutions" / slug / "solution.py").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Run:
    """What a run left behind."""

    code: int
    out: str
    err: str
    folder: Path

    @property
    def reports(self) -> list[dict]:
        """The array that --json wrote."""
        return json.loads((self.folder / "reports.json").read_text(encoding="utf-8"))

    @property
    def summary(self) -> str:
        """What was added to the step's summary."""
        return (self.folder / "summary.md").read_text(encoding="utf-8")


def run(repository: Path, folder: Path, *arguments: str, actions: bool = True) -> Run:
    """Grade a repository as a step of GitHub Actions does, writing elsewhere."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("GITHUB_", "GRADER_", "PYTHON"))}
    if actions:
        environment |= {
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(repository),
            "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
        }
    out = ["--json", str(folder / "reports.json"), "--junit", str(folder / "junit.xml")]
    done = subprocess.run(
        [sys.executable, "-I", "-m", "grader", "ci", *out, *arguments],
        cwd=repository,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr, folder)


# --- what the runner of GitHub Actions would do with the log -----------------------------------------


def commands_in(log: str) -> list[tuple[str, str]]:
    """Return the commands that the runner obeys: at the start of a line, the older kind anywhere in it."""
    found, stopped = [], None
    for line in re.split(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", log):
        newer = re.match(r"\s*::([\w-]+)(?: [^:]*)?::(.*)", line)
        older = re.search(r"##\[([\w-]+)[^\]]*\](.*)", line)
        name, data = newer.groups() if newer else older.groups() if older else ("", "")
        if stopped is not None:
            if line.strip() == f"::{stopped}::":
                stopped = None
        elif name == "stop-commands":
            stopped = data
        elif name:
            found.append((name, line))
    return found


def test_the_stand_in_for_the_runner_obeys_what_it_should() -> None:
    """Every one of the hostile lines is a command where nothing stops them."""
    assert len([one for line in COMMANDS for one in commands_in(f"{line}\n")]) == len(COMMANDS) - 1
    assert commands_in("::stop-commands::t\n::error::x\n::t::\n::error::y") == [("error", "::error::y")]


# --- a hostile repository ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Grade a repository in which everything is there to deceive, and two honest files."""
    repository = tmp_path_factory.mktemp("repository")
    files = {
        "shouts.py": SHOUTS,
        "week 1/two.ipynb": notebook(solution("exercise-04-softmax"), solution("exercise-13-cross-entropy")),
        "week 2/softmax.py": "from helper import *\nimport helper\n"
        + RIGHT.replace("return torch.exp(log_softmax(x, dim))", "return helper.finish(log_softmax(x, dim))"),
        "week 2/helper.py": "import torch\ndef finish(x):\n    return torch.exp(x)\n",
        "week 2/notes.ipynb": notebook("1 + 1"),
        ":(){ :|:& };:\n::error::owned\n.py": "def logsumexp(x): ...\n",
        ".venv/pyvenv.cfg": "",
        ".venv/lib/softmax.py": RIGHT,
        "env/pyvenv.cfg": "",
        "env/lib/softmax.py": RIGHT,
        "node_modules/softmax.py": RIGHT,
        ".ipynb_checkpoints/two-checkpoint.ipynb": notebook(RIGHT),
        "course.toml": "[course]\nroot = '.'\n",
        "conftest.py": HIJACK,
        "sitecustomize.py": HIJACK,
        "torch.py": HIJACK,
        "click.py": HIJACK,
        "grader/__init__.py": HIJACK,
        "exercises/exercise-04-softmax/checks.py": HIJACK,
        "exercises/exercise-04-softmax/README.md": "# Easy",
        "exercises/exercise-04-softmax/stub.py": "def anything(): ...\n",
        "solutions/exercise-04-softmax/solution.py": HIJACK,
        "broken.ipynb": '{"cells": [',
    }
    for name, text in files.items():
        path = repository / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (repository / "link.py").symlink_to(ROOT / "solutions" / "exercise-04-softmax" / "solution.py")
    (repository / "etc").symlink_to("/etc")
    os.mkfifo(repository / "pipe.py")
    with (repository / "huge.ipynb").open("wb") as huge:
        huge.truncate(60 * 2**20)
    return run(repository, tmp_path_factory.mktemp("out"), ".")


@confined
def test_honest_work_is_graded_whatever_lies_beside_it(hostile: Run) -> None:
    """Both exercises of one notebook count, and a file may import its neighbour."""
    graded = {
        (one["submission"]["filename"], one["exercise"]["id"]): (one["outcome"], one["isolation"])
        for one in hostile.reports
    }
    assert graded.pop((":(){ :|:& };:?::error::owned?.py", "exercise-04"))[0] == "fail"
    assert graded.pop(("shouts.py", "exercise-04"))[0] == "fail"
    assert graded == {
        ("week 1/two.ipynb", "exercise-04"): ("pass", "confined"),
        ("week 1/two.ipynb", "exercise-13"): ("pass", "confined"),
        ("week 2/softmax.py", "exercise-04"): ("pass", "confined"),
    }
    assert hostile.code == 1


@confined
def test_nothing_of_the_repository_is_imported(hostile: Run) -> None:
    """No torch.py, sitecustomize.py, conftest.py or exercises/ of the student is ever run by the grader."""
    assert hostile.err == ""
    assert list(hostile.folder.parent.rglob("hijacked")) == []
    assert {one["exercise"]["title"] for one in hostile.reports} == {"Softmax", "Cross-entropy"}


@confined
def test_the_runner_obeys_no_line_of_a_student(hostile: Run) -> None:
    """All commands in the log are our annotations, ten at most, and those are made of the reports."""
    commands = commands_in(hostile.out)
    assert 0 < len(commands) <= MOST
    assert {name for name, _ in commands} <= {"error", "warning", "notice"}
    lines = annotation_lines(
        [from_json(json.dumps(one).encode()) for one in hostile.reports],
        [("broken.ipynb", "x"), ("huge.ipynb", "x")],
    ).splitlines()
    assert [line.partition("::x")[0] for line in lines[2:]] == [line for _, line in commands[2:]]


@confined
def test_what_is_not_graded_is_said(hostile: Run) -> None:
    """Links, pipes, other notebooks and what cannot be read are listed, in the log and the summary."""
    listed = hostile.out.partition("Checking")[0]
    for name, why in {
        "link.py": "a link; links are not followed",
        "etc": "a link; links are not followed",
        "pipe.py": "no regular file",
        "week 2/notes.ipynb": "defines no name that tells its exercise",
        "huge.ipynb": "larger than 20 MB",
        "broken.ipynb": "",
    }.items():
        assert f"\n  {name}: {why}" in listed
    assert "checkpoint" not in listed
    assert "env/" not in listed
    assert "node_modules" not in listed
    assert "### Could not be read" in hostile.summary


@confined
def test_the_summary_is_ours_alone(hostile: Run) -> None:
    """A Markdown parser finds no HTML, link or image, and no heading of the student's."""
    parser = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table")
    parsed = parser.parse(hostile.summary)
    tokens = [one for token in parsed for one in [token, *(token.children or [])]]
    kinds = {token.type for token in tokens}
    assert kinds.isdisjoint({"html_block", "html_inline", "link_open", "image", "code_inline"})
    headings = [parsed[at + 1].content for at, token in enumerate(parsed) if token.type == "heading_open"]
    assert [one for one in headings if "owned" in one] == [
        one for one in headings if one.startswith(r"\:\(\)\{ \:\|\:\& \}\;\:?".replace(r"\;", ";"))
    ]


@confined
def test_junit_has_every_submission_and_what_could_not_be_read(hostile: Run) -> None:
    """One file for all, in which two submissions of one exercise are told apart."""
    root = Xml.parse(hostile.folder / "junit.xml").getroot()
    names = [suite.get("name") for suite in root]
    assert len(set(names)) == len(names) == len(hostile.reports) + 1
    assert "exercise-13" in names
    assert "exercise-04 week 2/softmax.py" in names
    cases = [(case.get("name"), case[0].tag) for case in root[-1]]
    assert cases == [("broken.ipynb", "error"), ("huge.ipynb", "error")]


@confined
def test_annotations_can_be_clicked(hostile: Run) -> None:
    """Their paths begin at the root of the repository, their lines are those of the file."""
    lines = [line for _, line in commands_in(hostile.out)]
    assert any(re.match(r"::error file=shouts\.py,line=\d+,title=softmax", line) for line in lines)
    assert lines[0].startswith("::error file=broken.ipynb,title=Not graded::")


# --- elsewhere than in Actions ---------------------------------------------------------------------------


@pytest.mark.gate
@confined
def test_what_is_hidden_from_students_is_in_nothing_that_is_written(tmp_path: Path) -> None:
    """The repository is the student's, so that the JSON says no more than the screen."""
    course = secret_course.write_course(tmp_path / "course")
    repository = tmp_path / "repository"
    repository.mkdir()
    (repository / "work.py").write_text(secret_course.TALKATIVE)
    done = run(repository, tmp_path, ".", "--course", str(course))
    written = [done.out, done.err, done.summary, json.dumps(done.reports)]
    written.append((tmp_path / "junit.xml").read_text(encoding="utf-8"))
    assert done.code == 1
    assert [mark for text in written for mark in secret_course.MARKS if mark in text] == []


@confined
def test_an_ordinary_terminal_reads_like_grade(tmp_path: Path) -> None:
    """Without GITHUB_ACTIONS there is no command in the output, and all right is exit code 0."""
    repository = tmp_path / "repository"
    repository.mkdir()
    (repository / "softmax.py").write_text(RIGHT)
    done = run(repository, tmp_path, "softmax.py", "--summary", str(tmp_path / "summary.md"), actions=False)
    assert done.code == 0
    assert "::" not in done.out
    assert "Checking exercise-04 · Softmax — softmax.py …\n" in done.out
    assert f"Score {POINTS}/{POINTS}" in done.out
    assert f"| softmax\\.py | exercise\\-04 · Softmax | pass | {POINTS}/{POINTS} |" in done.summary


# --- without grading ---------------------------------------------------------------------------------------


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be in an empty repository, in no CI system."""
    for name in (
        "GITHUB_ACTIONS",
        "GITHUB_WORKSPACE",
        "GITHUB_STEP_SUMMARY",
        "CI_PROJECT_DIR",
        "GRADER_COURSE",
    ):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "repository"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def test_nothing_to_grade_is_exit_code_2(here: Path, capsys, monkeypatch) -> None:
    """An empty repository is no pass; the summary says so too."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(here.parent / "summary.md"))
    (here / "notes.py").write_text("x = 1\n")
    assert main(["ci", "."]) == 2
    assert "nothing was graded" in capsys.readouterr().err
    assert "notes\\.py" in (here.parent / "summary.md").read_text()


def test_only_what_cannot_be_read_is_exit_code_2_and_named(here: Path, capsys) -> None:
    """A homework that is no notebook is not passed over in silence."""
    (here / "homework.ipynb").write_text("{")
    assert main(["ci", "."]) == 2
    assert "grade: nothing was graded: homework.ipynb: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.py"], "missing.py: no such file; check the path"),
        (["notes.txt"], "give folders, .py and .ipynb files"),
        ([".", "--json", "-", "--annotations"], "would both write to standard output"),
        ([".", "--json", "same", "--junit", "same"], "--junit and --json would write the same file"),
        ([".", "--junit", "softmax.py"], "--junit would write over a submission"),
        ([".", "--junit", "out/results.xml"], "a link is on the way"),
        ([".", "-v", "-q"], "do not go together"),
        ([], "Missing argument"),
        ([".", "--course", "."], "is not a course"),
    ],
)
def test_a_wrong_command_is_one_line_and_exit_code_2(arguments, words, here: Path, capsys) -> None:
    """Before anything is graded or written."""
    (here / "softmax.py").write_text(RIGHT)
    (here / "notes.txt").touch()
    (here / "out").symlink_to(here.parent)
    assert main(["ci", *arguments]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert words in line


def test_a_link_that_the_workflow_names_is_not_followed(here: Path, capsys) -> None:
    """A student's homework.py that is a link to the solution is graded by nobody."""
    (here / "homework.py").symlink_to(ROOT / "solutions" / "exercise-04-softmax" / "solution.py")
    (here / "hw").symlink_to(ROOT / "examples")
    assert main(["ci", "homework.py", "hw/right.py", str(here / "hw")]) == 2
    assert capsys.readouterr().out.count("a link; links are not followed") == 3


def test_a_link_outside_the_repository_is_the_callers(here: Path) -> None:
    """Such as /dev/stdout; one within is the student's, also one that stands in the middle of a path."""
    (here.parent / "out").symlink_to(here.parent)
    (here / "in").symlink_to(here.parent)
    assert link_on_the_way(here.parent / "out" / "summary.md", here) is None
    assert link_on_the_way(Path("in/summary.md"), here) == here / "in"
    assert link_on_the_way(here.parent / "out" / "repository" / "in" / "x", here) is not None


def test_the_course_in_the_repository_is_no_submission(here: Path) -> None:
    """Exercises and solutions of a course that the caller checked out beside the work are not found."""
    shutil.copytree(ROOT / "exercises", here / "course" / "exercises")
    private = [here / "course" / "exercises"]
    (here / "softmax.py").touch()
    assert [name for name, _ in find_files([here], here, private).files] == ["softmax.py"]
    with pytest.raises(UsageError, match="is part of the course"):
        find_files([here / "course" / "exercises"], here, private)


def test_a_search_path_into_the_repository_is_refused(here: Path, monkeypatch) -> None:
    """An empty entry of PYTHONPATH is the current folder, where the student's torch.py may lie."""
    require_own_imports([here])
    monkeypatch.syspath_prepend(str(here))
    with pytest.raises(UsageError, match=r"python -I -m grader ci"):
        require_own_imports([here])


def test_the_root_is_the_checkout(here: Path) -> None:
    """GitHub and GitLab say where it is; elsewhere it is the folder that has .git."""
    below = here / "a" / "b"
    below.mkdir(parents=True)
    assert root_of(below, {}) == below
    (here / ".git").mkdir()
    assert root_of(below, {}) == here
    assert root_of(below, {"GITHUB_WORKSPACE": str(here / "a")}) == here / "a"
    assert root_of(below, {"GITHUB_WORKSPACE": "/elsewhere"}) == here


def test_too_many_files_are_refused(here: Path, monkeypatch) -> None:
    """A whole disk is nobody's homework."""
    monkeypatch.setattr(sys.modules["grader.repository.find"], "MAX_FILES", 2)
    for number in range(3):
        (here / f"{number}.py").touch()
    with pytest.raises(UsageError, match="give the paths of the submissions"):
        find_files([here], here)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_cannot_be_read_is_said(here: Path) -> None:
    """What may be somebody's work is not passed over."""
    (here / "closed").mkdir(mode=0)
    [left] = find_files([here], here).left_out
    assert (left.name, left.kind) == ("closed", Kind.UNREADABLE)


def test_the_summary_stays_below_its_limit_and_tells_of_all() -> None:
    """However many submissions there are, and however much was there before."""
    checks = [made_reports.check(f"c{n}", Outcome.FAIL, message="é" * 19_000) for n in range(30)]
    left = [LeftOut(f"{n}.py", "x", Kind.UNREADABLE) for n in range(60)]
    text = repository_summary([made_reports.report(*checks)] * 5, left, 400_000)
    assert len(text.encode()) < 400_000
    assert text.count("there is no room for them here") == 5
    assert "- and 10 more files\n" in text


def test_our_own_fault_is_exit_code_3(here: Path, capsys) -> None:
    """A broken course costs nobody points, and the summary names it."""
    shutil.copytree(
        ROOT / "exercises" / "exercise-04-softmax", here.parent / "course/exercises/exercise-04-softmax"
    )
    (here.parent / "course/exercises/exercise-04-softmax/checks.py").write_text("1 / 0\n")
    (here / "softmax.py").write_text(RIGHT)
    course, summary = str(here.parent / "course"), here.parent / "summary.md"
    arguments = ["--course", course, "--summary", str(summary), "--isolation", "process"]
    assert main(["ci", ".", *arguments]) == 3
    assert "Not graded, through our own fault" in summary.read_text()

"""The command line: which words mean what, what is printed where, and the exit codes. Nothing is graded."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path

import made_reports
import pytest

from grader.cli import main
from grader.cli.show import signatures
from grader.errors import ExerciseError, IsolationError
from grader.model import Outcome, Report, Statement, Submission, Unit

ROOT = Path(__file__).parent.parent
STUBS = {
    "exercise-04-softmax": "def softmax(x, dim=-1): ...\ndef shared(x): ...\n",
    "exercise-05-tables": "class Table:\n    def __init__(self, rows: int) -> None: ...\n"
    "    def _hidden(self): ...\n    def column(self, name): ...\ndef shared(x): ...\n",
    "exercise-12-tabular": "def learn(x): ...\n",
}


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a course of three small exercises, and an empty current folder."""
    for slug, stub in STUBS.items():
        folder = tmp_path / "course" / "exercises" / slug
        folder.mkdir(parents=True)
        title = slug.split("-")[2].capitalize()
        folder.joinpath("README.md").write_text(
            f"# {title}\n\nWrite [red]it[/red] — now.\n", encoding="utf-8"
        )
        folder.joinpath("stub.py").write_text(stub)
    monkeypatch.setenv("GRADER_COURSE", str(tmp_path / "course"))
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return tmp_path / "course"


class FakeGrading:
    """Stands in for the rooms that read and grade: it answers and keeps what it was asked."""

    def __init__(self) -> None:
        self.report: Callable[[], Report] = made_reports.all_right
        self.options: list[dict[str, object]] = []
        self.seeds: list[int] = []
        self.graded: list[str] = []
        self.stopped = 0

    def make_ready(self, folder, seed) -> types.SimpleNamespace:
        """Keep the seed."""
        self.seeds.append(seed)
        return types.SimpleNamespace(folder=folder, unseen=0)

    def grade(self, ready, submission, options, workers, on_progress) -> Report:
        """Say one step of progress and answer."""
        self.graded.append(ready.folder.id)
        on_progress(types.SimpleNamespace(part="softmax", check="a", done=0, total=9))
        return self.report()

    def remember(self, **options: object) -> None:
        """Keep the options of grading."""
        self.options.append(options)

    def open_workers(self, isolation, *, private, preload) -> FakeGrading:
        """Be the workers too."""
        self.options.append({"isolation": isolation, "private": [path.name for path in private]})
        return self

    def __enter__(self) -> FakeGrading:
        return self

    def __exit__(self, *_: object) -> None:
        self.stopped += 1


def read(path, names, slug="") -> Submission:
    """Read a file as one statement that binds the words in it."""
    words = Path(path).read_text().split()
    unit = Unit(Path(path).name, "", Path(path).name)
    return Submission(unit.file, "py", "0", (unit,), (Statement(0, 0, 1, frozenset(words)),))


@pytest.fixture
def grading(monkeypatch: pytest.MonkeyPatch) -> FakeGrading:
    """Replace reading, workers and grading; torch is never imported."""
    fake = FakeGrading()
    rooms = {
        "grader.submission": {
            "read_submission": read,
            "defines": lambda submission, name: name in submission.statements[0].binds,
        },
        "grader.worker.launch": {"open_workers": fake.open_workers, "preloads": lambda source: ()},
        "grader.grading": {"Options": fake.remember, "grade": fake.grade},
        "grader.recording": {"make_ready": fake.make_ready},
    }
    for name, contents in rooms.items():
        monkeypatch.setitem(sys.modules, name, types.SimpleNamespace(**contents))
    return fake


@pytest.fixture
def answer(course: Path) -> str:
    """Put a submission in the current folder."""
    Path("right.py").write_text("softmax shared")
    return "right.py"


@pytest.mark.parametrize("name", ["exercise-04", "04", "4", "softmax", "soft", "exercise-04-softmax"])
def test_an_exercise_is_found_by_any_of_its_names(name, grading, answer, capsys) -> None:
    """The first line says what is checked, however it was asked for."""
    assert main([name, answer]) == 0
    assert capsys.readouterr().out.startswith("Checking exercise-04 · Softmax — right.py …\n")


@pytest.mark.parametrize(
    ("made", "code", "forgiven"),
    [("all_right", 0, 0), ("two_wrong", 1, 0), ("not_started", 1, 0), ("troubled", 3, 3)],
)
def test_the_exit_code_follows_the_outcome(made, code, forgiven, grading, answer, capsys) -> None:
    """0 all passed, 1 something did not, 3 our fault; --exit-zero forgives only the 1."""
    grading.report = getattr(made_reports, made)
    assert main(["4", answer]) == code
    assert main(["4", answer, "--exit-zero"]) == forgiven


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["9", "right.py"], "there is no exercise '9'"),
        (["sofmax", "right.py"], "did you mean 'softmax'?"),
        (["tab", "right.py"], "could be exercise-05-tables, exercise-12-tabular"),
        (["lst"], "did you mean the command `grade list`?"),
        (
            ["4"],
            "there is no exercise-04-softmax.py or .ipynb in this folder; name your file: grade",
        ),
        (["right.py", "4"], "the exercise comes first: grade 4 right.py"),
        (["4", "right.py", "--part", "sofmax"], "exercise-04 has no part 'sofmax'; did you mean softmax?"),
        (["4", "right.py", "--device", "gpu"], "'gpu' is no device"),
        (["4", "right.py", "--timeout", "nan"], "--timeout needs a number of seconds greater than 0"),
        (["4", "right.py", "--timeout", "0"], "--timeout needs a number of seconds greater than 0"),
        (["4", "right.py", "--seed", "-1"], "--seed needs a whole number"),
        (["4", "right.py", "--isolation", "none"], "is not one of"),
        (["4", "right.py", "-v", "-q"], "-v and -q do not go together"),
        (["4", "right.py", "--json", "nowhere/report.json"], "there is no such folder"),
        (["4", "right.py", "--json", "right.py"], "--json would overwrite the submission"),
        (["4", "right.py", "--junit", "right.py"], "--junit would overwrite the submission"),
        (["4", "right.py", "--junit", "nowhere/x.xml"], "--junit cannot write nowhere/x.xml"),
        (["4", "right.py", "--junit", "x", "--json", "x"], "--json and --junit would write the same file"),
        (["4", "right.py", "--pdf", "x.pdf"], "No such option"),
        (["4", "right.py", "more"], "unexpected extra argument"),
        (["batsh", "folder"], "there is no exercise 'batsh'"),
        (["4", "right.py", "--course", "nowhere"], "is not a course"),
        (["-v"], "Missing argument"),
    ],
)
def test_a_wrong_command_is_one_line_and_exit_code_2(arguments, words, grading, answer, capsys) -> None:
    """Each mistake on the command line is named in one line on standard error, and nothing is graded."""
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert said.err.startswith("grade: ")
    assert len(said.err.splitlines()) == 1
    assert not grading.graded
    assert Path(answer).read_text() == "softmax shared"


def test_options_may_stand_before_the_exercise(grading, answer, capsys) -> None:
    """`grade -q 4 right.py` is `grade 4 right.py -q`."""
    assert main(["-q", "4", answer]) == 0
    before = capsys.readouterr().out
    assert main(["4", answer, "-q"]) == 0
    assert capsys.readouterr().out == before == "Score 16/16\n"


def test_options_reach_the_grading(grading, answer) -> None:
    """Seed, device, timeout, parts and isolation are passed on; solutions and checks stay private."""
    options = "--seed 7 --device cuda:1 --timeout 2.5 --part softmax --part shared --isolation process"
    assert main(["4", answer, *options.split()]) == 0
    assert grading.options == [
        {"isolation": "process", "private": ["exercises", "solutions"]},
        {"device": "cuda:1", "timeout": 2.5, "parts": ("softmax", "shared"), "run_all": False},
    ]
    assert grading.seeds == [7]
    assert grading.stopped == 1


def test_the_submission_is_found_in_the_current_folder(grading, course, capsys) -> None:
    """Left out, it is the file that `start` writes."""
    Path("exercise-04-softmax.ipynb").write_text("softmax")
    assert main(["4"]) == 0
    assert "exercise-04-softmax.ipynb" in capsys.readouterr().out


@pytest.mark.parametrize("quiet", [[], ["-q"], ["--json", "-"]])
def test_of_two_submissions_the_newer_is_taken_and_that_is_said(quiet, grading, course, capsys) -> None:
    """A notebook newer than the .py beside it is graded, and nobody is left in doubt."""
    for age, name in enumerate(["exercise-04-softmax.py", "exercise-04-softmax.ipynb"]):
        Path(name).write_text("softmax")
        os.utime(name, (age, age))
    assert main(["4", *quiet]) == 0
    said = capsys.readouterr()
    assert "grading exercise-04-softmax.ipynb, the newer." in (said.err if quiet else said.out)


def test_a_file_alone_is_graded_for_every_exercise_it_is_about(grading, course, capsys) -> None:
    """Its own names decide; one that two exercises share does not, and what is left out is said."""
    Path("homework.ipynb").write_text("softmax learn shared")
    assert main(["homework.ipynb"]) == 0
    text = capsys.readouterr().out
    assert grading.graded == ["exercise-04", "exercise-12"]
    assert "Not taken, as none of their own names are in it: exercise-05." in text
    assert text.count("Checking exercise-") == 2


def test_a_file_about_nothing_is_a_usage_error(grading, course, capsys) -> None:
    """A shared name alone does not tell the exercise."""
    Path("homework.ipynb").write_text("shared")
    assert main(["homework.ipynb"]) == 2
    assert "defines no name that tells its exercise" in capsys.readouterr().err


def test_json_on_standard_output_is_the_json_and_nothing_else(grading, answer, capsys) -> None:
    """With `--json -` no stream carries anything but the report."""
    grading.report = made_reports.two_wrong
    assert main(["4", answer, "--json", "-"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["score"] == {"earned": 6, "possible": 12}
    assert said.err == ""


def test_json_of_several_exercises_is_an_array(grading, course, capsys) -> None:
    """A file alone that is about two exercises makes an array of two reports; about one, that report."""
    Path("two.py").write_text("softmax learn")
    Path("one.py").write_text("softmax")
    main(["two.py", "--json", "-"])
    assert len(json.loads(capsys.readouterr().out)) == 2
    main(["one.py", "--json", "-"])
    assert json.loads(capsys.readouterr().out)["schema"] == "grader/report/v1"


def test_junit_of_several_exercises_is_one_file(grading, course, capsys) -> None:
    """`--junit PATH` writes a testsuite for each exercise, beside what is shown."""
    Path("two.py").write_text("softmax learn")
    assert main(["two.py", "--junit", "out.xml"]) == 0
    assert Path("out.xml").read_bytes().count(b"<testsuite ") == 2
    assert capsys.readouterr().out.count("Score 16/16") == 2


def test_json_into_a_file_leaves_the_text_on_the_screen(grading, answer, capsys) -> None:
    """`--json PATH` writes the report beside what is shown."""
    assert main(["4", answer, "--json", "out.json"]) == 0
    assert "Score 16/16" in capsys.readouterr().out
    assert json.loads(Path("out.json").read_bytes())["outcome"] == Outcome.PASS


@pytest.mark.parametrize("problem", [IsolationError("no sandbox here"), ExerciseError("checks.py is broken")])
def test_what_is_ours_exits_with_3(problem, grading, answer, capsys) -> None:
    """A broken exercise or missing isolation is one line and exit code 3, also with --exit-zero."""
    grading.report = lambda: raising(problem)
    assert main(["4", answer, "--exit-zero"]) == 3
    assert capsys.readouterr().err == f"grade: {problem}\n"
    assert grading.stopped == 1


def test_ctrl_c_says_so_and_stops_the_workers(grading, answer, capsys) -> None:
    """An interrupted grading is no traceback; it exits with 130 and leaves no worker."""
    grading.report = lambda: raising(KeyboardInterrupt())
    assert main(["4", answer]) == 130
    assert capsys.readouterr().err == "grade: interrupted\n"
    assert grading.stopped == 1


def test_a_swallowed_ctrl_c_ends_the_run_at_the_next_step(grading, answer, capsys) -> None:
    """Somebody's `except BaseException` while Ctrl-C strikes does not make it undone."""

    def swallowing(*asked: object) -> types.SimpleNamespace:
        try:
            signal.raise_signal(signal.SIGINT)
        except BaseException:
            return grading.make_ready(*asked)
        pytest.fail("no KeyboardInterrupt was raised")

    sys.modules["grader.recording"].make_ready = swallowing
    assert main(["4", answer]) == 130
    assert capsys.readouterr().err == "grade: interrupted\n"
    assert grading.stopped == 1


@pytest.mark.parametrize("surprise", [ZeroDivisionError("secret\nlines"), SystemExit(0), RecursionError()])
def test_a_surprise_is_one_line_with_a_file_to_send(
    surprise, grading, answer, capsys, tmp_path, monkeypatch
) -> None:
    """What nobody thought of names the type and our line, saves the traceback, and exits with 3."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    grading.report = lambda: raising(surprise)
    assert main(["4", answer]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    (saved,) = tmp_path.glob("grade-error-*.txt")
    assert f"({type(surprise).__name__} at grader/cli/grade.py:" in line
    assert "lease report it" in line
    assert str(saved) in line
    assert "Traceback" in saved.read_text()


def raising(problem: BaseException) -> Report:
    """Raise, where a value is wanted."""
    raise problem


def test_a_reader_that_has_gone_interrupts_what_is_still_at_work(tmp_path) -> None:
    """`grade dev new … | head -0` leaves no complaint either, and does not look like success."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = grade_in_a_process("dev", "new", "1", "norm", "--course", str(tmp_path), stdout=closed)
    assert (done.returncode, done.stderr) == (130, b"")


def test_a_broken_pipe_is_silent(course) -> None:
    """`grade list | head -0` leaves no complaint behind."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = grade_in_a_process("list", stdout=closed)
    assert done.stderr == b""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
@pytest.mark.parametrize("arguments", [["4", "right.py"], ["4", "right.py", "-q"], ["show", "4"], ["list"]])
def test_no_encoding_is_too_poor(arguments, encoding, grading, answer, monkeypatch) -> None:
    """Whatever a console cannot show is shown more simply."""
    grading.report = made_reports.hostile
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding, newline="\n"))
    assert main(arguments) in (0, 1)
    assert raw.getvalue().decode(encoding)


def test_help_names_every_promised_option_and_command(capsys) -> None:
    """The help is that of grading, with the commands that exist."""
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    promised = "--json --junit --html --device --seed --isolation --timeout --part --course --run-all"
    promised += " --exit-zero -v -q"
    assert [word for word in promised.split() if word not in text] == []
    commands = "list show batch status export report adjust regrade doctor"
    assert [word for word in commands.split() if f"\n  {word} " not in text] == []
    assert "Exit codes" in text


def test_help_after_an_exercise_is_the_same_help(capsys) -> None:
    """`grade 4 --help` helps."""
    main(["--help"])
    expected = capsys.readouterr().out
    assert main(["4", "--help"]) == 0
    assert capsys.readouterr().out == expected


def test_no_word_at_all_prints_the_help_and_is_a_usage_error(capsys) -> None:
    """`grade` alone says how to use it."""
    assert main([]) == 2
    assert "Usage: grade EXERCISE" in capsys.readouterr().err


def test_the_version_is_printed(capsys) -> None:
    """`grade --version` is one line."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("grade ")


def test_list_shows_number_title_and_names(course, capsys, monkeypatch) -> None:
    """All exercises in order, readable at 60 columns."""
    monkeypatch.setenv("COLUMNS", "60")
    assert main(["list"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[1] == ["04", "Softmax", "softmax,", "shared"]
    assert [line[0] for line in lines[1:4]] == ["04", "05", "12"]


def test_show_prints_the_task_and_what_is_to_be_written(course, capsys) -> None:
    """The statement, in which brackets are no markup, and the signatures of the stub."""
    assert main(["show", "tables"]) == 0
    text = capsys.readouterr().out
    assert "[red]it[/red]" in text
    for signature in ("class Table", "__init__(self, rows: int) -> None", "column(self, name)", "shared(x)"):
        assert signature in text
    assert "_hidden" not in text


def test_only_graded_names_have_signatures() -> None:
    """Helpers in a stub are not asked for."""
    assert list(signatures("def a(x, *, y=1): ...\ndef b(): ...\n", ("a",))) == ["a(x, *, y=1)"]


def test_doctor_tells_a_torch_that_does_not_import(course, capsys, monkeypatch) -> None:
    """Installed is not enough: why it cannot be imported is said, and the exit code is 3."""
    (course / "solutions").mkdir()
    monkeypatch.setattr("grader.cli.doctor._devices", lambda: ([], "ImportError: libcudart.so"))
    assert main(["doctor"]) == 3
    said = " ".join(capsys.readouterr().out.split())
    assert "is installed but cannot be imported: ImportError: libcudart.so" in said


def test_doctor_says_what_is_there(course, capsys, monkeypatch) -> None:
    """Every layer of the isolation has its line, and a missing folder of solutions exits with 3."""
    from grader.worker.confine import layers

    monkeypatch.setattr("grader.cli.doctor._devices", lambda: (["H200"], ""))
    assert main(["doctor"]) == 3
    text = capsys.readouterr().out
    for layer in layers():
        assert layer.name in text
    assert "cpu, cuda:0 (H200)" in text
    assert "Grading does not work here yet" in text
    (course / "solutions").mkdir()
    assert main(["doctor"]) == 0
    assert "Grading works" in capsys.readouterr().out


HEAVY = ("torch", "hypothesis", "numpy", "rich", "msgspec", "IPython", "grader.grading", "grader.submission")


def heavy_imports_of(module: str) -> str:
    """Return what a fresh interpreter has loaded of the slow modules once this one is imported."""
    code = f"import sys, {module}; print(*(name for name in {HEAVY} if name in sys.modules))"
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def test_importing_the_command_line_is_light() -> None:
    """The first line can appear at once: nothing slow is imported before it."""
    assert heavy_imports_of("grader.cli") == ""


def test_the_test_above_can_fail() -> None:
    """A module that does import something slow is found out."""
    assert heavy_imports_of("grader.report.as_json") == "msgspec"


def grade_in_a_process(
    *arguments: str, stdout: object = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a shell would."""
    code = "import sys; from grader.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, env=environment, check=False)

"""What a student gets for what they hand in: facts about whole reports."""

from __future__ import annotations

import dataclasses
import json
import multiprocessing
import shutil
from pathlib import Path

import jsonschema
import pytest

from grader.authoring.gate import edited_source
from grader.course import open_course
from grader.grading import VALUE_FIRST, Options, grade
from grader.model import Outcome, Report
from grader.prepared import Prepared
from grader.report.as_json import schema, to_json
from grader.submission import read_submission
from grader.verdict import Group

ROOT = Path(__file__).parents[1]

CORPUS = Path(__file__).parent / "submissions" / "exercise-04"

GLOBAL_MAX = """
import torch

def softmax(x, dim=-1):
    powers = torch.exp(x - torch.max(x))
    return powers / torch.sum(powers, dim, keepdim=True)
"""


def earned(report: Report) -> dict[str, int]:
    """Return the points of each part."""
    points: dict[str, int] = {}
    for check in report.checks:
        points[check.part] = points.get(check.part, 0) + check.earned
    return points


def without_times(report: Report) -> Report:
    """Return a report with everything in it that may differ between two runs set to nothing."""
    checks = tuple(dataclasses.replace(check, seconds=0.0) for check in report.checks)
    return dataclasses.replace(report, checks=checks, seconds=0.0, started_at="")


def test_only_the_written_part_earns_points(grade_source, prepared):
    """A submission with only softmax written right earns exactly that part's points."""
    source = prepared.folder.solution()
    only = source[: source.index("def log_softmax")]
    report = grade_source(only)
    possible = sum(check.points for check in prepared.exercise.checks if check.part == "softmax")
    assert earned(report) == dict.fromkeys(prepared.exercise.parts, 0) | {"softmax": possible}
    assert report.outcome is Outcome.PARTIAL


def test_a_shared_maximum_is_named_with_at_most_two_rows(grade_source):
    """The batch-wide maximum, in a hand of its own, is told by name with a counterexample of two rows."""
    report = grade_source(GLOBAL_MAX)
    assert [mistake.name for mistake in report.mistakes] == ["global-max"]
    for check in report.checks:
        if check.mistake == "global-max" and check.counterexample:
            assert check.counterexample.arguments.count("[") <= 3


def test_an_empty_file_is_not_started(grade_source):
    """Nothing written is not started, without points."""
    report = grade_source("# nothing yet\n")
    assert (report.outcome, report.score.earned) == (Outcome.NOT_STARTED, 0)


def test_an_untouched_stub_is_not_started(grade_file, prepared):
    """The stub reads as not started, and no check as failed."""
    report = grade_file(prepared.folder.folder / "stub.py")
    assert {check.outcome for check in report.checks} == {Outcome.NOT_STARTED}


def test_a_function_without_dim_keeps_what_it_deserves(grade_file):
    """The plain textbook softmax passes on matrices and fails dim and large logits, each with its reason."""
    report = grade_file(CORPUS / "wrong" / "plain_d2l.py")
    checks = {check.name: check for check in report.checks}
    assert checks["softmax-matches"].outcome is Outcome.PASS
    assert "unexpected keyword argument 'dim'" in checks["softmax-dim"].message
    assert checks["softmax-stable"].mistake == "no-max"


def test_a_forbidden_call_blocks_the_other_checks(grade_source):
    """The library's softmax earns nothing, the reason is said once, and the place is shown."""
    report = grade_source("import torch\n\ndef softmax(x, dim=-1):\n    return torch.softmax(x, dim)\n")
    mine = [check for check in report.checks if check.part == "softmax"]
    assert mine[0].outcome is Outcome.FAIL
    assert mine[0].location.line == 4
    assert {check.outcome for check in mine[1:]} == {Outcome.BLOCKED}


def test_a_forbidden_call_hidden_from_reading_is_caught_running(grade_source):
    """A method call proves nothing when read, and everything when run."""
    report = grade_source("def softmax(x, dim=-1):\n    return x.softmax(dim)\n")
    first = report.checks[0]
    assert (first.outcome, "torch's own softmax" in first.message) == (Outcome.FAIL, True)


def test_the_place_of_an_exception_is_the_students_line(grade_source):
    """An error is located in the student's own file."""
    report = grade_source("import torch\n\ndef softmax(x, dim=-1):\n    y = x + 1\n    return y.nonsense\n")
    check = next(check for check in report.checks if check.outcome is Outcome.ERROR)
    assert (check.location.file, check.location.line) == ("submission.py", 5)


def test_the_counterexample_can_be_replayed(grade_source):
    """The replay line, run under the student's code, gives what the report says it gives."""
    report = grade_source(GLOBAL_MAX)
    check = next(check for check in report.checks if check.counterexample)
    printed: list[object] = []
    exec(f"{GLOBAL_MAX}\n{check.counterexample.replay}", {"print": printed.append})
    assert printed[0].isnan().any()
    assert "nan" in check.counterexample.actual


def test_a_million_printed_lines_change_nothing(grade_source, prepared):
    """Printing is drained and dropped beyond the cap; a right answer stays right."""
    source = prepared.folder.solution().replace(
        "    return torch.sigmoid", "    print('noise\\n' * 20_000)\n    return torch.sigmoid"
    )
    report = grade_source(source, parts=("two_class",))
    assert report.outcome is Outcome.PASS
    assert max(len(check.output) for check in report.checks) <= 70_000


def test_one_part_can_be_asked_for(grade_file, prepared):
    """With parts given, only these are graded, and the score counts only them."""
    report = grade_file(prepared.folder.solutions / "solution.py", parts=("two_class",))
    assert {check.part for check in report.checks} == {"two_class"}
    assert report.score.earned == report.score.possible == 8


@pytest.mark.parametrize(
    "path", [CORPUS / "wrong" / "global_max_1.py", CORPUS / "notebooks" / "colab_global_max.ipynb"]
)
def test_the_same_seed_gives_the_same_report(path, grade_file):
    """Two gradings differ in nothing but times, also beside two busy processes."""
    calm = without_times(grade_file(path))
    busy = [multiprocessing.get_context("spawn").Process(target=_spin, daemon=True) for _ in range(2)]
    for process in busy:
        process.start()
    try:
        loaded = without_times(grade_file(path))
    finally:
        for process in busy:
            process.kill()
            process.join()
    assert repr(calm) == repr(loaded)  # as text, in which nan is nan


def _spin() -> None:
    while True:
        pass


def test_the_same_right_answers_are_judged_once(prepared, workers, monkeypatch):
    """What a class answers alike needs no second look; what differs gets one."""
    fresh = Prepared(prepared.folder, 0)

    def outcomes(path: Path) -> set[Outcome]:
        return {check.outcome for check in grade(fresh, read_submission(path), Options(), workers).checks}

    right, wrong = fresh.folder.solutions / "solution.py", ROOT / "examples/homework.ipynb"
    assert outcomes(right) == {Outcome.PASS}

    def nobody_looks(_group: Group) -> None:
        raise AssertionError("was looked at")

    monkeypatch.setattr(Group, "seen", property(nobody_looks))
    assert outcomes(right) == {Outcome.PASS}
    assert Outcome.INTERNAL in outcomes(wrong)


def test_other_seeds_draw_other_inputs(prepared):
    """A seed decides what is drawn."""
    check = next(check for check in prepared.exercise.checks if check.name == "softmax-matches")
    other = Prepared(prepared.folder, 1)
    drawn = [repr(one.trials(check)[-1].trial.case) for one in (prepared, other)]
    assert drawn[0] != drawn[1]


def test_inputs_do_not_depend_on_what_is_loaded(prepared, monkeypatch):
    """Hypothesis mixes constants of local modules into its draws; ours are the same in every installation."""
    check = next(check for check in prepared.exercise.checks if check.name == "softmax-matches")
    before = repr([ready.trial.case for ready in prepared.trials(check)])
    from hypothesis.internal.conjecture import providers

    monkeypatch.setattr(providers, "_get_local_constants", _many_constants)
    after = repr([ready.trial.case for ready in Prepared(prepared.folder, 0).trials(check)])
    assert before == after


def _many_constants() -> object:
    raise AssertionError("constants of local modules were asked for")


@pytest.mark.parametrize("name", ["right/terse.py", "wrong/plain_d2l.py", "notebooks/colab_right.ipynb"])
def test_every_report_fits_the_published_schema(name, grade_file):
    """What is written as JSON is what docs/report.schema.json promises."""
    jsonschema.validate(json.loads(to_json(grade_file(CORPUS / name))), schema())


def test_a_fault_of_ours_is_internal_and_costs_nothing(prepared, workers, tmp_path):
    """Where a check itself breaks, earned is null and the other checks are still shown."""
    broken = Prepared(prepared.folder, 0)
    checks = list(broken.exercise.checks)
    faulty = dataclasses.replace(checks[1], judge=lambda _trial, _seen: 1 / 0)
    exercise = dataclasses.replace(broken.exercise, checks=[checks[0], faulty, *checks[2:]])
    broken.__dict__["exercise"] = exercise
    report = grade(broken, read_submission(prepared.folder.solutions / "solution.py"), Options(), workers)
    assert (report.outcome, report.score.earned) == (Outcome.INTERNAL, None)
    assert [check.outcome for check in report.checks].count(Outcome.PASS) == len(report.checks) - 1


def test_a_stale_mistake_is_refused(prepared):
    """An edit whose text is no longer in the solution is an error of the exercise, not a silent pass."""
    mistake = dataclasses.replace(prepared.mistakes[0], old="no such text")
    with pytest.raises(Exception, match="occurs 0 times"):
        edited_source(prepared.folder, mistake)


def test_the_version_follows_the_checks(tmp_path):
    """An exercise's version changes with its checks, its solution and its mistakes."""
    folder = open_course().find("4")
    copy = tmp_path / "course"
    shutil.copytree(folder.folder, copy / "exercises" / folder.slug)
    shutil.copytree(folder.solutions, copy / "solutions" / folder.slug)
    same = open_course(copy).find("4").version
    mistakes = copy / "solutions" / folder.slug / "mistakes.py"
    mistakes.write_text(mistakes.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    assert same == folder.version
    assert open_course(copy).find("4").version != folder.version


def test_a_thread_that_loading_leaves_behind_is_not_there_when_parts_are_graded(grade_source, prepared):
    """What runs beside the graded functions could change their answers: the file is run without it."""
    report = grade_source(prepared.folder.solution() + THREAD)
    assert report.outcome is Outcome.PASS
    assert "leaves a thread running" in report.repairs[0].what


THREAD = """
import threading, time

def forever():
    while True:
        time.sleep(0.01)

threading.Thread(target=forever, daemon=True).start()
"""


def test_what_a_judge_is_warned_of_is_no_news(prepared_for, workers, tmp_path, recwarn):
    """An author's function may stumble over an answer, as over one number: nobody is told."""
    path = tmp_path / "one_number.py"
    path.write_text(
        "import torch\ndef lecun_normal(fan_in, fan_out, g, layout='in_out'): return torch.randn(1, 1)\n"
    )
    parts = Options(parts=("lecun_normal",))
    report = grade(prepared_for("exercise-19"), read_submission(path), parts, workers)
    assert report.score.earned < report.score.possible
    assert not [str(one.message) for one in recwarn]


def test_a_hint_on_digits_is_for_those_who_lost_digits(grade_source):
    """Whose number is another altogether is not sent after a dtype, or a graph that is cut off."""
    digits = "import torch\ndef drop_redundant(o): return (o - o[:, -1:]).half().to(o.dtype)\n"
    other = "import torch\ndef drop_redundant(o): return o - o[:, :1]\n"
    lost, wrong = ({check.name: check for check in grade_source(text).checks} for text in (digits, other))
    assert "digits" in lost["drop_redundant-dtype"].hint
    assert wrong["drop_redundant-dtype"].hint == VALUE_FIRST
    assert wrong["drop_redundant-gradient"].hint == VALUE_FIRST

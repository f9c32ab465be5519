"""Reports made up for the tests of what is shown: no grading happens here."""

from __future__ import annotations

from dataclasses import replace

from grader.model import (
    CheckResult,
    Counterexample,
    Environment,
    ExerciseInfo,
    Location,
    NamedMistake,
    Outcome,
    Repair,
    Report,
    Score,
    SubmissionInfo,
)

HOSTILE = "[red]x[/] [/] [link=file:///etc]y :boom: "
HOSTILE += "\x1b[2J\x1b]0;title\x07\x00\x9b31m\u202eabc\ud800 \u2028é漢字"
EXPECTED = "tensor([[0.0900, 0.2447, 0.6652],\n        [0.0900, 0.2447, 0.6652]])"
ACTUAL = "tensor([[0.0474, 0.0474, 0.0474],\n        [0.9526, 0.9526, 0.9526]])"
GIVEN = "x = tensor([[0., 1., 2.],\n            [3., 4., 5.]])"
REPLAY = "softmax(torch.tensor([[0., 1., 2.], [3., 4., 5.]], dtype=torch.float32), dim=-1)"
DIM_0 = NamedMistake(
    "dim-0",
    "You normalise over dim 0, so that the columns add to 1 and the rows do not. Give it 2 rows and 3 columns"
    " and add up each row.",
    ("softmax",),
)


def check(name: str, outcome: Outcome = Outcome.PASS, part: str = "softmax", **fields: object) -> CheckResult:
    """Return a check worth 2 points, earned when it passes."""
    made = CheckResult(
        name=name,
        part=part,
        kind="law",
        description=str(fields.pop("description", f"{name.replace('-', ' ').capitalize()}.")),
        outcome=outcome,
        earned=2 if outcome is Outcome.PASS else 0,
        possible=2,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def report(*checks: CheckResult, **fields: object) -> Report:
    """Return a report of these checks, with the outcome that follows from their points."""
    earned, possible = sum(each.earned for each in checks), sum(each.possible for each in checks)
    outcome = Outcome.PASS if earned == possible else Outcome.PARTIAL if earned else Outcome.FAIL
    made = Report(
        exercise=ExerciseInfo("exercise-04", "Softmax", "0123456789ab"),
        submission=SubmissionInfo(None, "right.py", "0" * 64),
        outcome=outcome,
        score=Score(earned, possible),
        checks=checks,
        mistakes=(),
        repairs=(),
        seed=0,
        device="cpu",
        isolation="confined",
        environment=Environment("0.1.0", "3.11.7", "2.13.0", "6.100", "2.0", "Linux"),
        started_at="2026-11-20T20:00:00+00:00",
        seconds=1.25,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def two_wrong() -> Report:
    """Return a first evening: two checks fail by the same mistake, one part passes, one is not begun."""
    wrong: dict[str, object] = {
        "message": "The values are not those of the definition: 6 of 6 entries differ, the largest difference"
        " is 0.86 at [1, 0].",
        "counterexample": Counterexample(GIVEN, EXPECTED, ACTUAL, REPLAY),
        "mistake": "dim-0",
        "location": Location("right.py", None, 14),
    }
    sums = wrong | {"message": "Row 0 adds to 0.142, not to 1.", "hint": "Over which axis does the sum run?"}
    return report(
        check("values", Outcome.FAIL, description="Gives the values of the definition.", **wrong),
        check("row-sums", Outcome.FAIL, description="Each row adds to 1.", **sums),
        check("shift", description="Adding one number to a whole row changes nothing."),
        check("no-torch-softmax", description="Does not call torch's own softmax.", earned=0, possible=0),
        check("a", part="logsumexp"),
        check("b", part="logsumexp"),
        check("c", Outcome.NOT_STARTED, part="drop_redundant"),
        mistakes=(DIM_0,),
    )


def all_right() -> Report:
    """Return full marks."""
    return report(*(check(f"law-{n}", part=part) for part in ("softmax", "log_softmax") for n in range(4)))


def not_started() -> Report:
    """Return what an untouched stub gets."""
    names = ("softmax", "log_softmax", "logsumexp")
    checks = [check("values", Outcome.NOT_STARTED, part=name) for name in names]
    return report(*checks, outcome=Outcome.NOT_STARTED)


def hostile() -> Report:
    """Return a report whose every text tries to take over the screen."""
    shown = Counterexample(*([HOSTILE * 3] * 4))
    fields: dict[str, object] = {
        "message": HOSTILE,
        "hint": HOSTILE,
        "counterexample": shown,
        "mistake": HOSTILE,
        "location": Location(HOSTILE, 3, 1),
        "output": HOSTILE * 50,
        "description": HOSTILE,
    }
    return report(
        check(HOSTILE, Outcome.FAIL, part=HOSTILE, **fields),
        check("x", Outcome.ERROR, **fields),
        mistakes=(NamedMistake(HOSTILE, HOSTILE, (HOSTILE,)),),
        repairs=(Repair(HOSTILE, HOSTILE),) * 9,
        submission=SubmissionInfo(HOSTILE, HOSTILE, "0"),
        isolation="process",
    )


def troubled() -> Report:
    """Return one check of every other outcome."""
    where = Location("homework.ipynb", 4, 2)
    typo = "log_softmax raised NameError: name 'torhc' is not defined"
    slow = {"message": "softmax did not finish within 5 s", "location": where}
    return report(
        check("a", Outcome.TIMEOUT, **slow),
        check("b", Outcome.TIMEOUT, **slow),
        check("c", Outcome.ERROR, part="log_softmax", message=typo, location=where),
        check("d", Outcome.BLOCKED, part="log_softmax", message="not run, because c did not pass"),
        check("e", Outcome.MEMORY, part="logsumexp", message="logsumexp used more than 2048 MB of memory"),
        check("f", Outcome.CRASH, part="two_class", message="two_class ended its process with signal 11"),
        check("g", Outcome.SKIPPED, part="two_class", message="needs a GPU"),
        check(
            "h", Outcome.INTERNAL, part="naive_softmax", message="the grader broke on this check (KeyError)"
        ),
        outcome=Outcome.INTERNAL,
        score=Score(None, 16),
        isolation="process",
        repairs=tuple(Repair(f"set aside `!pip install thing{n}`", f"cell {n}") for n in range(9)),
    )

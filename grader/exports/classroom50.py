"""Classroom 50's ``result.json``: integers only, and ``tests`` always there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from grader.errors import GraderError, UsageError
from grader.exports.feedback import Told, told, total
from grader.model import Report

_VARIABLES = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "assignment_type": "ASSIGNMENT_TYPE",
    "owner": "OWNER",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
    "review": "REVIEW_URL",
}


@dataclass(frozen=True)
class Handed:
    """What the platform knows of a submission. ``datetime`` is the commit's, the same on each regrade."""

    classroom: str
    assignment: str
    assignment_type: str
    owner: str
    submission: str
    commit: str
    release: str
    review: str
    datetime: str

    def __post_init__(self) -> None:
        if self.assignment_type not in ("individual", "group"):
            raise UsageError(f"ASSIGNMENT_TYPE is {self.assignment_type!r}, not individual or group")
        if not self.submission.startswith("submit/"):
            raise UsageError(f"SUBMISSION_TAG is {self.submission!r} and does not begin with submit/")


def handed(environment: Mapping[str, str], datetime: str) -> Handed:
    """Return what the platform's variables say; UsageError names those that are not there."""
    missing = [name for name in _VARIABLES.values() if not environment.get(name)]
    if missing:
        raise UsageError(f"classroom50 needs the variables that its runner sets: {', '.join(missing)}")
    return Handed(**{field: environment[name] for field, name in _VARIABLES.items()}, datetime=datetime)


def classroom50_json(reports: Sequence[Report], about: Handed) -> bytes:
    """Return ``result.json``. A score that we owe is an error of ours: the format has no place for it."""
    score = total(reports)
    if score.earned is None:
        raise GraderError("the grader itself failed on a check, so there is no score to write")
    tests = [_test(one) for one in told(reports)]
    document = {
        "schema": "classroom50/result/v1",
        **{field: getattr(about, field) for field in [*_VARIABLES, "datetime"]},
        "score": score.earned,
        "max-score": score.possible,
        "tests": tests,
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _test(one: Told) -> dict[str, Any]:
    scores = {"score": one.check.earned, "max-score": one.check.possible}
    return {"test-name": one.title, "passed": one.passed, **scores, "message": one.text}

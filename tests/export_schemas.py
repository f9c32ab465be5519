"""JSON Schemas of the formats that others read: their published keys, and no others where they say so."""

from __future__ import annotations

from typing import Any


def closed(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    """Return an object with these keys and no others."""
    return {
        "type": "object",
        "required": list(required),
        "properties": required | optional,
        "additionalProperties": False,
    }


def array(of: dict[str, Any]) -> dict[str, Any]:
    """Return a list."""
    return {"type": "array", "items": of}


TEXT, WHOLE, NUMBER, TRUTH = ({"type": name} for name in ("string", "integer", "number", "boolean"))
FORMAT = {"enum": ["text", "html", "simple_format", "md", "ansi"]}
SEEN = {"enum": ["visible", "hidden", "after_due_date", "after_published"]}

GRADESCOPE = closed(
    {
        "tests": array(
            closed(
                {},
                score=NUMBER,
                max_score=NUMBER,
                status={"enum": ["passed", "failed"]},
                name=TEXT,
                name_format=FORMAT,
                number={"type": "string", "pattern": r"^\d+\.\d+$"},
                output=TEXT,
                output_format=FORMAT,
                tags=array(TEXT),
                visibility=SEEN,
                extra_data={"type": "object"},
            )
        )
    },
    score=NUMBER,
    execution_time=NUMBER,
    output=TEXT,
    output_format=FORMAT,
    test_output_format=FORMAT,
    test_name_format=FORMAT,
    visibility=SEEN,
    stdout_visibility=SEEN,
    extra_data={"type": "object"},
    leaderboard=array(closed({"name": TEXT, "value": NUMBER}, order={"const": "asc"})),
)

CLASSROOM50 = closed(
    {
        "schema": {"const": "classroom50/result/v1"},
        "classroom": TEXT,
        "assignment": TEXT,
        "assignment_type": {"enum": ["individual", "group"]},
        "owner": TEXT,
        "submission": {"type": "string", "pattern": "^submit/"},
        "commit": TEXT,
        "release": TEXT,
        "review": TEXT,
        "datetime": TEXT,
        "score": WHOLE,
        "max-score": WHOLE,
        "tests": array(
            {
                "type": "object",
                "required": ["test-name", "passed", "score", "max-score"],
                "properties": {"test-name": TEXT, "passed": TRUTH, "score": WHOLE, "max-score": WHOLE},
            }
        ),
    },
    graded_at=TEXT,
    submitted_by=closed({"username": TEXT, "id": WHOLE}),
)

CLASSROOM = closed(
    {
        "version": {"const": 1},
        "status": {"enum": ["pass", "fail", "error"]},
        "message": TEXT,
        "max_score": WHOLE,
        "tests": array(
            closed(
                {
                    "name": TEXT,
                    "status": {"enum": ["pass", "fail", "error"]},
                    "message": TEXT,
                    "test_code": TEXT,
                    "task_id": WHOLE,
                    "filename": TEXT,
                    "line_no": WHOLE,
                    "duration": NUMBER,
                    "score": WHOLE,
                    "output": TEXT,
                }
            )
        ),
    }
)

_MESSAGE = {"type": "string", "minLength": 1, "maxLength": 65_535}
_PASSING = closed(
    {"name": TEXT, "status": {"const": "pass"}},
    task_id=WHOLE,
    test_code=TEXT,
    output={"type": "string", "maxLength": 500},
)
_WRONG = closed(
    {"name": TEXT, "status": {"enum": ["fail", "error"]}, "message": _MESSAGE},
    task_id=WHOLE,
    test_code=TEXT,
    output={"type": "string", "maxLength": 500},
)
EXERCISM = {
    "oneOf": [
        closed(
            {
                "version": {"const": 3},
                "status": {"enum": ["pass", "fail"]},
                "tests": array({"oneOf": [_PASSING, _WRONG]}) | {"minItems": 1},
            }
        ),
        closed(
            {
                "version": {"const": 3},
                "status": {"const": "error"},
                "message": _MESSAGE,
                "tests": {"maxItems": 0},
            }
        ),
    ]
}

_ERROR = closed({"type": TEXT, "value": TEXT, "traceback": array(TEXT), "data": {"type": "object"}})
_CAUSE = closed(
    {"rationale": TEXT, "help": {"type": ["string", "null"]}}, expected=TEXT, actual=TEXT, error=_ERROR
)
_RESULT = closed(
    {
        "name": TEXT,
        "description": TEXT,
        "passed": {"type": ["boolean", "null"]},
        "log": array(TEXT),
        "cause": {"oneOf": [{"type": "null"}, _CAUSE]},
        "data": {"type": "object"},
        "dependency": {"type": ["string", "null"]},
    }
)
CHECK50 = {
    "oneOf": [
        closed({"slug": TEXT, "results": array(_RESULT), "version": TEXT}),
        closed({"slug": TEXT, "error": _ERROR, "version": TEXT}),
    ]
}

"""The report as JSON, back again, and the JSON Schema it promises."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

import msgspec

from grader.errors import UsageError
from grader.model import LEVELS, Report
from grader.report.text import plain

OPTIONAL: dict[str, Any] = {"hidden": False, "level": "all"}  # keys of a check where it has another value
UNWRITTEN = ("layer", "detail", "evidence")  # fields of a check that are no keys
SCHEMA = next(str(field.default) for field in fields(Report) if field.name == "schema")


def to_json(report: Report) -> bytes:
    """Return the report as readable UTF-8 JSON: ``schema`` first, then the fields in the model's order."""
    keyed = _clean(_keyed(report))
    return _pretty({"schema": keyed.pop("schema"), **keyed})


def from_json(data: bytes) -> Report:
    """Return the report that ``to_json`` wrote; a missing, unknown or mistyped key is a UsageError."""
    try:
        raw = msgspec.json.decode(data)
        report = msgspec.convert(raw, Report)
        again = msgspec.json.decode(msgspec.json.encode(_keyed(report)))
    except (msgspec.MsgspecError, UnicodeError) as problem:
        raise UsageError(f"not a report of this grader: {problem}") from problem
    # Keys with a default may be left out, and unknown ones ignored, when a dataclass is decoded;
    # both come back different.
    if report.schema != SCHEMA or again != raw:
        raise UsageError(f"not a report of this grader: its keys are not those of {SCHEMA}")
    return report


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a report: every promised key required, no other key but the optional ones."""
    made = msgspec.json.schema(Report)
    for name in (*OPTIONAL, *UNWRITTEN):
        del made["$defs"]["CheckResult"]["properties"][name]
    del made["$defs"]["Evidence"], made["$defs"]["Series"]
    for definition in made["$defs"].values():
        if definition.get("type") == "object":
            _close(definition)
    made["$defs"]["CheckResult"]["properties"] |= {
        "hidden": {"const": True},
        "level": {"enum": list(LEVELS[:-1])},
    }
    made["$defs"]["Report"]["properties"]["schema"] = {"const": SCHEMA}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": "Report of an automated grader for deep-learning courses",
        **made,
    }


def schema_bytes() -> bytes:
    """Return the schema as it is committed in docs/report.schema.json."""
    return _pretty(schema())


def _keyed(report: Report) -> dict[str, Any]:
    keyed = asdict(report)
    for check in keyed["checks"]:
        for name in UNWRITTEN:
            del check[name]
        for name, usual in OPTIONAL.items():
            if check[name] == usual:
                del check[name]
    return keyed


def _close(definition: dict[str, Any]) -> None:
    definition["required"] = list(definition["properties"])
    definition["additionalProperties"] = False
    for described in definition["properties"].values():
        described.pop("default", None)


def _pretty(value: Any) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def _clean(value: Any) -> Any:
    # A lone surrogate cannot be written as UTF-8 at all, and an escape would act when the file is shown.
    if isinstance(value, str):
        return str(plain(value))  # str: torch's version is of a class of its own
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(item) for item in value]
    return value

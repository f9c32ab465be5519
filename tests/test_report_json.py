"""The report as JSON: complete, valid whatever a submission says, and as published."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import made_reports
import pytest

from grader.errors import UsageError
from grader.report.as_json import from_json, schema, schema_bytes, to_json
from grader.report.text import can_show, fit, plain

PUBLISHED = Path(__file__).parent.parent / "docs" / "report.schema.json"
MADE = ("two_wrong", "all_right", "not_started", "hostile", "troubled")


@pytest.mark.parametrize("name", MADE)
def test_a_report_is_valid_by_its_schema(name: str) -> None:
    """Every report, a hostile one too, is valid JSON by the published schema."""
    jsonschema.validate(json.loads(to_json(getattr(made_reports, name)())), schema())


@pytest.mark.parametrize("name", ["two_wrong", "all_right", "not_started", "troubled"])
def test_a_report_comes_back_as_it_was(name: str) -> None:
    """Reading what was written gives an equal report."""
    report = getattr(made_reports, name)()
    assert from_json(to_json(report)) == report


def test_the_published_schema_is_current() -> None:
    """docs/report.schema.json is what `python -m grader.report` prints."""
    assert PUBLISHED.read_bytes() == schema_bytes()


def test_schema_is_the_first_key_and_the_rest_is_in_the_promised_order() -> None:
    """The keys of a report stand in the order in which they are documented."""
    promised = (
        "schema exercise submission outcome score checks mistakes repairs seed device isolation"
        " environment started_at seconds"
    )
    assert list(json.loads(to_json(made_reports.two_wrong()))) == promised.split()


def test_the_keys_of_a_check_are_the_promised_ones() -> None:
    """A check has every promised key, also those that say nothing."""
    promised = (
        "name part kind description outcome earned possible message hint counterexample mistake location"
        " output seconds"
    )
    for check in json.loads(to_json(made_reports.two_wrong()))["checks"]:
        assert list(check) == promised.split()


def test_every_object_of_the_schema_is_closed_and_complete() -> None:
    """No key may be missing, and none may be added; two of a check are there where they say something."""
    for name, definition in schema()["$defs"].items():
        if definition.get("type") == "object":
            assert definition["additionalProperties"] is False, name
            optional = set(definition["properties"]) - set(definition["required"])
            assert optional == ({"hidden", "level"} if name == "CheckResult" else set()), name


@pytest.mark.parametrize(
    "change",
    [
        lambda keys: keys.pop("schema"),
        lambda keys: keys["checks"][0].pop("hint"),
        lambda keys: keys.update(extra=1),
        lambda keys: keys.update(seed="0"),
        lambda keys: keys.update(outcome="excellent"),
        lambda keys: keys.update(schema="grader/report/v2"),
    ],
)
def test_what_is_not_quite_a_report_is_refused(change) -> None:
    """A missing, unknown or mistyped key is a UsageError."""
    keys = json.loads(to_json(made_reports.two_wrong()))
    change(keys)
    with pytest.raises(UsageError, match="not a report"):
        from_json(json.dumps(keys).encode())


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe"])
def test_what_is_not_json_is_refused(data: bytes) -> None:
    """Bytes that are no JSON object are a UsageError."""
    with pytest.raises(UsageError, match="not a report"):
        from_json(data)


def test_hostile_text_loses_what_acts_and_keeps_what_reads() -> None:
    """Escapes, controls, bidi overrides and surrogates go; letters, brackets and other scripts stay."""
    assert plain(made_reports.HOSTILE) == "[red]x[/] [/] [link=file:///etc]y :boom: abc\ufffd \né漢字"


def test_plain_text_is_left_alone() -> None:
    """Tabs, newlines, accents, emoji and brackets are no danger."""
    text = "é\t[x]\n漢字 🎉 naïve"
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b]0;owned", "0;owned"),
        ("\x9b2Jx", "x"),
        ("a\r\nb\rc\x0bd\x85e", "a\nb\nc\nd\ne"),
        ("\x1b", ""),
    ],
)
def test_every_form_of_terminal_escape_is_stripped(text: str, expected: str) -> None:
    """What a terminal would obey is not there any more."""
    assert plain(text) == expected


def test_a_long_row_of_escapes_is_stripped_in_good_time() -> None:
    """Text made to be slow to clean is cleaned at once."""
    assert "\x1b" not in plain("\x1b]" * 200_000)
    assert "\x1b" not in plain("\x1b[" + "0;" * 200_000)


def test_a_poorer_console_gets_a_simpler_sign() -> None:
    """A character that an encoding lacks becomes the nearest that it has."""
    assert fit("é · — … ✓ 漢", "ascii") == "e - - ... + ?"
    assert fit("é · — … ✓ 漢", "cp1252") == "é · — … + ?"
    assert can_show("·", "cp1252")
    assert not can_show("✗", "cp1252")


def test_text_of_a_class_of_its_own_is_text() -> None:
    """A str subclass, as torch.__version__ is, is written as a string."""
    version = type("Version", (str,), {})("2.13.0+cpu")
    made = made_reports.all_right()
    made = replace(made, environment=replace(made.environment, torch=version))
    assert json.loads(to_json(made))["environment"]["torch"] == "2.13.0+cpu"


def test_hostile_text_in_every_field_is_cleaned() -> None:
    """Not one control character reaches the JSON, from no field."""
    hostile = made_reports.hostile()
    hostile = replace(hostile, environment=replace(hostile.environment, platform=made_reports.HOSTILE))
    text = to_json(hostile).decode("utf-8")
    assert not any(ord(char) < 32 and char != "\n" for char in text)
    assert "\\u001b" not in text
    assert "\\u0000" not in text
    assert "\u202e" not in text

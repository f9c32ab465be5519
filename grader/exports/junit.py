"""JUnit XML as pytest writes it (family xunit2), with points as properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from grader.exports.feedback import Told, cleaned, told
from grader.model import Outcome, Report
from grader.report.text import plain

_TAGS = {
    Outcome.FAIL: "failure",
    Outcome.NOT_STARTED: "failure",
    Outcome.BLOCKED: "skipped",
    Outcome.SKIPPED: "skipped",
}


def junit_xml(reports: Sequence[Report], not_graded: Sequence[tuple[str, str]] = ()) -> bytes:
    """Return one file with a testsuite for each report, and one for files that nobody could grade."""
    root = Xml.Element("testsuites", name="dl-grader")
    times = Counter(report.exercise.id for report in reports)
    for report in map(cleaned, reports):
        # Two submissions of one exercise are told apart, as CI systems know a test by its names alone.
        suffix = f" {report.submission.filename}" if times[report.exercise.id] > 1 else ""
        root.append(_suite(report, report.exercise.id + suffix))
    if not_graded:
        root.append(_not_graded(not_graded))
    Xml.indent(root)
    return bytes(Xml.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _not_graded(files: Sequence[tuple[str, str]]) -> Xml.Element:
    count = str(len(files))
    suite = Xml.Element("testsuite", name="not graded", errors=count, failures="0", skipped="0", tests=count)
    for name, why in files:
        case = Xml.SubElement(suite, "testcase", classname="not graded", name=plain(name), time="0.000")
        Xml.SubElement(case, "error", {"type": "unreadable", "message": plain(why)})
    return suite


def _suite(report: Report, name: str) -> Xml.Element:
    checks = told([report])
    tags = Counter(_tag(one) for one in checks)
    suite = Xml.Element(
        "testsuite",
        name=name,
        errors=str(tags["error"]),
        failures=str(tags["failure"]),
        skipped=str(tags["skipped"]),
        tests=str(len(checks)),
        time=f"{report.seconds:.3f}",
        timestamp=report.started_at,
        hostname="localhost",  # what the format asks for where the machine is not known
    )
    facts = {
        "earned": "" if report.score.earned is None else str(report.score.earned),
        "possible": str(report.score.possible),
        "outcome": str(report.outcome),
        "submission": report.submission.filename,
        "exercise_version": report.exercise.version,
        "seed": str(report.seed),
    }
    _properties(suite, facts)
    for one in checks:
        suite.append(_case(one, name))
    return suite


def _case(one: Told, suite: str) -> Xml.Element:
    check = one.check
    classname = f"{suite}.{check.part}" if check.part else suite
    case = Xml.Element("testcase", classname=classname, name=check.name, time=f"{check.seconds:.3f}")
    points = {} if check.outcome is Outcome.INTERNAL else {"points": str(check.earned)}
    _properties(case, points | {"max_points": str(check.possible), "status": str(check.outcome)})
    tag = _tag(one)
    if tag:
        trouble = Xml.SubElement(case, tag, _trouble(one, tag))
        trouble.text = f"{one.title}\n{one.text}"
    if check.output:
        Xml.SubElement(case, "system-out").text = check.output
    return case


def _trouble(one: Told, tag: str) -> dict[str, str]:
    if tag == "failure":
        return {"message": one.why}
    if tag == "skipped":
        return {"type": "pytest.skip", "message": one.why}
    if one.check.outcome is Outcome.INTERNAL:
        return {"type": "infra", "message": one.why}
    kind = one.exception[0] if one.check.outcome is Outcome.ERROR else str(one.check.outcome)
    return {"type": kind, "message": one.why}


def _tag(one: Told) -> str:
    return "" if one.passed else _TAGS.get(one.check.outcome, "error")


def _properties(parent: Xml.Element, facts: dict[str, str]) -> None:
    properties = Xml.SubElement(parent, "properties")
    for name, value in facts.items():
        Xml.SubElement(properties, "property", name=name, value=value)

"""JUnit XML as pytest writes it (family xunit2), with points as properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from grader.exports.feedback import Told, cleaned, told
from grader.model import Outcome, Report

_TAGS = {
    Outcome.FAIL: "failure",
    Outcome.NOT_STARTED: "failure",
    Outcome.BLOCKED: "skipped",
    Outcome.SKIPPED: "skipped",
}


def junit_xml(reports: Sequence[Report]) -> bytes:
    """Return one file with a testsuite for each report."""
    root = Xml.Element("testsuites", name="dl-grader")
    for report in map(cleaned, reports):
        root.append(_suite(report))
    Xml.indent(root)
    return bytes(Xml.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _suite(report: Report) -> Xml.Element:
    checks = told([report])
    tags = Counter(_tag(one) for one in checks)
    suite = Xml.Element(
        "testsuite",
        name=report.exercise.id,
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
        suite.append(_case(report, one))
    return suite


def _case(report: Report, one: Told) -> Xml.Element:
    check = one.check
    classname = f"{report.exercise.id}.{check.part}" if check.part else report.exercise.id
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

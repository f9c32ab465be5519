"""What the pictures of a report are drawn from, as bytes beside its JSON, and back again."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from grader.model import Evidence, Report


def to_bytes(report: Report) -> bytes | None:
    """Return the evidence of a report's checks, by their names; None where there is none."""
    found = {check.name: check.evidence for check in report.checks if check.evidence is not None}
    return msgspec.msgpack.encode(found) if found else None


def with_evidence(report: Report, data: bytes | None) -> Report:
    """Return the report with its evidence. What another version wrote is left out: a picture is an extra."""
    if data is None:
        return report
    try:
        found = msgspec.msgpack.decode(data, type=dict[str, Evidence])
    except (msgspec.MsgspecError, UnicodeError):
        return report
    checks = (replace(check, evidence=found.get(check.name)) for check in report.checks)
    return replace(report, checks=tuple(checks))

"""What ``grade ci`` writes: Markdown, annotations, JUnit XML, JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grader.cli.screen import forgiving
from grader.errors import UsageError
from grader.model import Report

if TYPE_CHECKING:
    from grader.repository import LeftOut

_CODE = (".py", ".ipynb")


@dataclass(frozen=True)
class Outputs:
    """Where to, each None or false where it is not asked for."""

    summary: str | None  # a file of its own
    step_summary: str | None  # the file that GitHub names, which others may have written to
    annotations: bool
    junit: str | None
    json: str | None

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield the files that the command line names, each with its option."""
        given = {"--summary": self.summary, "--junit": self.junit, "--json": self.json}
        yield from ((option, path) for option, path in given.items() if path not in (None, "-"))


def require_safe(outputs: Outputs, root: Path) -> None:
    """Refuse to write through a link of the repository, over work, or two things into one file."""
    from grader.repository import link_on_the_way

    written: dict[Path, str] = {}
    for option, name in outputs.files():
        path = Path(name)
        if link_on_the_way(path, root) is not None:  # outside the repository links are the caller's
            raise UsageError(f"{option} {name}: a link is on the way; write outside the repository")
        if path.suffix.lower() in _CODE:
            raise UsageError(f"{option} would write over a submission; give another file")
        before = written.setdefault(path.resolve(), option)
        if before != option:
            raise UsageError(f"{before} and {option} would write the same file; give another one")


def write(outputs: Outputs, reports: Sequence[Report], left_out: Sequence[LeftOut]) -> None:
    """Write all that was asked for. Raises UsageError where a file cannot be written."""
    from grader.repository import Kind

    not_graded = [(one.name, one.why) for one in left_out if one.kind is not Kind.NO_WORK]
    _write_json(outputs, reports)
    if outputs.junit is not None:
        from grader.exports.junit import junit_xml

        _replace("--junit", outputs.junit, junit_xml(reports, not_graded))
    _write_summaries(outputs, reports, left_out)
    if outputs.annotations:
        from grader.exports.github import annotation_lines

        with forgiving(sys.stdout):
            sys.stdout.flush()
            sys.stdout.buffer.write(annotation_lines(reports, not_graded).encode())
            sys.stdout.flush()


def _write_json(outputs: Outputs, reports: Sequence[Report]) -> None:
    if outputs.json is None:
        return
    from grader.report.as_json import to_json

    text = b"[\n" + b",\n".join(to_json(report).strip() for report in reports) + b"\n]\n"
    if outputs.json != "-":
        _replace("--json", outputs.json, text)
        return
    with forgiving(sys.stdout):
        sys.stdout.buffer.write(text)


def _write_summaries(outputs: Outputs, reports: Sequence[Report], left_out: Sequence[LeftOut]) -> None:
    if outputs.summary is None and outputs.step_summary is None:
        return
    from grader.exports.github import SUMMARY_BYTES
    from grader.exports.repository import repository_summary

    if outputs.summary is not None:
        _replace("--summary", outputs.summary, repository_summary(reports, left_out).encode())
    if outputs.step_summary is not None:
        path = Path(outputs.step_summary)
        try:
            there = path.stat().st_size if path.exists() else 0
            text = repository_summary(reports, left_out, SUMMARY_BYTES - there)
            with path.open("ab") as file:
                file.write(text.encode())
        except OSError as problem:
            raise UsageError(f"GITHUB_STEP_SUMMARY cannot be written ({problem.strerror})") from None


def _replace(option: str, name: str, data: bytes) -> None:
    from grader.exports.output import replace_file

    try:
        replace_file(Path(name), [data])
    except OSError as problem:
        raise UsageError(f"{option} cannot write {name} ({problem.strerror})") from None

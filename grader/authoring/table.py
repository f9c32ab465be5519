"""The table of checks by mistakes: generated, kept beside the solution, and reviewed as a diff."""

from __future__ import annotations

from collections.abc import Sequence

from grader.authoring.gate import Trial
from grader.prepared import Prepared


def table(prepared: Prepared, trials: Sequence[Trial]) -> str:
    """Return, as Markdown, which checks each mistake fails, and which checks nothing fails alone."""
    lines = [
        f"# What catches what in {prepared.folder.id}",
        "",
        "| part | mistake | fails |",
        "| --- | --- | --- |",
    ]
    for trial in trials:
        part = trial.mistake.part
        names = [name.removeprefix(f"{part}-") for name in trial.failed]
        lines.append(f"| {part} | {trial.mistake.name} | {', '.join(names)} |")
    spare = redundant(prepared, trials)
    lines += ["", "Checks whose mistakes are all caught elsewhere too:", ""]
    lines += [f"- {name}" for name in spare] or ["none"]
    return "\n".join(lines) + "\n"


def redundant(prepared: Prepared, trials: Sequence[Trial]) -> list[str]:
    """Return the checks without which every mistake would still be caught."""
    alone = {next(iter(trial.failed)) for trial in trials if len(trial.failed) == 1}
    return [check.name for check in prepared.exercise.checks if check.points and check.name not in alone]

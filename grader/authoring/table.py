"""The table of checks by mistakes: generated, kept beside the solution, and reviewed as a diff."""

from __future__ import annotations

from collections.abc import Sequence

from grader.authoring.gate import Claim, Trial
from grader.course import ExerciseFolder
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


def current(folder: ExerciseFolder, made: str) -> Claim:
    """Claim that the table in the exercise's folder has a row for each mistake, in order.

    Which further checks a mistake fails depends on what was drawn, and on the last bits
    of the machine's arithmetic; the check that its author names is claimed of each trial.
    """
    path = folder.solutions / "table.md"
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    same = _mistakes(kept) == _mistakes(made)
    return Claim("table is current", "" if same else "run `grade dev sync`")


def _mistakes(text: str) -> list[list[str]]:
    return [line.split("|")[1:3] for line in text.splitlines() if line.startswith("|")]

"""The student's feedback page: one HTML file that asks nothing of a network and runs no script.

What is shown is decided in feedback.py; the templates only lay it out. Everything they are given is
text and is escaped; the one style sheet is allowed by its hash, and nothing else is.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from grader.model import Level, Report
from grader.report import wording
from grader.report.feedback import line, sentence, view_of
from grader.report.picture import drawn

_TEMPLATES = Path(__file__).parent / "templates"
STYLE = _TEMPLATES / "style.css"


def page(reports: Sequence[Report], level: Level = "all", *, student: str = "", by_hand: str = "") -> str:
    """Return a page with a section for each report, as far as the level goes.

    ``by_hand`` says of the points what a human has decided since.
    """
    views = [view_of(report, level, by_hand) for report in reports]
    only = views[0] if len(views) == 1 else None
    title = only.title if only else f"Feedback on {views[0].filename}"
    return _rendered(
        "feedback.html",
        title=title,
        above=only.exercise if only else "",
        below=_below(only.filename if only else "", student),
        reports=views,
        top=2 if only else 3,
    )


def page_without_report(
    exercise: str, why: str, *, problem: str = "", score: str = "", level: Level = "all", student: str = ""
) -> str:
    """Return a page that says why there is no report, and from the level message on the ``problem``."""
    more = [sentence(problem)] if problem and level != "verdict" else []
    return _rendered(
        "no_report.html",
        title=line(exercise),
        above="",
        below=_below("", student),
        said=[why, *more],
        score=line(score),
    )


def _below(filename: str, student: str) -> str:
    return " · ".join(text for text in (line(student), filename) if text)


def _rendered(template: str, **given: object) -> str:
    return environment().get_template(template).render(**given)


def source(name: str, *files: Path) -> dict[str, str]:
    """Return our own style or script as a template's words NAME and NAME_hash; the policy allows the hash."""
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    # Markup: the files are our own, and escaping would change the hash.
    return {name: Markup(text), f"{name}_hash": f"sha256-{digest}"}


@cache
def environment(*folders: Path) -> Environment:
    """Return the templates of these folders, which may use those of the feedback pages."""
    made = Environment(
        loader=FileSystemLoader([*folders, _TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals |= {
        "count": wording.counted,
        "drawn": drawn,
        "repaired": wording.REPAIRED,
        "replay_note": wording.REPLAY.rstrip(":"),
        **source("style", STYLE),
    }
    return made

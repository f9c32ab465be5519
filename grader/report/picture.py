"""Draw what a failed check leaves to be seen. Only here, and only when a page is written, is matplotlib."""

from __future__ import annotations

import hashlib
import importlib.util
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

from markupsafe import Markup

from grader.model import Evidence
from grader.report.described import described


@cache
def _painters() -> dict[str, Callable[[Evidence], Any]]:
    # Not at the top: it takes half a second, and most pages have no picture.
    if importlib.util.find_spec("matplotlib") is None:
        return {}
    from grader.report.charts import PAINTERS

    return dict(PAINTERS)


def drawn(evidence: Evidence) -> Markup:
    """Return a picture as SVG with words beside it; nothing where it cannot be drawn.

    What it is drawn from may come from a gradebook, and a picture is an extra: no page fails for it.
    """
    painter = _painters().get(evidence.kind)
    if painter is None:
        return Markup()
    from grader.report.svg import inline_svg

    salt = hashlib.sha256(repr(evidence).encode()).hexdigest()
    try:
        with warnings.catch_warnings():  # of numbers too large for a scale
            warnings.simplefilter("ignore")
            # Markup: matplotlib escapes the few words in it, which are ours and an author's.
            return Markup(inline_svg(painter(evidence), described(evidence), salt))
    except Exception:  # too large for a scale, or of another shape than its kind has
        return Markup()

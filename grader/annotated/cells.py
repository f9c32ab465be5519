"""A student's cells as HTML that does nothing: no script, no address, no style, no class of ours.

nbconvert renders them with a template of our own, since its templates load MathJax and require.js from
elsewhere. What is Markdown goes through bleach afterwards, with a list of what may stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import bleach
import nbformat.v4 as nb
from markupsafe import Markup, escape
from nbconvert.exporters import TemplateExporter
from nbconvert.filters.highlight import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from grader.report.text import plain

_TEMPLATES = Path(__file__).parent / "templates"
_BETWEEN = "<!--cell-->"  # cannot come from a student: code is escaped, and bleach takes comments away
_LONGEST = 20_000  # of Markdown or code that is laid out; what is longer is shown as it is
_HEADING = re.compile(r"<(/?)h([1-6])>")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_WORDS = ("a", "b", "br", "code", "del", "em", "i", "s", "strong", "sub", "sup")
_BLOCKS = ("blockquote", "dd", "dl", "dt", "hr", "li", "ol", "p", "pre", "ul")
_TABLES = ("table", "tbody", "td", "th", "thead", "tr")
_TAGS = frozenset([*_HEADINGS, *_WORDS, *_BLOCKS, *_TABLES])


def cells_as_html(cells: Sequence[Any]) -> list[Markup]:
    """Return one piece of HTML for each cell of a notebook that clean_cells made."""
    if not cells:
        return []
    exporter = TemplateExporter(
        template_name="grader_cells",
        extra_template_basedirs=[str(_TEMPLATES)],
        file_extension=".html",
        filters={"text": _text, "code": _Code(), "plain": plain},
    )
    made, _ = exporter.from_notebook_node(nb.new_notebook(cells=list(cells)))
    # Markup: the template escapes, and its two filters are the two functions below.
    return [Markup(piece) for piece in made.split(_BETWEEN)[1:]]


class _Code:
    """Python in colours, by Pygments."""

    def __init__(self) -> None:
        self._highlight = Highlight2HTML(pygments_lexer="ipython3")

    def __call__(self, source: str) -> Markup:
        source = plain(source)
        if len(source) > _LONGEST:
            return _as_it_is(source)
        return Markup(self._highlight(source))


def _text(source: str) -> Markup:
    source = plain(source)
    if len(source) > _LONGEST:
        return _as_it_is(source)
    try:
        made = MarkdownWithMath(renderer=IPythonRenderer(exclude_anchor_links=True)).render(source)
        clean = bleach.clean(made, tags=_TAGS, attributes={"a": ["href"]}, protocols={"http", "https"})
    except Exception:  # Markdown's readers break in many ways on what nobody would write in good faith
        return _as_it_is(source)
    # The page has headings of its own above these; bleach leaves them no attributes.
    return Markup(_HEADING.sub(lambda tag: f"<{tag[1]}h{min(6, int(tag[2]) + 2)}>", clean))


def _as_it_is(source: str) -> Markup:
    return Markup("<pre>{}</pre>").format(escape(source))

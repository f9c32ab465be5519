"""A matplotlib figure as SVG that a page may contain: no style, no script, no address, colours of the page.

matplotlib writes style attributes and a style element, which the page's policy refuses. Both become plain
attributes. Colours of the palette become classes, so that the page's own style gives them, dark or on paper.
"""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree

import matplotlib
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

# Numbers that stand for colours; the style sheet says which.
PALETTE = {"ink": "#000001", "soft": "#000002", "line": "#000003", "bad": "#000004", "link": "#000005"}
_NAMES = {colour: name for name, colour in PALETTE.items()}
_SIZE = re.compile(r"([\d.]+)px")
_CLIPS = re.compile(r"url\(#(\w+)\)")
_XLINK = "{http://www.w3.org/1999/xlink}href"
_DROPPED = ("metadata", "style")


def inline_svg(figure: Figure, words: str, salt: str) -> str:
    """Return the figure as an SVG element for HTML, with words for who does not see it.

    The same figure gives the same bytes; ``salt`` makes its ids others than those of other figures on a page.
    """
    made = io.BytesIO()
    with matplotlib.rc_context({"svg.hashsalt": salt, "svg.fonttype": "none"}):
        FigureCanvasSVG(figure).print_svg(made, metadata={"Date": None, "Creator": None})
    root = ElementTree.fromstring(made.getvalue())
    used = {one.get(_XLINK, "")[1:] for one in root.iter()} | set(_CLIPS.findall(made.getvalue().decode()))
    _plain(root, used)
    view = root.get("viewBox", "")
    root.attrib.clear()
    root.attrib.update({"viewBox": view, "role": "img", "aria-label": words, "stroke-linejoin": "round"})
    return ElementTree.tostring(root, encoding="unicode")


def _plain(element: ElementTree.Element, used: set[str]) -> None:
    element.tag = element.tag.rpartition("}")[2]
    element.tail = None
    if element.tag != "text":
        element.text = None
    for child in list(element):
        if child.tag.rpartition("}")[2] in _DROPPED:
            element.remove(child)
        else:
            _plain(child, used)
    if element.get("id", "") not in used:
        element.attrib.pop("id", None)
    if _XLINK in element.attrib:
        element.set("href", element.attrib.pop(_XLINK))
    _without_style(element)


def _without_style(element: ElementTree.Element) -> None:
    rules = [rule.partition(":") for rule in element.attrib.pop("style", "").split(";")]
    for name, _, value in rules:
        _set(element, name.strip(), value.strip())
    classes = []
    for name in ("fill", "stroke"):
        known = _NAMES.get(element.get(name, ""))
        if known:
            del element.attrib[name]
            classes.append(f"{name}-{known}")
    if classes:
        element.set("class", " ".join(classes))


def _set(element: ElementTree.Element, name: str, value: str) -> None:
    if name == "font":  # a shorthand, which no attribute is
        size = _SIZE.search(value)
        element.set("font-size", size[1] if size else "10")
    elif name:
        element.set(name, value)

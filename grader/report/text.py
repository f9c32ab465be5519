"""Text that came from a student's file or process, made harmless to show and to store."""

from __future__ import annotations

import re
import unicodedata

# Three alternatives: OSC, DCS and friends with their payload; CSI; two-character escapes.
_ANSI = re.compile(
    r"(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)"
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    r"|\x1b[ -/]*[0-~]?"
)
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# C0 and C1 controls without tab and newline; marks that reorder the text around them; noncharacters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\U000e0000-\U000e007f]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_PLAINER = {"·": "-", "—": "-", "…": "...", "✓": "+", "✗": "x", "•": "*", "“": '"', "”": '"'}
_PLAINER |= {
    "\u2013": "-",
    "\u2018": "'",
    "\u2019": "'",
    "→": "->",
    "≤": "<=",
    "≥": ">=",
    "∞": "inf",
    "\u00d7": "x",
    "\u2212": "-",
}


def plain(text: str) -> str:
    """Return the text without terminal escapes, control characters, bidi overrides and lone surrogates.

    Tabs and newlines stay; every other way to end a line becomes a newline.
    """
    text = _NEWLINES.sub("\n", _ANSI.sub("", text))
    return _SURROGATES.sub("\ufffd", _UNSEEN.sub("", text))


def fit(text: str, encoding: str) -> str:
    """Return the text in characters that ``encoding`` has: a simpler sign where we know one, else ``?``."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_simpler(char, encoding) for char in text)
    return text


def can_show(text: str, encoding: str) -> bool:
    """Return whether a console of this encoding has all these characters."""
    return fit(text, encoding) == text


def _simpler(char: str, encoding: str) -> str:
    # "é" still reads as "e", and a full-width digit as a digit.
    bare = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()
    for candidate in (char, _PLAINER.get(char, bare), "?"):
        if candidate and candidate.encode(encoding, "ignore").decode(encoding) == candidate:
            return candidate
    return "?"

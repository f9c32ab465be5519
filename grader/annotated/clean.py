"""A student's cells as a strict notebook: nothing in them acts, and nothing is too large.

Of an output its plain text stays, and a png or jpeg of moderate size. HTML, SVG, JavaScript, widgets and
terminal escapes are dropped; so is every key that the format does not have.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import nbformat.v4 as nb

from grader.report.text import plain

LONGEST = 4_000_000  # characters of one output that are looked at
OUTPUT, ALL_OUTPUT = 20_000, 1_000_000  # characters, of a cell and of the notebook
PICTURE, ALL_PICTURES = 1_000_000, 8_000_000  # bytes
LEFT_OUT = "(an output that is neither text nor a picture of moderate size is left out)"
_SIDE = 10_000  # pixels: a small file can be a picture that no browser can hold
_OLD_NAMES = {"image/png": "png", "image/jpeg": "jpeg", "text/plain": "text"}  # in format 3
_SURROGATE = re.compile("[\ud800-\udfff]")
_SIGNS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}


@dataclass
class _Room:
    """What may still be kept of the outputs of the whole notebook."""

    text: int = ALL_OUTPUT
    pictures: int = ALL_PICTURES


def clean_cells(cells: Sequence[Any]) -> list[Any]:
    """Return a valid cell (nbformat 4) for each cell of a file's JSON, whatever that is."""
    room = _Room()
    return [_clean(cell if isinstance(cell, dict) else {}, n, room) for n, cell in enumerate(cells, 1)]


def _clean(cell: dict[str, Any], number: int, room: _Room) -> Any:
    kind, source = cell.get("cell_type"), _source(cell)
    id_ = f"cell-{number}"
    if kind == "code":
        outputs = list(_outputs(cell.get("outputs"), room))
        return nb.new_code_cell(source, id=id_, outputs=outputs, execution_count=_count(cell))
    if kind == "markdown":
        return nb.new_markdown_cell(source, id=id_)
    if kind == "heading":  # format 3
        return nb.new_markdown_cell(f"## {source}", id=id_)
    return nb.new_raw_cell(source, id=id_)


def _count(cell: dict[str, Any]) -> int | None:
    count = cell.get("execution_count", cell.get("prompt_number"))
    return count if type(count) is int and 0 <= count < 2**31 else None


def _source(cell: dict[str, Any]) -> str:
    # As the student wrote it, so that it can be graded again; half a surrogate pair is no text.
    return _SURROGATE.sub("\ufffd", _joined(cell.get("source", cell.get("input"))))


def _joined(value: Any) -> str:
    """Return a text that a notebook has as one string or as a list of them; "" for anything else."""
    if isinstance(value, list):
        value = "".join(one for one in value if isinstance(one, str))
    return value if isinstance(value, str) else ""


def text_of(value: Any) -> str:
    """Return a text of a notebook without escapes and control characters."""
    return plain(_joined(value)[:LONGEST])


# --- outputs -------------------------------------------------------------------------------------


def _outputs(outputs: Any, room: _Room) -> Iterator[Any]:
    left = min(OUTPUT, room.text)
    dropped = 0
    for output in outputs if isinstance(outputs, list) else []:
        if not isinstance(output, dict):
            continue
        picture = _picture(output, room)
        if picture is not None:
            yield picture
            continue
        text = _said(output)
        kept = text[:left]
        left, room.text, dropped = left - len(kept), room.text - len(kept), dropped + len(text) - len(kept)
        if kept:
            yield _text_output(output, kept)
    if dropped:
        yield nb.new_output("stream", name="stderr", text=f"… {dropped:,} more characters are left out\n")


def _text_output(output: dict[str, Any], text: str) -> Any:
    is_wrong = output.get("output_type") in ("error", "pyerr") or output.get("name") == "stderr"
    if output.get("output_type") in ("execute_result", "pyout", "display_data"):
        return nb.new_output("display_data", data={"text/plain": text})
    return nb.new_output("stream", name="stderr" if is_wrong else "stdout", text=text)


def _said(output: dict[str, Any]) -> str:
    """Return the plain text of an output."""
    if output.get("output_type") in ("error", "pyerr"):
        frames = output.get("traceback")
        lines = frames if isinstance(frames, list) else []
        return text_of("\n".join(one for one in lines if isinstance(one, str)))
    if output.get("output_type") == "stream":
        return text_of(output.get("text"))
    text = text_of(_of_kind(output, "text/plain"))
    return text or (LEFT_OUT if output.get("data") else "")


def _of_kind(output: dict[str, Any], kind: str) -> Any:
    data = output.get("data")
    return data.get(kind) if isinstance(data, dict) else output.get(_OLD_NAMES[kind])


def _picture(output: dict[str, Any], room: _Room) -> Any:
    if output.get("output_type") == "stream":
        return None
    for kind in _SIGNS:
        coded = _of_kind(output, kind)
        raw = _decoded(_joined(coded)) if coded else None
        if raw is None or len(raw) > min(PICTURE, room.pictures) or not _is_picture(kind, raw):
            continue
        room.pictures -= len(raw)
        words = text_of(_of_kind(output, "text/plain"))[:200]
        data = {kind: base64.b64encode(raw).decode(), "text/plain": words}
        return nb.new_output("display_data", data=data)
    return None


def _decoded(coded: str) -> bytes | None:
    if len(coded) > 2 * PICTURE:
        return None
    try:
        return base64.b64decode("".join(coded.split()), validate=True)
    except (binascii.Error, ValueError):
        return None


def _is_picture(kind: str, raw: bytes) -> bool:
    if not raw.startswith(_SIGNS[kind]):
        return False
    size = _png_size(raw) if kind == "image/png" else _jpeg_size(raw)
    return size is not None and 0 < max(size) <= _SIDE


def _png_size(raw: bytes) -> tuple[int, int] | None:
    if raw[12:16] != b"IHDR" or len(raw) < 24:
        return None
    return int.from_bytes(raw[16:20], "big"), int.from_bytes(raw[20:24], "big")


def _jpeg_size(raw: bytes) -> tuple[int, int] | None:
    """Return width and height from the first frame header."""
    at = 2
    while at + 9 < len(raw) and raw[at] == 0xFF:
        marker, length = raw[at + 1], int.from_bytes(raw[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(raw[at + 7 : at + 9], "big"), int.from_bytes(raw[at + 5 : at + 7], "big")
        at += 2 + length
    return None

"""Bytes to text, as Python itself reads source files, and as Notepad writes them."""

from __future__ import annotations

import codecs
import io
import string
import tokenize

from grader.errors import UsageError

_UTF16_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# With a whole escape in it: a lone backslash would make unicode_escape warn.
_ASCII = string.printable.replace("\\", "\\x41")


def python_text(raw: bytes, name: str) -> str:
    """Decode Python source by BOM, coding cookie, or else UTF-8, with plain line ends."""
    if raw.startswith(_UTF16_BOMS):
        return _plain(_decoded(raw, "utf-16", name), name)
    _refuse_nul(raw, name)
    return _plain(_decoded(raw, _declared_encoding(raw, name), name), name)


def notebook_text(raw: bytes, name: str) -> str:
    """Decode a notebook: UTF-8, or UTF-16 if it says so by its BOM."""
    if raw.startswith(_UTF16_BOMS):
        return _plain(_decoded(raw, "utf-16", name), name)
    _refuse_nul(raw, name)
    return _plain(_decoded(raw, "utf-8", name), name)


def one_newline(text: str) -> str:
    """Return the text with every line end a single newline, which is what Python counts lines by."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _declared_encoding(raw: bytes, name: str) -> str:
    # detect_encoding knows no bare \r: it would take the whole file for the first line.
    start = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(start).readline)
    except SyntaxError as error:
        _decoded(raw, "utf-8", name)  # says where, if bytes are the trouble and not the cookie
        raise UsageError(f"{name}: {error.msg}; save the file as UTF-8 and drop the coding line") from None
    return _text_encoding(encoding, name)


def _text_encoding(encoding: str, name: str) -> str:
    # Codecs such as punycode and rot13 are no encodings of a source file, and some are quadratic.
    try:
        usable = _ASCII.encode().decode(encoding) == _ASCII
    except (LookupError, ValueError):
        usable = False
    if not usable:
        raise UsageError(f"{name}: the coding line names {encoding}, which is not taken; save it as UTF-8")
    return encoding


def _decoded(raw: bytes, encoding: str, name: str) -> str:
    if encoding.startswith("utf-8"):
        # Stripped here, not by the utf-8-sig codec, so that an error's offset is the file's.
        body, skipped = _without_bom(raw)
        encoding = "utf-8"
    else:
        body, skipped = raw, 0
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        raise UsageError(_undecodable(name, body, error, skipped)) from None


def _without_bom(raw: bytes) -> tuple[bytes, int]:
    body = raw.removeprefix(codecs.BOM_UTF8)
    return body, len(raw) - len(body)


def _undecodable(name: str, body: bytes, error: UnicodeDecodeError, skipped: int) -> str:
    line = len(one_newline(body[: error.start].decode("latin-1")).split("\n"))
    where = f"line {line}, byte {error.start + skipped}"
    return f"{name}: {where} is not {error.encoding.upper()} text; save the file as UTF-8 in your editor"


def _refuse_nul(raw: bytes, name: str) -> None:
    if b"\0" in raw:
        raise UsageError(_binary(name))


def _plain(text: str, name: str) -> str:
    if "\0" in text:
        raise UsageError(_binary(name))
    return one_newline(text)


def _binary(name: str) -> str:
    return f"{name}: holds NUL bytes, so it is not source text; give the .py or .ipynb file itself"

"""The running grader as a wheel without its course, be it installed or a checkout."""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from grader.errors import GraderError

PACKAGE = Path(__file__).resolve().parents[1]
EPOCH = (1980, 1, 1, 0, 0, 0)  # the same grader gives the same bytes
_WHEEL = "Wheel-Version: 1.0\nGenerator: dl-grader\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def wheel() -> tuple[str, bytes]:
    """Return a file name and what belongs into it. Raises GraderError where the grader is not installed."""
    try:
        installed = importlib.metadata.distribution("dl-grader")
    except importlib.metadata.PackageNotFoundError:
        raise GraderError("the grader is not installed, so nobody knows its version: pip install .") from None
    stem = f"dl_grader-{installed.version}"
    files = dict(_sources())
    for name in ("METADATA", "entry_points.txt"):
        files[f"{stem}.dist-info/{name}"] = (installed.read_text(name) or "").encode()
    files[f"{stem}.dist-info/WHEEL"] = _WHEEL.encode()
    record = f"{stem}.dist-info/RECORD"
    lines = [*(_recorded(name, data) for name, data in files.items()), f"{record},,\n"]
    return f"{stem}-py3-none-any.whl", zipped(files | {record: "".join(lines).encode()})


def zipped(files: dict[str, bytes], programs: frozenset[str] = frozenset()) -> bytes:
    """Return a zip of these files; ``programs`` may be executed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whose permissions these are
            entry.external_attr = (0o100755 if name in programs else 0o100644) << 16
            archive.writestr(entry, data)
    return buffer.getvalue()


def _sources() -> Iterator[tuple[str, bytes]]:
    for path in sorted(PACKAGE.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(PACKAGE.parent).as_posix(), path.read_bytes()


def _recorded(name: str, data: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(data)}\n"

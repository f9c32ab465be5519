"""What a worker may read without being asked: Python, its packages, the system's libraries."""

from __future__ import annotations

import os
import site
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

SCHEME_PATHS = ("stdlib", "platstdlib", "purelib", "platlib")

LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib")

# Single files and data that Python and libraries open on their own.
FURTHER = (
    "/etc/ld.so.cache",
    "/usr/share/zoneinfo",
    "/dev/null",
    "/dev/zero",
    "/dev/full",
    "/dev/random",
    "/dev/urandom",
)


def readable_folders() -> tuple[str, ...]:
    """Return the folders and files that every worker may read, none of them inside another.

    Never a prefix of Python as a whole: solutions are installed beside site-packages, under ``share``.
    Whether some private folder lies below one of these all the same is for :func:`exposed` to say.
    """
    wide = _too_wide()
    wanted = {Path(path).resolve() for path in _candidates() if os.access(path, os.R_OK)}
    kept = [path for path in wanted if path not in wide]
    return tuple(sorted(str(path) for path in kept if not any(other in path.parents for other in kept)))


def exposed(path: str | os.PathLike[str], folders: Iterable[str | os.PathLike[str]]) -> bool:
    """Return whether a path lies in one of the folders or is one of them, links followed on both sides."""
    place = Path(path).resolve()
    return any(place.is_relative_to(Path(folder).resolve()) for folder in folders)


def _candidates() -> Iterator[str]:
    for prefix in {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}:
        yield from _installed_under(prefix)
    for name in SCHEME_PATHS:  # a distribution's own layout, such as Debian's dist-packages
        yield sysconfig.get_path(name)
    if site.ENABLE_USER_SITE:
        yield site.getusersitepackages()
    yield str(Path(sys.base_prefix, "lib"))
    yield from LIBRARIES
    yield from FURTHER


def _installed_under(prefix: str) -> Iterator[str]:
    names = dict.fromkeys(("base", "platbase", "installed_base", "installed_platbase"), prefix)
    return (sysconfig.get_path(name, vars=names) for name in SCHEME_PATHS)


def _too_wide() -> set[Path]:
    """Return folders that an odd installation could name and that no worker may read as a whole."""
    prefixes = {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}
    places = {"/", "/usr", "/usr/local", "/etc", "/proc", "/sys", "/home", "/root", "/tmp", "/var", "/opt"}
    home = os.path.expanduser("~")  # noqa: PTH111 - unlike Path.home it never raises
    own = {home, tempfile.gettempdir(), str(Path.cwd())}
    return {Path(path).resolve() for path in prefixes | places | own}

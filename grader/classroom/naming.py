"""What names say: exercises, copies, times; and names that are safe to show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from datetime import UTC, datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

# A browser's "name (1)" and Canvas' "name-1". No leading zero: the 04 of exercise-04 counts no copies.
_COPY = re.compile(r"(?P<base>.+?)(?:-(?P<dash>[1-9]\d?)| ?\((?P<brackets>[1-9]\d?)\))")
# Without a list of exercises only this form is believed, and only between underscores or spaces.
_LOOKS_LIKE_EXERCISE = re.compile(r"(?<![^_ ])exercise-\d+(?:-[a-z0-9]+)*(?![^_ ])", re.IGNORECASE)
_TIME = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)[ T](?P<clock>\d\d:\d\d:\d\d)(?P<fraction>\.\d{1,6})?\d*"
    r" ?(?P<zone>Z|[+-]\d\d:?\d\d|[A-Za-z]+(?:/[A-Za-z_+-]+\d*)*)?"
)


def printable(name: str) -> str:
    """Return a name without line breaks and undecodable bytes, which no message or key may hold."""
    return "".join(char if char.isprintable() else "?" for char in name)


def key_of(name: str) -> str:
    """Return a folder's or file's name as a key: printable, and the same from macOS and Windows."""
    return printable(unicodedata.normalize("NFC", name)).strip() or "?"


def folded(name: str) -> str:
    """Return what two names have in common that a file system may take for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def natural(name: str) -> tuple[tuple[str, int], ...]:
    """Return a key that sorts student2 before student10."""
    return tuple((text.casefold(), int(digits or 0)) for text, digits in re.findall(r"(\D*)(\d*)", name))


def copy_of(stem: str) -> tuple[str, int]:
    """Return ``homework-2`` as ``homework`` and 2, and a name that is no copy with 0."""
    found = _COPY.fullmatch(stem)
    if found is None or found["base"].casefold().endswith("exercise"):
        return stem, 0
    return found["base"], int(found["dash"] or found["brackets"])


def exercise_in(text: str, exercises: Collection[str]) -> tuple[str, str, str] | None:
    """Return the exercise that a name speaks of, with what stands before and after it, or None."""
    if exercises:
        pattern, names = _known(frozenset(exercises))
        found = pattern.search(text)
        exercise = names[_plain(found[0])] if found else ""
    else:
        found = _LOOKS_LIKE_EXERCISE.search(text)
        exercise = found[0].casefold() if found else ""
    if found is None:
        return None
    return exercise, text[: found.start()].strip(" _-."), text[found.end() :].strip(" _-.")


def exercise_of(stem: str, exercises: Collection[str]) -> str:
    """Return the exercise that the name of a file or folder speaks of, or ""."""
    found = exercise_in(stem, exercises) or exercise_in(copy_of(stem)[0], exercises)
    if found is None:
        return ""
    base, copies = copy_of(found[0])
    return base if copies and not exercises else found[0]


@cache
def _known(exercises: frozenset[str]) -> tuple[re.Pattern[str], dict[str, str]]:
    names = {_plain(exercise): exercise for exercise in exercises}
    shorts: dict[str, set[str]] = {}
    for exercise in exercises:
        short = re.match(r".*?\d+(?=-)", exercise)
        if short:
            shorts.setdefault(_plain(short[0]), set()).add(exercise)
    # exercise-04 alone is enough, unless two exercises have the number.
    names |= {
        short: ids.copy().pop() for short, ids in shorts.items() if len(ids) == 1 and short not in names
    }
    longest_first = sorted(names, key=len, reverse=True)
    words = "|".join("[-_ ]".join(map(re.escape, name.split("-"))) for name in longest_first)
    return re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE), names


def _plain(name: str) -> str:
    return re.sub(r"[-_ ]+", "-", name.casefold())


def iso(text: str) -> str:
    """Return the first time in a text as ISO 8601, in UTC if its zone is known, or ""."""
    found = _TIME.search(text)
    if found is None:
        return ""
    try:
        when = datetime.fromisoformat(f"{found['day']}T{found['clock']}")
    except ValueError:
        return ""
    fraction = int(((found["fraction"] or "")[1:] + "000000")[:6])
    when = when.replace(microsecond=fraction, tzinfo=_zone(found["zone"] or ""))
    try:
        return (when.astimezone(UTC) if when.tzinfo else when).isoformat()
    except OverflowError:  # the year 1 or 9999, and a zone that leads out of it
        return ""


def _zone(name: str) -> tzinfo | None:
    if name.upper() in ("Z", "UTC", "GMT"):
        return UTC
    if name[:1] in ("+", "-"):
        return datetime.strptime(name, "%z").tzinfo
    if "/" not in name:
        return None  # CST is a zone in America, in China and on Cuba
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return None

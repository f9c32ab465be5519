"""What a picture shows, in words: for who cannot see it, and for who looks twice."""

from __future__ import annotations

import math
from itertools import pairwise

from grader.model import Evidence


def described(evidence: Evidence) -> str:
    """Return one or two sentences with the numbers that the picture is about."""
    return _WORDS[evidence.kind](evidence)


def _compared(evidence: Evidence) -> str:
    right, found = evidence.numbers("expected"), evidence.numbers("actual")
    rows = evidence.series[0].rows
    columns = len(right) // rows
    shape = f"{rows} by {columns} numbers" if rows > 1 else f"{columns} numbers"
    how = "as colours, and their difference" if evidence.kind == "map" else "as bars"
    said = f"{shape}, expected beside actual, {how}."
    strange = sum(not math.isfinite(one) for one in found)
    if strange:
        return f"{said} {strange} of the actual numbers {'is' if strange == 1 else 'are'} not finite."
    apart = [abs(left - wanted) for left, wanted in zip(found, right, strict=True)]
    worst = max(range(len(apart)), key=lambda n: apart[n] if math.isfinite(apart[n]) else -1.0)
    place = f"[{worst // columns}, {worst % columns}]" if rows > 1 else f"[{worst}]"
    return f"{said} The largest difference is {apart[worst]:.3g}, at {place}."


def _sample(evidence: Evidence) -> str:
    edges, drawn = evidence.numbers("edges"), evidence.numbers("drawn")
    total = sum(drawn)
    middle = [(low + high) / 2 for low, high in pairwise(edges)]
    mean = sum(one * count for one, count in zip(middle, drawn, strict=True)) / total
    spread = sum((one - mean) ** 2 * count for one, count in zip(middle, drawn, strict=True)) / total
    filled = [n for n, count in enumerate(drawn) if count]
    reach = f"from {edges[filled[0]]:.3g} to {edges[filled[-1] + 1]:.3g}"
    about = f"{total:.0f} draws, {reach}, with mean {mean:.3g} and standard deviation {math.sqrt(spread):.3g}"
    return f"Histogram of {about}. The line is what {evidence.about or 'the law'} gives."


def _plane(evidence: Evidence) -> str:
    labels = evidence.numbers("label")
    wrong = len(misplaced(evidence))
    ones = sum(label > 0 for label in labels)
    where = f"{wrong} of {len(labels)} points lie on the wrong side"
    if not any(evidence.numbers("line")[:2]):
        where = "both weights are 0, so that there is no line"
    return f"{ones} points of class 1, {len(labels) - ones} of class 0 and the line of your answer: {where}."


def misplaced(evidence: Evidence) -> list[int]:
    """Return which points lie on the wrong side of the line; those on it are of class 1."""
    points = zip(*(evidence.numbers(name) for name in ("x", "y", "label")), strict=True)
    first, second, bias = evidence.numbers("line")
    sides = [(first * x + second * y + bias >= 0, label > 0) for x, y, label in points]
    return [n for n, (found, wanted) in enumerate(sides) if found != wanted]


def _curves(evidence: Evidence) -> str:
    one_each = (f"{one.name} from {one.numbers[0]:.4g} to {one.numbers[-1]:.4g}" for one in evidence.series)
    return f"Curve of {evidence.up} over {evidence.across}: {', '.join(one_each)}."


_WORDS = {"bars": _compared, "map": _compared, "sample": _sample, "plane": _plane, "curves": _curves}

"""The charts: one function for each kind of evidence, on a figure of its own, without pyplot.

Margins are fixed: to measure the text of every label takes longer than to draw the rest.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import FuncFormatter, MaxNLocator, NullLocator

from grader.model import Evidence
from grader.report.described import misplaced
from grader.report.svg import PALETTE

_WIDTH, _TEXT = 4.4, 9.0  # inches; points
_LEFT, _RIGHT, _BELOW, _ABOVE = 0.72, 0.1, 0.5, 0.35  # inches
_LEVELS = 21  # odd: zero is in the middle of one, and white
_FURTHEST = 3.0  # times the frame of the points: so far it grows to have the line in it
_LOOKS = (("bad", "-", "o"), ("ink", "--", "s"), ("link", ":", "^"), ("soft", "-.", "x"))


# --- expected and actual -------------------------------------------------------------------------


def bars(evidence: Evidence) -> Figure:
    """Draw expected and actual side by side, a panel for each row."""
    right, found = _matrix(evidence, "expected"), _matrix(evidence, "actual")
    figure, panels = _figure(2.4, columns=len(right))
    for row, axes in enumerate(panels):
        places = np.arange(right.shape[1])
        axes.bar(places - 0.2, _finite(right[row]), 0.4, fc="none", ec=PALETTE["ink"], label="expected")
        axes.bar(places + 0.2, _finite(found[row]), 0.4, color=PALETTE["bad"], label="actual")
        _name_strange(axes, places - 0.2, right[row], "ink")
        _name_strange(axes, places + 0.2, found[row], "bad")
        axes.axhline(0, color=PALETTE["soft"], linewidth=0.8)
        axes.xaxis.set_major_locator(MaxNLocator(8, integer=True))
        axes.set_xlabel(f"column of row {row}" if len(right) > 1 else "position")
    _key(figure, panels[0])
    return figure


def _name_strange(axes: Axes, places: np.ndarray, values: np.ndarray, colour: str) -> None:
    """Write nan and inf where no bar can stand."""
    for n in np.flatnonzero(~np.isfinite(values)):
        said = f" {values[n]:g}"
        axes.text(places[n], 0, said, color=PALETTE[colour], rotation=90, ha="center", va="bottom")


def error_map(evidence: Evidence) -> Figure:
    """Draw expected, actual and their difference as colours; the difference has a scale of its own."""
    right, found = _matrix(evidence, "expected"), _matrix(evidence, "actual")
    with np.errstate(invalid="ignore"):
        apart = found - right
    figure, panels = _figure(3.0, columns=3, below=0.95)
    reach = _reach(right, found)
    _cells(panels[0], "expected", right, reach)
    _cells(panels[1], "actual", found, reach)
    _cells(panels[2], "difference", apart, _reach(apart))
    panels[0].set_ylabel("row")
    return figure


def _cells(axes: Axes, title: str, values: np.ndarray, reach: float) -> None:
    rows, columns = values.shape
    axes.pcolormesh(_coloured(values, reach), edgecolors=PALETTE["line"], linewidth=0.5)
    for row, column in np.argwhere(~np.isfinite(values)):
        text = f"{values[row, column]:g}"
        axes.text(
            column + 0.5, row + 0.5, text, color="#b0271d", fontsize=_TEXT - 2.5, ha="center", va="center"
        )
    for axis, count in ((axes.xaxis, columns), (axes.yaxis, rows)):
        shown = range(0, count, 1 if count <= 8 else count // 6)
        axis.set_ticks([n + 0.5 for n in shown], [str(n) for n in shown])
    axes.set_ylim(rows, 0)
    axes.set_title(title, fontsize=_TEXT, color=PALETTE["ink"])
    axes.set_xlabel("column")
    _scale(axes, reach)


def _coloured(values: np.ndarray, reach: float) -> np.ndarray:
    """Return a colour for each number: blue below zero, red above, grey where it is not finite."""
    level = np.clip(np.floor((_finite(values) / reach + 1) / 2 * _LEVELS), 0, _LEVELS - 1)
    colours = colormaps["RdBu_r"]((level + 0.5) / _LEVELS)
    colours[~np.isfinite(values)] = (0.8, 0.8, 0.8, 1.0)
    return np.asarray(colours)


def _scale(axes: Axes, reach: float) -> None:
    """Draw what the colours of a panel mean below it."""
    figure, box = axes.figure, axes.get_position()
    assert isinstance(figure, Figure)
    height = figure.get_figheight()
    beside = figure.add_axes((box.x0, 0.28 / height, box.width, 0.09 / height))
    edges = np.linspace(-reach, reach, _LEVELS + 1)
    middles = (edges[1:] + edges[:-1]) / 2
    beside.pcolormesh(edges, [0, 1], _coloured(middles[None], reach))
    _plain_axes(beside)
    beside.yaxis.set_major_locator(NullLocator())
    beside.set_xticks([-reach, 0, reach], [f"{-reach:.2g}", "0", f"{reach:.2g}"])
    for label, side in zip(beside.get_xticklabels(), ("left", "center", "right"), strict=True):
        label.set(ha=side)  # else it meets the next panel's


# --- samples, points and curves ------------------------------------------------------------------


def sample(evidence: Evidence) -> Figure:
    """Draw a histogram of the numbers, and what the law expects in each bin."""
    edges = np.array(evidence.numbers("edges"))
    figure, (axes,) = _figure(2.5)
    axes.stairs(
        evidence.numbers("drawn"), edges, fill=True, color=PALETTE["bad"], alpha=0.55, label="your numbers"
    )
    axes.stairs(
        evidence.numbers("expected"), edges, color=PALETTE["ink"], linewidth=1.6, label="expected by the law"
    )
    axes.set_xlabel("number drawn")
    axes.set_ylabel("how many")
    _key(figure, axes)
    return figure


def plane(evidence: Evidence) -> Figure:
    """Draw points of two classes, the line, the side that it calls 1, and rings around what is wrong."""
    x, y, label = (np.array(evidence.numbers(name)) for name in ("x", "y", "label"))
    figure, (axes,) = _figure(3.6)
    _line(axes, evidence.numbers("line"), *_frames(x, y, evidence.numbers("line")))
    for is_one, marker, colour in ((False, "o", "ink"), (True, "^", "link")):
        some = (label > 0) == is_one
        style = "full" if is_one else "none"
        axes.plot(
            x[some], y[some], marker, color=PALETTE[colour], ms=6, fillstyle=style, label=f"class {is_one:d}"
        )
    wrong = misplaced(evidence)
    if wrong:
        axes.plot(
            x[wrong],
            y[wrong],
            "o",
            ms=12,
            mew=1.6,
            fillstyle="none",
            color=PALETTE["bad"],
            label="wrong side",
        )
    axes.set_xlabel(evidence.across)
    axes.set_ylabel(evidence.up)
    _key(figure, axes, Patch(color=PALETTE["link"], alpha=0.12, label="called 1"))
    return figure


def _line(axes: Axes, line: Sequence[float], across: tuple[float, float], up: tuple[float, float]) -> None:
    """Draw the line w · x + b = 0 and shade the side of class 1, as far as both are in the frame."""
    first, second, bias = line
    axes.set_xlim(*across)
    axes.set_ylim(*up)
    xs, ys = np.meshgrid(np.linspace(*across, 120), np.linspace(*up, 120))
    score = first * xs + second * ys + bias
    if score.min() < 0 < score.max():
        axes.contourf(xs, ys, score, levels=[0, math.inf], colors=[PALETTE["link"]], alpha=0.12)
        axes.contour(xs, ys, score, levels=[0], colors=[PALETTE["ink"]], linewidths=1.6)
        return
    if score.min() >= 0:
        axes.axhspan(*up, color=PALETTE["link"], alpha=0.12, linewidth=0)
    said = "both weights are 0: there is no line" if first == second == 0 else "the line is far from here"
    axes.text(0.5, 0.03, said, transform=axes.transAxes, ha="center", color=PALETTE["bad"], fontsize=_TEXT)


def _frames(
    x: np.ndarray, y: np.ndarray, line: Sequence[float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return what of the plane is shown: all points, and the line where it is not far from them."""
    across, up = _frame(x), _frame(y)
    weights, middle = np.array(line[:2]), np.array([sum(across) / 2, sum(up) / 2])
    if not weights.any():
        return across, up
    foot = middle - (weights @ middle + line[2]) / (weights @ weights) * weights
    spans = np.array([across[1] - across[0], up[1] - up[0]])
    if (abs(foot - middle) > _FURTHEST * spans).any():
        return across, up
    return _frame(np.append(x, foot[0])), _frame(np.append(y, foot[1]))


def curves(evidence: Evidence) -> Figure:
    """Draw a curve for each series, by step from 1; in powers of ten where the numbers are far apart."""
    figure, (axes,) = _figure(2.7)
    for one, (colour, dashes, marker) in zip(evidence.series, _LOOKS, strict=False):
        values = np.array(one.numbers)
        axes.plot(
            np.arange(1, len(values) + 1),
            _finite(values, math.nan),
            linestyle=dashes,
            marker=marker if len(values) <= 40 else "",
            ms=4,
            color=PALETTE[colour],
            label=one.name,
        )
        _mark_end(axes, values)
    numbers = np.array([value for one in evidence.series for value in one.numbers if math.isfinite(value)])
    if numbers.size and numbers.min() > 0 and numbers.max() > 100 * numbers.min():
        axes.set_yscale("log")
        axes.yaxis.set_minor_locator(NullLocator())
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axes.xaxis.set_major_locator(MaxNLocator(8, integer=True))
    axes.set_xlim(left=1 - 0.02 * max(len(one.numbers) for one in evidence.series))
    axes.set_xlabel(evidence.across)
    axes.set_ylabel(evidence.up)
    _key(figure, axes)
    return figure


def _mark_end(axes: Axes, values: np.ndarray) -> None:
    """Say from where on a curve has no place in a picture."""
    lost = np.flatnonzero(~np.isfinite(values))
    if not lost.size:
        return
    step = int(lost[0]) + 1
    axes.axvline(step, color=PALETTE["bad"], linewidth=0.8, linestyle=":")
    axes.annotate(
        "not finite from here", (step, 0.05), xycoords=("data", "axes fraction"), rotation=90,
        fontsize=_TEXT, ha="right", va="bottom", color=PALETTE["bad"],
    )  # fmt: skip


PAINTERS: dict[str, Callable[[Evidence], Figure]] = {
    "bars": bars,
    "map": error_map,
    "sample": sample,
    "plane": plane,
    "curves": curves,
}


# --- what all have in common ---------------------------------------------------------------------


def _figure(height: float, columns: int = 1, *, below: float = _BELOW) -> tuple[Figure, list[Axes]]:
    figure = Figure(figsize=(_WIDTH, height))
    figure.patch.set_visible(False)
    figure.subplots_adjust(
        _LEFT / _WIDTH, below / height, 1 - _RIGHT / _WIDTH, 1 - _ABOVE / height, wspace=0.12
    )
    panels = list(figure.subplots(1, columns, squeeze=False, sharey=True)[0])
    for axes in panels:
        _plain_axes(axes)
    return figure, panels


def _plain_axes(axes: Axes) -> None:
    axes.patch.set_visible(False)
    axes.tick_params(colors=PALETTE["soft"], labelsize=_TEXT - 1, width=0.8, length=3)
    axes.xaxis.label.set(color=PALETTE["soft"], fontsize=_TEXT)
    axes.yaxis.label.set(color=PALETTE["soft"], fontsize=_TEXT)
    for name, side in axes.spines.items():
        side.set_color(PALETTE["line"])
        side.set_visible(name in ("left", "bottom"))


def _key(figure: Figure, axes: Axes, *more: Patch) -> None:
    handles, labels = axes.get_legend_handles_labels()
    figure.legend(
        [*handles, *more], [*labels, *(str(one.get_label()) for one in more)], loc="upper left",
        ncols=len(labels) + len(more), frameon=False, fontsize=_TEXT, labelcolor=PALETTE["ink"],
        borderaxespad=0.2,
    )  # fmt: skip


def _matrix(evidence: Evidence, name: str) -> np.ndarray:
    rows = {one.name: one.rows for one in evidence.series}
    return np.array(evidence.numbers(name)).reshape(rows[name], -1)


def _finite(values: np.ndarray, instead: float = 0.0) -> np.ndarray:
    return np.where(np.isfinite(values), values, instead)


def _reach(*values: np.ndarray) -> float:
    return max(float(np.abs(_finite(one)).max()) for one in values) or 1.0


def _frame(values: np.ndarray) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    margin = 0.15 * (high - low) or 1.0
    return low - margin, high + margin

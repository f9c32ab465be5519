"""Pictures: which failures have one, that they are true, and that a page with them stays harmless."""

from __future__ import annotations

import math
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from made_reports import check, report

from grader.checks.compare import Mismatch, compare
from grader.checks.evidence import curves, evidence_of, points_and_line
from grader.checks.statistics import follows_normal, follows_uniform
from grader.classroom import Attempt, Student
from grader.errors import UsageError
from grader.exports.pages import write_pages
from grader.gradebook import Key, chosen_grades, open_gradebook
from grader.grading import Options, grade
from grader.model import Counterexample, Evidence, Level, Outcome, Report, Series
from grader.report import charts
from grader.report.as_json import from_json, to_json
from grader.report.described import described
from grader.report.evidence import to_bytes, with_evidence
from grader.report.html import page
from grader.report.picture import drawn
from grader.submission import read_submission

WRONG = Path(__file__).parent / "submissions"
KEY = Key("exercise-04", "v1", "1.0", 0, "cpu", "confined", "2.6")
LEVELS: tuple[Level, ...] = get_args(Level)


def evidence(kind: str, about: str = "", **series: list[float] | list[list[float]]) -> Evidence:
    """Return evidence; a list of lists is a matrix."""
    made = []
    for name, numbers in series.items():
        matrix = numbers if isinstance(numbers[0], list) else [numbers]
        made.append(Series(name, tuple(float(one) for row in matrix for one in row), len(matrix)))
    return Evidence(kind, tuple(made), about, "epoch", "loss")


MADE = {
    "bars": evidence(
        "bars", expected=[[0.1, 0.2, 0.7], [0.3, 0.3, 0.4]], actual=[[0.1, 0.3, 0.6], [1, 1, 1]]
    ),
    "map": evidence("map", expected=[[1, -2], [3, 4], [0, 0]], actual=[[1, 2], [3, 4], [0, 9]]),
    "sample": evidence("sample", "a law", edges=[-1, 0, 1], drawn=[30, 70], expected=[50, 50]),
    "plane": evidence("plane", x=[0, 1, 0, 1], y=[0, 0, 1, 1], label=[0, 0, 0, 1], line=[1, 1, -0.5]),
    "curves": evidence("curves", loss=[3, 2, 1, 0.5]),
}


def pictured(made: Evidence | None) -> Report:
    """Return a report with one failed check."""
    shown = Counterexample("x = 1", "2", "3", "f(1)")
    return report(check("a", Outcome.FAIL, message="m", counterexample=shown, evidence=made))


# --- what is pictured ----------------------------------------------------------------------------

REAL = [
    ("exercise-04", "dim0_1", "naive_softmax", "bars"),
    ("exercise-19", "normal_variance", "normal_", "sample"),
    pytest.param("exercise-08", "fit_no_bias", "fit", "plane", marks=pytest.mark.gate),
    pytest.param("exercise-13", "grad_sign", "cross_entropy_grad", "map", marks=pytest.mark.gate),
    pytest.param("exercise-17", "train_zero_start", "train", "curves", marks=pytest.mark.gate),
]


@pytest.mark.parametrize(("exercise", "name", "part", "kind"), REAL)
def test_a_real_wrong_submission_has_its_picture(
    exercise: str, name: str, part: str, kind: str, prepared_for, workers
) -> None:
    """With real workers, and on the page."""
    path = WRONG / exercise / "wrong" / f"{name}.py"
    made = grade(prepared_for(exercise), read_submission(path), Options(parts=(part,)), workers)
    found = {one.evidence.kind for one in made.checks if one.evidence is not None}
    assert kind in found
    assert all(one.evidence is None for one in made.checks if one.outcome is Outcome.PASS)
    assert page([made]).count('class="picture"') >= 1


def test_a_small_wrong_tensor_is_pictured_and_nothing_that_the_text_leaves_out() -> None:
    """Up to what is printed in full; no numbers that a reader cannot tell apart, and no integers."""
    right = torch.tensor([[0.1, 0.2, 0.7]])
    assert evidence_of(compare(right.flip(1), right)).numbers("actual") == pytest.approx((0.7, 0.2, 0.1))
    large = torch.zeros(61)
    nothing = [
        compare(large + 1, large),
        compare(right + 1e-3, right),
        compare(right * 1e6, right),
        compare(torch.tensor([1, 2, 3]), torch.tensor([1, 2, 4])),
        compare(right[0, :2] + 1, right[0, :2]),
        compare(right[0], right),
        Mismatch("value", "m", "text", right),
        Mismatch("repeat", "m", right, right + 1),
    ]
    assert [evidence_of(one) for one in nothing] == [None] * len(nothing)


def test_a_matrix_is_a_map_and_so_is_its_gradient() -> None:
    """Two rows of values read well as bars, of a gradient they do not."""
    tall, flat = torch.ones(3, 2), torch.ones(2, 3)
    assert evidence_of(compare(tall * 2, tall)).kind == "map"
    assert evidence_of(compare(flat * 2, flat)).kind == "bars"
    assert evidence_of(replace(compare(flat * 2, flat), layer="gradient")).kind == "map"
    assert evidence_of(compare(torch.ones(4, 1) * 2, torch.ones(4, 1))).series[0].rows == 1


@pytest.mark.parametrize(
    ("sample", "law"),
    [
        (lambda g: torch.randn(20_000, generator=g) * 0.01, lambda x: follows_normal(x, 0.1)),
        (lambda g: torch.rand(20_000, generator=g), lambda x: follows_uniform(x, 1.0)),
        (lambda g: torch.rand(20_000, generator=g) * 4 - 2, lambda x: follows_uniform(x, 1.0)),
    ],
)
def test_a_histogram_has_every_draw_and_what_the_law_gives(sample, law) -> None:
    """As counts in bins, not as draws."""
    made = evidence_of(law(sample(torch.Generator().manual_seed(1))))
    assert sum(made.numbers("drawn")) == 20_000
    assert sum(made.numbers("expected")) == pytest.approx(20_000, rel=1e-3)
    assert len(made.numbers("edges")) == len(made.numbers("drawn")) + 1 <= 61


@pytest.mark.parametrize(
    "broken",
    [
        lambda: points_and_line(torch.ones(4, 3), torch.ones(4), torch.ones(3), 0.0),
        lambda: points_and_line(torch.ones(900, 2), torch.ones(900), torch.ones(2), 0.0),
        lambda: points_and_line(torch.ones(4, 2), torch.ones(4), torch.tensor([math.nan, 1.0]), 0.0),
        lambda: points_and_line(torch.ones(4, 2), None, "w", object()),
        lambda: curves({"loss": [1.0]}),
        lambda: curves({"loss": [1.0] * 5000}),
        lambda: curves({"loss": ["x", None, 3]}),
        lambda: Evidence("curves", (Series("loss", (1.0,) * 5000),)),
    ],
)
def test_what_cannot_be_pictured_has_no_picture(broken: Callable[[], Any]) -> None:
    """An author's picture that does not fit an answer costs nothing: the verdict stands."""
    assert evidence_of(Mismatch("value", "m", picture=broken)) is None


# --- where it is kept ----------------------------------------------------------------------------


def test_the_report_json_has_no_key_more() -> None:
    """Its keys are promised: evidence is not written, and is refused where somebody else wrote it."""
    made = pictured(MADE["bars"])
    assert b"evidence" not in to_json(made)
    assert from_json(to_json(made)) == pictured(None)
    with pytest.raises(UsageError):
        from_json(to_json(made).replace(b'"output"', b'"evidence": null, "output"'))


@pytest.mark.parametrize("kind", MADE)
def test_a_page_from_the_gradebook_has_the_same_pictures(kind: str, tmp_path) -> None:
    """They are kept beside the report; not finite numbers too."""
    series = (*MADE[kind].series, Series("more", (math.inf, -math.inf)))
    made = pictured(replace(MADE[kind], series=series) if kind == "curves" else MADE[kind])
    with open_gradebook(str(tmp_path / "g.db")) as book:
        row = book.enter(Attempt(Student("s1"), Path("a.py"), 1), "a.py", "sha")
        book.keep(row.id, KEY, made, to_json(made))
        write_pages(book, chosen_grades(book), tmp_path, "all")
    text = (tmp_path / "students" / "s1" / "exercise-04.html").read_text(encoding="utf-8")
    assert text == page([made], student="s1")
    assert text.count('class="picture"') == 1


def test_evidence_of_another_version_is_left_out() -> None:
    """A page without a picture is better than none."""
    plain = pictured(None)
    for data in (None, b"", b"\xff", b"\x81\xa1a\x01", to_bytes(pictured(MADE["bars"]))[:-5]):
        assert with_evidence(plain, data) == plain


# --- what is drawn -------------------------------------------------------------------------------


def test_bars_are_as_high_as_the_numbers() -> None:
    """Expected on the left, actual on the right."""
    figure = charts.bars(MADE["bars"])
    for row, axes in enumerate(figure.axes):
        right, found = (MADE["bars"].numbers(name)[3 * row :][:3] for name in ("expected", "actual"))
        heights = [[bar.get_height() for bar in group] for group in axes.containers]
        assert heights == [list(right), list(found)]


def test_a_map_has_white_for_zero_and_one_scale_for_both() -> None:
    """The largest number is darkest, the sign is the colour."""
    figure = charts.error_map(MADE["map"])
    (expected, actual, apart) = [np.asarray(axes.collections[0].get_array()) for axes in figure.axes[:3]]
    assert expected[2].min() > 0.95
    assert actual[2, 1, 0] > actual[2, 1, 2]  # 9 is red
    assert expected[0, 1, 0] < expected[0, 1, 2]  # -2 is blue
    assert (expected[1] == actual[1]).all()
    assert apart[1].min() > 0.95


def test_the_words_say_the_numbers() -> None:
    """For a screen reader."""
    assert "largest difference is 9, at [2, 1]" in described(MADE["map"])
    assert "2 of 4 points lie on the wrong side" in described(MADE["plane"])
    assert "100 draws, from -1 to 1" in described(MADE["sample"])
    assert "loss from 3 to 0.5" in described(MADE["curves"])
    strange = evidence("bars", expected=[1, 2, 3], actual=[1, math.nan, 3])
    assert "1 of the actual numbers is not finite" in described(strange)


@pytest.mark.parametrize("kind", MADE)
def test_a_picture_is_plain_svg_and_always_the_same(kind: str) -> None:
    """No style, script or address; only ids that are used, and others for another picture."""
    made = str(drawn(MADE[kind]))
    assert made == str(drawn(MADE[kind]))
    root = ElementTree.fromstring(made)
    assert {one.tag for one in root.iter()} <= {"svg", "g", "path", "use", "defs", "text", "clipPath", "rect"}
    names = {name for one in root.iter() for name in one.attrib}
    assert not {name for name in names if name == "style" or name.startswith(("on", "{", "xml"))}
    assert all(one.get("href", "#").startswith("#") for one in root.iter())
    assert root.get("aria-label") == described(MADE[kind])
    ids = re.findall(
        r'\bid="([^"]*)"', made + str(drawn(replace(MADE["bars"], series=MADE["bars"].series[::-1])))
    )
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "odd",
    [
        evidence("nothing", a=[1]),
        evidence("bars", wrong=[1]),
        evidence("map", expected=[[1, 2], [3, 4]], actual=[1, 2, 3]),
        evidence("bars", expected=[1e308, 1, 2], actual=[-1e308, math.inf, 0]),
        evidence("bars", expected=[0, 0, 0], actual=[math.nan] * 3),
        evidence("map", expected=[[0, 0]] * 3, actual=[[math.inf, math.nan]] * 3),
        evidence("sample", edges=[0, 0, 0], drawn=[0, 0], expected=[0, 0]),
        evidence("plane", x=[0, 0, 0], y=[0, 0, 0], label=[0, 1, 1], line=[0, 0, 0]),
        evidence("plane", x=[0, 1, 0], y=[0, 0, 1], label=[0, 1, 1], line=[1, 1e-300, -1e9]),
        evidence("curves", loss=[math.nan] * 4),
        evidence("curves", loss=[1e-300, 1e300, math.inf]),
        Evidence("curves", ()),
    ],
)
def test_no_evidence_breaks_a_page(odd: Evidence) -> None:
    """Drawn as far as possible, else left out."""
    made = page([pictured(odd)])
    assert "</html>" in made
    assert made.count("<svg") == made.count("</svg>")


@pytest.mark.parametrize("level", LEVELS)
def test_a_picture_shows_no_more_than_its_level(level: Level) -> None:
    """It comes with the counterexample."""
    text = page([pictured(MADE["bars"])], level)
    assert ('class="picture"' in text) == (LEVELS.index(level) >= LEVELS.index("counterexample"))
    assert ("largest difference" in text) == ('class="picture"' in text)


def test_only_a_page_with_a_picture_loads_matplotlib() -> None:
    """Grading a class costs nothing for it, nor does a page without one."""
    script = (
        "import sys; sys.path.insert(0, 'tests'); import grader.batch, grader.checks\n"
        "from made_reports import two_wrong; from grader.report.html import page\n"
        "page([two_wrong()]); print('matplotlib' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=WRONG.parents[1], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_browser_shows_all_pictures_on_a_phone(show, scheme: str) -> None:
    """In the page's colours, in their own boxes, with nothing refused by the policy."""
    sheet = show(page([pictured(made) for made in MADE.values()]), scheme=scheme)
    assert sheet.evaluate("document.documentElement.scrollWidth") <= 360
    boxes = "[...document.querySelectorAll('.picture svg')].map(one => one.getBoundingClientRect())"
    assert all(
        box["width"] >= 260 and box["height"] > 80 for box in sheet.evaluate(f"{boxes}.map(b => b.toJSON())")
    )
    ink = "getComputedStyle(document.querySelector('.picture text.fill-ink')).fill"
    body = "getComputedStyle(document.body).color"
    assert sheet.evaluate(ink) == sheet.evaluate(body)
    sheet.emulate_media(media="print", color_scheme=scheme)
    assert sheet.evaluate(ink) == "rgb(0, 0, 0)"

"""The latest results: kept for a folder, shown by `grade list`, and never in anybody's way."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import made_reports
import pytest

from grader import progress
from grader.cli import main
from grader.model import Outcome


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch) -> Path:
    """Work in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def listed(capsys) -> str:
    """Return the line of exercise-04 in `grade list`."""
    capsys.readouterr()
    assert main(["list"]) == 0
    return next(line for line in capsys.readouterr().out.splitlines() if line.startswith("04"))


def test_list_shows_the_latest_score(capsys, monkeypatch) -> None:
    """With a mark, at 60 columns, without colour; nothing before the first grading."""
    monkeypatch.setenv("COLUMNS", "60")
    assert "/" not in listed(capsys)
    progress.remember(made_reports.two_wrong())
    assert "• 6/12" in listed(capsys)
    progress.remember(made_reports.all_right())
    line = listed(capsys)
    assert "✓ 16/16" in line
    assert len(line) <= 60
    assert "\x1b" not in line


def test_a_result_belongs_to_a_folder(tmp_path, monkeypatch) -> None:
    """Another folder has results of its own."""
    progress.remember(made_reports.all_right())
    monkeypatch.chdir(tmp_path)
    assert progress.results() == {}


def test_where_the_grader_broke_the_result_before_stays() -> None:
    """A score that is withheld is no score."""
    progress.remember(made_reports.two_wrong())
    progress.remember(made_reports.troubled())
    assert progress.results()["exercise-04"].earned == 6


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"folders": 3}',
        '{"folders": {"HERE": []}}',
        '{"folders": {"HERE": {"exercise-04": 7}}}',
        '{"folders": {"HERE": {"exercise-04": {"outcome": "pass", "earned": true, "possible": 1}}}}',
        '{"folders": {"HERE": {"exercise-04": {"outcome": 1, "earned": 1, "possible": 1,'
        ' "hints": [], "shown": []}}}}',
        "[" * 100_000,
        "\udcff",
    ],
)
def test_a_damaged_file_is_as_good_as_none(text, here, capsys) -> None:
    """It is passed over in silence, and the next result replaces it."""
    made = text.replace("HERE", str(here))
    progress.place().write_text(made, encoding="utf-8", errors="surrogateescape")
    assert "/" not in listed(capsys)
    progress.remember(made_reports.all_right())
    assert "16/16" in listed(capsys)


def test_a_place_that_cannot_be_written_is_passed_over(tmp_path, monkeypatch) -> None:
    """A file where the folder should be: no result, no word."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("GRADER_STATE", str(tmp_path / "file" / "progress.json"))
    progress.remember(made_reports.all_right())
    assert progress.results() == {}


def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch) -> None:
    """The file is replaced as a whole or not at all, and nothing is left beside it."""
    progress.remember(made_reports.two_wrong())
    before = sorted(tmp_path.iterdir())

    def refuse(*_) -> None:
        raise OSError

    monkeypatch.setattr(Path, "replace", refuse)
    progress.remember(made_reports.all_right())
    assert progress.results()["exercise-04"].earned == 6
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_that_is_gone_is_passed_over(here) -> None:
    """Someone removed the folder we stand in."""
    here.rmdir()
    progress.remember(made_reports.all_right())
    assert progress.results() == {}


def test_the_file_stays_small(tmp_path, monkeypatch) -> None:
    """Of many folders, those used last are kept."""
    for number in range(205):
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        progress.remember(made_reports.all_right())
    kept = json.loads(progress.place().read_text())["folders"]
    assert len(kept) == 200
    assert str(tmp_path / "204") in kept


@pytest.mark.parametrize(
    ("system", "variables", "expected"),
    [
        ("linux", {"XDG_STATE_HOME": "/x"}, "/x/dl-grader/progress.json"),
        ("linux", {"HOME": "/h"}, "/h/.local/state/dl-grader/progress.json"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Application Support/dl-grader/progress.json"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/dl-grader/progress.json"),
    ],
)
def test_it_lies_where_a_system_keeps_such_things(system, variables, expected, monkeypatch) -> None:
    """Without GRADER_STATE, the platform's folder for state."""
    for name in ("GRADER_STATE", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", system)
    assert progress.place() == Path(expected)


def test_grading_remembers_and_a_program_does_not(capsys) -> None:
    """`grade 4` is kept; `--json -` and a single part are not."""
    assert main(["start", "4"]) == 0
    for quiet in (["--json", "-"], ["--part", "softmax"]):
        assert main(["4", *quiet]) == 1
        assert progress.results() == {}
    assert main(["4"]) == 1
    assert progress.results()["exercise-04"].outcome == Outcome.NOT_STARTED


def test_an_unknown_outcome_of_a_later_version_does_no_harm(capsys) -> None:
    """Words we do not know are kept as they are."""
    progress.remember(replace(made_reports.all_right(), outcome=Outcome.PARTIAL))
    text = progress.place().read_text().replace("partial", "splendid")
    progress.place().write_text(text)
    assert "• 16/16" in listed(capsys)

"""The report on a terminal: complete, readable without colour, and never obeyed."""

from __future__ import annotations

import io
from dataclasses import replace

import made_reports
import pytest
from made_reports import check, report
from rich.cells import cell_len
from rich.console import Console

from grader.model import Counterexample, Outcome, Report
from grader.report.terminal import Detail, render

MADE = ("two_wrong", "all_right", "not_started", "hostile", "troubled")


def shown(
    made: Report, width: int = 80, detail: Detail = Detail.NORMAL, encoding: str = "utf-8", title: bool = True
) -> str:
    """Return what a console of this width and encoding shows, without colours."""
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding=encoding, newline="\n")  # strict: what it cannot show raises
    render(made, Console(file=file, width=width), detail, title=title)
    file.flush()
    return raw.getvalue().decode(encoding)


def test_the_first_evening_reads_like_this() -> None:
    """The whole screen of two wrong checks by one mistake, a part that passes and one not begun."""
    assert shown(made_reports.two_wrong()) == (
        """\
exercise-04 · Softmax — right.py

softmax           2/6  ✗ 2 of 4 failed
  ✗ Gives the values of the definition.                                      0/2
    The values are not those of the definition: 6 of 6 entries differ, the
    largest difference is 0.86 at [1, 0].
    This looks like the known mistake “dim-0”: You normalise over dim 0, so that
    the columns add to 1 and the rows do not. Give it 2 rows and 3 columns and
    add up each row.

    input     x = tensor([[0., 1., 2.],
                          [3., 4., 5.]])
    expected  tensor([[0.0900, 0.2447, 0.6652],
                      [0.0900, 0.2447, 0.6652]])
    actual    tensor([[0.0474, 0.0474, 0.0474],
                      [0.9526, 0.9526, 0.9526]])
    replay    paste this line below your code:
softmax(torch.tensor([[0., 1., 2.], [3., 4., 5.]], dtype=torch.float32), dim=-1)
    where     right.py, line 14

  ✗ Each row adds to 1. (“dim-0” again)                                      0/2
  ✓ Adding one number to a whole row changes nothing.                        2/2
  ✓ Does not call torch's own softmax.

logsumexp         4/4  ✓ both checks pass
drop_redundant    0/2  not started yet

Score 6/12
Next: start with the first check of softmax that did not pass. Change right.py,
save it, and run the same command again.
"""
    )


def test_a_wide_console_puts_expected_beside_actual() -> None:
    """From 90 columns on two tensors stand next to each other, row by row."""
    (row,) = [line for line in shown(made_reports.two_wrong(), 120).splitlines() if "expected" in line]
    assert row.split("tensor")[1:] == [
        "([[0.0900, 0.2447, 0.6652],    actual    ",
        "([[0.0474, 0.0474, 0.0474],",
    ]


def test_full_marks_take_one_line_a_part() -> None:
    """Where everything passes there is nothing to read."""
    text = shown(made_reports.all_right())
    assert "softmax        8/8  ✓ all 4 checks pass\n" in text
    assert "Score 16/16\nEverything passes." in text


def test_verbose_unfolds_what_passed() -> None:
    """With -v each passed check has its line, and what the code printed."""
    loud = report(check("a", output="hello\nfrom the student"), check("b"))
    text = shown(loud, detail=Detail.VERBOSE)
    assert "✓ A." in text
    assert "printed   hello\n              from the student" in text
    assert "seed 0 · cpu · confined" in text


def test_without_verbose_printing_is_only_mentioned() -> None:
    """What the code printed is not in the way, but it is said that there is something."""
    text = shown(report(check("a", output="hello")))
    assert "hello" not in text
    assert "Your code printed something; -v shows it." in text


def test_quiet_is_the_score_and_the_names() -> None:
    """With -q there is a line for each check that did not pass, and the score."""
    assert shown(made_reports.two_wrong(), detail=Detail.QUIET).splitlines() == [
        "✗ softmax: values (wrong)",
        "✗ softmax: row-sums (wrong)",
        "✗ drop_redundant: c (not started)",
        "Score 6/12",
    ]


def test_an_untouched_stub_gets_a_friendly_word_and_no_wall() -> None:
    """Nothing filled in: what to write, where, and how to go on."""
    text = shown(made_reports.not_started())
    assert "Nothing is filled in yet" in text
    assert "Write softmax, log_softmax and logsumexp in right.py, save it, and run the same" in text
    assert "✗" not in text
    assert len(text.splitlines()) < 12


def test_a_part_of_which_nothing_ran_says_why_once() -> None:
    """Where every check of a part came to the same end, the reason stands there once, without the checks."""
    text = shown(made_reports.troubled(), 120)
    assert text.count("softmax did not finish within 5 s.") == 1
    assert "✗ B." not in text


def test_checks_that_wait_for_another_are_counted() -> None:
    """Many blocked checks are one line, not one each."""
    blocked = [made_reports.check(name, Outcome.BLOCKED, message="not run") for name in ("b", "c", "d")]
    text = shown(made_reports.report(made_reports.check("a", Outcome.FAIL, message="No."), *blocked), 120)
    assert "3 more checks are not run until this is put right" in text


@pytest.mark.parametrize(
    "words",
    [
        "softmax did not finish within 5 s.",
        "Look for a loop that never ends.",
        "log_softmax raised NameError: name 'torhc' is not defined\n    where     homework.ipynb, cell 4",
        "Not run, because c did not pass.",
        "logsumexp used more than 2048 MB of memory.",
        "two_class ended its process with signal 11.",
        "skipped: needs a GPU",
        "This is our fault, not yours, and costs you no points.",
        "naive_softmax    ?/2  ! the grader failed here",
        "Score ?/16: withheld, because the grader itself failed",
        "and 3 more (-v lists them)",
        "Note: your code ran without the sandbox on this machine;",
    ],
)
def test_every_outcome_is_worded_for_a_student(words: str) -> None:
    """Time, memory, crashes, errors, our own faults and what was set aside each have their sentence."""
    assert words in shown(made_reports.troubled(), 120)


def test_six_repairs_are_listed_unless_asked_for_all() -> None:
    """A notebook full of shell lines does not push the score off the screen."""
    troubled = made_reports.troubled()
    assert shown(troubled).count("set aside") == 6
    assert shown(troubled, detail=Detail.VERBOSE).count("set aside") == 9


def test_a_mistake_is_explained_once() -> None:
    """Its sentence appears once in the report, also where it is found in two parts."""
    wrong = {"mistake": "dim-0", "message": "wrong"}
    checks = [check(name, Outcome.FAIL, part=name[0], **wrong) for name in ("a1", "a2", "b1")]
    text = shown(report(*checks, mistakes=(made_reports.DIM_0,)), 120)
    assert text.count("You normalise over dim 0") == 1
    assert "A2. (“dim-0” again)" in text
    assert "This again looks like the known mistake “dim-0”, explained above." in text


def test_a_part_shows_three_inputs_and_verbose_all() -> None:
    """More than three inputs of a part are kept for -v, and it is said that they are there."""
    checks = [
        check(
            f"a{n}",
            Outcome.FAIL,
            message=f"wrong {n}",
            counterexample=Counterexample("x", "1", "2", f"f({n})"),
        )
        for n in range(5)
    ]
    text = shown(report(*checks))
    assert text.count("replay") == 3
    assert "-v shows an input for every failed check." in text
    assert shown(report(*checks), detail=Detail.VERBOSE).count("replay") == 5


def test_a_replay_line_is_never_broken() -> None:
    """However long, it stays one line from the left edge, to be copied."""
    replay = f"softmax(torch.tensor({list(range(100))}))"
    failed = check("a", Outcome.FAIL, counterexample=Counterexample("x", "1", "2", replay))
    assert replay in shown(report(failed), 60).splitlines()


@pytest.mark.parametrize("width", [60, 80, 90, 120, 200])
@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("detail", list(Detail))
def test_no_line_is_wider_than_the_console(name: str, width: int, detail: Detail) -> None:
    """At every width, with every text; a replay line alone may be wider."""
    made = getattr(made_reports, name)()
    replays = {
        line.strip() for one in made.checks if one.counterexample for line in _replay(one.counterexample)
    }
    for line in shown(made, width, detail).splitlines():
        assert cell_len(line) <= width or line.strip() in replays


def _replay(shown_by: Counterexample) -> list[str]:
    from grader.report.text import plain

    return plain(shown_by.replay).splitlines()


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "latin-1"])
@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("detail", list(Detail))
def test_every_console_can_show_every_report(name: str, encoding: str, detail: Detail) -> None:
    """No character is written that the console's encoding does not have."""
    assert shown(getattr(made_reports, name)(), 80, detail, encoding)


def test_marks_are_words_where_signs_are_missing() -> None:
    """On a Windows console of old, pass and fail can be told apart."""
    text = shown(made_reports.two_wrong(), encoding="cp1252")
    assert "  FAIL Gives the values" in text
    assert "  PASS Adding one number" in text


@pytest.mark.parametrize("detail", list(Detail))
def test_markup_in_student_text_is_text(detail: Detail) -> None:
    """Tags and emoji codes are shown as they were written, and no escape gets through."""
    text = shown(made_reports.hostile(), 120, detail)
    assert "[red]x[/] [/] [link=file:///etc]y :boom: abc" in text or detail is Detail.QUIET
    for forbidden in "\x1b\x00\x07\x9b\u202e\ud800":
        assert forbidden not in text


def test_colour_is_left_out_where_nobody_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR a terminal gets no colour, and the words are the same."""
    monkeypatch.setenv("NO_COLOR", "1")
    file = io.StringIO()
    render(made_reports.two_wrong(), Console(file=file, force_terminal=True, width=80))
    for colour in ("\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[1;31m"):
        assert colour not in file.getvalue()


def test_a_huge_value_is_cut() -> None:
    """A tensor with many rows or columns takes a dozen lines at most, and says what is missing."""
    rows = "\n".join("0.1234, " * 50 for _ in range(100))
    failed = check("a", Outcome.FAIL, counterexample=Counterexample(rows, rows, "2", "f()"))
    text = shown(report(failed))
    assert text.count("… 89 more lines") == 2
    assert len(text.splitlines()) < 45


def test_the_title_is_left_out_where_it_has_been_said() -> None:
    """A caller that has said what it grades does not get it said again."""
    assert "exercise-04 · Softmax" not in shown(made_reports.all_right(), title=False)


def test_a_report_with_only_missing_parts_left_says_what_to_write_next() -> None:
    """Once nothing is wrong the next step is the next name."""
    text = shown(report(check("a"), check("b", Outcome.NOT_STARTED, part="log_softmax")))
    assert "Next: write log_softmax, save it, and run the same command again." in text


def test_a_report_without_checks_is_no_accident() -> None:
    """Nothing to show is shown without a fault."""
    assert "Score 0/0" in shown(replace(report(), outcome=Outcome.FAIL))

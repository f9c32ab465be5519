"""Print how long the report on a class takes to write, how large its pages are, and how soon they open.

    python benchmarks/class_report.py                     500 students, 5 exercises
    python benchmarks/class_report.py --students 30
    python benchmarks/class_report.py --keep FOLDER       leave everything there, and use it again

Some real submissions of tests/submissions are graded once. Their reports are spread over made-up
students, part by part, who are right more or less often, as in a class; a few files cannot be read, and a few
reports are withheld. The pages are opened in an installed chromium, from the disk.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from grader.classroom import Attempt, Student
from grader.course import open_course
from grader.gradebook import Gradebook, Key, open_gradebook
from grader.grading import Options, grade
from grader.model import CheckResult, NamedMistake, Outcome, Report, Score, SubmissionInfo
from grader.prepared import Prepared
from grader.report.as_json import from_json, to_json
from grader.report.parts import by_part
from grader.submission import read_submission
from grader.worker.launch import open_workers

ROOT = Path(__file__).parents[1]
WRONG = 24  # files of each exercise that are graded
ABSENT, UNREADABLE, OURS = 0.04, 0.01, 0.004  # shares of what is handed in
FIRST_NAMES = ("Ada", "Bo", "Chidi", "Dana", "Émile", "Fatima", "Goran", "Hana", "Ines", "Jun")
LAST_NAMES = ("Archer", "Baker", "Carter", "Dyer", "Fisher", "Gardner", "Hunter", "Mason", "Porter", "Weaver")


def main() -> None:
    """Read the arguments, make a class, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--students", type=int, default=500)
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    asked = parser.parse_args()
    with folder(asked.keep) as place:
        reports = real_reports(place / "reports.json")
        book = place / f"class-{asked.students}.db"
        if not book.exists():
            make_class(book, reports, asked.students)
        out = place / f"pages-{asked.students}"
        shutil.rmtree(out, ignore_errors=True)
        for only in ("students", "class"):
            took = written(book, out, only)
            print(f"grade report --only {only:9} {took:6.1f} s")
        print(f"both at once, once more        {written(book, out, ''):6.1f} s")
        sizes(out)
        opened(out / "class")


@contextlib.contextmanager
def folder(kept: Path | None) -> Iterator[Path]:
    """Give a folder that stays, or one that does not."""
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def real_reports(path: Path) -> list[Report]:
    """Grade some files of each exercise that has a corpus, or read what was graded earlier."""
    if not path.exists():
        made = [json.loads(to_json(report)) for report in graded()]
        path.write_text(json.dumps(made), encoding="utf-8")
    return [from_json(msgspec.json.encode(one)) for one in json.loads(path.read_text(encoding="utf-8"))]


def graded() -> Iterator[Report]:
    """Grade right and wrong files, and one that never returns."""
    with open_workers("auto", preload=["torch._dynamo"]) as workers:
        for corpus in sorted((ROOT / "tests" / "submissions").glob("exercise-*")):
            prepared = Prepared(open_course().find(corpus.name), 0)
            files = sorted((corpus / "wrong").glob("*.py"))
            chosen = [*sorted((corpus / "right").glob("*.py"))[:4], *files[:: max(1, len(files) // WRONG)]]
            if corpus.name == "exercise-04":
                chosen.append(ROOT / "examples" / "never_returns.py")
            for path in chosen:
                print(f"  grading {path.relative_to(ROOT)}", file=sys.stderr)
                yield grade(prepared, read_submission(path), Options(timeout=3.0), workers)


def make_class(path: Path, reports: list[Report], students: int) -> None:
    """Write a gradebook: each student is right as often as skill allows."""
    chance = random.Random(0)
    exercises = sorted({report.exercise.id for report in reports})
    with open_gradebook(str(path)) as book:
        for number in range(1, students + 1):
            name = f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}"
            student = Student(f"s{number:03}", name, section=f"Section {number % 4 + 1}")
            book.enter_student(student)
            skill = chance.betavariate(2.5, 1.5)
            for exercise in exercises:
                those = [one for one in reports if one.exercise.id == exercise]
                hand_in(book, student, mixed(those, skill, chance), chance)


def mixed(reports: list[Report], skill: float, chance: random.Random) -> Report:
    """Return a report with each part out of one of these: a right one as often as skill allows."""
    right = [one for one in reports if one.outcome is Outcome.PASS]
    checks: list[CheckResult] = []
    said: dict[str, NamedMistake] = {}
    for part, those in by_part(right[0].checks).items():
        answers = [(one, by_part(one.checks)[part]) for one in reports]
        wrong = [pair for pair in answers if any(check.outcome is not Outcome.PASS for check in pair[1])]
        draw = chance.random()
        if draw < skill or not wrong:
            checks += those
        elif draw > 0.97:
            checks += [replace(check, outcome=Outcome.NOT_STARTED, earned=0) for check in those]
        else:  # some mistakes are much commoner than others
            common = wrong[min(int(chance.expovariate(0.7)), len(wrong) - 1)]
            picked, theirs = common if chance.random() < 0.85 else chance.choice(wrong)
            checks += theirs
            said |= {known.name: known for known in picked.mistakes if part in known.parts}
    earned = sum(check.earned for check in checks)
    outcome = (
        Outcome.PASS if earned == right[0].score.possible else Outcome.PARTIAL if earned else Outcome.FAIL
    )
    score = replace(right[0].score, earned=earned)
    return replace(
        right[0], checks=tuple(checks), mistakes=tuple(said.values()), score=score, outcome=outcome
    )


def hand_in(book: Gradebook, student: Student, report: Report, chance: random.Random) -> None:
    """Enter what a student has handed in, which now and then is nothing, or trouble."""
    draw, exercise = chance.random(), report.exercise.id
    if draw < ABSENT or student.key == "s007":
        return
    attempt = Attempt(student, Path("x"), 1, exercise=exercise)
    sha256 = f"{student.key}-{exercise}"
    row = book.enter(attempt, f"{student.key}/{exercise}.py", sha256)
    if draw < ABSENT + UNREADABLE:
        book.note(row.id, [exercise], f"{exercise}.py: line 3 is no Python: invalid syntax")
        return
    if draw < ABSENT + UNREADABLE + OURS:
        report = withheld(report)
    made = replace(report, submission=SubmissionInfo(student.key, f"{exercise}.py", sha256))
    used = made.environment
    key = Key(exercise, made.exercise.version, used.grader, 0, made.device, made.isolation, used.torch)
    book.keep(row.id, key, made, to_json(made))
    book.note(row.id, [exercise])


def withheld(report: Report) -> Report:
    """Return the report as it is where our code broke on its first check."""
    first = replace(
        report.checks[0],
        outcome=Outcome.INTERNAL,
        earned=0,
        message="the grader broke on this check (KeyError)",
        counterexample=None,
        mistake=None,
    )
    score = Score(None, report.score.possible)
    return replace(report, outcome=Outcome.INTERNAL, score=score, checks=(first, *report.checks[1:]))


def written(book: Path, out: Path, only: str) -> float:
    """Run the command as an instructor would and return its seconds, the start of Python included."""
    start = time.perf_counter()
    command = [sys.executable, "-P", "-m", "grader", "report", "--gradebook", str(book), "--out", str(out)]
    subprocess.run([*command, *(["--only", only] if only else [])], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def sizes(out: Path) -> None:
    """Print how many pages there are, and how large."""
    pages = [path.stat().st_size for path in (out / "students").rglob("*.html")]
    print(
        f"{len(pages)} feedback pages: median {statistics.median(pages) / 1e3:.0f} kB,"
        f" together {sum(pages) / 1e6:.0f} MB"
    )


def opened(pages: Path) -> None:
    """Open each page of the class in chromium and print its size and when it was ready to be used."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for path in sorted(pages.rglob("*.html")):
            sheet = browser.new_page(viewport={"width": 1280, "height": 900})
            start = time.perf_counter()
            sheet.goto(path.as_uri(), wait_until="load")
            # Two frames later it has been laid out and painted.
            sheet.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
            took = time.perf_counter() - start
            shown = str(path.relative_to(pages))
            print(f"  {shown:32} {path.stat().st_size / 1e3:7.0f} kB   open in {1e3 * took:5.0f} ms")
            sheet.close()
        browser.close()


if __name__ == "__main__":
    main()

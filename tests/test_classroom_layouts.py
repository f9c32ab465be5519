"""A class is found in every layout, and what is not taken is listed with its reason."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from grader.classroom import Attempt, Class, find_class
from grader.classroom.archive import unpack
from grader.classroom.gradescope_metadata import read_metadata, scalar
from grader.classroom.naming import copy_of, exercise_of, iso
from grader.errors import UsageError

IDS = ("exercise-04-softmax", "exercise-05-relu", "exercise-12-entropy")
POSIX = pytest.mark.skipif(os.name == "nt", reason="names and links that Windows does not have")


def build(root: Path, *names: str) -> Path:
    """Make files, and folders where a name ends in a slash."""
    for name in names:
        path = root / name
        if name.endswith("/"):
            path.mkdir(parents=True, exist_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("x = 1\n", encoding="utf-8")
    return root


def rows(found: Class, root: Path) -> list[tuple[str, str, int, str]]:
    """Return key, path, number and exercise of every attempt."""
    return [
        (one.student.key, one.path.relative_to(root).as_posix(), one.number, one.exercise)
        for one in found.attempts
    ]


def reasons(found: Class) -> dict[str, str]:
    """Return why each thing was set aside, by its name."""
    return {one.path.name: one.why for one in found.set_aside}


# --- one folder a student, one file a student ---------------------------------------------------------------


def test_one_folder_a_student(tmp_path: Path) -> None:
    """A folder with one file of work is that file, whatever data lies beside it."""
    build(tmp_path, "student02/work.ipynb", "student02/data.csv", "student10/a.py", "notes.txt")
    found = find_class(tmp_path)
    assert found.layout == "folders"
    assert rows(found, tmp_path) == [
        ("student02", "student02/work.ipynb", 1, ""),
        ("student10", "student10/a.py", 1, ""),
    ]
    assert reasons(found) == {"notes.txt": "a file beside the students' folders"}


def test_files_that_belong_together_are_taken_as_their_folder(tmp_path: Path) -> None:
    """Several files that name no exercise are one project; one that does names it."""
    build(tmp_path, "student01/main.py", "student01/lib/helper.py")
    build(tmp_path, "student02/exercise-04-softmax.py", "student02/helper.py")
    found = find_class(tmp_path, exercises=IDS)
    assert rows(found, tmp_path) == [
        ("student01", "student01", 1, ""),
        ("student02", "student02", 1, "exercise-04-softmax"),
    ]


def test_files_and_folders_of_exercises_are_attempts_of_their_own(tmp_path: Path) -> None:
    """A student's folder may hold every exercise, as files or as folders."""
    build(tmp_path, "student01/exercise-04-softmax.py", "student01/Exercise-05.ipynb")
    build(tmp_path, "student02/exercise-04-softmax/a.py", "student02/exercise-04-softmax/b.py")
    build(tmp_path, "student02/exercise-05-relu/a.py")
    found = find_class(tmp_path, exercises=IDS)
    assert rows(found, tmp_path) == [
        ("student01", "student01/exercise-04-softmax.py", 1, "exercise-04-softmax"),
        ("student01", "student01/Exercise-05.ipynb", 1, "exercise-05-relu"),
        ("student02", "student02/exercise-04-softmax", 1, "exercise-04-softmax"),
        ("student02", "student02/exercise-05-relu/a.py", 1, "exercise-05-relu"),
    ]


def test_copies_in_a_folder_are_numbered_attempts(tmp_path: Path) -> None:
    """Ten comes after two, and the copy without a number first."""
    build(tmp_path, "s/work (10).py", "s/work.py", "s/work (2).py")
    assert rows(find_class(tmp_path), tmp_path) == [
        ("s", "s/work.py", 1, ""),
        ("s", "s/work (2).py", 2, ""),
        ("s", "s/work (10).py", 3, ""),
    ]


def test_a_students_zip_stays_a_file(tmp_path: Path) -> None:
    """Whoever grades an attempt opens it; finding it does not."""
    build(tmp_path, "student01/project.zip")
    assert rows(find_class(tmp_path), tmp_path) == [("student01", "student01/project.zip", 1, "")]


def test_whoever_handed_nothing_in_is_known(tmp_path: Path) -> None:
    """An empty folder and one without work are set aside with their student."""
    build(
        tmp_path, "student01/a.py", "student02/", "student03/photo.png", "student04/.ipynb_checkpoints/a.py"
    )
    found = find_class(tmp_path)
    assert [student.key for student in found.without_attempt] == ["student02", "student03", "student04"]
    assert reasons(found) == {
        "student02": "no submission: the folder is empty",
        "student03": "no submission: no .py, .ipynb or .zip file in it",
        "student04": "no submission: the folder is empty",
    }


def test_one_file_a_student(tmp_path: Path) -> None:
    """The student stands in the name, before the exercise or after it."""
    build(tmp_path, "student01.py", "student02_exercise-04-softmax.ipynb", "exercise_04_student03.py")
    build(tmp_path, "exercise-05-relu.py", "notes.txt")
    found = find_class(tmp_path, exercises=IDS)
    assert found.layout == "files"
    assert rows(found, tmp_path) == [
        ("student01", "student01.py", 1, ""),
        ("student02", "student02_exercise-04-softmax.ipynb", 1, "exercise-04-softmax"),
        ("student03", "exercise_04_student03.py", 1, "exercise-04-softmax"),
    ]
    assert reasons(found) == {
        "exercise-05-relu.py": "its name has an exercise and no student",
        "notes.txt": "not a .py, .ipynb or .zip file",
    }


def test_a_number_is_a_copy_only_beside_the_first(tmp_path: Path) -> None:
    """student-1 and student-2 are two students; alpha and alpha-2 are one, twice."""
    build(tmp_path, "student-1.py", "student-2.py", "alpha.py", "alpha-2.py")
    build(tmp_path, "beta_exercise-04-softmax-2.py", "beta_exercise-04-softmax.py")
    expected = [
        ("alpha", "alpha.py", 1, ""),
        ("alpha", "alpha-2.py", 2, ""),
        ("beta", "beta_exercise-04-softmax.py", 1, "exercise-04-softmax"),
        ("beta", "beta_exercise-04-softmax-2.py", 2, "exercise-04-softmax"),
        ("student-1", "student-1.py", 1, ""),
        ("student-2", "student-2.py", 1, ""),
    ]
    assert rows(find_class(tmp_path), tmp_path) == expected
    assert rows(find_class(tmp_path, exercises=IDS), tmp_path) == expected


@pytest.mark.parametrize("name", ["Ünïcode Näme", "学生一", "One, Student", "a b  c", "o'hara-one", "%s"])
def test_names_are_kept_as_they_are(name: str, tmp_path: Path) -> None:
    """Accents, Chinese, commas and spaces in a name are the name."""
    build(tmp_path, f"{name}/a.py", "zz/a.py")
    found = find_class(tmp_path).attempts
    assert name in {one.student.key for one in found}


@POSIX
def test_a_line_break_in_a_name_is_not_in_the_key(tmp_path: Path) -> None:
    """Keys and messages are one line, also of names that no system should allow."""
    build(tmp_path, "two\nlines/a.py")
    (tmp_path / os.fsdecode(b"bad\xff")).mkdir()
    found = find_class(tmp_path)
    assert [student.key for student in found.students] == ["two?lines", "bad?"]


@POSIX
def test_names_that_differ_in_case_alone_are_set_aside(tmp_path: Path) -> None:
    """Whose work it is cannot be known, so neither is taken and both are listed."""
    build(tmp_path, "student01/a.py", "Student01/b.py", "student02/a.py")
    found = find_class(tmp_path)
    if len(list(tmp_path.iterdir())) < 3:
        pytest.skip("this file system takes the two names for one")
    assert [one.student.key for one in found.attempts] == ["student02"]
    assert {one.path.name for one in found.set_aside} == {"a.py", "b.py"}


@POSIX
def test_links_are_set_aside(tmp_path: Path) -> None:
    """A link may lead anywhere, so none is followed: beside the students or in a student's folder."""
    build(tmp_path, "secret/answer.py")
    root = build(tmp_path / "class", "student01/a.py", "student02/data.csv")
    (root / "student03").symlink_to(tmp_path / "secret")
    (root / "student02" / "work.py").symlink_to(tmp_path / "secret" / "answer.py")
    found = find_class(root)
    assert rows(found, root) == [("student01", "student01/a.py", 1, "")]
    assert reasons(found)["student03"] == reasons(found)["work.py"] == "a link; links are not followed"


@POSIX
def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    """Something that is neither file nor folder is set aside."""
    os.mkfifo(build(tmp_path, "student01.py") / "student02.py")
    assert reasons(find_class(tmp_path)) == {"student02.py": "neither a file nor a folder"}


def test_litter_is_nobodys_work(tmp_path: Path) -> None:
    """What systems leave behind makes no student and hides none."""
    litter = (
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "._student01.py",
        "__MACOSX/a.py",
        ".ipynb_checkpoints/a.py",
    )
    build(tmp_path, "student01.py", *litter)
    found = find_class(tmp_path)
    assert rows(found, tmp_path) == [("student01", "student01.py", 1, "")]
    assert set(reasons(found).values()) == {"made by the computer, nobody's work"}
    assert len(found.set_aside) == len(litter)


# --- platforms ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", ["", "submitted"])
def test_nbgrader(at: str, tmp_path: Path) -> None:
    """The assignment's folder is the exercise; the course or its folder submitted may be pointed at."""
    build(
        tmp_path, "source/hw1/a.ipynb", "submitted/student01/hw1/a.ipynb", "submitted/student01/hw2/a.ipynb"
    )
    build(tmp_path, "submitted/student01/hw2/b.ipynb", "submitted/student02/", "gradebook.db")
    stamp = tmp_path / "submitted/student01/hw1/timestamp.txt"
    stamp.write_text("2025-02-02 15:58:23.948203 UTC", encoding="utf-8")
    found = find_class(tmp_path / at)
    assert found.layout == "nbgrader"
    assert rows(found, tmp_path) == [
        ("student01", "submitted/student01/hw1/a.ipynb", 1, "hw1"),
        ("student01", "submitted/student01/hw2", 1, "hw2"),
    ]
    assert [one.submitted_at for one in found.attempts] == ["2025-02-02T15:58:23.948203+00:00", ""]
    assert [student.key for student in found.without_attempt] == ["student02"]


def test_nbgraders_other_steps_are_read_if_pointed_at(tmp_path: Path) -> None:
    """A folder autograded has the shape of submitted; a renamed step is known by its timestamps."""
    build(tmp_path, "autograded/student01/hw1/a.ipynb", "march/student01/hw1/a.ipynb")
    build(tmp_path, "march/student01/hw1/timestamp.txt")
    assert find_class(tmp_path / "autograded").layout == "nbgrader"
    assert find_class(tmp_path / "march").layout == "nbgrader"


def test_canvas(tmp_path: Path) -> None:
    """Name, LATE, user and file id are read from the name, and typed submissions are listed."""
    build(tmp_path, "onestudent_LATE_12345_67890_exercise-04-softmax-1.ipynb")
    build(
        tmp_path, "onestudent_LATE_12345_67880_exercise-04-softmax.ipynb", "twostudent_77_99_my_work_1_2_.py"
    )
    build(tmp_path, "threestudent_88_text.html", "fourstudent_89_link.html", "fivestudent_90_5_photo.png")
    build(tmp_path, "anon_a1B2c_123_work.py", "näme学_91_6_w.py")
    found = find_class(tmp_path, exercises=IDS)
    assert found.layout == "canvas"
    assert [(one.student.key, one.student.name, one.number, one.late) for one in found.attempts] == [
        ("77", "twostudent", 1, False),
        ("91", "näme学", 1, False),
        ("12345", "onestudent", 1, True),
        ("12345", "onestudent", 2, True),
        ("anon_a1B2c", "", 1, False),
    ]
    assert found.attempts[0].student.canvas_id == "77"
    assert found.attempts[3].path.name.endswith("-1.ipynb")
    assert found.attempts[3].exercise == "exercise-04-softmax"
    assert {student.key for student in found.without_attempt} == {"88", "89", "90"}


@pytest.mark.parametrize("tail", ["file_", "file"])
def test_moodle_with_folders(tail: str, tmp_path: Path) -> None:
    """The participant number is the key, and a text typed in is not a file; both spellings are known."""
    build(tmp_path, f"Student One_1234_assignsubmission_{tail}/work.ipynb")
    build(tmp_path, "Student One_1234_assignsubmission_onlinetext_/onlinetext.html")
    build(tmp_path, f"Näme, 学生_99_assignsubmission_{tail}/a/b.py")
    found = find_class(tmp_path)
    assert found.layout == "moodle"
    assert [(one.student.key, one.student.name, one.student.moodle_id) for one in found.attempts] == [
        ("99", "Näme, 学生", "99"),
        ("1234", "Student One", "1234"),
    ]
    assert list(reasons(found).values()) == ["typed into Moodle, not a file"]
    assert found.without_attempt == ()


def test_moodle_without_folders(tmp_path: Path) -> None:
    """The first mark in a name counts: a student chooses what stands after it."""
    build(tmp_path, "Student One_12_assignsubmission_file_exercise-04-softmax.py")
    build(tmp_path, "Student Two_13_assignsubmission_file_X_12_assignsubmission_file_a.py")
    build(tmp_path, "Student Two_13_assignsubmission_onlinetext_onlinetext.html")
    found = find_class(tmp_path, exercises=IDS)
    assert [(one.student.key, one.exercise) for one in found.attempts] == [
        ("12", "exercise-04-softmax"),
        ("13", ""),
    ]


METADATA = """\
---
submission_101:
  :submitters:
  - :name: Student One
    :sid: '0100'
    :email: one@example.org
  :created_at: 2026-04-26 17:34:00.861687000 -07:00
  :score: 2.0
  :results:
    output: |-
      :submitters:
      - :name: Nobody
  :history:
  - :id: 1
    :created_at: 2026-04-25 10:00:00.000000000 Z
    :score: 1.0
  - :id: 2
    :created_at: 2026-04-25 11:00:00.000000000 Z
submission_102:
  :submitters:
  - :name: "Student \\"Two\\" \\u00dc"
    :sid:
    :email: two@example.org
  - :name: 'O''Three'
    :sid: 300
    :email: three@example.org
  :created_at: !ruby/object:ActiveSupport::TimeWithZone
    utc: 2026-04-26 01:02:03.5 Z
    zone: UTC
submission_103:
  :submitters: []
submission_104:
  :submitters:
  - :name: Student Four
    :sid: '400'
    :email: four@example.org
"""


def test_gradescope(tmp_path: Path) -> None:
    """Submitters, time and number come from the metadata; a group's members have an attempt each."""
    root = build(tmp_path, "out/submission_101/a.py", "out/submission_102/b.py", "out/submission_103/c.py")
    build(tmp_path, "out/submission_999/a.py")
    (tmp_path / "out" / "submission_metadata.yml").write_text(METADATA, encoding="utf-8")
    found = find_class(root)
    assert found.layout == "gradescope"
    assert rows(found, tmp_path) == [
        ("0100", "out/submission_101/a.py", 3, ""),
        ("300", "out/submission_102/b.py", 1, ""),
        ("two@example.org", "out/submission_102/b.py", 1, ""),
    ]
    assert [one.student.name for one in found.attempts] == ["Student One", "O'Three", 'Student "Two" Ü']
    assert [one.submitted_at for one in found.attempts][:2] == [
        "2026-04-27T00:34:00.861687+00:00",
        "2026-04-26T01:02:03.500000+00:00",
    ]
    assert reasons(found) == {
        "submission_999": "not in submission_metadata.yml",
        "submission_103": "submission_metadata.yml names no submitter",
        "submission_104": "in submission_metadata.yml, and not there",
    }
    assert [student.key for student in found.without_attempt] == ["400"]


def test_metadata_of_another_shape_is_refused(tmp_path: Path) -> None:
    """The reader says the line that it does not know, and guesses at none."""
    path = tmp_path / "submission_metadata.yml"
    path.write_text("submission_1:\n  :submitters:\n  - Student One\n", encoding="utf-8")
    with pytest.raises(UsageError, match="line 3: not as Gradescope writes it"):
        read_metadata(path)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'it''s'", "it's"),
        ('"a\\tb\\x41"', "a\tbA"),
        ("~", ""),
        ("&1 '5'", "5"),
        ("*1", ""),
        ("a: b", "a: b"),
    ],
)
def test_values_of_metadata(text: str, value: str) -> None:
    """Quotes, escapes, anchors and nothing are read as YAML means them."""
    assert scalar(text) == value


def test_github_classroom(tmp_path: Path) -> None:
    """The folder around the clones tells the assignment, so that logins may begin alike."""
    root = tmp_path / "hw-one-submissions"
    build(
        root, "hw-one-team-a/.git/HEAD", "hw-one-team-a/a.py", "hw-one-team-b/.git/HEAD", "hw-one-team-b/b.py"
    )
    build(root, "hw-one-team-c/README.md", "other-team-d/a.py")
    found = find_class(root)
    assert found.layout == "github"
    assert [(one.student.key, one.student.github, one.exercise) for one in found.attempts] == [
        ("team-a", "team-a", "hw-one"),
        ("team-b", "team-b", "hw-one"),
    ]
    assert [student.key for student in found.without_attempt] == ["team-c"]
    assert reasons(found)["other-team-d"] == "its name does not begin like the others'"


def test_clones_in_a_folder_of_any_name(tmp_path: Path) -> None:
    """An exercise's id, or else what all names have in common, tells the login."""
    for name in ("exercise-04-softmax-octo-one", "exercise-04-softmax-octo-two", "exercise-05-relu-octo-one"):
        build(tmp_path, f"{name}/.git/HEAD", f"{name}/a.py")
    found = find_class(tmp_path, exercises=IDS)
    assert [(one.student.key, one.exercise) for one in found.attempts] == [
        ("octo-one", "exercise-04-softmax"),
        ("octo-one", "exercise-05-relu"),
        ("octo-two", "exercise-04-softmax"),
    ]
    shutil.rmtree(tmp_path / "exercise-05-relu-octo-one")
    build(tmp_path, "exercise-04-softmax-hexa/a.py")
    assert {one.student.key for one in find_class(tmp_path).attempts} == {"octo-one", "octo-two", "hexa"}


def test_a_single_clone_is_not_guessed_at(tmp_path: Path) -> None:
    """Of one repository nothing tells where the login begins."""
    build(tmp_path, "hw-one-octo/.git/HEAD", "hw-one-octo/a.py")
    with pytest.raises(UsageError, match="put them into a folder <assignment>-submissions"):
        find_class(tmp_path)


def test_classroom50(tmp_path: Path) -> None:
    """Its clones are known by its file in them, which says nothing of whose they are."""
    root = tmp_path / "course-hello_submissions_2026_01_02_T_03_04_05"
    build(root, "course-hello-one/hello.py", "course-hello-two/hello.py", "scores.csv")
    for name in ("course-hello-one", "course-hello-two"):
        (root / name / ".classroom50.yaml").write_text('owner:\n  username: "two"\n', encoding="utf-8")
        build(root, f"{name}/.git/HEAD")
    found = find_class(root)
    assert found.layout == "classroom50"
    assert [one.student.github for one in found.attempts] == ["one", "two"]
    assert reasons(found) == {"scores.csv": "beside the repositories"}


# --- which layout -------------------------------------------------------------------------------------------


def test_files_beside_folders_are_not_guessed_at(tmp_path: Path) -> None:
    """The message counts both and names the way out, which then works."""
    build(tmp_path, "student01/a.py", "student02.py")
    with pytest.raises(UsageError) as caught:
        find_class(tmp_path)
    assert "holds 1 folder and 1 file of work; say --layout folders or --layout files" in str(caught.value)
    assert rows(find_class(tmp_path, "folders"), tmp_path) == [("student01", "student01/a.py", 1, "")]
    assert rows(find_class(tmp_path, "files"), tmp_path) == [("student02", "student02.py", 1, "")]


def test_two_platforms_at_once_are_not_guessed_at(tmp_path: Path) -> None:
    """Evidence for two layouts is evidence for none."""
    build(tmp_path, "onestudent_1_2_a.py", "Student Two_13_assignsubmission_file_a.py")
    with pytest.raises(UsageError, match="looks like canvas and moodle at once; say which with --layout"):
        find_class(tmp_path)


@pytest.mark.parametrize("names", [(), ("notes.txt",), (".DS_Store",)])
def test_nothing_found_says_what_is_known(names: tuple[str, ...], tmp_path: Path) -> None:
    """The message lists the layouts, in one line."""
    build(tmp_path, *names)
    with pytest.raises(UsageError, match=r"no submissions found; .* gradescope, canvas, moodle") as caught:
        find_class(tmp_path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "layout", "message"),
    [
        ("class", "blackboard", "no such layout; there are gradescope"),
        ("missing", None, "no such folder"),
        ("a.txt", None, "not a folder and not a .zip"),
        ("class", "gradescope", "no submission_metadata.yml"),
    ],
)
def test_wrong_words_are_answered(name: str, layout: str | None, message: str, tmp_path: Path) -> None:
    """A layout, folder or file that is not there is a wrong command."""
    build(tmp_path, "class/student01/a.py", "a.txt")
    with pytest.raises(UsageError, match=message):
        find_class(tmp_path / name, layout)


# --- archives -----------------------------------------------------------------------------------------------


def pack(path: Path, **members: str) -> Path:
    """Make an archive; the names of members come as they are."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


def test_a_zip_of_a_class(tmp_path: Path) -> None:
    """It is unpacked into a folder that the caller removes, and the folder around a class is looked into."""
    archive = pack(
        tmp_path / "hw.zip",
        **{"hw/student01/a.py": "x", "hw/student02/p.zip": "x", "__MACOSX/hw/._a": "", "hw/.DS_Store": ""},
    )
    found = find_class(archive)
    assert found.unpacked is not None
    try:
        assert found.layout == "folders"
        assert [(one.student.key, one.path.name) for one in found.attempts] == [
            ("student01", "a.py"),
            ("student02", "p.zip"),
        ]
        assert all(one.path.is_relative_to(found.unpacked) for one in found.attempts)
        assert reasons(found) == dict.fromkeys(
            ("__MACOSX", ".DS_Store"), "made by the computer, nobody's work"
        )
    finally:
        shutil.rmtree(found.unpacked)


def test_a_zip_keeps_a_clones_mark_and_no_history(tmp_path: Path) -> None:
    """A repository in an archive is still seen as one, and its settings are not unpacked."""
    members = {}
    for login in ("one", "two"):
        members |= {f"hw-submissions/hw-{login}/{name}": "x" for name in ("a.py", ".git/HEAD", ".git/config")}
    found = find_class(pack(tmp_path / "a.zip", **members))
    assert found.unpacked is not None
    assert found.layout == "github"
    assert not list(found.unpacked.rglob("config"))
    shutil.rmtree(found.unpacked)


def test_paths_that_lead_out_are_not_unpacked(tmp_path: Path) -> None:
    """Whatever a member is called, nothing is written outside the folder."""
    out = ("../evil.py", "a/../../evil.py", "/evil.py", "C:/evil.py", "..\\evil.py", "\\evil.py")
    aside = unpack(pack(tmp_path / "a.zip", **dict.fromkeys((*out, "ok.py"), "x")), tmp_path / "into")
    assert [path.name for path in tmp_path.rglob("*.py")] == ["ok.py"]
    assert {one.why for one in aside} == {"its path leads out of the archive"}
    assert len(aside) == len(out)


def test_links_and_locked_members_are_not_unpacked(tmp_path: Path) -> None:
    """A link in an archive is set aside, as one on disk is."""
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("student01.py")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    aside = unpack(path, tmp_path / "into")
    assert [one.why for one in aside] == ["a link; links are not followed"]
    assert not list((tmp_path / "into").iterdir())


def test_names_that_one_system_takes_for_one_are_unpacked_once(tmp_path: Path) -> None:
    """An archive gives the same class on every system: the first spelling stays, the other is listed."""
    path = pack(tmp_path / "a.zip", **{"A/x.py": "1", "a/y.py": "2", "b.py": "3", "B.py": "4", "con.py": "5"})
    aside = unpack(path, tmp_path / "into")
    names = sorted(one.relative_to(tmp_path / "into").as_posix() for one in (tmp_path / "into").rglob("*.py"))
    assert names == ["A/x.py", "_con.py", "b.py"]
    assert [one.why for one in aside] == [
        "its name is the same as A but for case",
        "its name is the same as b.py but for case",
    ]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_second_member_of_one_name_is_listed(tmp_path: Path) -> None:
    """The first is kept, and that there were two is said."""
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for text in "12":
            archive.writestr("a.py", text)
    aside = unpack(path, tmp_path / "into")
    assert (tmp_path / "into" / "a.py").read_text(encoding="utf-8") == "1"
    assert [one.why for one in aside] == ["a second file of the same name in the archive"]


def test_bytes_and_files_of_an_archive_are_counted(tmp_path: Path) -> None:
    """What an archive says of its size is not believed: the bytes are counted as they come."""
    path = pack(tmp_path / "a.zip", **{"a.py": "0" * 5_000_000, "b.py": ""})
    with pytest.raises(UsageError, match="unpacks to too much"):
        unpack(path, tmp_path / "one", max_bytes=1_000_000)
    with pytest.raises(UsageError, match="more than 1 files"):
        unpack(path, tmp_path / "two", max_files=1)


def test_a_broken_archive_is_a_wrong_file_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message is one line, and the temporary folder is gone."""
    monkeypatch.setattr("tempfile.tempdir", str(build(tmp_path, "temporary/") / "temporary"))
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and then nothing")
    with pytest.raises(UsageError, match=r"a\.zip: not a \.zip that can be read"):
        find_class(tmp_path / "a.zip")
    with pytest.raises(UsageError, match="no submissions found"):
        find_class(pack(tmp_path / "b.zip", **{"notes.txt": ""}))
    assert not list((tmp_path / "temporary").iterdir())


def test_a_damaged_member_is_set_aside(tmp_path: Path) -> None:
    """One student's damaged file does not cost the class."""
    path = pack(tmp_path / "a.zip", **{"a.py": "x = 1" * 100, "b.py": "y = 2" * 100})
    raw = bytearray(path.read_bytes())
    raw[40] ^= 0xFF
    path.write_bytes(raw)
    assert [(one.path.name, one.why) for one in unpack(path, tmp_path / "into")] == [
        ("a.py", "damaged in the archive")
    ]
    assert [one.name for one in (tmp_path / "into").iterdir()] == ["b.py"]


# --- names and times ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stem", "exercise"),
    [
        ("exercise-04-softmax", "exercise-04-softmax"),
        ("Exercise 04 softmax (2)", "exercise-04-softmax"),
        ("my_exercise_04_final", "exercise-04-softmax"),
        ("exercise-12", "exercise-12-entropy"),
        ("exercise-041", ""),
        ("softmax", ""),
    ],
)
def test_exercises_in_names(stem: str, exercise: str) -> None:
    """An exercise is meant by its whole id or by its number, however it is spelt, and by nothing less."""
    assert exercise_of(stem, IDS) == exercise


def test_an_exercise_of_unknown_id_is_believed_as_it_stands() -> None:
    """Without a list of exercises only a name of their form counts."""
    assert exercise_of("student_exercise-44-new-topic", ()) == "exercise-44-new-topic"
    assert exercise_of("exercise-44-new-topic-1", ()) == "exercise-44-new-topic"
    assert exercise_of("homework-44", ()) == ""


@pytest.mark.parametrize(
    ("stem", "copy"), [("a-2", ("a", 2)), ("a (3)", ("a", 3)), ("a-04", ("a-04", 0)), ("2", ("2", 0))]
)
def test_copies(stem: str, copy: tuple[str, int]) -> None:
    """A number counts copies if it does not begin with a zero and something stands before it."""
    assert copy_of(stem) == copy


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-04-26 17:34:00.861687000 Z", "2026-04-26T17:34:00.861687+00:00"),
        ("2026-04-26 17:34:00 +0200", "2026-04-26T15:34:00+00:00"),
        ("2026-04-26 17:34:00 CST", "2026-04-26T17:34:00"),
        ("2026-13-26 17:34:00", ""),
        ("0001-01-01 00:00:00 +14:00", ""),
        ("yesterday", ""),
    ],
)
def test_times(text: str, expected: str) -> None:
    """A time is in UTC where its zone is clear, without one where it is not, and never an error."""
    assert iso(text) == expected


# --- cost ---------------------------------------------------------------------------------------------------


def test_a_large_class_is_found_quickly(tmp_path: Path) -> None:
    """Five thousand students take about a second, in the slowest of the plain layouts."""
    for number in range(5_000):
        folder = tmp_path / f"student{number:04d}"
        folder.mkdir()
        (folder / "exercise-04-softmax.py").touch()
    start = time.perf_counter()
    found = find_class(tmp_path, exercises=IDS)
    assert len(found.attempts) == 5_000
    assert time.perf_counter() - start < 5  # a second, and room for a busy machine


def test_the_room_loads_nothing_heavy() -> None:
    """Finding a class imports neither torch nor a notebook's reader."""
    script = "import sys, grader.classroom; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert not {"torch", "numpy", "nbformat", "IPython", "msgspec"} & set(done.stdout.split())


def test_an_attempt_is_named_once(tmp_path: Path) -> None:
    """Student, exercise and number together are never those of two attempts."""
    build(tmp_path, "s_1_3_a.py", "s_1_4_b.py", "s_1_5_a-1.py", "s_1_6_exercise-04-softmax.py")
    found: tuple[Attempt, ...] = find_class(tmp_path, exercises=IDS).attempts
    assert len({(one.student.key, one.exercise, one.number) for one in found}) == 4

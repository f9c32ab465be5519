"""A .zip as a submission: the folder in it, and every way in which an archive may be no folder."""

from __future__ import annotations

import io
import json
import stat
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from worth import POINTS

from grader.cli import main
from grader.errors import UsageError
from grader.model import Submission
from grader.submission import read_submission
from grader.submission.archive import MAX_RATIO
from grader.submission.bundle import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_FILES

SLUG = "exercise-04-softmax"
NAMES = ("softmax", "log_softmax", "logsumexp", "naive_softmax", "two_class", "drop_redundant")
RIGHT = Path(__file__).parent.parent.joinpath("examples/right.py").read_text(encoding="utf-8")
WORK = {"work.py": RIGHT}


def packed(files: dict[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of these files, under exactly these names."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return raw.getvalue()


def read(folder: Path, raw: bytes) -> Submission:
    """Read bytes as a zip of exercise-04."""
    path = folder / "hw.zip"
    path.write_bytes(raw)
    return read_submission(path, NAMES, SLUG)


def paths(submission: Submission) -> list[str]:
    """Return where the submission's files lie in it."""
    return [one.path for one in submission.siblings]


@pytest.fixture
def refusal(tmp_path: Path) -> Callable[[bytes], str]:
    """Return the one line with which a zip is refused; nothing is left on the disk."""

    def refuse(raw: bytes) -> str:
        with pytest.raises(UsageError) as caught:
            read(tmp_path, raw)
        message = str(caught.value)
        assert message.startswith("hw.zip: ")
        assert message.isprintable()
        assert [path.name for path in tmp_path.iterdir()] == ["hw.zip"]
        return message

    return refuse


# --- what is taken --------------------------------------------------------------------------------


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_is_the_folder_in_it(compression: int, tmp_path: Path) -> None:
    """Its main file is found, its siblings are kept, and its name is part of the report's."""
    files = {f"{SLUG}.py": RIGHT, "helpers.py": "x = 1\n", "pkg/mod.py": "y = 1\n", "data.csv": "1,2\n"}
    submission = read(tmp_path, packed(files, compression))
    assert submission.filename == f"hw.zip/{SLUG}.py"
    assert paths(submission) == ["data.csv", f"{SLUG}.py", "helpers.py", "pkg/mod.py"]


def test_a_zip_and_its_folder_have_one_digest(tmp_path: Path) -> None:
    """The same files are the same submission, however they are handed in."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/work.py").write_text(RIGHT, encoding="utf-8")
    by_folder = read_submission(tmp_path / "folder", NAMES, SLUG)
    assert read(tmp_path, packed({"hw/work.py": RIGHT})).sha256 == by_folder.sha256


@pytest.mark.parametrize("top", ["hw/", "hw/hw/"])
def test_a_zip_with_one_top_folder_is_that_folder(top: str, tmp_path: Path) -> None:
    """As most systems make them; what macOS adds for itself does not count."""
    files = {top: "", f"{top}work.py": RIGHT, f"{top}pkg/mod.py": "", "__MACOSX/hw/._work.py": "x"}
    assert paths(read(tmp_path, packed(files))) == ["pkg/mod.py", "work.py"]


def test_clutter_and_environments_are_left_out_without_a_word(tmp_path: Path) -> None:
    """Hidden files, caches and installed packages are left out however many, large or linked they are."""
    deep = "/".join("abcdefghijkl")
    files = {".git/config": "x", "hw/.DS_Store": "x", "__pycache__/a.pyc": "x", f"env/lib/{deep}": "x"}
    environment = {f"env/lib/{n}.py": "" for n in range(MAX_FILES)} | {"env/pyvenv.cfg": ""}
    submission = read(tmp_path, packed({**WORK, **files, **environment}))
    assert paths(submission) == ["work.py"]
    assert submission.repairs == ()


def test_a_zip_in_a_zip_is_not_opened(tmp_path: Path) -> None:
    """It is a data file like any other."""
    assert paths(read(tmp_path, packed({**WORK, "more.zip": packed(WORK)}))) == ["more.zip", "work.py"]


def test_a_name_that_cannot_be_shown_is_left_out_and_said(tmp_path: Path) -> None:
    """Such as the Icon file of macOS, whose name ends in a carriage return."""
    submission = read(tmp_path, packed({**WORK, "Icon\r": "x", "x" * 300: "x"}))
    assert paths(submission) == ["work.py"]
    assert "`Icon?`" in submission.repairs[0].what


# --- names that lead elsewhere --------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "../evil.py", "a/../../evil.py", "a/..", "/etc/evil.py", "//server/evil.py", "C:x.py", "c:/x.py",
        "a\\x.py", "..\\x.py", "./evil.py", "a//evil.py", "__MACOSX/../../evil.py", ".git/../../evil.py",
    ],
)  # fmt: skip
def test_a_path_that_leads_out_is_refused(name: str, refusal) -> None:
    """Parents, roots, drives, backslashes and empty parts, also in what would be left out."""
    assert "is no plain path" in refusal(packed({**WORK, name: "x"}))


def test_a_name_with_a_nul_is_refused(refusal) -> None:
    """What comes after a NUL would be a second name for the same entry."""
    raw = packed({**WORK, "evilX.py": "x"}).replace(b"evilX.py", b"evil\0.py")
    assert "`evil?.py` is no plain path" in refusal(raw)


def test_a_name_that_is_no_utf8_is_refused(refusal) -> None:
    """An entry that says its name is UTF-8 and lies is a damaged one."""
    assert "damaged" in refusal(packed({**WORK, "é.py": "x"}).replace("é".encode(), b"\xff\xff"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a.py", "b.py"),  # a name that is made the same below
        ("Pkg/a.py", "pkg/b.py"),
        ("Work.py", "x.py"),
        ("é.txt", "e\u0301.txt"),
        ("x/y.py", "x"),
        ("x", "x/y.py"),
    ],
)
def test_two_entries_that_are_one_file_somewhere_are_refused(one: str, other: str, refusal) -> None:
    """The same name, one that differs in case, and a file that is also a folder."""
    raw = packed({**WORK, one: "1", other: "2"})
    assert "is in it twice" in refusal(raw.replace(b"b.py", b"a.py"))


# --- entries that are no files --------------------------------------------------------------------


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_links_and_devices_are_refused(kind: int, refusal) -> None:
    """An entry of a kind that is no regular file is not unpacked as one."""
    raw = io.BytesIO(packed(WORK))
    with zipfile.ZipFile(raw, "a") as archive:
        info = zipfile.ZipInfo("passwords.txt")
        info.external_attr = (kind | 0o644) << 16
        archive.writestr(info, "/etc/passwd")
    assert "`passwords.txt` is a link or a device" in refusal(raw.getvalue())


def with_flags(raw: bytes, flags: int) -> bytes:
    """Set general purpose flags in the headers of the last entry."""
    changed = bytearray(raw)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        changed[raw.rindex(signature) + offset] |= flags
    return bytes(changed)


def test_an_encrypted_zip_is_refused(refusal) -> None:
    """No password is guessed or asked for."""
    assert "without a password" in refusal(with_flags(packed(WORK), 0x1))


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_rare_compressions_are_refused(compression: int, refusal) -> None:
    """Those that may ask for gigabytes of memory to unpack are not tried."""
    assert "compressed in a way that is not taken" in refusal(packed(WORK, compression))


# --- bombs ----------------------------------------------------------------------------------------


def test_too_many_files_are_refused(refusal) -> None:
    """So many files are taken in all, and not one more."""
    assert f"more than {MAX_FILES} files" in refusal(packed({f"{n}.py": "" for n in range(MAX_FILES + 1)}))


def test_a_flood_of_entries_is_refused_before_it_is_listed(refusal) -> None:
    """Folders and clutter count too."""
    raw = packed({f".{n}": "" for n in range(MAX_ENTRIES + 1)}, zipfile.ZIP_STORED)
    assert f"more than {MAX_ENTRIES:,} files" in refusal(raw)


def test_a_file_that_grows_too_much_is_refused(refusal) -> None:
    """Two megabytes of nothing are packed into two thousand bytes, which no homework is."""
    assert f"`data.bin` grows more than {MAX_RATIO} times" in refusal(
        packed({**WORK, "data.bin": bytes(1 << 21)})
    )


def noise(size: int) -> bytes:
    """Return bytes that shrink about sixty times, as text with many repetitions may."""
    return b"".join(n.to_bytes(4, "big") * 64 for n in range(size // 256))


def test_files_that_are_too_large_together_are_refused(refusal) -> None:
    """The limit is that of all files, though the zip itself is small."""
    raw = packed({**WORK, **{str(n): noise(MAX_BYTES // 4) for n in range(5)}})
    assert len(raw) < MAX_BYTES // 10
    assert f"more than {MAX_BYTES >> 20} MB of files" in refusal(raw)


def test_a_size_that_is_claimed_is_not_believed(refusal) -> None:
    """An entry that says it is small ends there, and does not match its checksum."""
    raw = bytearray(packed({**WORK, "data.bin": noise(1 << 20)}))
    entry = raw.rindex(b"PK\x01\x02")
    raw[entry + 24 : entry + 28] = (100).to_bytes(4, "little")
    assert "damaged" in refusal(bytes(raw))


def test_entries_that_share_their_bytes_count_each(refusal) -> None:
    """A hundred entries that point to one packed megabyte are a hundred megabytes, or damaged."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("work.py", RIGHT)
        archive.writestr("00.bin", noise(1 << 20))
        shared = archive.infolist()[1]
        for number in range(1, 100):
            other = zipfile.ZipInfo(f"{number:02}.bin")
            for field in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
                setattr(other, field, getattr(shared, field))
            archive.filelist.append(other)
    message = refusal(raw.getvalue())
    assert "more than 20 MB" in message or "damaged" in message


def test_a_path_of_ten_thousand_folders_is_refused(refusal) -> None:
    """A path is judged by its depth before anything is made of it."""
    assert f"more than {MAX_DEPTH} deep" in refusal(packed({**WORK, "d/" * 10_000 + "x.py": "x"}))
    assert "no .py or .ipynb" in refusal(packed({"pyvenv.cfg/" * 5000 + "x.py": "x"}))


@pytest.mark.parametrize("raw", [b"", b"PK", b"PK\x05\x06" + bytes(18), RIGHT.encode(), packed(WORK)[:-30]])
def test_what_is_no_zip_is_refused(raw: bytes, refusal) -> None:
    """Empty, cut off, or another kind of file under this name."""
    message = refusal(raw)
    assert "no zip file, or a damaged one" in message or "no .py or .ipynb file" in message


def test_a_damaged_zip_never_ends_in_a_traceback(tmp_path: Path) -> None:
    """Whichever byte is wrong: it is read, or refused in one line."""
    raw = packed({"work.py": "def softmax(x): pass\n", "data.txt": "1 2 3\n"})
    refused = 0
    for place in range(len(raw)):
        for value in (0, 255):
            damaged = raw[:place] + bytes([value]) + raw[place + 1 :]
            try:
                read(tmp_path, damaged)
            except UsageError:
                refused += 1
    assert refused > 100


def test_a_zip_too_large_to_read_is_refused_by_its_size(tmp_path: Path) -> None:
    """A gigabyte is not read to be refused."""
    with (tmp_path / "hw.zip").open("wb") as file:
        file.truncate(1 << 30)
    with pytest.raises(UsageError, match="larger than 20 MB; leave data sets"):
        read_submission(tmp_path / "hw.zip")


# --- graded for real ------------------------------------------------------------------------------


def run(capsys, *arguments: str) -> tuple[int, dict]:
    """Grade by the command line; return its exit code and report."""
    code = main([*arguments, "--json", "-"])
    return code, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("words", [["4"], []])
def test_a_zip_gets_full_marks(words: Sequence[str], tmp_path: Path, capsys) -> None:
    """`grade 4 hw.zip`, and `grade hw.zip` alone, with a sibling that the work needs."""
    source = "from helpers import last_column\n" + RIGHT.replace(
        "    last = o[:, -1].unsqueeze(1)\n    return o - last", "    return o - last_column(o)"
    )
    files = {"hw/work.py": source, "hw/helpers.py": "def last_column(o):\n    return o[:, -1:]\n"}
    path = tmp_path / "hw.zip"
    path.write_bytes(packed(files))
    code, report = run(capsys, *words, str(path))
    assert (code, report["score"]) == (0, {"earned": POINTS, "possible": POINTS})
    assert report["submission"]["filename"] == "hw.zip/work.py"
    assert [one.name for one in tmp_path.iterdir() if one.name != "progress.json"] == ["hw.zip"]


def test_a_refused_zip_exits_with_2_and_one_line(tmp_path: Path, capsys) -> None:
    """As every submission that cannot be read."""
    path = tmp_path / "hw.zip"
    path.write_bytes(packed({**WORK, "../evil.py": "x"}))
    assert main(["4", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1

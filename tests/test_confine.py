"""A confined worker can compute and can do none of what it must not; every attempt is made for real."""

# ruff: noqa: D103 - a test's name is its description
from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from grader.errors import IsolationError
from grader.worker import confine
from grader.worker.confine import ConfineError, exposed, layers, readable_folders, seccomp

if sys.platform == "win32":
    pytest.skip("CONFINEMENT UNTESTED HERE: Windows has none", allow_module_level=True)

import confine_probes

ROOT = Path(__file__).parents[1]
MISSING = [f"{layer.name}: {layer.detail}" for layer in layers() if not layer.available]

needs_confinement = pytest.mark.skipif(bool(MISSING), reason=f"CONFINEMENT UNTESTED HERE: {MISSING}")

PROBES = sorted(confine_probes.PROBES)
REFUSED = sorted({*confine_probes.REFUSED, *confine_probes.ABSENT})
UNKNOWN = [str(number) for number in range(confine_probes.FIRST_UNKNOWN, confine_probes.FIRST_UNKNOWN + 20)]


def report(kind: str, folder: Path) -> Any:
    """Run the probes' script and return what it printed."""
    script = [sys.executable, "-W", "error", "-P", str(ROOT / "tests" / "confine_probes.py")]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*script, kind, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def confined(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return what came of everything that a confined worker tried."""
    return report("confined", tmp_path_factory.mktemp("confined"))


@pytest.fixture(scope="module")
def unconfined(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return what comes of the same attempts without confinement."""
    return report("open", tmp_path_factory.mktemp("open"))


# --- what a worker tries ---------------------------------------------------------------------------


@needs_confinement
@pytest.mark.parametrize("name", [name for name in PROBES if name.startswith("denied_")])
def test_is_denied(confined: Any, name: str) -> None:
    assert confined["probes"][name] in {"EPERM", "EACCES"}


@needs_confinement
@pytest.mark.parametrize("name", [name for name in PROBES if name.startswith("absent_")])
def test_is_absent(confined: Any, name: str) -> None:
    assert confined["probes"][name] == "ENOSYS"


@needs_confinement
@pytest.mark.parametrize("name", [name for name in PROBES if name.startswith("allowed_")])
def test_goes_on_working(confined: Any, name: str) -> None:
    assert confined["probes"][name] == "ok"


@needs_confinement
@pytest.mark.parametrize("name", [name for name in PROBES if name not in confine_probes.NOT_OPEN])
def test_works_without_confinement(unconfined: Any, name: str) -> None:
    """Otherwise the attempt above would prove nothing."""
    assert unconfined["probes"][name] == "ok"


@needs_confinement
@pytest.mark.parametrize("name", REFUSED)
def test_system_call_is_refused(confined: Any, name: str) -> None:
    expected = "ENOSYS" if name in confine_probes.ABSENT else "EPERM"
    if confined["sweep"][name] == "none":
        pytest.skip(f"this architecture has no {name}")
    assert confined["sweep"][name] == expected


@needs_confinement
@pytest.mark.parametrize("number", [*UNKNOWN, "1000", str(0x40000000 + 57)])
def test_unknown_system_call_does_not_exist(confined: Any, number: str) -> None:
    assert confined["sweep"][number] == "ENOSYS"


@needs_confinement
def test_32_bit_call_kills(confined: Any) -> None:
    if "int 80" not in confined:
        pytest.skip("only x86-64 has a second entrance")
    pid, status = confined["int 80 open"]
    if status != 0 or int(pid) <= 0:
        pytest.skip("this kernel has no 32-bit entrance")
    assert confined["int 80"][1] & 0x7F == 31  # SIGSYS


@needs_confinement
def test_torch_computes_after_confinement(tmp_path: Path) -> None:
    found = report("torch", tmp_path)
    assert found["status"] == 0
    assert found["result"]["shapes"] == [[600, 600]] * 2
    assert found["result"]["loaded"] == [1.0, 1.0]


# --- failing closed ----------------------------------------------------------------------------------


@needs_confinement
@pytest.mark.parametrize(
    ("case", "says"),
    [
        ("no scratch", "landlock: FileNotFoundError"),
        ("scratch is a file", "landlock: NotADirectoryError"),
        ("no readable", "landlock: FileNotFoundError"),
        ("two threads", "threads: RuntimeError: 2 threads"),
    ],
)
def test_fails_closed(confined: Any, case: str, says: str) -> None:
    assert confined[case].startswith(f"ConfineError: {says}")


@needs_confinement
def test_cuda_profile_can_be_had(confined: Any) -> None:
    assert confined["cuda"] == "confined"


@needs_confinement
def test_missing_library_is_a_confine_error(monkeypatch: pytest.MonkeyPatch) -> None:
    without_pyseccomp(monkeypatch)
    with pytest.raises(ConfineError, match=r"^seccomp: .*pyseccomp"):
        confine.prepare()
    assert issubclass(ConfineError, IsolationError)


# --- layers ------------------------------------------------------------------------------------------


def without_pyseccomp(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make pyseccomp impossible to import and forget what it compiled."""
    monkeypatch.setitem(sys.modules, "pyseccomp", None)
    monkeypatch.setattr(seccomp, "compiled", seccomp.compiled.__wrapped__)


def test_layers_by_name() -> None:
    names = [layer.name for layer in layers()]
    assert names == ["landlock", "seccomp", "rlimits", "no_new_privs", "capabilities"]
    assert all(layer.detail for layer in layers())


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_have_no_layer(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert not any(layer.available for layer in layers())
    assert "Linux" in layers()[0].detail


@needs_confinement
def test_missing_library_is_a_missing_layer(monkeypatch: pytest.MonkeyPatch) -> None:
    without_pyseccomp(monkeypatch)
    missing = [layer for layer in layers() if not layer.available]
    assert [layer.name for layer in missing] == ["seccomp"]
    assert "libseccomp2" in missing[0].detail


# --- folders -----------------------------------------------------------------------------------------


def test_python_and_its_packages_are_readable() -> None:
    folders = readable_folders()
    for path in (json.__file__, pytest.__file__, sysconfig.get_path("purelib")):
        assert exposed(path, folders)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/etc/passwd",
        "/proc/self",
        "/home",
        "/tmp",
        "~",
        ".",
        sys.prefix,
        sys.base_prefix,
        f"{sys.prefix}/share/dl-grader/solutions",
    ],
)
def test_nothing_else_is_readable(path: str) -> None:
    assert not exposed(Path(path).expanduser(), readable_folders())


def test_readable_folders_exist_and_do_not_nest() -> None:
    folders = [Path(path) for path in readable_folders()]
    assert all(path.exists() for path in folders)
    assert not any(one in other.parents for one in folders for other in folders)


def test_current_folder_is_never_readable(monkeypatch: pytest.MonkeyPatch) -> None:
    packages = sysconfig.get_path("stdlib")
    monkeypatch.chdir(packages)
    assert str(Path(packages).resolve()) not in readable_folders()


def test_exposed_follows_links(tmp_path: Path) -> None:
    (tmp_path / "open" / "inner").mkdir(parents=True)
    (tmp_path / "closed").mkdir()
    (tmp_path / "open-not").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "open" / "inner")
    (tmp_path / "open" / "out").symlink_to(tmp_path / "closed")
    folders = [str(tmp_path / "open")]
    assert exposed(tmp_path / "open", folders)
    assert exposed(tmp_path / "open" / "inner", folders)
    assert exposed(tmp_path / "link", folders)
    assert exposed(tmp_path / "closed", [tmp_path / "open" / "out"])
    assert not exposed(tmp_path / "open" / "out", folders)
    assert not exposed(tmp_path / "open-not", folders)
    assert not exposed(tmp_path / "open" / ".." / "closed", folders)
    assert not exposed(tmp_path, folders)

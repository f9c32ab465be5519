"""An environment of its own for each tool, made with venv and pip and kept in a cache folder.

torch and Hypothesis are not installed a second time: a file borrowed.pth adds the running
interpreter's site-packages after the environment's own, so that the tool's own packages come first.
"""

from __future__ import annotations

import importlib.metadata
import os
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

READY = "ready"  # holds what was installed; without it an environment is half made
UNREACHABLE = (
    "NewConnectionError",
    "NameResolutionError",
    "Temporary failure in name resolution",
    "ConnectTimeoutError",
    "Max retries exceeded",
    "ProxyError",
)
KEPT = ("PATH", "LANG", "LC_ALL", "TMPDIR", "OMP_NUM_THREADS", "LD_LIBRARY_PATH")


class ToolError(Exception):
    """A tool could not be installed, or ended as it should not."""


class NoNetworkError(Exception):
    """pip reached no package index."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment, and the home folder that its programs see in place of the user's."""

    folder: Path

    def version(self, name: str) -> str:
        """Return the installed version of a package."""
        found = importlib.metadata.distributions(name=name, path=[str(_packages(self.folder))])
        return next(one.version for one in found)

    def run(self, *command: str | Path, cwd: Path, ok: Sequence[int] = (0,)) -> None:
        """Run one of its programs as if it were activated; raise ToolError unless its exit code is ok."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        programs = self.folder / "bin"
        variables = {name: os.environ[name] for name in KEPT if name in os.environ}
        variables |= {"HOME": str(home), "VIRTUAL_ENV": str(self.folder)}
        variables["PATH"] = f"{programs}{os.pathsep}{os.environ.get('PATH', '')}"
        run(programs / command[0], *command[1:], cwd=cwd, ok=ok, env=variables)


def make_environment(cache: Path, requirement: str) -> Environment:
    """Return the environment of a requirement, made if it is not there yet.

    Raises NoNetworkError, or ToolError if pip says no.
    """
    folder = (
        cache / f"{requirement.split('[')[0].split('>')[0]}-{sys.version_info.major}.{sys.version_info.minor}"
    )
    ready = folder / READY
    if not ready.exists() or ready.read_text(encoding="utf-8") != requirement:
        print(f"installing {requirement} in {folder} …", flush=True)
        run(sys.executable, "-m", "venv", "--clear", folder, cwd=Path.cwd())
        _install(folder, requirement)
        ready.write_text(requirement, encoding="utf-8")
    lent = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    (_packages(folder) / "borrowed.pth").write_text("\n".join(lent) + "\n", encoding="utf-8")
    return Environment(folder)


def run(*command: str | Path, cwd: Path, ok: Sequence[int] = (0,), env: dict[str, str] | None = None) -> None:
    """Run a program to its end; raise ToolError with its last words unless its exit code is ok."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode not in ok:
        last = "\n    ".join(done.stdout.strip().splitlines()[-8:])
        raise ToolError(f"{Path(command[0]).name} ended with exit code {done.returncode}:\n    {last}")


def _install(folder: Path, requirement: str) -> None:
    pip = (folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "install")
    try:
        run(*pip, "--quiet", "--retries", "1", requirement, cwd=folder)
    except ToolError as error:
        if any(word in str(error) for word in UNREACHABLE):
            raise NoNetworkError(
                f"pip reaches no package index, so {requirement} cannot be installed"
            ) from None
        raise


def _packages(folder: Path) -> Path:
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)}))

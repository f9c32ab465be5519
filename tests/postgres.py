"""A real PostgreSQL for tests: the wheel's where there is one, else the system's, run as its own user."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from dataclasses import dataclass
from pathlib import Path

USER = "nobody"


@dataclass(frozen=True)
class Postgres:
    """A server that is running, reached by a socket in its own folder."""

    programs: Path
    folder: Path

    def url(self, database: str) -> str:
        """Return the address of a database."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def make(self) -> str:
        """Make an empty database and return its address."""
        database = f"g{uuid.uuid4().hex}"
        self._run("createdb", "-h", str(self.folder), "-U", "postgres", database)
        return self.url(database)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        listening = f"-c listen_addresses='' -k {self.folder}"
        data, log = str(self.folder / "data"), str(self.folder / "log")
        self._run("pg_ctl", "-w", "-D", data, "-l", log, "-o", listening, "start")

    def stop(self) -> None:
        """Stop the server at once, as a restart of the machine would."""
        self._run("pg_ctl", "-w", "-m", "immediate", "-D", str(self.folder / "data"), "stop")

    def remove(self) -> None:
        """Stop the server and remove its folder."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self.programs / program), *arguments],
            check=True,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            # A server that is started keeps what it is given: a pipe would never end.
            stderr=subprocess.DEVNULL,
            **_as_other_user(),
        )


def start_postgres() -> Postgres | None:
    """Start a server with no data; None where this machine has no PostgreSQL."""
    programs = _programs()
    if programs is None:
        return None
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        os.chown(folder, pwd.getpwnam(USER).pw_uid, -1)
    server = Postgres(programs, folder)
    server._run("initdb", "-A", "trust", "-U", "postgres", "-E", "utf8", "-D", str(folder / "data"))
    server.start()
    return server


def _as_other_user() -> dict[str, str]:
    return {"user": USER} if os.geteuid() == 0 else {}


def _programs() -> Path | None:
    # As another user the wheel's programs may be out of reach, as in a home that is closed to all.
    for programs in _candidates():
        try:
            subprocess.run(
                [programs / "initdb", "--version"], check=True, capture_output=True, **_as_other_user()
            )
        except (OSError, subprocess.CalledProcessError):
            continue
        return programs
    return None


def _candidates() -> list[Path]:
    system = [*Path("/usr/lib/postgresql").glob("*/bin"), Path(shutil.which("initdb") or "/-").parent]
    try:
        import importlib.util

        found = importlib.util.find_spec("pgserver")
    except ImportError:
        found = None
    wheel = [Path(str(found.origin)).parent / "pginstall" / "bin"] if found and found.origin else []
    return [*wheel, *system]

"""Write to a gradebook: each result in one transaction, committed before anybody hears of it."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sql
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, NoSuchModuleError

from grader.classroom import Attempt, Student
from grader.errors import GraderError, UsageError
from grader.gradebook.schema import (
    NONE,
    VERSION,
    about,
    attempts,
    check_results,
    results,
    students,
    tables,
    taken_for,
)
from grader.model import Report
from grader.report.evidence import to_bytes

PATIENCE = 60.0  # seconds in which a locked or restarting database may come back
BUSY = 10.0  # of them, how long SQLite itself waits for a lock
Made = TypeVar("Made")


@dataclass(frozen=True)
class Key:
    """What a verdict depends on besides the submission: the same inputs are not graded twice."""

    exercise: str
    exercise_version: str
    grader: str
    seed: int
    device: str
    isolation: str
    torch: str
    settings: str = ""


@dataclass(frozen=True)
class Row:
    """An attempt as the gradebook knows it."""

    id: int
    exercises: tuple[str, ...] | None  # all that it is about; None where nobody has looked yet
    problem: str


class GradebookError(GraderError):
    """The gradebook cannot be written to, for a reason outside this program."""


def open_gradebook(where: str) -> Gradebook:
    """Open, or make, the gradebook at a path or URL. Raises UsageError where that is impossible."""
    try:
        engine = sql.create_engine(_url(where), pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as problem:
        raise UsageError(
            f"--gradebook {_plain(where)}: {problem}; give a path, or postgresql://USER@HOST/NAME"
        ) from None
    if engine.dialect.name == "sqlite":
        sql.event.listen(engine, "connect", _set_up_sqlite)
    book = Gradebook(engine, _plain(where))
    try:
        book.settle()
    except DBAPIError as problem:
        engine.dispose()
        raise UsageError(
            f"the gradebook {book.where} cannot be opened ({_reason(problem)});"
            " check the path and its permissions"
        ) from None
    except UsageError:
        engine.dispose()
        raise
    return book


def _url(where: str) -> str:
    if "://" not in where:
        return f"sqlite:///{Path(where)}"
    for scheme in ("postgres://", "postgresql://"):
        if where.startswith(scheme):
            return "postgresql+psycopg://" + where.removeprefix(scheme)
    return where


def _plain(where: str) -> str:
    """Return where without a password."""
    if "://" not in where:
        return where
    try:
        return sql.make_url(where).render_as_string(hide_password=True)
    except ArgumentError:
        return where.partition("://")[0] + "://…"


def _set_up_sqlite(connection: sqlite3.Connection, _: Any) -> None:
    connection.execute(f"PRAGMA busy_timeout = {int(BUSY * 1000)}")
    connection.execute("PRAGMA foreign_keys = ON")
    # Readers do not wait for the writer; a commit is on the disk when it returns.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


class Gradebook:
    """A gradebook that is open. What its methods write is committed when they return."""

    def __init__(self, engine: Engine, where: str) -> None:
        self._engine = engine
        self.where = where

    def __enter__(self) -> Gradebook:
        return self

    def __exit__(self, *_: object) -> None:
        self._engine.dispose()

    def settle(self) -> None:
        """Make the tables of a new gradebook; refuse one that another version made."""
        with self._engine.begin() as connection:
            if sql.inspect(connection).has_table(about.name):
                found = connection.execute(sql.select(about.c.schema_version)).scalar()
                if found != VERSION:
                    raise UsageError(
                        f"the gradebook {self.where} has schema {found}, this grader writes schema {VERSION};"
                        " use the grader that made it, or begin a new one with --gradebook"
                    )
                return
            if sql.inspect(connection).get_table_names():
                raise UsageError(f"{self.where} is a database, but no gradebook; give another path or URL")
            _make_tables(connection)

    def enter(self, attempt: Attempt, path: str, sha256: str) -> Row:
        """Enter an attempt and its student, or find them. ``path`` is its place in the class's folder."""

        def write(connection: Connection) -> Row:
            _enter_student(connection, attempt.student)
            found = _find_attempt(connection, attempt.student, path, sha256)
            if found is None:
                values = {
                    "student": attempt.student.key,
                    "sha256": sha256,
                    "path": path,
                    "number": attempt.number,
                    "submitted_at": attempt.submitted_at,
                }
                connection.execute(sql.insert(attempts).values(values))
                found = _find_attempt(connection, attempt.student, path, sha256)
                assert found is not None
            return found

        return self._write(write)

    def enter_student(self, student: Student) -> None:
        """Enter a student who may have handed in nothing."""
        self._write(lambda connection: _enter_student(connection, student))

    def graded(self, attempt: int) -> set[Key]:
        """Return what an attempt was graded with. A result that says internal does not count."""
        columns = [results.c[name] for name in Key.__dataclass_fields__]
        asked = (
            sql.select(*columns).where(results.c.attempt == attempt).where(results.c.outcome != "internal")
        )
        return self._write(lambda connection: {Key(*row) for row in connection.execute(asked)})

    def keep(self, attempt: int, key: Key, report: Report, text: bytes) -> None:
        """Keep a result, in place of an earlier one with the same inputs."""
        values = asdict(key) | {
            "attempt": attempt,
            "outcome": str(report.outcome),
            "earned": report.score.earned,
            "possible": report.score.possible,
            "seconds": report.seconds,
            "started_at": report.started_at,
            "report": text,
            "evidence": to_bytes(report),
        }
        same = [results.c.attempt == attempt, *(results.c[name] == one for name, one in asdict(key).items())]

        def write(connection: Connection) -> None:
            earlier = connection.execute(sql.select(results.c.id).where(*same)).scalar()
            if earlier is not None:
                connection.execute(sql.delete(check_results).where(check_results.c.result == earlier))
                connection.execute(sql.delete(results).where(results.c.id == earlier))
            made = connection.execute(sql.insert(results).values(values)).inserted_primary_key
            assert made is not None
            rows = [_check_row(made[0], check) for check in asdict(report)["checks"]]
            if rows:
                connection.execute(sql.insert(check_results), rows)

        self._write(write)

    def note(
        self,
        attempt: int,
        exercises: Sequence[str],
        problem: str = "",
        *,
        fault: bool = False,
        asked: bool = False,
    ) -> None:
        """Note what an attempt was taken for, or why there is no verdict and whether that is our fault.

        ``asked`` says that the exercises were asked for, so that it may be about others too.
        """
        taken = " ".join(exercises) or NONE
        values = {"exercises": taken, "problem": problem, "fault": fault, "asked": asked}
        change = sql.update(attempts).where(attempts.c.id == attempt).values(values)
        self._write(lambda connection: connection.execute(change))

    def insert(self, table: sql.Table, row: dict[str, Any]) -> None:
        """Add one row."""
        self._write(lambda connection: connection.execute(sql.insert(table).values(row)))

    def read(self, query: sql.Select[Any]) -> Iterator[sql.Row[Any]]:
        """Yield the rows of a query, a few at a time."""
        with self._engine.connect() as connection:
            yield from connection.execution_options(yield_per=200).execute(query)

    def _write(self, write: Callable[[Connection], Made]) -> Made:
        """Run one transaction. A database that is locked or away is waited for."""
        deadline, pause = time.monotonic() + PATIENCE, 0.1
        while True:
            try:
                with self._engine.begin() as connection:
                    return write(connection)
            except IntegrityError:
                if time.monotonic() > deadline:
                    raise
                # Another batch was quicker with the same row: the next look finds it.
            except DBAPIError as problem:
                if not _may_pass(problem) or time.monotonic() + pause > deadline:
                    raise GradebookError(self._refusal(problem)) from None
                time.sleep(pause)
                pause = min(2 * pause, 5.0)

    def _refusal(self, problem: DBAPIError) -> str:
        return (
            f"the gradebook {self.where} cannot be written to ({_reason(problem)})."
            " What it has is safe; mend that and run the same command again: it goes on where it stopped"
        )


def _make_tables(connection: Connection) -> None:
    from importlib.metadata import version

    tables.create_all(connection)
    connection.execute(
        sql.insert(about).values(schema_version=VERSION, made_by=f"dl-grader {version('dl-grader')}")
    )


def _enter_student(connection: Connection, student: Student) -> None:
    key = student.key
    known = {name: value for name, value in asdict(student).items() if value and name != "key"}
    named = {name: known.pop(name) for name in ("name", "email", "section") if name in known}
    values = named | ({"ids": json.dumps(known, sort_keys=True)} if known else {})
    found = connection.execute(sql.select(students).where(students.c.key == key)).mappings().first()
    if found is None:
        connection.execute(sql.insert(students).values(key=key, **values))
    elif any(found[name] != value for name, value in values.items()):
        connection.execute(sql.update(students).where(students.c.key == key).values(values))


def _find_attempt(connection: Connection, student: Student, path: str, sha256: str) -> Row | None:
    wanted = (attempts.c.student == student.key, attempts.c.sha256 == sha256, attempts.c.path == path)
    columns = (attempts.c.id, attempts.c.exercises, attempts.c.problem, attempts.c.asked)
    row = connection.execute(sql.select(*columns).where(*wanted)).first()
    if row is None:
        return None
    return Row(row.id, None if row.asked else taken_for(row.exercises), row.problem)


def _check_row(result: int, check: dict[str, Any]) -> dict[str, Any]:
    names = ("name", "part", "kind", "earned", "possible", "mistake", "seconds")
    return {name: check[name] for name in names} | {"result": result, "outcome": str(check["outcome"])}


def _may_pass(problem: DBAPIError) -> bool:
    """Return whether waiting may help: a lock, or a server that restarts."""
    text = str(problem.orig).lower()
    if isinstance(problem.orig, sqlite3.Error):
        return "locked" in text or "busy" in text
    return isinstance(problem, sql.exc.OperationalError | sql.exc.InterfaceError) and "space" not in text


def _reason(problem: DBAPIError) -> str:
    return (str(problem.orig).strip().splitlines() or [type(problem.orig).__name__])[0]

"""The tables of a gradebook, in SQLite and PostgreSQL alike."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

VERSION = 3
NONE = "-"  # in the column exercises of an attempt that was read and is about none

tables = MetaData()

# One row: which schema this is.
about = Table(
    "gradebook",
    tables,
    Column("schema_version", Integer, primary_key=True),
    Column("made_by", String, nullable=False),
)

students = Table(
    "student",
    tables,
    Column("key", String, primary_key=True),
    Column("name", String, nullable=False, default=""),
    Column("email", String, nullable=False, default=""),
    Column("section", String, nullable=False, default=""),
    Column("ids", Text, nullable=False, default="{}"),  # JSON: what the LMS calls this student
)

# What a student handed in, once for each different content.
attempts = Table(
    "attempt",
    tables,
    Column("id", Integer, primary_key=True),
    Column("student", ForeignKey("student.key"), nullable=False),
    Column("sha256", String, nullable=False),
    Column("path", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("submitted_at", String, nullable=False, default=""),
    Column("exercises", Text, nullable=False, default=""),  # see taken_for
    Column("asked", Boolean, nullable=False, default=False),  # they were asked for: it may be about others
    Column("problem", Text, nullable=False, default=""),  # why there is no verdict, in one line
    Column("fault", Boolean, nullable=False, default=False),  # and that this is the grader's doing
    UniqueConstraint("student", "sha256", "path"),
)

# A verdict and all that it was obtained with. Graded again with the same inputs it is the same row.
results = Table(
    "result",
    tables,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempt.id"), nullable=False),
    Column("exercise", String, nullable=False),
    Column("exercise_version", String, nullable=False),
    Column("grader", String, nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("device", String, nullable=False),
    Column("isolation", String, nullable=False),
    Column("torch", String, nullable=False),
    Column("settings", String, nullable=False, default=""),  # a time limit of one's own, and the like
    Column("outcome", String, nullable=False),
    Column("earned", Integer),  # NULL where the grader broke
    Column("possible", Integer, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("started_at", String, nullable=False),
    Column("report", LargeBinary, nullable=False),  # the whole report JSON
    Column("evidence", LargeBinary),  # what its pictures are drawn from; NULL where there are none
    UniqueConstraint(
        "attempt",
        "exercise",
        "exercise_version",
        "grader",
        "seed",
        "device",
        "isolation",
        "torch",
        "settings",
    ),
)

check_results = Table(
    "check_result",
    tables,
    Column("id", Integer, primary_key=True),
    Column("result", ForeignKey("result.id", ondelete="CASCADE"), nullable=False),
    Column("name", String, nullable=False),
    Column("part", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("earned", Integer, nullable=False),
    Column("possible", Integer, nullable=False),
    Column("mistake", String),
    Column("seconds", Float, nullable=False),
    Index("ix_check_result_result", "result"),
)

# Points by hand: rows are added and never changed, so that they are the audit trail.
adjustments = Table(
    "adjustment",
    tables,
    Column("id", Integer, primary_key=True),
    Column("student", ForeignKey("student.key"), nullable=False),
    Column("exercise", String, nullable=False),
    Column("change", String, nullable=False),  # set, add or undo
    Column("points", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("who", String, nullable=False),
    Column("at", String, nullable=False),
    Column("found", Integer),
)


def taken_for(exercises: str) -> tuple[str, ...] | None:
    """Return the exercises that an attempt was taken for; None where nobody has read it yet."""
    return tuple(name for name in exercises.split() if name != NONE) if exercises else None

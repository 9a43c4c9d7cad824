"""The columns of migrations in few words. Frozen: a migration once released must go on making what it made."""

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer
from sqlalchemy.types import TypeEngine

Kind = type[TypeEngine[Any]]
AnyColumn = Column[Any]


def number() -> AnyColumn:
    """Return the integer primary key."""
    return Column("id", Integer, primary_key=True)


def key(name: str, kind: Kind, target: str | None = None) -> AnyColumn:
    """Return a column of a primary key made of several."""
    return Column(name, kind, *([ForeignKey(target)] if target else []), primary_key=True)


def must(kind: Kind, *names: str) -> list[AnyColumn]:
    """Return columns that are always filled."""
    return [Column(name, kind, nullable=False) for name in names]


def may(kind: Kind, *names: str) -> list[AnyColumn]:
    """Return columns that may be NULL."""
    return [Column(name, kind) for name in names]


def must_ref(name: str, target: str) -> AnyColumn:
    """Return a column that always refers to another table's row."""
    return Column(name, Integer, ForeignKey(target), nullable=False)


def may_ref(name: str, target: str) -> AnyColumn:
    """Return a column that may refer to another table's row."""
    return Column(name, Integer, ForeignKey(target))


def one_of(column: str, values: str) -> CheckConstraint:
    """Return a check that a column holds one of the values, written with spaces between them."""
    listed = ", ".join(f"'{value}'" for value in values.split())
    return CheckConstraint(f"{column} IN ({listed})", name=column)

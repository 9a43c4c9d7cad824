"""What every table shares: the metadata, the names of constraints, who made a row."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, so that a later migration can speak of it."""

NUMBERS_ARE_FOR_EVER = {"sqlite_autoincrement": True}
"""People write these ids down: the number of a deleted row is never given out again."""

BY_MACHINE, BY_PERSON = "machine", "person"
"""Who made a claim or a mention."""


class Base(SQLModel):
    """Holds the metadata of this program's tables alone."""

    metadata = MetaData(naming_convention=NAMES)

"""Bring a database to this program's revision. Alembic is loaded only when there is something to do."""

from pathlib import Path

from sqlalchemy import Connection, text

from factcheck.domain.errors import StoreError
from factcheck.store.failures import DamagedError

HEAD = "0003"
"""The newest revision under migrations/versions; revisions are numbered, so that a newer one is seen as such."""

APPLICATION_ID = 0x46436B31
"""Written into the file's header ("FCk1"), so that no other program's database is taken for ours."""

MIGRATIONS = Path(__file__).parent / "migrations"


def revision_of(conn: Connection, location: Path) -> str | None:
    """Return the database's revision, None for an empty file.

    Raises StoreError for a database of another program, of a newer version of this one, or without its revision.
    """
    application = conn.exec_driver_sql("PRAGMA application_id").scalar_one()
    tables = set(conn.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars())
    if application != APPLICATION_ID:
        if tables:
            raise StoreError(f"{location} is a database of another program; name another file with --db")
        return None
    revision = _written_revision(conn) if "alembic_version" in tables else None
    if revision is None:
        raise DamagedError(f"the database {location} is damaged: its revision is missing; restore a backup")
    if revision > HEAD:
        raise StoreError(f"the database {location} was made by a newer factcheck; install that version to use it")
    return revision


def upgrade(conn: Connection) -> None:
    """Run the missing migrations within the connection's transaction and mark the file as ours."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
    conn.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _written_revision(conn: Connection) -> str | None:
    return conn.execute(text("SELECT version_num FROM alembic_version")).scalar()

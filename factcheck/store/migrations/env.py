"""Alembic's environment: migrates on the connection it is given, within that connection's transaction."""

from alembic import context

from factcheck.store import search, triggers
from factcheck.store.tables import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
search.create(connection)
triggers.create(connection)

"""The revisions of the stored model, for Alembic. Loaded only when a database is made or upgraded."""

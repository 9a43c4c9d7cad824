"""Full-text search over the claims' wordings: the one module that knows FTS5. Must not know states or filters.

The index takes its text from the table `claim` (external content), kept up to date by triggers.
"""

import re

from sqlalchemy import ColumnElement, Connection, text

from factcheck.store.tables import claim

INDEX = "claim_search"
"""The index and, with an ending each, the tables FTS5 keeps for it; the model's metadata does not know them."""

_CREATE = """
CREATE VIRTUAL TABLE IF NOT EXISTS claim_search USING fts5(
    text, verbatim, content='claim', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
)"""
_OLD = (
    "INSERT INTO claim_search(claim_search, rowid, text, verbatim) VALUES ('delete', old.id, old.text, old.verbatim);"
)
_NEW = "INSERT INTO claim_search(rowid, text, verbatim) VALUES (new.id, new.text, new.verbatim);"
_CHANGED = "old.text IS NOT new.text OR old.verbatim IS NOT new.verbatim"
TRIGGERS = {
    "claim_search_insert": f"AFTER INSERT ON claim BEGIN {_NEW} END",
    "claim_search_delete": f"AFTER DELETE ON claim BEGIN {_OLD} END",
    "claim_search_update": f"AFTER UPDATE OF text, verbatim ON claim WHEN {_CHANGED} BEGIN {_OLD} {_NEW} END",
}

_WORD = re.compile(r'"([^"]{1,200})"|([^\s"]{1,100})')
_MOST_WORDS = 20
"""A longer query is a pasted paragraph; its first words find it, and each further one costs time."""


def create(conn: Connection) -> None:
    """Create the index; the triggers are made with all others."""
    conn.execute(text(_CREATE))


def rebuild(conn: Connection) -> None:
    """Build the index anew from the claims."""
    conn.execute(text("INSERT INTO claim_search(claim_search) VALUES ('rebuild')"))


def matches(query: str) -> ColumnElement[bool]:
    """Return the condition that a claim holds every word of the query, in its text or its verbatim.

    A word also finds longer words it begins; words between quote marks must follow each other. A query without a letter
    or digit finds nothing.
    """
    condition = text("claim.id IN (SELECT rowid FROM claim_search WHERE claim_search MATCH :search)")
    return claim.c.id.is_not(None) & condition.bindparams(search=_expression(query) or '""')


def _expression(query: str) -> str:
    parts = [_term(found.group(1), found.group(2)) for found in _WORD.finditer(query)]
    return " ".join([part for part in parts if part][:_MOST_WORDS])


def _term(phrase: str | None, word: str | None) -> str:
    words = "".join(sign if sign.isalnum() else " " for sign in phrase or word or "").split()
    quoted = f'"{" ".join(words)}"' if words else ""
    return quoted if phrase or not quoted else f"{quoted}*"

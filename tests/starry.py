"""A small corpus of statements that are the same by halves, and the clusters they form, for tests of linking."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from factcheck.domain.article import Article, DatePrecision, DateSource
from factcheck.domain.mention import ClaimType, Mention, QuoteKind, Reason
from factcheck.store import articles, standing
from factcheck.store.database import Connection, Database
from factcheck.store.tables import BY_MACHINE
from factcheck.workflow.filing import Filing, Text, file_texts
from factcheck.workflow.forms import form_of
from factcheck.workflow.remembering import Memory
from tests.desks import MORNING

STATEMENTS = (
    "Ekspor karet Jambi naik 12,5 persen pada 2019",
    "Pada 2019 ekspor karet Jambi meningkat 12,5 persen",
    "Ekspor karet Jambi ke Eropa naik 12,5 persen pada 2019",
    "Ekspor karet Jambi lewat Batam naik 12,5 persen pada 2019",
    "Ekspor karet Jambi lewat Batam ke Eropa naik 12,5 persen pada 2019",
    "Ekspor karet olahan Jambi naik 12,5 persen pada 2019",
    "Ekspor karet Jambi naik 8 persen pada 2019",
    "Ekspor karet Jambi turun 12,5 persen pada 2019",
    "Produksi padi Karawang mencapai 1,2 juta ton pada 2020",
    "Pada 2020 produksi padi Karawang mencapai 1,2 juta ton",
    "Produksi padi organik Karawang mencapai 1,2 juta ton pada 2020",
    "Produksi padi Karawang mencapai 1,2 juta ton gabah kering pada 2020",
    "Produksi padi Karawang mencapai 1,1 juta ton pada 2020",
    "Jumlah penumpang kereta bandara Medan 3.400 orang sehari",
    "Penumpang kereta bandara Medan sebanyak 3.400 orang sehari",
    "Penumpang kereta bandara di Medan hanya 3.400 orang sehari",
    "Penumpang kereta api bandara Kualanamu Medan 3.400 orang sehari",
)
"""Seventeen statements of three families: paraphrases, longer and shorter ones, other figures, the opposite."""


def place_all(database: Database, texts: Sequence[str], batch: int) -> None:
    """File each statement as an article of its own, so many a transaction, with one memory as an import has."""
    memory = Memory()
    for at in range(0, len(texts), batch):
        with database.write() as conn:
            memory.renew(conn)
            file_statements(conn, texts[at : at + batch], memory)


def file_statements(conn: Connection, texts: Sequence[str], memory: Memory) -> None:
    """File statements in a transaction."""
    stored = [_text(conn, text) for text in texts]
    tally = file_texts(conn, Filing(BY_MACHINE, None, MORNING, memory), stored).tally(copied=True)
    grown = [each for each in tally.joined if each.claim_id not in tally.touched]
    standing.refresh(conn, tally.touched | standing.grow(conn, grown))


def _text(conn: Connection, text: str) -> Text:
    serial = conn.exec_driver_sql("SELECT coalesce(max(id), 0) FROM article").scalar_one()
    article = Article(
        key=f"{serial} {text}",
        raw=text,
        body=text,
        title=text,
        outlet="Kabar",
        published_on=date(2021, 1, 1),
        published_precision=DatePrecision.DAY,
        published_source=DateSource.METADATA,
    )
    article_id, body_id = articles.add(conn, article, at=MORNING)
    said = Mention(
        0, len(text), text, text, ClaimType.QUANTITY, 0.8, True, QuoteKind.NARRATOR, reasons=(Reason("bias", "", 1.4),)
    )
    return Text(article_id, body_id, article, [(said, form_of(said, "id"))])


def clusters_of(database: Database) -> frozenset[tuple[str, frozenset[str]]]:
    """Return (wording, all that is said under it) of each claim."""
    with database.read() as conn:
        rows = conn.exec_driver_sql(
            "SELECT claim.text, mention.text FROM mention JOIN claim ON claim.id = mention.claim_id"
            " WHERE claim.merged_into IS NULL ORDER BY claim.id"
        ).all()
        lost = conn.exec_driver_sql("SELECT count(*) FROM mention WHERE claim_id IS NULL").scalar_one()
    found: dict[str, set[str]] = {}
    for wording, said in rows:
        found.setdefault(wording, set()).add(said)
    assert not lost
    return frozenset((wording, frozenset(said)) for wording, said in found.items())


def fresh(made_once: Path, folder: Path) -> Path:
    """Return an empty database in a folder."""
    location = folder / "desk.db"
    location.write_bytes(made_once.read_bytes())
    return location

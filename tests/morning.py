"""A morning's queue for tests of the review screen: six claims of invented papers, repeats and doubts among them."""

from datetime import date
from pathlib import Path

from factcheck.domain.link import Relation
from factcheck.domain.speaker import SpeakerKind
from factcheck.store.database import Connection, Database
from tests.desks import differ, link, put_claim, voice

CLAIMS = (
    "stok beras di gudang mencapai 2,4 juta ton",
    "stok beras di gudang hanya 1,9 juta ton",
    "harga cabai rawit naik 37 persen sejak Januari",
    "vaksin polio menyebabkan kelumpuhan pada anak",
    "jalan tol itu dilalui 18.300 kendaraan per hari",
    "UMKM menyumbang 61 persen produk domestik bruto",
)
"""By number, from 1; the queue shows them in this order, best first."""

NEW = dict.fromkeys(range(1, len(CLAIMS) + 1), "new")
"""How they stand before anybody decided anything."""

REPEATS = 2
"""Other mentions of the first claim."""


def fill(location: Path) -> None:
    """Put the morning's claims into an empty database."""
    with Database.open(str(location)) as database, database.write() as conn:
        _found(conn)
        _repeat(conn)


def _found(conn: Connection) -> None:
    sources = (
        ("Harian Pagi", date(2026, 3, 1), (voice("Sari Utami", role="Menteri Pertanian"),)),
        ("Kompas.com", date(2026, 2, 27), (voice("Rudi Hartawan", role="Direktur Utama", organisation="Bulog"),)),
        ("Tempo.co", date(2026, 2, 20), (voice("BPS", kind=SpeakerKind.ORG), voice("Rina Wati", role="ekonom"))),
        ("Detik.com", date(2026, 2, 25), (voice("seorang ibu", kind=SpeakerKind.UNNAMED),)),
        ("Antara News", date(2026, 1, 9), (voice("Dewi Kusuma"),)),
        ("Harian Pagi", date(2025, 12, 30), ()),
    )
    for at, (claim, (outlet, day, chain)) in enumerate(zip(CLAIMS, sources, strict=True)):
        put_claim(
            conn,
            claim,
            score=round(0.95 - at / 10, 2),
            attribution=chain,
            outlet=outlet,
            published_on=day,
            url=f"https://news.example/{at + 1}",
            title=f"Berita {at + 1}: {claim[:24]}",
        )


def _repeat(conn: Connection) -> None:
    """Let two more papers say the first claim, and the second and third be something to the first."""
    for at, outlet in enumerate(("Tempo.co", "Republika")[:REPEATS]):
        put_claim(conn, CLAIMS[0], into=1, lead=f"Kota {at}", outlet=outlet, published_on=date(2026, 3, 2 + at))
    link(conn, 1, other_claim_id=2, relation=Relation.DIFFERS, differences=differ("2,4 juta ton", "1,9 juta ton"))
    link(conn, 1, other_claim_id=3, relation=Relation.RELATED, score=71.0)

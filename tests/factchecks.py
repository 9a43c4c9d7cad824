"""Fact-checks and an article about rice, for tests of what is checked already."""

from factcheck.domain.records import ClaimDetail, ClaimFilter
from factcheck.workflow import queue
from factcheck.workflow.desk import Desk

CLAIM = "Produksi beras Indonesia turun 12 persen pada 2023"
OTHER = "Produksi beras Indonesia turun 7 persen pada 2023"


def row(**changes: object) -> dict[str, object]:
    """Return the fields of a fact-check of CLAIM."""
    usual = {"id": "c1", "claim": CLAIM, "date": "3 Mei 2024", "rating": "Hoaks", "url": "https://cek.example/beras"}
    return {**usual, **changes}


def about_rice(desk: Desk) -> ClaimDetail:
    """Return the desk's claim about rice."""
    found = [each for each in queue.list_claims(desk, ClaimFilter()) if "beras" in each.claim.lower()]
    return queue.show_claim(desk, str(found[0].id))

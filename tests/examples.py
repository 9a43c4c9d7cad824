"""Claims as the store hands them out, for tests of what prints and exports them; every field can be replaced."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from factcheck.domain.link import Difference, DifferenceKind, LinkState, Relation
from factcheck.domain.mention import ClaimType, Mention, QuoteKind, Reason
from factcheck.domain.quantity import Comparator, Quantity
from factcheck.domain.records import (
    ClaimDetail,
    ClaimRow,
    EvidenceRecord,
    LinkRecord,
    MentionRecord,
    NoteRecord,
    ReviewRecord,
)
from factcheck.domain.review import ClaimState, EvidenceStance, Rating, RatingScale
from factcheck.domain.speaker import SpeakerKind, Stance, Voice
from factcheck.domain.timex import Granularity, Timex

CLAIM = "stok beras di gudang hampir 2,4 juta ton pekan lalu"
PARAGRAPH = f"Menteri Sari Utami mengatakan, menurut Bulog, {CLAIM}."
START = PARAGRAPH.index(CLAIM)

SCALE = RatingScale(
    "desk",
    (
        Rating("true", 5, (("id", "Benar"), ("en", "True")), "✓", "t"),
        Rating("false", 1, (("id", "Salah"), ("en", "False")), "✗", "f"),
        Rating("unproven", None, (("id", "Belum terbukti"), ("en", "Unproven")), "?", "b"),
    ),
)

BULOG = Voice("Bulog", SpeakerKind.ORG, None, None, "menurut", Stance.ASSERT, False, 0.9, "according")
SARI = Voice(
    "Sari Utami", SpeakerKind.PERSON, "Menteri", "Kementerian Pangan", "mengatakan", Stance.ASSERT, True, 0.8, "verb"
)


def mention(**changes: Any) -> Mention:
    """Return the mention of CLAIM in PARAGRAPH, which begins its body."""
    made = Mention(
        start=START,
        end=START + len(CLAIM),
        text=CLAIM,
        canonical=CLAIM,
        type=ClaimType.QUANTITY,
        score=0.87,
        checkworthy=True,
        quote=QuoteKind.INDIRECT,
        attribution=(BULOG, SARI),
        times=(
            Timex(
                "pekan lalu",
                START + CLAIM.index("pekan"),
                START + len(CLAIM),
                value="2021-W34",
                granularity=Granularity.WEEK,
                begin=date(2021, 8, 23),
                end_exclusive=date(2021, 8, 30),
            ),
        ),
        quantities=(
            Quantity(
                "2,4 juta ton",
                START + CLAIM.index("2,4"),
                START + CLAIM.index(" pekan"),
                2_400_000.0,
                "tonne",
                Comparator.ALMOST,
            ),
        ),
        reasons=(Reason("bias", "", -1.1), Reason("number", "2,4 juta", 2.5), Reason("official", "Menteri", 0.5)),
    )
    return replace(made, **changes)


def mention_record(**changes: Any) -> MentionRecord:
    """Return the founding mention, m17 in article a3 of Kabar Pagi."""
    made = MentionRecord(
        id=17,
        claim_id=12,
        article_id=3,
        title="Stok Beras Aman",
        outlet="Kabar Pagi",
        url="https://kabarpagi.example/stok",
        published_on=date(2021, 9, 2),
        published_precision="day",
        paragraph=PARAGRAPH,
        paragraph_start=0,
        mention=mention(),
    )
    return replace(made, **changes)


def repeat(**changes: Any) -> MentionRecord:
    """Return a later mention, m21, linked by the machine."""
    made = mention_record(
        id=21,
        article_id=5,
        title="Beras Cukup",
        outlet="Warta Sore",
        url=None,
        published_on=date(2021, 9, 4),
        link_state=LinkState.AUTO,
        relation=Relation.SAME,
        link_score=95.0,
    )
    return replace(made, **changes)


def row(**changes: Any) -> ClaimRow:
    """Return the claim's line of the queue."""
    made = ClaimRow(
        id=12,
        uid="0f3a9c51d2e84b7788c1",
        claim=CLAIM,
        verbatim=CLAIM,
        language="id",
        type=ClaimType.QUANTITY,
        score=0.87,
        state=ClaimState.NEW,
        rating=None,
        speaker="Bulog",
        relayed_by="Sari Utami",
        outlet="Kabar Pagi",
        first_seen=date(2021, 9, 2),
        mentions=2,
        contradicted=True,
    )
    return replace(made, **changes)


def link(**changes: Any) -> LinkRecord:
    """Return a link to claim 15, which differs in its number."""
    made = LinkRecord(
        id=4,
        other_id=15,
        other_claim="stok beras di gudang 2,1 juta ton",
        other_state=ClaimState.DONE,
        other_rating="false",
        other_outlet="Berita Kota",
        other_first_seen=date(2021, 9, 3),
        relation=Relation.DIFFERS,
        state=LinkState.SUGGESTED,
        score=78.0,
        differences=(Difference(DifferenceKind.NUMBER, "2,4 juta ton", "2,1 juta ton"),),
    )
    return replace(made, **changes)


def review(**changes: Any) -> ReviewRecord:
    """Return a verdict of Ani's."""
    made = ReviewRecord(
        id=1,
        rating="false",
        summary="Bulog mencatat 2,1 juta ton.",
        explanation="Dibandingkan dengan laporan stok.",
        reviewer="Ani",
        reviewed_at=datetime(2021, 9, 6, 7, 5, tzinfo=UTC),
    )
    return replace(made, **changes)


def detail(**changes: Any) -> ClaimDetail:
    """Return claim 12 with two mentions, a link, a verdict, evidence and a note."""
    made = ClaimDetail(
        row=row(state=ClaimState.DONE, rating="false"),
        mentions=(mention_record(), repeat()),
        links=(link(),),
        reviews=(review(),),
        evidence=(
            EvidenceRecord("https://bulog.example/stok", EvidenceStance.REFUTES, title="Laporan stok"),
            EvidenceRecord("https://bps.example/beras"),
        ),
        notes=(NoteRecord(1, "Humas belum menjawab.", "Budi", datetime(2021, 9, 5, 8, 0, tzinfo=UTC)),),
        tags=("pangan", "beras"),
        last_event=40,
    )
    return replace(made, **changes)

"""A labelled article and what a perfect reader would find in it, for tests of the figures."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from factcheck.domain.analysis import Analysis
from factcheck.domain.article import Article, DatePrecision, DateSource, Removed
from factcheck.domain.mention import ClaimType, Mention, QuoteKind
from factcheck.domain.quantity import Quantity
from factcheck.domain.speaker import SpeakerKind, Stance, Voice
from factcheck.domain.timex import Timex
from factcheck.evaluation.article_figures import score_articles
from factcheck.evaluation.labels import (
    LabelledArticle,
    LabelledClaim,
    LabelledSpeaker,
    LabelledTime,
    LabelledVoice,
)
from factcheck.evaluation.tally import Scored

LINK = "Baca juga: Harga Gula Turun"
RELAYED = "stok beras 2,4 juta ton"
TOLD = "harga beras naik 4 persen"
NARRATED = "Rapat digelar di Bogor"
TEXT = f"Menteri Sari Utami mengatakan, Bulog yakin {RELAYED}.\n\n{LINK}\n\n{NARRATED} pada Selasa. Ia menduga {TOLD}."

SARI = LabelledSpeaker("Sari Utami", SpeakerKind.PERSON, "Menteri Pangan", ("Sari",))
BULOG = LabelledSpeaker("Perum Bulog", SpeakerKind.ORG, None, ("Bulog",))


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def claim(words: str, worth: int, **changes: Any) -> LabelledClaim:
    plain = LabelledClaim(*span(words), words, ClaimType.QUANTITY, worth, QuoteKind.INDIRECT)
    return replace(plain, **changes)


LABELS = LabelledArticle(
    id="a1",
    story="beras",
    text=TEXT,
    published_on="2024-05-02",
    place="Bogor",
    boilerplate=(LINK,),
    claims=(
        claim(
            RELAYED,
            2,
            chain=(LabelledVoice(BULOG, Stance.BELIEVE), LabelledVoice(SARI, Stance.ASSERT)),
            numbers=(2_400_000.0,),
        ),
        claim(NARRATED, 1, type=ClaimType.EVENT, quote=QuoteKind.NARRATOR),
        claim(TOLD, 0, chain=(LabelledVoice(SARI, Stance.PREDICT),), numbers=(4.0,)),
    ),
    times=(LabelledTime(*span("Selasa"), "Selasa", "2024-04-30"),),
)

BODY = TEXT.replace(f"{LINK}\n\n", "")
ARTICLE = Article(
    key="k",
    raw=TEXT,
    body=BODY,
    place="BOGOR",
    published_on=date(2024, 5, 2),
    published_precision=DatePrecision.DAY,
    published_source=DateSource.METADATA,
    removed=(Removed(*span(LINK), LINK, "links"),),
)


def voice(name: str, stance: Stance = Stance.ASSERT, role: str | None = None, **changes: Any) -> Voice:
    kind = SpeakerKind.PERSON if role else SpeakerKind.ORG
    return replace(Voice(name, kind, role, None, "mengatakan", stance, False, 0.9, "verb"), **changes)


def mention(words: str, score: float, **changes: Any) -> Mention:
    start = BODY.index(words)
    plain = Mention(
        start, start + len(words), words, words, ClaimType.QUANTITY, score, score >= 0.5, QuoteKind.INDIRECT
    )
    return replace(plain, **changes)


def quantity(value: float) -> Quantity:
    return Quantity("x", 0, 1, value)


FOUND = (
    mention(
        RELAYED,
        0.9,
        attribution=(voice("Bulog", Stance.BELIEVE), voice("Sari Utami", role="Menteri")),
        quantities=(quantity(2_400_000),),
    ),
    mention(NARRATED, 0.4, type=ClaimType.EVENT, quote=QuoteKind.NARRATOR),
    mention(TOLD, 0.2, attribution=(voice("Sari", Stance.PREDICT, role="Menteri Pangan"),), quantities=(quantity(4),)),
)
TIME = Timex("Selasa", BODY.index("Selasa"), BODY.index("Selasa") + 6, value="2024-04-30")


def scored(found: Sequence[Mention] = FOUND, times: Sequence[Timex] = (TIME,), article: Article = ARTICLE) -> Scored:
    """Return the figures of the article when this is what was found in it."""
    analysis = Analysis(article, claims=tuple(found), times=tuple(times))
    return score_articles([(LABELS, analysis, article.published_on)])


def figure(name: str, **changes: Any) -> float | None:
    """Return one figure when this is what was found."""
    return scored(**changes).figures[name]


def with_first(**changes: Any) -> tuple[Mention, ...]:
    """Return what a perfect reader finds, with the first claim changed."""
    return (replace(FOUND[0], **changes), *FOUND[1:])

from datetime import date

import pytest

from factcheck.domain.mention import ClaimType, Mention
from factcheck.domain.quantity import Comparator, Quantity
from factcheck.domain.speaker import Speaker, SpeakerKind, Stance
from factcheck.domain.timex import AnchorSource, Granularity, Modifier, Timex, TimexType
from factcheck.store import articles, mention_records, mentions
from factcheck.store.database import Connection
from factcheck.store.tables import attribution, speaker, speaker_alias
from tests.desks import MORNING, article, mention, put_claim, voice

BODY = "Jakarta.\nKata Rina, stok beras hampir 2,4 juta ton pada Agustus lalu. Itu cukup.\nSelesai."
WORDS = "stok beras hampir 2,4 juta ton pada Agustus lalu"
AT = BODY.index(WORDS)


def _full() -> Mention:
    return mention(
        BODY,
        WORDS,
        canonical="stok beras hampir 2,4 juta ton pada Agustus 2025",
        attribution=(
            voice("Bulog", kind=SpeakerKind.ORG, cue="menurut", sieve="according"),
            voice(
                "Rina Utami", role="Menteri", organisation="Kementerian Pangan", stance=Stance.BELIEVE, inherited=True
            ),
        ),
        times=(
            Timex(
                "Agustus lalu",
                AT + WORDS.index("Agustus"),
                AT + len(WORDS),
                TimexType.DATE,
                "2025-08",
                Granularity.MONTH,
                date(2025, 8, 1),
                date(2025, 9, 1),
                Modifier.START,
                date(2026, 3, 1),
                AnchorSource.PUBLICATION,
                ("after_publication",),
            ),
            Timex("pekan", AT, AT + 5),
        ),
        quantities=(
            Quantity("2,4 juta ton", AT + WORDS.index("2,4"), AT + 30, 2_400_000.0, "tonne", Comparator.ALMOST),
            Quantity("2", AT, AT + 1, 0.5),
        ),
    )


def _store(conn: Connection, *found: Mention, known: tuple[Speaker, ...] = ()) -> tuple[int, ...]:
    article_id, body_id = articles.add(conn, article(BODY, key=f"{len(found)} {known}"), at=MORNING)
    return mentions.add_many(conn, article_id, body_id, found, [None] * len(found), known=known)


def test_mention_comes_back_as_it_was_given(conn: Connection) -> None:
    mention_id = _store(conn, _full())[0]
    record = mention_records.record(conn, mention_id)
    assert record is not None
    assert record.mention == _full()
    assert record.outlet == "Harian Pagi"


def test_paragraph_is_the_line_around_the_mention(conn: Connection) -> None:
    record = mention_records.record(conn, _store(conn, _full())[0])
    assert record is not None
    assert record.paragraph == BODY.splitlines()[1]
    within = record.mention.start - record.paragraph_start
    assert record.paragraph[within : within + len(WORDS)] == WORDS


def test_ids_follow_the_order_of_the_mentions(conn: Connection) -> None:
    first, second = mention(BODY, "Itu cukup"), mention(BODY, WORDS)
    ids = _store(conn, first, second)
    records = [mention_records.record(conn, mention_id) for mention_id in ids]
    assert [record and record.mention.text for record in records] == ["Itu cukup", WORDS]


def test_a_claim_for_each_mention_is_wanted(conn: Connection) -> None:
    article_id, body_id = articles.add(conn, article(BODY), at=MORNING)
    with pytest.raises(ValueError, match="shorter"):
        mentions.add_many(conn, article_id, body_id, [_full(), _full()], [None])


def test_speaker_of_two_articles_is_one_and_keeps_his_aliases(conn: Connection) -> None:
    rina = Speaker("Rina Utami", role="Menteri", aliases=("Rina", "Rina Utami", "Menteri Rina"))
    _store(conn, _full(), known=(rina,))
    _store(conn, _full(), _full())
    names = conn.execute(speaker.select().order_by(speaker.c.name)).all()
    assert [(row.name, row.kind) for row in names] == [("Bulog", "org"), ("Rina Utami", "person")]
    aliases = conn.execute(speaker_alias.select().order_by(speaker_alias.c.alias)).all()
    assert [row.alias for row in aliases] == ["Menteri Rina", "Rina"]


def test_alias_of_one_speaker_leads_to_him_and_the_words_stay(conn: Connection) -> None:
    _store(conn, _full(), known=(Speaker("Rina Utami", aliases=("Rina",)),))
    mention_id = _store(conn, mention(BODY, WORDS, attribution=(voice("Rina"),)))[0]
    row = conn.execute(attribution.select().where(attribution.c.mention_id == mention_id)).one()
    known = conn.execute(speaker.select().where(speaker.c.id == row.speaker_id)).one()
    assert (row.name, known.name) == ("Rina", "Rina Utami")


def test_alias_of_two_speakers_leads_to_neither(conn: Connection) -> None:
    both = (Speaker("Rina Utami", aliases=("Rina",)), Speaker("Rina Wati", aliases=("Rina",)))
    voices = tuple(voice(each.name) for each in both)
    _store(conn, mention(BODY, WORDS, attribution=voices), known=both)
    _store(conn, mention(BODY, WORDS, attribution=(voice("Rina"),)), mention(BODY, "Itu cukup"))
    assert {row.name for row in conn.execute(speaker.select())} == {"Rina Utami", "Rina Wati", "Rina"}


def test_unnamed_source_is_nobody_of_the_registry(conn: Connection) -> None:
    _store(conn, mention(BODY, WORDS, attribution=(voice("sejumlah warga", kind=SpeakerKind.UNNAMED),)))
    assert conn.execute(speaker.select()).all() == []


def test_replaced_mention_keeps_its_number_and_claim(conn: Connection) -> None:
    stored = put_claim(conn, "stok beras 2,4 juta ton", attribution=(voice("Rina"), voice("Bulog")))
    version = articles.load(conn, stored.article)
    assert version is not None
    new = mention(version.article.body, "beras 2,4 juta ton", type=ClaimType.EVENT, attribution=(voice("Joko"),))
    mentions.replace(conn, stored.mention, version.body_id, new)
    record = mention_records.record(conn, stored.mention)
    assert record is not None
    assert (record.mention, record.claim_id) == (new, stored.claim)


def test_retired_mention_is_out_of_sight_until_it_is_taken_back(conn: Connection) -> None:
    stored = put_claim(conn, "stok beras 2,4 juta ton")
    mentions.retire(conn, [stored.mention])
    assert mentions.of_article(conn, stored.article) == ()
    assert mention_records.record(conn, stored.mention) is None
    mentions.retire(conn, [stored.mention], retired=False)
    assert [each.id for each in mentions.of_article(conn, stored.article)] == [stored.mention]

"""Speakers across articles: joined by exact alias alone, merged and told apart by people, taken back exactly."""

import itertools
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck.domain.errors import NotFoundError, RefusedError, UsageError
from factcheck.domain.speaker import Speaker, SpeakerKind
from factcheck.domain.speaker_records import Likeness
from factcheck.store import articles, events, mentions, speakers
from factcheck.store.tables import speaker, speaker_apart
from factcheck.workflow import reviewing
from factcheck.workflow.desk import Desk
from factcheck.workflow.speakers import list_speakers, merge_speakers, reject_speakers, show_speaker, suggested_pairs
from tests.desks import MORNING, article, desk_at, mention, put_claim, voice

_SERIAL = itertools.count()


@pytest.fixture
def say(desk: Desk) -> Callable[..., int]:
    """Return a function that stores a claim said by somebody and returns its number."""

    def say(text: str, *names: str, **changes: Any) -> int:
        role = {"role": changes.pop("role", None)}
        with desk.database.write() as conn:
            return put_claim(conn, text, attribution=tuple(voice(name, **role) for name in names), **changes).claim

    return say


def _hear(desk: Desk, name: str, *aliases: str) -> None:
    """Store an article that calls a speaker by these names."""
    with desk.database.write() as conn:
        body = f"Kata {name}, beras cukup."
        article_id, body_id = articles.add(conn, article(body, key=str(next(_SERIAL))), at=MORNING)
        said = mention(body, "beras cukup", attribution=(voice(name),))
        mentions.add_many(conn, article_id, body_id, [said], [None], known=(Speaker(name, aliases=aliases),))


def _state(desk: Desk) -> list[Any]:
    with desk.database.read() as conn:
        tables = (speaker, speaker_apart)
        return [tuple(row) for table in tables for row in conn.execute(table.select().order_by(*table.primary_key))]


def test_most_quoted_come_first_with_their_last_role(desk: Desk, say: Callable[..., int]) -> None:
    say("stok beras aman", "Rina Utami", role="Anggota DPR", published_on=date(2026, 1, 5))
    say("beras cukup", "Rina Utami", role="Menteri", published_on=date(2026, 3, 1))
    say("hujan deras", "Joko", published_on=date(2026, 2, 1))
    rina, joko = list_speakers(desk)
    assert (rina.name, rina.role, rina.claims, rina.first_seen, rina.last_seen) == (
        "Rina Utami",
        "Menteri",
        2,
        date(2026, 1, 5),
        date(2026, 3, 1),
    )
    assert (joko.name, joko.role, joko.mentions) == ("Joko", None, 1)
    assert [row.name for row in list_speakers(desk, search="utam")] == ["Rina Utami"]
    assert [row.name for row in list_speakers(desk, limit=1)] == ["Rina Utami"]


def test_claims_roles_and_verdicts_over_time(desk: Desk, say: Callable[..., int]) -> None:
    late = say("beras cukup", "Rina Utami", role="Menteri", published_on=date(2026, 3, 1))
    early = say("stok beras aman", "Rina Utami", role="Anggota DPR", published_on=date(2026, 1, 5))
    passed_on = say("hujan deras", "Joko", "Rina Utami", published_on=date(2026, 2, 1))
    reviewing.give_verdict(desk, str(early), "false")
    detail = show_speaker(desk, "rina utami")
    assert [(each.claim.id, each.relayed) for each in detail.said] == [(early, False), (passed_on, True), (late, False)]
    assert [each.role for each in detail.roles] == ["Anggota DPR", "Menteri"]
    assert detail.ratings == ((None, 2), ("false", 1))


def test_exact_alias_of_one_speaker_is_joined_whichever_comes_first(desk: Desk) -> None:
    _hear(desk, "AHW")
    _hear(desk, "Ahmad Hadi Wibowo", "AHW", "Ahmad")
    _hear(desk, "AHW")
    (row,) = list_speakers(desk)
    assert (row.name, row.mentions) == ("Ahmad Hadi Wibowo", 3)
    assert [each.name for each in show_speaker(desk, "AHW").merged] == ["AHW"]


def test_bare_first_name_that_came_first_is_only_proposed(desk: Desk) -> None:
    _hear(desk, "Ahmad")
    _hear(desk, "Ahmad Hadi Wibowo", "Ahmad")
    assert len(list_speakers(desk)) == 2
    (pair,) = suggested_pairs(desk)
    assert (pair.one.name, pair.other.name, pair.likeness) == ("Ahmad", "Ahmad Hadi Wibowo", Likeness.PART)


def test_alias_of_two_speakers_joins_nobody(desk: Desk) -> None:
    _hear(desk, "KPB")
    _hear(desk, "Koalisi Pangan Bersih", "KPB")
    with desk.database.read() as conn:
        assert [row.merged_into for row in conn.execute(speaker.select().order_by(speaker.c.id))] == [2, None]
    reject_speakers(desk, "s1", "s2")
    _hear(desk, "Komisi Pupuk Bersubsidi", "KPB")
    assert len(list_speakers(desk)) == 3


def test_merged_speakers_are_one_and_undo_parts_them(desk: Desk, say: Callable[..., int], location: Path) -> None:
    for text, name in (("beras cukup", "Sutrisno Hadi"), ("hujan", "Soetrisno Hadi"), ("panas", "Sutrisno")):
        say(text, name)
    merge_speakers(desk, "Soetrisno Hadi", "Sutrisno")
    before = _state(desk)
    detail = merge_speakers(desk, "Sutrisno Hadi", "Soetrisno Hadi")
    assert (detail.row.name, detail.row.claims) == ("Sutrisno Hadi", 3)
    assert [each.name for each in detail.merged] == ["Soetrisno Hadi", "Sutrisno"]
    assert show_speaker(desk, "Sutrisno").row.id == detail.row.id
    assert suggested_pairs(desk) == ()
    event = reviewing.history(desk, None, 1)[0]
    assert (event.kind, event.after["names"]) == ("merge_speakers", ["Sutrisno Hadi", "Soetrisno Hadi"])
    desk.database.close()
    with desk_at(location) as again:
        reviewing.undo(again)
        assert _state(again) == before
        reviewing.redo(again)
        assert show_speaker(again, "Sutrisno").row.claims == 3


def test_speakers_told_apart_are_proposed_no_more(desk: Desk, say: Callable[..., int]) -> None:
    say("beras cukup", "Sutrisno Hadi")
    say("hujan", "Soetrisno Hadi")
    assert len(suggested_pairs(desk)) == 1
    reject_speakers(desk, "Soetrisno Hadi", "Sutrisno Hadi")
    assert suggested_pairs(desk) == ()
    assert show_speaker(desk, "Sutrisno Hadi").pairs == ()
    with pytest.raises(RefusedError, match="Soetrisno Hadi and Sutrisno Hadi are known to be two already"):
        reject_speakers(desk, "Soetrisno Hadi", "Sutrisno Hadi")
    reviewing.undo(desk)
    assert len(suggested_pairs(desk)) == 1


def test_what_was_joined_by_alias_is_parted_and_stays_so(desk: Desk) -> None:
    _hear(desk, "AHW")
    _hear(desk, "Ahmad Hadi Wibowo", "AHW")
    before = _state(desk)
    reject_speakers(desk, "AHW", "Ahmad Hadi Wibowo")
    assert {row.name for row in list_speakers(desk)} == {"AHW", "Ahmad Hadi Wibowo"}
    _hear(desk, "Ahmad Hadi Wibowo", "AHW", "Pak Ahmad")
    assert {row.name for row in list_speakers(desk)} == {"AHW", "Ahmad Hadi Wibowo"}
    assert suggested_pairs(desk) == ()
    reviewing.undo(desk)
    assert _state(desk)[:2] == before


@pytest.mark.parametrize(
    ("one", "other", "error", "told"),
    [
        ("Joko", "Joko", RefusedError, "Joko and Joko are one speaker already: s1 Joko"),
        ("Joko", "Bulog", RefusedError, "Joko is a person and Bulog a org; they cannot be one"),
        ("Joko", "Siapa", NotFoundError, "no speaker is called 'Siapa'"),
        ("Joko", "s99", NotFoundError, "no speaker 's99'"),
        ("Joko", " ", NotFoundError, "no speaker is called ' '"),
        (
            "Joko",
            "Rina",
            UsageError,
            "several speakers are called 'Rina': s3 Rina Utami, s4 Rina Wati; name one by number",
        ),
    ],
)
def test_merge_that_makes_no_sense_is_refused_in_words(
    desk: Desk, say: Callable[..., int], one: str, other: str, error: type[Exception], told: str
) -> None:
    say("beras cukup", "Joko")
    with desk.database.write() as conn:
        speakers.register(conn, [Speaker("Bulog", SpeakerKind.ORG), Speaker("Rina Utami"), Speaker("Rina Wati")])
    with pytest.raises(error, match=told):
        merge_speakers(desk, one, other)


def test_of_two_reviewers_at_the_same_speakers_the_second_is_told(
    desk: Desk, say: Callable[..., int], location: Path
) -> None:
    for text, name in (("beras cukup", "Sutrisno Hadi"), ("hujan", "Soetrisno Hadi"), ("panas", "Sutrisno")):
        say(text, name)
    with desk.database.read() as conn:
        seen = events.last_id(conn)
    merge_speakers(desk, "Sutrisno Hadi", "Soetrisno Hadi", seen_event=seen)
    told = r"Sari decided on Sutrisno Hadi / Soetrisno Hadi \(merge_speakers, .*\) in the meantime"
    with desk_at(location, "Budi") as other:
        with pytest.raises(RefusedError, match=told):
            reject_speakers(other, "Sutrisno Hadi", "s2", seen_event=seen)
        merge_speakers(other, "Sutrisno Hadi", "Sutrisno")
    with pytest.raises(RefusedError, match="Budi decided on Sutrisno Hadi / Sutrisno"):
        reviewing.undo(desk)

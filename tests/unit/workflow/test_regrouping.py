"""Merge, split and representative: what a person does to clusters, taken back exactly, refused in words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.domain.errors import RefusedError
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimFilter
from factcheck.store import events
from factcheck.workflow import queue, reviewing
from factcheck.workflow.desk import Desk
from factcheck.workflow.merging import merge
from factcheck.workflow.relating import reject
from factcheck.workflow.representing import set_canonical
from factcheck.workflow.splitting import split
from tests.desks import desk_at, differ, everything, link, put_claim

LONG = "ekspor karet Jambi naik 12,5 persen ke pasar Eropa"
SHORT = "ekspor karet Jambi naik 12,5 persen"
OTHER = "ekspor karet Jambi naik 8 persen"


@pytest.fixture
def put(desk: Desk) -> Callable[..., int]:
    """Return a function that stores a claim, or a mention `into` one, and returns the mention's number."""

    def put(text: str, **changes: Any) -> int:
        with desk.database.write() as conn:
            return put_claim(conn, text, **changes).mention

    return put


def _last_event(desk: Desk) -> int:
    with desk.database.read() as conn:
        return events.last_id(conn)


def test_claims_that_differ_are_merged_by_a_persons_word_alone(desk: Desk, put: Callable[..., int]) -> None:
    put(SHORT)
    put(OTHER)
    with desk.database.write() as conn:
        link(conn, 1, other_claim_id=2, relation=Relation.DIFFERS, differences=differ("12,5 persen", "8 persen"))
    before = everything(desk.database)
    detail = merge(desk, "2", "1")
    joined = detail.mentions[-1]
    assert (detail.row.id, detail.row.mentions, detail.redirected_from) == (1, 2, (2,))
    assert (joined.link_state, joined.relation, joined.differences) == (
        LinkState.CONFIRMED,
        Relation.DIFFERS,
        differ("12,5 persen", "8 persen"),
    )
    reviewing.undo(desk)
    assert everything(desk.database) == before


def test_undo_of_a_merge_survives_a_restart(desk: Desk, put: Callable[..., int], location: Path) -> None:
    put(SHORT)
    put(OTHER)
    merge(desk, "1", "2")
    desk.database.close()
    with desk_at(location) as again:
        assert reviewing.undo(again).kind == "merge"
        assert [row.id for row in queue.list_claims(again, ClaimFilter(order="id"))] == [1, 2]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("1", "#1", "these are one claim already: #1$"),
        ("1", "2", "these are one claim already: #2 was merged into #1"),
        ("2", "1", "these are one claim already: #2 was merged into #1"),
        ("2", "2", "these are one claim already: #2 was merged into #1"),
    ],
)
def test_no_circle_of_merges(desk: Desk, put: Callable[..., int], one: str, other: str, told: str) -> None:
    put(SHORT)
    put(OTHER)
    merge(desk, "1", "2")
    with pytest.raises(RefusedError, match=told):
        merge(desk, one, other)


def test_merged_claim_takes_part_in_a_merge_through_the_one_it_went_into(desk: Desk, put: Callable[..., int]) -> None:
    for text in (SHORT, OTHER, LONG):
        put(text)
    merge(desk, "2", "3")
    detail = merge(desk, "3", "1")
    assert (detail.row.id, detail.row.mentions, detail.redirected_from) == (1, 3, (2, 3))
    assert queue.show_claim(desk, "3").row.id == 1
    reviewing.undo(desk)
    reviewing.undo(desk)
    assert [row.id for row in queue.list_claims(desk, ClaimFilter(order="id"))] == [1, 2, 3]


def test_of_two_reviewers_who_merge_at_once_the_second_is_told(
    desk: Desk, put: Callable[..., int], location: Path
) -> None:
    for text in (SHORT, OTHER, LONG):
        put(text)
    seen = _last_event(desk)
    merge(desk, "1", "2", seen_event=seen)
    with desk_at(location, "Budi") as other:
        told = r"Sari decided on #1 \(merge, .*\) in the meantime; look again \(factcheck show 1\) and decide anew"
        with pytest.raises(RefusedError, match=told):
            merge(other, "2", "3", seen_event=seen)
        with pytest.raises(RefusedError, match="Sari decided on #1"):
            merge(other, "3", "1", seen_event=seen)
        assert queue.show_claim(other, "3").row.mentions == 1
        assert merge(other, "3", "1", seen_event=_last_event(other)).row.mentions == 3
    with pytest.raises(RefusedError, match="Budi decided on #1"):
        reviewing.undo(desk)


def test_last_mention_is_not_split_off(desk: Desk, put: Callable[..., int]) -> None:
    put(SHORT)
    with pytest.raises(RefusedError, match="m1 is the only mention of #1; there is nothing to split it from"):
        split(desk, "1", "m1")


def test_split_is_refused_when_somebody_decided_since(desk: Desk, put: Callable[..., int], location: Path) -> None:
    put(LONG)
    mention = put(SHORT, into=1)
    with desk_at(location, "Budi") as other:
        reviewing.give_verdict(other, "1", "false")
    with pytest.raises(RefusedError, match="Budi decided on #1"):
        split(desk, "1", f"m{mention}", seen_event=0)
    with pytest.raises(RefusedError, match="Budi decided on #1"):
        set_canonical(desk, "1", f"m{mention}", seen_event=0)


def test_chosen_mention_words_the_claim_and_the_others_are_measured_against_it(
    desk: Desk, put: Callable[..., int]
) -> None:
    first, second = put(SHORT), put(LONG, into=1)
    third = put(OTHER, into=1)
    before = everything(desk.database)
    detail = set_canonical(desk, "1", f"m{second}")
    links = {each.id: (each.link_state, each.relation) for each in detail.mentions}
    assert detail.row.claim == LONG
    assert links == {
        first: (LinkState.CONFIRMED, Relation.SAME),
        second: (None, None),
        third: (LinkState.AUTO, Relation.DIFFERS),
    }
    figures = next(each for each in detail.mentions if each.id == third).differences
    assert [(each.a, each.b) for each in figures] == [("12,5", "8")]
    assert [row.id for row in queue.list_claims(desk, ClaimFilter(text="Eropa"))] == [1]
    after = everything(desk.database)
    reviewing.undo(desk)
    assert queue.show_claim(desk, "1").row.claim == SHORT
    assert _without_measures(everything(desk.database)) == _without_measures(before)
    reviewing.redo(desk)
    assert everything(desk.database) == after


def _without_measures(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """Leave out what comparing made: the tests' claims are stored with links that nobody measured."""
    return rows | {"link": [row[:4] + row[5:6] for row in rows["link"]], "claim": [row[:6] for row in rows["claim"]]}


def test_wording_of_another_claim_or_the_same_again_is_refused(desk: Desk, put: Callable[..., int]) -> None:
    first, other = put(SHORT), put(OTHER)
    with pytest.raises(RefusedError, match=f"m{other} is no mention of #1 but of #2; only its own words"):
        set_canonical(desk, "1", f"m{other}")
    with pytest.raises(RefusedError, match=f"m{first} words #1 already"):
        set_canonical(desk, "1", f"m{first}")


def test_founding_mention_can_be_split_once_another_words_the_claim(desk: Desk, put: Callable[..., int]) -> None:
    first, second = put(SHORT), put(LONG, into=1)
    with pytest.raises(RefusedError, match=f"#1 is founded on m{first}; split off the others, or let another mention"):
        split(desk, "1", f"m{first}")
    set_canonical(desk, "1", f"m{second}")
    detail = split(desk, "1", f"m{first}")
    assert [each.id for each in detail.mentions] == [second]
    assert queue.show_claim(desk, "2").row.claim == SHORT


def test_rejected_pair_stays_rejected_for_what_is_merged_into_it(desk: Desk, put: Callable[..., int]) -> None:
    for text in (SHORT, OTHER, LONG):
        put(text)
    with desk.database.write() as conn:
        link(conn, 1, other_claim_id=3)
        link(conn, 1, other_claim_id=2, relation=Relation.DIFFERS)
    reject(desk, "1", "2")
    merge(desk, "2", "3")
    assert [(each.other_id, each.state) for each in queue.show_claim(desk, "1").links] == [(2, LinkState.REJECTED)]

from factcheck.domain.link import Band, Comparison, Difference, DifferenceKind, LinkState, Relation
from factcheck.store import claims, links
from factcheck.store.database import Connection
from factcheck.store.links import NewLink
from tests.desks import MORNING, differ, link, put_claim


def test_link_given_the_other_way_round_keeps_whose_words_are_whose(conn: Connection) -> None:
    old, new = put_claim(conn, "naik 5,27 persen").claim, put_claim(conn, "naik 5,06 persen").claim
    compared = Comparison(71.0, Relation.DIFFERS, Band.SUGGEST, differ("5,06 persen", "5,27 persen"), (("cover", 0.9),))
    links.add_many(conn, [NewLink.of(compared, LinkState.SUGGESTED, new, other_claim_id=old)], at=MORNING)
    found = links.between(conn, new, old)
    assert found is not None
    assert (found.claim_id, found.other_claim_id, found.score) == (old, new, 71.0)
    assert found.differences == (Difference(DifferenceKind.NUMBER, "5,27 persen", "5,06 persen"),)


def test_pair_that_is_linked_stays_as_it_is(conn: Connection) -> None:
    one, other = put_claim(conn, "a").claim, put_claim(conn, "b").claim
    link(conn, one, other_claim_id=other, state=LinkState.REJECTED)
    link(conn, other, other_claim_id=one, state=LinkState.SUGGESTED)
    assert [found.state for found in links.of_claims(conn, [one])] == [LinkState.REJECTED]


def test_rejected_pairs_hold_for_what_was_merged_too(conn: Connection) -> None:
    kept, merged, other, third = (put_claim(conn, f"klaim {each}").claim for each in range(4))
    link(conn, merged, other_claim_id=other, state=LinkState.REJECTED)
    link(conn, kept, other_claim_id=third)
    claims.redirect(conn, merged, kept)
    assert links.rejected(conn, [kept, other, third]) == {
        kept: frozenset({other}),
        other: frozenset({kept}),
        third: frozenset(),
    }


def test_mention_remembers_what_it_was_split_from(conn: Connection) -> None:
    one, other = put_claim(conn, "a"), put_claim(conn, "b")
    link(conn, one.claim, mention_id=other.mention, state=LinkState.REJECTED)
    assert links.rejected_of_mentions(conn, [one.mention, other.mention]) == {other.mention: frozenset({one.claim})}


def test_removed_link_is_the_one_of_the_pair_alone(conn: Connection) -> None:
    one, other = put_claim(conn, "a"), put_claim(conn, "b")
    link(conn, one.claim, mention_id=other.mention)
    link(conn, one.claim, other_claim_id=other.claim)
    links.remove(conn, NewLink(other.claim, Relation.SAME, LinkState.SUGGESTED, 1.0, other_claim_id=one.claim))
    assert links.between(conn, one.claim, other.claim) is None
    assert links.of_mention(conn, one.claim, other.mention) is not None

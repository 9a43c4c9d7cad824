"""A claim over time: who said it when, and which figure drifted into which."""

from dataclasses import replace
from datetime import date

from factcheck.cli.claim_page import claim_lines
from factcheck.domain.link import Difference, DifferenceKind, LinkState, Relation
from factcheck.domain.records import ClaimDetail
from factcheck.wording import load_wording
from factcheck.wording.timeline import by_day, drift_in_words, drifts
from tests.examples import SCALE, detail, link, mention_record, repeat

ID = load_wording("id")


def number(a: str, b: str) -> tuple[Difference, ...]:
    return (Difference(DifferenceKind.NUMBER, a, b),)


def drifting() -> ClaimDetail:
    """Return a claim of 5,06 persen that others gave as 5,27, twice, and as 5,1."""
    first = mention_record(outlet="Detik", published_on=date(2018, 8, 7))
    early = repeat(id=20, outlet="Kompas", published_on=date(2018, 8, 6), relation=Relation.DIFFERS)
    late = repeat(id=21, outlet="Antara", published_on=date(2018, 8, 9), relation=Relation.DIFFERS)
    return detail(
        mentions=(
            replace(early, differences=number("5,06 persen", "5,27 persen")),
            first,
            replace(late, differences=number("5,06 persen", "5,27 persen")),
        ),
        links=(
            link(
                other_outlet="Tempo", other_first_seen=date(2018, 8, 8), differences=number("5,06 persen", "5,1 persen")
            ),
        ),
    )


def test_figures_stand_in_the_order_of_their_days_each_once() -> None:
    (figures,) = drifts(drifting())
    assert drift_in_words(figures, ID) == (
        "5,27 persen (Kompas, 2018-08-06) -> 5,06 persen (Detik, 2018-08-07) -> 5,1 persen (Tempo, 2018-08-08)"
    )


def test_claims_at_odds_stand_among_the_mentions_by_day() -> None:
    assert [each.id for each in by_day(drifting())] == [20, 17, 4, 21]


def test_what_a_person_rejected_is_no_drift() -> None:
    rejected = replace(drifting(), links=tuple(replace(each, state=LinkState.REJECTED) for each in drifting().links))
    (figures,) = drifts(rejected)
    assert [each.text for each in figures] == ["5,27 persen", "5,06 persen"]
    assert [each.id for each in by_day(rejected)] == [20, 17, 21]


def test_the_opposite_is_at_odds_but_no_drift() -> None:
    opposite = (Difference(DifferenceKind.DIRECTION, "naik", "turun"),)
    claim = detail(links=(link(relation=Relation.CONTRADICTS, differences=opposite),))
    assert drifts(claim) == ()
    page = "\n".join(claim_lines(claim, SCALE, ID))
    assert "\n× #15  2021-09-03  Berita Kota\n" in page
    assert page.index("× #15") < page.index("m21")


def test_page_tells_the_drift_and_marks_what_is_at_odds() -> None:
    page = "\n".join(claim_lines(drifting(), SCALE, ID))
    assert "Angka dari waktu ke waktu\n  5,27 persen (Kompas, 2018-08-06) -> 5,06 persen" in page
    assert "\n≠ m20  2018-08-06  Kompas" in page
    assert "\n  m17  2018-08-07  Detik" in page
    assert "\n≠ #15  2018-08-08  Tempo\n" in page


def test_undated_claims_come_last() -> None:
    undated = detail(mentions=(mention_record(published_on=None), repeat()), links=())
    assert [each.id for each in by_day(undated)] == [21, 17]

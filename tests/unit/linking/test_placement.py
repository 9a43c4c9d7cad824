"""Where a new statement goes among claims, how it is found again, and how a comparison is worded."""

from factcheck.domain.link import Band, Relation
from factcheck.linking import QUERIED, NormalForm, compare_many, completeness, explain, index_keys, place
from factcheck.workflow.comparing import compare, statement_form

NEW = "Ekspor karet Jambi naik 12,5 persen pada 2019"
CLAIMS = {
    1: "Gempa di Palu merusak 3.000 rumah",
    2: "Pada 2019 ekspor karet Jambi meningkat 12,5 persen",
    3: "Ekspor karet Jambi naik 8 persen pada 2019",
    4: "Ekspor karet Jambi turun 12,5 persen pada 2019",
}


def form(text: str) -> NormalForm:
    return statement_form(text, "id")


def claims(*ids: int) -> list[tuple[int, NormalForm]]:
    return [(claim_id, form(CLAIMS[claim_id])) for claim_id in ids or CLAIMS]


def test_the_same_claim_is_joined_and_its_opponents_are_proposed() -> None:
    placement = place(form(NEW), claims())
    assert placement.auto is not None
    assert placement.auto.claim_id == 2
    assert {placed.claim_id: placed.comparison.relation for placed in placement.suggestions} == {
        3: Relation.DIFFERS,
        4: Relation.CONTRADICTS,
    }


def test_a_rejected_claim_is_never_proposed() -> None:
    placement = place(form(NEW), claims(), rejected={2, 3})
    assert placement.auto is None
    assert [placed.claim_id for placed in placement.suggestions] == [4]


def test_of_two_equal_claims_the_older_is_joined() -> None:
    same = form(CLAIMS[2])
    placement = place(form(NEW), [(9, same), (5, same), (7, same)])
    assert placement.auto is not None
    assert placement.auto.claim_id == 5


def test_the_order_of_candidates_does_not_matter() -> None:
    assert place(form(NEW), claims(4, 3, 2, 1)) == place(form(NEW), claims(1, 2, 3, 4))


def test_nothing_comes_of_no_candidates() -> None:
    placement = place(form(NEW), [])
    assert (placement.auto, placement.suggestions) == (None, ())


def test_suggestions_are_capped() -> None:
    many = [(claim_id, form(f"Ekspor karet Jambi naik {claim_id} persen pada 2019")) for claim_id in range(20, 40)]
    assert len(place(form(NEW), many).suggestions) == 5


def test_many_are_compared_in_their_order() -> None:
    relations = [comparison.relation for comparison in compare_many(form(NEW), [f for _, f in claims()])]
    assert relations == [Relation.DIFFERENT, Relation.SAME, Relation.DIFFERS, Relation.CONTRADICTS]


def test_a_rare_concept_outweighs_a_common_one() -> None:
    a, b = form("Petani sorgum di Flores merugi"), form("Petani di Flores merugi")

    def rare(key: str) -> float:
        return 1.5 if key == "sorgum" else 0.5

    assert compare_many(a, [b], rare)[0].score < compare_many(a, [b])[0].score


def test_the_rarest_concepts_and_every_figure_are_keys() -> None:
    assert index_keys(form(NEW), rarity, 2) == ("rubber", "jambi", "n:12.5|percent", "p:2019-01-01/2020-01-01")


def rarity(key: str) -> float:
    return {"rubber": 9.0, "jambi": 7.0}.get(key, 1.0)


def test_a_paraphrase_and_a_translation_share_keys() -> None:
    keys = set(index_keys(form(NEW), rarity))
    english = statement_form("Rubber exports from Jambi rose 12.5 percent in 2019", "en")
    assert len(keys & set(index_keys(english, rarity, QUERIED))) >= 4


def test_a_fraction_is_found_by_its_percentage() -> None:
    half = set(index_keys(form("Setengah terumbu karang di Bunaken mati"), rarity))
    assert half & set(index_keys(form("Sebanyak 50 persen terumbu karang di Bunaken mati"), rarity)) >= {"n:50|percent"}


def test_the_wording_with_more_figures_and_names_is_more_complete() -> None:
    assert completeness(form(NEW)) > completeness(form("Ekspor karet naik pada 2019"))


def test_a_comparison_is_told_in_words() -> None:
    assert explain(compare("Inflasi 5,27 persen", "Inflasi 5,06 persen"), "id") == (
        "sama, tetapi 5,27 persen lawan 5,06 persen"
    )
    denied = compare("Pabrik semen itu mencemari sungai", "Pabrik semen itu tidak mencemari sungai", language="id")
    assert denied.relation == Relation.CONTRADICTS
    assert explain(denied, "en").startswith("the opposite: ")
    missing = compare("Panen raya turun 7 persen", "Panen raya turun")
    assert explain(missing, "id") == "sama, tetapi 7 persen hanya pada yang pertama"


def test_a_long_piece_is_told_short() -> None:
    long = "Jalan itu rusak " + "parah sekali " * 40
    found = compare(long, "Jalan itu tidak rusak " + "parah sekali " * 40, language="id")
    assert len(explain(found, "id")) < 200


def test_bands_follow_the_relation() -> None:
    for comparison in compare_many(form(NEW), [f for _, f in claims()]):
        assert (comparison.band == Band.NONE) == (comparison.relation == Relation.DIFFERENT)

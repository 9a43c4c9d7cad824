"""What a statement keeps when its wording is taken away."""

import pytest

from factcheck.linking import VERSION, NormalForm, normal_form
from factcheck.workflow.comparing import statement_form


def form(text: str, language: str = "id") -> NormalForm:
    return statement_form(text, language)


def test_aliases_and_synonyms_are_one_concept() -> None:
    assert set(form("Usaha mikro, kecil, dan menengah bertambah").tokens) == set(form("UMKM meningkat").tokens)


def test_a_short_form_in_capitals_means_nothing_in_small_letters() -> None:
    assert "united_states" in form("Ekspor ke AS merosot").tokens
    assert "united_states" not in form("Roda kehilangan as depan").tokens


def test_concepts_meet_across_languages() -> None:
    assert set(form("Ekspor batu bara merosot").tokens) == set(form("Coal exports slumped", "en").tokens)


def test_reporting_frame_is_no_content_but_is_remembered() -> None:
    framed = form("Gubernur Bali I Wayan Koster mengatakan stok beras di Denpasar menipis")
    assert set(framed.tokens) == set(form("Stok beras di Denpasar menipis").tokens)
    assert "koster" in framed.source


def test_trailing_frame_is_no_content() -> None:
    assert form("Jembatan itu ambruk, kata Kepala Dinas Suryadi").tokens == form("Jembatan itu ambruk").tokens


def test_numbers_are_scaled_and_share_of_a_whole_is_one_number() -> None:
    assert [(n.value, n.unit) for n in form("Kerugian mencapai Rp 2,5 miliar").numbers] == [(2.5e9, "IDR")]
    assert [n.value for n in form("Dua dari lima sumur tercemar").numbers] == [0.4]


def test_a_label_glued_to_a_name_is_no_number() -> None:
    assert form("Pasien Covid-19 bertambah").numbers == ()


def test_an_ordinal_is_a_rank() -> None:
    assert [(n.value, n.unit) for n in form("Kota itu terpadat ke-7 di Asia").numbers] == [(7.0, "rank")]


def test_double_negation_affirms() -> None:
    assert form("Tidak mungkin pabrik itu tidak tutup").polarity == 1
    assert form("Pabrik itu tidak mencemari sungai").polarity == -1


def test_a_contrast_drops_what_it_denies() -> None:
    denied = form("Hewan itu bukan harimau melainkan macan tutul")
    assert denied.polarity == 1
    assert "tiger" not in denied.tokens


def test_a_negated_opposite_is_the_other_pole() -> None:
    assert form("Uang itu tidak asli").direction == form("Uang itu palsu").direction
    assert form("Tarif tol tidak naik").direction == form("Tarif tol tetap").direction


def test_active_and_passive_have_the_same_roles() -> None:
    active, passive = form("Hakim memvonis bandar narkoba"), form("Bandar narkoba divonis hakim")
    assert [(r.agent, r.patient) for r in active.roles] == [(r.agent, r.patient) for r in passive.roles]


def test_a_country_is_a_place_after_a_preposition_only() -> None:
    assert form("Kebakaran melanda pabrik di Jepang").places == ("japan",)
    assert form("Jepang membeli nikel").places == ()


def test_an_unlisted_name_after_a_preposition_is_a_place() -> None:
    assert form("Sumur bor di Kota Wonosari kering").places == ("wonosari",)
    assert form("Pabrik Wonosari tutup").places == ()


def test_a_trailing_clause_is_an_aside() -> None:
    terms = form("Panen padi di Indramayu turun 12 persen, terutama di lahan tadah hujan").terms
    assert not terms[0].aside
    assert terms[-1].aside


def test_capitals_of_a_headline_make_no_names() -> None:
    assert form("Pedagang Kerupuk Gendar di Klitikan Berjualan Lagi").names == ()


def test_json_round_trips() -> None:
    made = form("KPK menyita 11 mobil dari rumah bupati di Jember pada 2019, tidak termasuk 2 truk")
    assert NormalForm.from_json(made.to_json()) == made


@pytest.mark.parametrize(
    "stored", ["", "{}", "[]", "null", '[1,"id"]', f'[{VERSION + 1},"id","x",[],[],[],[],[0,0],[],[]]']
)
def test_a_foreign_or_newer_form_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match="anew"):
        NormalForm.from_json(stored)


def test_an_empty_text_has_an_empty_form() -> None:
    assert normal_form("", "id") == NormalForm("", "id")


def test_only_the_start_of_a_huge_text_is_read() -> None:
    assert len(normal_form("gempa " * 100_000, "id").terms) <= 400

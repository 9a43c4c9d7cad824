"""What speaks for and against a claim is named, with the words that show it."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck.detection.features import Setting, features, title_words
from factcheck.detection.lexicon import feature_words
from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance, Voice
from factcheck.domain.timex import Timex
from factcheck.text.quantities import find_quantities
from factcheck.text.tokens import tokenize

VOICE = Voice(
    "Sinta Dewi",
    SpeakerKind.PERSON,
    None,
    None,
    "meminta",
    Stance.ASSERT,
    inherited=False,
    confidence=0.9,
    sieve="report",
)


def setting(text: str, language: str = "id") -> Setting:
    tokens = tokenize(text)
    return Setting(
        tokens=tokens,
        quote=QuoteKind.NARRATOR,
        attribution=(),
        times=(),
        quantities=find_quantities(text, tokens, language),
        sentence=9,
        ends_with=".",
        heading=False,
        title=frozenset(),
    )


def named(described: Setting, language: str = "id") -> dict[str, str]:
    return {feature.name: feature.text for feature in features(described, feature_words(language))}


@pytest.mark.parametrize(
    ("text", "feature", "shown"),
    [
        ("Harga beras lebih mahal ketimbang jagung", "comparison", "lebih mahal, ketimbang"),
        ("Stok akan habis pekan depan", "future", "akan"),
        ("Pemerintah harus turun tangan", "obligation", "harus"),
        ("Banjir menyebabkan jalan putus", "causality", "menyebabkan"),
        ("Mayoritas warga menolak", "quantifier", "mayoritas"),
        ("Ekspor turun 3 persen", "percent", "3 persen"),
        ("Nilainya Rp 5 miliar", "money", "Rp 5 miliar"),
        ("Sebanyak 12 warga mengungsi", "persons", "12 warga"),
        ("Kantor itu digeledah kemarin", "passive_verb", "digeledah"),
        ("Ketua Kamar Dagang Bali hadir", "names", "Kamar, Dagang, Bali"),
    ],
)
def test_features_name_their_words(text: str, feature: str, shown: str) -> None:
    assert named(setting(text))[feature] == shown


def test_each_feature_stands_once() -> None:
    found = features(setting("akan, bakal dan kelak harga akan naik"), feature_words("id"))
    names = [feature.name for feature in found]
    assert len(names) == len(set(names))


def test_longer_phrases_win_over_their_words() -> None:
    assert "evaluative" in named(setting("Hasilnya baik sekali"))
    assert "evaluative" not in named(setting("Kasus pencemaran nama baik itu selesai"))


def test_dates_after_publication_speak_of_the_future() -> None:
    later = Timex("12 Mei", 0, 6, value="2020-05-12", begin=date(2020, 5, 12), anchor=date(2020, 5, 1))
    earlier = replace(later, begin=date(2020, 4, 12), value="2020-04-12")
    assert "future_date" in named(setting("12 Mei rapat digelar")._replace(times=(later,)))
    assert "future_date" not in named(setting("12 April rapat digelar")._replace(times=(earlier,)))


def test_a_telling_cue_is_a_feature_and_an_inherited_one_is_not() -> None:
    said = setting("harga diturunkan")._replace(quote=QuoteKind.INDIRECT, attribution=(VOICE,))
    inherited = said._replace(attribution=(replace(VOICE, inherited=True),))
    assert named(said)["cue_obligation"] == "meminta"
    assert "cue_obligation" not in named(inherited)


def test_the_stance_and_kind_of_the_originator_are_features() -> None:
    voice = replace(VOICE, stance=Stance.BELIEVE, kind=SpeakerKind.ORG, cue="yakin")
    found = named(setting("harga turun")._replace(attribution=(voice,), quote=QuoteKind.INDIRECT))
    assert {"stance_believe", "org_source", "indirect_speech"} <= set(found)


def test_questions_headings_and_leads_are_told() -> None:
    base = setting("harga naik lagi")
    assert "asks" in named(base._replace(ends_with="?"))
    assert "heading" in named(base._replace(heading=True))
    assert "lead" in named(base._replace(sentence=0))
    assert not {"asks", "heading", "lead"} & set(named(base))


def test_a_pointer_among_the_first_words_leans_back() -> None:
    assert named(setting("Jumlah kasus itu turun"))["leans_back"] == "itu"
    assert "leans_back" not in named(setting("Jumlah kasus dengue turun pada musim itu"))


def test_repeating_the_headline_is_a_feature() -> None:
    title = title_words("Harga Beras Naik di Jambi")
    assert named(setting("harga beras di Jambi naik tajam")._replace(title=title))["headline_words"]
    assert "headline_words" not in named(setting("warga mengeluh")._replace(title=title))


def test_a_noun_that_was_named_before_has_no_content_to_weigh() -> None:
    assert set(named(setting("tuduhan tersebut"))) == {"reporting"}
    assert set(named(setting("surat edaran itu"))) == {"reporting"}
    assert "reporting" not in named(setting("Mereka mengerti itu"))
    assert "reporting" not in named(setting("surat edaran palsu"))


def test_a_sentence_that_says_what_is_to_follow_has_no_content_to_weigh() -> None:
    assert set(named(setting("Berikut lima manfaat daun kelor bagi ibu menyusui"))) == {"reporting"}
    assert "reporting" not in named(setting("Lima manfaat daun kelor bagi ibu menyusui terbukti"))


def test_an_age_behind_a_name_is_no_figure_that_speaks_for_a_claim() -> None:
    assert "quantity" not in named(setting("Ujang Saputra (45) tinggal di Desa Sukamukti"))
    assert "quantity" in named(setting("Ujang Saputra (45) memiliki 12 kambing"))
    assert "quantities" not in named(setting("Ujang Saputra (45) memiliki 12 kambing"))


def test_a_question_that_nobody_answered_has_no_content_to_weigh() -> None:
    own = setting("Bupati Sinta belum menjawab pesan hingga berita ini ditulis")
    assert set(named(own)) == {"reporting"}
    assert "reporting" not in named(own._replace(quote=QuoteKind.INDIRECT))
    assert "reporting" not in named(setting("Bupati Sinta tak menjawab pertanyaan 12 anggota dewan"))
    english = setting("The regent declined to comment", "en")
    assert set(named(english, "en")) == {"reporting"}


def test_currencies_dates_and_numerals_are_no_names() -> None:
    october = Timex("Oktober", 33, 40, value="2026-10", begin=date(2026, 10, 1))
    text = "Komisi VIII menyetujui Rp 3 miliar Oktober lalu"
    described = setting(text)._replace(times=(replace(october, start=text.index("Oktober"), end=len(text)),))
    assert "names" not in named(described)
    assert named(setting("Rapat Komisi VIII di Bogor"))["names"] == "Komisi, Bogor"
    assert named(setting("jobs were lost before I took office", "en"), "en")["names"] == "I"


def test_many_names_and_figures_are_shown_together() -> None:
    found = named(setting("Warga Ambon, Buru dan Seram menerima 5 ton beras dan 3 ton gula"))
    assert found["many_names"] == "Ambon, Buru, Seram"
    assert found["quantities"] == "5 ton, 3 ton"


def test_a_sentence_that_only_names_the_speaker_has_no_content_to_weigh() -> None:
    base = setting("Hal itu disampaikannya di Istana Negara, Jumat (15/8/2025), di depan 40 warga")
    assert {"names", "quantity"} <= set(named(base))
    assert set(named(base._replace(points_back=True))) == {"reporting"}

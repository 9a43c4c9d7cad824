"""Article in, analysis out: the whole way on short texts in the manner of Indonesian and English newspapers."""

from datetime import date
from math import isclose, log

import pytest

import factcheck
from factcheck.analysis import analyze
from factcheck.domain.analysis import Analysis
from factcheck.domain.errors import LanguageDataError
from factcheck.domain.mention import ClaimType, Mention, QuoteKind

MEETING = (
    "Direktur Utama Bank Nusantara Raya Wibowo baru saja menggelar pertemuan dengan sejumlah pengusaha "
    "di Hotel Merdeka, Surabaya, pada Selasa, 5 Maret 2019.\n\n"
    "Ketua Kadin Lestari Handayani mengatakan, dalam rapat itu Wibowo yakin masa depan koperasi akan cerah. "
    '"Koperasi harus berbenah," kata Lestari.\n\n'
    "Jumlah koperasi di Jawa Timur mencapai 22.500 unit, lebih banyak ketimbang Jawa Tengah."
)


def found(analysis: Analysis, part: str) -> Mention:
    return next(claim for claim in analysis.claims if part in claim.text)


def test_a_figure_outranks_a_dated_meeting_and_a_forecast() -> None:
    analysis = analyze(MEETING, published_on=date(2019, 3, 6))
    figure, meeting, forecast = (found(analysis, part) for part in ("22.500", "pertemuan", "cerah"))
    assert figure.score > meeting.score > forecast.score
    assert figure.checkworthy
    assert not forecast.checkworthy


def test_a_sentence_that_only_says_who_spoke_where_and_when_stays_below_the_threshold() -> None:
    analysis = analyze(
        "Harga beras naik 20 persen, kata Bahlil.\n\nHal itu disampaikannya di Istana, Jumat (15/8/2025)."
    )
    assert found(analysis, "20 persen").checkworthy
    assert not found(analysis, "disampaikannya").checkworthy


def test_advice_and_forecast_stay_below_the_threshold_but_are_kept() -> None:
    analysis = analyze(MEETING, published_on=date(2019, 3, 6))
    advice = found(analysis, "berbenah")
    assert (advice.type, advice.checkworthy, advice.quote) == (ClaimType.ADVICE, False, QuoteKind.DIRECT)
    assert [voice.name for voice in advice.attribution] == ["Lestari Handayani"]


def test_every_span_fills_its_place_in_the_body() -> None:
    analysis = analyze(MEETING)
    body = analysis.article.body
    spans = [(claim.start, claim.end, claim.text) for claim in analysis.claims]
    spans += [(time.start, time.end, time.text) for time in analysis.times]
    spans += [(q.start, q.end, q.text) for claim in analysis.claims for q in claim.quantities]
    assert spans
    assert all(body[start:end] == text for start, end, text in spans)


def test_the_score_is_the_logistic_of_the_reasons() -> None:
    for claim in analyze(MEETING).claims:
        total = sum(reason.weight for reason in claim.reasons)
        assert isclose(log(claim.score / (1 - claim.score)), total, abs_tol=1e-9)
        assert [reason.feature for reason in claim.reasons].count("bias") == 1


def test_dates_are_no_quantities() -> None:
    analysis = analyze(MEETING, published_on=date(2019, 3, 6))
    assert found(analysis, "pertemuan").quantities == ()
    assert [(q.value, q.unit) for q in found(analysis, "koperasi di Jawa").quantities] == [(22500, "unit")]


def test_a_length_of_time_is_a_quantity_and_fixes_no_date() -> None:
    claim = found(analyze("Pembangunan waduk itu memakan waktu lima tahun."), "waduk")
    assert [(q.value, q.unit) for q in claim.quantities] == [(5, "year")]
    assert claim.times == ()


def test_relative_days_are_absolute_in_the_canonical_wording() -> None:
    analysis = analyze("Gudang pupuk di Karawang terbakar kemarin.", published_on=date(2021, 7, 9))
    assert analysis.claims[0].canonical == "Gudang pupuk di Karawang terbakar 8 Juli 2021"
    assert analysis.claims[0].text == "Gudang pupuk di Karawang terbakar kemarin"


def test_without_a_date_nothing_is_made_up() -> None:
    claim = analyze("Gudang pupuk di Karawang terbakar kemarin.").claims[0]
    assert claim.canonical == claim.text


def test_a_weekday_that_disagrees_with_its_date_is_warned_of() -> None:
    warnings = analyze("Pasar itu dibuka pada Senin (5/3/2019).", published_on=date(2019, 3, 6)).warnings
    assert [warned.kind for warned in warnings] == ["weekday_mismatch"]


@pytest.mark.parametrize("text", ["", "   \n\n ", "???", "\x00\x1b[0;31m"])
def test_a_text_without_words_has_no_claim(text: str) -> None:
    assert analyze(text).claims == ()


def test_the_language_is_found_or_given() -> None:
    english = "The mayor said that the number of schools in the city has risen to 120 since 2010."
    assert analyze(english).article.language == "en"
    assert analyze(english, language="id").article.language == "id"


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(LanguageDataError, match="xx"):
        analyze("Harga naik.", language="xx")


def test_the_library_exports_what_it_promises() -> None:
    assert sorted(factcheck.__all__) == [
        "Analysis",
        "Article",
        "ClaimType",
        "Comparison",
        "Difference",
        "FactcheckError",
        "Mention",
        "Quantity",
        "Reason",
        "Relation",
        "Speaker",
        "Stance",
        "Timex",
        "Voice",
        "Warned",
        "analyze",
        "compare",
    ]
    assert all(getattr(factcheck, name) for name in factcheck.__all__)
    assert set(factcheck.__all__) <= set(dir(factcheck))


def test_an_unknown_name_of_the_library_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="guess"):
        _ = factcheck.guess


def test_a_text_in_a_language_that_is_not_read_is_warned_of() -> None:
    german = (
        "Das Parlament hat am Dienstag ein neues Gesetz beschlossen, das die Steuern für kleine Betriebe senken soll."
    )
    warnings = analyze(f"{german} " * 3).warnings
    assert [(warned.kind, warned.detail) for warned in warnings] == [("unknown_language", "id")]
    assert analyze(MEETING).warnings == ()

"""The canonical wording resolves what is sure, and leaves the rest as it stands."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from factcheck.detection.canonical import Edit, Scene, apply, canonical_words, edits, full_names
from factcheck.detection.lexicon import span_words
from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import Attribution, SpeakerKind, Stance, Voice
from factcheck.domain.timex import AnchorSource, Granularity, Modifier, Timex
from factcheck.speakers import Statement
from factcheck.text.segment import read_document


def voice(name: str, kind: SpeakerKind = SpeakerKind.PERSON) -> Voice:
    return Voice(name, kind, None, None, "kata", Stance.ASSERT, inherited=False, confidence=0.9, sieve="quote")


def worded(
    text: str,
    chain: Attribution = (),
    quote: QuoteKind = QuoteKind.NARRATOR,
    times: tuple[Timex, ...] = (),
    language: str = "id",
) -> str:
    statement, document = Statement(0, len(text), 0, quote, chain), read_document(text, language)
    scene = Scene(document, full_names([chain], document.tokens), canonical_words(language), span_words(language))
    return apply(text, 0, edits(document.tokens, times, statement, scene))


def relative(text: str, start: int, begin: date, granularity: Granularity, modifier: Modifier | None = None) -> Timex:
    return Timex(
        text,
        start,
        start + len(text),
        value=begin.isoformat(),
        granularity=granularity,
        begin=begin,
        modifier=modifier,
        anchor=date(2021, 7, 9),
        anchor_source=AnchorSource.PUBLICATION,
    )


def test_relative_times_become_absolute_in_their_own_precision() -> None:
    assert worded("kapal itu tiba kemarin", times=(relative("kemarin", 15, date(2021, 7, 8), Granularity.DAY),)) == (
        "kapal itu tiba 8 Juli 2021"
    )
    assert worded(
        "produksi naik tahun lalu", times=(relative("tahun lalu", 14, date(2020, 1, 1), Granularity.YEAR),)
    ) == ("produksi naik tahun 2020")
    assert worded("Kemarin kapal tiba", times=(relative("Kemarin", 0, date(2021, 7, 8), Granularity.DAY),)) == (
        "8 Juli 2021 kapal tiba"
    )


@pytest.mark.parametrize(
    ("text", "begin", "granularity", "modifier", "wording"),
    [
        ("September", date(2021, 9, 1), Granularity.MONTH, None, "September 2021"),
        ("akhir September", date(2021, 9, 1), Granularity.MONTH, Modifier.END, "akhir September 2021"),
        ("pekan ini", date(2021, 7, 5), Granularity.WEEK, None, "pekan 5-11 Juli 2021"),
        ("pekan lalu", date(2021, 6, 28), Granularity.WEEK, None, "pekan 28 Juni 2021 - 4 Juli 2021"),
        ("Jumat dini hari", date(2021, 7, 9), Granularity.DAY, None, "Jumat 9 Juli 2021 dini hari"),
        ("Jumat (9/7)", date(2021, 7, 9), Granularity.DAY, None, "Jumat 9 Juli 2021"),
        ("kemarin malam", date(2021, 7, 8), Granularity.DAY, None, "8 Juli 2021 malam"),
        ("kuartal III", date(2021, 7, 1), Granularity.QUARTER, None, "kuartal III 2021"),
        ("kuartal lalu", date(2021, 4, 1), Granularity.QUARTER, None, "triwulan II 2021"),
        ("semester ini", date(2021, 7, 1), Granularity.HALF, None, "semester II 2021"),
    ],
)
def test_periods_are_written_so_that_they_need_no_date_of_publication(
    text: str, begin: date, granularity: Granularity, modifier: Modifier | None, wording: str
) -> None:
    time = replace(relative(text, 14, begin, granularity, modifier), end_exclusive=begin + timedelta(days=1))
    assert worded(f"panen ditunda {text}", times=(time,)) == f"panen ditunda {wording}"


def test_english_times_take_their_preposition_unless_another_stands_before() -> None:
    def english(text: str, time: str, begin: date, granularity: Granularity) -> str:
        return worded(text, times=(relative(time, text.index(time), begin, granularity),), language="en")

    this_year, day = date(2021, 1, 1), date(2021, 7, 8)
    assert english("rice fell to 17 percent this year", "this year", this_year, Granularity.YEAR) == (
        "rice fell to 17 percent in 2021"
    )
    assert english("rice from this year", "this year", this_year, Granularity.YEAR) == "rice from 2021"
    assert english("the ship came yesterday", "yesterday", day, Granularity.DAY) == "the ship came on 8 July 2021"
    assert english("This year rice rose", "This year", this_year, Granularity.YEAR) == "In 2021 rice rose"


def test_a_vague_or_written_out_time_is_left_alone() -> None:
    vague = relative("akhir tahun lalu", 14, date(2020, 1, 1), Granularity.YEAR, Modifier.END)
    assert worded("produksi naik akhir tahun lalu", times=(vague,)) == "produksi naik akhir tahun lalu"
    full = relative("8 Juli 2021", 15, date(2021, 7, 8), Granularity.DAY)
    assert worded("kapal itu tiba 8 Juli 2021", times=(full,)) == "kapal itu tiba 8 Juli 2021"


def test_a_time_that_leans_on_another_mention_is_left_alone() -> None:
    later = replace(
        relative("dua hari kemudian", 15, date(2021, 7, 8), Granularity.DAY), anchor_source=AnchorSource.MENTION
    )
    assert worded("kapal itu tiba dua hari kemudian", times=(later,)) == "kapal itu tiba dua hari kemudian"


def test_a_time_within_a_title_is_left_alone() -> None:
    title = relative("Hari Ini", 6, date(2021, 7, 9), Granularity.DAY)
    assert worded("Dunia Hari Ini melaporkan kebakaran", times=(title,)) == "Dunia Hari Ini melaporkan kebakaran"


def test_an_opening_saya_inside_quotation_marks_is_the_speaker() -> None:
    chain = (voice("Ratna Wulandari"),)
    assert worded("Saya membayar pajak", chain, QuoteKind.DIRECT) == "Ratna Wulandari membayar pajak"
    assert worded("Saya membayar pajak", chain) == "Saya membayar pajak"
    assert worded("saya tahu saya salah", chain, QuoteKind.DIRECT) == "saya tahu saya salah"
    assert worded("Saya membayar pajak", (voice("BPS", SpeakerKind.ORG),), QuoteKind.DIRECT) == "Saya membayar pajak"


def test_a_short_name_is_made_full_unless_it_is_part_of_another() -> None:
    chain = (voice("Ratna Wulandari"),)
    assert worded("pabrik milik Ratna ditutup", chain) == "pabrik milik Ratna Wulandari ditutup"
    assert worded("pabrik milik Ratna Wulandari ditutup", chain) == "pabrik milik Ratna Wulandari ditutup"
    assert worded("Jalan Ratna ditutup", chain) == "Jalan Ratna ditutup"


def test_a_word_of_two_names_leads_to_neither() -> None:
    names = full_names([(voice("Ratna Wulandari"), voice("Ratna Sari"))], ())
    assert names == {"Wulandari": "Ratna Wulandari", "Sari": "Ratna Sari"}


def test_a_name_before_a_number_is_a_product() -> None:
    assert worded("penjualan Ratna 17 naik", (voice("Ratna Wulandari"),)) == "penjualan Ratna 17 naik"


def test_a_word_that_also_stands_in_small_letters_is_no_name() -> None:
    text = "Nelayan melaut, kata nelayan tua"
    assert worded(text, (voice("Nelayan Bersatu"),)) == text


def test_a_family_name_that_stands_behind_other_given_names_is_left_alone() -> None:
    text = "rumah Wulandari terbakar, kata Sinta Wulandari"
    assert worded(text, (voice("Ratna Wulandari"),)) == text
    assert worded("rumah Wulandari terbakar", (voice("Ratna Wulandari"),)) == "rumah Ratna Wulandari terbakar"


def test_of_two_overlapping_changes_the_first_counts() -> None:
    assert apply("abcdef", 10, [Edit(11, 13, "X"), Edit(12, 14, "Y")]) == "aXdef"

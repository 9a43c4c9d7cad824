"""Statements in, mentions out: every proposition is kept, with who said it and why it ranks where it does."""

from datetime import date

import pytest

from factcheck.dates import find_times
from factcheck.detection import detect, drafts
from factcheck.domain.mention import Mention, QuoteKind
from factcheck.domain.speaker import Attribution, SpeakerKind, Stance, Voice
from factcheck.speakers import Statement
from factcheck.text.quantities import find_quantities
from factcheck.text.segment import read_document

CHAIN: Attribution = (
    Voice(
        "Hasan Basri", SpeakerKind.PERSON, None, None, "kata", Stance.ASSERT, inherited=False, confidence=0.9, sieve="q"
    ),
)


def mentions(
    body: str,
    language: str = "id",
    *,
    quote: QuoteKind = QuoteKind.NARRATOR,
    chain: Attribution = (),
    title: str | None = None,
) -> tuple[Mention, ...]:
    """Take each sentence as one statement."""
    document = read_document(body, language)
    statements = [
        Statement(sentence.start, sentence.end, at, quote, chain) for at, sentence in enumerate(document.sentences)
    ]
    return detect(document, statements, (), find_quantities(body, document.tokens, language), title=title)


def test_a_mention_keeps_the_statements_quote_and_chain() -> None:
    (mention,) = mentions("Panen raya gagal di tiga desa.", quote=QuoteKind.INDIRECT, chain=CHAIN)
    assert (mention.text, mention.quote, mention.attribution) == (
        "Panen raya gagal di tiga desa",
        QuoteKind.INDIRECT,
        CHAIN,
    )


def test_a_quote_of_several_sentences_gives_a_mention_each() -> None:
    body = '"Panen raya gagal di tiga desa. Petani rugi Rp 2 miliar," kata Hasan.'
    document = read_document(body, "id")
    quoted = document.quotes[0]
    statement = Statement(quoted.inner_start, quoted.inner_end, 0, QuoteKind.DIRECT, CHAIN)
    found = detect(document, [statement], (), (), title=None)
    assert [mention.text for mention in found] == ["Panen raya gagal di tiga desa", "Petani rugi Rp 2 miliar"]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Produksi padi turun 12 persen sejak 2015.", "Produksi padi akan turun tahun depan."),
        ("Polisi menyita 40 kilogram sabu.", "Saya senang sekali bertemu warga."),
        ("Jumlah penganggur di Banten lebih banyak ketimbang di Bali.", "Sebaiknya warga bersabar."),
        ("Mahkamah membatalkan pasal itu.", "Terima kasih atas perhatiannya, Saudara-saudara."),
        ("Utang daerah mencapai Rp 4 triliun.", "Kenapa jalan itu rusak?"),
    ],
)
def test_facts_of_public_interest_rank_above_plans_advice_and_greetings(better: str, worse: str) -> None:
    assert mentions(better)[0].score > mentions(worse)[0].score


def test_english_facts_rank_above_wishes() -> None:
    fact = mentions("Unemployment has risen to 8 percent since 2001.", "en")[0]
    wish = mentions("I want to thank you for being here tonight.", "en")[0]
    assert fact.checkworthy
    assert not wish.checkworthy


def test_a_subheading_ranks_below_the_same_words_as_a_sentence() -> None:
    heading, _ = mentions("Produksi padi turun\n\nPetani mengeluh soal harga pupuk.")
    sentence, _ = mentions("Produksi padi turun.\n\nPetani mengeluh soal harga pupuk.")
    assert heading.score < sentence.score


def test_a_text_of_one_line_is_no_heading() -> None:
    (mention,) = mentions("Produksi padi turun 12 persen")
    assert "heading" not in [reason.feature for reason in mention.reasons]


def test_repeating_the_headline_is_a_reason() -> None:
    (mention,) = mentions("Produksi padi turun tajam di Jambi.", title="Produksi Padi Turun")
    assert "headline_words" in [reason.feature for reason in mention.reasons]


def test_the_words_of_a_date_and_the_one_before_it_weigh_nothing() -> None:
    body = "Menteri hadir pada Senin, 3 September 2018 di Medan."
    document = read_document(body, "id")
    whole = Statement(0, len(body), 0, QuoteKind.NARRATOR, ())
    times = find_times(document, date(2018, 9, 4))
    assert [time.text for time in times] == ["Senin, 3 September 2018"]
    (draft,) = drafts(document, [whole], times, (), title=None)
    assert [token.text for token in draft.weighed] == ["Menteri", "hadir", "di", "Medan"]


def test_no_statement_no_mention() -> None:
    document = read_document("Panen raya gagal.", "id")
    assert detect(document, [], (), (), title="Panen") == ()


def test_a_long_quote_is_cut_at_its_sentences() -> None:
    body = '"' + "Panen raya gagal di desa itu. " * 60 + '" kata Hasan.'
    document = read_document(body, "id")
    quoted = document.quotes[0]
    parts = document.sentences[0].parts
    statements = [
        Statement(max(start, quoted.inner_start), min(end, quoted.inner_end), 0, QuoteKind.DIRECT, CHAIN)
        for start, end in parts
        if start < quoted.inner_end and quoted.inner_start < end
    ]
    assert len(detect(document, statements, (), (), title=None)) == 60


@pytest.mark.parametrize("empty", ["Tuduhan tersebut.", "Berikut lima desa yang paling parah."])
def test_what_says_nothing_stays_out_of_the_queue_among_the_strongest_claims(empty: str) -> None:
    strong = "Kerugian negara naik 40 persen menjadi Rp 9 triliun pada 2025 menurut data resmi."
    found = mentions(f"{strong} {strong} {empty} {strong} {strong}")
    assert [mention.checkworthy for mention in found] == [True, True, False, True, True]
    assert [reason.feature for reason in found[2].reasons] == ["bias", "reporting"]

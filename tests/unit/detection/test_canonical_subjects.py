"""Who and what a claim speaks of is named where it is sure: the speaker, his side, the noun of the sentence before."""

from dataclasses import replace

import pytest

from factcheck.detection.canonical import Scene, apply, canonical_words, edits, full_names
from factcheck.detection.lexicon import span_words
from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance, Voice
from factcheck.speakers import Statement
from factcheck.text.segment import read_document

OFFICIAL = Voice(
    "Laras Wibowo",
    SpeakerKind.PERSON,
    "Juru Bicara",
    "PT Tirta Raya",
    "kata",
    Stance.ASSERT,
    inherited=False,
    confidence=0.9,
    sieve="report",
)
MINISTER = replace(OFFICIAL, role="Menteri", organisation="Kementerian Air")
FIRM = replace(OFFICIAL, name="PT Tirta Raya", kind=SpeakerKind.ORG, role=None, organisation=None)
NARRATED = QuoteKind.NARRATOR


def worded(body: str, claim: str, voice: Voice | None, quote: QuoteKind = QuoteKind.INDIRECT) -> str:
    """Return the canonical wording of a claim that stands in the last sentence of the body."""
    document = read_document(body, "id")
    start = body.rindex(claim)
    end, chain = start + len(claim), (voice,) if voice else ()
    statement = Statement(start, end, len(document.sentences) - 1, quote if voice else NARRATED, chain)
    tokens = [token for token in document.tokens if start <= token.start < end]
    scene = Scene(document, full_names([chain], document.tokens), canonical_words("id"), span_words("id"))
    return apply(claim, start, edits(tokens, (), statement, scene))


@pytest.mark.parametrize(
    ("subject", "rest"),
    [
        ("Stok air", "cukup untuk enam bulan"),
        ("Jumlah pelanggan baru", "mencapai 23 ribu"),
        ("Debit sungai itu", "melonjak sejak hujan turun"),
    ],
)
def test_a_subject_before_the_cue_is_given_back(subject: str, rest: str) -> None:
    assert worded(f"{subject}, kata Laras Wibowo, {rest}.", rest, OFFICIAL) == f"{subject} {rest}"


def test_a_marker_before_the_subject_is_left_out() -> None:
    body = "Namun, stok air, kata Laras Wibowo, cukup untuk enam bulan."
    assert worded(body, "cukup untuk enam bulan", OFFICIAL) == "stok air cukup untuk enam bulan"


@pytest.mark.parametrize(
    ("front", "claim"),
    [
        ("Di Solo", "mencapai 23 ribu orang"),  # a place is no subject
        ("Pelanggan mengeluh", "membayar dua kali lipat"),  # nor a clause of its own
        ("Stok air", "warga tidak perlu cemas"),  # the claim has one
    ],
)
def test_what_is_no_subject_or_not_missing_is_left_alone(front: str, claim: str) -> None:
    assert worded(f"{front}, kata Laras Wibowo, {claim}.", claim, OFFICIAL) == claim


def test_ia_behind_his_own_cue_is_the_speaker() -> None:
    claim = "ia tidak pernah menerima uang"
    assert worded(f"Laras Wibowo mengatakan {claim}.", claim, OFFICIAL) == "Laras Wibowo tidak pernah menerima uang"
    assert worded(f"Laras Wibowo mengatakan {claim}.", claim, OFFICIAL, QuoteKind.DIRECT) == claim
    assert worded(f"Laras Wibowo mengatakan {claim}.", claim, replace(OFFICIAL, inherited=True)) == claim
    assert worded(f"PT Tirta Raya mengatakan {claim}.", claim, FIRM) == claim


def test_ia_at_the_head_of_a_sentence_or_told_by_the_police_may_be_another() -> None:
    head, told = "Ia tidak pernah menerima uang", "dia sudah meminta maaf"
    assert worded(f"{head}.", head, OFFICIAL) == head
    assert worded(f"Laras Wibowo mengatakan {told}.", told, replace(OFFICIAL, role="Kapolres Bima")) == told
    himself = "dirinya sudah meminta maaf"
    said = worded(f"Laras Wibowo mengatakan {himself}.", himself, replace(OFFICIAL, role="Kapolres Bima"))
    assert said == "Laras Wibowo sudah meminta maaf"


def test_the_speakers_side_is_the_organisation() -> None:
    claim = "pihaknya menambah 40 pompa"
    assert worded(f"Laras mengatakan {claim}.", claim, OFFICIAL) == "PT Tirta Raya menambah 40 pompa"
    assert worded(f"Laras mengatakan {claim}.", claim, replace(OFFICIAL, organisation=None)) == claim
    other = "Sumber Jaya dan perusahaannya menambah 40 pompa"
    assert worded(f"Laras mengatakan {other}.", other, OFFICIAL) == other


def test_we_is_the_organisation_of_one_whose_office_is_to_speak_for_it() -> None:
    claim = "Kami menambah 40 pompa"
    assert worded(f'"{claim}," kata Laras.', claim, OFFICIAL, QuoteKind.DIRECT) == "PT Tirta Raya menambah 40 pompa"
    assert worded(f'"{claim}," kata PT Tirta Raya.', claim, FIRM, QuoteKind.DIRECT) == "PT Tirta Raya menambah 40 pompa"
    assert worded(f'"{claim}," kata Laras.', claim, MINISTER, QuoteKind.DIRECT) == claim
    twice = "Kami menambah pompa milik kami"
    assert worded(f'"{twice}," kata Laras.', twice, OFFICIAL, QuoteKind.DIRECT) == twice


def test_a_lawyers_client_is_told_by_the_lawyers_name() -> None:
    lawyer = replace(OFFICIAL, role="pengacara", organisation=None)
    claim = "Klien kami sudah melapor"
    assert worded(f'"{claim}," kata Laras.', claim, lawyer, QuoteKind.DIRECT) == "Klien Laras Wibowo sudah melapor"
    claim = "kliennya tidak bersalah"
    assert worded(f"Menurut Laras, {claim}.", claim, lawyer) == "klien Laras Wibowo tidak bersalah"


@pytest.mark.parametrize(
    ("before", "claim", "full"),
    [
        ("Harga cabai merah melonjak.", "Harga itu tertinggi sejak 2019", "Harga cabai merah tertinggi sejak 2019"),
        (
            "Warga menunggu proyek Bendungan Sadawarna.",
            "Proyek tersebut mangkrak",
            "Proyek Bendungan Sadawarna mangkrak",
        ),
        ("Angka kemiskinan kini naik.", "Angka ini dibantah warga", "Angka kemiskinan dibantah warga"),
    ],
)
def test_a_noun_that_points_back_is_named_in_full(before: str, claim: str, full: str) -> None:
    assert worded(f"{before} {claim}.", claim, None) == full


@pytest.mark.parametrize(
    ("before", "claim"),
    [
        ("Harga cabai di Brebes naik.", "Harga itu tertinggi sejak 2019"),  # it may go on with the place
        ("Harga cabai naik, harga bawang turun.", "Harga itu tertinggi sejak 2019"),  # which of the two?
        ("Program B40 dimulai.", "Program itu gagal"),
        ("Keputusan tersebut dicabut.", "Keputusan itu keliru"),
        ("Tahun anggaran berakhir.", "Tahun itu sulit"),
        ("Kementerian Air menambah pompa.", "Dana Kementerian itu dipotong"),
        ("Harga bea masuk naik.", "Harga itu tertinggi sejak 2019"),
    ],
)
def test_a_noun_whose_full_name_is_not_plain_stays_as_written(before: str, claim: str) -> None:
    assert worded(f"{before} {claim}.", claim, None) == claim

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.mention import QuoteKind
from factcheck.speakers import attribute
from factcheck.text.segment import read_document

PIECES = st.sampled_from(
    [
        "Rini Wulandari",
        "Menteri Keuangan",
        "Bupati",
        "Badan Pusat Statistik (BPS)",
        "warga",
        "ia",
        "bos PLN itu",
        "mengatakan",
        "kata",
        "ujarnya",
        "menurut",
        "menurutnya",
        "dikutip dari",
        "membantah",
        "diungkapkan",
        "bahwa",
        "harga beras naik",
        "Sebab,",
        "Namun,",
        "hal itu",
        "data",
        "@kota",
        ",",
        ".",
        '"',
        "“",
        "”",
        "(",
        ")",
        "\n",
        "2,5 persen",
    ]
)
NEWS = st.lists(PIECES, max_size=50).map(" ".join)
BODIES = st.one_of(st.text(max_size=150), NEWS)


@given(BODIES, st.sampled_from(["id", "en"]))
def test_statements_are_ordered_spans_of_their_sentences(body: str, language: str) -> None:
    document = read_document(body, language)
    end = 0
    for statement in attribute(document).statements:
        sentence = document.sentences[statement.sentence]
        assert end <= statement.start < statement.end <= len(body)
        assert sentence.start <= statement.start
        assert statement.end <= sentence.end
        end = statement.end


@given(BODIES)
def test_narration_has_no_speaker_and_all_else_has_one(body: str) -> None:
    for statement in attribute(read_document(body, "id")).statements:
        assert (statement.quote is QuoteKind.NARRATOR) == (statement.attribution == ())


@given(BODIES)
def test_every_voice_is_a_speaker_of_the_article(body: str) -> None:
    found = attribute(read_document(body, "id"))
    names = {speaker.name for speaker in found.speakers}
    voices = [voice for statement in found.statements for voice in statement.attribution]
    assert {voice.name for voice in voices} == names
    assert all(voice.name.strip() and 0 < voice.confidence <= 1 for voice in voices)


@given(BODIES)
def test_a_cue_stands_in_the_body_and_its_absence_is_inheritance(body: str) -> None:
    for statement in attribute(read_document(body, "id")).statements:
        for voice in statement.attribution:
            assert voice.inherited if voice.cue is None else voice.cue in body


@pytest.mark.parametrize(
    "piece",
    [
        "Budi Santoso mengatakan harga naik. ",
        "Ketua Dewan ",
        "kata ",
        "Budi, ",
        '"a ',
        '"Harga naik," kata Budi. ',
        "Ketua Rini itu menyebut semua baik. ",
        "menurut ",
        "( ",
        "A.",
        "data survei ",
        "Hal itu diungkapkan ",
    ],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    def once(count: int) -> float:
        begun = time.process_time()
        attribute(read_document(piece * count, "id"))
        return time.process_time() - begun

    def seconds(count: int) -> float:
        return min(once(count) for _ in range(3))

    # Four times the text may take eight times as long on a busy machine; a square would take sixteen, and seconds.
    assert seconds(4000) < 8 * seconds(1000) + 0.2

from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.names import find_names
from factcheck.text.segment import read_document

MARKS = st.sampled_from(['"', "“", "”", "'", "’", ". ", "? ", "\n", " ", ", ", "(", ")", "Rp 2.500", "S.H., M.H. "])
WORDS = st.sampled_from(
    ["Budi", "kata", "Harga", "naik", "PT", "dr", "Prof", "No", "5", "Macet...", "al-Hakim", "é", "\u200b"]
)
NEWS = st.lists(st.one_of(MARKS, WORDS), max_size=60).map(" ".join)
BODIES = st.one_of(st.text(max_size=200), NEWS, st.lists(st.one_of(MARKS, WORDS), max_size=60).map("".join))


@given(BODIES)
def test_sentences_are_ordered_and_hold_their_tokens(body: str) -> None:
    document = read_document(body, "id")
    end = 0
    for sentence in document.sentences:
        assert end <= sentence.start < sentence.end <= len(body)
        assert document.tokens[sentence.first].start == sentence.start
        assert document.tokens[sentence.last - 1].end == sentence.end
        end = sentence.end


@given(BODIES)
def test_parts_lie_in_their_sentence_in_order(body: str) -> None:
    for sentence in read_document(body, "id").sentences:
        end = sentence.start
        for start, stop in sentence.parts:
            assert end <= start < stop <= sentence.end
            end = stop


@given(BODIES)
def test_every_word_stands_in_a_sentence(body: str) -> None:
    document = read_document(body, "id")
    held = {at for sentence in document.sentences for at in range(sentence.first, sentence.last)}
    assert all(at in held for at, token in enumerate(document.tokens) if token.text[0].isalnum())


@given(BODIES)
def test_quotes_are_ordered_and_do_not_overlap(body: str) -> None:
    document = read_document(body, "id")
    end = 0
    for quote in document.quotes:
        assert end <= quote.start < quote.inner_start <= quote.inner_end <= quote.end <= len(body)
        assert any(start <= quote.start and quote.end <= stop for start, stop in document.paragraphs)
        end = quote.end


@given(BODIES)
def test_no_quote_is_cut_by_a_sentence(body: str) -> None:
    document = read_document(body, "id")
    for quote in document.quotes:
        cutting = [s for s in document.sentences if quote.start < s.end < quote.end]
        assert not cutting


@given(BODIES)
def test_names_begin_and_end_with_a_capitalised_word(body: str) -> None:
    document = read_document(body, "id")
    done = 0
    for first, end in find_names(document.tokens, "id", [s.first for s in document.sentences]):
        assert done <= first < end <= len(document.tokens)
        assert document.tokens[first].is_capitalised
        done = end

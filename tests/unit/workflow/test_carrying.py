from factcheck.domain.mention import ClaimType, Mention, QuoteKind
from factcheck.store.mentions import StoredMention
from factcheck.workflow.carrying import match_mentions

BODY = "Produksi beras naik 5 persen. Harga cabai turun. Stok gula aman."


def found(text: str, body: str = BODY) -> Mention:
    start = body.index(text)
    return Mention(start, start + len(text), text, text, ClaimType.OTHER, 0.5, True, QuoteKind.NARRATOR)


def stored(mention_id: int, text: str, body: str = BODY) -> StoredMention:
    return StoredMention(mention_id, 1, None, "machine", found(text, body))


def test_a_shifted_span_is_the_same_mention_when_half_of_it_is_shared() -> None:
    old = [stored(1, "Produksi beras naik 5 persen"), stored(2, "Harga cabai turun")]
    new = [found("beras naik 5 persen"), found("Harga cabai turun")]
    matching = match_mentions(old, new, BODY, same_body=True)
    assert dict(matching.carried) == {0: 0, 1: 1}
    assert matching.gone == matching.appeared == ()


def test_a_small_overlap_is_another_mention() -> None:
    matching = match_mentions([stored(1, "Produksi beras naik 5 persen")], [found("5 persen")], BODY, same_body=True)
    assert (dict(matching.carried), matching.gone, matching.appeared) == ({}, (0,), (0,))


def test_of_two_overlapping_mentions_the_closer_one_is_carried() -> None:
    old = [stored(1, "Produksi beras naik 5 persen. Harga"), stored(2, "Produksi beras naik 5 persen")]
    matching = match_mentions(old, [found("Produksi beras naik 5 persen")], BODY, same_body=True)
    assert dict(matching.carried) == {1: 0}
    assert matching.gone == (0,)


def test_in_a_changed_text_a_mention_is_found_by_its_words() -> None:
    newer = "Pemerintah memperbarui data. " + BODY
    old = [stored(1, "Harga cabai turun"), stored(2, "Stok gula aman")]
    new = [found("Harga cabai turun", newer)]
    matching = match_mentions(old, new, newer, same_body=False)
    assert dict(matching.carried) == {0: 0}
    assert matching.gone == (1,)


def test_words_that_left_the_text_are_gone() -> None:
    matching = match_mentions([stored(1, "Stok gula aman")], [], "Stok gula menipis.", same_body=False)
    assert matching.gone == (0,)

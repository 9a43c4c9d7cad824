"""Places of a body in its raw text: they never fall, never leave the raw text, and name the very same code points."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.tui.prose.places import places_in_raw

LINES = st.lists(st.tuples(st.text("abc. \t\xa0", max_size=20), st.booleans()), max_size=12)


@given(LINES)
def test_places_name_the_same_code_points(lines: list[tuple[str, bool]]) -> None:
    raw, removed, kept = "", [], []
    for text, cut in lines:
        if cut:
            removed.append((len(raw), len(raw) + len(text)))
        else:
            kept.append(" ".join(text.split()))
        raw += f"{text}\n"
    body = "\n".join(line for line in kept if line)
    places = places_in_raw(body, raw, removed)
    assert len(places) == len(body) + 1
    assert list(places) == sorted(places)
    for at, char in enumerate(body):
        if not char.isspace():
            assert raw[places[at]] == char
            assert not any(start <= places[at] < end for start, end in removed)


@given(st.text(), st.text(), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=4))
def test_texts_that_do_not_belong_together_harm_nobody(body: str, raw: str, removed: list[tuple[int, int]]) -> None:
    places = places_in_raw(body, raw, [(start, end) for start, end in removed if start <= end <= len(raw)])
    assert len(places) == len(body) + 1
    assert all(0 <= place <= len(raw) for place in places)
    assert list(places) == sorted(places)

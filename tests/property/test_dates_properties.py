from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.dates import find_times, first_full_date, parse_date
from factcheck.languages import available, load
from factcheck.text.segment import read_document

LANGUAGES = st.sampled_from(available())
DAYS = st.dates()


def words_of(language: str) -> list[str]:
    table = load(language, "dates")
    roles = [role for role in table if role not in ("lists", "month_first", "months_are")]
    return sorted({word for role in roles for words in table.groups(role).values() for word in words})


PIECES = st.one_of(
    st.sampled_from([word for language in available() for word in words_of(language)]),
    st.integers(0, 9999).map(str),
    st.sampled_from(["(", ")", "/", "-", ",", ".", ":", '"', "\n\n", "12.30", "10.08.2018", "2.500,75", "Rp", "ke-"]),
    st.text(max_size=3),
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=30).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)


@settings(deadline=None)
@given(TEXTS, LANGUAGES, st.none() | DAYS)
def test_times_of_any_text_are_ordered_spans_of_it(text: str, language: str, published_on: date | None) -> None:
    times = find_times(read_document(text, language), published_on)
    end = 0
    for time in times:
        assert end <= time.start < time.end
        assert text[time.start : time.end] == time.text
        assert (time.begin is None) == (time.end_exclusive is None)
        if time.begin is not None and time.end_exclusive is not None:
            assert time.begin < time.end_exclusive
        end = time.end


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_day_of_writing_never_raises_and_is_complete(text: str, language: str) -> None:
    found = first_full_date(read_document(text, language), 200)
    assert found is None or (found.start < 200 and found.begin is not None)


@settings(deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=40)), LANGUAGES, DAYS)
def test_typed_text_is_a_span_of_itself_or_nothing(text: str, language: str, today: date) -> None:
    found = parse_date(text, language, today)
    assert found is None or (text[found.start : found.end] == found.text == text.strip())


@settings(deadline=None)
@given(DAYS.filter(lambda day: 1800 <= day.year < 2100))
def test_full_dates_round_trip_in_every_notation(day: date) -> None:
    lexicon = load("id", "dates").groups("months")
    month = lexicon[str(day.month)][0]
    for written in (
        f"pada {day.day} {month} {day.year} lalu",
        f"pada {day.day}/{day.month}/{day.year} lalu",
        f"pada {day.isoformat()} lalu",
    ):
        (found,) = find_times(read_document(written, "id"), None)
        assert (found.value, found.begin) == (day.isoformat(), day)

from datetime import date

import pytest

from factcheck.domain.article import Article, DatePrecision
from factcheck.domain.mention import ClaimType, Mention, QuoteKind
from factcheck.domain.quantity import Quantity
from factcheck.domain.review import Rating, RatingScale
from factcheck.domain.timex import Timex


def test_a_publication_date_needs_its_precision() -> None:
    with pytest.raises(ValueError, match="go together"):
        Article("k", "raw", "raw", published_on=date(2018, 9, 2))
    dated = Article("k", "raw", "raw", published_on=date(2018, 9, 2), published_precision=DatePrecision.DAY)
    assert dated.published_on == date(2018, 9, 2)


def test_a_mention_must_fill_its_span() -> None:
    with pytest.raises(ValueError, match="fill its span"):
        Mention(0, 9, "Beras", "Beras", ClaimType.OTHER, 0.5, checkworthy=False, quote=QuoteKind.NARRATOR)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (-1, 2)])
def test_empty_and_backward_spans_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Timex("x", start, end)
    with pytest.raises(ValueError, match="0 <= start < end"):
        Quantity("x", start, end, 1.0)


def test_a_rating_is_found_by_code_and_labelled_by_language() -> None:
    false = Rating("false", 1, (("id", "Salah"), ("en", "False")), "✗", "f")
    scale = RatingScale("desk", (false,))
    assert scale.find("false") is false
    assert scale.find("pants_on_fire") is None
    assert false.label("en") == "False"
    assert false.label("jv") == "Salah"
    assert scale.codes == ("false",)


@pytest.mark.parametrize("word", ["false", "FALSE", "Salah", " salah "])
def test_a_rating_may_be_named_by_its_label(word: str) -> None:
    scale = RatingScale("desk", (Rating("false", 1, (("id", "Salah"), ("en", "False")), "✗", "f"),))
    assert scale.code_of(word) == "false"
    assert scale.code_of("hoaks") == "hoaks"

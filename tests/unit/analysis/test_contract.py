"""The JSON of an analysis holds every field that other programs measure by."""

import json
from datetime import date

from factcheck.analysis import analysis_to_json, analyze
from factcheck.domain.analysis import Analysis
from factcheck.domain.article import Article, Removed

TEXT = (
    "Harga cabai naik 15 persen pada Senin (4/3/2019). "
    '"Stok kami habis sejak Januari," kata Menteri Pertanian Suryani Lestari.'
)


def as_json() -> dict[str, object]:
    analysis = analyze(TEXT, published_on=date(2019, 3, 5), title="Harga Cabai Naik")
    printed: dict[str, object] = json.loads(json.dumps(analysis_to_json(analysis)))
    return printed


def first(values: object) -> dict[str, object]:
    assert isinstance(values, list)
    assert isinstance(values[0], dict)
    return values[0]


def test_the_top_level_is_complete() -> None:
    assert list(as_json()) == ["article", "sentences", "claims", "times", "speakers", "warnings", "removed"]


def test_the_article_says_where_its_date_is_from() -> None:
    article = as_json()["article"]
    assert isinstance(article, dict)
    assert set(article) == {
        "id",
        "key",
        "url",
        "title",
        "outlet",
        "byline",
        "place",
        "published_on",
        "published_precision",
        "published_source",
        "language",
        "body",
    }
    assert (article["published_on"], article["published_precision"], article["published_source"]) == (
        "2019-03-05",
        "day",
        "option",
    )
    assert article["body"] == TEXT


def test_a_claim_is_complete() -> None:
    claim = first(as_json()["claims"])
    assert set(claim) == {
        "start",
        "end",
        "text",
        "canonical",
        "type",
        "score",
        "checkworthy",
        "quote",
        "attribution",
        "times",
        "quantities",
        "reasons",
    }
    assert first(claim["quantities"]) == {
        "text": "15 persen",
        "start": 17,
        "end": 26,
        "value": 15,
        "unit": "percent",
        "comparator": None,
    }
    assert set(first(claim["reasons"])) == {"feature", "text", "weight"}


def test_a_time_is_complete() -> None:
    time = first(as_json()["times"])
    assert set(time) == {
        "text",
        "start",
        "end",
        "type",
        "value",
        "granularity",
        "begin",
        "end_exclusive",
        "modifier",
        "anchor",
        "anchor_source",
        "warnings",
    }
    assert (time["value"], time["begin"], time["end_exclusive"]) == ("2019-03-04", "2019-03-04", "2019-03-05")


def test_a_speaker_and_his_link_in_the_chain_are_complete() -> None:
    printed = as_json()
    assert set(first(printed["speakers"])) == {"name", "kind", "role", "organisation", "aliases"}
    claims = printed["claims"]
    assert isinstance(claims, list)
    voice = next(claim["attribution"][0] for claim in claims if claim["attribution"])
    assert set(voice) == {"name", "kind", "role", "organisation", "cue", "stance", "inherited", "confidence", "sieve"}
    assert (voice["name"], voice["cue"]) == ("Suryani Lestari", "kata")


def test_what_was_cut_is_told() -> None:
    article = Article(
        key="k",
        raw="Baca juga: X\nHarga naik.",
        body="Harga naik.",
        removed=(Removed(0, 12, "Baca juga: X", "teaser"),),
    )
    printed = analysis_to_json(Analysis(article))
    assert printed["removed"] == [{"start": 0, "end": 12, "text": "Baca juga: X", "rule": "teaser"}]


def test_a_warning_is_complete() -> None:
    analysis = analyze("Laba naik 20 persen dari Rp 100 juta menjadi Rp 150 juta.")
    assert analysis_to_json(analysis)["warnings"] == [
        {
            "kind": "arithmetic",
            "text": "20 persen dari Rp 100 juta menjadi Rp 150 juta",
            "start": 10,
            "end": 56,
            "detail": "+50",
        }
    ]

"""The article the project began with, boilerplate and all: what must be found in it and what must not.

The article belongs to its publisher and is no part of the project: without it these tests are skipped.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.analysis import analyze
from factcheck.domain.analysis import Analysis
from factcheck.domain.article import DateSource
from factcheck.domain.speaker import Stance
from factcheck.reading import article_from_text

SEED = Path(__file__).parents[3] / "shared" / "gold" / "seed"

pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="the first article (../shared/gold/seed) is not here")


@pytest.fixture(scope="module")
def found() -> Analysis:
    return analyze(article_from_text((SEED / "article.txt").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def labels() -> dict[str, Any]:
    labelled: dict[str, Any] = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))
    return labelled


def proposition(labels: dict[str, Any], number: str) -> str:
    text: str = next(claim["span"]["text"] for claim in labels["claims"] if claim["id"] == number)
    return text


def test_title_editor_outlet_place_and_date_are_told(found: Analysis, labels: dict[str, Any]) -> None:
    article, told = found.article, labels["meta"]
    assert (article.title, article.byline) == (told["title"], (told["editor"],))
    assert (article.outlet, article.place) == (told["publisher"], told["dateline_place"])
    assert (str(article.published_on), article.published_source) == (told["published_on"], DateSource.LEAD)


def test_the_claim_is_first_and_keeps_its_whole_chain(found: Analysis, labels: dict[str, Any]) -> None:
    first = max(found.claims, key=lambda claim: claim.score)
    assert first.text == proposition(labels, labels["expected_queue"]["must_rank_first"])
    assert first.checkworthy
    entities = {entity["name"]: entity for entity in labels["entities"]}
    originator, relayer = first.attribution
    for voice in (originator, relayer):
        assert voice.role == entities[voice.name]["role"]
    assert (originator.name, originator.organisation) == ("Jack Ma", entities["Jack Ma"]["organisation"])
    assert (originator.stance, originator.inherited) == (Stance.BELIEVE, True)
    assert relayer.name == "Darmin Nasution"


def test_the_cues_of_the_chain_are_those_of_the_sentence_before(found: Analysis, labels: dict[str, Any]) -> None:
    claim = next(claim for claim in found.claims if claim.text == proposition(labels, "C08"))
    assert [voice.cue for voice in claim.attribution] == ["yakin", "mengatakan"]


def test_opinions_and_advice_stay_below_the_threshold(found: Analysis, labels: dict[str, Any]) -> None:
    unworthy = set(labels["expected_queue"]["must_not_include_as_check_worthy"])
    texts = [claim["span"]["text"] for claim in labels["claims"] if claim["id"] in unworthy]
    queued = [claim.text for claim in found.claims if claim.checkworthy]
    assert not [text for text in texts if any(text in claim or claim in text for claim in queued)]


def test_boilerplate_yields_nothing_and_is_kept_apart(found: Analysis, labels: dict[str, Any]) -> None:
    removed = " ".join(" ".join(cut.text for cut in found.article.removed).split())
    for piece in labels["boilerplate_must_not_yield"]:
        assert piece["text"] not in found.article.body
        assert " ".join(piece["text"].split()) in removed


def test_dates_are_found_and_traps_are_not(found: Analysis, labels: dict[str, Any]) -> None:
    values = {time.text: time.value for time in found.times}
    assert values == {"Ahad, 2 September 2018": "2018-09-02", "11 November": "XXXX-11-11"}
    quantities = [quantity.text for claim in found.claims for quantity in claim.quantities]
    assert not [trap["text"] for trap in labels["non_dates"] if trap["text"] in {*values, *quantities}]


def test_every_quote_has_its_speaker(found: Analysis, labels: dict[str, Any]) -> None:
    names = {entity["id"]: entity["name"] for entity in labels["entities"]}
    for quote in labels["quotes"]:
        inside = [claim for claim in found.claims if claim.text in quote["span"]["text"]]
        assert inside
        assert {claim.attribution[0].name for claim in inside} == {names[quote["speaker"]]}


def test_every_offset_is_exact(found: Analysis) -> None:
    body, raw = found.article.body, found.article.raw
    spans = [(each.start, each.end, each.text) for each in found.claims]
    spans += [(each.start, each.end, each.text) for each in found.times]
    spans += [(each.start, each.end, each.text) for claim in found.claims for each in claim.quantities]
    for start, end, text in spans:
        assert body[start:end] == text
    for cut in found.article.removed:
        assert raw[cut.start : cut.end] == cut.text

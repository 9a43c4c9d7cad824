import json
from typing import Any

import pytest

from factcheck.domain.errors import InputError
from factcheck.domain.mention import ClaimType, QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.evaluation.article_labels import labelled_article
from factcheck.evaluation.labels import LabelledArticle
from factcheck.evaluation.rows import rows_of
from factcheck.evaluation.sentence_labels import labelled_sentence

TEXT = 'Harga beras naik 4 persen. "Harga beras naik 4 persen," kata Maria, Selasa. Stok turun pada Selasa itu.'


def line(**changes: Any) -> str:
    claim = {"text": "Harga beras naik 4 persen", "type": "quantity", "worth": 2, "quote": "direct", "nth": 2}
    claim["chain"] = [{"name": "Maria", "cue": "kata", "stance": "assert", "inherited": False}]
    claim["numbers"] = [{"text": "4 persen", "value": 4, "unit": "percent"}]
    labels: Any = {
        "published_on": "2024-05-02",
        "place": None,
        "boilerplate": [],
        "speakers": [{"name": "Maria", "kind": "person", "role": None, "aliases": []}],
        "claims": [claim | changes.pop("claim", {})],
        "timexes": [{"text": "Selasa", "value": "2024-04-30"}, {"text": "Selasa", "value": None}],
    }
    changed = changes.pop("labels", {})
    labels = labels | changed if isinstance(changed, dict) else changed
    return json.dumps({"id": "a1", "text": TEXT, "labels": labels} | changes)


def read(*lines: str) -> tuple[LabelledArticle, ...]:
    return tuple(map(labelled_article, rows_of(lines, "articles.jsonl")))


def test_the_second_place_of_a_wording_is_found() -> None:
    (article,) = read(line())
    (claim,) = article.claims
    assert claim.start == TEXT.index("Harga", 5)
    assert TEXT[claim.start : claim.end] == claim.text
    assert (claim.type, claim.quote, claim.worth, claim.numbers) == (ClaimType.QUANTITY, QuoteKind.DIRECT, 2, (4.0,))
    (voice,) = claim.chain
    assert (voice.speaker.name, voice.speaker.kind, voice.stance) == ("Maria", SpeakerKind.PERSON, Stance.ASSERT)


def test_expressions_are_found_one_after_the_other() -> None:
    (article,) = read(line())
    assert [time.start for time in article.times] == [TEXT.index("Selasa"), TEXT.rindex("Selasa")]


def test_an_article_without_a_story_is_one_of_its_own() -> None:
    assert read(line())[0].story == "a1"
    assert read(line(split="harga-beras"))[0].story == "harga-beras"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("{", "articles.jsonl:2: not JSON"),
        ("[" * 100_000, "articles.jsonl:2: JSON nested too deeply"),
        ("[]", "articles.jsonl:2: not a JSON object"),
        (line(id=None), 'articles.jsonl:2: "id" is missing'),
        (line(), 'articles.jsonl:2: the id "a1" stands twice'),
        (line(id="a2", text=""), 'articles.jsonl:2: "text" is missing'),
        (line(id="a2", labels=[]), 'articles.jsonl:2: "labels" must be an object, not []'),
        (line(id="a2", claim={"worth": 3}), 'labels: claims, number 1: "worth" must be 0'),
        (line(id="a2", claim={"worth": True}), '"worth" must be a whole number, not true'),
        (line(id="a2", claim={"type": "rumour"}), '"type" must be one of quantity, comparison'),
        (line(id="a2", claim={"text": "Harga gula"}), '"Harga gula" is not in the text where the label says'),
        (line(id="a2", claim={"nth": 3}), "is not in the text where the label says"),
        (line(id="a2", claim={"start": 1}), "is not in the text where the label says"),
        (line(id="a2", claim={"chain": [{"name": "Budi"}]}), '"Budi" is not among the speakers'),
        (line(id="a2", claim={"chain": ["Maria"]}), 'number 1 of "chain" must be an object, not "Maria"'),
        (line(id="a2", claim={"chain": "Maria"}), '"chain" must be a list, not "Maria"'),
        (line(id="a2", claim={"numbers": [{"value": "4"}]}), '"value" must be a number, not "4"'),
        (line(id="a2", labels={"boilerplate": ["Baca juga"]}), 'the boilerplate "Baca juga" is not in the text'),
        (line(id="a2", labels={"boilerplate": [1]}), '"boilerplate" must be a list of texts'),
        (line(id="a2", labels={"timexes": [{"text": "Rabu"}]}), '"Rabu" is not in the text'),
        (line(id="a2", labels={"timexes": [{"text": "Selasa", "start": 1}]}), '"Selasa" is not in the text'),
        (line(id="a2", labels={"place": ["Jakarta"]}), '"place" must be a text or null, not ["Jakarta"]'),
    ],
)
def test_a_wrong_label_is_told_with_its_file_and_line(wrong: str, told: str) -> None:
    with pytest.raises(InputError) as raised:
        read(line(), wrong)
    assert told in str(raised.value)


def test_blank_lines_are_passed_over_and_counted() -> None:
    with pytest.raises(InputError, match=r"articles\.jsonl:3: not JSON"):
        read(line(), "", "{")


def test_a_sentence_is_check_worthy_or_not() -> None:
    (row,) = rows_of(['{"id": 7, "text": "Taxes fell.", "checkworthy": true}'], "sentences.jsonl")
    found = labelled_sentence(row)
    assert (found.id, found.story, found.language, found.checkworthy) == ("7", "7", "en", True)
    (row,) = rows_of(['{"id": 7, "text": "Taxes fell.", "checkworthy": "yes"}'], "sentences.jsonl")
    with pytest.raises(InputError, match='"checkworthy" must be true or false, not "yes"'):
        labelled_sentence(row)


def test_worth_nothing_and_the_very_beginning_are_labels_too() -> None:
    (article,) = read(line(claim={"worth": 0, "start": 0}))
    assert (article.claims[0].worth, article.claims[0].start) == (0, 0)

from dataclasses import replace

import pytest

from factcheck.domain.mention import ClaimType
from factcheck.training.examples import Example, TrainingSet, joined
from factcheck.training.fitting import Weights
from factcheck.training.measuring import best_threshold, figures
from factcheck.training.prior import hand_weights
from factcheck.training.validating import Judged, cross_validate, judge

KINDS = (ClaimType.OTHER,)


def example(worth: int | None, story: str = "s", text: int = 0, *features: str) -> Example:
    return Example(text, story, frozenset(features), frozenset(), worth, ClaimType.OTHER if worth else None)


def scored(*claims: tuple[float, int | None], never_found: int = 0) -> Judged:
    examples = tuple(example(worth) for _, worth in claims)
    wanted = (*(worth for _, worth in claims if worth is not None), *[2] * never_found)
    return Judged(TrainingSet(examples, (wanted,)), tuple(score for score, _ in claims), KINDS * len(claims))


def test_a_routine_fact_in_the_queue_is_no_error_but_strictly_it_is() -> None:
    found = figures(scored((0.9, 2), (0.8, 1), (0.1, 0)), 0.5)
    assert (found.precision, found.recall, found.f1) == (1.0, 1.0, 1.0)
    assert found.strict_f1 == pytest.approx(2 / 3)


def test_a_claim_never_found_costs_recall_and_average_precision() -> None:
    found = figures(scored((0.9, 2), never_found=1), 0.5)
    assert (found.recall, found.average_precision) == (0.5, 0.5)


def test_an_empty_queue_has_no_precision() -> None:
    assert figures(scored((0.1, 2)), 0.5).precision is None


def test_the_order_within_a_text_counts() -> None:
    assert figures(scored((0.9, 2), (0.2, 0)), 0.5).ndcg == 1.0
    wrong_way_round = figures(scored((0.2, 2), (0.9, 0)), 0.5).ndcg
    assert wrong_way_round is not None
    assert wrong_way_round < 1


def test_the_highest_threshold_near_the_best_is_taken() -> None:
    judged = scored((0.45, 2), (0.45, 2), (0.2, 0))
    assert best_threshold([judged], 0.01) == 0.45


def test_two_sets_are_weighed_alike_whatever_their_size() -> None:
    lenient = scored(*[(0.3, 2)] * 50)
    strict = scored((0.3, 0), (0.5, 2))
    assert best_threshold([lenient], 0.0) == 0.3
    assert best_threshold([strict], 0.0) == 0.5
    assert best_threshold([lenient, strict], 0.0) == 0.3


def test_no_story_is_judged_by_weights_that_have_seen_it(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[set[str]] = []

    def watch(examples: list[Example], hand: object) -> Weights:
        del hand
        seen.append({one.story for one in examples})
        return Weights({"bias": float(len(seen))}, {}, {ClaimType.OTHER: {}}, {}, 0.0)

    monkeypatch.setattr("factcheck.training.validating.fit", watch)
    stories = "abcdef"
    texts = TrainingSet(tuple(example(2, story, at) for at, story in enumerate(stories * 2)), ((2,),) * 12)
    told: list[int] = []
    judged = cross_validate(texts, hand_weights("id"), 3, told.append)
    by_score = {
        score: {one.story for one, own in zip(texts.examples, judged.scores, strict=True) if own == score}
        for score in set(judged.scores)
    }
    assert told == [1, 2, 3]
    assert [len(left_out) for left_out in by_score.values()] == [2, 2, 2]
    for fold, score in enumerate(sorted(by_score)):
        assert not by_score[score] & seen[fold]


def test_two_sets_joined_keep_their_texts_apart() -> None:
    one = TrainingSet((example(2),), ((2,),))
    assert [each.text for each in joined(one, one).examples] == [0, 1]
    assert joined(one, one).wanted == ((2,), (2,))


def test_judging_gives_every_example_a_score_and_a_type() -> None:
    texts = TrainingSet((example(2, "s", 0, "quantity"), example(0)), ((2, 0),))
    weights = Weights({"bias": -1.0, "quantity": 2.0}, {}, {ClaimType.OTHER: {}}, {}, 0.0)
    judged = judge(texts, weights)
    assert judged.scores[0] > 0.5 > judged.scores[1]
    assert figures(replace(judged), 0.5).f1 == 1.0


def test_a_queued_claim_without_label_costs_precision() -> None:
    assert figures(scored((0.9, 2), (0.8, None)), 0.5).precision == 0.5

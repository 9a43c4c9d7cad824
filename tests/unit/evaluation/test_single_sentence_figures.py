from datetime import date

import pytest

from factcheck.domain.analysis import Analysis
from factcheck.domain.article import Article
from factcheck.domain.mention import ClaimType, Mention, QuoteKind
from factcheck.domain.timex import Timex
from factcheck.evaluation.labels import LabelledExpression, LabelledSentence
from factcheck.evaluation.meanings import MEANINGS
from factcheck.evaluation.sentence_figures import score_sentences
from factcheck.evaluation.time_figures import notation, score_expressions

TEXT = "Rapat digelar Selasa lalu."


def expression(span: tuple[int, int] | None = (14, 25), value: str | None = "2024-04-30") -> LabelledExpression:
    return LabelledExpression("e", TEXT, "id", date(2024, 5, 2), span, value if span else None)


def with_time(value: str, start: int = 14, end: int = 20) -> Analysis:
    time = Timex(TEXT[start:end], start, end, value=value)
    return Analysis(Article("k", TEXT, TEXT), times=(time,))


def test_an_expression_found_in_part_with_its_value_is_right() -> None:
    found = score_expressions([(expression(), with_time("2024-04-30"))])
    assert (found.figures["recognition F1"], found.figures["value F1"]) == (1, 1)
    assert not found.misses


def test_a_wrong_day_is_recognised_but_not_resolved() -> None:
    found = score_expressions([(expression(), with_time("2024-05-07"))])
    assert (found.figures["recognition F1"], found.figures["value F1"]) == (1, 0)
    assert [(miss.kind, miss.wanted) for miss in found.misses] == [("wrong date", "Selasa lalu = 2024-04-30")]


def test_an_expression_not_found_is_missed() -> None:
    found = score_expressions([(expression(), None), (expression(), with_time("2024-04-30"))])
    assert found.figures["value F1"] == pytest.approx(2 / 3)
    assert [miss.kind for miss in found.misses] == ["missed date"]


def test_a_date_found_in_a_false_friend_costs_precision_too() -> None:
    pairs = [(expression(None), with_time("2024-04-30")), (expression(), with_time("2024-04-30"))]
    found = score_expressions(pairs)
    assert found.figures["false friends hit"] == 1
    assert found.figures["recognition F1"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("--11-11", "XXXX-11-11"),
        ("2018-09-03/2018-09-09", "2018-W36"),
        ("2018-09-03/2018-09-08", "2018-09-03/2018-09-08"),
        ("2018-99-03/2018-99-08", "2018-99-03/2018-99-08"),
        ("2018-w36", "2018-W36"),
        ("2018-09-03T09:00Z", "2018-09-03T09:00"),
        (None, ""),
    ],
)
def test_values_are_compared_in_one_notation(written: str | None, value: str) -> None:
    assert notation(written) == value


def sentence(name: str, worthy: bool) -> LabelledSentence:
    return LabelledSentence(name, name, TEXT, "en", worthy)


def with_scores(*scores: float) -> Analysis:
    claims = tuple(
        Mention(0, 5, "Rapat", "Rapat", ClaimType.EVENT, score, score >= 0.5, QuoteKind.NARRATOR) for score in scores
    )
    return Analysis(Article("k", TEXT, TEXT), claims=claims)


def test_a_sentence_is_worth_what_its_best_claim_is() -> None:
    found = score_sentences([(sentence("a", True), with_scores(0.2, 0.9)), (sentence("b", False), with_scores())])
    assert (found.figures["F1"], found.figures["average precision"]) == (1, 1)


def test_order_and_threshold_are_judged_apart() -> None:
    found = score_sentences(
        [
            (sentence("a", True), with_scores(0.4)),
            (sentence("b", False), with_scores(0.3)),
            (sentence("c", False), None),
        ]
    )
    assert found.figures["recall"] == 0
    assert (found.figures["best F1 over thresholds"], found.figures["average precision"]) == (1, 1)
    assert found.figures["sentences missing"] == 1
    assert [(miss.kind, miss.cause) for miss in found.misses] == [("missed sentence", "below the threshold")]


def test_every_figure_has_a_meaning() -> None:
    expressions = score_expressions([(expression(), None)]).figures
    assert {*expressions, *score_sentences([]).figures} <= set(MEANINGS)


def test_an_expression_that_only_touches_the_labelled_one_is_not_it() -> None:
    before = with_time("2024-04-30", 6, 14)
    assert [miss.kind for miss in score_expressions([(expression(), before)]).misses] == ["missed date"]
    after = with_time("2024-04-30", 25, 26)
    assert [miss.kind for miss in score_expressions([(expression(), after)]).misses] == ["missed date"]


def test_the_best_threshold_can_do_no_more_than_the_order_allows() -> None:
    found = score_sentences([(sentence("a", False), with_scores(0.9)), (sentence("b", True), with_scores(0.6))])
    assert found.figures["best F1 over thresholds"] == pytest.approx(2 / 3)
    assert score_sentences([(sentence("a", False), None)]).figures["best F1 over thresholds"] is None

"""Words of little weight are told together."""

from factcheck.domain.mention import Reason
from factcheck.wording.reasons import told_first


def word(text: str, weight: float) -> Reason:
    return Reason("word", text, weight)


def test_words_of_little_weight_are_one_reason_that_names_the_strongest() -> None:
    reasons = (word("itu", 0.05), word("korupsi", 0.4), word("rp", 0.12), word("hari", -0.07), word("dalam", 0.04))
    first, others = told_first(reasons)
    assert first == word("korupsi", 0.4)
    assert (others.feature, others.text) == ("other_words", "rp, hari, itu, ...")
    assert round(others.weight, 2) == 0.14


def test_a_single_word_of_little_weight_is_named() -> None:
    assert told_first((word("rp", 0.1), Reason("bias", "", -0.4))) == (Reason("bias", "", -0.4), word("rp", 0.1))


def test_the_sum_of_what_is_told_is_the_sum_of_the_reasons() -> None:
    reasons = tuple(word(text, weight) for text, weight in (("a", 0.1), ("b", -0.3), ("c", 0.05), ("d", 0.02)))
    assert round(sum(reason.weight for reason in told_first(reasons)), 6) == -0.13

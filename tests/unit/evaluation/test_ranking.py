import pytest

from factcheck.evaluation.ranking import average_precision, f1, ndcg, ratio


def test_average_precision_rewards_early_hits_and_counts_those_never_found() -> None:
    assert average_precision([True, False, True], 2) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision([True], 4) == 0.25
    assert average_precision([False], 0) is None


def test_ndcg_is_one_for_the_best_order_and_less_for_any_other() -> None:
    assert ndcg([2, 1, 0], [0, 1, 2]) == 1
    assert ndcg([0, 1, 2], [0, 1, 2]) == pytest.approx(0.6199, abs=1e-4)
    assert ndcg([], [0, 0]) is None


def test_only_ten_places_count() -> None:
    assert ndcg([0] * 10 + [2], [2]) == 0


def test_nothing_has_no_share_and_two_nothings_no_mean() -> None:
    assert ratio(0, 0) is None
    assert f1(None, 1.0) is None
    assert f1(0.0, 0.0) == 0.0
    assert f1(0.5, 1.0) == pytest.approx(2 / 3)

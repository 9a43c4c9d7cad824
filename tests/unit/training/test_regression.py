from math import log

import pytest

from factcheck.training.regression import Prior, fit_kinds, fit_worth, logistic

WIDE = 100.0


def test_with_a_wide_prior_the_weights_are_the_log_odds_of_the_examples() -> None:
    examples = [[0]] * 4 + [[0, 1]] * 4
    targets = [1.0, 0, 0, 0, 1, 1, 1, 0]
    weights = fit_worth(examples, targets, [1.0] * 8, Prior([0, 0], [WIDE, WIDE]))
    assert weights == pytest.approx([log(1 / 3), log(3) - log(1 / 3)], abs=1e-3)


def test_without_examples_the_prior_stands() -> None:
    assert fit_worth([], [], [], Prior([0.5, -1], [1, 1])) == [0.5, -1]


def test_a_spread_of_zero_holds_a_weight_where_it_was_set() -> None:
    weights = fit_worth([[0, 1]] * 20, [1.0] * 20, [1.0] * 20, Prior([0.0, -2.0], [1.0, 0.0]))
    assert weights[1] == -2.0
    assert weights[0] > 1


def test_a_narrow_prior_is_moved_less_than_a_wide_one() -> None:
    narrow, wide = (fit_worth([[0]] * 10, [1.0] * 10, [1.0] * 10, Prior([0.0], [spread]))[0] for spread in (0.1, 1.0))
    assert 0 < narrow < wide


def test_an_example_that_counts_half_moves_a_weight_half_as_hard() -> None:
    once = fit_worth([[0]], [1.0], [1.0], Prior([0.0], [1.0]))
    twice_half = fit_worth([[0], [0]], [1.0, 1.0], [0.5, 0.5], Prior([0.0], [1.0]))
    assert once == pytest.approx(twice_half, abs=1e-4)


def test_kinds_are_told_apart_by_their_columns() -> None:
    examples, kinds = [[0, 1]] * 5 + [[0, 2]] * 5 + [[0, 3]] * 5, [0] * 5 + [1] * 5 + [2] * 5
    tables = fit_kinds(examples, kinds, [Prior([0.0] * 4, [1.0] * 4)] * 3)
    for columns, kind in zip(examples, kinds, strict=True):
        sums = [sum(table[column] for column in columns) for table in tables]
        assert sums.index(max(sums)) == kind


def test_a_margin_beyond_all_measure_is_still_a_probability() -> None:
    assert (logistic(-1000), logistic(0), logistic(1000)) == (0, 0.5, 1)


def test_the_pull_of_the_examples_equals_the_pull_of_the_prior() -> None:
    (weight,) = fit_worth([[0]] * 10, [1.0] * 10, [1.0] * 10, Prior([0.3], [0.5]))
    assert 10 * (1 - logistic(weight)) == pytest.approx((weight - 0.3) / 0.5**2, abs=1e-3)


def test_of_two_kinds_the_tables_pull_apart_by_equal_shares() -> None:
    first, second = fit_kinds([[0]] * 6, [0] * 6, [Prior([0.0], [0.5])] * 2)
    assert first[0] == pytest.approx(-second[0], abs=1e-3)
    assert 6 * (1 - logistic(first[0] - second[0])) == pytest.approx(first[0] / 0.5**2, abs=1e-3)


def test_an_amount_weighs_by_how_much_of_it_there_is() -> None:
    columns, targets, prior = [[0]] * 40, [1.0] * 20 + [0.0] * 20, Prior([0.0, 0.0], [1.0, 1.0])
    once = fit_worth(columns, targets, [1.0] * 40, prior, [[1.0] * 20 + [-1.0] * 20])
    twice = fit_worth(columns, targets, [1.0] * 40, Prior([0.0, 0.0], [1.0, 0.5]), [[2.0] * 20 + [-2.0] * 20])
    assert once[1] == pytest.approx(2 * twice[1], abs=1e-3)
    assert once[1] > 1


def test_amounts_of_zero_change_nothing() -> None:
    examples, kinds, priors = [[0, 1], [0]] * 5, [0, 1] * 5, [Prior([0.0] * 2, [1.0] * 2)] * 2
    with_amounts = [Prior([0.0] * 3, [1.0] * 3)] * 2
    bare, padded = fit_kinds(examples, kinds, priors), fit_kinds(examples, kinds, with_amounts, [[0.0] * 10])
    assert [table[:2] for table in padded] == [pytest.approx(table) for table in bare]
    assert [table[2] for table in padded] == [0.0, 0.0]

from array import array
from dataclasses import replace

import pytest

from factcheck.domain.records import ClaimRow
from factcheck.domain.review import ClaimState
from factcheck.tui.listing import KEPT, WINDOW, Listing
from tests.examples import row as example_row


def row(number: int, state: ClaimState = ClaimState.NEW) -> ClaimRow:
    return replace(example_row(), id=number, state=state)


def listing(*numbers: int) -> Listing:
    return Listing(array("q", numbers))


def test_positions_and_numbers() -> None:
    queue = listing(30, 10, 20)
    assert (len(queue), queue.number_at(1), queue.number_at(3), queue.number_at(-1)) == (3, 10, None, None)
    assert (queue.position_of(20), queue.position_of(99)) == (2, None)


def test_a_claim_is_found_near_and_far() -> None:
    queue = Listing(array("q", range(1000, 5000)))
    assert (queue.position_of(4999, near=3999), queue.position_of(4999), queue.position_of(1000, near=3999)) == (
        3999,
        3999,
        0,
    )


def test_whole_windows_are_read_and_only_once() -> None:
    queue = Listing(array("q", range(1, 1001)))
    assert queue.missing(10, 20) == tuple(range(1, WINDOW + 1))
    queue.put({number: row(number) for number in range(1, WINDOW + 1)})
    assert queue.missing(10, 20) == ()
    assert queue.missing(WINDOW - 1, WINDOW + 1) == tuple(range(WINDOW + 1, 2 * WINDOW + 1))


def test_beyond_the_ends_nothing_is_missing() -> None:
    assert listing().missing(-40, 80) == ()
    assert listing(1, 2).missing(-40, 80) == (1, 2)


def test_lines_in_memory_are_bounded() -> None:
    queue = Listing(array("q", range(KEPT + 500)))
    queue.put({number: row(number) for number in range(KEPT + 500)})
    assert queue.row_at(0) is None
    assert queue.row_at(KEPT + 499) is not None


def test_lines_out_of_view_are_forgotten_those_in_view_are_kept() -> None:
    queue = listing(1, 2, 3)
    queue.put({number: row(number) for number in (1, 2, 3)})
    queue.forget_lines(1, 2)
    assert [queue.row_at(at) is not None for at in range(3)] == [False, True, False]


def test_another_listing_takes_lines_over() -> None:
    before = listing(1, 2)
    before.put({1: row(1)})
    queue = listing(2, 1)
    queue.take_lines(before)
    assert queue.row_at(1) == row(1)


def test_the_next_open_claim_is_neither_decided_nor_skipped_nor_waiting() -> None:
    queue = listing(1, 2, 3, 4, 5)
    queue.change(row(2, ClaimState.DONE))
    queue.skip(2)
    queue.waiting = {4: "Salah"}
    assert queue.next_open(0) == 4
    assert queue.previous_open(4) == 0
    assert (queue.next_open(4), queue.previous_open(0)) == (None, None)


def test_a_skipped_claim_stays_skipped_when_its_line_is_read_anew() -> None:
    queue = listing(1, 2)
    queue.skip(0)
    queue.change(row(1, ClaimState.IN_PROGRESS))
    assert queue.is_skipped(0)


def test_a_closed_claim_cannot_be_skipped() -> None:
    queue = listing(1)
    queue.change(row(1, ClaimState.DISMISSED))
    queue.skip(0)
    assert not queue.is_skipped(0)


def test_a_claim_that_is_reopened_is_open_again() -> None:
    queue = listing(1, 2)
    queue.change(row(2, ClaimState.DONE))
    assert queue.next_open(0) is None
    queue.change(row(2, ClaimState.NEW))
    assert queue.next_open(0) == 1


def test_closed_claims_of_a_wider_filter_are_known_from_the_start() -> None:
    queue = Listing(array("q", (5, 4, 3, 2)), array("q", (4, 2)))
    assert (queue.next_open(-1), queue.next_open(1), queue.next_open(3)) == (1, 3, None)


def test_a_claim_that_is_not_listed_has_no_position() -> None:
    queue = listing(1)
    assert queue.change(row(7)) is None
    assert queue.row_of(7) == row(7)


@pytest.mark.parametrize(("numbers", "done"), [((), False), ((1,), False)])
def test_a_queue_without_claims_is_not_done(numbers: tuple[int, ...], done: bool) -> None:
    assert listing(*numbers).is_done() is done


def test_a_queue_is_done_when_no_claim_is_open() -> None:
    queue = listing(1, 2)
    queue.change(row(1, ClaimState.DONE))
    queue.change(row(2, ClaimState.DISMISSED))
    assert queue.is_done()


def test_marks() -> None:
    queue = listing(9, 8, 7, 6)
    queue.toggle_mark(0)
    queue.mark_between(3, 2)
    assert queue.marked() == (9, 7, 6)
    queue.toggle_mark(0)
    assert queue.marked() == (7, 6)
    queue.mark_all(2)
    assert queue.marked() == ()
    queue.mark_all(2)
    assert queue.marked() == (9, 8)


def test_hits_are_positions_in_the_order_of_the_queue() -> None:
    queue = listing(9, 8, 7, 6)
    queue.find([6, 9, 1])
    assert list(queue.hits) == [0, 3]

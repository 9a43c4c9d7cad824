import pytest

from factcheck.cli.queue_table import queue_lines
from factcheck.domain.review import ClaimState
from factcheck.wording import load_wording
from tests.examples import CLAIM, SCALE, row

ROWS = (row(), row(id=142, contradicted=False, state=ClaimState.DONE, rating="false", first_seen=None, outlet=None))


def test_queue_is_a_table_with_the_claim_last() -> None:
    head, first, second = queue_lines(ROWS, SCALE, load_wording("id"), None)
    assert head.split() == ["#", "Skor", "Status", "Tanggal", "Media", "Pembicara", "Kali", "Klaim"]
    assert first.startswith(" 12  0.87  · baru   2021-09-02  Kabar Pagi  Bulog, lewat Sari Utami")
    assert first.endswith(f"2≠  {CLAIM}")
    assert second.startswith("142  0.87  ✗ Salah")


@pytest.mark.parametrize("width", [80, 100, 120])
def test_queue_fits_the_terminal(width: int) -> None:
    lines = list(queue_lines(ROWS, SCALE, load_wording("id"), width))
    assert all(len(line) <= width for line in lines)


def test_narrow_terminal_leaves_score_and_outlet_out() -> None:
    head, *_ = queue_lines(ROWS, SCALE, load_wording("id"), 80)
    assert head.split() == ["#", "Status", "Tanggal", "Pembicara", "Kali", "Klaim"]

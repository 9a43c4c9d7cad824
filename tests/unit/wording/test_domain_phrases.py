import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factcheck.domain.quantity import Quantity
from factcheck.domain.review import ClaimState
from factcheck.domain.speaker import Stance
from factcheck.domain.timex import Granularity, Timex, TimexType
from factcheck.wording import load_wording, phrases
from tests.examples import BULOG, SARI, SCALE, mention, row

ID, EN = load_wording("id"), load_wording("en")


def test_chain_names_the_originator_first() -> None:
    assert phrases.chain((BULOG, SARI), ID) == "Bulog, lewat Sari Utami (Menteri, Kementerian Pangan)"
    assert phrases.chain((BULOG, SARI), EN) == "Bulog, via Sari Utami (Menteri, Kementerian Pangan)"


def test_units_read_in_the_language_of_the_interface() -> None:
    share = (Quantity("43%", 0, 3, 43.0, "percent"), Quantity("Rp 5", 0, 4, 5.0, "IDR"))
    assert phrases.quantities(share, ID) == '"43%" = 43 persen; "Rp 5" = 5 IDR'
    assert phrases.quantities(share, EN) == '"43%" = 43 percent; "Rp 5" = 5 IDR'
    contract = (Quantity("Rp 48,5 miliar", 0, 14, 4.85e10, "IDR"), Quantity("5,27 persen", 0, 11, 5.27, "percent"))
    assert phrases.quantities(contract, ID) == '"Rp 48,5 miliar" = 48.500.000.000 IDR; "5,27 persen" = 5,27 persen'
    assert phrases.quantities(contract, EN) == '"Rp 48,5 miliar" = 48,500,000,000 IDR; "5,27 persen" = 5.27 percent'


def test_chain_with_cues_says_what_is_inherited() -> None:
    assert phrases.chain((BULOG, SARI), EN, cues=True) == (
        'Bulog ("menurut"), via Sari Utami '
        '(Menteri, Kementerian Pangan; "mengatakan"; carried over from the sentence before)'
    )


def test_who_denies_a_claim_is_said_to_deny_it() -> None:
    assert phrases.chain((replace(BULOG, stance=Stance.DENY),), ID) == "Bulog (membantah)"


def test_a_role_that_is_all_that_is_known_of_a_speaker_is_said_once() -> None:
    assert phrases.chain((replace(SARI, name="Menteri", role="Menteri"),), ID) == "Menteri (Kementerian Pangan)"
    assert phrases.chain((replace(SARI, name="Menteri", role="Menteri", organisation=None),), ID) == "Menteri"


def test_statement_of_nobody_is_the_outlets() -> None:
    assert phrases.chain((), ID) == "media sendiri"
    assert phrases.names(None, None, ID) == "media sendiri"


def test_names_alone_for_a_table() -> None:
    assert phrases.names("Bulog", "Sari Utami", ID) == "Bulog, lewat Sari Utami"
    assert phrases.names("Bulog", None, ID) == "Bulog"


def test_status_is_glyph_and_word() -> None:
    assert phrases.status(row(), SCALE, ID) == "· baru"
    assert phrases.status(row(state=ClaimState.DONE, rating="false"), SCALE, ID) == "✗ Salah"


def test_verdict_that_is_not_final_says_so() -> None:
    assert phrases.status(row(state=ClaimState.IN_PROGRESS, rating="true"), SCALE, EN) == "✓ True (in progress)"


def test_dismissed_claim_is_dismissed_whatever_its_rating() -> None:
    assert phrases.status(row(state=ClaimState.DISMISSED, rating="true"), SCALE, EN) == "- dismissed"


def test_rating_unknown_to_the_scale_is_shown_by_its_code() -> None:
    assert phrases.rating("hoax", SCALE, "id") == "hoax"


def test_times_are_shown_as_written_and_resolved() -> None:
    assert phrases.times(mention().times, ID) == '"pekan lalu" = 23-29 Agu 2021'


def test_times_that_have_no_place_in_the_calendar_are_shown_as_written() -> None:
    often = Timex("setiap hari", 0, 11, TimexType.SET, "P1D", Granularity.DAY)
    vague = Timex("hari itu", 0, 8)
    assert phrases.times((often, vague), ID) == '"setiap hari"; "hari itu" = tidak tertentu'


def test_figures_are_shown_as_written_and_scaled() -> None:
    assert phrases.quantities(mention().quantities, ID) == '"2,4 juta ton" = hampir 2.400.000 ton'


def test_moment_is_shown_by_the_local_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    time.tzset()
    try:
        assert phrases.moment(datetime(2021, 9, 6, 23, 5, tzinfo=UTC)) == "2021-09-07 06:05"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_large_figures_are_written_out() -> None:
    [figure] = mention().quantities
    written = {
        9e15: "9.000.000.000.000.000",
        1234567.5: "1.234.567,5",
        0.00001: "0,00001",
        -5.0: "-5",
        1e30: "1e+30",
    }
    for value, digits in written.items():
        assert phrases.quantities((replace(figure, value=value, comparator=None),), ID).split()[-2] == digits

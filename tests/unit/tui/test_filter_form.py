"""The filter form: what is ticked and typed becomes a filter; what cannot be read is told and nothing is lost."""

from datetime import date

import pytest

from factcheck.domain.mention import ClaimType
from factcheck.domain.records import ClaimFilter
from factcheck.domain.review import ClaimState
from factcheck.tui.listing import OPEN_STATES
from factcheck.tui.screens.filter import FilterScreen
from tests.stage import UNANSWERED, look, play

SPEAKER, OUTLET, SINCE, UNTIL, SCORE, TYPE, LANGUAGE = (
    ("tab",) * 2,
    ("tab",) * 3,
    ("tab",) * 4,
    ("tab",) * 5,
    ("tab",) * 6,
    ("tab",) * 7,
    ("tab",) * 8,
)


def answer(*keys: str, current: ClaimFilter | None = None) -> object:
    return play(FilterScreen(look(), current or ClaimFilter()), *keys).answer


def test_untouched_form_gives_back_the_filter() -> None:
    current = ClaimFilter(
        states=(ClaimState.NEW, ClaimState.DONE),
        ratings=("false",),
        speaker="Sari",
        outlet="Kabar",
        since=date(2021, 9, 1),
        until=date(2021, 9, 30),
        type=ClaimType.RULE,
        language="id",
        min_score=0.6,
        text="beras",
        order="date",
        limit=10,
    )
    assert answer("enter", current=current) == current


def test_states_are_ticked_and_unticked() -> None:
    assert answer("space", "right", "right", "space", "enter") == ClaimFilter(states=(ClaimState.NEW, ClaimState.DONE))
    assert answer("space", "enter", current=ClaimFilter(states=(ClaimState.NEW,))) == ClaimFilter()
    assert answer("left", "space", "enter") == ClaimFilter(states=(ClaimState.DISMISSED,))


def test_ratings_come_from_the_scale() -> None:
    assert answer("tab", "space", "enter") == ClaimFilter(ratings=("true",))


def test_only_one_type_and_language_at_a_time() -> None:
    assert answer(*TYPE, "space", "right", "space", "enter") == ClaimFilter(type=ClaimType.COMPARISON)
    assert answer(*LANGUAGE, "space", "enter") == ClaimFilter(language="id")
    assert answer(*LANGUAGE, "space", "space", "enter") == ClaimFilter()


def test_names_are_typed() -> None:
    assert answer(*SPEAKER, *"Sari", "tab", *"Kabar", "enter") == ClaimFilter(speaker="Sari", outlet="Kabar")


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2021-02", date(2021, 2, 1), date(2021, 2, 28)),
        ("2021-09-02", date(2021, 9, 2), date(2021, 9, 2)),
    ],
)
def test_a_period_is_taken_whole(typed: str, since: date, until: date) -> None:
    assert answer(*SINCE, *typed, "tab", *typed, "enter") == ClaimFilter(since=since, until=until)


@pytest.mark.parametrize("typed", ["kemarin", "2021-13", "2021-02-30", "02-09-2021", "0000"])
def test_what_is_no_date_is_told_and_the_form_stays(typed: str) -> None:
    stage = play(FilterScreen(look(), ClaimFilter()), *SINCE, *typed, "enter")
    assert stage.answer == UNANSWERED
    assert f"{typed} is no date" in stage.text


def test_turned_period_is_told() -> None:
    stage = play(FilterScreen(look("id"), ClaimFilter()), *SINCE, *"2022", "tab", *"2021", "enter")
    assert "lebih akhir" in stage.text
    assert stage.answer == UNANSWERED


@pytest.mark.parametrize(("typed", "score"), [("0,6", 0.6), ("0.25", 0.25), ("1", 1.0)])
def test_score_takes_comma_and_point(typed: str, score: float) -> None:
    assert answer(*SCORE, *typed, "enter") == ClaimFilter(min_score=score)


@pytest.mark.parametrize("typed", ["2", "-1", "tinggi", "nan"])
def test_what_is_no_score_is_told(typed: str) -> None:
    stage = play(FilterScreen(look(), ClaimFilter()), *SCORE, *typed, "enter")
    assert f"{typed} is no score" in stage.text


def test_one_key_empties_all_but_the_states_so_that_decided_claims_stay_away() -> None:
    current = ClaimFilter(states=(ClaimState.NEW,), speaker="Sari", type=ClaimType.RULE, order="date")
    assert answer("ctrl+n", "enter", current=current) == ClaimFilter(states=(ClaimState.NEW,), order="date")


def test_one_key_ticks_the_open_states_alone() -> None:
    current = ClaimFilter(states=(ClaimState.DONE,), speaker="Sari")
    assert answer("ctrl+o", "enter", current=current) == ClaimFilter(states=OPEN_STATES, speaker="Sari")
    assert answer("ctrl+o", "space", "enter") == ClaimFilter(states=OPEN_STATES[1:])


def test_arrows_go_from_field_to_field() -> None:
    assert answer("down", "down", *"Sari", "up", "space", "enter") == ClaimFilter(speaker="Sari", ratings=("true",))


def test_lines_are_broken_between_answers() -> None:
    text = play(FilterScreen(look("id"), ClaimFilter()), size=(70, 30)).text
    assert "[ ] - dikesampingkan" in text
    assert "[ ] ∅ Tidak bisa diverifikasi" in text


def test_arrows_reach_the_last_field_on_a_small_screen() -> None:
    keys = ("down",) * 8
    stage = play(FilterScreen(look(), ClaimFilter()), *keys, "space", "enter", size=(60, 15))
    assert stage.answer == ClaimFilter(language="id")

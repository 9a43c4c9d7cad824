"""The day a text without a date shows itself to be of: reported days, what is said of them, the years around them."""

from datetime import date

import pytest

from factcheck.reading import article_from_text
from factcheck.reading.day_of_text import Shown, date_of_body
from factcheck.reading.eras import Era, era_of


def day_of(text: str, language: str = "id") -> date | None:
    found = date_of_body(Shown(text, text), language)
    return found.on if found else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tarif naik, kata Rini di Solo, Rabu (8/5/2024).", date(2024, 5, 8)),
        ("Tarif naik, kata Rini di Solo, Rabu ( 8/5 / 2024).", date(2024, 5, 8)),
        ("Tarif naik, kata Rini di Solo, Rabu (8/5 / 2024).", date(2024, 5, 8)),
        ("Harga kopi turun pada Selasa (7/5/2024) waktu setempat.", date(2024, 5, 8)),
        ("Badai datang Selasa waktu setempat (7/5/2024). Kata Rini, Selasa (7/5/2024).", date(2024, 5, 7)),
        ("Rini bicara Rabu (8/5/2024). Sidang akan digelar Senin (13/5/2024).", date(2024, 5, 8)),
        ("Rini bicara Rabu (8/5/2024) kemarin.", date(2024, 5, 9)),
        ("Sidang akan digelar Senin (13/5/2024).", date(2024, 5, 13)),
        ("Rini bicara Rabu (8/5/2024). Sidangnya pada Kamis (9/5/2024) esok.", date(2024, 5, 8)),
        ("Air akan surut, katanya. Hujan reda Kamis (9/5/2024), setelah Rabu (8/5/2024).", date(2024, 5, 9)),
        ("Banjir mulai Selasa (7/5/2024). Air surut, kata camat, Kamis (9/5).", date(2024, 5, 9)),
        ("Kejadian itu tercatat (31/4/2024) di Solo.", None),
    ],
)
def test_the_latest_reported_day_is_the_texts(text: str, day: date | None) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Anggaran 2024 naik, kata Rini, Rabu (8/5).", date(2024, 5, 8)),
        ("Sejak 2023 tarif tetap, kata Rini, Rabu (8/5).", date(2024, 5, 8)),
        ("Target 2025 berubah, kata Rini, Rabu (8/5).", date(2024, 5, 8)),
        ("Kasus Covid-19 bertambah, kata Rini, Selasa (30/6).", date(2020, 6, 30)),
        ("Presiden Prabowo hadir, kata Rini, Senin (20/10).", date(2025, 10, 20)),
        ("Rumah itu dibangun 2010, kata Presiden Prabowo, Senin (20/10).", date(2025, 10, 20)),
        ("Presiden Joko Widodo hadir, kata Rini, Senin (29/4).", None),
        ("Presiden Joko Widodo hadir, kata Kepala Bappenas Bambang Brodjonegoro, Senin (29/4).", date(2019, 4, 29)),
        ("Tarif naik sejak Januari 2024. Kata Rini, Rabu (8/5).", date(2024, 5, 8)),
        ("Tarif Rp 2.024,5 naik, kata Rini, Rabu (8/5).", None),
        ("Tarif naik, kata Rini, Rabu (8/5).", None),
        ("Anggaran 2024 naik (8/5).", None),
    ],
)
def test_a_day_without_a_year_takes_the_one_its_weekday_fits(text: str, day: date | None) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "era"),
    [
        ("Mantan Presiden Joko Widodo hadir.", None),
        ("Presiden Joko Widodo hadir.", Era(2014, 2024)),
        ("Wapres Gibran mengenang masa Presiden Joko Widodo.", Era(2024, 2029)),
        ("Harga beras naik.", None),
    ],
)
def test_an_end_counts_only_while_nothing_begins_later(text: str, era: Era | None) -> None:
    assert era_of(text, "id") == era


def test_embedded_posts_date_a_text_that_names_no_other_day() -> None:
    text = "Warganet kecewa. Kapan menang? — Info Bola (@infobola) September 10, 2019 Simak juga videonya."
    assert day_of(text) == date(2019, 9, 10)
    assert day_of(f"{text} Timnas kalah, Rabu (11/9/2019).") == date(2019, 9, 11)


def test_a_handle_in_a_sentence_is_no_post() -> None:
    assert day_of("Akun (@infobola) yang dibuat pada bulan lalu, tepatnya 3 Mei 2019, ditutup.") is None


def test_english_reports_are_dated_alike() -> None:
    assert day_of("Prices fell on Tuesday (7/5/2024) local time.", "en") == date(2024, 5, 8)


def test_thousands_of_days_take_no_time_and_give_the_latest() -> None:
    text = "Rabu (8/5) " * 20_000 + "Presiden Joko Widodo " * 20_000 + "(@akun) " * 20_000
    assert article_from_text(f"{text} 2024").published_on == date(2024, 5, 8)


def test_titles_of_other_stories_tell_the_years_too() -> None:
    body = "Tarif parkir naik, kata Rini, Senin (29/4)."
    page = f"{body} Baca juga: Menpora Imam Buka Kejuaraan. Kata Kepala Bappenas Bambang Brodjonegoro."
    assert date_of_body(Shown(body, page), "id") == date_of_body(Shown(page, page), "id")
    assert date_of_body(Shown(body, body), "id") is None


def test_a_weekday_of_an_older_year_is_not_the_texts() -> None:
    text = "Wabah virus corona menekan ekspor, kata Rini, Kamis (28/2). Krisis 2008 terulang."
    assert day_of(text) is None

"""Write languages/{id,en}/holidays.toml from the `holidays` package.

Run by hand when the days of a year are announced:
    pip install holidays && python data/make_holidays.py

The days of Indonesia are the government's (joint decree of three ministers); Umm al-Qura calendars are often a day off.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import holidays

from factcheck.dates.hijri import tabular_month_start

YEARS = range(1990, 2036)
LANGUAGES = Path(__file__).parent.parent / "factcheck" / "languages"

INDONESIAN = {
    "Ascension Day": "ascension_day",
    "Christmas Day": "christmas",
    "Day of Silence": "day_of_silence",
    "Eid al-Adha": "eid_al_adha",
    "Eid al-Fitr": "eid_al_fitr",
    "Good Friday": "good_friday",
    "Independence Day": "independence_day",
    "International Labor Day": "labour_day",
    "Islamic New Year": "islamic_new_year",
    "Isra' and Mi'raj": "prophets_journey",
    "Lunar New Year": "lunar_new_year",
    "New Year's Day": "new_year",
    "Pancasila Day": "pancasila_day",
    "Prophet's Birthday": "prophets_birthday",
    "Vesak Day": "vesak",
}
AMERICAN = {"Christmas Day": "christmas", "New Year's Day": "new_year", "Thanksgiving Day": "thanksgiving"}
SHARED = ("easter", "eid_al_adha", "eid_al_fitr", "good_friday", "lunar_new_year")

HIJRI_DAYS = {
    "islamic_new_year": (1, 1),
    "prophets_birthday": (3, 12),
    "prophets_journey": (7, 27),
    "eid_al_fitr": (10, 1),
    "eid_al_adha": (12, 10),
}
"""Month and day of the holidays that tell when a Hijri month began."""

RAMADAN = (
    "2010-08-11", "2011-08-01", "2012-07-21", "2013-07-10", "2014-06-29", "2015-06-18", "2016-06-06", "2017-05-27",
    "2018-05-17", "2019-05-06", "2020-04-24", "2021-04-13", "2022-04-03", "2023-03-23", "2024-03-12", "2025-03-01",
    "2026-02-19",
)  # fmt: skip
"""1 Ramadan is no holiday: the days announced by the ministry of religious affairs."""


def named_days(country: str, names: dict[str, str]) -> dict[str, set[date]]:
    """Return the days of a country's holidays by our keys; estimates of the package count, shifted days off do not."""
    found: dict[str, set[date]] = defaultdict(set)
    for day, label in holidays.country_holidays(country, years=YEARS, language="en_US").items():
        for name in label.split("; "):
            key = names.get(name.removesuffix(" (estimated)"))
            if key is not None:
                found[key].add(day)
    return found


def hijri_months(days: dict[str, set[date]]) -> dict[str, date]:
    """Return when Hijri months began, as "year-month", told by the holidays that fall in them."""
    found: dict[str, date] = {}
    for key, (month, number) in HIJRI_DAYS.items():
        for day in days[key]:
            found |= _nearest(day - timedelta(days=number - 1), month)
    for text in RAMADAN:
        found |= _nearest(date.fromisoformat(text), 9)
    return found


def _nearest(begin: date, month: int) -> dict[str, date]:
    around = range(begin.year - 579 - 20, begin.year - 579 + 80)
    year = min(around, key=lambda candidate: abs(tabular_month_start(candidate, month) - begin))
    return {f"{year}-{month:02d}": begin}


def easters() -> set[date]:
    """Return Easter Sundays, two days after the Good Fridays."""
    return {day + timedelta(days=2) for day in named_days("ID", INDONESIAN)["good_friday"]}


def write(language: str, days: dict[str, set[date]], origins: dict[str, int], months: dict[str, date]) -> None:
    """Write one language's table."""
    lines = ["# Made by data/make_holidays.py from the `holidays` package; do not edit by hand.", "", "[days]"]
    lines += [f"{key} = [{_quoted(day.isoformat() for day in sorted(days[key]))}]" for key in sorted(days)]
    lines += ["", "[origins] # the year from which the feast is counted: HUT RI ke-73 is of 2018"]
    lines += [f"{key} = {year}" for key, year in sorted(origins.items())]
    lines += ["", "[hijri_months] # announced beginnings; arithmetic gives the others"]
    lines += [f'{name} = "{day.isoformat()}"' for name, day in sorted(months.items())]
    (LANGUAGES / language / "holidays.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _quoted(texts: Iterable[str]) -> str:
    return ", ".join(f'"{text}"' for text in texts)


def main() -> None:
    """Write the tables of all languages."""
    indonesian = named_days("ID", INDONESIAN)
    indonesian["easter"] = easters()
    months = hijri_months(indonesian)
    write("id", indonesian, {"independence_day": 1945}, months)
    english = named_days("US", AMERICAN) | {key: indonesian[key] for key in SHARED}
    english["new_year_eve"] = {day - timedelta(days=1) for day in english["new_year"]}
    write("en", english, {}, months)


if __name__ == "__main__":
    main()

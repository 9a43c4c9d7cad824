import calendar
import json
import re
from collections.abc import Iterator
from datetime import date
from importlib.resources import files

SAMPLE = files("factcheck") / "sample" / "articles"
DAYS = {
    "id": ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"),
    "en": tuple(day.lower() for day in calendar.day_name),
}
MONTHS = {
    "januari": 1, "februari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8,
    "agu": 8, "aug": 8, "august": 8, "september": 9, "oktober": 10, "november": 11, "desember": 12,
}  # fmt: skip
BRACKET = re.compile(r"(\w+) \((\d{1,2})/(\d{1,2})/(\d{4})\)")
WRITTEN = re.compile(rf"(\w+),? (\d{{1,2}}) ({'|'.join(MONTHS)}) (2\d{{3}})", re.IGNORECASE)
ENGLISH_ORDER = re.compile(r"(\w+), (August) (\d{1,2}), (2\d{3})")
MISMATCH = ("detik-lalin-tol.txt", "jumat", date(2025, 8, 9))


def texts() -> Iterator[tuple[str, str]]:
    for file in sorted(SAMPLE.iterdir(), key=lambda entry: entry.name):
        text = file.read_text(encoding="utf-8")
        if file.name.endswith(".jsonl"):
            yield from ((f"{file.name}:{row['id']}", row["text"]) for row in map(json.loads, text.splitlines()))
        else:
            yield file.name, text


def is_english(name: str) -> bool:
    return name.startswith("en-")


def dated_weekdays(text: str) -> Iterator[tuple[str, date]]:
    for word, day, month, year in BRACKET.findall(text):
        yield word.lower(), date(int(year), int(month), int(day))
    for word, day, month, year in WRITTEN.findall(text):
        yield word.lower(), date(int(year), MONTHS[month.lower()], int(day))
    for word, month, day, year in ENGLISH_ORDER.findall(text):
        yield word.lower(), date(int(year), MONTHS[month.lower()], int(day))


def day_index(word: str) -> int | None:
    """Monday is 0; Ahad is the older name of Sunday; None for a word that is no weekday."""
    if word == "ahad":
        return 6
    return next((days.index(word) for days in DAYS.values() if word in days), None)


def test_there_are_enough_articles_in_both_languages() -> None:
    names = [name for name, text in texts() if text.strip()]
    assert sum(not is_english(name) for name in names) >= 12
    assert sum(is_english(name) for name in names) >= 2


def test_articles_have_the_length_of_news() -> None:
    assert all(1_200 <= len(text) <= 3_000 for _, text in texts())


def test_six_outlets_are_recognisable_by_their_datelines() -> None:
    everything = "\n".join(text for _, text in texts())
    datelines = (
        "TEMPO.CO, ",
        ", KOMPAS.com ",
        " (ANTARA) - ",
        "Liputan6.com, ",
        "REPUBLIKA.CO.ID, ",
        ", CNN Indonesia -- ",
        "Jakarta - ",
    )
    assert all(dateline in everything for dateline in datelines)


def test_weekdays_agree_with_dates_but_for_the_one_wrong_on_purpose() -> None:
    found = [
        (name, word, day) for name, text in texts() for word, day in dated_weekdays(text) if day_index(word) is not None
    ]
    assert len(found) > 20
    assert [place for place in found if day_index(place[1]) != place[2].weekday()] == [MISMATCH]


def test_stories_repeat_drift_and_contradict() -> None:
    everything = "\n".join(text for _, text in texts())
    for pair in (
        ("2,4 juta ton", "2,1 juta ton"),
        ("5,27 persen", "5,06 persen"),
        ("naik 23 persen", "turun 23 persen"),
        ("tidak mengimpor beras", "mengimpor 320 ribu ton beras"),
    ):
        assert all(everything.lower().count(words) >= 2 for words in pair), pair

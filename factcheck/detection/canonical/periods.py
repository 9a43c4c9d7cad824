"""Make days and periods that lean on the date of publication absolute."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from factcheck.detection.canonical.edit import Edit, as_written
from factcheck.detection.canonical.words import CanonicalWords
from factcheck.domain.timex import AnchorSource, Granularity, Timex, TimexType
from factcheck.text.tokens import Token

MONTHS_OF_QUARTER, MONTHS_OF_HALF = 3, 6
NUMERALS = ("I", "II", "III", "IV")


def absolute(times: Sequence[Timex], tokens: Sequence[Token], words: CanonicalWords) -> Iterator[Edit]:
    """Yield the times of a claim, written so that they need no date of publication.

    What is part of a day stays ("Jumat dini hari"), and so does a time within a title ("Dunia Hari Ini").
    """
    for time in times:
        if not _leans(time) or time.begin is None:
            continue
        wording = _with_year(time, words) or _with_date(time, time.begin, words)
        if wording is None and (time.start == tokens[0].start or not time.text[0].isupper()):
            wording = _anew(time, time.begin, words)
            wording = wording and _beside(time, wording, tokens, words)
        if wording:
            yield Edit(time.start, time.end, as_written(wording, time.text))


def _leans(time: Timex) -> bool:
    return (
        time.type is TimexType.DATE
        and time.anchor_source is AnchorSource.PUBLICATION
        and time.begin is not None
        and time.value is not None
        and str(time.begin.year) not in time.text
    )


def _with_year(time: Timex, words: CanonicalWords) -> str | None:
    """Return the text with its year where that is all it lacks: "akhir September", "kuartal III"."""
    last = time.text.split()[-1].rpartition("-")[2]
    if time.begin is None or time.end_exclusive is None or not (last in words.months or _is_numbered(time, last)):
        return None
    within = (time.end_exclusive - timedelta(days=1)).year == time.begin.year
    return f"{time.text} {time.begin.year}" if within else None


def _is_numbered(time: Timex, last: str) -> bool:
    return time.granularity in (Granularity.QUARTER, Granularity.HALF) and last in NUMERALS


def _with_date(time: Timex, begin: date, words: CanonicalWords) -> str | None:
    """Return a weekday with its date, and the part of the day where it is told: "Jumat dini hari", "Senin (23/11)"."""
    weekday, *others = time.text.split()
    if time.granularity is not Granularity.DAY or weekday.rstrip(",").lower() not in words.weekdays:
        return None
    return " ".join((weekday.rstrip(","), _day(begin, words), *_parts_of_day(others, words)))


def _parts_of_day(spoken: Sequence[str], words: CanonicalWords) -> list[str]:
    return [word for word in spoken if word.lower() in words.parts_of_day]


def _anew(time: Timex, begin: date, words: CanonicalWords) -> str | None:
    """Return a day or period in the language's pattern: "tahun lalu", "pekan ini"; None where there is none for it."""
    if time.modifier is not None:
        return None
    if time.granularity is Granularity.DAY:
        return " ".join((_day(begin, words), *_parts_of_day(time.text.split()[1:], words)))
    pattern = words.patterns.get(time.granularity) if time.granularity else None
    if not pattern:
        return None
    size = MONTHS_OF_HALF if time.granularity is Granularity.HALF else MONTHS_OF_QUARTER
    return pattern.format(
        days=_days(begin, words),
        month=words.months[begin.month - 1],
        year=begin.year,
        number=NUMERALS[(begin.month - 1) // size],
    )


def _beside(time: Timex, wording: str, tokens: Sequence[Token], words: CanonicalWords) -> str:
    """Return the wording without its preposition behind another one: "rose in 2020", but "from 2020"."""
    own, _, bare = wording.partition(" ")
    before = next((token for token in reversed(tokens) if token.end <= time.start), None)
    return bare if before and own in words.prepositions and before.lower in words.prepositions else wording


def _day(day: date, words: CanonicalWords) -> str:
    return words.patterns[Granularity.DAY].format(day=day.day, month=words.months[day.month - 1], year=day.year)


def _days(begin: date, words: CanonicalWords) -> str:
    """Return the days of the week that begins so: 23-29 November 2026, or both dates where it ends in another month."""
    last = begin + timedelta(days=6)
    return (
        f"{begin.day}-{_day(last, words)}"
        if last.month == begin.month
        else f"{_day(begin, words)} - {_day(last, words)}"
    )

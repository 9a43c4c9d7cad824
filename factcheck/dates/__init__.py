"""Temporal expressions: a tagger over tokens and a resolver against the article's date. Knows no speakers."""

from factcheck.dates.finder import find_times
from factcheck.dates.typed import parse_date
from factcheck.dates.written_on import first_full_date

__all__ = ["find_times", "first_full_date", "parse_date"]

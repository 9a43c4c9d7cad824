"""What temporal expressions mean before they are resolved; every form finds its own days. Knows no words."""

from factcheck.dates.meanings.base import Lean, Meaning, Resolution, YearRef
from factcheck.dates.meanings.days import DayOfMonth, DayShift, FullDate, NamedWeekday, YearlessDay
from factcheck.dates.meanings.feasts import Feast, HijriDay, HijriYear
from factcheck.dates.meanings.joined import DayRange, Interval, Moment, MonthRange
from factcheck.dates.meanings.lengths import Duration, RepeatedUnit, RepeatedWeekday, Vague
from factcheck.dates.meanings.spans import Century, Decade, PartOfYear, PlainYear, SamePeriod, UnitShift, Weekend

__all__ = [
    "Century",
    "DayOfMonth",
    "DayRange",
    "DayShift",
    "Decade",
    "Duration",
    "Feast",
    "FullDate",
    "HijriDay",
    "HijriYear",
    "Interval",
    "Lean",
    "Meaning",
    "Moment",
    "MonthRange",
    "NamedWeekday",
    "PartOfYear",
    "PlainYear",
    "RepeatedUnit",
    "RepeatedWeekday",
    "Resolution",
    "SamePeriod",
    "UnitShift",
    "Vague",
    "Weekend",
    "YearRef",
    "YearlessDay",
]

"""The grammar of temporal expressions: anchored rules over tokens, by the role of the word they begin with.

A rule gets a cursor and a place and reads the expression that begins there, or none.
"""

from collections.abc import Mapping, Sequence

from factcheck.dates.found import Rule
from factcheck.dates.lexicon import Role
from factcheck.dates.rules.clock import clock
from factcheck.dates.rules.edges import edge
from factcheck.dates.rules.feasts import countdown, counted_feast, feast, hijri_day, hijri_year
from factcheck.dates.rules.labelled import labelled_date
from factcheck.dates.rules.months import led_month, month, month_first_day
from factcheck.dates.rules.numeric_days import numeric_day
from factcheck.dates.rules.openings import first_months
from factcheck.dates.rules.quarters import numbered_part, ordinal_part, same_period
from factcheck.dates.rules.relative import counted_unit, day_shift, led_by_mention, led_unit, mention_shift, unit_shift
from factcheck.dates.rules.repeats import repeat
from factcheck.dates.rules.weekdays import bare_weekday, dated_weekday, led_weekday, weekday_pair
from factcheck.dates.rules.written_days import written_day
from factcheck.dates.rules.years import plain_year, worded_century, worded_decade, worded_year

_SMALL_NUMBER_RULES: tuple[Rule, ...] = (
    numeric_day,
    written_day,
    hijri_day,
    clock,
    worded_century,
    ordinal_part,
    first_months,
    counted_unit,
)
_YEAR_RULES: tuple[Rule, ...] = (numeric_day, hijri_year, plain_year, counted_unit)
_OTHER_NUMBER_RULES: tuple[Rule, ...] = (numeric_day, clock, counted_unit)
DAY_DIGITS = 2
"""Digits of a day's number at most; by itself it is no time, so that what follows tells."""

_YEAR_DIGITS = 4

DATED_RULES: Sequence[Rule] = (dated_weekday, written_day, numeric_day)
"""For a day that follows a time of the clock."""

RULES: Mapping[Role, Sequence[Rule]] = {
    Role.WEEKDAY: (weekday_pair, dated_weekday, bare_weekday),
    Role.WEEKDAY_SHORT: (dated_weekday,),
    Role.MENTION_SHIFT: (mention_shift,),
    Role.DAY_SHIFT: (day_shift,),
    Role.EVE: (feast,),
    Role.FEAST_HEAD: (counted_feast,),
    Role.HOLIDAY: (feast,),
    Role.COUNTDOWN: (countdown,),
    Role.HIJRI_MONTH: (hijri_year,),
    Role.REPEAT: (repeat,),
    Role.SAME_PERIOD: (same_period,),
    Role.EDGE: (edge,),
    Role.LABEL: (labelled_date, worded_decade),
    Role.UNIT: (
        dated_weekday,
        bare_weekday,
        worded_year,
        hijri_year,
        month,
        numbered_part,
        worded_decade,
        worded_century,
        unit_shift,
        clock,
    ),
    Role.SINGLE_UNIT: (counted_unit,),
    Role.NUMBER: (first_months, counted_unit),
    Role.ORDINAL: (ordinal_part,),
    Role.LEADING_MENTION: (led_by_mention,),
    Role.LEADING: (led_weekday, led_month, led_unit),
    Role.MONTH: (month_first_day, month),
    Role.MONTH_SHORT: (month_first_day, month),
    Role.MONTH_PAIR: (month,),
    Role.WEEKDAY_PAIR: (weekday_pair,),
    Role.CLOCK: (clock,),
}
"""By role of the first word; a word with several roles gets the rules of all, in this order."""


def number_rules(number: str) -> tuple[Rule, ...]:
    """Return the rules for a token that begins with a digit, by its shape: a day, a year, or another number."""
    if not number.isdecimal():
        return _OTHER_NUMBER_RULES
    if len(number) <= DAY_DIGITS:
        return _SMALL_NUMBER_RULES
    return _YEAR_RULES if len(number) == _YEAR_DIGITS else _OTHER_NUMBER_RULES

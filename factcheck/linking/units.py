"""Which units of numbers exclude each other. The names are those that text/quantities gives; no words of a language."""

RANK = "rank"
"""The unit of an ordinal: "ke-12", "third"."""
TIMES = "times"
"""The unit of a factor: "dua kali lipat", "doubled"."""
PERCENT = "percent"
MEASURES = frozenset(
    {
        "acre", "barrel", "basis point", "centimetre", "century", "cubic metre", "day", "decade", "degree",
        "degree Celsius", "degree Fahrenheit", "foot", "gallon", "gigabyte", "gigawatt", "gram", "hectare", "hour",
        "inch", "kilogram", "kilolitre", "kilometre", "kilowatt", "kilowatt-hour", "litre", "magnitude",
        "megahertz", "megawatt", "metre", "mile", "milligram", "millilitre", "millimetre", "minute", "month",
        "ounce", "percent", "permille", "point", "pound", "quarter", "second", "semester", "square kilometre",
        "square metre", "terabyte", "tonne", "volt", "watt", "week", "year", RANK, TIMES,
    }
)  # fmt: skip
"""Units of measure, which exclude each other."""
MONEY = frozenset(
    {
        "AED", "AUD", "BND", "BRL", "CAD", "CHF", "CNY", "EGP", "EUR", "GBP", "HKD", "IDR", "INR", "JPY", "KRW",
        "KWD", "MXN", "MYR", "NOK", "NZD", "PHP", "PKR", "QAR", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD",
        "UAH", "USD", "VND", "ZAR",
    }
)  # fmt: skip
"""ISO 4217 codes that occur in the news; a counted abbreviation ("18 juta KPM") is no currency."""


_SMALLER = {
    "centimetre": ("metre", 0.01), "century": ("year", 100), "day": ("hour", 24), "decade": ("year", 10),
    "gram": ("kilogram", 1e-3), "hectare": ("square metre", 1e4), "kilolitre": ("litre", 1e3),
    "kilometre": ("metre", 1e3), "megawatt": ("kilowatt", 1e3), "gigawatt": ("kilowatt", 1e6),
    "milligram": ("kilogram", 1e-6), "millilitre": ("litre", 1e-3), "millimetre": ("metre", 1e-3),
    "minute": ("hour", 1 / 60), "month": ("year", 1 / 12), "square kilometre": ("square metre", 1e6),
    "second": ("hour", 1 / 3600), "tonne": ("kilogram", 1e3), "watt": ("kilowatt", 1e-3), "week": ("hour", 168),
}  # fmt: skip
"""Measures of one kind: the unit they are compared in, and how many of it each is."""


def in_base(value: float, unit: str | None) -> tuple[float, str | None]:
    """Return a figure in the unit its kind is compared in: 8 tonne is 8000 kilogram. Others stay as they are."""
    base, times = _SMALLER.get(unit or "", (unit, 1))
    return value * times, base


def is_hard(unit: str | None) -> bool:
    """Tell whether it is money or a measure, which excludes every other unit; a counted noun does not."""
    return unit is not None and (unit in MEASURES or unit in MONEY)

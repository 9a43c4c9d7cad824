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


def is_hard(unit: str | None) -> bool:
    """Tell whether it is money or a measure, which excludes every other unit; a counted noun does not."""
    return unit is not None and (unit in MEASURES or unit in MONEY)

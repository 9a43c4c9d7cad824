"""Numbers as a person writes them in the language of the interface. Pure."""

from decimal import Decimal

WRITTEN_OUT = 1e18
"""A million millions of millions: no newspaper's figure is larger, and a longer row of digits cannot be read."""

_SWAPPED = str.maketrans(",.", ".,")


def grouped(number: float, language: str) -> str:
    """Return a number with its digits in groups: 18.245,5 in Indonesian, 18,245.5 in English."""
    rounded = f"{number:.15g}"
    return _written(f"{Decimal(rounded):,f}" if abs(number) < WRITTEN_OUT else rounded, language)


def measured(number: float, language: str, sign: str = "") -> str:
    """Return a score or a weight with two decimals: 0,87 in Indonesian, 0.87 in English; `sign` "+" for a weight."""
    return _written(f"{number:{sign}.2f}", language)


def _written(number: str, language: str) -> str:
    return number.translate(_SWAPPED) if language == "id" else number

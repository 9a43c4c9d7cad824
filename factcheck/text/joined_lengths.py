"""Lengths of time in two units or more, joined to one: each of their numbers was read alone."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from factcheck.text.amounts import Amount

SMALLER = {
    ("year", "month"): Decimal(12),
    ("week", "day"): Decimal(7),
    ("day", "hour"): Decimal(24),
    ("hour", "minute"): Decimal(60),
    ("minute", "second"): Decimal(60),
}
"""How many of the second unit make one of the first."""


def joined_lengths(amounts: Iterable[Amount]) -> tuple[Amount, ...]:
    """Join a length of time written in two units or more to one in the smallest: "3 tahun 6 bulan" is 42 months.

    The second number must be smaller than one of the first unit: "1 menit 3434 detik" stays two.
    """
    joined: list[Amount] = []
    for amount in amounts:
        before = joined[-1] if joined else None
        many = SMALLER.get((before.unit or "", amount.unit or "")) if before else None
        if before and many and before.last == amount.first and 0 <= amount.numeral.value < many:
            whole = before.numeral.value * many + amount.numeral.value
            joined[-1] = replace(amount, first=before.first, numeral=amount.numeral._replace(value=whole))
        else:
            joined.append(amount)
    return tuple(joined)

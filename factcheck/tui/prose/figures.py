"""Figures of a claim in words: as written, and fully scaled with its digits in groups, so that a drift is seen."""

from collections.abc import Sequence

from factcheck.domain.quantity import Quantity
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import grouped


def figures_text(look: Look, found: Sequence[Quantity]) -> str:
    """Return `"hampir Rp 2,5 juta" = hampir 2.500.000 IDR; "5%" = 5 persen`."""
    return "; ".join(f'"{safe_line(each.text)}" = {_scaled(look, each)}' for each in found)


def _scaled(look: Look, quantity: Quantity) -> str:
    comparator = look.words.name("comparator", quantity.comparator) if quantity.comparator else ""
    unit = safe_line(look.words.name("unit", quantity.unit)) if quantity.unit else ""
    parts = (comparator, grouped(quantity.value, look.words.language), unit)
    return " ".join(part for part in parts if part)

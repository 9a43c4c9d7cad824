"""Files of published fact-checks: ClaimReview in pages and feeds, tables, JSON lines. Judges no claim."""

from factcheck.reading.factchecks.files import read_factchecks
from factcheck.reading.factchecks.ratings import code_of_label, code_of_worth

__all__ = ["code_of_label", "code_of_worth", "read_factchecks"]

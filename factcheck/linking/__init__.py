"""The same claim again: normal forms, their comparison behind gates, the words that explain it. Knows no database."""

from factcheck.linking.compare import compare_forms, compare_many
from factcheck.linking.form import VERSION, NormalForm
from factcheck.linking.index import INDEXED, QUERIED, Candidates, figure_keys, index_keys
from factcheck.linking.lexicon import guess_language
from factcheck.linking.normalise import normal_form
from factcheck.linking.placement import MOST_SUGGESTIONS, Placed, Placement, completeness, place, precedence
from factcheck.linking.scales import scale_conflicts
from factcheck.linking.wording import explain

__all__ = [
    "INDEXED",
    "MOST_SUGGESTIONS",
    "QUERIED",
    "VERSION",
    "Candidates",
    "NormalForm",
    "Placed",
    "Placement",
    "compare_forms",
    "compare_many",
    "completeness",
    "explain",
    "figure_keys",
    "guess_language",
    "index_keys",
    "normal_form",
    "place",
    "precedence",
    "scale_conflicts",
]

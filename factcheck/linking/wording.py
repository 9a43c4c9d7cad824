"""Say in words how two statements relate, on one line. The words are in languages/<code>/linking.toml."""

from factcheck.domain.link import Comparison, Difference, DifferenceKind
from factcheck.languages import Table, load

LONGEST_PIECE = 60
"""Code points of a differing piece that are shown."""
_WHOLE_SENTENCE = frozenset({DifferenceKind.POLARITY})


def explain(comparison: Comparison, language: str) -> str:
    """Return one sentence, e.g. "sama, tetapi 5,27 persen lawan 5,06 persen"."""
    words = load(language, "linking").table("wording")
    told = dict.fromkeys(_tell(difference, words) for difference in comparison.differences)
    return words.text(comparison.relation.value).format(differences=words.text("joint").join(told))


def _tell(difference: Difference, words: Table) -> str:
    a, b = _short(difference.a), _short(difference.b)
    if difference.kind in _WHOLE_SENTENCE and not (a and b):
        return words.text("negated")
    if not a or not b:
        return words.text("only_first" if a else "only_second").format(piece=a or b)
    return words.text("swapped" if difference.kind is DifferenceKind.ROLE else "against").format(a=a, b=b)


def _short(piece: str) -> str:
    line = " ".join(piece.split())
    return line if len(line) <= LONGEST_PIECE else f"{line[: LONGEST_PIECE - 1]}…"

"""A language's weights of detection, compiled once. Must not judge anything itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import log

from factcheck.detection.kin import Kin, KinWeights, Row, WordRows, kin
from factcheck.domain.errors import LanguageDataError
from factcheck.domain.mention import ClaimType, Reason
from factcheck.languages import Table, load

BIAS, WORD = "bias", "word"


@dataclass(frozen=True, slots=True)
class TypeWeights:
    """The claim types, and what each feature and each word says for them, in the order of `kinds`; with a bias."""

    kinds: tuple[ClaimType, ...]
    rows: dict[str, Row]
    words: WordRows


@dataclass(frozen=True, slots=True)
class Scorer:
    """Weights by feature, reasons by single word and by pair of words; a score >= `threshold` is check-worthy.

    `kin`: what each word says by where it stands among others. `surroundings`: how much a claim has of the log odds of
    those around it.
    """

    threshold: float
    surroundings: float
    weights: dict[str, float]
    words: dict[str, Reason]
    pairs: dict[str, Reason]
    kin: KinWeights
    types: TypeWeights


@dataclass(frozen=True, slots=True)
class JointWeights:
    """What speaks for two claims at a joint: by trait at every joint, and by trait at the joints of one name.

    A sum >= `least`, in log odds, makes a cut.
    """

    least: float
    bias: float
    common: dict[str, float]
    own: dict[str, dict[str, float]]


@cache
def scorer(language: str) -> Scorer:
    """Return the weights of a language.

    Raises LanguageDataError when a type is unknown or a value is no number.
    """
    table = load(language, "weights")
    words = {word: Reason(WORD, word, weight) for word, weight in table.numbers("words").items()}
    return Scorer(
        threshold=table.number("threshold"),
        surroundings=table.number("surroundings"),
        weights=table.numbers("weights"),
        words={word: reason for word, reason in words.items() if " " not in word},
        pairs={pair: reason for pair, reason in words.items() if " " in pair},
        kin=KinWeights(kin(language), by_axis(table.table("kin"), "worth", kin(language))),
        types=_type_weights(table, kin(language)),
    )


def _type_weights(table: Table, known: Kin) -> TypeWeights:
    features, words, axes = (table.table(name) for name in ("types", "type_words", "type_kin"))
    kinds = tuple(kind for kind in ClaimType if kind in features)
    by_word = _rows([words.numbers(kind) if kind in words else {} for kind in kinds])
    kin_rows = [by_axis(axes, kind, known) if kind in axes else () for kind in kinds]
    return TypeWeights(kinds, _rows([features.numbers(kind) for kind in kinds]), WordRows(by_word, known, kin_rows))


def by_axis(table: Table, key: str, known: Kin) -> Row:
    """Return a weight for each axis, or none. Raises LanguageDataError for another number of them."""
    found = table.row(key)
    if found and len(found) != known.axes:
        raise LanguageDataError(
            f"{table.file}: {table.path}.{key} has {len(found)} weights, kin.toml {known.axes} axes; fit them again"
        )
    return found


def _rows(weights: Sequence[dict[str, float]]) -> dict[str, Row]:
    """Return {name: its weight in each table}."""
    names = {name for table in weights for name in table}
    return {name: tuple(table.get(name, 0.0) for table in weights) for name in names}


@cache
def joint_weights(language: str) -> JointWeights:
    """Return what speaks for a cut at a joint in a language."""
    table = load(language, "joints")
    threshold, common, own = table.number("threshold"), table.numbers("common"), table.table("own")
    return JointWeights(
        least=log(threshold / (1 - threshold)),
        bias=common[BIAS],
        common=common,
        own={name: own.numbers(name) for name in own},
    )

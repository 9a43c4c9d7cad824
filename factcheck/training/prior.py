"""The weights people set by hand, and how far labels may move them: languages/<code>/prior.toml, typed."""

from dataclasses import dataclass

from factcheck.domain.mention import ClaimType
from factcheck.languages import load


@dataclass(frozen=True, slots=True)
class HandWeights:
    """Weights by feature, "bias" among them, for worth and for each type; the rest is explained in the file."""

    weights: dict[str, float]
    types: dict[ClaimType, dict[str, float]]
    spread: float
    type_spread: float
    word_spread: float
    word_seen: int
    pair_seen: int
    word_least: float
    type_word_spread: float
    type_word_least: float
    kin_spread: float
    type_kin_spread: float
    surroundings: float
    routine: float
    unlabelled: float
    margin: float


def hand_weights(language: str) -> HandWeights:
    """Return the hand weights of a language. Raises LanguageDataError where a value is missing or no number."""
    table = load(language, "prior")
    fit, types = table.table("fit"), table.table("types")
    return HandWeights(
        weights=table.numbers("weights"),
        types={kind: types.numbers(kind) for kind in ClaimType if kind in types},
        spread=fit.number("spread"),
        type_spread=fit.number("type_spread"),
        word_spread=fit.number("word_spread"),
        word_seen=int(fit.number("word_seen")),
        pair_seen=int(fit.number("pair_seen")),
        word_least=fit.number("word_least"),
        type_word_spread=fit.number("type_word_spread"),
        type_word_least=fit.number("type_word_least"),
        kin_spread=fit.number("kin_spread"),
        type_kin_spread=fit.number("type_kin_spread"),
        surroundings=fit.number("surroundings"),
        routine=fit.number("routine"),
        unlabelled=fit.number("unlabelled"),
        margin=fit.number("margin"),
    )

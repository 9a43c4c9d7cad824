"""Fitted weights as the text of a weights.toml, with the figures they reached in its head."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from json import dumps
from textwrap import wrap

from factcheck.detection.weights import BIAS
from factcheck.training.fitting import Weights
from factcheck.training.measuring import Figures
from factcheck.training.prior import HandWeights

WIDTH = 116
SILENT = 0.005
"""A weight that would be written as 0.00 is left out."""
SILENT_TYPE = 0.05
"""A weight in a table of types that small has changed no type of the labelled articles (November 2026)."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def weights_file(weights: Weights, threshold: float, head: str) -> str:
    """Return the text of weights.toml; `head` becomes its first comment."""
    return "\n".join(
        (
            *(f"# {line}" for line in wrap(head, WIDTH)),
            "",
            f"threshold = {threshold}",
            f"surroundings = {weights.surroundings}",
            "",
            "[weights]",
            *_entries(weights.features, SILENT),
            "",
            *(
                []
                if weights.words
                else ["# Single words carry no weight in this language: too few labels to fit them."]
            ),
            "[words]",
            *_word_entries(weights.words),
            "",
            "[kin]",
            f"worth = {_row(weights.kin)}",
            *(line for kind, table in sorted(weights.types.items()) for line in _table(kind, table)),
            "",
            "[type_words]",
            *(
                line
                for kind, table in sorted(weights.type_words.items())
                for line in ("", f"[type_words.{kind}]", *_word_entries(table))
            ),
            "",
            "[type_kin]",
            *(f"{kind} = {_row(by_axis)}" for kind, by_axis in sorted(weights.type_kin.items())),
            "",
        )
    )


def head_text(hand: HandWeights, on: date, fitted_to: str, figures: Mapping[str, Figures]) -> str:
    """Return what a weights file says of itself: method, labels, and the figures by the set they were measured on."""
    words = f"; {hand.word_spread} around 0 for words" if hand.word_spread else ""
    words += f", {hand.kin_spread} for a step on an axis of kin.toml" if hand.kin_spread else ""
    types = "fitted likewise" if hand.type_spread else "as set by hand"
    around = f" A claim has {hand.surroundings} of the mean log odds of those around it." if hand.surroundings else ""
    measured = " ".join(f"{name[:1].upper()}{name[1:]}: {figures_text(each)}." for name, each in figures.items())
    return (
        "How much each feature of detection.toml, each circumstance and each word says for (+) or against (-) a claim's"
        f" worth. Written by `factcheck train` in {month_text(on)}: MAP logistic regression with a"
        f" Gaussian prior centred on prior.toml (spread {hand.spread}{words}), fitted to {fitted_to}. {measured}"
        f"{around} The threshold is the highest whose F1 is within {hand.margin} of the best. The tables of types are"
        f" {types}; the highest sum names the type."
    )


def month_text(on: date) -> str:
    """Return month and year of a day, in English whatever the locale."""
    return f"{_MONTHS[on.month - 1]} {on.year}"


def figures_text(figures: Figures) -> str:
    """Return figures as one line of prose."""
    named = (
        ("F1", figures.f1),
        ("precision", figures.precision),
        ("recall", figures.recall),
        ("strict F1", figures.strict_f1),
        ("average precision", figures.average_precision),
        ("nDCG@10", figures.ndcg),
        ("type", figures.type),
    )
    return ", ".join(f"{name} {value:.3f}" for name, value in named if value is not None)


def _table(kind: str, weights: Mapping[str, float]) -> Iterator[str]:
    yield ""
    yield f"[types.{kind}]"
    yield from _entries(weights, SILENT_TYPE)


def _row(by_axis: Sequence[float]) -> str:
    """Return weights for a step on each axis, of which a claim makes many, with three decimals."""
    if not by_axis:
        return "[]"
    lines = wrap(", ".join(f"{weight:.3f}" for weight in by_axis), WIDTH)
    return "\n".join(("[", *(f"  {line}" for line in lines), "]"))


def _word_entries(weights: Mapping[str, float]) -> Iterator[str]:
    for word, weight in sorted(weights.items()):
        yield f"{dumps(word, ensure_ascii=False)} = {weight:.2f}"


def _entries(weights: Mapping[str, float], silent: float) -> Iterator[str]:
    """Yield the bias, then the features by name."""
    yield f"{BIAS} = {weights[BIAS]:.2f}"
    for name, weight in sorted(weights.items()):
        if name != BIAS and abs(weight) >= silent:
            yield f"{name} = {weight:.2f}"

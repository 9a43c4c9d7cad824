"""What was learned of reports that go on as the text of a continuation.toml, with the figures reached in its head."""

from collections.abc import Mapping
from datetime import date
from textwrap import wrap

from factcheck.training.continuing import SPREAD, ContinuationFigures
from factcheck.training.weights_file import WIDTH, month_text


def continuation_file(
    weights: Mapping[str, float], on: date, fitted_to: str, folds: int, figures: ContinuationFigures
) -> str:
    """Return the text of continuation.toml."""
    head = (
        "Does a sentence without a cue go on with the report before it? Log odds of what speaks for and against; above"
        " zero it does. What is not named weighs nothing. Written by `factcheck train --of continuation` in"
        f" {month_text(on)}: MAP logistic regression with a Gaussian prior (spread {SPREAD}), fitted to {fitted_to}."
        f" Cross-validated by story in {folds} parts: {figures}."
    )
    entries = (f"{name} = {weight:.2f}" for name, weight in sorted(weights.items()))
    return "\n".join((*(f"# {line}" for line in wrap(head, WIDTH)), "", "[weights]", *entries, ""))

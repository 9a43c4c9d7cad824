"""Where words stand among others as the text of a kin.toml."""

from collections.abc import Mapping
from datetime import date
from textwrap import wrap

from factcheck.training.weights_file import WIDTH, month_text


def kin_file(places: Mapping[str, str], on: date, learned_from: str) -> str:
    """Return the text of kin.toml."""
    axes = len(next(iter(places.values()), ""))
    head = (
        f"Words used alike stand near each other: where a word stands on {axes} axes, a digit from 1 to 9 for each, 5"
        " in the middle. The axes have no names; what each says for a claim's worth and type stands in weights.toml."
        f" Written by `factcheck train --of kin` in {month_text(on)} from {learned_from}: by the words that stand"
        " beside it oftener than by chance (positive pointwise mutual information, singular vectors)."
    )
    return "\n".join(
        (
            *(f"# {line}" for line in wrap(head, WIDTH)),
            "",
            f"axes = {axes}",
            "words = '''",
            *(f"{word} {place}" for word, place in places.items()),
            "'''",
            "",
        )
    )

"""What was learned of cutting as the text of a joints.toml, with the figures it reached in its head."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from json import dumps
from textwrap import wrap

from factcheck.detection.weights import BIAS
from factcheck.evaluation.labels import CHECKWORTHY
from factcheck.evaluation.places import folded, paired, trimmed
from factcheck.evaluation.ranking import ratio
from factcheck.training.cutting import LEAST_OVERLAP, SPREAD, THRESHOLD, CutText, Trait, found_spans
from factcheck.training.weights_file import WIDTH, month_text

SILENT = 0.05
"""Weights that small are left out: together they move no cut of the labelled articles (November 2026)."""


@dataclass(frozen=True, slots=True)
class CutFigures:
    """Shares: of the check-worthy claims found at all, of the found ones with exact bounds, of pieces that are one."""

    found: float | None
    exact: float | None
    labelled: float | None

    def __str__(self) -> str:
        """Return the figures as prose."""
        named = (("span recall", self.found), ("exact spans", self.exact), ("pieces labelled", self.labelled))
        return ", ".join(f"{name} {value:.3f}" for name, value in named if value is not None)


def cut_figures(judged: Sequence[tuple[CutText, Mapping[Trait, float]]]) -> CutFigures:
    """Return how well each article is cut by the weights beside it."""
    counts: Counter[str] = Counter()
    for text, weights in judged:
        counts.update(_counts(text, weights))
    return CutFigures(
        ratio(counts["found"], counts["wanted"]),
        ratio(counts["exact"], counts["paired"]),
        ratio(counts["paired"], counts["pieces"]),
    )


def _counts(text: CutText, weights: Mapping[Trait, float]) -> dict[str, int]:
    claims, body = text.labels.claims, text.labels.text
    pieces = list(found_spans(text, weights))
    wanted = [trimmed(body, claim.start, claim.end) or (claim.start, claim.end) for claim in claims]
    pairs = paired(pieces, wanted, LEAST_OVERLAP)
    return {
        "wanted": sum(claim.worth == CHECKWORTHY for claim in claims),
        "found": sum(claims[to].worth == CHECKWORTHY for to in pairs.values()),
        "exact": sum(folded(body[slice(*pieces[at])]) == folded(claims[to].text) for at, to in pairs.items()),
        "paired": len(pairs),
        "pieces": len(pieces),
    }


def joints_file(weights: Mapping[Trait, float], on: date, fitted_to: str, folds: int, figures: CutFigures) -> str:
    """Return the text of joints.toml."""
    tables: dict[str, dict[str, float]] = defaultdict(dict)
    for (name, trait), weight in sorted(weights.items()):
        if trait == BIAS or abs(weight) >= SILENT:
            tables[name][trait] = weight
    head = (
        "How likely two claims meet at a joint, a sign or word between clauses, where the rules of grammar do not cut"
        ' anyway: log odds by what is to be seen there, at every joint ("common") and at those of one name ("own").'
        " Lengths are in steps of three tokens, those of one name in steps of six. Written by `factcheck train --of"
        f" joints` in {month_text(on)}: MAP logistic regression with a Gaussian prior (spread {SPREAD}), fitted to"
        f" {fitted_to}. Cross-validated by story in {folds} parts: {figures}."
    )
    own = {name: table for name, table in tables.items() if name}
    return "\n".join(
        (
            *(f"# {line}" for line in wrap(head, WIDTH)),
            "",
            f"threshold = {THRESHOLD}",
            "",
            "[common]",
            *_entries(tables[""]),
            "",
            "[own]",
            *(line for name, table in own.items() for line in ("", f"[own.{_key(name)}]", *_entries(table))),
            "",
        )
    )


def _entries(table: Mapping[str, float]) -> Iterator[str]:
    for trait, weight in sorted(table.items(), key=lambda entry: (entry[0] != BIAS, entry[0])):
        yield f"{_key(trait)} = {weight:.2f}"


def _key(name: str) -> str:
    return name if name.isascii() and name.isalpha() else dumps(name, ensure_ascii=False)

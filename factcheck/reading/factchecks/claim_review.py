"""schema.org's ClaimReview: found in JSON-LD however deeply nested, read into a fact-check."""

from collections.abc import Iterator, Mapping

from factcheck.domain.checked import FactCheck
from factcheck.domain.errors import InputError
from factcheck.reading.factchecks.fields import claim_of, day_of, made_id, text_of
from factcheck.reading.metadata import known_language

KIND = "claimreview"
MOST_NODES = 20_000_000
"""Values looked at in one document: a feed of 200,000 reviews has some eight million."""
BEST, WORST = 5.0, 1.0
"""The ends of our scale, and of a rating that does not say its own."""


def claim_reviews(document: object) -> Iterator[Mapping[str, object]]:
    """Yield the ClaimReviews of a JSON document in its order: in lists, @graph, feeds and their items."""
    waiting: list[object] = [document]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, list):
            waiting += reversed(node)
        elif isinstance(node, dict):
            if _is_review(node.get("@type")):
                yield node
            else:
                waiting += reversed([value for value in node.values() if isinstance(value, list | dict)])


def read_review(node: Mapping[str, object]) -> FactCheck:
    """Return the fact-check of a ClaimReview. Raises InputError that says what is missing or wrong."""
    claim = claim_of(node.get("claimReviewed") or _reviewed(node.get("itemReviewed")))
    url = text_of(node.get("url")) or _address(node.get("mainEntityOfPage"))
    rating = _first(node.get("reviewRating"))
    language = text_of(node.get("inLanguage"))
    return FactCheck(
        id=text_of(node.get("@id")) or text_of(node.get("identifier")) or made_id(url, claim),
        claim=claim,
        language=known_language(language) if language else None,
        rating=_label(rating),
        worth=_worth(rating),
        url=url,
        publisher=_name(node.get("author")) or _name(node.get("publisher")) or _name(node.get("sdPublisher")),
        published_on=day_of(node.get("datePublished")),
    )


def _is_review(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and one.lower().rpartition("/")[2].endswith(KIND) for one in kinds)


def _reviewed(item: object) -> object:
    """Return the words of what is reviewed; a Claim may name itself or hold the claim it repeats."""
    for _ in range(3):
        node = _first(item)
        found = next((node[name] for name in ("claimReviewed", "text", "name", "headline") if node.get(name)), None)
        if found is not None:
            return found
        item = node.get("itemReviewed")
    return None


def _first(value: object) -> Mapping[str, object]:
    """Return an object, or the first one of a list; an empty one where there is none."""
    values = value if isinstance(value, list) else [value]
    return next((each for each in values if isinstance(each, dict)), {})


def _name(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return text_of(value)


def _address(value: object) -> str | None:
    found = text_of(value.get("@id") if isinstance(value, dict) else value)
    return found if found and found.startswith(("http:", "https:")) else None


def _label(rating: Mapping[str, object]) -> str | None:
    names = ("alternateName", "name", "ratingExplanation", "ratingValue")
    return next(filter(None, (text_of(rating.get(name)) for name in names)), None)


def _worth(rating: Mapping[str, object]) -> float | None:
    """Return the rating on our scale of 1 to 5, None where it has no number or its scale makes no sense."""
    value = _number(rating.get("ratingValue"))
    best, worst = _number(rating.get("bestRating")), _number(rating.get("worstRating"))
    best, worst = BEST if best is None else best, WORST if worst is None else worst
    if value is None or best <= worst or not worst <= value <= best:
        return None
    return WORST + (BEST - WORST) * (value - worst) / (best - worst)


def _number(value: object) -> float | None:
    try:
        return float(str(value))
    except ValueError:
        return None


def require_reviews(*, found: bool) -> None:
    """Raise InputError for a document without any ClaimReview."""
    if not found:
        raise InputError(
            "no ClaimReview in it; name a fact-check's page, a DataFeed, JSONL or a CSV with a claim column"
        )

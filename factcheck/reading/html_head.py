"""What a page says of itself: JSON-LD first, then OpenGraph and other meta tags, the canonical link, the title."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.reading.headline import without_site
from factcheck.reading.metadata import date_of_field
from factcheck.reading.options import Given, Published

LINKED_DATA_LENGTH = 300_000
"""Code points of one JSON-LD block at most."""

LINKED_DATA_NODES = 2_000
"""Objects of the JSON-LD blocks that are looked at."""

_ARTICLE_TYPES = ("article", "blogposting", "report")
_DATE_METAS = (
    "article:published_time", "datepublished", "publishdate", "dtk:publishdate", "content_publisheddate", "pubdate",
    "date",
    "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "cxenseparse:recs:publishtime", "sailthru.date",
)  # fmt: skip
_TITLE_METAS = ("og:title", "twitter:title")
_OUTLET_METAS = ("og:site_name", "application-name")
_AUTHOR_METAS = ("author", "article:author", "content_author", "dtk:author", "dc.creator")


def given_by(tree: Any, encoding: str) -> Given:
    """Return what the head of a parsed page gives; `tree` is an lxml element.

    The declared language is left out: templates say "en" above Indonesian text.
    """
    metas = _metas(tree)
    data = next(_articles(tree), {})
    return Given(
        title=_title(tree, metas, data),
        url=_first(_attributes(tree, "//link[@rel='canonical']/@href")) or metas.get("og:url") or _address(data),
        outlet=_name(data.get("publisher")) or _any(metas, _OUTLET_METAS),
        byline=_authors(data.get("author")) or _authors(_any(metas, _AUTHOR_METAS)),
        published=_published(tree, metas, data),
        encoding=encoding,
    )


def _title(tree: Any, metas: Mapping[str, str], data: Mapping[str, Any]) -> str | None:
    headline = data.get("headline")
    found = headline if isinstance(headline, str) and headline.strip() else _any(metas, _TITLE_METAS)
    found = found or _first(_texts(tree, "//h1")) or _first(_texts(tree, "//title"))
    return without_site(" ".join(found.split())) if found else None


def _published(tree: Any, metas: Mapping[str, str], data: Mapping[str, Any]) -> Published | None:
    values = [data.get("datePublished"), *(metas.get(name) for name in _DATE_METAS)]
    values += [
        *_attributes(tree, "//time[@itemprop='datePublished']/@datetime"),
        *_attributes(tree, "//article//time/@datetime"),
    ]
    dates = (date_of_field(value) for value in values if isinstance(value, str))
    return next((date for date in dates if date), None)


def _metas(tree: Any) -> dict[str, str]:
    """Return the meta tags as {name or property, lower case: first content that is not empty}."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = (meta.get("content") or "").strip()
        if content:
            found.setdefault(name.lower(), content)
    return found


def _articles(tree: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the JSON-LD objects that are articles, within lists and @graph too."""
    for block in _texts(tree, "//script[@type='application/ld+json']"):
        if len(block) > LINKED_DATA_LENGTH:
            continue
        try:
            waiting: list[Any] = [json.loads(block, strict=False)]
        except (ValueError, RecursionError):
            continue
        for _ in range(LINKED_DATA_NODES):
            if not waiting:
                break
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                waiting.append(node.get("@graph"))
                if _is_article(node.get("@type")):
                    yield node


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and one.lower().endswith(_ARTICLE_TYPES) for one in kinds)


def _name(value: object) -> str | None:
    """Return the name in a JSON-LD value: a text, an object with a name, or the first of a list."""
    if isinstance(value, list):
        return _name(value[0]) if value else None
    if isinstance(value, dict):
        return _name(value.get("name"))
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _authors(value: object) -> tuple[str, ...]:
    several = value if isinstance(value, list) else [value]
    names = (_name(one) for one in several)
    return tuple(name for name in names if name and not name.startswith(("http:", "https:")))


def _address(data: Mapping[str, Any]) -> str | None:
    value = data.get("url") or data.get("mainEntityOfPage")
    value = value.get("@id") if isinstance(value, dict) else value
    return value if isinstance(value, str) and value.startswith("http") else None


def _any(metas: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _first(values: list[str]) -> str | None:
    return next((value for value in values if value.strip()), None)


def _attributes(tree: Any, path: str) -> list[str]:
    return [str(value).strip() for value in tree.xpath(path)]


def _texts(tree: Any, path: str) -> list[str]:
    return ["".join(element.itertext()) for element in tree.xpath(path)]

"""What a person types for a claim, a mention or an article, found. Says what there is when it is not there."""

import re

from factcheck.domain.errors import NotFoundError
from factcheck.domain.records import MentionRecord
from factcheck.store import articles, claims, mention_records
from factcheck.store.database import Connection

_MENTION = re.compile(r"[mM](\d{1,18})")
_ARTICLE = re.compile(r"[aA]?(\d{1,18})")
_SPEAKER = re.compile(r"[sS]\d{1,18}")


def claim_id(conn: Connection, ref: str) -> int:
    """Return the number of the claim that stands under "142", "#142", a uid or the first 8 of its digits or more.

    A mention ("m17") stands for its claim; a merged claim's number leads to the one it was merged into. Raises
    NotFoundError when there is none.
    """
    found = claims.find(conn, ref)
    if found is None and is_mention(ref):
        found = _claim_of(mention(conn, ref))
    if found is None:
        raise NotFoundError(f"no claim {ref!r}; {_instead(conn, ref)}")
    return claims.root(conn, found)


def is_mention(ref: str) -> bool:
    """Tell whether a mention is meant: "m17"."""
    return _MENTION.fullmatch(ref.strip()) is not None


def mention(conn: Connection, ref: str) -> MentionRecord:
    """Return the standing mention meant by "m17". Raises NotFoundError when there is none."""
    matched = _MENTION.fullmatch(ref.strip())
    found = mention_records.record(conn, int(matched.group(1))) if matched else None
    if found is None:
        raise NotFoundError(f"no mention {ref!r}; `factcheck show` on a claim names its mentions")
    return found


def article(conn: Connection, ref: str) -> articles.StoredArticle:
    """Return the article meant by "a3" or "3", a removed one too. Raises NotFoundError when there is none."""
    matched = _ARTICLE.fullmatch(ref.strip())
    found = articles.load(conn, int(matched.group(1))) if matched else None
    if found is None:
        raise NotFoundError(f"no article {ref!r}; {_range(articles.bounds(conn), 'a', 'articles')}")
    return found


def _claim_of(found: MentionRecord) -> int:
    if found.claim_id is None:
        raise NotFoundError(
            f"m{found.id} belongs to no claim; `factcheck claims add a{found.article_id} TEXT` makes one of it"
        )
    return found.claim_id


def _instead(conn: Connection, ref: str) -> str:
    """Say what would show the thing that was meant, or what claims there are."""
    if ref.strip()[:1] in {"a", "A"} and _ARTICLE.fullmatch(ref.strip()):
        return f"an article is shown by `factcheck articles show {ref.strip()}`"
    if _SPEAKER.fullmatch(ref.strip()):
        return f"a speaker is shown by `factcheck speakers show {ref.strip()}`"
    return _range(claims.bounds(conn), "#", "claims")


def _range(bounds: tuple[int, int] | None, sign: str, noun: str) -> str:
    if bounds is None:
        return f"there are no {noun} yet"
    return f"{noun} are numbered {sign}{bounds[0]} to {sign}{bounds[1]}"

"""Have we seen this before? The desk's earlier claims and the fact-checks that a text is about. Changes nothing."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.domain.errors import InputError
from factcheck.domain.link import Band, Comparison, Relation
from factcheck.linking import QUERIED, NormalForm, compare_many, index_keys
from factcheck.linking.matching import Candidate, Ranked, Text, index_words, rank, read_text
from factcheck.store import candidates, checked, checked_words, queue
from factcheck.store.database import Connection
from factcheck.text.segment import read_document
from factcheck.workflow.comparing import spoken_language, statement_form
from factcheck.workflow.desk import Desk
from factcheck.workflow.forms import known_forms
from factcheck.workflow.founding import rarity_among_claims
from factcheck.workflow.matches import Match, match_with_claim, match_with_factcheck

POOL = 120
"""Fact-checks ranked closely for a text: of 339 labelled posts .965 have theirs among so many, .953 among 50."""
NEAREST = 20
"""Claims of the desk looked at for each sentence."""
MOST_SENTENCES = 30
"""Sentences of a text that are compared one by one, besides the whole of a short one."""
LONGEST_STATEMENT = 400
"""Code points up to which a text is compared whole, too: claims are sentences, seldom two."""
LONGEST_POST = 20_000
"""Code points of a post that are looked at; the longest of 677 real ones repeat themselves thrice in 13,000."""

_ORDER = (Relation.SAME, Relation.CONTRADICTS, Relation.DIFFERS, Relation.RELATED, Relation.DIFFERENT)
_NOTHING = Comparison(0.0, Relation.DIFFERENT, Band.NONE)


@dataclass(frozen=True, slots=True)
class Matched:
    """The answer to one post; `id` is the post's own."""

    id: object
    matches: tuple[Match, ...]


def match(desk: Desk, text: str, top: int) -> tuple[Match, ...]:
    """Return the best `top` earlier claims and fact-checks for a text of any length, best first."""
    with desk.database.read() as conn:
        return _match(conn, text[:LONGEST_POST], top)


def match_lines(desk: Desk, lines: Iterable[str], top: int) -> Iterator[Matched | InputError]:
    """Yield the answer to each JSON line, an object with id and post (or text), or what is wrong with the line."""
    with desk.database.read() as conn:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                try:
                    post_id, text = _post(line)
                except InputError as err:
                    yield InputError(f"line {number}: {err}")
                else:
                    yield Matched(post_id, _match(conn, text[:LONGEST_POST], top))


def _post(line: str) -> tuple[object, str]:
    try:
        post = json.loads(line)
    except (ValueError, RecursionError) as err:
        raise InputError(f"not JSON ({err}); give one object a line") from err
    text = next((post[key] for key in ("post", "text") if post.get(key)), "") if isinstance(post, dict) else None
    if not isinstance(text, str) or not isinstance(post, dict) or not post.keys() & {"post", "text"}:
        raise InputError('a post needs its words in "post" or "text"')
    return post.get("id"), text


def _match(conn: Connection, text: str, top: int) -> tuple[Match, ...]:
    language = spoken_language(text)
    read = read_text(text, language)
    if not read.words:
        return ()
    statements = _statements(text, language)
    ranked = _ranked(conn, read)[:top]
    found = [*_factchecks(conn, ranked, statements), *_claims(conn, statements)]
    return tuple(sorted(found, key=lambda each: -each.score)[:top])


def _ranked(conn: Connection, text: Text) -> tuple[Ranked, ...]:
    """Return the fact-checks that share most with a text, ranked."""
    total = checked.total(conn)
    named = checked.of_ids(conn, checked_words.find(conn, index_words(text), total, POOL)) if total else {}
    pool = [Candidate(each.id, read_text(each.claim, each.language)) for each in named.values()]
    words = {key for each in pool for key in index_words(each.text)}
    holders = checked_words.frequencies(conn, words)
    return rank(text, pool, lambda key: checked_words.rarity(holders.get(key, 0), total))


def _factchecks(conn: Connection, ranked: Sequence[Ranked], statements: Sequence[NormalForm]) -> list[Match]:
    ids = [each.id for each in ranked]
    named, forms = checked.of_ids(conn, ids), known_forms(checked.forms(conn, ids))
    return [
        match_with_factcheck(
            named[each.id], each.score, _nearest(statements, forms[each.id]) if each.id in forms else _NOTHING
        )
        for each in ranked
    ]


def _claims(conn: Connection, statements: Sequence[NormalForm]) -> list[Match]:
    """Return the desk's own claims that a statement of the text is the same as, or differs from."""
    if not candidates.total(conn):
        return []
    rarity = rarity_among_claims(conn, statements)
    keys = [index_keys(form, rarity, QUERIED) for form in statements]
    nearest = candidates.find_ids(conn, keys, NEAREST)
    known = known_forms(candidates.forms(conn, {each for ids in nearest for each in ids}))
    compared: dict[int, Comparison] = {}
    for statement, ids in zip(statements, nearest, strict=True):
        for claim_id in known.keys() & set(ids):
            found = _nearest([statement], known[claim_id])
            compared[claim_id] = min(found, compared.get(claim_id, _NOTHING), key=_likeness)
    telling = {claim_id: each for claim_id, each in compared.items() if each.band is not Band.NONE}
    rows = queue.rows_of(conn, list(telling))
    return [
        match_with_claim(rows[claim_id], comparison) for claim_id, comparison in telling.items() if claim_id in rows
    ]


def _statements(text: str, language: str) -> list[NormalForm]:
    """Return the forms of a text's sentences, each once, and of the whole of a short one."""
    document = read_document(text, language)
    sentences = [text[span.start : span.end].strip() for span in document.sentences]
    whole = [text.strip()] if len(text) <= LONGEST_STATEMENT else []
    distinct = list(dict.fromkeys(each for each in (*whole, *sentences) if each))
    return [statement_form(each, language) for each in distinct[:MOST_SENTENCES]]


def _nearest(statements: Sequence[NormalForm], other: NormalForm) -> Comparison:
    """Return the comparison of the statement that is most like another one."""
    compared = [compare_many(statement, [other])[0] for statement in statements]
    return min(compared, key=_likeness, default=_NOTHING)


def _likeness(comparison: Comparison) -> tuple[int, float]:
    """Sort key: the nearest relation first, then the highest score."""
    return _ORDER.index(comparison.relation), -comparison.score

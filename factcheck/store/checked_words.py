"""Find the fact-checks that share words with a text: the words each holds, and in how many each word occurs.

What the words are is linking's matter. Ranks by rarity alone; likeness needs the claims themselves.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from factcheck.store.inserts import insert_many, insert_rows
from factcheck.store.tables import checked_claim_word, checked_word

MOST_HOLDERS = 12_000
"""Entries read for a text, its rarest words first: some 10 ms. Among 4,160 fact-checks 40,000 find nothing more."""
USUAL = 4_160
"""Fact-checks among which rarity has the range that the weights of matching were fitted to."""
MOST_WORDS = 5_000
"""Words of a text that are looked up."""

Holdings = Mapping[int, Sequence[str]]
"""The words of fact-checks by number."""


def rarity(holders: int, total: int) -> float:
    """Return the inverse document frequency of a word that so many of all fact-checks hold.

    It is brought to the range it has among USUAL ones, for which the weights of matching were fitted; among fewer, the
    words of three fact-checks would all be common.
    """
    among = max(total, USUAL)
    return log(1 + among / (holders + 1)) * log(1 + USUAL) / log(1 + among)


def frequencies(conn: Connection, words: Iterable[str]) -> dict[str, int]:
    """Return in how many fact-checks each word occurs; a word that occurs in none is left out."""
    return {row.text: row.checked for row in _rows(conn, words)}


def find(conn: Connection, words: Sequence[str], total: int, limit: int) -> list[int]:
    """Return the fact-checks that share the rarest words of a text, those with most weight in common first."""
    return find_many(conn, [words], total, limit)[0]


def find_many(
    conn: Connection, texts: Sequence[Sequence[str]], total: int, limit: int, most: int = MOST_HOLDERS
) -> list[list[int]]:
    """Return the same for many texts at once.

    Of each text words are asked, rarest first, as long as their entries together are no more than `most`.
    """
    rows = {row.text: row for row in _rows(conn, [word for words in texts for word in words])}
    asked = [_rarest([rows[word] for word in words if word in rows], most) for words in texts]
    holders: dict[int, list[int]] = defaultdict(list)
    wanted = sorted({row.id for each in asked for row in each})
    for word_id, checked_id in conn.execute(_HOLDERS, {"words": wanted}).all() if wanted else ():
        holders[word_id].append(checked_id)
    return [_ranked([(rarity(row.checked, total), holders[row.id]) for row in each], limit) for each in asked]


def _rarest(rows: Sequence[Any], most: int) -> list[Any]:
    asked, entries = [], 0
    for row in sorted(rows, key=lambda row: (row.checked, row.text)):
        entries += row.checked
        if entries > most:
            break
        asked.append(row)
    return asked


def _ranked(asked: Sequence[tuple[float, Sequence[int]]], limit: int) -> list[int]:
    weights: dict[int, float] = defaultdict(float)
    for weight, holders in asked:
        for checked_id in holders:
            weights[checked_id] += weight
    return sorted(weights, key=lambda each: (-weights[each], each))[:limit]


def add(conn: Connection, holdings: Holdings) -> None:
    """Put fact-checks under their words."""
    grown = Counter(word for words in holdings.values() for word in set(words))
    ids = _ids(conn, list(grown))
    risen = [{"row": ids[word], "more": count} for word, count in grown.items() if word in ids]
    if risen:
        conn.execute(_GROW, risen)
    new = sorted(grown.keys() - ids.keys())
    ids |= zip(
        new, insert_many(conn, checked_word, [{"text": word, "checked": grown[word]} for word in new]), strict=True
    )
    pairs = sorted({(ids[word], checked_id) for checked_id, words in holdings.items() for word in words})
    insert_rows(conn, checked_claim_word, [{"word_id": word, "checked_id": each} for word, each in pairs])


def remove(conn: Connection, checked_ids: Sequence[int]) -> None:
    """Take fact-checks from under their words."""
    held = checked_claim_word.c.checked_id.in_(checked_ids)
    lost: dict[int, int] = defaultdict(int)
    for word_id in conn.execute(select(checked_claim_word.c.word_id).where(held)).scalars():
        lost[word_id] += 1
    conn.execute(delete(checked_claim_word).where(held))
    if lost:
        conn.execute(_GROW, [{"row": word_id, "more": -count} for word_id, count in lost.items()])


def _ids(conn: Connection, words: Sequence[str]) -> dict[str, int]:
    """Return the rows of words, also of those that no fact-check holds any more."""
    return {
        row.text: row.id
        for at in range(0, len(words), MOST_WORDS)
        for row in conn.execute(_WORDS, {"texts": words[at : at + MOST_WORDS]})
    }


def _rows(conn: Connection, words: Iterable[str]) -> Sequence[Any]:
    wanted = list(dict.fromkeys(words))[:MOST_WORDS]
    return [row for row in conn.execute(_WORDS, {"texts": wanted}) if row.checked] if wanted else []


_WORDS = select(checked_word.c.text, checked_word.c.id, checked_word.c.checked).where(
    checked_word.c.text.in_(bindparam("texts", expanding=True))
)
_HOLDERS = select(checked_claim_word.c.word_id, checked_claim_word.c.checked_id).where(
    checked_claim_word.c.word_id.in_(bindparam("words", expanding=True))
)
_GROW = (
    update(checked_word)
    .where(checked_word.c.id == bindparam("row"))
    .values(checked=checked_word.c.checked + bindparam("more"))
)

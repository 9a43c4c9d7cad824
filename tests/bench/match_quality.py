"""Measure `factcheck match` on labelled posts: `python -m tests.bench.match_quality FOLDER [TOP]`.

The folder holds claims.jsonl (id, claim, lang) and posts.jsonl (id, post, and claim: the id of the right one, where it
is known). Beside it, in the same run: BM25 over all words, as SQLite's FTS5 ranks. The same wording under another id
counts as right.
"""

import json
import re
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from factcheck.workflow.desk import open_desk
from factcheck.workflow.factcheck_import import import_checked
from factcheck.workflow.matching import match
from factcheck.workflow.scales import load_scale

TOP = 20
RANKS = (1, 5, 20)
_WORD = re.compile(r"\w+")

Matcher = Callable[[str], Sequence[str]]
"""Returns the ids of claims for a post, best first."""


@dataclass(frozen=True)
class Figures:
    """How often the right claim is among the first 1, 5, 20; the mean of 1/rank; milliseconds of CPU a post."""

    recall: tuple[float, ...]
    mrr: float
    milliseconds: float

    def __str__(self) -> str:
        recalls = "  ".join(f"recall@{rank} {share:.3f}" for rank, share in zip(RANKS, self.recall, strict=True))
        return f"{recalls}  MRR {self.mrr:.3f}  {self.milliseconds:.1f} ms"


def main(folder: Path, top: int) -> None:
    """Print the figures of both ways."""
    claims, posts = _lines(folder / "claims.jsonl"), _lines(folder / "posts.jsonl")
    labelled = [post for post in posts if "claim" in post]
    _say(f"{len(claims)} claims, {len(labelled)} labelled posts")
    _say(f"BM25 (FTS5)      {measured(bm25(claims, top), labelled, claims)}")
    with TemporaryDirectory() as scratch:
        location = str(Path(scratch) / "desk.db")
        scale = load_scale("desk")
        with open_desk(location, reviewer="bench", clock=lambda: datetime.now(UTC), scale=scale) as desk:
            import_checked(desk, [str(folder / "claims.jsonl")])
            found = measured(lambda post: [each.id for each in match(desk, post, top)], labelled, claims)
    _say(f"factcheck match  {found}")


def measured(matcher: Matcher, posts: Sequence[dict[str, Any]], claims: Sequence[dict[str, Any]]) -> Figures:
    """Return how well a matcher does."""
    wording = {str(claim["id"]): claim["claim"] for claim in claims}
    ranks, began = [], time.process_time()
    for post in posts:
        wanted = wording[str(post["claim"])]
        found = [wording.get(each) for each in matcher(post["post"])]
        ranks.append(found.index(wanted) + 1 if wanted in found else None)
    spent = 1000 * (time.process_time() - began) / len(posts)
    recall = tuple(sum(rank is not None and rank <= most for rank in ranks) / len(posts) for most in RANKS)
    return Figures(recall, sum(1 / rank for rank in ranks if rank) / len(posts), spent)


def bm25(claims: Sequence[dict[str, Any]], top: int) -> Matcher:
    """Return a matcher that asks FTS5 for any word of the post."""
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE VIRTUAL TABLE claims USING fts5(claim, tokenize='unicode61 remove_diacritics 2')")
    conn.executemany("INSERT INTO claims(rowid, claim) VALUES (?, ?)", enumerate(claim["claim"] for claim in claims))
    query = "SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY bm25(claims) LIMIT ?"

    def find(post: str) -> list[str]:
        words = " OR ".join(f'"{word}"' for word in dict.fromkeys(_WORD.findall(post.lower())))
        return [str(claims[row[0]]["id"]) for row in conn.execute(query, (words, top))] if words else []

    return find


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _lines(file: Path) -> list[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else TOP)

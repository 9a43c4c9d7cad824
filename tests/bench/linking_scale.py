"""Is a claim found again among 10,000, 100,000, a million, and what does that cost? Prints tables, asserts nothing.

    python -m tests.bench.linking_scale FILE [--sizes N ...] [--each N]

FILE is a database to be made (2 GB and half an hour for a million). At each size `--each` claims of every kind of
retelling are looked for, by the index of candidates, by SQLite's own full-text search (FTS5, BM25) and by rapidfuzz on
every text; times are of the processor, so that other work on the machine says little.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, quantiles
from typing import NamedTuple

from rapidfuzz import fuzz, process
from sqlalchemy import text

from factcheck.linking import compare_many
from factcheck.store.database import Connection, Database
from factcheck.workflow.collecting import rare_collection
from factcheck.workflow.comparing import statement_form
from factcheck.workflow.remembering import CANDIDATES, Memory
from tests.bench.adding_articles import add_articles
from tests.bench.claim_archive import Archive
from tests.bench.made_up_claims import RETELLINGS, Newsdesk, Parts, claim_form, claim_text

SIZES = (10_000, 100_000, 1_000_000)
EACH = 150
"""Claims looked for of every kind of retelling: a thousand of all kinds, so that .98 is known within .01."""
BY_WORDS = 10
"""Of these, how many FTS5 looks for; rapidfuzz takes a second or more for one among a million."""
BY_BRUTE_FORCE = 2


class Sought(NamedTuple):
    """A claim told again, and the number of the claim that it tells."""

    kind: str
    parts: Parts
    claim: int


@dataclass(frozen=True, slots=True)
class Searched:
    """How a way of searching did: by kind of retelling the share found, and milliseconds of the processor a search."""

    found: dict[str, float]
    milliseconds: Sequence[float]

    @property
    def recall(self) -> float:
        """The share found of all, every kind counting as much."""
        return mean(self.found.values())


def main() -> None:
    """Grow a database to each size and measure there."""
    asked = _arguments()
    location = Path(asked.database)
    if location.exists():
        sys.exit(f"{location} is there already; name a new file")
    desk = Newsdesk()
    with rare_collection(), Database.open(str(location)) as database:
        archive = Archive(database, desk)
        for size in asked.sizes:
            began = time.process_time()
            for done in archive.grow(size, planted=asked.each * len(RETELLINGS)):
                sys.stderr.write(f"\r{done:,} claims, {time.process_time() - began:.0f} s of the processor")
            _say(f"\n{archive.claims:,} claims, {_bytes(database) / archive.claims:.0f} bytes each")
            _measure(database, desk, archive, asked.each)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how claims are found again.")
    parser.add_argument("database", help="the file to be made")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="claims to measure at, ascending")
    parser.add_argument("--each", type=int, default=EACH, help="claims looked for of every kind of retelling")
    return parser.parse_args()


def _measure(database: Database, desk: Newsdesk, archive: Archive, each: int) -> None:
    sought = _sought(desk, archive, each)
    some = [one for kind in RETELLINGS for one in [one for one in sought if one.kind == kind][:BY_WORDS]]
    few = [one for kind in RETELLINGS for one in [one for one in sought if one.kind == kind][:BY_BRUTE_FORCE]]
    with database.read() as conn:
        texts = {row.id: row.text for row in conn.execute(text("SELECT id, text FROM claim"))}
        ways = {
            "candidate index": _searched(sought, lambda one: _candidates(conn, one)),
            "the same, forms read and compared": _searched(some, lambda one: _looked_up(conn, one)),
            "FTS5, BM25 over all words": _searched(some, lambda one: _by_words(conn, one)),
            "rapidfuzz ratio on every text": _searched(few, lambda one: _by_ratio(texts, one)),
            "rapidfuzz token_set_ratio": _searched(few, lambda one: _by_token_set(texts, one)),
        }
    _say(f"{'':36}{'recall@20':>10}{'mean ms':>10}{'p95 ms':>10}{'worst ms':>10}")
    for name, way in ways.items():
        times = way.milliseconds
        late = quantiles(times, n=20)[-1]
        _say(f"{name:36}{way.recall:10.3f}{mean(times):10.2f}{late:10.2f}{max(times):10.2f}")
    for kind in RETELLINGS:
        _say(f"  {kind:34}" + "".join(f"{way.found[kind]:10.3f}" for way in ways.values()))
    for name, times in add_articles(database, desk, archive).items():
        _say(f"{name:46}{mean(times):10.2f}{quantiles(times, n=20)[-1]:10.2f}{max(times):10.2f}")


def _sought(desk: Newsdesk, archive: Archive, each: int) -> list[Sought]:
    planted = list(archive.planted.items())
    kinds = list(RETELLINGS)
    return [
        Sought(kinds[at % len(kinds)], desk.retold(parts, kinds[at % len(kinds)]), number)
        for at, (number, parts) in enumerate(planted[: each * len(kinds)])
    ]


def _searched(sought: Sequence[Sought], search: Callable[[Sought], Sequence[int]]) -> Searched:
    found: dict[str, list[bool]] = {kind: [] for kind in RETELLINGS}
    times = []
    for one in sought:
        began = time.process_time()
        ids = search(one)
        times.append(1000 * (time.process_time() - began))
        found[one.kind].append(one.claim in ids)
    return Searched({kind: mean(hits) for kind, hits in found.items()}, times)


def _candidates(conn: Connection, one: Sought) -> Sequence[int]:
    """Ask the index with nothing remembered, as a program does that has just started."""
    return Memory().near(conn, claim_form(one.parts), CANDIDATES)


def _looked_up(conn: Connection, one: Sought) -> Sequence[int]:
    """Do all that answering "have we seen this before?" takes for one sentence."""
    memory = Memory()
    form = statement_form(claim_text(one.parts), "id")
    near = memory.near(conn, form, CANDIDATES)
    compare_many(form, list(memory.forms(conn, near).values()))
    return near


def _by_words(conn: Connection, one: Sought) -> Sequence[int]:
    words = {"".join(sign for sign in word if sign.isalnum()) for word in claim_text(one.parts).lower().split()}
    query = " OR ".join(f'"{word}"' for word in sorted(words) if word)
    ranked = "SELECT rowid FROM claim_search WHERE claim_search MATCH :query ORDER BY rank LIMIT :limit"
    return conn.execute(text(ranked), {"query": query, "limit": CANDIDATES}).scalars().all()


def _by_ratio(texts: dict[int, str], one: Sought) -> Sequence[int]:
    return [found[2] for found in process.extract(claim_text(one.parts), texts, scorer=fuzz.ratio, limit=CANDIDATES)]


def _by_token_set(texts: dict[int, str], one: Sought) -> Sequence[int]:
    scorer = fuzz.token_set_ratio
    return [found[2] for found in process.extract(claim_text(one.parts), texts, scorer=scorer, limit=CANDIDATES)]


def _bytes(database: Database) -> int:
    with database.read() as conn:
        pages, size = (conn.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("page_count", "page_size"))
    return int(pages) * int(size)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Make a desk's database of a million claims, for measuring: `python -m tests.bench.million_claims FILE [CLAIMS]`.

Reports are invented (`made_up_news`) and not analysed: their rows go in by bulk. Normal forms and the index of
candidates for links stay empty, because no screen reads them. Every twentieth claim has a verdict already.
"""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert

from factcheck.store import tables
from factcheck.store.database import Database
from tests.bench.made_up_news import STATEMENTS_EACH, Newsroom, Report, Said, Statement, month_after

CLAIMS = 1_000_000
REPORTS_A_BATCH = 250
"""Reports a transaction. Statements are repeated within a batch alone, so that no row has to be changed later."""

DONE_EVERY = 20
ADDED = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
_RATINGS = ("false", "true", "misleading", "partly_true", "unproven")

Row = dict[str, Any]


@dataclass
class Numbers:
    """The last number given out in each table."""

    article: int = 0
    claim: int = 0
    mention: int = 0
    event: int = 0

    def next(self, table: str) -> int:
        """Give out the next number of a table."""
        setattr(self, table, getattr(self, table) + 1)
        return int(getattr(self, table))


@dataclass
class Batch:
    """Rows that go in together, by table."""

    numbers: Numbers
    rows: dict[str, list[Row]] = field(default_factory=dict)
    claims: dict[str, Row] = field(default_factory=dict)
    """The batch's claims by their wording."""

    def add(self, table: str, **values: object) -> Row:
        """Add a row."""
        self.rows.setdefault(table, []).append(values)
        return values

    def report(self, report: Report) -> None:
        """Add an article with everything said in it."""
        number = self.numbers.next("article")
        removed = "\nBaca juga: Harga Kebutuhan Pokok Hari Ini"
        self.add(
            "article",
            id=number,
            key=f"report {number}",
            url=f"https://news.example/{report.published_on:%Y/%m/%d}/{number}",
            title=report.title,
            outlet=report.outlet,
            byline=[],
            published_on=report.published_on,
            published_precision="day",
            published_source="metadata",
            language="id",
            labels=[],
            added_at=ADDED,
        )
        self.add(
            "body",
            id=number,
            article_id=number,
            number=1,
            key=f"report {number}",
            raw=report.body + removed,
            text=report.body,
            removed=[[len(report.body), len(report.body) + len(removed), "related"]],
            added_at=ADDED,
        )
        for said in report.said:
            self._said(number, report, said)

    def _said(self, article: int, report: Report, said: Said) -> None:
        claim = self.claims.get(said.what.text)
        founded = claim is None
        if claim is None:
            claim = self._found(report, said)
        else:
            claim["mentions"] += 1
            claim["first_seen"] = min(claim["first_seen"], report.published_on)
            claim["last_seen"] = max(claim["last_seen"], report.published_on)
        mention = self._mention(article, claim, said)
        if not founded:
            self._link(claim["id"], mention_id=mention["id"])
        elif said.repeats is not None and said.repeats.text != said.what.text:
            self._differ(self.claims[said.repeats.text], claim, said.repeats, said.what)

    def _found(self, report: Report, said: Said) -> Row:
        number = self.numbers.next("claim")
        done = number % DONE_EVERY == 0
        rating = _RATINGS[number // DONE_EVERY % len(_RATINGS)] if done else None
        claim = self.add(
            "claim",
            id=number,
            uid=UUID(int=number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128)).hex,
            text=said.what.text,
            language="id",
            type="quantity",
            origin="machine",
            state="done" if done else "new",
            rating=rating,
            added_at=ADDED,
            score=round(0.25 + (number * 7919 % 6997) / 10_000, 4),
            verbatim=said.what.text,
            mentions=1,
            speaker=said.who.name,
            outlet=report.outlet,
            first_seen=report.published_on,
            last_seen=report.published_on,
            contradicted=False,
        )
        self.claims[said.what.text] = claim
        if rating is not None:
            self._verdict(number, rating)
        return claim

    def _verdict(self, claim: int, rating: str) -> None:
        number = self.numbers.next("event")
        before = {"state": "new", "rating": None, "dismissed_as": None}
        after = {"state": "done", "rating": rating, "dismissed_as": None}
        values = {"reviewer": "Ani", "claim_id": claim}
        self.add("event", id=number, at=ADDED, kind="verdict", before=before, after=after, **values)
        self.add("review", event_id=number, rating=rating, summary="", explanation="", reviewed_at=ADDED, **values)

    def _mention(self, article: int, claim: Row, said: Said) -> Row:
        number = self.numbers.next("mention")
        self.add(
            "attribution",
            mention_id=number,
            position=0,
            speaker_id=said.who.number,
            name=said.who.name,
            kind="person",
            role=said.who.role,
            organisation=said.who.organisation,
            cue="mengatakan",
            stance="assert",
            inherited=False,
            confidence=0.9,
            sieve="verb",
        )
        return self.add(
            "mention",
            id=number,
            article_id=article,
            body_id=article,
            claim_id=claim["id"],
            start_at=said.start,
            end_at=said.end,
            paragraph_start=said.paragraph[0],
            paragraph_end=said.paragraph[1],
            text=said.what.text,
            canonical=said.what.text,
            type="quantity",
            score=claim["score"],
            checkworthy=True,
            quote="indirect",
            origin="machine",
            times=[_time(said.what)],
            quantities=[_quantity(said.what)],
            reasons=[["bias", "", -1.0], ["number", said.what.figure, 2.4], ["time", said.what.when, 0.8]],
            retired=False,
        )

    def _differ(self, older: Row, newer: Row, before: Statement, now: Statement) -> None:
        older["contradicted"] = newer["contradicted"] = True
        figures = [["number", f"{before.figure} {before.unit}", f"{now.figure} {now.unit}"]]
        self._link(older["id"], other_claim_id=newer["id"], relation="differs", state="suggested", differences=figures)

    def _link(self, claim: int, **values: object) -> None:
        given: Row = {
            "mention_id": None,
            "other_claim_id": None,
            "relation": "same",
            "state": "auto",
            "differences": [],
        }
        self.add("link", claim_id=claim, score=96.0, features=[], added_at=ADDED, **given | values)


def make(location: Path, claims: int = CLAIMS) -> Iterator[int]:
    """Fill a new database; yield the number of claims in it after each batch."""
    newsroom, numbers = Newsroom(), Numbers()
    with Database.open(str(location)) as database:
        with database.write() as conn:
            conn.execute(
                insert(tables.speaker),
                [
                    {
                        "id": each.number,
                        "name": each.name,
                        "kind": "person",
                        "role": each.role,
                        "organisation": each.organisation,
                    }
                    for each in newsroom.people
                ],
            )
        while numbers.claim < claims:
            batch = Batch(numbers)
            newsroom.forget()
            for _ in range(min(REPORTS_A_BATCH, (claims - numbers.claim) // STATEMENTS_EACH + 1)):
                batch.report(newsroom.write())
            with database.write() as conn:
                _insert(conn, batch)
            yield numbers.claim


def _insert(conn: Connection, batch: Batch) -> None:
    for name in ("article", "body", "claim", "mention", "attribution", "link", "event", "review"):
        if name in batch.rows:
            conn.execute(insert(tables.METADATA.tables[name]), batch.rows[name])


def _time(what: Statement) -> Row:
    year, month = what.month
    start = what.text.index(what.when) + len("pada ")
    return {
        "text": what.when.removeprefix("pada "),
        "start": start,
        "end": start + len(what.when) - len("pada "),
        "type": "DATE",
        "value": f"{year}-{month:02}",
        "granularity": "month",
        "begin": date(year, month, 1).isoformat(),
        "end_exclusive": month_after(what.month).isoformat(),
        "anchor_source": "none",
    }


def _quantity(what: Statement) -> Row:
    text = f"{what.figure} {what.unit}"
    start = what.text.index(text)
    return {"text": text, "start": start, "end": start + len(text), "value": what.value, "unit": what.unit}


def main() -> None:
    """Make the database that is named, telling how far it is."""
    location = Path(sys.argv[1])
    claims = int(sys.argv[2]) if len(sys.argv) > 2 else CLAIMS
    if location.exists():
        sys.exit(f"{location} is there already; name a new file")
    began = time.perf_counter()
    for done in make(location, claims):
        sys.stderr.write(f"\r{done:,} claims, {time.perf_counter() - began:.0f} s")
    sys.stderr.write("\n")
    sys.stdout.write(json.dumps({"claims": done, "bytes": location.stat().st_size}) + "\n")


if __name__ == "__main__":
    main()

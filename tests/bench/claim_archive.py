"""Fill a database with made-up claims as an import would, by bulk: rows, normal forms, both indexes.

Articles and mentions are left out, and claims are not compared: what is looked for among them is known beforehand.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice

from factcheck.domain.mention import ClaimType
from factcheck.linking import NormalForm, figure_keys, index_keys
from factcheck.store import claims
from factcheck.store.claims import NewClaim
from factcheck.store.database import Connection, Database
from factcheck.store.known_keys import KnownKeys
from tests.bench.made_up_claims import Newsdesk, Parts, claim_form, claim_text

CLAIMS_A_BATCH = 1000
KEPT_BYTES = 200_000_000
"""What remembered keys may take while filling; beyond it they are read again."""
FILLED_AT = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


class Archive:
    """A database that grows, and some of its claims by number, evenly spread: `planted`, to be looked for."""

    def __init__(self, database: Database, desk: Newsdesk) -> None:
        self.claims = 0
        self.planted: dict[int, Parts] = {}
        self._database, self._source = database, desk.claims()
        self._keys = KnownKeys()

    def grow(self, claims: int, planted: int) -> Iterator[int]:
        """Add claims until there are so many, keeping `planted` of all; yield how many there are after each batch."""
        every = max(1, claims // planted)
        self.planted = {number: parts for number, parts in self.planted.items() if number % every == 0}
        while self.claims < claims:
            self._add(list(islice(self._source, CLAIMS_A_BATCH)), every)
            yield self.claims

    def _add(self, batch: Sequence[Parts], every: int) -> None:
        forms = [claim_form(parts) for parts in batch]
        with self._database.write() as conn:
            first = claims.next_number(conn)
            claims.create_many(conn, [_claim(*each) for each in zip(batch, forms, strict=True)], at=FILLED_AT)
            self._index(conn, first, forms)
        for number, parts in enumerate(batch, start=first):
            if number % every == 0:
                self.planted[number] = parts
        self.claims = first + len(batch) - 1

    def _index(self, conn: Connection, first: int, forms: Sequence[NormalForm]) -> None:
        if self._keys.size > KEPT_BYTES:
            self._keys = KnownKeys()
        known = self._keys
        known.learn(conn, [key for form in forms for key in (*form.concepts, *figure_keys(form))])
        keys = [index_keys(form, lambda key: -known.frequency(key)) for form in forms]
        for number, (form, of_form) in enumerate(zip(forms, keys, strict=True), start=first):
            known.add(number, of_form, form.tokens)
        known.write(conn)


def _claim(parts: Parts, form: NormalForm) -> NewClaim:
    text = claim_text(parts)
    return NewClaim(
        text=text,
        language="id",
        type=ClaimType.QUANTITY if form.numbers else ClaimType.EVENT,
        score=0.25 + len(text) % 97 / 140,
        verbatim=text,
        form=form.to_json(),
        speaker="Darmin Nasution",
        outlet="Tempo.co",
        first_seen=date(2018, 9, 2),
        last_seen=date(2018, 9, 2),
    )

"""What filing remembers of the claims from one transaction to the next, so that each is read once. Decides nothing."""

from collections.abc import Iterable

from factcheck.linking import NormalForm
from factcheck.store import candidates
from factcheck.store.database import Connection
from factcheck.store.known_keys import KnownKeys, change_mark

MOST_FORMS = 16_384
"""Parsed forms remembered: some 80 MB."""

MOST_KEYS = 100_000
"""Keys remembered, with the claims found under them: some 60 MB; half a million articles have as many."""


class Memory:
    """The keys and forms of claims, true as long as nobody else writes: `renew` at the start of each transaction.

    After a transaction that failed, or claims that were changed in another way, `forget`.
    """

    def __init__(self) -> None:
        self.keys = KnownKeys()
        self._forms: dict[int, NormalForm | None] = {}
        self._mark: object = None

    def renew(self, conn: Connection) -> None:
        """Forget what somebody else may have changed since the last transaction, and what has grown too large."""
        mark = change_mark(conn)
        if mark != self._mark:
            self.forget()
            self._mark = mark
        if len(self.keys) > MOST_KEYS:
            self.keys = KnownKeys()
        for oldest in list(self._forms)[: -MOST_FORMS or None]:
            del self._forms[oldest]

    def forget(self) -> None:
        """Start with nothing."""
        self.keys, self._forms = KnownKeys(), {}

    def forms(self, conn: Connection, claim_ids: Iterable[int]) -> dict[int, NormalForm]:
        """Return the forms of those claims that stand for themselves, have mentions and a form."""
        wanted = set(claim_ids)
        missing = wanted.difference(self._forms)
        if missing:
            read = candidates.forms(conn, missing)
            self._forms |= {each: NormalForm.from_json(read[each]) if each in read else None for each in missing}
        return {each: form for each in wanted if (form := self._forms[each]) is not None}

    def keep(self, claim_id: int, form: NormalForm) -> None:
        """Remember the form of a claim that is about to be stored."""
        self._forms[claim_id] = form

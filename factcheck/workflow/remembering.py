"""What filing remembers of the claims from one transaction to the next, so that each is read once. Decides nothing."""

from collections.abc import Iterable

from factcheck.linking import NormalForm, figure_keys, index_keys
from factcheck.store import candidates
from factcheck.store.database import Connection
from factcheck.store.known_keys import KnownKeys, change_mark

CANDIDATES = 20
"""Claims compared with a new one: at a million claims these hold the right one 98 times in 100."""

MOST_FORMS = 16_384
"""Parsed forms remembered: some 80 MB."""

MOST_KEY_BYTES = 80_000_000
"""What remembered keys may take, with the claims found under them; half a million articles of news have as many."""


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
        if self.keys.size > MOST_KEY_BYTES:
            self.keys = KnownKeys()
        for oldest in list(self._forms)[: -MOST_FORMS or None]:
            del self._forms[oldest]

    def forget(self) -> None:
        """Start with nothing."""
        self.keys, self._forms = KnownKeys(), {}

    def forms(self, conn: Connection, claim_ids: Iterable[int]) -> dict[int, NormalForm]:
        """Return the forms of those claims that stand for themselves, have mentions and a form of today's version."""
        wanted = set(claim_ids)
        missing = wanted.difference(self._forms)
        if missing:
            read = candidates.forms(conn, missing)
            self._forms |= {each: _parsed(read.get(each)) for each in missing}
        return {each: form for each in wanted if (form := self._forms[each]) is not None}

    def near(self, conn: Connection, form: NormalForm, limit: int) -> list[int]:
        """Return the claims that share the rarest keys of a form, those that share most first."""
        return self.keys.near(conn, [self.keys_of(conn, form)], limit)[0]

    def keys_of(self, conn: Connection, form: NormalForm) -> tuple[str, ...]:
        """Return the keys that a claim of this form is found under, by how rare they are now; they are learnt."""
        self.keys.learn(conn, (*form.concepts, *figure_keys(form)))
        return index_keys(form, lambda key: -self.keys.frequency(key))

    def index(self, conn: Connection, claim_id: int, form: NormalForm, *, is_new: bool) -> None:
        """Let a claim be found by a form and remember that; one that is not new stays under its old keys as well."""
        keys = self.keys_of(conn, form)
        if is_new:
            self.keys.add(claim_id, keys, form.tokens)
        else:
            self.keys.add_again(conn, claim_id, keys)
        self.keys.write(conn)
        self.keep(claim_id, form)

    def drop(self, claim_id: int) -> None:
        """Remember that a claim is compared with nothing any more: it went into another."""
        self._forms[claim_id] = None

    def keep(self, claim_id: int, form: NormalForm) -> None:
        """Remember the form of a claim that is about to be stored."""
        self._forms[claim_id] = form


def _parsed(stored: str | None) -> NormalForm | None:
    """Return a stored form; None also for one of another version, which `link --again` makes anew."""
    try:
        return None if stored is None else NormalForm.from_json(stored)
    except ValueError:
        return None

"""Keep the clusters what they would be whatever came in first: stars around the most complete statement.

A statement leads a claim when nothing that it is the same as, and that takes precedence, leads one; every other is
under the claim it is most like. That describes one set of clusters (docs/clusters.md), so what has changed is mended
from the statement that ranks highest downwards, each looked at once. Claims on which a person has worked are led for
ever as they are; of others that become one the oldest number stays. Runs inside a transaction.
"""

import heapq
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from factcheck.domain.link import Band, Comparison
from factcheck.linking import NormalForm, Placed, Placement, compare_forms, place, precedence
from factcheck.store import events, links, standing
from factcheck.store.database import Connection
from factcheck.workflow.remembering import CANDIDATES, Memory
from factcheck.workflow.seating import Seating
from factcheck.workflow.statements import Statement, statements_of

MOST_MENTIONS = 500
"""Mentions of a claim that an import still moves: an import stays linear, and a claim said so often is worded well."""

MOST_LOOKS = 2000
"""Statements looked at for one change, so that a transaction stays short; what is left is mended by a later change."""


class Clusters:
    """Mends the clusters around some claims; what it changed is in `seating`."""

    def __init__(self, conn: Connection, memory: Memory, *, at: datetime, limit: int = MOST_MENTIONS) -> None:
        self._conn, self._memory, self._limit = conn, memory, limit
        self.seating = Seating(conn, memory, at)
        self._opened: dict[int, list[Statement] | None] = {}
        self._guarded: dict[int, bool] = {}
        self._waiting: list[Statement] = []
        self._seated: set[Statement] = set()

    def mend(self, claim_ids: Collection[int], *, propose: bool = False) -> frozenset[int]:
        """Put every statement of these claims, and what hangs on them, where it belongs; return the claims touched.

        Links to other claims are proposed for those worded anew, with `propose` for all.
        """
        if propose:
            self.seating.propose_also(claim_ids)
        for claim_id in sorted(claim_ids):
            self._call(self._statements(claim_id) or ())
        for _ in range(MOST_LOOKS):
            if not self._waiting:
                break
            statement = heapq.heappop(self._waiting)
            if statement not in self._seated:
                self._seated.add(statement)
                self._seat(statement)
        touched = self.seating.finish()
        standing.refresh(self._conn, touched)
        return touched

    def _seat(self, statement: Statement) -> None:
        placement, forms = self._look(statement)
        ahead = [each for each in placement.autos if self._is_ahead(each.claim_id, forms[each.claim_id], statement)]
        if ahead:
            self._join(statement, ahead[0])
        else:
            self._lead(statement, [each.claim_id for each in placement.autos])
            self._attract(statement, placement.near)

    def _look(self, statement: Statement) -> tuple[Placement, dict[int, NormalForm]]:
        """Return where a statement belongs among the claims near it, its own included unless it leads that."""
        near = {*self._memory.near(self._conn, statement.form, CANDIDATES), statement.home} - self.seating.vacant.keys()
        if statement.leads:
            near.discard(statement.home)
        self._learn_guarded(near)
        forms = self._memory.forms(self._conn, near)
        return place(statement.form, sorted(forms.items()), rejected=self._rejected(statement)), forms

    def _rejected(self, statement: Statement) -> frozenset[int]:
        of_mentions = links.rejected_of_mentions(self._conn, statement.mentions).values()
        of_claim = links.rejected(self._conn, [statement.home])[statement.home] if statement.leads else frozenset()
        return frozenset().union(of_claim, *of_mentions)

    def _is_ahead(self, claim_id: int, form: NormalForm, statement: Statement) -> bool:
        """Tell whether a claim that a statement is the same as is not for it to lead."""
        rank = precedence(form)
        if self._guarded[claim_id] or rank > statement.rank:
            return True
        if rank == statement.rank:
            return not statement.leads or claim_id < statement.home
        return self._statements(claim_id) is None

    def _join(self, statement: Statement, placed: Placed) -> None:
        left, led = statement.home, statement.leads
        self._statements(placed.claim_id)  # as they were before
        self.seating.join(statement, placed.claim_id, placed.comparison)
        self._moved(statement, left)
        if led and left != placed.claim_id:
            self.seating.vacate(left, placed.claim_id, placed.comparison)
            self._call_again(left)

    def _lead(self, statement: Statement, lower: Sequence[int]) -> None:
        """Let a statement lead: the oldest of the claims that it takes over and its own, else a new one."""
        left, led = statement.home, statement.leads
        own = [left] if led or left in self.seating.vacant else []
        claim_id = min([*lower, *own], default=None)
        if not led or claim_id != left:
            former = [each for each in self._statements(claim_id) or () if each.leads] if claim_id is not None else []
            self.seating.lead(statement, claim_id, former)
            self._moved(statement, left)
            self._call_again(statement.home, but=statement)
            if led:
                self.seating.vacate(left, statement.home, compare_forms(statement.form, statement.form))
                self._call_again(left)
        for each in lower:
            self._call(found for found in self._statements(each) or () if found.leads and found is not statement)

    def _attract(self, statement: Statement, near: Sequence[Placed]) -> None:
        """Call what stands under another claim and may be more like this one."""
        for each in near:
            found = self._statements(each.claim_id) or ()
            self._call(
                other
                for other in found
                if not other.leads
                and other.rank < statement.rank
                and _is_same(compare_forms(other.form, statement.form))
            )

    def _statements(self, claim_id: int) -> list[Statement] | None:
        if claim_id not in self._opened:
            self._learn_guarded({claim_id})
            guarded = (claim_id,) if self._guarded[claim_id] else ()
            self._opened[claim_id] = statements_of(self._conn, claim_id, guarded=guarded, limit=self._limit)
        return self._opened[claim_id]

    def _learn_guarded(self, claim_ids: set[int]) -> None:
        unknown = claim_ids.difference(self._guarded)
        touched = events.touched(self._conn, list(unknown)) if unknown else frozenset()
        self._guarded |= {each: each in touched for each in unknown}

    def _moved(self, statement: Statement, left: int) -> None:
        """Keep book of a statement that may have changed its home."""
        if statement.home != left:
            self._opened[left] = [each for each in self._opened[left] or () if each is not statement]
            here = self._opened.setdefault(statement.home, [])
            if here is not None:
                here.append(statement)

    def _call(self, found: Iterable[Statement]) -> None:
        for statement in found:
            if statement not in self._seated:
                heapq.heappush(self._waiting, statement)

    def _call_again(self, claim_id: int, but: Statement | None = None) -> None:
        """Call the statements of a claim that has lost its lead, also those that were seated under it."""
        others = [each for each in self._statements(claim_id) or () if each is not but]
        self._seated.difference_update(others)
        self._call(others)


def _is_same(comparison: Comparison) -> bool:
    return comparison.band is Band.AUTO

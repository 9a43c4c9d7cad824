"""Write down where the machine's statements belong: under a claim, or at its head. Decides nothing.

Claims that lose their lead are vacant until another statement takes them over; one that stays so goes into the claim
its lead went to, under whose number it is found for ever.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from factcheck.domain.link import Comparison, LinkState
from factcheck.linking import MOST_SUGGESTIONS, NormalForm, compare_forms, place
from factcheck.store import claims, links, members
from factcheck.store.claims import NewClaim
from factcheck.store.database import Connection
from factcheck.store.links import NewLink, StoredLink
from factcheck.workflow.already_checked import link_claims
from factcheck.workflow.remembering import CANDIDATES, Memory
from factcheck.workflow.statements import Statement


class Move(StrEnum):
    """What became of a claim or a mention."""

    JOINED = "joined"
    """A mention went under another claim."""
    FOUNDED = "founded"
    """A mention became a claim of its own."""
    MERGED = "merged"
    """A claim went into another."""
    REWORDED = "reworded"
    """A claim is worded by another of its mentions."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One move: the mention (of JOINED, FOUNDED, REWORDED) or claim (of MERGED), where it was, where it is now."""

    move: Move
    mention_id: int | None
    left: int
    claim_id: int


class Seating:
    """Moves statements in the database; `vacant` are the claims without a lead, `moves` what was done."""

    def __init__(self, conn: Connection, memory: Memory, at: datetime) -> None:
        self._conn, self._memory, self._at = conn, memory, at
        self.vacant: dict[int, tuple[int, Comparison]] = {}
        self.moves: list[Moved] = []
        self._touched: set[int] = set()
        self._worded: set[int] = set()

    def join(self, statement: Statement, claim_id: int, comparison: Comparison) -> None:
        """Put a statement under a claim, which it was compared with."""
        if statement.home == claim_id and not statement.leads:
            members.measure(self._conn, statement.mentions, claim_id, comparison)
            return
        if statement.home != claim_id:
            self._tell(Move.JOINED, statement, claim_id)
        self._put(statement, claim_id)
        self._link(statement.mentions, claim_id, comparison)
        statement.leads = False

    def lead(self, statement: Statement, claim_id: int | None, former: Sequence[Statement]) -> None:
        """Let a statement word a claim, a new one for None; `former` worded it before and are under it now."""
        number = self._found(statement) if claim_id is None else claim_id
        move = Move.FOUNDED if claim_id is None else Move.REWORDED
        self._tell(move, statement, number)
        worded = None if claim_id is None else links.founder(self._conn, number)
        self._put(statement, number)
        self._link(statement.mentions[1:], number, compare_forms(statement.form, statement.form))
        for each in former:
            if each is not statement:
                self.join(each, number, compare_forms(each.form, statement.form))
        if worded is not None and links.of_mention(self._conn, number, worded) is None:
            self._link(
                [worded] * (worded not in statement.mentions), number, compare_forms(statement.form, statement.form)
            )
        if claim_id is not None:
            said = statement.said
            claims.reword(self._conn, number, text=said.canonical, type=said.type, form=statement.form.to_json())
        self._memory.index(self._conn, number, statement.form, is_new=claim_id is None)
        self.vacant.pop(number, None)
        self._worded.add(number)
        statement.leads = True

    def propose_also(self, claim_ids: Collection[int]) -> None:
        """Propose the links of these claims anew at the end, as of those that are worded anew."""
        self._worded.update(claim_ids)

    def vacate(self, claim_id: int, successor: int, comparison: Comparison) -> None:
        """Note that a claim has lost its lead to another claim, and how the two compare."""
        self.vacant[claim_id] = successor, comparison

    def finish(self) -> frozenset[int]:
        """Let vacant claims go into their successors, propose the links of claims worded anew; return what is touched.

        A vacant claim that still has statements (they were too many to be looked at) stays as it is.
        """
        gone = [each for each in self.vacant if not members.members(self._conn, each, 1)]
        for claim_id in gone:
            self._merge(claim_id)
        worded = sorted(self._worded.difference(gone))
        for claim_id in worded:
            self._propose(claim_id)
        link_claims(self._conn, self._memory.forms(self._conn, worded), at=self._at)
        return frozenset(self._touched)

    def _merge(self, claim_id: int) -> None:
        successor, comparison = self.vacant[claim_id]
        while successor in self.vacant:
            successor = self.vacant[successor][0]
        left = members.left_behind(self._conn, claim_id)
        members.unlink(self._conn, left)
        members.bring_into(self._conn, left, successor)
        self._link(left, successor, comparison)
        members.drop(self._conn, [each.id for each in members.suggestions(self._conn, claim_id)])
        claims.redirect(self._conn, claim_id, successor)
        self._memory.drop(claim_id)
        self.moves.append(Moved(Move.MERGED, None, claim_id, successor))
        self._touched |= {claim_id, successor}

    def _propose(self, claim_id: int) -> None:
        """Measure a claim's proposed links anew, drop those that are nothing any more, add what is near now."""
        known = {_other(each, claim_id): each for each in members.suggestions(self._conn, claim_id)}
        own = self._memory.forms(self._conn, [claim_id])
        if claim_id not in own:
            return
        near = self._memory.near(self._conn, own[claim_id], CANDIDATES)
        forms = self._memory.forms(self._conn, {*known, *near} - {claim_id})
        rejected = links.rejected(self._conn, [claim_id])[claim_id]
        placed = place(own[claim_id], sorted(forms.items()), rejected=rejected).near
        worth = [each.claim_id for each in placed]
        members.drop(self._conn, [link.id for other, link in known.items() if other in forms and other not in worth])
        links.measure(
            self._conn, [(known[each].id, _measured(known[each], own | forms)) for each in worth if each in known]
        )
        new = [
            NewLink.of(each.comparison, LinkState.SUGGESTED, claim_id, other_claim_id=each.claim_id)
            for each in placed[:MOST_SUGGESTIONS]
            if each.claim_id not in known
        ]
        links.add_many(self._conn, new, at=self._at)
        self._touched |= {claim_id, *known, *worth}

    def _found(self, statement: Statement) -> int:
        said = statement.said
        new = NewClaim(
            text=said.canonical,
            language=statement.form.language,
            type=said.type,
            score=said.score,
            verbatim=said.text,
            form=statement.form.to_json(),
        )
        return claims.create(self._conn, new, at=self._at)[0]

    def _put(self, statement: Statement, claim_id: int) -> None:
        members.unlink(self._conn, statement.mentions)
        members.bring_into(self._conn, statement.mentions, claim_id)
        self._touched |= {statement.home, claim_id}
        statement.home = claim_id

    def _link(self, mention_ids: Sequence[int], claim_id: int, comparison: Comparison) -> None:
        new = [NewLink.of(comparison, LinkState.AUTO, claim_id, mention_id=each) for each in mention_ids]
        links.add_many(self._conn, new, at=self._at)

    def _tell(self, move: Move, statement: Statement, claim_id: int) -> None:
        first, *others = statement.mentions
        self.moves.append(Moved(move, first, statement.home, claim_id))
        if statement.home != claim_id:
            self.moves += [Moved(Move.JOINED, each, statement.home, claim_id) for each in others]


def _other(link: StoredLink, claim_id: int) -> int:
    """Return the claim at the other end of a link between claims."""
    return link.claim_id if link.other_claim_id in {None, claim_id} else link.other_claim_id or 0


def _measured(link: StoredLink, forms: Mapping[int, NormalForm]) -> Comparison:
    return compare_forms(forms[link.claim_id], forms[link.other_claim_id or 0])

"""A change of which mentions belong to which claims, gathered piece by piece and then decided as one event.

What a person wants is for merging, splitting, representing and relating; what is undone is for `decisions`.
"""

from dataclasses import dataclass, field

from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import MentionRecord
from factcheck.store import events, links
from factcheck.store.database import Connection
from factcheck.store.links import NewLink, StoredLink
from factcheck.workflow.decisions import Kind, decide, pack_link
from factcheck.workflow.desk import Desk
from factcheck.workflow.wordings import Wording

BY_WORD = 100.0
"""The score of a link that nobody measured: a person said so."""

Work = dict[str, object]


@dataclass(slots=True)
class Change:
    """A decision in the making: (what, before, after) of each thing it changes, as `decisions` wants them."""

    mentions: list[tuple[int, int | None, int | None]] = field(default_factory=list)
    links: list[tuple[int, LinkState, LinkState]] = field(default_factory=list)
    redirects: list[tuple[int, int | None, int | None]] = field(default_factory=list)
    wordings: list[tuple[int, Wording, Wording]] = field(default_factory=list)
    made: list[NewLink] = field(default_factory=list)
    told: Work = field(default_factory=dict)
    work: tuple[Work, Work] = ({}, {})

    def bind(self, conn: Connection, measured: StoredLink, mention_id: int) -> None:
        """Confirm that a mention belongs to the claim of a link, made like that link where there is none."""
        own = links.of_mention(conn, measured.claim_id, mention_id)
        if own is None:
            self.made.append(like(measured, mention_id=mention_id, state=LinkState.CONFIRMED))
        else:
            self.links.append((own.id, own.state, LinkState.CONFIRMED))

    def decide(self, conn: Connection, desk: Desk, kind: Kind, claim_id: int) -> int:
        """Write it into the history and do it; return the event's id."""
        before, after = dict(self.work[0]), self.work[1] | self.told
        for name in ("mentions", "links", "redirects"):
            pairs = getattr(self, name)
            if pairs:
                before[name] = [[what, old] for what, old, _ in pairs]
                after[name] = [[what, new] for what, _, new in pairs]
        if self.wordings:
            before["wordings"] = [[claim, old.to_json()] for claim, old, _ in self.wordings]
            after["wordings"] = [[claim, new.to_json()] for claim, _, new in self.wordings]
        if self.made:
            after["made"] = [pack_link(new) for new in self.made]
        return decide(
            conn,
            events.NewEvent(
                desk.clock(), desk.reviewer, kind, claim_id=claim_id, before=before, after=desk.stamped(after)
            ),
        )


def said(claim_id: int, other: MentionRecord | int, relation: Relation, state: LinkState) -> StoredLink:
    """Return a link that nobody measured, to a mention or to another claim: a person said how they relate."""
    score = 0.0 if relation is Relation.DIFFERENT else BY_WORD
    mention_id, other_id = (None, other) if isinstance(other, int) else (other.id, None)
    return StoredLink(0, claim_id, mention_id, other_id, relation, state, score, ())


def like(
    measured: StoredLink,
    *,
    mention_id: int | None = None,
    other_claim_id: int | None = None,
    state: LinkState | None = None,
) -> NewLink:
    """Return a new link of the same measures, with another end."""
    return NewLink(
        claim_id=measured.claim_id,
        relation=measured.relation,
        state=state or measured.state,
        score=measured.score,
        mention_id=mention_id,
        other_claim_id=other_claim_id,
        differences=measured.differences,
    )

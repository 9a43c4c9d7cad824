"""Which of a claim's mentions words it: put in that place, with the index and the links of the others following.

A claim is a star around its wording. The mention that words it has no link to it; all others are measured against it.
"""

from dataclasses import dataclass
from typing import Any

from factcheck.domain.mention import ClaimType
from factcheck.linking import NormalForm, compare_many, index_keys, normal_form
from factcheck.store import candidates, claims, links, mentions
from factcheck.store.candidates import Indexed
from factcheck.store.database import Connection
from factcheck.workflow.forms import form_of
from factcheck.workflow.founding import rarity_among_claims
from factcheck.workflow.parallel import in_chunks

BATCH = 500
"""Mentions measured at a time, so that a claim said a hundred thousand times is not held in memory."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A claim's canonical words and the mention they are from, None where that mention is not known any more."""

    mention_id: int | None
    text: str
    type: ClaimType

    def to_json(self) -> dict[str, Any]:
        """Return it for an event."""
        return {"mention": self.mention_id, "text": self.text, "type": self.type}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "Wording":
        """Return what `to_json` wrote."""
        return cls(values["mention"], values["text"], ClaimType(values["type"]))


def wording_of(conn: Connection, claim_id: int) -> Wording:
    """Return how a claim is worded now."""
    text, kind = claims.wording(conn, claim_id)
    return Wording(links.founder(conn, claim_id), text, kind)


def put_wording(conn: Connection, claim_id: int, wording: Wording) -> NormalForm:
    """Let a claim be worded so from now on; return its form. Its own row is still to be refreshed."""
    form = _form(conn, claim_id, wording)
    claims.reword(conn, claim_id, text=wording.text, type=wording.type, form=form.to_json())
    keys = index_keys(form, rarity_among_claims(conn, [form]))
    candidates.replace(conn, Indexed(claim_id, keys, form.tokens))
    _hand_over(conn, claim_id, wording.mention_id)
    measure_again(conn, claim_id, form)
    return form


def form_now(conn: Connection, claim_id: int) -> NormalForm:
    """Return the normal form that a claim's wording has by today's rules."""
    return _form(conn, claim_id, wording_of(conn, claim_id))


def measure_again(conn: Connection, claim_id: int, form: NormalForm) -> None:
    """Compare a claim's linked mentions with its form; whether they belong to it stays as it is."""
    for linked in in_chunks(links.linked_mentions(conn, claim_id), BATCH):
        stored = mentions.by_id(conn, [mention_id for _, mention_id in linked])
        forms = [form_of(stored[mention_id].mention, stored[mention_id].language) for _, mention_id in linked]
        distinct = list(dict.fromkeys(forms))
        measured = dict(zip(distinct, compare_many(form, distinct), strict=True))
        links.measure(conn, [(link_id, measured[each]) for (link_id, _), each in zip(linked, forms, strict=True)])


def _form(conn: Connection, claim_id: int, wording: Wording) -> NormalForm:
    """Return the form of a mention's words; of the claim's own where no mention has them any more."""
    worded = mentions.by_id(conn, [wording.mention_id]) if wording.mention_id is not None else {}
    found = worded.get(wording.mention_id or 0)
    if found is not None and found.mention.canonical == wording.text:
        return form_of(found.mention, found.language)
    return normal_form(wording.text, claims.language(conn, claim_id))


def _hand_over(conn: Connection, claim_id: int, mention_id: int | None) -> None:
    """Give the link of the mention that words the claim now to the one that did before."""
    before = links.founder(conn, claim_id)
    link = None if mention_id is None else links.of_mention(conn, claim_id, mention_id)
    if link is not None and before is not None:
        links.hand_over(conn, link.id, before)

"""Make a claim of a mention that is already stored: when it is split off from another claim."""

import math
from collections.abc import Callable, Sequence
from datetime import datetime

from factcheck.domain.records import MentionRecord
from factcheck.linking import NormalForm, index_keys
from factcheck.store import candidates, claims
from factcheck.store.claims import NewClaim
from factcheck.store.database import Connection
from factcheck.workflow.forms import form_of


def found_claim(conn: Connection, founder: MentionRecord, language: str, *, at: datetime) -> int:
    """Make a claim of a mention's words and index it; return its number. The mention itself is not moved."""
    form = form_of(founder.mention, language)
    new = NewClaim(
        text=founder.mention.canonical,
        language=language,
        type=founder.mention.type,
        score=founder.mention.score,
        verbatim=founder.mention.text,
        form=form.to_json(),
    )
    claim_id, _ = claims.create(conn, new, at=at)
    candidates.add(conn, claim_id, index_keys(form, rarity_among_claims(conn, [form])), form.tokens)
    return claim_id


def rarity_among_claims(conn: Connection, forms: Sequence[NormalForm]) -> Callable[[str], float]:
    """Return the inverse document frequency of the concepts of some forms, among the claims there are."""
    counts = candidates.document_frequency(conn, {token for form in forms for token in form.tokens})
    total = candidates.total(conn)
    return lambda concept: math.log((total + 1) / (counts.get(concept, 0) + 1))

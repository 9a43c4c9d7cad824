"""The stored model, a class a table. What a column may hold is checked here; what it means, docs/data-model.md says.

Rows never leave the store. The other modules read and write through the Core tables below, which a bulk import needs
(an object a row is six times slower). A change here needs a migration in the same commit.
"""

from factcheck.store.tables import checked, claims, decisions, sources
from factcheck.store.tables.base import BY_MACHINE, BY_PERSON, Base

METADATA = Base.metadata

import_run = METADATA.tables[sources.ImportRun.__tablename__]
import_failure = METADATA.tables[sources.ImportFailure.__tablename__]
article = METADATA.tables[sources.Article.__tablename__]
body = METADATA.tables[sources.Body.__tablename__]
speaker = METADATA.tables[sources.Speaker.__tablename__]
speaker_alias = METADATA.tables[sources.SpeakerAlias.__tablename__]
claim = METADATA.tables[claims.Claim.__tablename__]
mention = METADATA.tables[claims.Mention.__tablename__]
attribution = METADATA.tables[claims.Attribution.__tablename__]
link = METADATA.tables[claims.Link.__tablename__]
token = METADATA.tables[claims.Token.__tablename__]
claim_token = METADATA.tables[claims.ClaimToken.__tablename__]
event = METADATA.tables[decisions.Event.__tablename__]
review = METADATA.tables[decisions.Review.__tablename__]
evidence = METADATA.tables[decisions.Evidence.__tablename__]
note = METADATA.tables[decisions.Note.__tablename__]
tag = METADATA.tables[decisions.Tag.__tablename__]
checked_claim = METADATA.tables[checked.CheckedClaim.__tablename__]
checked_word = METADATA.tables[checked.CheckedWord.__tablename__]
checked_claim_word = METADATA.tables[checked.CheckedClaimWord.__tablename__]
checked_link = METADATA.tables[checked.CheckedLink.__tablename__]
relinking = METADATA.tables[decisions.Relinking.__tablename__]
speaker_apart = METADATA.tables[sources.SpeakerApart.__tablename__]
scorer = METADATA.tables[decisions.Scorer.__tablename__]

__all__ = [
    "BY_MACHINE",
    "BY_PERSON",
    "METADATA",
    "article",
    "attribution",
    "body",
    "checked_claim",
    "checked_claim_word",
    "checked_link",
    "checked_word",
    "claim",
    "claim_token",
    "event",
    "evidence",
    "import_failure",
    "import_run",
    "link",
    "mention",
    "note",
    "relinking",
    "review",
    "scorer",
    "speaker",
    "speaker_alias",
    "speaker_apart",
    "tag",
    "token",
]

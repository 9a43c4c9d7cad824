"""A claim the machine missed: a person points at the words, and they are tracked like any other claim."""

import re
from dataclasses import dataclass, replace

from factcheck.analysis import analyze
from factcheck.domain.analysis import Analysis
from factcheck.domain.errors import NotFoundError, RefusedError, UsageError
from factcheck.domain.mention import ClaimType, Mention, QuoteKind, Reason
from factcheck.domain.records import ClaimDetail
from factcheck.store import events, mentions, standing
from factcheck.store.articles import StoredArticle
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.store.tables import BY_PERSON
from factcheck.workflow import references
from factcheck.workflow.decisions import Kind, decide
from factcheck.workflow.desk import Desk
from factcheck.workflow.filing import Filing, Text, file_texts
from factcheck.workflow.forms import form_of
from factcheck.workflow.restating import restated

UNSCORED = 0.5
"""Score of words in which the machine saw no statement at all: neither for nor against."""

_EDGES = " \t\n\"'“”‘’"


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as the machine reads it now: what it would make of any words of it."""

    analysis: Analysis

    @property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The article's sentences: (start, end) into the body."""
        return self.analysis.sentences

    def has_statement(self, start: int, end: int) -> bool:
        """Tell whether the machine saw a statement in these words; without one, speaker and type are nobody's."""
        return any(_shared(claim, start, end) > 0 for claim in self.analysis.claims)

    def mention(self, start: int, end: int) -> Mention:
        """Return these words of the body with speaker, type and score of the statement they share most with."""
        return _as_mention(self.analysis, start, end)


def read_article(desk: Desk, article_ref: str) -> ReadArticle:
    """Read an article ("a3") for somebody who chooses words of it. Raises NotFoundError or RefusedError without one."""
    stored = _standing_article(desk, article_ref)
    return ReadArticle(analyze(stored.article))


def add_claim(desk: Desk, article_ref: str, text: str, nth: int = 1) -> ClaimDetail:
    """Track words of an article ("a3"): the `nth` place they stand in, white space and case aside.

    Speaker, times and reasons are those the machine found for these words. Undoable. Raises NotFoundError when the
    words are not in the article, RefusedError when they are a claim already, or the article was removed.
    """
    stored = _standing_article(desk, article_ref)
    return _track(desk, stored, *_find(stored, text, nth))


def add_words(desk: Desk, article_ref: str, start: int, end: int, text: str) -> ClaimDetail:
    """Track body[start:end] of an article, which a person saw as `text`; as `add_claim` besides.

    Raises RefusedError also when other words stand there now.
    """
    stored = _standing_article(desk, article_ref)
    if stored.article.body[start:end] != text:
        raise RefusedError(f"the text of a{stored.id} has changed meanwhile; open the article anew and choose again")
    return _track(desk, stored, start, end)


def _standing_article(desk: Desk, ref: str) -> StoredArticle:
    with desk.database.read() as conn:
        stored = references.article(conn, ref)
    if stored.removed:
        raise RefusedError(f"a{stored.id} was removed; `factcheck undo` by the one who did it brings it back")
    return stored


def _track(desk: Desk, stored: StoredArticle, start: int, end: int) -> ClaimDetail:
    found = _as_mention(analyze(stored.article), start, end)
    with desk.database.write() as conn:
        _refuse_known(conn, stored, found)
        return details(conn, [_add(conn, desk, stored, found)])[0]


def _find(stored: StoredArticle, text: str, nth: int) -> tuple[int, int]:
    words = text.strip(_EDGES).split()
    if not words:
        raise UsageError("which words? Give the claim as it stands in the article, in quotes")
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    places = [match.span() for match in pattern.finditer(stored.article.body)]
    if not places:
        raise NotFoundError(
            f"these words do not stand in a{stored.id}; `factcheck articles show a{stored.id}` prints it"
        )
    if nth > len(places):
        raise NotFoundError(f"these words stand in a{stored.id} only {len(places)} times")
    return places[nth - 1]


def _as_mention(analysis: Analysis, start: int, end: int) -> Mention:
    """Return the selected words as a mention, with what the machine knows of the statement they share most with."""
    body = analysis.article.body
    nearest = max(analysis.claims, key=lambda claim: _shared(claim, start, end), default=None)
    if nearest is None or _shared(nearest, start, end) <= 0:
        why = (Reason("bias", "", 0.0),)
        nearest = Mention(
            start, end, body[start:end], "", ClaimType.OTHER, UNSCORED, False, QuoteKind.NARRATOR, reasons=why
        )
    exact = (nearest.start, nearest.end) == (start, end) and nearest.canonical
    canonical = nearest.canonical if exact else body[start:end]
    return replace(restated(nearest, analysis, start, end), canonical=canonical, checkworthy=True)


def _shared(claim: Mention, start: int, end: int) -> int:
    return min(claim.end, end) - max(claim.start, start)


def _refuse_known(conn: Connection, stored: StoredArticle, found: Mention) -> None:
    for known in mentions.of_article(conn, stored.id):
        same = (known.mention.start, known.mention.end) == (found.start, found.end) and known.body_id == stored.body_id
        if same and known.claim_id is not None:
            raise RefusedError(f"these words are claim #{known.claim_id} already")


def _add(conn: Connection, desk: Desk, stored: StoredArticle, found: Mention) -> int:
    """File the words and write the decision into the history; return the claim's number."""
    at = desk.clock()
    worthy = [(found, form_of(found, stored.article.language))]
    text = Text(stored.id, stored.body_id, stored.article, worthy)
    filed = file_texts(conn, Filing(BY_PERSON, None, at), [text])
    mention_id, claim_id = next((each, place.claim_id) for each, place in filed.texts[0] if place is not None)
    standing.refresh(conn, filed.tally().touched)
    decision = events.NewEvent(
        at,
        desk.reviewer,
        Kind.ADD_CLAIM,
        claim_id=claim_id,
        article_id=stored.id,
        before={"retired": [[mention_id, True]]},
        after=desk.stamped({"mention": mention_id, "retired": [[mention_id, False]]}),
    )
    decide(conn, decision)
    return claim_id

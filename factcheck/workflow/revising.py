"""Put what a newer analysis found in the place of what is stored, without touching what a person has touched."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.domain.mention import Mention
from factcheck.linking import NormalForm, index_keys
from factcheck.store import candidates, claims, events, mentions
from factcheck.store.candidates import Indexed
from factcheck.store.database import Connection
from factcheck.store.mentions import StoredMention
from factcheck.store.tables import BY_PERSON
from factcheck.workflow.carrying import match_mentions
from factcheck.workflow.filing import Filing, Tally, Text, file_texts, find_places, link_mentions
from factcheck.workflow.founding import rarity_among_claims
from factcheck.workflow.preparing import Prepared
from factcheck.workflow.restating import restated


@dataclass(frozen=True, slots=True)
class Revision:
    """What changed: mentions that appeared, changed, went; those kept because a person had touched them."""

    appeared: int
    changed: int
    gone: int
    kept: int
    tally: Tally


def revise(conn: Connection, filing: Filing, text: tuple[int, int], prepared: Prepared, *, same_body: bool) -> Revision:
    """Bring an article's mentions up to a newer analysis of `text` (article and body id); claims keep their numbers.

    The claims touched are still to be refreshed, at the end of the transaction.
    """
    article_id, body_id = text
    old = mentions.of_article(conn, article_id)
    new = [mention for mention, _ in prepared.found]
    matching = match_mentions(old, new, prepared.article.body, same_body=same_body)
    guarded = _guarded(conn, old)
    carried = {at: found for at, found in matching.carried.items() if at not in guarded}
    changed = {at: found for at, found in carried.items() if old[at].mention != new[found]}
    gone = [old[at] for at in matching.gone if at not in guarded]
    for at, found in (changed if same_body else carried).items():
        _replace(conn, old[at], body_id, *prepared.found[found], prepared)
    for at in guarded:
        _move(conn, old[at], body_id, matching.places[at], prepared)
    mentions.retire(conn, [each.id for each in gone])
    tally = _promote(conn, filing, prepared, [(old[at], found) for at, found in carried.items()])
    appeared = [prepared.found[at] for at in matching.appeared]
    tally += file_texts(conn, filing, [Text(*text, prepared.article, appeared, prepared.analysis.speakers)]).tally()
    tally += Tally(touched=frozenset(each.claim_id for each in old if each.claim_id is not None))
    return Revision(len(appeared), len(changed), len(gone), len(guarded), tally)


def _guarded(conn: Connection, old: Sequence[StoredMention]) -> frozenset[int]:
    """Return the positions of mentions that a person added, or on whose claim a person worked."""
    touched = events.touched(conn, [each.claim_id for each in old if each.claim_id is not None])
    return frozenset(at for at, each in enumerate(old) if each.origin == BY_PERSON or each.claim_id in touched)


def _replace(
    conn: Connection, old: StoredMention, body_id: int, new: Mention, form: NormalForm | None, prepared: Prepared
) -> None:
    """Replace a mention; a claim that it alone carries takes its new wording."""
    mentions.replace(conn, old.id, body_id, new, known=prepared.analysis.speakers)
    if old.claim_id is not None and form is not None and mentions.ids_of_claim(conn, old.claim_id) == (old.id,):
        claims.reword(conn, old.claim_id, text=new.canonical, type=new.type, form=form.to_json())
        keys = index_keys(form, rarity_among_claims(conn, [form]))
        candidates.replace(conn, Indexed(old.claim_id, keys, form.tokens))


def _move(
    conn: Connection, guarded: StoredMention, body_id: int, place: tuple[int, int] | None, prepared: Prepared
) -> None:
    """Let a mention that a person touched point at its words in the newer text, with the times they have there.

    What a person decided is theirs; offsets and times are the machine's. Words that left the text stay on the old one.
    """
    if place is None:
        return
    moved = restated(guarded.mention, prepared.analysis, *place)
    if moved != guarded.mention or body_id != guarded.body_id:
        mentions.replace(conn, guarded.id, body_id, moved)


def _promote(
    conn: Connection, filing: Filing, prepared: Prepared, carried: Sequence[tuple[StoredMention, int]]
) -> Tally:
    """Give a claim to stored mentions that have become check-worthy."""
    new = [(old, *prepared.found[at]) for old, at in carried if old.claim_id is None]
    risen = [(old.id, mention, form) for old, mention, form in new if form is not None]
    placed = find_places(conn, filing, [(prepared.article, [(mention, form) for _, mention, form in risen])])
    for (mention_id, _, _), place in zip(risen, placed, strict=True):
        mentions.assign(conn, [mention_id], place.claim_id)
    mended = link_mentions(conn, filing, [(each[0], place) for each, place in zip(risen, placed, strict=True)])
    return Tally.of(placed) + mended

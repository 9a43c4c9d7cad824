"""An event of the history in words: what was done, to which claim, from what to what, with its reason. Pure."""

from collections.abc import Iterator, Mapping

from factcheck.domain.records import EventRecord
from factcheck.domain.review import ClaimState, RatingScale
from factcheck.wording import Wording, phrases

UNDO = "undo"
"""An event that takes another back: its `before` holds what that one did."""

_Side = Mapping[str, object]

_ARTICLE = (("published_on", "column.date"), ("outlet", "column.outlet"), ("url", "article.url"))
"""What is corrected about an article, and the message that names it."""

_OUTCOMES = ("new", "known", "changed", "failed")
"""What an import counts."""


def event_in_words(event: EventRecord, scale: RatingScale, words: Wording) -> str:
    """Return one line: `putusan #12: baru -> ✗ Salah; "BPS: 5,06 persen."; https://www.bps.go.id/ (ditarik)`."""
    done = event.before if event.kind == UNDO else event.after
    told = [
        _change(event, scale, words),
        *_article(event, words),
        *_factcheck(event, words),
        *_objects(event.kind, done, words),
    ]
    objects = "; ".join(part for part in told if part)
    undone = f" ({words('history.undone')})" if event.undone else ""
    return _subject(event, done, words) + (f": {objects}" if objects else "") + undone


def _subject(event: EventRecord, done: _Side, words: Wording) -> str:
    """Say what kind of event it is and of what: `penautan ditolak #2 dengan #128`."""
    other, mention = done.get("other"), done.get("mention")
    parts = (
        words.name("event", event.kind),
        words("history.of", event=event.undoes) if event.undoes else "",
        f"#{event.claim_id}" if event.claim_id else "",
        words("history.with", other=f"#{other}") if other else "",
        f"m{mention}" if mention else "",
        f"a{event.article_id}" if event.article_id else "",
    )
    return " ".join(part for part in parts if part)


def _change(event: EventRecord, scale: RatingScale, words: Wording) -> str:
    """Say from what to what a claim went; the verdict alone where it was given before."""
    before, after = (_standing(side, scale, words) for side in (event.before, event.after))
    if before != after:
        return f"{before or '-'} -> {after or '-'}"
    return after if isinstance(event.after.get("rating"), str) else ""


def _standing(side: _Side, scale: RatingScale, words: Wording) -> str:
    """Say how a claim stands on one side of a change: the verdict, else the state."""
    rating, state = side.get("rating"), side.get("state")
    if isinstance(rating, str):
        return phrases.rating(rating, scale, words.language)
    return words.name("state", state) if isinstance(state, str) and state in set(ClaimState) else ""


def _article(event: EventRecord, words: Wording) -> Iterator[str]:
    """Say what was corrected about an article: `Media Kompas -> Tempo`."""
    for name, key in _ARTICLE:
        before, after = event.before.get(name), event.after.get(name)
        if before != after:
            yield f"{words(key)} {before or '-'} -> {after or '-'}"


def _factcheck(event: EventRecord, words: Wording) -> Iterator[str]:
    """Say which fact-check of others an event is about, and how its rating was corrected: `Cek:th7; Salah -> Benar`."""
    done = event.after if "checked" in event.after else event.before
    if "checked" in done:
        yield words("history.checked", source=done["source"], id=done["checked"])
    before, after = (side.get("verdict") for side in (event.before, event.after))
    if before != after:
        yield words("history.relabelled", before=before or "-", after=after or "-")


def _objects(event_kind: str, done: _Side, words: Wording) -> Iterator[str]:
    """Say what the event brought: a reason, texts in quotes, addresses, what an import read and what came of it."""
    reason = done.get("dismissed_as")
    if isinstance(reason, str):
        yield words.name("reason", reason)
    yield from (f'"{done[name]}"' for name in ("summary", "text", "wording") if done.get(name))
    yield from (", ".join(map(str, _listed(done, name))) for name in ("urls", "paths", "names"))
    if done.get("inherited"):
        yield words("history.inherited", origin=done["inherited"])
    if all(name in done for name in _OUTCOMES):
        key = "history.factchecks" if event_kind.startswith("checked") else "history.articles"
        yield words(key, **{name: done[name] for name in _OUTCOMES})
    relinked = done.get("relinked")
    if isinstance(relinked, dict):
        yield words("relink.told", **relinked)


def _listed(done: _Side, name: str) -> list[object]:
    found = done.get(name)
    return found if isinstance(found, list) else []

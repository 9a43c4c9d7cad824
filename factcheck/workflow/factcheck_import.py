"""Put fact-checks of others into the desk: from files, the same again unchanged, corrections with their history."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from factcheck.domain.checked import CheckedClaim, FactCheck
from factcheck.domain.review import RatingScale
from factcheck.linking import NormalForm
from factcheck.linking.matching import index_words, read_text
from factcheck.reading.factchecks import code_of_label, code_of_worth, read_factchecks
from factcheck.reading.options import Failure
from factcheck.store import checked, checked_links, checked_words, events, standing
from factcheck.store.checked import Stored
from factcheck.store.database import Connection
from factcheck.store.events import NewEvent
from factcheck.workflow.already_checked import link_checked
from factcheck.workflow.comparing import spoken_language, statement_form
from factcheck.workflow.desk import Desk
from factcheck.workflow.forms import known_forms
from factcheck.workflow.parallel import in_chunks

A_BATCH = 200
"""Fact-checks a transaction: some 0.2 s, so that a reviewer's verdict does not wait for long."""

PATHS_TOLD = 20
"""Paths an event names."""

IMPORTED, CORRECTED = "checked_import", "checked_update"
"""The kinds of events about fact-checks that come in."""

_COMPARED = ("claim", "rating", "rating_label", "url", "publisher", "published_on")
"""What makes a fact-check another one when it is read again under the same name."""


@dataclass(frozen=True, slots=True)
class CheckedSummary:
    """What an import of fact-checks did; `failures` are (path, line, reason), `linked` claims it has a link to now."""

    new: int
    changed: int
    known: int
    linked: int
    failures: tuple[tuple[str, int | None, str], ...]


@dataclass(slots=True)
class _Run:
    new: int = 0
    changed: int = 0
    known: int = 0
    seen: dict[tuple[str, str], int] = field(default_factory=dict)
    """The fact-checks of this run, by source and its own id."""
    failures: list[Failure] = field(default_factory=list)


def import_checked(
    desk: Desk, paths: Sequence[str], *, source: str | None = None, stdin: BinaryIO | None = None
) -> CheckedSummary:
    """Put the fact-checks of files ("-": standard input) into the desk; what cannot be read is told, the rest goes in.

    `source` names who published all of them; else each file's own word counts (publisher, host of the address, name of
    the file). The same fact-check again changes nothing; one whose rating or words are others now is corrected, with a
    line in the history. Of several under one name the first counts. Once all are in, they are compared with the claims
    there are; after an interruption the same command again does what is left.
    """
    run = _Run()
    for path in paths:
        for batch in in_chunks(_sound(read_factchecks(path, stdin), run), A_BATCH):
            named = [_named(each, source or _source_of(each, path), desk.scale) for each in batch]
            with desk.database.write() as conn:
                _store(conn, desk, named, run)
    linked = _link(desk, list(run.seen.values()))
    failures = tuple((each.path, each.line, each.reason) for each in run.failures)
    if run.new or run.changed:
        with desk.database.write() as conn:
            counts = {"new": run.new, "changed": run.changed, "known": run.known, "failed": len(failures)}
            told = {"paths": list(paths[:PATHS_TOLD]), **counts}
            events.append(conn, NewEvent(desk.clock(), desk.reviewer, IMPORTED, after=told))
    return CheckedSummary(run.new, run.changed, run.known, len(linked), failures)


def _sound(found: Iterable[FactCheck | Failure], run: _Run) -> Iterable[FactCheck]:
    for each in found:
        if isinstance(each, Failure):
            run.failures.append(each)
        else:
            yield each


def _source_of(found: FactCheck, path: str) -> str:
    host = urlsplit(found.url).hostname if found.url else None
    return found.publisher or (host or "").removeprefix("www.") or Path(path).name.partition(".")[0] or path


def _named(found: FactCheck, source: str, scale: RatingScale) -> CheckedClaim:
    return CheckedClaim(
        id=0,
        source=source,
        source_id=found.id,
        claim=found.claim,
        language=spoken_language(found.claim, found.language),
        rating=_code(found, scale),
        rating_label=found.rating,
        url=found.url,
        publisher=found.publisher,
        published_on=found.published_on,
    )


def _code(found: FactCheck, scale: RatingScale) -> str | None:
    """Return the code of the desk's scale: by its own labels, by those that are known, else by the rating's number."""
    label = found.rating or ""
    meant = (scale.code_of(label), code_of_label(label), None if found.worth is None else code_of_worth(found.worth))
    return next((code for code in meant if code and scale.find(code)), None)


def _store(conn: Connection, desk: Desk, batch: Sequence[CheckedClaim], run: _Run) -> None:
    there = checked.known(conn, [(each.source, each.source_id) for each in batch])
    new: dict[tuple[str, str], CheckedClaim] = {}
    for each in batch:
        name = (each.source, each.source_id)
        before = there.get(name)
        if name in run.seen or name in new:
            run.known += 1
        elif before is None:
            new[name] = each
        else:
            same = _is_same(before, each)
            run.seen[name] = before.id
            run.known += same
            run.changed += not same
            if not same:
                _correct(conn, desk, before, replace(each, id=before.id))
    run.new += len(new)
    forms = [statement_form(each.claim, each.language, each.published_on) for each in new.values()]
    stored = [Stored(each, form.to_json()) for each, form in zip(new.values(), forms, strict=True)]
    added = checked.add_many(conn, stored, at=desk.clock())
    _index(conn, {each.id: form for each, form in zip(added, forms, strict=True)})
    run.seen.update({(each.source, each.source_id): each.id for each in added})


def _link(desk: Desk, checked_ids: Sequence[int]) -> set[int]:
    """Compare fact-checks with the desk's claims; return the claims that have a link to one now.

    Only when all are indexed is it known which words are rare, and so which likeness says something.
    """
    linked: set[int] = set()
    for batch in in_chunks(checked_ids, A_BATCH):
        with desk.database.write() as conn:
            found = link_checked(conn, known_forms(checked.forms(conn, batch)), at=desk.clock())
            standing.refresh(conn, found)
        linked.update(found)
    return linked


def _is_same(one: CheckedClaim, other: CheckedClaim) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in _COMPARED)


def _correct(conn: Connection, desk: Desk, before: CheckedClaim, after: CheckedClaim) -> None:
    """Give a fact-check its new rating or words; links that its old words had are dropped."""
    form = statement_form(after.claim, after.language, after.published_on)
    checked.change(conn, Stored(after, form.to_json()))
    touched = checked_links.claims_of(conn, [after.id])
    if before.claim != after.claim:
        checked_links.remove(conn, [after.id])
        checked_words.remove(conn, [after.id])
        _index(conn, {after.id: form})
    standing.refresh(conn, touched)
    told = {"source": after.source, "checked": after.source_id}
    events.append(
        conn,
        NewEvent(desk.clock(), desk.reviewer, CORRECTED, before=_changed(before), after=_changed(after) | told),
    )


def _changed(each: CheckedClaim) -> dict[str, object]:
    return {"verdict": each.rating_label, "text": each.claim, "urls": [each.url] if each.url else []}


def _index(conn: Connection, forms: dict[int, NormalForm]) -> None:
    words = {number: index_words(read_text(form.text, form.language)) for number, form in forms.items()}
    checked_words.add(conn, words)

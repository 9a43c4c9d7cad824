"""Whatever reviewers do: undo restores exactly what could be seen before, redo what could be seen after."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.domain.errors import UsageError
from factcheck.domain.link import Relation
from factcheck.domain.records import ClaimFilter, EvidenceRecord
from factcheck.domain.review import DismissReason
from factcheck.store import articles as stored_articles
from factcheck.store import claims, maintenance, mention_records, mentions
from factcheck.store import queue as stored_queue
from factcheck.store.database import Connection, Database
from factcheck.workflow import articles, queue, relating, reviewing
from factcheck.workflow.desk import Desk
from tests.desks import MORNING, article, desk_at, link, mention, put_claim

CLAIMS, MENTIONS = 5, 8
Action = Callable[[Desk], object]


def _fill(conn: Connection) -> None:
    for each in range(CLAIMS):
        put_claim(conn, f"stok beras {each} juta ton")
    for each in range(MENTIONS - CLAIMS):
        put_claim(conn, f"beras ada {each} juta ton", into=each + 1, lead=f"Kota {each}")
    link(conn, 1, other_claim_id=2)
    link(conn, 2, other_claim_id=3, relation=Relation.DIFFERS)
    link(conn, 4, other_claim_id=3, relation=Relation.CONTRADICTS)
    link(conn, 1, other_claim_id=5, relation=Relation.RELATED)


def _seen(desk: Desk) -> list[Any]:
    """Return all a person sees, but for the record of verdicts taken back, old numbers and the newest event."""
    rows = queue.list_claims(desk, ClaimFilter(order="id"))
    details = [queue.show_claim(desk, str(row.id)) for row in rows]
    shown = [replace(each, reviews=(), redirected_from=(), last_event=None) for each in details]
    verdicts = [(each.review.rating, each.review.summary) if each.review else None for each in details]
    return [shown, verdicts, articles.list_articles(desk)]


CLAIM = st.integers(1, CLAIMS + 2).map(str)
END = st.one_of(CLAIM, st.integers(1, MENTIONS).map(lambda number: f"m{number}"))
SOURCE = EvidenceRecord("https://bps.example")
ACTIONS: st.SearchStrategy[Action] = st.one_of(
    st.builds(
        lambda ref, code, sources: lambda desk: reviewing.give_verdict(desk, ref, code, evidence=sources),
        CLAIM,
        st.sampled_from(["true", "false"]),
        st.sampled_from([(), (SOURCE,)]),
    ),
    st.builds(
        lambda ref, reason: lambda desk: reviewing.dismiss(desk, ref, reason, "catatan"),
        CLAIM,
        st.sampled_from(DismissReason),
    ),
    st.builds(lambda ref: lambda desk: reviewing.reopen(desk, ref), CLAIM),
    st.builds(
        lambda ref, alone: lambda desk: reviewing.add_note(desk, ref, "x", no_source=alone), CLAIM, st.booleans()
    ),
    st.builds(lambda ref: lambda desk: reviewing.add_evidence(desk, ref, [SOURCE]), CLAIM),
    st.builds(lambda ref, other: lambda desk: relating.confirm(desk, ref, other), CLAIM, END),
    st.builds(lambda ref, other: lambda desk: relating.reject(desk, ref, other), CLAIM, END),
    st.builds(
        lambda ref, day: lambda desk: articles.edit_article(desk, ref, published_on=day),
        st.integers(1, MENTIONS).map(str),
        st.dates(date(2026, 1, 1), date(2026, 5, 1)),
    ),
    st.builds(lambda ref: lambda desk: articles.remove_article(desk, ref), st.integers(1, MENTIONS).map(str)),
)


def _decided(desk: Desk, act: Action) -> bool:
    """Do something; tell whether it became a decision."""
    before = reviewing.history(desk, None, 1)
    try:
        act(desk)
    except UsageError:  # not possible as things stand
        return False
    return reviewing.history(desk, None, 1) != before


@given(acts=st.lists(ACTIONS, min_size=1, max_size=10), strict=st.booleans())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_undo_of_everything_restores_each_step_and_redo_goes_through_them_again(
    made_once: Path, acts: list[Action], *, strict: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        location = Path(shutil.copy(made_once, folder))
        with desk_at(location, require_source=strict) as desk:
            with desk.database.write() as conn:
                _fill(conn)
            steps = [_seen(desk)]
            steps += [_seen(desk) for act in acts if _decided(desk, act)]
            for step in reversed(steps[:-1]):
                reviewing.undo(desk)
                assert _seen(desk) == step
            for step in steps[1:]:
                reviewing.redo(desk)
                assert _seen(desk) == step
        with Database.open(str(location)) as opened:
            assert maintenance.faults(opened) == ()


@given(text=st.text(max_size=200))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_searched_and_any_reference_looked_up(database: Database, text: str) -> None:
    with database.read() as conn:
        assert stored_queue.rows(conn, ClaimFilter(text=text, outlet=text, speaker=text)) == ()
        assert claims.find(conn, text) is None


@given(body=st.text(min_size=1, max_size=60), ends=st.tuples(st.integers(0, 59), st.integers(1, 60)))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_of_any_text_come_back(database: Database, body: str, ends: tuple[int, int]) -> None:
    start, end = min(ends[0], len(body) - 1), max(min(ends[0] + ends[1], len(body)), 1)
    words = body[start:end]
    with database.write() as conn:
        article_id, body_id = stored_articles.add(conn, article(body, key=uuid4().hex), at=MORNING)
        said = replace(mention(body, words), start=start, end=end)
        mention_id = mentions.add_many(conn, article_id, body_id, [said], [None])[0]
        found = mention_records.record(conn, mention_id)
        stored = stored_articles.load(conn, article_id)
    assert found is not None
    assert stored is not None
    assert found.mention.text == stored.article.body[start:end] == words
    within = start - found.paragraph_start
    assert found.paragraph[within : within + len(words)] == words
    assert maintenance.faults(database) == ()

from datetime import UTC, datetime
from typing import Any

import pytest

from factcheck.domain.records import EventRecord
from factcheck.wording import load_wording
from factcheck.wording.event_phrases import event_in_words
from tests.examples import SCALE

ID, EN = load_wording("id"), load_wording("en")


def _event(kind: str, **changes: Any) -> EventRecord:
    fields: dict[str, Any] = {"claim_id": 12, "article_id": None, **changes}
    return EventRecord(id=1, at=datetime(2021, 9, 6, tzinfo=UTC), reviewer="Ani", kind=kind, **fields)


@pytest.mark.parametrize(
    ("event", "phrase"),
    [
        (
            _event("verdict", before={"state": "new"}, after={"state": "done", "rating": "false"}),
            "verdict #12: new -> ✗ False",
        ),
        (
            _event("verdict", before={"state": "done", "rating": "false"}, after={"state": "done", "rating": "true"}),
            "verdict #12: ✗ False -> ✓ True",
        ),
        (
            _event("verdict", before={"state": "done", "rating": "true"}, after={"state": "done", "rating": "true"}),
            "verdict #12: ✓ True",
        ),
        (_event("dismiss", before={"state": "new"}, after={"state": "dismissed"}), "dismissal #12: new -> dismissed"),
        (
            _event(
                "verdict",
                before={"state": "new"},
                after={"state": "done", "rating": "false", "summary": "BPS: 5,06.", "urls": ["https://bps.example/1"]},
            ),
            'verdict #12: new -> ✗ False; "BPS: 5,06."; https://bps.example/1',
        ),
        (
            _event("dismiss", before={"state": "new"}, after={"state": "dismissed", "dismissed_as": "duplicate"}),
            "dismissal #12: new -> dismissed; duplicate",
        ),
        (
            _event("evidence", after={"urls": ["https://bps.example/1", "https://bps.example/2"]}),
            "new sources #12: https://bps.example/1, https://bps.example/2",
        ),
        (_event("note", after={"text": "Tanya humas."}), 'note #12: "Tanya humas."'),
        (_event("merge", after={"other": 187}), "merger #12 with #187"),
        (_event("reject", after={"other": 128, "relation": "differs"}), "link rejected #12 with #128"),
        (_event("split", after={"other": 190, "mention": 17}), "split #12 with #190 m17"),
        (_event("confirm", after={"mention": 17}), "link confirmed #12 m17"),
        (
            _event(
                "undo",
                before={"state": "dismissed", "dismissed_as": "duplicate"},
                after={"state": "new", "dismissed_as": None},
                undoes=14,
            ),
            "undo of event 14 #12: dismissed -> new; duplicate",
        ),
        (
            _event(
                "edit_article",
                claim_id=None,
                article_id=3,
                before={"outlet": "Kompas", "url": None, "published_on": "2021-03-02"},
                after={"outlet": "Tempo", "url": None, "published_on": "2021-03-01"},
            ),
            "article corrected a3: Date 2021-03-02 -> 2021-03-01; Outlet Kompas -> Tempo",
        ),
        (
            _event(
                "import",
                claim_id=None,
                after={"run": 1, "paths": ["pagi", "-"], "new": 2, "known": 0, "changed": 0, "failed": 1},
            ),
            "import: pagi, -; articles: 2 new, 0 known, 0 changed, 1 failed",
        ),
        (_event("note"), "note #12"),
        (_event("remove_article", claim_id=None, article_id=3), "article removed a3"),
        (_event("import", claim_id=None), "import"),
        (_event("note", undone=True), "note #12 (taken back)"),
        (_event("something_new"), "something_new #12"),
    ],
)
def test_event_says_what_was_done_to_what(event: EventRecord, phrase: str) -> None:
    assert event_in_words(event, SCALE, EN) == phrase


def test_event_speaks_indonesian() -> None:
    event = _event("verdict", before={"state": "new"}, after={"state": "done", "rating": "false"}, undone=True)
    assert event_in_words(event, SCALE, ID) == "putusan #12: baru -> ✗ Salah (ditarik)"

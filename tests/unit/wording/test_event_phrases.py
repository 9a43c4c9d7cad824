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
        (_event("dismiss", before={"state": "new"}, after={"state": "dismissed"}), "dismissal #12: new -> dismissed"),
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

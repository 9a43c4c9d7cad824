"""Let a desk profit from better rules: analyse stored articles again, keeping what people did."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from factcheck.domain.article import Article
from factcheck.reading import ReadOptions, article_from_text
from factcheck.store import articles, events, standing
from factcheck.store.articles import StoredArticle
from factcheck.store.database import Connection
from factcheck.store.events import NewEvent
from factcheck.store.tables import BY_MACHINE
from factcheck.workflow import references
from factcheck.workflow.desk import Desk
from factcheck.workflow.filing import Filing
from factcheck.workflow.importing import Progress
from factcheck.workflow.preparing import Prepared, prepare
from factcheck.workflow.revising import Revision, revise

REANALYZE = "reanalyze"
"""The kind of event that says an article was analysed again with another result."""


@dataclass(frozen=True, slots=True)
class ReanalysisSummary:
    """What became of the mentions of the articles analysed again."""

    articles: int = 0
    appeared: int = 0
    changed: int = 0
    gone: int = 0
    kept: int = 0

    def plus(self, revision: Revision) -> "ReanalysisSummary":
        """Return the summary with one more article."""
        return ReanalysisSummary(
            self.articles + 1,
            self.appeared + revision.appeared,
            self.changed + revision.changed,
            self.gone + revision.gone,
            self.kept + revision.kept,
        )


def reanalyze(
    desk: Desk,
    refs: Sequence[str] = (),
    *,
    everything: bool = False,
    since: date | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
) -> ReanalysisSummary:
    """Analyse articles again: those named, those published since a day, or all. One transaction an article.

    Raises NotFoundError for an article that is not there.
    """
    summary = ReanalysisSummary()
    for article_id in _wanted(desk, refs, everything=everything, since=since):
        with desk.database.read() as conn:
            stored = articles.load(conn, article_id)
        if stored is None or stored.removed:
            continue
        prepared = prepare(cleaned_again(stored.article))
        with desk.database.write() as conn:
            summary = summary.plus(_put(conn, desk, stored, prepared))
        title = stored.article.title or f"a{article_id}"
        progress(Progress(summary.articles, 0, summary.appeared, title))
    return summary


def cleaned_again(stored: Article) -> Article:
    """Return a stored article with its body made anew from its raw text; what is known of it otherwise stays."""
    made = article_from_text(
        stored.raw, options=ReadOptions(language=stored.language), title=stored.title, url=stored.url
    )
    return replace(stored, body=made.body, removed=made.removed)


def _wanted(desk: Desk, refs: Sequence[str], *, everything: bool, since: date | None) -> tuple[int, ...]:
    with desk.database.read() as conn:
        named = [references.article(conn, ref).id for ref in refs]
        found = articles.ids(conn, since=since) if everything or since is not None else ()
    return tuple(dict.fromkeys([*named, *found]))


def _put(conn: Connection, desk: Desk, stored: StoredArticle, prepared: Prepared) -> Revision:
    at = desk.clock()
    same_body = prepared.article.body == stored.article.body
    body_id = stored.body_id if same_body else articles.add_version(conn, stored.id, prepared.article, at=at)
    filing = Filing(BY_MACHINE, None, at)
    revision = revise(conn, filing, (stored.id, body_id), prepared, same_body=same_body)
    standing.refresh(conn, revision.tally.touched)
    if not same_body or revision.appeared or revision.changed or revision.gone:
        events.append(conn, NewEvent(at, desk.reviewer, REANALYZE, article_id=stored.id, after={"body": body_id}))
    return revision

"""All that can be known of an article without the database: its analysis and the normal forms of its claims.

Pure, so that it runs on any process.
"""

from dataclasses import dataclass

from factcheck.analysis import analyze
from factcheck.domain.analysis import Analysis
from factcheck.domain.article import Article
from factcheck.domain.mention import Mention
from factcheck.linking import NormalForm
from factcheck.reading import Failure
from factcheck.workflow.forms import form_of
from factcheck.workflow.passing import pack_by_fields


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article's analysis, and its claims each with its normal form, None for those below the threshold."""

    analysis: Analysis
    found: tuple[tuple[Mention, NormalForm | None], ...]

    @property
    def article(self) -> Article:
        """The article itself."""
        return self.analysis.article


def prepare(article: Article) -> Prepared:
    """Analyse an article and bring its check-worthy claims into normal form."""
    analysis = analyze(article)
    found = tuple((each, form_of(each, article.language) if each.checkworthy else None) for each in analysis.claims)
    return Prepared(analysis, found)


def prepare_all(articles: tuple[Article, ...]) -> tuple[Prepared | Failure, ...]:
    """Prepare a chunk of articles, to be handed over to another process."""
    pack_by_fields()
    return tuple(_attempt(article) for article in articles)


def _attempt(article: Article) -> Prepared | Failure:
    try:
        return prepare(article)
    except Exception as err:  # noqa: BLE001 - one article that trips a rule must not keep the others of the morning out
        name = article.external_id or article.title or article.key
        return Failure(name, f"cannot be analysed ({type(err).__name__}: {err}); the others went in, please report it")

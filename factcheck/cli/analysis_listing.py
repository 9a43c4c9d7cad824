"""What the machine found in one article, as lines for a person: what `factcheck analyze` prints without --jsonl."""

from collections.abc import Iterator

from factcheck.domain.analysis import Analysis
from factcheck.domain.mention import Mention
from factcheck.text.safe import safe_line
from factcheck.wording import Wording, phrases
from factcheck.wording.passages import reason_lines
from factcheck.wording.warning_phrases import warning_in_words

CHECKWORTHY = "*"
"""Before a claim that would enter the queue, where all statements are listed."""


def analysis_lines(analysis: Analysis, words: Wording, *, everything: bool, why: bool) -> Iterator[str]:
    """Yield a headline, the claims best first, and the warnings; `everything` lists those below the threshold too."""
    article = analysis.article
    day = article.published_on.isoformat() if article.published_on else ""
    yield " - ".join(safe_line(part) for part in (article.title, article.outlet, article.place, day) if part)
    worthy = [claim for claim in analysis.claims if claim.checkworthy]
    yield words("analyze.claims", count=len(worthy), all=len(analysis.claims)) if worthy else words("analyze.none")
    listed = analysis.claims if everything else worthy
    for claim in sorted(listed, key=lambda claim: -claim.score):
        yield from _claim(claim, words, why=why)
    for warning in analysis.warnings:
        yield f"! {words('analyze.warning')}: {safe_line(warning_in_words(warning, words))}"


def _claim(claim: Mention, words: Wording, *, why: bool) -> Iterator[str]:
    mark = CHECKWORTHY if claim.checkworthy else " "
    yield f"{mark} {claim.score:.2f}  {safe_line(claim.text)}"
    kind = words.name("type", claim.type)
    yield f"        {kind}; {safe_line(phrases.chain(claim.attribution, words, cues=True))}"
    if claim.times:
        yield f"        {words('page.times')}: {safe_line(phrases.times(claim.times, words))}"
    if claim.quantities:
        yield f"        {words('page.quantities')}: {safe_line(phrases.quantities(claim.quantities, words))}"
    if why:
        yield from (f"      {safe_line(line)}" for line in reason_lines(claim.reasons, words))

"""Inherited chains tell which sentences go on with a report."""

import tomllib
from datetime import date

from factcheck.analysis import carried
from factcheck.domain.mention import ClaimType, QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.evaluation.labels import LabelledArticle, LabelledClaim, LabelledSpeaker, LabelledVoice
from factcheck.reading import ReadOptions, article_from_text
from factcheck.training.continuation_file import continuation_file
from factcheck.training.continuing import (
    ALWAYS,
    CAUTION,
    ContinuationFigures,
    LessonText,
    continuation_figures,
    fit_continuation,
    teller,
)

REPORT = "Wulan Aprilia mengatakan stok beras cukup sampai Lebaran."
GOES_ON = "Karena itu, harga beras tidak perlu naik."
NARRATED = "Pasar Induk di Jambi dan Pasar Legi di Solo buka sejak subuh."


def lesson(second: str, *, inherited: bool | None) -> LessonText:
    """Return what a report and a sentence behind it teach, whose label says that it is inherited, or nothing."""
    text = f"{REPORT} {second} Pedagang menunggu kiriman berikutnya."
    voice = LabelledVoice(LabelledSpeaker("Wulan Aprilia", SpeakerKind.PERSON), Stance.ASSERT, inherited=True)
    start, end = text.index(second), text.index(second) + len(second)
    claim = LabelledClaim(start, end, second, ClaimType.OTHER, 1, QuoteKind.INDIRECT, (voice,) if inherited else ())
    claims = () if inherited is None else (claim,)
    labels = LabelledArticle("a", "a", text, None, None, (), claims, ())
    article = article_from_text(text, options=ReadOptions(language="id"))
    return LessonText("a", carried(article, teller(labels, article)))


def test_a_labelled_sentence_behind_a_report_is_a_lesson() -> None:
    (found,) = lesson(GOES_ON, inherited=True).lessons
    assert found.goes_on
    assert {ALWAYS, "goes_on_opener"} <= found.features
    (other,) = lesson(NARRATED, inherited=False).lessons
    assert not other.goes_on
    assert "many_names" in other.features


def test_a_sentence_without_a_label_teaches_nothing() -> None:
    assert lesson(GOES_ON, inherited=None).lessons == ()


def test_what_was_taught_is_told_again_with_caution() -> None:
    texts = [*[lesson(GOES_ON, inherited=True)] * 12, *[lesson(NARRATED, inherited=False)] * 12]
    weights = fit_continuation(texts)
    assert weights["goes_on_opener"] > 0 > weights["many_names"]
    bold = weights | {ALWAYS: weights[ALWAYS] + CAUTION}
    assert continuation_figures([(text, bold) for text in texts]) == ContinuationFigures(1.0, 1.0, 1.0)
    silent = {ALWAYS: -9.0}
    assert continuation_figures([(text, silent) for text in texts]) == ContinuationFigures(0.5, 0.0, 1.0)


def test_a_feature_seen_too_seldom_gets_no_weight() -> None:
    texts = [*[lesson(GOES_ON, inherited=True)] * 12, *[lesson(NARRATED, inherited=False)] * 3]
    assert "many_names" not in fit_continuation(texts)


def test_the_file_tells_its_figures_and_can_be_read() -> None:
    written = continuation_file(
        {"b": -1.0, "a": 0.456}, date(2026, 11, 26), "4 sentences", 3, ContinuationFigures(0.8, 0.7, None)
    )
    assert tomllib.loads(written) == {"weights": {"a": 0.46, "b": -1.0}}
    told = " ".join(written.replace("# ", "").split())
    assert "November 2026" in told
    assert "in 3 parts: sentences told right 0.800, the speaker's 0.700." in told

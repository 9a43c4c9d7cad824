"""The labels of the project hold what their page says, and the weights can be fitted to them."""

import re
from datetime import date
from pathlib import Path

import pytest

from factcheck.evaluation.article_labels import labelled_article
from factcheck.evaluation.sentence_labels import labelled_expression, labelled_sentence
from factcheck.workflow.evaluating import evaluate
from factcheck.workflow.labelled import read_articles, read_labels
from factcheck.workflow.training import train

GOLD = Path(__file__).parents[2] / "data" / "gold"
PAGE = " ".join((GOLD / "README.md").read_text(encoding="utf-8").split())

TEXTS = {"id": 24, "en": 134}
"""Articles and sentences of each language that are fitted to."""
FITTED = {"id": 0.72, "en": 0.85}
"""F1 reached in cross-validation by weights fitted to these labels alone; it may rise, never fall."""


def test_the_page_counts_articles_and_claims_rightly() -> None:
    read = read_articles(GOLD / "articles.jsonl")
    languages = [article.language for _, article in read if article]
    claims = sum(len(labels.claims) for labels, _ in read)
    indonesian, english = languages.count("id"), languages.count("en")
    assert f"{len(read)} articles, {indonesian} Indonesian and {english} English, {claims} claims" in PAGE


def test_each_language_can_be_measured_alone() -> None:
    sizes = [next(evaluate(GOLD, language)).scored.figures["articles"] for language in ("id", "en", None)]
    assert sizes == [24, 4, 28]


def test_the_page_counts_sentences_rightly() -> None:
    dates = read_labels(GOLD / "dates.jsonl", labelled_expression)
    friends = sum(each.span is None for each in dates)
    assert f"{len(dates)} sentences: {len(dates) - friends} calendar expressions" in PAGE
    assert f"{friends} false friends" in PAGE
    assert f"{len(read_labels(GOLD / 'sentences.jsonl', labelled_sentence))} English sentences" in PAGE


def test_every_article_is_of_an_articles_length() -> None:
    words = [len(labels.text.split()) for labels in read_labels(GOLD / "articles.jsonl", labelled_article)]
    assert min(words) >= 140
    assert max(words) <= 350


@pytest.mark.parametrize("language", FITTED)
def test_weights_fitted_to_these_labels_judge_unseen_stories(language: str) -> None:
    trained = train(GOLD, language, folds=4, on=date(2026, 11, 26))
    (figures,) = trained.figures.values()
    assert figures.f1 is not None
    assert figures.f1 >= FITTED[language]
    assert f"labels in {TEXTS[language]} texts" in " ".join(trained.toml.replace("# ", "").split())
    assert re.search(r"^\[types\.quantity\]$", trained.toml, re.MULTILINE)

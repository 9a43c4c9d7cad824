"""Labelled claims tell where sentences are cut."""

import tomllib
from datetime import date

from factcheck.analysis import joined
from factcheck.domain.mention import ClaimType, QuoteKind
from factcheck.evaluation.labels import LabelledArticle, LabelledClaim
from factcheck.reading import ReadOptions, article_from_text
from factcheck.training.cutting import EVERYWHERE, CutText, cut_text, fit_joints, found_spans
from factcheck.training.joints_file import cut_figures, joints_file

APART = "Petugas menutup pasar ikan di Jambi dan pedagang lama pindah ke terminal lama."
TOGETHER = "Menteri membahas harga gula dan stok beras di kantornya."


def labelled(text: str, *claims: str) -> CutText:
    spans = [(text.index(claim), claim) for claim in claims]
    labels = LabelledArticle(
        id="a",
        story="a",
        text=text,
        published_on=None,
        place=None,
        boilerplate=(),
        claims=tuple(
            LabelledClaim(at, at + len(claim), claim, ClaimType.EVENT, 2, QuoteKind.NARRATOR) for at, claim in spans
        ),
        times=(),
    )
    article = article_from_text(text, options=ReadOptions(language="id"))
    return cut_text(labels, article, joined(article))


def taught() -> list[CutText]:
    apart = labelled(APART, "Petugas menutup pasar ikan di Jambi", "pedagang lama pindah ke terminal lama")
    return [*[apart] * 12, *[labelled(TOGETHER, TOGETHER.removesuffix("."))] * 12]


def test_a_joint_between_two_labelled_claims_is_to_be_cut_and_no_other() -> None:
    apart, together = taught()[0], taught()[-1]
    assert [len(cuts) for _, cuts in apart.stretches] == [1]
    assert [len(cuts) for _, cuts in together.stretches] == [0]


def test_what_was_taught_is_found_again() -> None:
    texts = taught()
    weights = fit_joints(texts)
    assert [APART[slice(*span)] for span in found_spans(texts[0], weights)] == [
        "Petugas menutup pasar ikan di Jambi",
        "pedagang lama pindah ke terminal lama",
    ]
    assert len(list(found_spans(texts[-1], weights))) == 1


def test_figures_count_claims_found_and_pieces_that_are_none() -> None:
    text = taught()[0]
    whole, parted = ((text, {EVERYWHERE: bias}) for bias in (-9.0, 9.0))
    assert cut_figures([parted]).found == 1.0
    assert cut_figures([parted]).exact == 1.0
    assert cut_figures([whole]).labelled == 0.0


def test_the_file_tells_its_figures_and_holds_the_weights() -> None:
    figures = cut_figures([(text, {EVERYWHERE: 9.0}) for text in taught()[:1]])
    written = joints_file(
        {EVERYWHERE: -1.0, ("", "left 2"): 0.25, ("", "left 3"): 0.01, (", dan", "bias"): -0.5},
        date(2026, 11, 26),
        "2 labelled claims in 1 article",
        5,
        figures,
    )
    read = tomllib.loads(written)
    assert read["common"] == {"bias": -1.0, "left 2": 0.25}
    assert read["own"] == {", dan": {"bias": -0.5}}
    assert "span recall 1.000" in " ".join(written.replace("#", "").split())

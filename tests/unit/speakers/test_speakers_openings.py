"""Cues at the very front: of a quote that relays somebody, of a sentence that only says who spoke."""

from collections.abc import Callable

import pytest

from factcheck.domain.mention import QuoteKind
from factcheck.speakers import Attributed

Said = Callable[[str], list[tuple[str, tuple[str, ...]]]]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ('"Kata Wulan, panen naik 20 persen," ujar Faruk menirukan.', "Wulan"),
        ('"Jadi, kata Wulan, panen naik 20 persen," ujar Faruk.', "Wulan"),
        ('"Menurut Wulan Aprilia, panen naik 20 persen," ujar Faruk.', "Wulan Aprilia"),
        ('"Menurut data BPS, panen naik 20 persen," ujar Faruk.', "BPS"),
        ('"Menurut saya, panen naik 20 persen," ujar Faruk.', None),
        ('"Berdasarkan arahan Presiden Rini Wulandari, panen naik 20 persen," ujar Faruk.', None),
        ('"Menurut hemat kami, panen naik 20 persen," ujar Faruk.', None),
        ('"Kata siapa, panen naik 20 persen?" ujar Faruk.', None),
    ],
)
def test_a_cue_that_opens_a_quote_names_whom_it_relays(said: Said, body: str, name: str | None) -> None:
    (found,) = said(body)
    assert found[1] == ((name, "Faruk") if name else ("Faruk",))
    assert name is None or found[0] == "panen naik 20 persen"


@pytest.mark.parametrize(
    "last",
    [
        "Hal itu disampaikannya di Istana, Jumat (15/8/2025).",
        "Hal itu disampaikan Faruk di Istana, Jumat (15/8/2025).",
        "Hal ini dikatakannya saat rapat dengan DPR.",
    ],
)
def test_a_sentence_that_only_names_the_speaker_points_back(attributed: Callable[[str], Attributed], last: str) -> None:
    found = attributed(f"Panen naik 20 persen, kata Faruk.\n\n{last}").statements
    assert [statement.points_back for statement in found] == [False, True]
    assert not found[-1].attribution


def test_pointing_back_at_nobody_leaves_the_narration_alone(attributed: Callable[[str], Attributed]) -> None:
    found = attributed("Panen naik 20 persen.\n\nHal itu disampaikannya di Istana.").statements
    assert [(statement.quote, statement.attribution) for statement in found] == [(QuoteKind.NARRATOR, ())] * 2

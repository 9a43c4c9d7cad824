from dataclasses import replace

import pytest

from factcheck.domain.mention import ClaimType, Mention, QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.domain.timex import TimexType
from factcheck.evaluation.article_figures import score_articles
from factcheck.evaluation.meanings import LESS_IS_BETTER, MEANINGS, SIZES
from tests.gradings import (
    ARTICLE,
    FOUND,
    LABELS,
    LINK,
    RELAYED,
    TEXT,
    TIME,
    figure,
    mention,
    quantity,
    scored,
    voice,
    with_first,
)


def test_a_perfect_reader_has_perfect_figures_and_no_misses() -> None:
    found = scored()
    assert not found.misses
    for name, value in found.figures.items():
        if name not in SIZES:
            assert value == (0 if name in LESS_IS_BETTER else 1), name


def test_every_figure_has_a_meaning() -> None:
    assert set(scored().figures) <= set(MEANINGS)


def test_an_article_that_cannot_be_read_is_missed_whole() -> None:
    found = score_articles([(LABELS, None, None)])
    assert (found.figures["articles"], found.figures["articles missing"]) == (1, 1)
    for name in ("detection recall (worth 2)", "span recall (worth 2 found at all)", "AP (worth 2)"):
        assert found.figures[name] == 0
    assert found.figures["speaker F1 end to end"] is None


@pytest.mark.parametrize(
    ("found", "name", "value", "kind"),
    [
        (FOUND[1:], "detection recall (worth 2)", 0, "missed claim"),
        (FOUND[1:], "span recall (worth 2 found at all)", 0, "missed claim"),
        (with_first(checkworthy=False), "detection recall (worth 2)", 0, "missed claim"),
        ((*FOUND, mention("Menteri Sari", 0.8)), "detection precision (worth>=1)", 1 / 2, "extra claim"),
        ((*FOUND[:2], replace(FOUND[2], checkworthy=True)), "detection precision (worth>=1)", 1 / 2, "extra claim"),
        (with_first(score=0.1), "AP (worth 2)", 1 / 3, None),
        (with_first(type=ClaimType.OTHER), "claim type (matched)", 2 / 3, "wrong type"),
        (with_first(quote=QuoteKind.DIRECT), "quote kind (matched)", 2 / 3, "wrong quote kind"),
        (with_first(quantities=()), "number value recall (matched)", 1 / 2, "missed number"),
        (with_first(quantities=(quantity(2.4),)), "number value precision (matched)", 1 / 2, "extra number"),
        (with_first(attribution=()), "speaker accuracy (matched)", 1 / 2, "wrong speaker"),
        (with_first(attribution=(voice("Budi"),)), "speaker accuracy (matched)", 1 / 2, "wrong speaker"),
        (with_first(attribution=(voice("Bulog", Stance.BELIEVE),)), "nested chain (matched)", 0, "wrong chain"),
        (with_first(attribution=FOUND[0].attribution[:1]), "full chain (matched)", 1 / 2, "wrong chain"),
        (
            with_first(attribution=(voice("Bulog"), FOUND[0].attribution[1])),
            "stance (speaker right)",
            1 / 2,
            "wrong stance",
        ),
        (
            with_first(attribution=(voice("Bulog", Stance.BELIEVE, inherited=True), FOUND[0].attribution[1])),
            "inherited (speaker right)",
            1 / 2,
            "wrong inheritance",
        ),
        (
            with_first(attribution=(voice("Bulog", Stance.BELIEVE, kind=SpeakerKind.PERSON), FOUND[0].attribution[1])),
            "speaker kind (speaker right)",
            1 / 2,
            "wrong speaker kind",
        ),
        (
            with_first(attribution=(voice("Bulog", Stance.BELIEVE, organisation="BUMN"), FOUND[0].attribution[1])),
            "speaker role (speaker right)",
            1 / 2,
            "wrong role",
        ),
        (
            (FOUND[0], replace(FOUND[1], attribution=(voice("Bulog"),)), FOUND[2]),
            "narrator kept (matched)",
            0,
            "attributed narrator",
        ),
    ],
)
def test_each_fault_lowers_its_own_figure(
    found: tuple[Mention, ...], name: str, value: float, kind: str | None
) -> None:
    result = scored(found)
    assert result.figures[name] == pytest.approx(value)
    assert not kind or kind in {miss.kind for miss in result.misses}


def test_a_span_a_word_too_long_is_found_but_not_exact() -> None:
    longer = mention(f"yakin {RELAYED}", 0.9, attribution=FOUND[0].attribution)
    result = scored((longer, *FOUND[1:]))
    assert result.figures["span recall (worth 2 found at all)"] == 1
    assert result.figures["exact span"] == pytest.approx(2 / 3)
    assert [miss.cause for miss in result.misses if miss.kind == "inexact span"] == ["too long"]


def test_signs_at_the_edge_of_a_span_make_no_difference() -> None:
    assert figure("exact span", found=(mention(f"{RELAYED}.", 0.9), *FOUND[1:])) == 1


def test_a_routine_fact_in_the_queue_counts_only_strictly() -> None:
    with_routine = (FOUND[0], replace(FOUND[1], checkworthy=True), FOUND[2])
    assert figure("detection F1", found=with_routine) == 1
    assert figure("detection strict F1 (worth 2 both ways)", found=with_routine) == pytest.approx(2 / 3)


def test_dates_are_found_and_resolved() -> None:
    assert figure("date recognition F1", times=()) is None
    other_day = scored(times=(replace(TIME, value="2024-05-07"),))
    assert (other_day.figures["date recognition F1"], other_day.figures["date value F1"]) == (1, 0)
    at_a_clock = replace(TIME, value="2024-04-30T09:00")
    assert figure("date value F1", times=(at_a_clock,)) == 1


def test_a_duration_costs_nothing_where_a_date_too_many_does() -> None:
    extra = replace(TIME, text="Bogor", start=TIME.start - 11, end=TIME.start - 6)
    assert figure("date recognition F1", times=(TIME, extra)) == pytest.approx(2 / 3)
    assert figure("date recognition F1", times=(TIME, replace(extra, type=TimexType.DURATION))) == 1


def test_cleaning_is_judged_by_what_it_leaves_and_what_it_takes() -> None:
    uncut = replace(ARTICLE, body=TEXT, removed=())
    left = score_articles([(LABELS, None, None)]).figures["boilerplate left"]
    assert left == 0
    assert [miss.text for miss in scored((), (), uncut).misses if miss.kind == "boilerplate left"] == [LINK]
    cut = replace(ARTICLE, body=ARTICLE.body.replace(RELAYED, ""))
    lost = scored((), (), cut)
    assert lost.figures["claims lost by cleaning"] == pytest.approx(1 / 3)


def test_place_and_day_of_publication_are_compared() -> None:
    elsewhere = replace(ARTICLE, place=None, published_on=None, published_precision=None)
    result = scored(article=elsewhere)
    assert (result.figures["place"], result.figures["publication date"]) == (0, 0)
    assert result.figures["publication date told by the text"] == 0
    assert {"wrong place", "wrong publication date"} <= {miss.kind for miss in result.misses}


def test_a_miss_names_the_chain_wanted_and_the_chain_found() -> None:
    wanted = "Perum Bulog < Sari Utami"
    (wrong,) = [
        miss for miss in scored(with_first(attribution=(voice("Budi"),))).misses if miss.kind == "wrong speaker"
    ]
    assert (wrong.cause, wrong.wanted, wrong.found) == ("another speaker", wanted, "Budi")
    (lost,) = [miss for miss in scored(with_first(attribution=())).misses if miss.kind == "wrong speaker"]
    assert (lost.cause, lost.wanted, lost.found) == ("no speaker found", wanted, None)
    (short,) = scored(with_first(attribution=FOUND[0].attribution[:1])).misses
    assert (short.kind, short.cause, short.found) == ("wrong chain", "a link is missing", "Bulog")


def test_a_claim_missed_tells_whether_it_was_found_at_all() -> None:
    causes = [scored(found).misses[0].cause for found in (FOUND[1:], with_first(checkworthy=False))]
    assert causes == ["not found, or with other bounds", "below the threshold"]

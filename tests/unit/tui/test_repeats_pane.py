"""The repeats pane: where else a claim was said, and in words how that differs."""

from factcheck.domain.link import Difference, DifferenceKind, LinkState, Relation
from factcheck.tui.prose.repeats import link_entry, mention_entry, repeats_text
from factcheck.tui.prose.styles import ALERT
from factcheck.tui.widgets.repeats import RepeatsPane
from tests.examples import detail, link, mention_record, repeat
from tests.stage import look, play


def test_repeat_is_told_with_outlet_day_and_relation() -> None:
    entry = mention_entry(look("id"), repeat())
    assert entry.before.plain == "= "
    assert entry.text.plain.startswith("Warta Sore, 2021-09-04  sama (otomatis)  m21\n")
    assert "Bulog, lewat Sari Utami" in entry.text.plain


def test_other_figure_is_told_and_cannot_be_overlooked() -> None:
    entry = link_entry(look("id"), link())
    assert entry.before.plain == "≠ "
    assert "sama, tetapi 2,4 juta ton lawan 2,1 juta ton (usulan)" in entry.text.plain
    assert "#15" in entry.text.plain
    assert "✗ Salah" in entry.text.plain
    alert = [entry.text.plain[span.start : span.end] for span in entry.text.spans if span.style == ALERT]
    assert "2,1 juta ton" in alert[0]


def test_repeat_with_another_figure_is_told_too() -> None:
    other = (Difference(DifferenceKind.NUMBER, "2,4", "2,1"),)
    entry = mention_entry(look(), repeat(relation=Relation.DIFFERS, differences=other, link_state=LinkState.CONFIRMED))
    assert "(confirmed)" in entry.text.plain
    assert "2,1" in entry.text.plain


def test_a_repeat_whose_words_are_gone_from_its_article_says_so() -> None:
    entry = mention_entry(look(), repeat(gone=True))
    alert = [entry.text.plain[span.start : span.end] for span in entry.text.spans if span.style == ALERT]
    assert "no longer in the article" in "".join(alert)
    assert "no longer" not in mention_entry(look(), repeat()).text.plain


def test_first_mention_is_not_its_own_repeat() -> None:
    assert "m17" not in "".join(piece.plain for piece in repeats_text(look(), detail()))


def test_claim_without_repeats_says_so() -> None:
    (only,) = repeats_text(look("id"), detail(mentions=(mention_record(),), links=()))
    assert "Belum ada pengulangan" in only.plain


def test_title_counts_and_lines_hang_under_the_outlet() -> None:
    pane = RepeatsPane(look())
    text = play(pane, size=(50, 16), also=lambda: pane.show(detail())).text
    assert "1 other mention, 1 related claim" in text
    assert "\n   stok beras di gudang 2,1 juta ton" in text


def test_unknown_repeats_are_nothing() -> None:
    pane = RepeatsPane(look())
    text = play(pane, size=(50, 8), also=lambda: pane.show(None)).text
    assert text.replace("━", "").split() == ["Repeats"]

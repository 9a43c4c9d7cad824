"""The claim pane: what it says of a claim, and that the claim itself is always in view."""

import pytest
from rich.cells import cell_len
from textual.content import Content

from factcheck.domain.mention import Reason
from factcheck.domain.review import DismissReason
from factcheck.tui.look import Look
from factcheck.tui.prose.claim import claim_text
from factcheck.tui.prose.styles import MARK, Piece, marked_at
from factcheck.tui.widgets.claim import ClaimPane
from tests.examples import CLAIM, PARAGRAPH, detail, mention, mention_record, review, row
from tests.stage import look, play


def texts(pieces: tuple[Piece, ...]) -> str:
    return "\n".join(piece.plain for piece in pieces)


def told(shown: Look, **changes: object) -> str:
    claim = detail(**changes)
    text = claim_text(shown, claim.row, claim)
    return texts((*text.head, *text.body))


def test_head_names_the_chain_the_outlet_and_the_day_in_words() -> None:
    head = texts(claim_text(look("id"), row(), detail()).head)
    assert "Bulog, lewat Sari Utami (Menteri, Kementerian Pangan)" in head
    assert "Kabar Pagi, 2021-09-02" in head
    assert "baru" in head
    assert "2 kali" in head
    assert "≠ ada versi lain" in head


def test_a_week_is_told_as_written_and_with_its_days() -> None:
    head = texts(claim_text(look("id"), row(), detail()).head)
    assert '"pekan lalu" = 23-29 Agu 2021' in head


def test_figures_are_scaled_with_their_digits_in_groups() -> None:
    assert '"2,4 juta ton" = hampir 2.400.000 ton' in told(look("id"))


def test_month_of_publication_is_not_told_as_a_day() -> None:
    monthly = mention_record(published_precision="month")
    assert "Kabar Pagi, 2021-09\n" in texts(claim_text(look(), row(), detail(mentions=(monthly,))).head)


def test_claim_is_marked_in_its_paragraph() -> None:
    words = claim_text(look(), row(), detail()).body[0]
    assert words.plain == PARAGRAPH.replace(CLAIM, f"»{CLAIM}«")
    assert isinstance(words, Content)
    marked = [words.plain[span.start : span.end] for span in words.spans if span.style == MARK]
    assert marked == [f"»{CLAIM}«"]


def test_before_the_detail_has_come_the_row_is_told() -> None:
    text = claim_text(look("id"), row(), None)
    assert "Bulog, lewat Sari Utami" in texts(text.head)
    assert CLAIM in texts(text.body)
    assert "memuat" in texts(text.body)


def test_claim_without_its_article_is_told_with_its_wording() -> None:
    text = claim_text(look(), row(), detail(mentions=()))
    assert CLAIM in texts(text.body)
    assert "gone" in texts(text.body)


def test_paragraph_that_lost_its_claim_is_told_as_gone() -> None:
    assert "gone" in told(look(), mentions=(mention_record(paragraph=""),))


def test_claim_that_its_article_says_no_more_is_told_so() -> None:
    assert "no longer in the article: the text of a3 has changed" in told(look(), mentions=(mention_record(gone=True),))


def test_decision_that_waits_is_told_first() -> None:
    head = claim_text(look("id"), row(), detail(), "✗ Salah").head
    assert head[0].plain == "⧗ menunggu disimpan: ✗ Salah"


def test_strongest_reasons_are_told_at_once_and_all_on_demand() -> None:
    reasons = tuple(Reason(f"r{at}", f"kata {at}", at / 10) for at in range(1, 7))
    shown = detail(mentions=(mention_record(mention=mention(reasons=reasons)),))
    short = texts(claim_text(look(), row(), shown).body)
    assert '+0.60 r6 "kata 6"' in short
    assert "kata 1" not in short
    assert "3 more reasons: w" in short
    whole = claim_text(look(), row(), shown, why=True)
    assert [piece.plain[:7] for piece in whole.body[1:7]] == [f"  +0.{at}" + "0" for at in range(6, 0, -1)]
    assert whole.body[whole.claim_at].plain.count(CLAIM) == 1


def test_features_are_told_in_words() -> None:
    reasons = (Reason("comparison", "dibanding", 0.8),)
    assert 'perbandingan "dibanding"' in told(look("id"), mentions=(mention_record(mention=mention(reasons=reasons)),))


def test_what_people_did_is_told() -> None:
    page = told(look("id"), dismissed_as=DismissReason.DUPLICATE)
    assert "✗ Salah Bulog mencatat 2,1 juta ton." in page
    assert "membantah: https://bulog.example/stok" in page
    assert "Humas belum menjawab." in page
    assert "ganda" in page


def test_verdict_taken_back_is_told_as_such() -> None:
    assert "ditarik" in told(look("id"), reviews=(review(retracted=True),))


def test_controls_of_an_article_never_reach_the_terminal() -> None:
    bad = "\x1b[31m\x9b2J\u202eSari\u200b\r\n"
    text = f"{bad} kata {bad} kata {bad}"
    said = mention(start=len(bad), end=len(text) - len(bad), text=text[len(bad) : -len(bad)], times=(), quantities=())
    record = mention_record(outlet=bad, url=bad, paragraph=text, mention=said)
    page = told(look(), mentions=(record,), row=row(speaker=bad, outlet=bad, verbatim=bad))
    assert not {"\x1b", "\x9b", "\u202e", "\u200b", "\r"} & set(page)


def test_markup_in_a_text_is_text() -> None:
    said = "[bold red]harga[/] naik [link=x]5[/link] persen"
    record = mention_record(paragraph=said, mention=mention(start=0, end=len(said), text=said, times=(), quantities=()))
    assert said in told(look(), mentions=(record,))


def test_far_context_is_left_out_and_the_claim_stays() -> None:
    before = "kata " * 2000
    text = f"{before}{CLAIM} {before}"
    said = mention(start=len(before), end=len(before) + len(CLAIM), times=(), quantities=())
    words = claim_text(look(), row(), detail(mentions=(mention_record(paragraph=text, mention=said),))).body[0]
    assert f"»{CLAIM}«" in words.plain
    assert words.plain.startswith("… kata")
    assert words.plain.endswith("kata …")
    assert len(words.plain) < 3000


def test_claim_of_five_thousand_words_is_cut_and_says_so() -> None:
    text = "kata " * 5000
    said = mention(start=0, end=len(text), text=text, times=(), quantities=())
    shown = detail(mentions=(mention_record(paragraph=text, mention=said),), row=row(verbatim=text))
    assert claim_text(look(), shown.row, shown).body[0].plain.endswith(" …«")
    assert len(claim_text(look(), shown.row, shown).body[0].plain) < 4100
    assert len(texts(claim_text(look(), shown.row, None).body)) < 4200


def test_wide_and_combining_characters_keep_the_lines_apart() -> None:
    text = "日本語の記事" * 20 + " é̂ ใต้ " * 20
    said = mention(start=0, end=len(text), text=text, times=(), quantities=())
    shown = detail(mentions=(mention_record(paragraph=text, mention=said),))
    pane = ClaimPane(look())
    stage = play(pane, size=(40, 20), also=lambda: pane.show(shown.row, shown, None))
    assert all(cell_len(line) <= 40 for line in stage.text.splitlines())
    assert "日本語の記事" in stage.text


@pytest.mark.parametrize("size", [(80, 8), (40, 12), (120, 30)])
def test_claim_is_in_view_however_small_the_pane(size: tuple[int, int]) -> None:
    before = "kata " * 150
    said = mention(start=len(before), end=len(before) + len(CLAIM), times=(), quantities=())
    shown = detail(mentions=(mention_record(paragraph=before + CLAIM, mention=said),))
    pane = ClaimPane(look())
    stage = play(pane, size=size, also=lambda: pane.show(shown.row, shown, None))
    assert "»stok beras" in stage.text


def test_reasons_come_above_the_words_and_go_again() -> None:
    pane = ClaimPane(look())
    shown = detail()

    def ask_why() -> None:
        pane.show(shown.row, shown, None)
        pane.toggle_why()

    assert "Why the score is 0.87" in play(pane, size=(80, 12), also=ask_why).text
    pane = ClaimPane(look())

    def ask_twice() -> None:
        ask_why()
        pane.toggle_why()

    assert "Why the score" not in play(pane, size=(80, 12), also=ask_twice).text


def test_no_claim_is_told_with_the_way_out() -> None:
    pane = ClaimPane(look("id"))
    text = play(pane, size=(80, 6), also=lambda: pane.show(None, None, None)).text
    assert "Tidak ada klaim yang cocok" in text
    assert "ctrl+f" in text


def test_ascii_draws_no_sign_of_its_own() -> None:
    pieces = claim_text(look("id", ascii=True), row(), detail(), "✗ Salah")
    page = texts((*pieces.head, *pieces.body))
    assert page.isascii()
    assert f">{CLAIM}<" in page


def test_place_of_the_claim_is_known() -> None:
    words = claim_text(look(), row(), detail()).body[0]
    assert marked_at(words) == PARAGRAPH.index(CLAIM)

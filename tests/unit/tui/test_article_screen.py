"""The article: its raw text whole, every claim marked, what was cut dimmed; n and N go from claim to claim."""

from dataclasses import replace

import pytest

from factcheck.tui.prose.article import article_text
from factcheck.tui.prose.article_places import body_place
from factcheck.tui.prose.styles import CUT, MARK, OTHER
from factcheck.tui.screens.article import ArticleScreen
from tests.examples import CLAIM
from tests.stage import UNANSWERED, article_detail, look, play


def styled(style: str, asked: int | None = 17) -> list[str]:
    page = article_text(look(), article_detail(), asked)
    return [piece.plain[span.start : span.end] for piece in page.body for span in piece.spans if span.style == style]


def test_asked_claim_is_reversed_and_the_other_underlined() -> None:
    assert styled(MARK) == [f"»{CLAIM}«"]
    assert styled(OTHER) == ["»Stok beras cukup hingga Lebaran«"], "blanks of the raw text are one"


def test_removed_lines_are_there_and_dimmed() -> None:
    assert styled(CUT) == ["Baca juga: Harga Cabai Turun", "Ikuti kami di kanal berita"]


def test_claims_are_known_by_their_place() -> None:
    page = article_text(look(), article_detail(), 17)
    assert [each.mention.id for each in page.claims] == [17, 21]
    for each in page.claims:
        assert page.body[each.piece].plain[each.offset] == "»"


def test_statement_below_the_threshold_is_no_claim_unless_asked_for() -> None:
    detail = article_detail()
    low = replace(detail.mentions[1], claim_id=None)
    unqueued = replace(detail, mentions=(detail.mentions[0], low))
    assert [each.mention.id for each in article_text(look(), unqueued, 17).claims] == [17]
    assert [each.mention.id for each in article_text(look(), unqueued, 21).claims] == [17, 21]


def test_claim_that_a_newer_text_has_no_more_is_marked_nowhere() -> None:
    detail = article_detail()
    changed = replace(detail, mentions=(replace(detail.mentions[0], gone=True), detail.mentions[1]))
    page = article_text(look(), changed, 17)
    assert [each.mention.id for each in page.claims] == [21]


def test_overlapping_claims_leave_the_asked_one_whole() -> None:
    detail = article_detail()
    inner = replace(detail.mentions[0], id=30)
    both = replace(detail, mentions=(inner, *detail.mentions))
    assert [each.mention.id for each in article_text(look(), both, 17).claims] == [17, 21]
    assert [each.mention.id for each in article_text(look(), both, 30).claims] == [30, 21]


def test_head_tells_title_outlet_and_how_much_was_cut() -> None:
    head = "\n".join(piece.plain for piece in article_text(look("id"), article_detail(), None).head)
    assert "Stok Beras Aman" in head
    assert "Kabar Pagi" in head
    assert "(2 bagian)" in head


def test_article_whose_text_is_gone_says_so() -> None:
    gone = article_detail(raw="", body="", removed=())
    page = article_text(look("id"), gone, 17)
    assert [piece.plain for piece in page.body] == ["Teks artikel ini tidak ada lagi."]
    assert page.claims == ()


def test_controls_and_markup_of_an_article_are_harmless() -> None:
    text = "\x1b[31m[bold]Harga\u202e naik\x9b2J"
    page = article_text(look(), article_detail(raw=text, body=text, removed=(), title=text), None)
    shown = "".join(piece.plain for piece in (*page.head, *page.body))
    assert not {"\x1b", "\x9b", "\u202e"} & set(shown)
    assert "[bold]Harga" in shown


def test_n_goes_round_all_claims_and_shows_the_place() -> None:
    assert "claim 1 of 2" in play(ArticleScreen(look(), article_detail(), 17)).text
    assert "claim 2 of 2" in play(ArticleScreen(look(), article_detail(), 17), "n").text
    assert "claim 1 of 2" in play(ArticleScreen(look(), article_detail(), 17), "n", "n").text
    assert "claim 2 of 2" in play(ArticleScreen(look(), article_detail(), 17), "N").text


def test_n_without_a_claim_asked_for_begins_at_the_first() -> None:
    assert "claim 1 of 2" in play(ArticleScreen(look(), article_detail(), None), "n").text


def test_asked_claim_is_in_view_in_a_long_article() -> None:
    detail = article_detail()
    lines = "Baris lain.\n" * 200
    long = replace(detail.article, raw=lines + detail.article.body, body=lines + detail.article.body, removed=())
    moved = tuple(
        replace(
            each,
            mention=replace(each.mention, start=each.mention.start + len(lines), end=each.mention.end + len(lines)),
        )
        for each in detail.mentions
    )
    screen = ArticleScreen(look(), replace(detail, article=long, mentions=moved), 17)
    assert "»stok beras" in play(screen, size=(80, 20)).text


def test_very_long_article_is_shown_in_parts_around_each_claim() -> None:
    detail = article_detail()
    gap = "Baris lain.\n" * 20_000
    first, second = detail.mentions
    body = detail.article.body.replace("\n\n", f"\n{gap}")
    far = body.index(second.mention.text) - second.mention.start
    moved = replace(second.mention, start=second.mention.start + far, end=second.mention.end + far)
    long = replace(detail.article, raw=body, body=body, removed=())
    screen = ArticleScreen(look(), replace(detail, article=long, mentions=(first, replace(second, mention=moved))), 17)
    assert "»stok beras" in play(screen).text
    assert len(screen.passage.text) < 62_000
    screen = ArticleScreen(look(), replace(detail, article=long, mentions=(first, replace(second, mention=moved))), 17)
    assert "»Stok beras cukup" in play(screen, "n").text


@pytest.mark.parametrize("key", ["escape", "enter", "1", "q"])
def test_closes(key: str) -> None:
    assert play(ArticleScreen(look(), article_detail(), 17), key).answer is None


@pytest.mark.parametrize("key", ["f", "t", "x", "space"])
def test_verdict_keys_do_nothing_here(key: str) -> None:
    assert play(ArticleScreen(look(), article_detail(), 17), key).answer == UNANSWERED


def test_scrolls_by_the_keys_of_the_queue() -> None:
    def first_line(*keys: str) -> str:
        screen = ArticleScreen(look(), article_detail(raw=raw, body=raw, removed=()), None)
        return next(line for line in play(screen, *keys).text.splitlines() if "baris" in line).split("│")[0].strip()

    raw = "\n".join(f"baris {at}" for at in range(200))
    assert first_line() == "baris 0"
    assert first_line("j") == "baris 1"
    assert first_line("j", "k") == "baris 0"
    assert first_line("G") == "baris 182"
    assert first_line("G", "g") == first_line()
    assert first_line("pagedown", "pageup") == first_line()


def test_the_end_of_chosen_words_that_is_moved_stays_in_view() -> None:
    raw = "\n".join(f"baris {at} ya" for at in range(60))
    screen = ArticleScreen(look(), article_detail(raw=raw, body=raw, removed=()), None)

    def choose(*ends: str) -> None:
        for end in ends:
            screen._mark((0, raw.index(end) + len(end)))  # noqa: SLF001 - what the window over it calls

    assert "baris 0 ya" in play(screen, also=lambda: choose("baris 50")).text
    screen = ArticleScreen(look(), article_detail(raw=raw, body=raw, removed=()), None)
    text = play(screen, also=lambda: choose("baris 2", "baris 50")).text
    assert "baris 50« ya" in text
    assert "baris 0 ya" not in text


@pytest.mark.parametrize("asked", [17, 21, None])
def test_every_letter_on_the_page_is_found_in_the_body(asked: int | None) -> None:
    detail = article_detail()
    page, body = article_text(look(), detail, asked), detail.article.body
    kept = [number for number, piece in enumerate(page.body) if CUT not in {span.style for span in piece.spans}]
    letters = [(number, at, char) for number in kept for at, char in enumerate(page.body[number].plain)]
    seen = [(char, body_place(page, detail, number, at)) for number, at, char in letters if char.isalnum()]
    assert seen == [(char, at) for at, char in enumerate(body) if char.isalnum()]
    assert body_place(page, detail, len(page.body), 0) is None

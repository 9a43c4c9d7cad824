from dataclasses import replace

from factcheck.cli.claim_page import claim_lines
from factcheck.domain.link import Difference, DifferenceKind, Relation
from factcheck.domain.records import ClaimDetail
from factcheck.domain.review import ClaimState
from factcheck.wording import load_wording
from factcheck.wording.phrases import moment
from tests.examples import CLAIM, SCALE, detail, link, mention, mention_record, repeat, review, row

ID, EN = load_wording("id"), load_wording("en")


def _page(claim: ClaimDetail | None = None, language: str = "en") -> str:
    return "\n".join(claim_lines(claim or detail(), SCALE, load_wording(language)))


def test_page_begins_with_the_claim_and_its_standing() -> None:
    lines = _page().splitlines()
    assert lines[0] == f"#12  {CLAIM}"
    assert lines[1] == "Status      ✗ False, score 0.87"
    assert lines[2] == "Speaker     Bulog, via Sari Utami (Menteri, Kementerian Pangan)"


def test_page_speaks_indonesian() -> None:
    page = _page(language="id")
    assert "Pembicara   Bulog, lewat Sari Utami (Menteri, Kementerian Pangan)" in page
    assert "Ucapan (2)" in page
    assert "✗ Salah" in page


def test_mentions_stand_with_date_outlet_title_and_paragraph() -> None:
    page = _page()
    assert "m17  2021-09-02  Kabar Pagi, Stok Beras Aman (a3)" in page
    assert "m21  2021-09-04  Warta Sore, Beras Cukup (a5)" in page
    assert page.index("m17") < page.index("m21")
    assert f"»{CLAIM}«" in page
    assert "https://kabarpagi.example/stok" in page


def test_founding_mention_is_the_first_wording_and_a_repeat_says_how_it_was_linked() -> None:
    page = _page()
    assert page.count("first wording") == 1
    assert "(automatic)" in page


def test_times_and_figures_are_shown_as_written_and_resolved() -> None:
    page = _page()
    assert 'times: "pekan lalu" = 23-29 Aug 2021' in page
    assert 'figures: "2,4 juta ton" = almost 2,400,000 tonne' in page


def test_difference_of_a_repeat_is_said_in_words() -> None:
    drifted = repeat(
        relation=Relation.DIFFERS, differences=(Difference(DifferenceKind.NUMBER, "2,4 juta ton", "2,1 juta ton"),)
    )
    page = _page(detail(mentions=(mention_record(), drifted), links=()))
    assert "2,4 juta ton" in page
    assert "2,1 juta ton" in page


def test_figures_at_another_scale_are_warned_of() -> None:
    apart = (Difference(DifferenceKind.NUMBER, "Rp 2,4 miliar", "Rp 2,4 triliun"),)
    page = _page(
        detail(mentions=(repeat(relation=Relation.DIFFERS, differences=apart),), links=(link(differences=apart),))
    )
    assert page.count('! the scales disagree: "Rp 2,4 miliar", "Rp 2,4 triliun"') == 2
    assert "the scales disagree" not in _page()


def test_links_name_the_other_claim_its_verdict_and_the_difference() -> None:
    page = _page()
    assert "Related claims (1)" in page
    assert "(suggested, 78): stok beras di gudang 2,1 juta ton [Berita Kota, 2021-09-03, ✗ False]" in page


def test_verdicts_evidence_and_notes_are_shown_with_names() -> None:
    page = _page(detail(reviews=(review(), review(id=2, rating="true", summary="", explanation="", retracted=True))))
    assert (
        f"{moment(review().reviewed_at)} Ani: ✗ False Bulog mencatat 2,1 juta ton. Dibandingkan dengan laporan stok."
        in page
    )
    assert "Ani: ✓ True (taken back)" in page
    assert "refutes: https://bulog.example/stok (Laporan stok)" in page
    assert "Budi: Humas belum menjawab." in page


def test_score_is_explained() -> None:
    assert (
        'Why the score is 0.87\n  +2.50  number  "2,4 juta"\n'
        '  -1.10  where every claim starts\n  +0.50  official  "Menteri"' in _page()
    )


def test_dismissed_claim_says_why() -> None:
    page = _page(detail(row=row(state=ClaimState.DISMISSED), dismissed_as="not_checkable"))
    assert "Status      - dismissed" in page
    assert "Reason      not checkable" in page


def test_empty_parts_are_left_out() -> None:
    page = _page(ClaimDetail(row=row(), mentions=(mention_record(),), links=(), reviews=(), evidence=(), notes=()))
    for title in ("Related claims", "Verdicts", "Evidence", "Notes", "Tags"):
        assert title not in page


def test_article_text_cannot_reach_the_terminal_raw() -> None:
    hostile = "stok \x1b[31mberas\x1b]0;x\x07"
    claim = detail(
        row=row(claim=hostile),
        mentions=(
            mention_record(
                paragraph=hostile,
                title=hostile,
                outlet=hostile,
                url=hostile,
                mention=mention(start=0, end=len(hostile), text=hostile, canonical=hostile),
            ),
        ),
        links=(replace(link(), other_claim=hostile),),
        reviews=(review(summary=hostile),),
    )
    assert not set(_page(claim)) & set("\x1b\x07")


def test_mention_that_its_article_has_no_more_says_so() -> None:
    kept, gone = mention_record(), mention_record(gone=True)
    told = f"! no longer in the article: the text of a{gone.article_id} has changed"
    assert told in _page(detail(mentions=(gone,)))
    assert told not in _page(detail(mentions=(kept,)))

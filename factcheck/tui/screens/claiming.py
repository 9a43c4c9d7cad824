"""The pages where clusters are put right: one claim over time, and the speakers across articles."""

from functools import partial

from factcheck.domain.records import ClaimDetail
from factcheck.domain.speaker_records import SpeakerDetail, SpeakerPair, SpeakerRow
from factcheck.tui.asking import page_of, speaker_page_of, speaker_pairs_of, speakers_of
from factcheck.tui.decision import Decision, Verb
from factcheck.tui.judgements import LinkChoice, SpeakerChoice, SpeakerVerb
from factcheck.tui.screens.looking import Looking
from factcheck.tui.screens.reading import Reading


class Claiming(Reading, Looking):
    """The actions that open these pages, and what they ask of the desk."""

    def action_claim_page(self) -> None:
        """Show the claim over time."""
        detail = self.detail_here()
        if detail is not None:
            from factcheck.tui.screens.claim import ClaimScreen

            judge, undo = partial(self._judge_on_page, detail), partial(self._undo_on_page, detail)
            self.app.push_screen(ClaimScreen(self.look, detail, judge, undo), self._left_page)

    def action_speakers(self) -> None:
        """Show the speakers across articles."""
        from factcheck.tui.screens.speakers import SpeakerDesk, SpeakersScreen

        desk = SpeakerDesk(self._speakers, self._speaker_pairs, self._speaker_page, self._decide_on_speakers)
        self.app.push_screen(SpeakersScreen(self.look, desk))

    async def _judge_on_page(self, shown: ClaimDetail, choice: LinkChoice) -> ClaimDetail | None:
        seen = self.pulse.last_event if self.pulse else None
        decision = Decision(Verb(choice.verb.value), (shown.row.uid,), choice.ref, seen)
        await self._done_on_page(decision, (shown.row.id,))
        return await self._page_again(shown)

    async def _undo_on_page(self, shown: ClaimDetail) -> ClaimDetail | None:
        await self._done_on_page(Decision(Verb.UNDO), ())
        return await self._page_again(shown)

    async def _done_on_page(self, decision: Decision, numbers: tuple[int, ...]) -> None:
        """Carry a decision out and tell of it in a corner: a page stands over the line at the top."""
        self.notice = ""
        await self._done(decision, numbers)
        if self.notice:
            self.notify(self.notice, markup=False)

    async def _page_again(self, shown: ClaimDetail) -> ClaimDetail | None:
        return await self.ask(partial(page_of, ref=shown.row.uid))

    def _left_page(self, mention: str | None) -> None:
        """Show the article that was asked for on the claim's page."""
        detail = self.detail_here()
        wanted = [each for each in detail.mentions if f"m{each.id}" == mention] if detail else []
        if wanted:
            self.run_worker(self._open_article(wanted[0].article_id, wanted[0].id), group="article", exclusive=True)

    async def _speakers(self, search: str | None) -> tuple[SpeakerRow, ...] | None:
        return await self.ask(partial(speakers_of, search=search))

    async def _speaker_pairs(self) -> tuple[SpeakerPair, ...] | None:
        return await self.ask(speaker_pairs_of)

    async def _speaker_page(self, number: int) -> SpeakerDetail | None:
        return await self.ask(partial(speaker_page_of, number=number))

    async def _decide_on_speakers(self, choice: SpeakerChoice) -> None:
        seen = self.pulse.last_event if self.pulse else None
        value = "" if choice.verb is SpeakerVerb.UNDO else f"s{choice.one} s{choice.other}"
        await self._done_on_page(Decision(Verb(choice.verb.value), (), value, seen), ())

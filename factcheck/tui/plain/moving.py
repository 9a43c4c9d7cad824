"""The commands that move through the queue, or choose which claims are in it."""

from dataclasses import replace

from factcheck.domain.records import ClaimFilter
from factcheck.tui.listing import next_order
from factcheck.tui.plain.speaking import Speaking


class Moving(Speaking):
    """Claim by claim, and from one filter to another."""

    def do_skip(self) -> None:
        """Leave the claim for another time and go on."""
        self.say("plain.skipped", id=self.place.number)
        self.do_next_open()

    def do_move_down(self) -> None:
        """Go to the next claim."""
        self._went(self.place.step(1), "plain.last")

    def do_move_up(self) -> None:
        """Go to the claim before."""
        self._went(self.place.step(-1), "plain.first")

    def do_next_open(self) -> None:
        """Go to the next claim that is open."""
        self._went(self.place.step_to_open(1), "plain.last")

    def do_previous_open(self) -> None:
        """Go to the claim before that is open."""
        self._went(self.place.step_to_open(-1), "plain.first")

    def do_first(self) -> None:
        """Go to the first claim."""
        self.place.step(-self.place.total)
        self.show()

    def do_last(self) -> None:
        """Go to the last claim."""
        self.place.step(self.place.total)
        self.show()

    def do_search(self) -> None:
        """Ask for words; the queue is then the claims that have them."""
        text = self.answer("plain.ask_search")
        self._choose(replace(self.place.wanted, text=text or None))

    def do_filter(self) -> None:
        """Ask whose claims and which outlet's to go through."""
        speaker = self.answer("plain.ask_speaker")
        outlet = self.answer("plain.ask_outlet")
        self._choose(replace(self.place.wanted, speaker=speaker or None, outlet=outlet or None))

    def do_sort(self) -> None:
        """Go through the queue by the next of score, date, number."""
        order = next_order(self.place.wanted.order)
        self.tell(self.words(f"header.order_{order}"))
        self._choose(replace(self.place.wanted, order=order))

    def do_refresh(self) -> None:
        """Read the queue anew and stay on the claim."""
        number = self.place.number
        self.place.choose(self.place.wanted)
        self.place.go_to(number or 0)
        self.show()

    def _choose(self, wanted: ClaimFilter) -> None:
        self.place.choose(wanted)
        self.say("plain.start", total=self.place.total)
        self.show()

    def _went(self, moved: bool, message: str) -> None:
        if moved:
            self.show()
        else:
            self.say(message)

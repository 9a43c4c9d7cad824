"""The commands that change the desk: each is the action of that name of a binding."""

from factcheck.domain.review import DismissReason
from factcheck.tui.decision import Decision, Verb
from factcheck.tui.decision_words import decision_words
from factcheck.tui.plain import pages
from factcheck.tui.plain.marking import Marking
from factcheck.wording.event_phrases import event_in_words

YES = "y"
"""What confirms a decision on many claims; everything else does not."""

_VERBS = {"+": Verb.CONFIRM, "-": Verb.REJECT}
_REASONS = {str(number): reason for number, reason in enumerate(DismissReason, start=1)}


class Deciding(Marking):
    """Verdicts, dismissals, remarks, links; undo and redo. The first two and reopening concern the marked claims."""

    def do_verdict(self, code: str) -> None:
        """Give a verdict and go on."""
        self._decide_and_go_on(Verb.VERDICT, code)

    def do_stay(self, code: str) -> None:
        """Give a verdict and stay."""
        if not self._decide_on_marked(Verb.VERDICT, code):
            self._decide(Verb.VERDICT, code)

    def do_inherit(self) -> None:
        """Take over the verdict of a fact-check or reviewed claim that says the same, and go on."""
        if self._decide(Verb.INHERIT, ""):
            self.do_next_open()

    def do_dismiss_claim(self) -> None:
        """Ask for the reason, take the claim out of the work and go on."""
        for key, reason in _REASONS.items():
            self.tell(f"  {key}  {self.words.name('reason', reason)}")
        chosen = _REASONS.get(self.answer("plain.ask_reason"))
        if chosen is not None:
            self._decide_and_go_on(Verb.DISMISS, chosen.value)

    def do_reopen(self) -> None:
        """Bring the claim back to the work."""
        if not self._decide_on_marked(Verb.REOPEN, ""):
            self._decide(Verb.REOPEN, "")

    def do_note(self) -> None:
        """Ask for a remark and keep it."""
        text = self.answer("plain.ask_note")
        if text and self._decide(Verb.NOTE, text):
            self.say("plain.noted", id=self.place.number)

    def do_links(self) -> None:
        """Tell the repeats and ask what to say of one of them."""
        detail = self.place.detail()
        self.tell_all(pages.repeats_lines(self.look, detail))
        if not detail.links and len(detail.mentions) < 2:
            return
        sign, _, ref = self.answer("plain.ask_link").partition(" ")
        if sign in _VERBS and ref.strip() and self._decide(_VERBS[sign], ref.strip()):
            self.say("plain.linked")

    def do_undo(self) -> None:
        """Take back the last decision."""
        self._turn(Verb.UNDO, "plain.undone")

    def do_redo(self) -> None:
        """Do again what was taken back."""
        self._turn(Verb.REDO, "plain.redone")

    def _decide_and_go_on(self, verb: Verb, value: str) -> None:
        if not self._decide_on_marked(verb, value) and self._decide(verb, value):
            self.do_next_open()

    def _decide_on_marked(self, verb: Verb, value: str) -> bool:
        """Decide on the marked claims once that is confirmed; return whether there are any."""
        if not self.marks or self.look.read_only:
            return False
        rows = self.place.rows(self.place.in_order(self.marks))
        decision = Decision(verb, tuple(row.uid for row in rows), value, self.seen_event)
        what = decision_words(self.look, decision)
        if self.answer("plain.ask_many", what=what, count=len(rows)) == YES:
            outcome = self.saving.save(decision)
            self.marks = set()
            self.say("review.saved_many", what=what, count=len(outcome.rows))
        return True

    def _decide(self, verb: Verb, value: str) -> bool:
        """Decide on the claim and say how it stands then; False where nothing may be changed."""
        if self.look.read_only:
            self.say("plain.read_only")
            return False
        before = self.place.detail()
        outcome = self.saving.save(Decision(verb, (before.row.uid,), value, before.last_event or 0))
        for row in outcome.rows:
            self.say("plain.given", id=row.id, status=self.look.status(row))
        return True

    def _turn(self, verb: Verb, message: str) -> None:
        if self.look.read_only:
            self.say("plain.read_only")
            return
        outcome = self.saving.save(Decision(verb))
        for event in outcome.events:
            self.say(message, event=self.look.glyph(event_in_words(event, self.look.scale, self.words)))
        if outcome.rows:
            self.place.go_to(outcome.rows[-1].id)
            self.show()

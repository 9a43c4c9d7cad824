"""A decision in words, as it is told when it is made: `Salah`, `pengesampingan (ganda)`."""

from factcheck.tui.decision import Decision, Verb
from factcheck.tui.look import Look


def decision_words(look: Look, decision: Decision) -> str:
    """Return a rating's label, else the name of what was done, of a dismissal with its reason."""
    words, known = look.words, look.scale.find(decision.value)
    if known is not None and decision.verb is Verb.VERDICT:
        return known.label(words.language)
    what = words.name("event", decision.verb.value)
    return f"{what} ({words.name('reason', decision.value)})" if decision.verb is Verb.DISMISS else what

"""Domain values as short phrases for people: who said it, how it stands, what a figure means. Pure."""

from collections.abc import Sequence
from datetime import datetime

from factcheck.domain.checked import CheckedClaim
from factcheck.domain.quantity import Quantity
from factcheck.domain.records import ClaimRow
from factcheck.domain.review import ClaimState, RatingScale
from factcheck.domain.speaker import Attribution, Stance, Voice
from factcheck.domain.timex import Timex
from factcheck.wording import Wording
from factcheck.wording.calendar import calendar
from factcheck.wording.numbers import grouped

STATE_GLYPHS = {
    ClaimState.NEW: "·",
    ClaimState.IN_PROGRESS: "…",
    ClaimState.DONE: "=",
    ClaimState.PUBLISHED: "»",
    ClaimState.DISMISSED: "-",
}
"""A sign beside every word, never colour alone; those of verdicts come with the rating scale."""


def chain(attribution: Attribution, words: Wording, *, cues: bool = False) -> str:
    """Say who said it, through whom: `Jack Ma (CEO, Alibaba Group), lewat Darmin Nasution (Menteri Koordinator)`."""
    return _relayed([_voice(voice, words, cues=cues) for voice in attribution], words)


def chain_of_names(attribution: Attribution, words: Wording) -> str:
    """Say who said it, through whom, in names alone: `Jack Ma, lewat Darmin Nasution`."""
    return _relayed([voice.name for voice in attribution], words)


def names(speaker: str | None, relayed_by: str | None, words: Wording) -> str:
    """Say the same from a line of the queue, which holds the first and the last of the chain."""
    return _relayed([name for name in (speaker, relayed_by) if name], words)


def rating(code: str, scale: RatingScale, language: str) -> str:
    """Return glyph and label of a verdict: `✗ Salah`; the code itself where the desk's scale has it no more."""
    known = scale.find(code)
    return f"{known.glyph} {known.label(language)}" if known else code


def state(value: ClaimState, words: Wording) -> str:
    """Return glyph and word of a state: `· baru`."""
    return f"{STATE_GLYPHS[value]} {words.name('state', value)}"


def status(row: ClaimRow, scale: RatingScale, words: Wording) -> str:
    """Return the verdict, with the state where the verdict does not close the claim; the state alone without one."""
    if row.rating is None or row.state is ClaimState.DISMISSED:
        return state(row.state, words)
    verdict = rating(row.rating, scale, words.language)
    return verdict if row.state is ClaimState.DONE else f"{verdict} ({words.name('state', row.state)})"


def moment(at: datetime) -> str:
    """Return a moment by the clock on the wall here: `2018-09-02 07:05`."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def times(found: Sequence[Timex], words: Wording) -> str:
    """Return times as written and as resolved: `"pekan lalu" = 27 Agu - 2 Sep 2018`."""
    return "; ".join(f'"{time.text}"{_resolved(time, words)}' for time in found)


def _resolved(time: Timex, words: Wording) -> str:
    """Return nothing for what is no place in the calendar: "setiap hari"."""
    if time.value is None:
        return f" = {words('page.no_anchor')}"
    told = calendar(time, words)
    return f" = {told}" if told else ""


def quantities(found: Sequence[Quantity], words: Wording) -> str:
    """Return figures as written and as scaled: `"hampir Rp 2,5 juta" = hampir 2.500.000 IDR; "5%" = 5 persen`."""
    return "; ".join(f'"{quantity.text}" = {_scaled(quantity, words)}' for quantity in found)


def _relayed(voices: Sequence[str], words: Wording) -> str:
    if not voices:
        return words("chain.narrator")
    origin, *relayers = voices
    return ", ".join([origin, *(words("chain.relayed", name=relayer) for relayer in relayers)])


def _scaled(quantity: Quantity, words: Wording) -> str:
    comparator = words.name("comparator", quantity.comparator) if quantity.comparator else ""
    unit = words.name("unit", quantity.unit) if quantity.unit else ""
    return " ".join(part for part in (comparator, grouped(quantity.value, words.language), unit) if part)


def _voice(voice: Voice, words: Wording, *, cues: bool) -> str:
    office = ", ".join(part for part in (voice.role, voice.organisation) if part and part != voice.name)
    remarks = [office, _stance(voice, words), *(_cue(voice, words) if cues else ())]
    remark = "; ".join(part for part in remarks if part)
    return f"{voice.name} ({remark})" if remark else voice.name


def _stance(voice: Voice, words: Wording) -> str:
    """Say how the speaker holds it unless it is plainly asserted: who denies a claim does not make it."""
    return "" if voice.stance is Stance.ASSERT else words.name("stance", voice.stance)


def _cue(voice: Voice, words: Wording) -> tuple[str, ...]:
    cue = f'"{voice.cue}"' if voice.cue else ""
    return cue, words("chain.inherited") if voice.inherited else ""


def checked(found: CheckedClaim, scale: RatingScale, words: Wording) -> str:
    """Say how a fact-check of others ended, when and by whom: `✗ Salah, 2024-05-03, TurnBackHoax`."""
    label = checked_rating(found.rating, found.rating_label, scale, words.language)
    day = found.published_on.isoformat() if found.published_on else ""
    return ", ".join(part for part in (label, day, found.publisher or found.source) if part)


def checked_rating(code: str | None, label: str | None, scale: RatingScale, language: str) -> str:
    """Return a rating in the desk's words, with what was published beside where that says it otherwise."""
    if code is None:
        return label or ""
    meant = rating(code, scale, language)
    return meant if label is None or label.casefold() in meant.casefold() else f"{meant} ({label})"

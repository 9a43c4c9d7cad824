"""How well claims are given to those who made them and passed them on. Only claims found count as matched."""

from collections.abc import Mapping

from factcheck.domain.mention import Mention
from factcheck.domain.speaker import Voice
from factcheck.evaluation.aligned import Aligned
from factcheck.evaluation.labels import LabelledArticle, LabelledClaim, LabelledVoice
from factcheck.evaluation.names import is_role, is_speaker
from factcheck.evaluation.tally import Miss, Tally


def count_missing(labels: LabelledArticle, tally: Tally) -> None:
    """Count an article that could not be read: all its speakers are missed."""
    tally.count("speaker recall", 0, sum(bool(claim.chain) for claim in labels.claims))


def count_voices(aligned: Aligned, tally: Tally) -> None:
    """Count the speakers of an article."""
    analysis, pairs = aligned.analysis, aligned.pairs
    counted = [claim for at, claim in enumerate(analysis.claims) if at in pairs or claim.checkworthy]
    tally.count("speaker precision", 0, sum(bool(claim.attribution) for claim in counted))
    tally.count("speaker recall", 0, sum(bool(claim.chain) for claim in aligned.labels.claims))
    for claim, label in aligned.matched():
        if label.chain:
            _count_chain(aligned.labels.id, claim, label, tally)
        elif not tally.judge("narrator", right=not claim.attribution):
            given = claim.attribution[0].name
            tally.misses.append(Miss("attributed narrator", "", aligned.labels.id, label.text, None, given))


def voice_figures(tally: Tally) -> Mapping[str, float | None]:
    """Return the figures of all articles counted."""
    return {
        "speaker accuracy (matched)": tally.share("speaker"),
        "full chain (matched)": tally.share("full chain"),
        "nested chain (matched)": tally.share("nested chain"),
        "narrator kept (matched)": tally.share("narrator"),
        "speaker F1 end to end": tally.f1("speaker precision", "speaker recall"),
        "stance (speaker right)": tally.share("stance"),
        "speaker kind (speaker right)": tally.share("speaker kind"),
        "speaker role (speaker right)": tally.share("speaker role"),
        "inherited (speaker right)": tally.share("inherited"),
    }


def _count_chain(where: str, claim: Mention, label: LabelledClaim, tally: Tally) -> None:
    chain, wanted = claim.attribution, label.chain
    if tally.judge("speaker", right=bool(chain) and is_speaker(chain[0].name, wanted[0].speaker)):
        tally.count("speaker precision", 1, 0)
        tally.count("speaker recall", 1, 0)
        _count_originator(where, label.text, chain[0], wanted[0], tally)
    else:
        tally.misses.append(Miss("wrong speaker", *_why(chain), where, label.text, *_named(claim, label)))
    whole = len(chain) == len(wanted) and all(
        is_speaker(voice.name, link.speaker) for voice, link in zip(chain, wanted, strict=True)
    )
    tally.judge("full chain", right=whole)
    if len(wanted) > 1:
        tally.judge("nested chain", right=whole)
    if not whole and chain and is_speaker(chain[0].name, wanted[0].speaker):
        cause = "a link is missing" if len(chain) < len(wanted) else "a link too many, or another one"
        tally.misses.append(Miss("wrong chain", cause, where, label.text, *_named(claim, label)))


def _count_originator(where: str, text: str, voice: Voice, wanted: LabelledVoice, tally: Tally) -> None:
    """Count what is told of a speaker who is the right one."""
    speaker = wanted.speaker
    if not tally.judge("stance", right=voice.stance is wanted.stance):
        cause = f"{wanted.stance} taken for {voice.stance}"
        tally.misses.append(Miss("wrong stance", cause, where, text, wanted.stance, f"{voice.stance} ({voice.cue})"))
    if not tally.judge("speaker kind", right=voice.kind is speaker.kind):
        cause = f"{speaker.kind} taken for {voice.kind}"
        tally.misses.append(Miss("wrong speaker kind", cause, where, text, speaker.name, voice.name))
    told = " ".join(filter(None, (voice.role, voice.organisation)))
    if not tally.judge("speaker role", right=is_role(told, speaker.role)):
        cause = "no role found" if not told else "a role too many" if not speaker.role else "another role"
        tally.misses.append(Miss("wrong role", cause, where, voice.name, speaker.role, told or None))
    if not tally.judge("inherited", right=voice.inherited is wanted.inherited):
        cause = "taken for inherited" if voice.inherited else "not seen as inherited"
        tally.misses.append(Miss("wrong inheritance", cause, where, text, None, voice.cue))


def _why(chain: tuple[Voice, ...]) -> tuple[str]:
    return ("another speaker" if chain else "no speaker found",)


def _named(claim: Mention, label: LabelledClaim) -> tuple[str, str | None]:
    """Return the chain wanted and the chain found, originator first."""
    found = " < ".join(voice.name for voice in claim.attribution)
    return " < ".join(link.speaker.name for link in label.chain), found or None

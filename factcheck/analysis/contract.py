"""The JSON of an analysis, field by field: what `factcheck analyze --jsonl` prints. Adds nothing to the values."""

from datetime import date

from factcheck.domain.analysis import Analysis, Warned
from factcheck.domain.article import Article, Removed
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Quantity
from factcheck.domain.speaker import Speaker, Voice
from factcheck.domain.timex import Timex

Json = dict[str, object]


def analysis_to_json(analysis: Analysis) -> Json:
    """Return an analysis as plain values; dates are ISO 8601, enums their values."""
    return {
        "article": _article(analysis.article),
        "sentences": [list(span) for span in analysis.sentences],
        "claims": [_mention(mention) for mention in analysis.claims],
        "times": [_timex(time) for time in analysis.times],
        "speakers": [_speaker(speaker) for speaker in analysis.speakers],
        "warnings": [_warned(warned) for warned in analysis.warnings],
        "removed": [_removed(removed) for removed in analysis.article.removed],
    }


def _article(article: Article) -> Json:
    return {
        "id": article.external_id,
        "key": article.key,
        "url": article.url,
        "title": article.title,
        "outlet": article.outlet,
        "byline": list(article.byline),
        "place": article.place,
        "published_on": _day(article.published_on),
        "published_precision": article.published_precision,
        "published_source": article.published_source,
        "language": article.language,
        "body": article.body,
    }


def _mention(mention: Mention) -> Json:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "canonical": mention.canonical,
        "type": mention.type,
        "score": mention.score,
        "checkworthy": mention.checkworthy,
        "quote": mention.quote,
        "attribution": [_voice(voice) for voice in mention.attribution],
        "times": [_timex(time) for time in mention.times],
        "quantities": [_quantity(quantity) for quantity in mention.quantities],
        "reasons": [
            {"feature": reason.feature, "text": reason.text, "weight": reason.weight} for reason in mention.reasons
        ],
    }


def _voice(voice: Voice) -> Json:
    return {
        "name": voice.name,
        "kind": voice.kind,
        "role": voice.role,
        "organisation": voice.organisation,
        "cue": voice.cue,
        "stance": voice.stance,
        "inherited": voice.inherited,
        "confidence": voice.confidence,
        "sieve": voice.sieve,
    }


def _timex(time: Timex) -> Json:
    return {
        "text": time.text,
        "start": time.start,
        "end": time.end,
        "type": time.type,
        "value": time.value,
        "granularity": time.granularity,
        "begin": _day(time.begin),
        "end_exclusive": _day(time.end_exclusive),
        "modifier": time.modifier,
        "anchor": _day(time.anchor),
        "anchor_source": time.anchor_source,
        "warnings": list(time.warnings),
    }


def _quantity(quantity: Quantity) -> Json:
    return {
        "text": quantity.text,
        "start": quantity.start,
        "end": quantity.end,
        "value": quantity.value,
        "unit": quantity.unit,
        "comparator": quantity.comparator,
    }


def _speaker(speaker: Speaker) -> Json:
    return {
        "name": speaker.name,
        "kind": speaker.kind,
        "role": speaker.role,
        "organisation": speaker.organisation,
        "aliases": list(speaker.aliases),
    }


def _warned(warned: Warned) -> Json:
    return {
        "kind": warned.kind,
        "text": warned.text,
        "start": warned.start,
        "end": warned.end,
        "detail": warned.detail,
    }


def _removed(removed: Removed) -> Json:
    return {"start": removed.start, "end": removed.end, "text": removed.text, "rule": removed.rule}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None

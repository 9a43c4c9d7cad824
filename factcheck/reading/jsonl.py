"""One JSON object a line, one article each; read line by line, so that memory does not grow with the file."""

import json
from collections.abc import Iterator, Mapping

from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.reading.assembly import build_article
from factcheck.reading.encoding import decode, storable
from factcheck.reading.metadata import date_of_field, known_language
from factcheck.reading.options import Failure, Given, Published, ReadOptions
from factcheck.reading.stamps import written_date
from factcheck.reading.streams import CHUNK, Source

LINE_BYTES = 1_000_000
"""Bytes of a line at most; the longest of 3,173 corpus lines has 0.04 MB."""

_TEXT = ("text", "body", "isi")
_TITLE = ("title", "judul", "headline")
_DATE = ("date", "published", "published_on", "tanggal")
_OUTLET = ("outlet", "source", "media")
_URL = ("url", "link")
_LANGUAGE = ("language", "lang")
_BYLINE = ("byline", "author", "authors", "penulis")


def read_jsonl(source: Source, options: ReadOptions, path: str) -> Iterator[Article | Failure]:
    """Yield an article for every good line, a failure with its number for every bad one; pass over blank lines."""
    for number, line in enumerate(lines(source), start=1):
        if line is None:
            yield Failure(path, f"longer than {LINE_BYTES // 1_000_000} MB; one line is one article", number)
        elif line.strip():
            try:
                yield _article(line, options)
            except InputError as err:
                yield Failure(path, str(err), number)


def lines(source: Source) -> Iterator[bytes | None]:
    """Yield the lines of a stream without their ends; None for one that is too long, of which nothing is kept."""
    rest, skipping = b"", False
    while piece := source.read(CHUNK):
        first, *others = piece.split(b"\n")
        rest += b"" if skipping else first
        for following in others:
            yield None if skipping or len(rest) > LINE_BYTES else rest
            rest, skipping = following, False
        if len(rest) > LINE_BYTES:
            rest, skipping = b"", True
    if rest or skipping:
        yield None if skipping else rest


def _article(line: bytes, options: ReadOptions) -> Article:
    decoded = decode(line)
    if decoded is None:
        raise InputError("its encoding cannot be told; save the file as UTF-8")
    fields = _fields(decoded.text)
    raw = _text(fields, _TEXT)
    if not raw or not raw.strip():
        raise InputError(f"no text in it; put the article into the field {_TEXT[0]!r} (or {', '.join(_TEXT[1:])})")
    language = options.language or known_language(_text(fields, _LANGUAGE))
    given = Given(
        title=_text(fields, _TITLE),
        url=_text(fields, _URL),
        outlet=_text(fields, _OUTLET),
        byline=_names(fields),
        published=_published(_text(fields, _DATE), language or options.default_language),
        language=language,
        external_id=_text(fields, ("id",)),
        encoding=decoded.encoding,
    )
    article = build_article(raw, options, given)
    if not article.body:
        raise InputError("no words in it; put the article itself into the text")
    return article


def _fields(text: str) -> Mapping[str, object]:
    try:
        fields = json.loads(text)
    except json.JSONDecodeError as err:
        raise InputError(f"not JSON ({err.msg} at column {err.colno}); correct the line or leave it out") from err
    except (RecursionError, ValueError) as err:
        raise InputError("JSON nested too deeply or with too long a number; correct the line or leave it out") from err
    if not isinstance(fields, dict):
        raise InputError('not a JSON object; write {"text": "...", "title": "...", "date": "..."}')
    return fields


def _text(fields: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    """Return the first of these fields that holds text or a whole number, cleaned for storing."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return storable(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return None


def _names(fields: Mapping[str, object]) -> tuple[str, ...]:
    for name in _BYLINE:
        value = fields.get(name)
        several = value if isinstance(value, list) else [value]
        names = tuple(storable(" ".join(one.split())) for one in several if isinstance(one, str) and one.strip())
        if names:
            return names
    return ()


def _published(value: str | None, language: str) -> Published | None:
    """Return the date of a field, machine-written or as a newspaper writes it ("2 September 2018", "02/09/2018")."""
    if value is None:
        return None
    return date_of_field(value) or written_date(value[:100], language)

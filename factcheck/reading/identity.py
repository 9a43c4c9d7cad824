"""Which article is it: the canonical form of an address, and the key that tells two articles apart."""

import hashlib
import re
from datetime import date
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

KEY_LENGTH = 32
"""Hexadecimal digits of a key: 128 bits, enough for any archive."""

_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|igshid|_ga|mc_[ce]id|ref|ref_src|source|tag_from|page|single|amp)\Z", re.IGNORECASE
)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def canonical_url(url: str | None) -> str | None:
    """Return an address in one form: https, lower-case host without www, no fragment, no tracking or paging parameters.

    Example: "http://WWW.Kompas.com/read/2018/1?utm_source=x#top" is "https://kompas.com/read/2018/1". What is not an
    http(s) address, such as an archive's own number, comes back stripped and otherwise unchanged; None for nothing.
    """
    bare = (url or "").strip()
    if not bare:
        return None
    try:
        parts = urlsplit(bare)
        host, port = parts.hostname, parts.port
    except ValueError:
        return bare
    if parts.scheme.lower() not in _DEFAULT_PORTS or not host:
        return bare
    shown_port = f":{port}" if port and port != _DEFAULT_PORTS[parts.scheme.lower()] else ""
    query = _kept_query(parts)
    return f"https://{host.removeprefix('www.')}{shown_port}{parts.path.rstrip('/')}{'?' + query if query else ''}"


def article_key(raw: str, *, url: str | None, outlet: str | None, published_on: date | None, title: str | None) -> str:
    """Return an article's key: a hash of its canonical address, else outlet, date and title, and of its raw text."""
    place = canonical_url(url)
    identity = (place,) if place else (outlet or "", published_on.isoformat() if published_on else "", title or "")
    text = "\x1f".join((*identity, raw))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:KEY_LENGTH]


def _kept_query(parts: SplitResult) -> str:
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    return urlencode(sorted(pair for pair in pairs if not _TRACKING.match(pair[0])))

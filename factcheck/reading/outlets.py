"""Names of outlets: from what a dateline, a field or a host calls it to the one name we show."""

from functools import cache
from urllib.parse import urlsplit

from factcheck.languages import available, load
from factcheck.reading.phrases import phrases

_HOST_PREFIXES = ("www.", "m.", "amp.")


def known_outlet(name: str) -> str | None:
    """Return our name of an outlet written in any known form ("Tempo. co", "KOMPAS.com"), else None."""
    return _forms().get(_squeezed(name))


def takes_pictures(name: str) -> bool:
    """Tell whether this is who takes pictures: an outlet or an agency."""
    return known_outlet(name) is not None or name.lower() in phrases("boilerplate", "agencies")


def outlet_of_host(host: str) -> str | None:
    """Return the outlet behind a host: "news.detik.com" is detikcom; an unknown host is its own name."""
    bare = host.lower().rstrip(".")
    for prefix in _HOST_PREFIXES:
        bare = bare.removeprefix(prefix)
    labels = bare.split(".")
    for first in range(len(labels) - 1):
        known = _forms().get(".".join(labels[first:]))
        if known:
            return known
    return bare or None


def outlet_of_url(url: str | None) -> str | None:
    """Return the outlet of a web address; None where it has no host."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return outlet_of_host(host) if host and "." in host else None


def pretty_outlet(name: str) -> str:
    """Return our name of an outlet that a source names itself; an unknown one stays as written."""
    bare = " ".join(name.split())
    known = known_outlet(bare)
    if known is None and " " not in bare and "." in bare:
        known = outlet_of_host(bare) if _has_known_parent(bare) else None
    return known or bare


def _has_known_parent(host: str) -> bool:
    return outlet_of_host(host) != host.lower().removeprefix("www.")


def _squeezed(name: str) -> str:
    return "".join(name.lower().split())


@cache
def _forms() -> dict[str, str]:
    """Return {form without blanks, lower case: name}."""
    forms: dict[str, str] = {}
    for code in available():
        for name, others in load(code, "datelines").groups("outlets").items():
            for form in (name, *others):
                forms[_squeezed(form)] = name
    return forms

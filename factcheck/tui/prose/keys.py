"""The key bindings as styled text: under each heading a line a binding, those of other places under their own."""

from collections.abc import Iterator

from textual.content import Content

from factcheck.tui.bindings import Group, KeyBinding, Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import KEY, QUIET, STRONG
from factcheck.wording.cells import pad

KEY_CELLS = 18
"""The longest list of keys that is built in, with its gap."""

_MAIN = (Scope.REVIEW, Scope.ANYWHERE)


def keys_text(look: Look) -> tuple[Content, ...]:
    """Return the page: a verdict's two letters on one line, then every other binding by group, then those elsewhere."""
    main = [each for each in look.bindings if each.scope in _MAIN]
    elsewhere = [each for each in look.bindings if each.scope not in _MAIN]
    return (*_groups(look, main), *_scopes(look, elsewhere))


def _groups(look: Look, bindings: list[KeyBinding]) -> Iterator[Content]:
    staying = {each.subject: each.keys for each in bindings if each.action == "stay"}
    for group in sorted(Group, key=lambda group: group is not Group.DECIDE):
        capital = f"   {look.words('asking.capital')}" if group is Group.DECIDE and staying else ""
        yield Content.assemble((look.words(f"group.{group}"), STRONG), (capital, QUIET))
        for each in bindings:
            if each.group is group and each.action != "stay":
                yield _line(look, each, staying.get(each.subject, ()) if each.action == "verdict" else ())
        yield Content("")


def _scopes(look: Look, bindings: list[KeyBinding]) -> Iterator[Content]:
    for scope in dict.fromkeys(each.scope for each in bindings):
        yield Content.styled(look.words(f"scope.{scope}"), STRONG)
        yield from (_line(look, each) for each in bindings if each.scope is scope)
        yield Content("")


def _line(look: Look, binding: KeyBinding, more: tuple[str, ...] = ()) -> Content:
    keys = look.readable((*binding.keys, *more))
    return Content.assemble((f"  {pad(keys, KEY_CELLS)}", KEY), look.binding_words(binding))

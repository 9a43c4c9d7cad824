"""Our key bindings as Textual's, for a screen or widget of some scopes."""

from textual.binding import Binding, BindingsMap

from factcheck.tui.bindings import KeyBinding, Scope


def textual_bindings(bindings: tuple[KeyBinding, ...], *scopes: Scope) -> BindingsMap:
    """Return the bindings that count in these scopes."""
    return BindingsMap(
        Binding(key, each.call, id=each.id, show=False)
        for each in bindings
        if each.scope in scopes
        for key in each.keys
    )

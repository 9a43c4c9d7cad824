"""The card of all keys, docs/keys.md, made from the bindings as `python -m factcheck.tui.key_card`."""

import sys
from collections.abc import Iterator
from itertools import groupby

from factcheck.tui.bindings import Group, KeyBinding
from factcheck.tui.keymap import Overrides, keymap
from factcheck.tui.look import Look
from factcheck.tui.words import review_words
from factcheck.workflow.scales import load_scale

INTRODUCTION = """\
# Keys of the review screen

Made from the program by `python -m factcheck.tui.key_card > docs/keys.md`; do not edit it by hand. `factcheck keys`
prints the keys of your desk. To change one, write its id under `[keys]` in `config.toml`:

```toml
[keys]
undo = "u, ctrl+z"
rating_true = "b"
```

Each id takes one key or several with commas: a letter or sign, `ctrl+` and a letter, or a named key (enter, space,
escape, pagedown, f1). Refused at the start, with file and line: an id there is not, one key for two things in one
place, keys that a terminal cannot tell from others (ctrl+h, ctrl+i, ctrl+j, ctrl+m, ctrl+[), tmux's ctrl+b, and ctrl+c.
ctrl+q always quits. The letters of the ratings come from the scale's file.
"""


_GROUPS = tuple(Group)


def key_rows(look: Look) -> tuple[tuple[str, str, str, str], ...]:
    """Return group, keys, id and words of every binding, group by group."""
    return tuple(
        (look.words(f"group.{each.group}"), " / ".join(each.keys), each.id, _does(each, look))
        for each in sorted(look.bindings, key=lambda each: _GROUPS.index(each.group))
    )


def card(look: Look) -> Iterator[str]:
    """Yield the lines of the page."""
    yield INTRODUCTION
    for group, rows in groupby(key_rows(look), key=lambda row: row[0]):
        yield f"## {group}\n"
        yield "| keys | | id |"
        yield "|---|---|---|"
        for _, keys, name, does in rows:
            yield f"| {_cell(keys)} | {_cell(does)} | `{name}` |"
        yield ""


def _does(binding: KeyBinding, look: Look) -> str:
    words = look.binding_words(binding)
    place = look.words.messages.get(f"scope.{binding.scope}", "")
    return f"{words} ({place})" if place else words


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    scale = load_scale("desk")
    sys.stdout.write("\n".join(card(Look(review_words("en"), scale, keymap(scale, Overrides())))).rstrip() + "\n")

"""Themes, signs and words: enough contrast, ASCII where it is wanted, the same messages in both languages."""

import re
import tomllib
from itertools import chain

import pytest
from textual.color import Color
from textual.theme import Theme

from factcheck.domain.review import DismissReason
from factcheck.languages import load
from factcheck.tui.bindings import bindings_of
from factcheck.tui.glyphs import to_ascii
from factcheck.tui.themes import CONTRAST, DARK, LIGHT, THEMES
from factcheck.tui.words import MESSAGES, review_words
from factcheck.workflow.scales import load_scale

READ = ("foreground", "text-muted", "accent", "warning", "error", "success", "primary")
PLACE = re.compile(r"\{(\w+)\}")


def contrast(a: str, b: str) -> float:
    """Return the contrast ratio of WCAG 2, 1 to 21."""

    def luminance(color: Color) -> float:
        parts = (part / 255 for part in color.rgb)
        r, g, b = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    light, dark = sorted((luminance(Color.parse(a)), luminance(Color.parse(b))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_is_read_stands_out_from_its_background(theme: Theme) -> None:
    colours = theme.to_color_system().generate()
    least = 7.0 if theme is CONTRAST else 4.5
    for name in READ:
        for ground in ("background", "surface", "panel"):
            found = contrast(colours[name], colours[ground])
            assert found >= least, f"{name} on {ground}: {found:.1f}"
    cursor = contrast(colours["block-cursor-foreground"], colours["block-cursor-background"])
    assert cursor >= least


def test_themes_are_known_by_what_they_are() -> None:
    assert [theme.name for theme in THEMES] == ["dark", "light", "contrast"]
    assert DARK.dark
    assert not LIGHT.dark


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_sign_of_ours_has_an_ascii_one(language: str) -> None:
    words = review_words(language)
    scale = load_scale("desk")
    signs = chain(words.messages.values(), (each.glyph for each in scale.ratings), "▌●»«≠×⧗…⏎⌫⇧↓↑·│")
    for text in signs:
        assert to_ascii(text).isascii(), text


def test_messages_are_the_same_in_both_languages_with_the_same_places() -> None:
    tables = tomllib.loads(MESSAGES.read_text(encoding="utf-8"))
    assert {name: set(table) for name, table in tables["id"].items()} == {
        name: set(table) for name, table in tables["en"].items()
    }
    indonesian, english = review_words("id").messages, review_words("en").messages
    for key, text in indonesian.items():
        assert sorted(PLACE.findall(text)) == sorted(PLACE.findall(english[key])), key


@pytest.mark.parametrize("language", ["id", "en"])
def test_everything_that_is_listed_has_words(language: str) -> None:
    words = review_words(language)
    for binding in bindings_of(load_scale("desk")):
        assert words.messages.get(binding.message), binding.id
    for reason in DismissReason:
        assert words.messages.get(f"reason.{reason}")


@pytest.mark.parametrize("article_language", ["id", "en"])
def test_every_weighed_feature_has_words(article_language: str) -> None:
    weighed = load(article_language, "weights").table("weights")
    words = review_words("id")
    missing = [name for name in weighed if f"feature.{name}" not in words.messages]
    assert not missing

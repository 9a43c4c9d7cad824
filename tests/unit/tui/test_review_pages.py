"""The pages about the review screen: the card of keys is the program's own, and what the text names is there."""

import re
from pathlib import Path

import pytest

from factcheck.cli.commands.review import command
from factcheck.tui.bindings import bindings_of
from factcheck.tui.key_card import card
from factcheck.tui.keymap import Overrides, keymap
from factcheck.tui.look import Look
from factcheck.tui.words import review_words
from factcheck.workflow.scales import load_scale

DOCS = Path(__file__).parents[3] / "docs"


def test_the_card_of_keys_is_that_of_the_program() -> None:
    scale = load_scale("desk")
    drawn = "\n".join(card(Look(review_words("en"), scale, keymap(scale, Overrides())))).rstrip() + "\n"
    assert (DOCS / "keys.md").read_text(encoding="utf-8") == drawn


def test_the_pictures_of_the_page_are_there() -> None:
    named = re.findall(r"\]\((pictures/[a-z]+\.svg)\)", (DOCS / "review.md").read_text(encoding="utf-8"))
    assert named
    for picture in named:
        assert (DOCS / picture).read_text(encoding="utf-8").startswith("<svg"), picture


OF_EVERY_COMMAND = {"--db", "--as"}


@pytest.mark.parametrize("option", sorted({each.opts[0] for each in command.params} - OF_EVERY_COMMAND))
def test_the_page_names_every_option(option: str) -> None:
    assert f"`{option}" in (DOCS / "review.md").read_text(encoding="utf-8")


def test_the_page_names_only_keys_there_are() -> None:
    known = {key for each in bindings_of(load_scale("desk")) for key in each.keys}
    page = (DOCS / "review.md").read_text(encoding="utf-8")
    table = page.partition("## A morning with it")[2].partition("[All keys]")[0]
    named = set(re.findall(r"`([^`]+)`", table))
    assert named <= known

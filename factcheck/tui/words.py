"""The words of the review screen: those of the whole interface, and messages.toml beside this file."""

from pathlib import Path

from factcheck.wording import Wording, load_wording

MESSAGES = Path(__file__).with_name("messages.toml")


def review_words(language: str) -> Wording:
    """Return the words in "id" or "en"."""
    return load_wording(language, MESSAGES)

"""The interface's words in every language, and the nouns of the domain put into them. Knows the domain alone."""

from factcheck.wording.words import Wording, load_wording

__all__ = ["Wording", "load_wording"]

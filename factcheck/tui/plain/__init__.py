"""The review line by line, for screen readers and terminals that draw nothing: the same words, the same decisions."""

from factcheck.tui.plain.review import review_plainly

__all__ = ["review_plainly"]

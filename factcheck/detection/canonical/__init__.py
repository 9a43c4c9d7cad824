"""Word a claim so that it stands by itself. Only where sure: what is not stays as it was written."""

from factcheck.detection.canonical.edit import Edit
from factcheck.detection.canonical.editing import Scene, apply, edits
from factcheck.detection.canonical.names import full_names
from factcheck.detection.canonical.words import canonical_words

__all__ = ["Edit", "Scene", "apply", "canonical_words", "edits", "full_names"]

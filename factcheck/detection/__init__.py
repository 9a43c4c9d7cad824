"""Which statements are claims, of what type, and how much they are worth checking. Ranks; never throws one away."""

from factcheck.detection.detector import Draft, detect, drafts

__all__ = ["Draft", "detect", "drafts"]

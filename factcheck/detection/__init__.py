"""Which statements are claims, of what type, and how much they are worth checking. Ranks; never throws one away."""

from factcheck.detection.cutting import cut_claims
from factcheck.detection.detector import Draft, detect, drafts, stretches
from factcheck.detection.joints import Stretch
from factcheck.detection.scoring import with_surroundings

__all__ = ["Draft", "Stretch", "cut_claims", "detect", "drafts", "stretches", "with_surroundings"]

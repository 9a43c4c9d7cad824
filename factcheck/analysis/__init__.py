"""Article in, analysis out: the pure pipeline, the library's front door. Touches no file, clock or database."""

from factcheck.analysis.contract import analysis_to_json
from factcheck.analysis.pipeline import analyze, carried, describe, joined

__all__ = ["analysis_to_json", "analyze", "carried", "describe", "joined"]

"""Which of many short claims a text is about: words as posts spell them, what they share, one score. No database."""

from factcheck.linking.matching.ranking import Candidate, Ranked, rank
from factcheck.linking.matching.text import Text, index_words, read_text

__all__ = ["Candidate", "Ranked", "Text", "index_words", "rank", "read_text"]

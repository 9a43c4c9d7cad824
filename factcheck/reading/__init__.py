"""From bytes to articles: one reader per format, boilerplate, metadata. Never raises for what it is given to read.

for found in read_path(Path("berita/"), ReadOptions(outlet="Kompas")):
    ...  # an Article, or a Failure that says what is wrong and what to do
"""

from factcheck.reading.assembly import article_from_text
from factcheck.reading.options import Failure, Given, Published, ReadOptions
from factcheck.reading.reader import read_path, read_stream

__all__ = ["Failure", "Given", "Published", "ReadOptions", "article_from_text", "read_path", "read_stream"]

"""Read a body into a Document, once for every later step: tokens, paragraphs, quotes, sentences. Linear in length."""

from factcheck.text.document import Document
from factcheck.text.glued import part_glued
from factcheck.text.paragraphs import find_paragraphs
from factcheck.text.quotes import find_quotes
from factcheck.text.sentences import find_sentences
from factcheck.text.tokens import tokenize


def read_document(body: str, language: str) -> Document:
    """Return the body with all its layers; every offset is a code point into `body`.

    Raises LanguageDataError when the language is unknown.
    """
    tokens = part_glued(tokenize(body), language)
    paragraphs = find_paragraphs(body)
    quotes = find_quotes(body, paragraphs)
    sentences = find_sentences(tokens, language, paragraphs, quotes)
    return Document(body, language, tokens, paragraphs, sentences, quotes)

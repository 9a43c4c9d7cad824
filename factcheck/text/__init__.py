"""Pure functions on strings: tokens, sentences, quotes, names, quantities. Offsets are never lost."""

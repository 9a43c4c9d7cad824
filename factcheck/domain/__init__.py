"""The nouns of a fact-checking desk, as frozen values. Standard library only; knows no other room."""

import pytest

from factcheck.text.safe import safe, safe_line
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Rp2.500,75 per liter", ["Rp", "2.500,75", "per", "liter"]),
        ("anak-anak salat Jum'at", ["anak-anak", "salat", "Jum'at"]),
        ("KTT G20, Covid-19", ["KTT", "G", "20", ",", "Covid", "-", "19"]),
        ("(18/11/2014).", ["(", "18", "/", "11", "/", "2014", ")", "."]),
        ("5,27%", ["5,27", "%"]),
        ("", []),
    ],
)
def test_tokens_as_newspapers_write(text: str, tokens: list[str]) -> None:
    found = tokenize(text)
    assert [token.text for token in found] == tokens
    assert all(text[token.start : token.end] == token.text for token in found)


def test_tokens_know_what_they_are() -> None:
    name, number, sign = tokenize("Darmin 4,0 %")
    assert (name.is_word, name.is_capitalised, name.lower) == (True, True, "darmin")
    assert (number.is_number, number.is_word) == (True, False)
    assert (sign.is_number, sign.is_word, sign.is_capitalised) == (False, False, False)


@pytest.mark.parametrize("harmful", ["\x1b[31m", "\x07", "\x9b2J", "\u202e", "\u200b", "\x00", "\x7f", "\u2066", "\r"])
def test_controls_never_reach_the_terminal(harmful: str) -> None:
    assert harmful[0] not in safe(f"Beras {harmful} naik")


def test_ordinary_text_is_left_alone() -> None:
    text = "“Harga beras” naik 5 persen – kata Amran.\n\tÉdisi 日本"
    assert safe(text) == text
    assert safe_line(text) == "“Harga beras” naik 5 persen – kata Amran. Édisi 日本"

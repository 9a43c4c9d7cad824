"""The language of a document by its function words."""

import pytest

from factcheck.text.identify import identify


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Menteri mengatakan harga beras yang naik itu tidak akan bertahan lama karena stok cukup.", "id"),
        ("The minister said that prices would not stay high because there is enough rice in stock.", "en"),
        (
            '"It is what it is," kata pelatih yang tidak puas dengan hasil itu karena pemain sudah lelah dan cedera.',
            "id",
        ),
    ],
)
def test_running_text_is_known_whatever_the_default(text: str, code: str) -> None:
    assert identify(text, "id") == code
    assert identify(text, "en") == code


@pytest.mark.parametrize("text", ["", "Jakarta", "12 345", "Bank Indonesia The Fed"])
@pytest.mark.parametrize("default", ["id", "en"])
def test_too_little_text_gives_the_default(text: str, default: str) -> None:
    assert identify(text, default) == default

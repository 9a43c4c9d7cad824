"""The language of a document by its function words."""

import pytest

from factcheck.text.identify import identify, is_foreign


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


GERMAN = "Das Parlament hat am Dienstag ein neues Gesetz beschlossen, das die Steuern für kleine Betriebe senken soll. "
INDONESIAN = "Parlemen pada Selasa mengesahkan undang-undang baru yang akan menurunkan pajak untuk usaha kecil. "


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        (GERMAN * 3, True),
        ("总统周二表示，今年的经济增长率将达到百分之五。" * 12, True),
        ("قال الرئيس يوم الثلاثاء إن النمو الاقتصادي سيبلغ خمسة في المئة هذا العام. " * 4, True),
        (GERMAN, True),
        ("Le gouvernement a annoncé que le chômage a baissé de 3,2 % en 2025, selon le ministre.", True),
        ("总统周二表示，今年的经济增长率将达到百分之五，库存为三百万吨。", True),
        ("Das Parlament hat beschlossen.", False),
        ("Final Piala Thomas", False),
        (
            "Menteri Keuangan Rini Wulandari menyampaikan sejumlah bank sentral kompak memangkas suku bunga acuan.",
            False,
        ),
        (INDONESIAN * 3, False),
        ("1 2 3 - / " * 500, False),
        ("", False),
    ],
)
def test_a_text_without_common_words_is_foreign(text: str, foreign: bool) -> None:
    assert is_foreign(text, "id") is foreign


def test_a_text_is_foreign_to_the_other_language() -> None:
    assert is_foreign(INDONESIAN * 3, "en")

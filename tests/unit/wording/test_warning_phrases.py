import pytest

from factcheck.domain.analysis import Warned
from factcheck.wording import load_wording
from factcheck.wording.warning_phrases import warning_in_words

ID, EN = load_wording("id"), load_wording("en")


def _warned(kind: str, text: str, detail: str) -> Warned:
    return Warned(kind, text, 0, len(text), detail)


@pytest.mark.parametrize(
    ("warning", "phrase"),
    [
        (
            _warned("weekday_mismatch", "Senin (20/10/2026)", "2026-10-20"),
            'weekday and date disagree: "Senin (20/10/2026)"; 2026-10-20 is a Tuesday',
        ),
        (
            _warned("weekday_mismatch", "Senin (20/10/2026) pukul 10.00", "2026-10-20T10:00+07:00"),
            'weekday and date disagree: "Senin (20/10/2026) pukul 10.00"; 2026-10-20 is a Tuesday',
        ),
        (
            _warned("weekday_mismatch", "Senin (20/10)", "XXXX-10-20"),
            'weekday and date disagree: "Senin (20/10)"; XXXX-10-20',
        ),
        (_warned("impossible_date", "31 Februari 2021", ""), 'no such date: "31 Februari 2021"'),
        (
            _warned("after_publication", "Jumat, 5 Maret", "2021-03-05"),
            'date after publication: "Jumat, 5 Maret"; read as 2021-03-05',
        ),
        (
            _warned("arithmetic", "naik 10 persen dari 100 ton menjadi 150 ton", "+50"),
            'the figures do not add up: "naik 10 persen dari 100 ton menjadi 150 ton"; should be +50',
        ),
        (
            _warned("unknown_language", "", "id"),
            'the text is in an unknown language; it was read as "id", so do not rely on what was found',
        ),
        (_warned("something_new", "", "x"), "something_new; x"),
    ],
)
def test_warning_says_what_is_wrong_and_what_it_should_be(warning: Warned, phrase: str) -> None:
    assert warning_in_words(warning, EN) == phrase


def test_warning_speaks_indonesian() -> None:
    warning = _warned("weekday_mismatch", "Senin (20/10/2026)", "2026-10-20")
    phrase = 'hari dan tanggal tidak cocok: "Senin (20/10/2026)"; 2026-10-20 jatuh pada hari Selasa'
    assert warning_in_words(warning, ID) == phrase

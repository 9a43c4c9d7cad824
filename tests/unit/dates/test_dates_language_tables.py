import subprocess
import sys
from itertools import pairwise

import pytest

from factcheck.dates.lexicon import Role, lexicon_of
from factcheck.languages import available, load
from factcheck.text.tokens import tokenize

INTEGER_ROLES = (Role.WEEKDAY, Role.MONTH, Role.NUMBER, Role.ORDINAL, Role.DAY_SHIFT, Role.HIJRI_MONTH)


@pytest.mark.parametrize("language", available())
def test_every_language_has_all_weekdays_and_months(language: str) -> None:
    table = load(language, "dates")
    assert set(table.groups(Role.WEEKDAY)) == {str(number) for number in range(7)}
    assert sorted(lexicon_of(language).month_names) == list(range(1, 13))


@pytest.mark.parametrize("language", available())
@pytest.mark.parametrize("role", INTEGER_ROLES)
def test_keys_that_count_are_whole_numbers(language: str, role: Role) -> None:
    assert all(key.lstrip("-").isdecimal() for key in load(language, "dates").groups(role))


@pytest.mark.parametrize("language", available())
def test_holidays_of_the_words_have_days(language: str) -> None:
    days = load(language, "holidays").groups("days")
    table = load(language, "dates")
    assert set(table.groups(Role.HOLIDAY)) | set(table.groups(Role.EVE)) <= set(days)
    assert all(earlier < later for listed in days.values() for earlier, later in pairwise(listed))


@pytest.mark.parametrize("language", available())
def test_phrases_are_tried_longest_first(language: str) -> None:
    for entries in lexicon_of(language).entries.values():
        assert all(len(one.rest) >= len(other.rest) for one, other in pairwise(entries))


def test_two_months_with_a_hyphen_are_one_token() -> None:
    assert [token.text for token in tokenize("Januari-Juni 2018")] == ["Januari-Juni", "2018"]


def test_date_library_is_loaded_at_the_first_written_date_only() -> None:
    program = (
        "import sys; from datetime import date; from factcheck.dates import find_times;"
        "from factcheck.text.segment import read_document;"
        "find_times(read_document('Rapat Selasa (15/3/2022), kemarin.', 'id'), date(2022, 3, 16));"
        "print('dateparser' in sys.modules);"
        "find_times(read_document('Rapat 15 Maret 2022.', 'id'), None);"
        "print('dateparser' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["False", "True"]

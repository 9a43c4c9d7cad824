import json

import pytest

from factcheck.export.plain import to_json
from tests.examples import detail


def test_indented_json_holds_the_same() -> None:
    assert json.loads(to_json(detail(), indent=2)) == json.loads(to_json(detail()))


def test_letters_stay_readable() -> None:
    assert to_json("Jum'at – naïf") == '"Jum\'at – naïf"'


def test_what_is_no_domain_value_is_refused() -> None:
    with pytest.raises(TypeError, match="set is no domain value"):
        to_json({1, 2})

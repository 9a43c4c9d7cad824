import tomllib
from datetime import date

from factcheck.domain.mention import ClaimType
from factcheck.training.fitting import Weights
from factcheck.training.measuring import Figures
from factcheck.training.prior import hand_weights
from factcheck.training.weights_file import head_text, weights_file

FIGURES = Figures(0.75, 0.8, 0.7742, 0.6, 0.62, None, None)
WEIGHTS = Weights(
    {"bias": -0.5, "quantity": 1.234, "silent": 0.001},
    {'"quoted"': 0.3, "per cent": -0.2},
    {ClaimType.QUANTITY: {"bias": 0.1, "quantity": 2.0, "weak": 0.01}},
    {ClaimType.QUANTITY: {"juta": 0.5}, ClaimType.OTHER: {}},
    surroundings=0.3,
    kin=(0.0123, -0.5),
    type_kin={ClaimType.QUANTITY: (0.25, 0.0)},
)


def test_the_file_is_toml_with_the_weights_to_two_decimals() -> None:
    read = tomllib.loads(weights_file(WEIGHTS, 0.27, "Told."))
    assert (read["threshold"], read["surroundings"]) == (0.27, 0.3)
    assert read["weights"] == {"bias": -0.5, "quantity": 1.23}
    assert read["words"] == {'"quoted"': 0.3, "per cent": -0.2}
    assert read["types"] == {"quantity": {"bias": 0.1, "quantity": 2.0}}
    assert read["kin"] == {"worth": [0.012, -0.5]}
    assert read["type_kin"] == {"quantity": [0.25, 0.0]}
    assert read["type_words"] == {"quantity": {"juta": 0.5}, "other": {}}


def test_the_head_says_what_the_weights_rest_on_and_what_they_reached() -> None:
    head = head_text(hand_weights("id"), date(2026, 11, 26), "1,652 labels in 81 texts", {"on others": FIGURES})
    text = weights_file(WEIGHTS, 0.27, head)
    comment = " ".join(line.removeprefix("# ") for line in text.splitlines() if line.startswith("#"))
    assert "November 2026" in comment
    assert "fitted to 1,652 labels in 81 texts" in comment
    assert "On others: F1 0.774, precision 0.750" in comment
    assert "nDCG" not in comment
    assert all(len(line) <= 120 for line in text.splitlines())

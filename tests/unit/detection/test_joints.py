"""What is to be seen where two clauses may meet."""

import pytest

from factcheck.detection.cutting import stretch
from factcheck.detection.joints import Stretch
from factcheck.detection.lexicon import span_words
from factcheck.text.quantities import find_quantities
from factcheck.text.tokens import tokenize


def read(text: str, *, quoted: bool = False) -> Stretch:
    tokens = tokenize(text)
    return stretch(tokens, 0, len(tokens), span_words("id"), find_quantities(text, tokens, "id"), quoted=quoted)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Warga panik karena air naik", []),
        ("Warga panik setelah air naik", ["setelah"]),
        ("Warga panik, dan karena itu pulang", [", dan"]),
        ("Polisi datang; warga pulang", [";"]),
        ("Bank daerah (BPD Jambi, BPD Riau, dan lainnya) untung", [")"]),
        ("Bank daerah (BPD Jambi) untung, dan nasabah senang", [")", ", dan"]),
        ("Harga naik 2 persen, dibanding tahun lalu", []),
        ("Air datang pukul 10:30 di pasar", []),
    ],
)
def test_joints_are_signs_and_words_outside_brackets(text: str, names: list[str]) -> None:
    assert [joint.name for joint in read(text).joints] == names


def test_what_belongs_to_neither_clause_is_left_out_behind_a_joint() -> None:
    (joint,) = read("Warga panik, dan karena air naik").joints
    assert (joint.end, joint.resume) == (2, 5)


def test_a_joint_shows_lengths_kinds_and_predicates_on_both_sides() -> None:
    common, own = read("Pemerintah menutup pasar dan pedagang pindah ke terminal").traits(0, 0)
    assert {"left 1", "right 1", "second predicate"} <= set(common)
    assert {"next noun", "free whole", "piece whole", "behind whole"} <= set(own)


def test_a_front_without_predicate_and_a_figure_before_the_joint_show() -> None:
    common, own = read("Dari kasus lama itu, tiga sudah sembuh").traits(0, 0)
    assert "linked bare" in own
    assert "figure" not in common
    assert "figure" in read("Dana itu Rp 3 miliar dan sudah cair").traits(0, 0).common


def test_a_figure_behind_a_joint_shows() -> None:
    assert "next figure" in read("Empat orang tewas dan dua orang luka-luka").traits(0, 0).own
    assert "next noun" in read("Empat orang tewas dan warga mengungsi").traits(0, 0).own


def test_quotes_and_listed_words_show() -> None:
    common, own = read("Kami menang dan kami senang", quoted=True).traits(0, 0)
    assert {"quoted", "opens kami"} <= set(common)
    assert "quoted" in own


def test_grammar_marks_the_joints_it_cuts() -> None:
    assert [joint.ruled for joint in read("Harga beras naik, tetapi stok melimpah di gudang").joints] == [True]
    assert [joint.ruled for joint in read("Harga naik setelah stok menipis").joints] == [False]

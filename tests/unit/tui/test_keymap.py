from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.domain.errors import SettingsError
from factcheck.domain.review import Rating, RatingScale
from factcheck.tui.bindings import BINDINGS, KeyBinding, Scope, bindings_of
from factcheck.tui.keymap import FORBIDDEN, Overrides, keymap
from factcheck.workflow.scales import load_scale, shipped

DESK = load_scale("desk")


def keys_of(bindings: tuple[KeyBinding, ...], name: str) -> tuple[str, ...]:
    return next(each.keys for each in bindings if each.id == name)


def refused(tmp_path: Path, text: str, *pairs: tuple[str, str]) -> str:
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        keymap(DESK, Overrides(pairs, file))
    return str(caught.value).removeprefix(str(file))


@pytest.mark.parametrize("name", shipped())
def test_shipped_scales_and_built_in_keys_go_together(name: str) -> None:
    scale = load_scale(name)
    assert keymap(scale, Overrides()) == bindings_of(scale)


def test_every_id_is_there_once() -> None:
    names = [each.id for each in bindings_of(DESK)]
    assert len(names) == len(set(names))


def test_no_built_in_key_is_one_that_terminals_do_not_send() -> None:
    assert not {key for each in bindings_of(DESK) for key in each.keys} & set(FORBIDDEN)


def test_a_rating_has_its_letter_and_its_capital() -> None:
    bindings = keymap(DESK, Overrides())
    assert (keys_of(bindings, "rating_false"), keys_of(bindings, "stay_false")) == (("f",), ("F",))


def test_a_desk_changes_keys_by_id() -> None:
    bindings = keymap(DESK, Overrides((("undo", "u, ctrl+z, delete"), ("skip", "f9"))))
    assert keys_of(bindings, "undo") == ("u", "ctrl+z", "delete")
    assert keys_of(bindings, "skip") == ("f9",)


def test_two_keys_can_be_exchanged() -> None:
    bindings = keymap(
        DESK, Overrides((("rating_true", "b"), ("rating_unproven", "t"), ("stay_true", "B"), ("stay_unproven", "T")))
    )
    assert keys_of(bindings, "rating_true") == ("b",)


def test_an_unknown_id_is_told_with_its_line_and_the_nearest_name(tmp_path: Path) -> None:
    told = refused(tmp_path, 'reviewer = "Ani"\n\n[keys]\nundoo = "u"\n', ("undoo", "u"))
    assert told == ":4: no key binding 'undoo'; did you mean 'undo'?"


def test_a_name_like_none_points_to_the_list(tmp_path: Path) -> None:
    assert "`factcheck keys` lists them all" in refused(tmp_path, '[keys]\nzzz = "u"\n', ("zzz", "u"))


def test_a_key_twice_in_one_place_is_told_with_both_names_and_the_line(tmp_path: Path) -> None:
    told = refused(tmp_path, '[keys]\nskip = "x"\n', ("skip", "x"))
    assert told.startswith(":2: skip is x, but that is dismiss already")


def test_a_key_of_everywhere_clashes_with_every_screen(tmp_path: Path) -> None:
    told = refused(tmp_path, '[keys]\nhelp = "n"\n', ("help", "n"))
    assert told.startswith(":2: help is n, but that is next_open already")


def test_screens_may_use_the_same_key() -> None:
    bindings = keymap(DESK, Overrides())
    assert keys_of(bindings, "next_open") == keys_of(bindings, "article_next")


@pytest.mark.parametrize("key", ["ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m", "ctrl+[", "ctrl+b", "CTRL+H"])
def test_a_key_that_is_not_sent_as_itself_is_refused(tmp_path: Path, key: str) -> None:
    assert f"undo cannot be {key}: " in refused(tmp_path, f'[keys]\nundo = "{key}"\n', ("undo", key))


@pytest.mark.parametrize("key", ["", "alt+a", "alt+x", "ctrl+", "hyper+x", "enterr", "aa", " ", "\x1b", "ctrl+é"])
def test_what_is_no_key_is_refused(tmp_path: Path, key: str) -> None:
    assert f"{key.strip()!r} of undo is no key" in refused(tmp_path, "[keys]\nundo = 1\n", ("undo", key))


def test_the_way_out_cannot_be_changed(tmp_path: Path) -> None:
    told = refused(tmp_path, '[keys]\nquit_always = "z"\n', ("quit_always", "z"))
    assert told == ":2: quit_always is always ctrl+q, so that there is a way out"


def test_the_line_is_that_within_the_table_of_keys(tmp_path: Path) -> None:
    text = 'undo = "not this one"\n[keys]\n"undo" = "ctrl+m"\n[other]\nundo = "nor this"\n'
    assert refused(tmp_path, text, ("undo", "ctrl+m")).startswith(":3: ")


def test_a_scale_whose_letter_is_taken_is_told() -> None:
    scale = RatingScale("own", (Rating("yes", 5, (("en", "Yes"),), "y", "j"),))
    with pytest.raises(SettingsError, match="rating_yes is j, but that is move_down already"):
        keymap(scale, Overrides())


def test_a_clash_of_a_scale_can_be_settled_in_the_config() -> None:
    scale = RatingScale("own", (Rating("yes", 5, (("en", "Yes"),), "y", "j"),))
    assert keys_of(keymap(scale, Overrides((("move_down", "down"),))), "move_down") == ("down",)


def test_bindings_call_the_action_with_their_rating() -> None:
    binding = next(each for each in bindings_of(DESK) if each.id == "rating_false")
    assert binding.call == "verdict('false')"
    assert replace(binding, subject="").call == "verdict"


def test_every_scope_but_the_two_wide_ones_has_bindings_of_its_own() -> None:
    assert {each.scope for each in BINDINGS} == set(Scope)

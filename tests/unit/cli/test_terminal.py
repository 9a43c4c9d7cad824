import json
import sys

import pytest

from factcheck.cli import terminal


def test_result_is_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.echo("satu\x1b]0;judul\x07dua")
    assert capsys.readouterr().out == "satu\ufffd]0;judul\ufffddua\n"


def test_talk_goes_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.say("3 dari 9")
    assert capsys.readouterr() == ("", "3 dari 9\n")


def test_bold_is_for_a_terminal_alone(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.echo("judul", bold=True)
    assert capsys.readouterr().out == "judul\n"


@pytest.mark.parametrize(
    ("environ", "styled"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)],
)
def test_no_color_and_dumb_terminals_get_no_style(
    environ: dict[str, str], styled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert terminal._styled() is styled  # noqa: SLF001 - what it decides is seen on a real terminal only


def test_json_keeps_everything_and_harms_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    text = "satu\x1b[31m \x9b31m \u202e dua é \ud83d"
    terminal.echo_json({"text": text})
    out = capsys.readouterr().out
    assert json.loads(out) == {"text": text}
    assert not set(out) & set("\x1b\x9b\u202e")


def test_readable_letters_are_not_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.echo_json({"text": "café\u200b"})
    assert capsys.readouterr().out == '{"text": "café\\u200b"}\n'


def test_list_is_one_array_with_a_line_for_each(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.echo_json_list([{"id": 1}, {"id": 2}])
    out = capsys.readouterr().out
    assert json.loads(out) == [{"id": 1}, {"id": 2}]
    assert out.splitlines()[1:3] == ['{"id": 1},', '{"id": 2}']


def test_empty_list_is_an_empty_array(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.echo_json_list([])
    assert capsys.readouterr().out == "[]\n"


def test_answer_is_a_sentence_or_json(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.answer({"id": 1}, "#1 selesai", json_wanted=False)
    terminal.answer({"id": 1}, "#1 selesai", json_wanted=True)
    assert capsys.readouterr().out == '#1 selesai\n{\n  "id": 1\n}\n'


def test_output_is_not_cut_in_a_pipe_unless_columns_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert terminal.width() is None
    monkeypatch.setenv("COLUMNS", "90")
    assert terminal.width() == 90

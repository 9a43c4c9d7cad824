"""Articles written to attack a terminal: of what they hold, nothing that steers a terminal reaches it."""

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck.domain.link import Relation
from factcheck.store.database import Database
from factcheck.workflow import reviewing
from tests.desks import desk_at, differ, link, put_claim, voice
from tests.terminal.conftest import Terminals
from tests.terminal.pseudo import PseudoTerminal

TITLE = "\x1b]0;pwned\x07"
CLEAR = "\x1b[2J\x1b[3;7H"
STRINGS = "\x1bP$q\x1b\\\x1b_payload\x1b\\\x9b31m\x90q\x9c\x85"
TURNED = "\u202egnidaer\u202c \u2066a\u2069 \u200f\u061c"
MARKUP = "[bold red]@click=app.quit[/] [link='x']{broken [$x"
ATTACK = f"{TITLE}{CLEAR}{STRINGS}{TURNED}\x00\x08\x7f\ufeff\u200b"

FORBIDDEN = (b"pwned\x07", b"\x1b]0;pwned", b"\x1b[3;7H\x1b", b"\x1bP$q", b"\x1b_payload")

SCREENS = (
    ("w",),
    ("tab",),
    ("1",),
    ("enter",),
    ("escape",),
    ("4",),
    ("escape",),
    ("c",),
    ("escape",),
    ("y",),
    ("escape",),
    ("i",),
    ("escape",),
    ("x",),
    ("escape",),
    ("/", "jahat", "enter"),
    ("f",),
    ("u",),
)


@pytest.fixture
def attacked(terminals: Terminals) -> Terminals:
    """Give a desk whose every text attacks."""
    location = terminals.room.location
    with Database.open(str(location)) as database, database.write() as conn:
        changes: dict[str, Any] = {
            "outlet": f"Koran{ATTACK}",
            "title": f"Judul{ATTACK}{MARKUP}",
            "url": f"https://news.example/{ATTACK}",
            "published_on": date(2026, 3, 1),
            "attribution": (
                replace(voice(f"Si {ATTACK}Jahat{MARKUP}"), role=f"Ketua{ATTACK}", organisation=f"PT {ATTACK}"),
            ),
            "score": 0.99,
        }
        first = put_claim(conn, f"klaim jahat {ATTACK}{MARKUP} 3 juta", **changes)
        put_claim(conn, f"klaim jahat {ATTACK} kedua", into=first.claim, lead="Medan")
        second = put_claim(conn, f"klaim jahat ketiga {ATTACK}", **{**changes, "score": 0.98, "lead": "Solo"})
        link(
            conn,
            first.claim,
            other_claim_id=second.claim,
            relation=Relation.DIFFERS,
            differences=differ(f"3{ATTACK} juta", "4 juta"),
        )
    with desk_at(location, f"Tamu{ATTACK}") as desk:
        reviewing.add_note(desk, str(first.claim), f"catatan{ATTACK}{MARKUP}")
    return terminals


def test_no_control_of_an_article_reaches_the_terminal(attacked: Terminals) -> None:
    with attacked.review() as terminal:
        terminal.wait_for("klaim jahat")
        for keys in SCREENS:
            terminal.type(*keys)
            terminal.answer()
            assert terminal.process.poll() is None, f"{keys}:\n{terminal.screen()}"
        terminal.type("ctrl+q")
        assert terminal.ended() == 0
        _refuse_controls(terminal)


def test_a_database_named_to_attack_is_told_harmlessly(terminals: Terminals, tmp_path: Path) -> None:
    folder = tmp_path / "a\x1b]0;pwned\x07b"
    folder.mkdir()
    moved = terminals.room.location.rename(folder / "desk.db")
    moved.write_text("no database")
    room = replace(terminals.room, location=moved)
    with replace(terminals, room=room).review() as terminal:
        assert terminal.ended() == 1
        _refuse_controls(terminal)


def _refuse_controls(terminal: PseudoTerminal) -> None:
    for sequence in FORBIDDEN:
        assert sequence not in terminal.sent, sequence
    odd = {sign for sign in terminal.sent.decode() if _steers(sign)}
    assert odd == set()


def _steers(sign: str) -> bool:
    """Tell whether a sign is a C1 control, DEL, or one that turns or hides text; ESC is Textual's own to send."""
    return "\x7f" <= sign <= "\x9f" or unicodedata.category(sign) in ("Cf", "Zl", "Zp") or sign in "\x00\x08"

"""The program as a person or a script runs it, in a home of its own."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from factcheck.cli.edge import run
from factcheck.cli.main import cli


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


Typed = Callable[..., Ran]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty home, without a desk's settings from outside."""
    for name in ("FACTCHECK_DB", "FACTCHECK_LANG", "FACTCHECK_CONFIG", "COLUMNS", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))  # for a test that starts a process from here
    monkeypatch.setenv("FACTCHECK_REVIEWER", "Ani")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def typed(home: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Typed:
    """Give a function that runs `factcheck ARGS` in this process, which spares each call the start of a new one."""
    del home

    def type_in(*args: object, stdin: str = "") -> Ran:
        capfd.readouterr()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
        code = run(cli, [str(arg) for arg in args])
        out, err = capfd.readouterr()
        return Ran(code, out, err)

    return type_in


MORNING = {
    "tempo.txt": """\
Stok Beras Aman hingga Lebaran

TEMPO.CO, Jakarta - Menteri Pertanian Sari Utami mengatakan stok beras mencapai 2,4 juta ton pada akhir Februari 2021. \
Ia menyampaikan hal itu di Jakarta, Selasa, 2 Maret 2021.

Baca juga: Harga Cabai Turun

Menurut laporan Bulog, harga beras medium naik 5 persen dibanding tahun lalu.
""",
    "kompas.txt": """\
Bulog Jamin Pasokan Beras

JAKARTA, KOMPAS.com - Stok beras mencapai 2,1 juta ton pada akhir Februari 2021, kata Dirut Bulog Rudi Hartawan.

Rudi menambahkan, Rabu (3/3/2021), harga beras medium naik 5 persen dibanding tahun lalu.
""",
}
"""Two invented articles: one statement repeats, another drifts in its figure."""


@pytest.fixture
def morning(home: Path) -> Path:
    """Give a folder with the morning's articles."""
    folder = home / "pagi"
    folder.mkdir()
    for name, text in MORNING.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def desk(typed: Typed, morning: Path) -> Typed:
    """Give the command line of a desk that has imported the morning's articles."""
    assert typed("import", morning, "--jobs", 1).code == 0
    return typed


def claims_of(desk: Typed, *args: str) -> list[dict[str, Any]]:
    """Return what `factcheck claims ARGS --json` lists."""
    ran = desk("claims", *args, "--json")
    assert ran.code == 0
    claims: list[dict[str, Any]] = json.loads(ran.out)
    return claims


def shown_of(desk: Typed, ref: object) -> dict[str, Any]:
    """Return what `factcheck show REF --json` shows."""
    shown: dict[str, Any] = json.loads(desk("show", ref, "--json").out)
    return shown


def stock_claim(desk: Typed) -> dict[str, Any]:
    """Return the morning's claim of 2.4 million tonnes."""
    return next(claim for claim in claims_of(desk) if "2,4 juta" in claim["claim"])

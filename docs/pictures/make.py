"""Draw the pictures of the review screen from the program itself: `python -m docs.pictures.make`, in a checkout.

The sample's articles are imported into a database that is thrown away, keys are pressed, the screen is saved as SVG.
"""

import asyncio
import os
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path

from factcheck.settings import Settings
from factcheck.tui.app import ReviewApp
from factcheck.tui.start import ReviewOptions, session_of
from factcheck.workflow.desk import open_desk
from factcheck.workflow.importing import ImportOptions, import_paths
from factcheck.workflow.scales import load_scale

HERE = Path(__file__).parent
LARGE, SMALL = (120, 34), (80, 24)
REVIEWER = "Ani"
SETTLED = 1.0
"""Seconds after a key, long enough for what is read in the desk's threads."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A file's name, the size of its terminal, and the keys that lead to it."""

    name: str
    size: tuple[int, int]
    keys: tuple[str, ...] = ()


PICTURES = (
    Picture("review", LARGE, ("f", "t", "x", "2", "j")),
    Picture("article", LARGE, ("enter",)),
    Picture("choosing", SMALL, ("enter", "+")),
    Picture("links", LARGE, ("c",)),
    Picture("why", SMALL, ("w",)),
    Picture("filter", SMALL, ("ctrl+f",)),
    Picture("history", SMALL, ("F", "u", "T", "4")),
)


def clock() -> datetime:
    """Return the morning on which all pictures are taken."""
    return datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def import_sample(location: Path) -> None:
    """Make a desk of the sample's articles."""
    with (
        open_desk(str(location), reviewer=REVIEWER, clock=clock, scale=load_scale("desk")) as desk,
        as_file(files("factcheck.sample") / "articles") as folder,
    ):
        import_paths(desk, [str(folder)], ImportOptions(jobs=1), stdin=None, progress=lambda _: None)


async def draw(picture: Picture, folder: Path) -> str:
    """Return a picture as SVG."""
    location = folder / f"{picture.name}.db"
    import_sample(location)
    settings = Settings(db=str(location), file=folder / "config.toml", language="en")
    app = ReviewApp(session_of(ReviewOptions(settings, REVIEWER, clock)))
    async with app.run_test(size=picture.size) as pilot:
        for key in ("", *picture.keys):
            await pilot.press(*filter(None, [key]))
            await pilot.pause(SETTLED)
        return app.export_screenshot(title="factcheck review")


def main() -> None:
    """Draw them all."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update({f"XDG_{name}_HOME": folder for name in ("CONFIG", "DATA", "STATE")}, TZ="UTC")
        for picture in PICTURES:
            svg = asyncio.run(draw(picture, Path(folder)))
            (HERE / f"{picture.name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()

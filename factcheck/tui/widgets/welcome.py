"""What stands in place of the queue while the database holds no claim: what this is, where it is, how to begin."""

from collections.abc import Iterator

from textual.content import Content

from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import KEY, QUIET, STRONG
from factcheck.tui.widgets.passage import Passage

COMMANDS = {"import": "factcheck import FOLDER", "paste": "factcheck import -", "demo": "factcheck demo"}
COMMAND_CELLS = 26


class Welcome(Passage):
    """The first page of a new desk."""

    def __init__(self, look: Look, db: str) -> None:
        super().__init__(look, id="welcome")
        self.border_title = look.words("welcome.title")
        self.show_text(self._pieces(safe_line(db)))

    def _pieces(self, db: str) -> Iterator[Content]:
        words = self.look.words
        yield Content(words("welcome.what"))
        yield Content("")
        yield Content.styled(words("welcome.where", db=db), QUIET)
        yield Content(words("welcome.empty"))
        yield Content("")
        for name, command in COMMANDS.items():
            yield Content.assemble((f"  {command:<{COMMAND_CELLS}}", KEY), words(f"welcome.{name}"))
        yield Content("")
        if not self.look.read_only:
            yield Content.styled(words("welcome.sample", key=self.look.keys("sample")), STRONG)
        yield Content.styled(words("welcome.leave", key=self.look.keys("quit")), QUIET)

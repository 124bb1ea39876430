"""What is new in a version: three lines, and a button where they are told for the first time."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.widgets.card import Card
from ui.widgets.label import Label


class NewsCard(Card):
    """Title, the lines, and maybe a button to be done with them.

    Args:
        title: which version.
        lines: what is new.
        done: words of the button; empty for none.
    """

    def __init__(
        self, title: str, lines: Sequence[str], done: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent=parent)
        for line in lines:
            self.body.addWidget(Label(f"• {line}", "body", wrap=True, parent=self))
        self.set_action(done)
        self.setAccessibleName(" ".join((title, *lines)))

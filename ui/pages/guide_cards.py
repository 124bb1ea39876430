"""The cards of the guide: points to check, and a good question (neutral: nobody's voice)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class ItemsCard(Card):
    """A heading and its points, a line between each two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addLayout(self._column)
        self._rows: list[QWidget] = []

    def show_items(self, heading: str, items: Sequence[str]) -> None:
        """Show other points."""
        self.set_title(heading)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Item(text) for text in items]
        for row in self._rows:
            self._column.addWidget(row)


class _Item(QWidget):
    """A check and a sentence."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel("circle-check", "primary", 20), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(Label(text, "body", wrap=True), 1)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(0, look.space(8), 0, look.space(8))
        self._row.setSpacing(look.space(12))


class QuestionCard(Card):
    """A question to ask; a neutral box, for the heather block is the client's (review 31)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(Label(name, "label", "ink2"))
        self.words = Label("", "lead", wrap=True)
        self.body.addWidget(self.words)

    def show_question(self, question: str) -> None:
        """Show a question, or nothing where there is none."""
        self.words.setText(f"”{question}”" if question else "")
        set_shown(self, bool(question))

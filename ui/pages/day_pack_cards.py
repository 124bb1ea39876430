"""The cards of Päivä pakettiin (34): each with one thing, and at most one way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.head_row import HeadRow
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label


class PackCard(Card):
    """Icon and heading, what is told line by line, a button beside the line that has one."""

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.current().space(12))
        self.head.addWidget(IconLabel(icon, "primary", 20))
        self.head.addWidget(Label(title, "h3", wrap=True), 1)
        self.figure = Label("", "small", "ink2", tabular=True)
        self.head.addWidget(self.figure)
        self.body.addLayout(self.head)
        self._holder: QWidget | None = None

    def begin(self, figure: str = "") -> QVBoxLayout:
        """Take away what was told before; give where the new lines go."""
        self.figure.setText(figure)
        if self._holder is not None:
            self.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(8))
        self.body.addWidget(self._holder)
        return column


class PackLine(QWidget):
    """Something told, what it is about under it, and maybe the way to it.

    Signals:
        pressed: the button.
        later: the button before it, where there is one.
    """

    pressed = Signal()
    later = Signal()

    def __init__(
        self,
        words: str,
        about: str,
        action: str = "",
        later: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = HeadRow()
        self.setLayout(row)
        row.setSpacing(theme.current().space(8))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(words, "strong" if about else "body", wrap=True, tabular=True))
        if about:
            column.addWidget(Label(about, "small", "ink2", wrap=True, tabular=True))
        row.add(column, 1)
        for verb, pressed in ((later, self.later), (action, self.pressed)):
            if verb:
                button = Button(verb, kind="soft" if later and verb == action else "secondary")
                button.setAccessibleName(f"{verb}: {words}")
                button.clicked.connect(pressed)
                row.add(button)

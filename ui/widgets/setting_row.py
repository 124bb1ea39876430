"""One setting: its name and meaning at the left, its control at the right or under them."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class SettingRow(QWidget):
    """A row of a settings card; the name becomes the control's accessible name if it has none.

    Args:
        title: what it is.
        meaning: one sentence on what it does, or its present value.
        control: a button, switch, choice; None for a row that only tells.
        line: a hairline above, for all but the first row of a card.
    """

    def __init__(
        self, title: str, meaning: str, control: QWidget | None = None, *, line: bool = True
    ) -> None:
        super().__init__()
        self.meaning_label = Label(meaning, "small", "ink2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = Label(title, "strong", wrap=True)
        words.addWidget(name)
        words.addWidget(self.meaning_label)
        self._row = HeadRow()
        self._row.add(words, 1)
        if control is not None:
            self._row.add(control)
            name.setBuddy(control)
            if not control.accessibleName():
                control.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if line:
            hairline = QFrame()
            hairline.setObjectName("line")
            self._column.addWidget(hairline)
        self._column.addLayout(self._row)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._row.setSpacing(look.space(16))

"""A small whole number between two buttons: − 1 +."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.buttons import IconButton
from ui.widgets.number_edit import NumberEdit
from ui.widgets.themed import follow_theme


class Stepper(QWidget):
    """Counts up and down by buttons, by the arrow keys in the field, or by typing.

    Args:
        name: accessible name of the field.
        least, most: what the buttons stop at; typing may pass them and is judged when saved.

    Signals:
        changed: another number, or none.
    """

    changed = Signal()

    def __init__(
        self, name: str, *, least: int = 1, most: int = 9999, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.less_button = IconButton("minus", self.tr("One less"))
        self.more_button = IconButton("plus", self.tr("One more"))
        self.field = NumberEdit()
        self.field.setAccessibleName(name)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.set_number(least)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.less_button, self.field, self.more_button):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.setFocusProxy(self.field)
        self.less_button.clicked.connect(lambda: self._step(-1))
        self.more_button.clicked.connect(lambda: self._step(1))
        self.field.textChanged.connect(lambda _text: self._show())
        self._show()
        follow_theme(self._renew)

    def number(self) -> int | None:
        """Give the number, or None when the field is empty or holds none."""
        return self.field.number()

    def set_number(self, number: int) -> None:
        """Show a number."""
        self.field.set_number(number)

    def _step(self, by: int) -> None:
        now = self.number()
        wanted = self._least if now is None else now + by
        self.set_number(min(max(wanted, self._least), self._most))

    def _show(self) -> None:
        now = self.number()
        self.less_button.setEnabled(now is not None and now > self._least)
        self.more_button.setEnabled(now is None or now < self._most)
        self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up.value: 1, Qt.Key.Key_Down.value: -1}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        self._step(steps[event.key()])

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(8))
        self.field.setFixedWidth(look.px(64))

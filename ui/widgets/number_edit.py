"""A field for a whole number."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.text_inputs import LineEdit


class NumberEdit(LineEdit):
    """A whole number of up to four digits, or nothing.

    Args:
        placeholder: what to write.
        unit: shown after the number ("km"); not part of the text.
    """

    def __init__(
        self, placeholder: str = "", *, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder, tabular=True, parent=parent)
        self._unit = unit

    def number(self) -> int | None:
        """Give the number, or None when the field is empty or holds none."""
        typed = self.text().strip()
        return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= 4 else None

    def set_number(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self.setText("" if value is None else str(value))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self._unit and self.text()):
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink2"))
        area = QRect(0, 0, self.width() - look.space(12), self.height())
        painter.drawText(
            area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._unit
        )
        painter.end()

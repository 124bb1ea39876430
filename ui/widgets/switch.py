"""A switch: on or off at once, with its words beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.checks import PaintedCheck


class Switch(PaintedCheck):
    """A 44x24 switch; the whole row is the target.

    Args:
        text: what it switches; may be empty when a label stands elsewhere (then set a name).
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)

    @override
    def mark_size(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(44), look.icon_px(24))

    @override
    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        on = self.isChecked()
        back = "primary" if on else "lineStrong"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(back if self.isEnabled() else "btnLine"))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        side = area.height() - 6
        left = area.right() - 3 - side if on else area.left() + 3
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(QRectF(left, area.top() + 3, side, side))

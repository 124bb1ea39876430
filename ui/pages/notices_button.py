"""The one neutral button for what is to be minded: it names nothing before it is pressed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import RingButton
from ui.widgets.themed import follow_theme, paint_focus_ring, set_shown


class NoticesButton(RingButton):
    """*Huomioita (n)*: 28 px to see, 40 px to hit (worker-review.md 5)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self._renew)

    def set_count(self, count: int) -> None:
        """Show how many there are; with none the button is away."""
        self.setText(self.tr("Notices ({count})").format(count=count))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("Shows for 30 seconds what to mind"))
        set_shown(self, count > 0)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        words = QFontMetrics(look.font("small-strong")).horizontalAdvance(self.text())
        return QSize(words + look.icon_px(16) + look.space(24) + 4, look.control_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = look.tag_height(flag=True) + 2
        top = (self.height() - height) / 2
        box = QRectF(0.5, top + 0.5, self.width() - 1, height - 1)
        painter.setPen(QPen(look.color("btnLine"), 1))
        painter.setBrush(look.color("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        side, pad = look.icon_px(16), look.space(8) + 1
        icon = QRectF(pad, (self.height() - side) / 2, side, side)
        icons.paint(painter, "sticky-note", icon, "ink2")
        painter.setFont(look.font("small-strong", tabular=True))
        painter.setPen(look.color("ink"))
        words = QRectF(self.rect()).adjusted(icon.right() + look.space(4) + 1, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.shows_focus_ring():
            paint_focus_ring(painter, box, 6, gap=False)
        painter.end()

    def _renew(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.updateGeometry()

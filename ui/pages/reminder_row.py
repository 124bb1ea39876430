"""One line of *Muista*: icon, client, sentence; the whole line can be pressed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.themed import follow_theme, paint_focus_ring

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class ReminderRow(QAbstractButton):
    """A painted row that is a button.

    Args:
        icon: Lucide name.
        tone: warn, info or neutral.
        title: whom it is about.
        sentence: what; wraps.
    """

    def __init__(
        self, icon: str, tone: str, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._tone = tone
        self._title = title
        self._sentence = sentence
        self._heights: dict[int, int] = {}
        self.setAccessibleName(f"{title}: {sentence}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self._renew)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        look = theme.current()
        words = self._words_height(width)
        return max(look.px(58), look.line_height() + words + look.space(20))

    @override
    def sizeHint(self) -> QSize:
        width = theme.current().px(320)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(200), theme.current().px(58))

    def _left(self) -> int:
        look = theme.current()
        return look.icon_px(36) + look.space(12)

    def _words_height(self, width: int) -> int:
        """A layout asks a dozen times for the same width."""
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def _measured(self, width: int) -> int:
        look = theme.current()
        room = max(width - self._left() - look.space(24), 60)
        metrics = QFontMetrics(look.font("small"))
        return metrics.boundingRect(0, 0, room, 10_000, _WRAP, self._sentence).height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(area, look.color("hover"))
        painter.fillRect(QRectF(0, 0, area.width(), 1), look.color("line"))
        side = look.icon_px(36)
        box = QRectF(0, area.center().y() - side / 2, side, side)
        ground = "hover" if self._tone == "neutral" else f"{self._tone}Soft"
        ink = "ink2" if self._tone == "neutral" else f"{self._tone}Ink"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(box, 8, 8)
        inner = box.adjusted(side * 0.25, side * 0.25, -side * 0.25, -side * 0.25)
        icons.paint(painter, self._icon_name, inner, ink)
        self._paint_words(painter, area)
        if self.hasFocus():
            paint_focus_ring(painter, area, 8, gap=False)
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        left, right = self._left(), look.space(24)
        words = self._words_height(int(area.width()))
        top = area.center().y() - (look.line_height() + words) / 2
        painter.setFont(look.font("strong"))
        painter.setPen(look.color("ink"))
        room = area.width() - left - right
        title = QFontMetrics(look.font("strong")).elidedText(
            self._title, Qt.TextElideMode.ElideRight, int(room)
        )
        painter.drawText(QRectF(left, top, room, look.line_height()), 0, title)
        painter.setFont(look.font("small", tabular=True))
        painter.setPen(look.color("ink2"))
        below = QRectF(left, top + look.line_height(), room, words + 2)
        painter.drawText(below, _WRAP, self._sentence)
        side = look.icon_px(16)
        chevron = QRectF(area.right() - side, area.center().y() - side / 2, side, side)
        icons.paint(painter, "chevron-right", chevron, "ink2")

    def _renew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

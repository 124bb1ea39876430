"""One level of the goal attainment scale as a row to choose."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class GasRow(QAbstractButton):
    """Level, sentence and maybe a tag; 40 px high, more when the sentence wraps."""

    def __init__(self, level: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self._sentence = sentence
        self._tag = ""
        self._read_only = False
        self._by_keyboard = False
        self._heights: dict[tuple[int, bool], int] = {}
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_sentence(sentence)
        self.toggled.connect(self._name)
        follow_theme(self._renew)

    def set_sentence(self, sentence: str) -> None:
        """Show another sentence."""
        self._sentence = sentence
        self._name()
        self._renew()

    def set_tag(self, tag: str) -> None:
        """Show a word at the right ("Goal", "Start"); the chosen row shows "Now"."""
        self._tag = tag
        self._name()
        self._renew()

    def set_read_only(self, read_only: bool) -> None:
        """Take clicks and keys away but keep the look."""
        self._read_only = read_only
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, read_only)
        self._renew()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        asked = (width, self.isChecked())  # the chosen row says so at its right
        if asked not in self._heights:  # a layout asks a dozen times for each width
            self._heights[asked] = self._height_for(width)
        return self._heights[asked]

    def _height_for(self, width: int) -> int:
        look = theme.current()
        metrics = QFontMetrics(look.font("strong"))
        room = max(width - self._left() - self._tag_room(), 60)
        bounds = metrics.boundingRect(0, 0, room, 1 << 16, _WRAP, self._sentence)
        return max(look.control_height(), bounds.height() + 16)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        text = QFontMetrics(look.font("strong")).horizontalAdvance(self._sentence)
        return QSize(self._left() + text + self._tag_room(), look.control_height())

    @override
    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(self._left() + look.px(80) + self._tag_room(), look.control_height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        on = self.isChecked()
        if on:
            painter.setPen(QPen(look.color("primary"), 2))
            painter.setBrush(look.color("primarySoft"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(area, 8, 8)
        ink = "primaryInk" if on else "ink"
        painter.setPen(look.color(ink))
        painter.setFont(look.font("strong", tabular=True))
        level = QRectF(0, 0, self._left() - 4, area.height())
        painter.drawText(level, Qt.AlignmentFlag.AlignCenter, self._level)
        painter.setFont(look.font("strong" if on else "body"))
        room = QRectF(
            self._left(), 0, area.width() - self._left() - self._tag_room(), area.height()
        )
        painter.drawText(room, _WRAP, self._sentence)
        self._paint_tag(painter, area)
        if self.hasFocus() and self._by_keyboard:
            paint_focus_ring(painter, area, 8, gap=False)
        painter.end()

    def _shown_tag(self) -> str:
        return self.tr("Now") if self.isChecked() else self._tag

    def _tag_room(self) -> int:
        look = theme.current()
        if self._read_only and not self._shown_tag():
            return look.space(12)  # nothing can be chosen, so no room is kept for "Now"
        metrics = QFontMetrics(look.font("small-strong"))
        widest = max(metrics.horizontalAdvance(text) for text in (self.tr("Now"), self._tag))
        return widest + look.space(40)

    def _left(self) -> int:
        return theme.current().px(44)

    def _paint_tag(self, painter: QPainter, area: QRectF) -> None:
        text = self._shown_tag()
        if not text:
            return
        look = theme.current()
        font = look.font("small-strong")
        width = QFontMetrics(font).horizontalAdvance(text) + look.space(20)
        height = look.tag_height()
        box = QRectF(
            area.right() - width - look.space(12), (area.height() - height) / 2, width, height
        )
        on = self.isChecked()
        painter.setPen(QPen(look.color("primary" if on else "btnLine"), 1))
        painter.setBrush(look.color("primary" if on else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(font)
        painter.setPen(look.color("onPrimary" if on else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self) -> None:
        parts = [self._level, self._sentence, self._shown_tag()]
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _renew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

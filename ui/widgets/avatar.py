"""A round mark with a person's initials."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import PaintedWidget


class Avatar(PaintedWidget):
    """Initials on a soft circle: heather for the client, spruce for others.

    Args:
        initials: one to three letters.
        tone: voice (a client or close person) or primary (a worker).
        size: diameter at 100 %.
    """

    def __init__(
        self,
        initials: str,
        tone: Literal["voice", "primary", "neutral"] = "voice",
        size: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._initials = initials
        self._tone = tone
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_initials(self, initials: str) -> None:
        """Show other initials."""
        self._initials = initials
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().icon_px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        back, ink = {
            "voice": ("voiceSoft", "voiceInk"),
            "primary": ("primarySoft", "primaryInk"),
            "neutral": ("hover", "ink2"),
        }[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(back))
        painter.drawEllipse(QRectF(self.rect()))
        font = QFont(look.font("strong"))
        font.setPixelSize(max(round(self.height() * 0.36), 11))
        painter.setFont(font)
        painter.setPen(look.color(ink))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()

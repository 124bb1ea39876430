"""The pill of the top bar: one press opens what it speaks of."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import RingButton
from ui.widgets.tag import Status
from ui.widgets.themed import follow_theme, set_look


class Pill(RingButton):
    """A round status button, painted 32 px high; a press counts as high as other buttons are.

    Args:
        text: state in words ("Offline · 3 waiting").
        status: ok, info, warn, bad or voice.
        icon: Lucide name.
    """

    def __init__(
        self,
        text: str,
        status: Status = "info",
        icon: str = "info",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._status: Status = status
        self.setObjectName("pill")
        self.setProperty("status", status)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self._renew)

    def status(self) -> Status:
        """Give the status."""
        return self._status

    def set(self, text: str, status: Status, icon: str) -> None:
        """Show another state."""
        self._icon_name = icon
        self._status = status
        self.setText(text)
        set_look(self, "status", status)
        self._renew()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        text = QFontMetrics(look.font("small-strong")).horizontalAdvance(self.text())
        return QSize(text + look.icon_px(18) + 4 + 30, look.control_height())

    @override
    def ring_area(self) -> QRectF:
        look = theme.current()
        around = (look.control_height() - look.pill_height()) // 2
        return QRectF(self.rect()).adjusted(0, around, 0, -around)

    def _renew(self) -> None:
        self.ring_radius = theme.current().pill_height() / 2
        self.setIcon(icons.icon(self._icon_name, f"{self._status}Ink", 18, 4))
        self.setIconSize(icons.icon_size(18, 4))
        self.updateGeometry()

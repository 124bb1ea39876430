"""A Lucide icon that stands alone and follows the theme; words beside it say what it means."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import icons
from ui.widgets.themed import follow_theme


class IconLabel(QLabel):
    """An icon in a token's colour.

    Args:
        name: Lucide name.
        color: token.
        size: at 100 %.
    """

    def __init__(
        self, name: str, color: str = "ink2", size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._color = color
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self._renew)

    def set_icon(self, name: str, color: str) -> None:
        """Show another icon."""
        self._name, self._color = name, color
        self._renew()

    def _renew(self) -> None:
        self.setPixmap(icons.pixmap(self._name, self._color, self._size))

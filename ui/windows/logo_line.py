"""The mark and the name, as they stand at the upper left of windows."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import icons, theme
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class LogoLine(QWidget):
    """Mark and name.

    Args:
        drawing: "logo" (with its own ground) or "logo-mark" (on the rail's colour).
        color: token of the name.
        size: height of the mark at 100 %.
    """

    def __init__(self, drawing: str = "logo", color: str = "primaryInk", size: int = 44) -> None:
        super().__init__()
        self._drawing = drawing
        self._size = QSize(size, size)
        self._mark = QLabel()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._mark)
        self._name = Label("Rinnalla", "h1", color)
        row.addWidget(self._name)
        row.addStretch()
        self.setAccessibleName("Rinnalla")
        follow_theme(self._renew)

    def set_narrow(self, narrow: bool) -> None:
        """Show the mark alone."""
        set_shown(self._name, not narrow)

    def _renew(self) -> None:
        look = theme.current()
        side = look.icon_px(self._size.height())
        self._mark.setPixmap(icons.drawing_pixmap(self._drawing, side, side))
        self._row.setSpacing(look.space(12))

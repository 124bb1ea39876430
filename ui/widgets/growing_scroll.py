"""A scroll area that can be as high as its content, where a bigger one around it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from typing_extensions import override

from ui.widgets.scroll import Scroll


class GrowingScroll(Scroll):
    """Scrolls by itself, or grows: one column has one scroll bar only (ui.md 6, compact)."""

    _growing = False  # QScrollArea filters its content's events before __init__ ends

    def set_growing(self, growing: bool) -> None:
        """Be as high as the content, or take the height there is and scroll."""
        if growing == self._growing:
            return  # Qt lays the content out anew even where it is told the same
        self._growing = growing
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off if growing else Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        usual = super().minimumSizeHint()
        if not self._growing:
            return usual
        width = self.viewport().width()
        layout = self.body
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        return QSize(usual.width(), max(high, layout.sizeHint().height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        changed = (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        if self._growing and event.type() in changed and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

"""Something is being done: a word in place, and a progress bar when it can be counted."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown

SHOW_AFTER_MS = 300


class Busy(QWidget):
    """A sentence ("Fetching…") that shows only when the work takes longer than 300 ms."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label(text, "body", "ink2", wrap=True)
        self.bar = ProgressBar()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._text)
        self._column.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOW_AFTER_MS)
        self._timer.timeout.connect(self.show)
        self.hide()
        follow_theme(self._renew)

    def start(self, text: str = "") -> None:
        """Begin: the sentence appears after 300 ms."""
        if text:
            self._text.setText(text)
            self.setAccessibleName(text)
        self.bar.set_progress(None, None)
        self._timer.start()

    def set_progress(self, done: int, total: int) -> None:
        """Tell how far the work is."""
        self.bar.set_progress(done, total)

    def stop(self) -> None:
        """End: the sentence goes, or never came."""
        self._timer.stop()
        self.hide()

    def _renew(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().space(8))


class ProgressBar(QProgressBar):
    """How far a job is; without a total it isn't shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.set_progress(None, None)

    def set_progress(self, done: int | None, total: int | None) -> None:
        """Show `done` of `total`; None hides the bar."""
        known = done is not None and total is not None and total > 0
        set_shown(self, known and self.parentWidget() is not None)
        if known:
            self.setRange(0, total or 1)
            self.setValue(done or 0)

"""What she copies from a client does not stay on the clipboard: 30 seconds, or until the lock.

Clipboard histories and clouds are asked to leave it out (security.md 2.7): Windows and KDE by marks
that they know. On macOS there is no mark through Qt; the clearing holds there too.
"""

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_MS: Final = 30_000
_MARK: Final = "application/x-rinnalla-copied"
_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
_MARKS: Final = {
    _MARK: b"1",
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}


class ClipboardGuard(QObject):
    """Marks what the program puts on the clipboard, and takes it away again; never what others put.

    Text only: nothing else can be copied here.
    """

    def __init__(
        self,
        clipboard: QClipboard,
        parent: QObject | None = None,
        has_focus: Callable[[], bool] = lambda: QGuiApplication.focusWindow() is not None,
    ) -> None:
        super().__init__(parent)
        self._has_focus = has_focus
        self._clipboard = clipboard
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(CLEAR_AFTER_MS)
        self.timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Empty the clipboard if what lies on it came from here."""
        self.timer.stop()
        if self._is_marked():
            self._clipboard.clear()

    def _is_marked(self) -> bool:
        found = cast("QMimeData | None", self._clipboard.mimeData())  # None, whatever the stubs say
        return found is not None and found.hasFormat(_MARK)

    def _changed(self) -> None:
        """While a window of ours has the focus, it was we who copied; let its time run."""
        if self._is_marked():
            self.timer.start()
        elif self._clipboard.text() and (self._clipboard.ownsClipboard() or self._has_focus()):
            # Not inside the signal: the clipboard is still being changed.
            QTimer.singleShot(0, self, self.mark)

    def mark(self) -> None:
        """Mark the text that lies there as ours."""
        text = self._clipboard.text()
        if not text or self._is_marked():
            return
        marked = QMimeData()
        marked.setText(text)
        for name, value in _MARKS.items():
            marked.setData(name, value)
        self._clipboard.setMimeData(marked)

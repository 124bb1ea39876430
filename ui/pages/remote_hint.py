"""Before a remote meeting: device and connection, and the phone as plan B (K35, K36)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class RemoteHint(QWidget):
    """What to look at before a remote meeting, with what is known of the client's device."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("", "small", "ink2", wrap=True, tabular=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(IconLabel("video", "ink2", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.words, 1)
        follow_theme(self._renew)

    def show_client(self, phone: str, note: str = "") -> None:
        """Say the check, plan B with this number, and the client's own remote skills."""
        parts = [self.tr("Beforehand: device charged, connection tried, link sent.")]
        if phone:
            parts.append(self.tr("If it breaks off, call {phone}.").format(phone=phone))
        else:
            parts.append(self.tr("Agree on a number to call if it breaks off."))
        if note:
            parts.append(self.tr("With this client: {note}").format(note=note))
        self.words.setText(" ".join(parts))

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(8))

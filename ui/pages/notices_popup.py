"""What *Huomioita* shows: for 30 seconds, then it is gone; each opening is logged."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app import text
from app.domain.clients import ClientDraft, Notices, SafetyNoteDraft
from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme

SHOWN_MS = 30_000


class NoticesPopup(QFrame):
    """Closes by itself, by Esc, or by a press beside it; what it showed goes with it.

    Args:
        notices: what to show.
        reveal: gives the protected address when she asks for it; that is logged on its own.
        parent: what it belongs to.
    """

    def __init__(
        self, notices: Notices, reveal: Callable[[], ClientDraft | None], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Notices"))
        self._reveal = reveal
        self._column = QVBoxLayout(self)
        self.address_button = Button(self.tr("Show the address"), "eye", "secondary")
        self.address_button.setObjectName("show-address")
        self.address = Label("", "strong", wrap=True)
        self.address.setObjectName("address")
        self.address.hide()
        if notices.protected:
            self._add_protection()
        if notices.safety_note is not None:
            self._add_note(notices.safety_note)
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.timer.timeout.connect(self.close)
        follow_theme(self._renew)

    def show_under(self, button: QWidget) -> None:
        """Show it under a button for 30 seconds."""
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(0, button.height())))
        self.show()
        self.timer.start()

    def _add_protection(self) -> None:
        self._column.addWidget(
            Tag(self.tr("Non-disclosure order"), "info-solid", "shield-alert"), 0
        )
        self._column.addWidget(
            Label(
                self.tr("Never name the address, the home municipality or places."),
                "small",
                "ink2",
                wrap=True,
            )
        )
        self._column.addWidget(self.address_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.address)
        self.address_button.clicked.connect(self._show_address)

    def _add_note(self, note: SafetyNoteDraft) -> None:
        self._column.addWidget(Tag(self.tr("Home visit note"), "neutral", "triangle-alert"))
        self._column.addWidget(Label(note.text, "body", wrap=True))
        written = self.tr("{author} {written} · to be checked {review}").format(
            author=note.author,
            written=text.format_date(note.written_on),
            review=text.format_date(note.review_on),
        )
        self._column.addWidget(Label(written, "small", "ink2", wrap=True, tabular=True))

    def _show_address(self) -> None:
        found = self._reveal()
        if found is None:
            return
        street = ", ".join(part for part in (found.address, found.contact_address) if part)
        town = f"{found.postal_code} {found.city or found.municipality}".strip()
        lines = [line for line in (street, town) if line]
        self.address.setText("\n".join(lines) or self.tr("No address is stored."))
        self.address.show()
        self.address_button.hide()
        self.adjustSize()
        self.timer.start()

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(16)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(look.space(8))
        self.setFixedWidth(look.px(360))

"""The band over the list of meetings: when the next one is."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.today import BookingDraft
from ui import theme
from ui.models.booking_texts import BookingTexts
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.themed import follow_theme, set_shown


class NextBookingBand(QFrame):
    """Day and time in bold, then form and what it is about; a link moves it.

    Signals:
        change_wanted: move or change the booking.
    """

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("status", "info")
        self._when = Label("", "strong", "infoInk", tabular=True)
        self._what = ElidedLabel("", "body", "infoInk", tabular=True)
        self.change_button = Button(self.tr("Change"), kind="on-banner")
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel("calendar-clock", "infoInk", 20))
        self._row.addWidget(self._when)
        self._row.addWidget(self._what, 1)
        self._row.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.change_button.clicked.connect(self.change_wanted)
        self.hide()
        follow_theme(self._renew)

    def show_booking(self, booking: BookingDraft | None, texts: BookingTexts, today: date) -> None:
        """Show a booking, or nothing."""
        set_shown(self, booking is not None)
        if booking is None:
            return
        self._when.setText(texts.when(booking, today))
        self._what.setText(texts.about(booking))
        self.setAccessibleName(f"{self._when.text()}, {self._what.whole_text()}")

    def text(self) -> str:
        """Give what it says."""
        return self.accessibleName()

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(16), 4, look.space(8), 4)
        self._row.setSpacing(look.space(8))
        self.setMinimumHeight(look.px(46))

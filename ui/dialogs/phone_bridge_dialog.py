"""QR-silta työpuhelimeen (F9): the phone's camera reads it; nothing goes over a network."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services.phone_bridge import load_phone_bridge
from app.services.qr import qr_fields
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.widgets.label import Label
from ui.widgets.qr_picture import QrPicture
from ui.widgets.segment import Segment, SegmentOption

CALL: Final = "call"
MESSAGE: Final = "message"
WAY: Final = "way"


class PhoneBridgeDialog(PlaceDialog):
    """One code at a time, so that the camera takes the right one. The shield closes it."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("To the work phone"), width=520)
        if place.client_id is None:
            raise ValueError("whose number?")
        self._client_id = place.client_id
        self.bridge = load_phone_bridge(
            context.store, place.client_id, today=context.today(), now=context.now()
        )
        self._codes = {
            CALL: self.bridge.call(),
            MESSAGE: self.bridge.text_message(),
            WAY: self.bridge.way(),
        }
        self.body.addWidget(Label(self.bridge.client_name, "h3", wrap=True))
        self.choice = Segment(self._options(), self.tr("What the phone does"))
        self.picture = QrPicture(280)
        self.told = Label("", "body", wrap=True, tabular=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.told)
        hint = self.tr("Point the camera of your work phone at it. Nothing goes over a network.")
        self.body.addWidget(Label(hint, "small", "ink2", wrap=True))
        self.add_button(self.tr("Close"), "primary", pressed=self.reject, is_default=True)
        self.choice.changed.connect(self._show)
        context.shield.changed.connect(self._shield_changed)
        self._show()

    def _options(self) -> list[SegmentOption]:
        options = [
            SegmentOption(CALL, self.tr("Call"), "phone"),
            SegmentOption(MESSAGE, self.tr("Text message"), "message-square"),
        ]
        if self._codes[WAY]:
            options.append(SegmentOption(WAY, self.tr("Way there"), "navigation"))
        return options

    def _show(self) -> None:
        chosen = self.choice.selected() or CALL
        self.choice.set_selected(chosen)
        code = self._codes[chosen]
        told = {
            CALL: self.bridge.phone,
            MESSAGE: f"{self.bridge.phone}: {self.bridge.message}",
            WAY: self.bridge.address,
        }[chosen]
        if not code:
            told = self.tr("The client has no phone number here.")
        self.told.setText(told)
        self.picture.show_code(qr_fields(code) if code else (), told)
        if self.isVisible():
            self.fit()

    def _shield_changed(self) -> None:
        if not self.context.shield.shows(self._client_id):
            self.reject()

"""The QR code of the county's own web form: the other way to answer, on the client's own phone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services.feedback_terms import load_terms, set_web_form
from app.services.qr import qr_fields
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.translation import current_language
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.qr_picture import QrPicture
from ui.widgets.text_inputs import LineEdit


class FeedbackQrDialog(PlaceDialog):
    """Shows the code; its address comes from the profile, or she types it once."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("The county's form on the web"), width=520)
        terms = load_terms(context.store, today=context.today(), language=current_language())
        meaning = self.tr(
            "The client opens the form with a phone. Rinnalla sends nothing and learns nothing."
        )
        self.body.addWidget(Label(meaning, "body", "ink2", wrap=True))
        self.picture = QrPicture()
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.address = LineEdit("https://")
        self.address.setObjectName("web-form")
        self.field = Field(self.tr("Address of the form"), self.address)
        self.body.addWidget(self.field)
        self.add_button(self.tr("Close"), pressed=self.finish)
        self.address.setText(terms.web_form)
        self.address.textChanged.connect(self._show)
        self._show()

    def finish(self) -> None:
        """Keep the address, and close."""
        if self._is_address():
            set_web_form(self.context.store, self.address.text().strip())
        self.accept()

    def _is_address(self) -> bool:
        words = self.address.text().strip()
        return words.startswith("https://") and len(words) <= 500 and " " not in words

    def _show(self) -> None:
        words = self.address.text().strip()
        fine = self._is_address() and len(words) > len("https://")
        told = self.tr("QR code to {address}").format(address=words)
        self.picture.show_code(qr_fields(words) if fine else (), told)
        wrong = bool(words) and not self._is_address() and not "https://".startswith(words)
        self.field.set_error(
            self.tr("An address begins with https:// and has no spaces.") if wrong else ""
        )

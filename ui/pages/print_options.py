"""What the paper holds and for whom: the panel beside the preview (15)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.paper import PaperOptions
from ui import theme
from ui.widgets.banner import Banner
from ui.widgets.checks import CheckBox
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme, set_shown

_CLIENT, _SYSTEM = "client", "system"


class PrintOptions(QWidget):
    """The choices of one print. The legal parts can't be left out, so nothing offers it.

    Signals:
        changed: another paper is wanted.
    """

    changed = Signal()

    def __init__(
        self, *, protected: bool, minor: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_notices(protected=protected, minor=minor)
        self.recipient = Segment(
            [
                SegmentOption(_SYSTEM, self.tr("To the system")),
                SegmentOption(_CLIENT, self.tr("For the client")),
            ],
            self.tr("For whom"),
        )
        self.recipient.set_selected(_CLIENT)
        self.hint = Label("", "small", "ink2", wrap=True)
        self.identity = self._check(self.tr("Personal identity code"), "with-identity")
        self.scale = self._check(self.tr("Goal attainment scale (GAS)"), "with-scale")
        self.scale.setChecked(True)
        self.phone = self._check(self.tr("Phone"), "with-phone")
        self.contact_address = self._check(self.tr("Contact address"), "with-contact-address")
        self.text_size = Segment(
            [
                SegmentOption("normal", self.tr("Normal")),
                SegmentOption("large", self.tr("Large")),
            ],
            self.tr("Text size"),
        )
        self.text_size.set_selected("normal")
        self._lay_out()
        self.recipient.changed.connect(self._renew_hint)
        self.recipient.changed.connect(self.changed)
        self.text_size.changed.connect(self.changed)
        self._renew_hint()
        follow_theme(self._renew)

    def _make_notices(self, *, protected: bool, minor: bool) -> None:
        self.notice = Banner(
            self.tr(
                "Non-disclosure order. Address, municipality and places are left out. "
                "Phone and contact address print only if you choose them."
            ),
            "info",
            icon="shield",
        )
        set_shown(self.notice, protected)
        self.guardian = Banner(
            self.tr("The client is under 18. May the guardian have this paper?"), "info"
        )
        set_shown(self.guardian, minor)

    def _check(self, words: str, name: str) -> CheckBox:
        box = CheckBox(words)
        box.setObjectName(name)
        box.toggled.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.guardian)
        self._column.addWidget(Label(self.tr("For whom"), "label", "ink2"))
        self._column.addWidget(self.recipient)
        self._column.addWidget(self.hint)
        self._column.addWidget(Label(self.tr("Content"), "label", "ink2"))
        self._column.addWidget(
            Label(self.tr("All parts that the law asks for are always there."), "small", "ink2",
                  wrap=True)
        )  # fmt: skip
        self._boxes = QVBoxLayout()
        for box in (self.identity, self.scale, self.phone, self.contact_address):
            self._boxes.addWidget(box)
        self._column.addLayout(self._boxes)
        self._column.addWidget(Label(self.tr("Text size"), "label", "ink2"))
        self._column.addWidget(self.text_size)
        self._column.addStretch()

    def options(self) -> PaperOptions:
        """Give the choices."""
        for_client = self.recipient.selected() == _CLIENT
        return PaperOptions(
            for_client=for_client,
            with_identity=self.identity.isChecked() or not for_client,
            with_scale=self.scale.isChecked(),
            with_phone=self.phone.isChecked(),
            with_contact_address=self.contact_address.isChecked(),
            large=self.text_size.selected() == "large",
        )

    def _renew_hint(self) -> None:
        for_client = self.recipient.selected() == _CLIENT
        set_shown(self.identity, for_client)
        self.hint.setText(
            self.tr("The client's copy may leave the personal identity code out.")
            if for_client
            else self.tr("The personal identity code is always there.")
        )

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(4))
        self._boxes.setSpacing(0)

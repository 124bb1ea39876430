"""Consent to contact, then the number, then when they took part: in that order (review 6)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.network import ConsentDraft, ContactRow, NetworkPersonRow
from ui import theme
from ui.models.shielded import hidden as hidden_word
from ui.models.team_texts import TeamTexts
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.wrapped_button import WrappedButton

_CONTACTS = 3


class PersonContact(QWidget):
    """The number is never just there: a press asks for it, and shows what may be told beside it.

    Signals:
        number_wanted: tell the number; answer with `show_number`.
        meeting_wanted: open a meeting they took part in (UUID).
    """

    number_wanted = Signal()
    meeting_wanted = Signal(object)

    def __init__(self, texts: TeamTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._consent: ConsentDraft | None = None
        self.state = Label("", "small-strong", "ink", wrap=True)
        self.warning = Banner("", "warn")
        self.call_button = Button(self.tr("Call"), "phone", "soft")
        self.call_button.setObjectName("call")
        self.number = Label("", "h3", tabular=True)
        self.number.setObjectName("number")
        self.last = Label("", "small", "ink2", wrap=True, tabular=True)
        self._mark = IconLabel("circle-check", "ok")
        self._rows = QGridLayout()
        self._rows.setColumnStretch(1, 1)
        self._contacts = QVBoxLayout()
        self._lay_out()
        self.call_button.clicked.connect(self._asked)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Label(self.tr("Consent to contact"), "strong", wrap=True), 1)
        head.addWidget(self._mark)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(self.state)
        self._column.addLayout(self._rows)
        self._column.addWidget(self.warning)
        self._column.addWidget(self.number)
        self._column.addWidget(self.call_button)
        self._column.addWidget(self.last)
        self._column.addLayout(self._contacts)

    def show_contact(
        self,
        person: NetworkPersonRow,
        contacts: Sequence[ContactRow],
        *,
        hidden: bool,
        fold: bool = True,
    ) -> None:
        """Show a person's consent and contacts; `fold` puts the number away again."""
        texts = self._texts
        told = texts.consent(person.consent)
        self._consent = person.consent
        set_shown(self._head, texts.asks_consent(person))
        set_shown(self.state, texts.asks_consent(person))
        self.state.setText(told.words)
        self._mark.set_icon(told.icon, {"ok": "ok", "warn": "warn"}.get(told.status, "ink3"))
        self._show_rows(person.consent)
        set_shown(self.call_button, person.has_number and not hidden)
        if fold or hidden or not person.has_number:
            self.warning.hide()
            self.number.hide()
        else:
            set_shown(self.call_button, not self.number.isVisible())
        self.last.setText(hidden_word() if hidden else texts.last_contact(person))
        set_shown(self.last, bool(self.last.text()))
        self._show_contacts(() if hidden else contacts)

    def show_number(self, number: str) -> None:
        """Tell the number; without a consent that holds, what to ask first stands above it."""
        told = self._texts.consent(self._consent)
        if told.status != "ok":
            self.warning.show_message(
                self.tr("{state}. Ask the client before you call.").format(state=told.words),
                "warn",
            )
        self.number.setText(number)
        self.number.setAccessibleName(self.tr("Number {number}").format(number=number))
        self.number.show()
        self.call_button.hide()

    def _asked(self) -> None:
        self.number_wanted.emit()

    def _show_rows(self, consent: ConsentDraft | None) -> None:
        _empty(self._rows)
        if consent is None or consent.given_on is None:
            return
        for number, (name, words) in enumerate(self._texts.consent_rows(consent)):
            self._rows.addWidget(Label(name, "small", "ink2"), number, 0)
            self._rows.addWidget(Label(words, "small", wrap=True), number, 1)

    def _show_contacts(self, contacts: Sequence[ContactRow]) -> None:
        _empty(self._contacts)
        for contact in contacts[:_CONTACTS]:
            button = WrappedButton(self._texts.contact(contact), "calendar-check")
            button.clicked.connect(
                lambda _=False, one=contact.meeting_id: self.meeting_wanted.emit(one)
            )
            self._contacts.addWidget(button)

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(8))
        self._rows.setHorizontalSpacing(look.space(12))
        self._rows.setVerticalSpacing(2)
        self._contacts.setSpacing(0)


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

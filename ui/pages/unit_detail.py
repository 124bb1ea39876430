"""One unit of *Siirrot* in words: where it stands, why, and what to do about it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.copy_desk import DESK
from app.domain.exchange import ChannelKind, OutboxRow, Receipt, UnitState
from ui import theme
from ui.models.outbox_texts import moment_text, reason_text, state_text, unit_title
from ui.navigation import Place
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown

_AGAIN = {UnitState.REFUSED, UnitState.CONFLICT, UnitState.SENDING}
_OPEN = _AGAIN | {UnitState.QUEUED}
_IDENTITY = {"identity-missing", "identity-code-missing", "name-incomplete"}
_HASH_SHOWN = 12


class UnitDetail(Card):
    """What she can do with one unit.

    Signals:
        retry_wanted: send it again (OutboxRow).
        withdraw_wanted: take it out of the queue (OutboxRow).
        take_back_wanted: mark what was handed over as entered in error (OutboxRow).
        open_wanted: open the record (OutboxRow).
        navigate: go to a place (Place).
    """

    retry_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    take_back_wanted = Signal(object)
    open_wanted = Signal(object)
    navigate = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._row: OutboxRow | None = None
        self._tag = Tag("")
        self._name = Label("", "h2", wrap=True)
        self._client = Label("", "small", "ink2")
        self._reason = Label("", "body", wrap=True)
        self._incomplete = Label("", "small", "warnInk", wrap=True)
        self._facts = QGridLayout()
        self._fact_labels: list[tuple[Label, Label]] = []
        self.fix_button = Button(self.tr("Add the client's details"), "user-pen", "soft")
        self.retry_button = Button(self.tr("Try again"), "rotate-cw", "soft")
        self.withdraw_button = Button(self.tr("Take out of the queue"), "undo-2")
        self.take_back_button = Button(self.tr("Mark as an error"), "file-x")
        self.open_button = Button(self.tr("Open the entry"), kind="ghost")
        self._lay_out()
        self.fix_button.clicked.connect(self._fix)
        self.retry_button.clicked.connect(lambda: self.retry_wanted.emit(self._row))
        self.withdraw_button.clicked.connect(lambda: self.withdraw_wanted.emit(self._row))
        self.take_back_button.clicked.connect(lambda: self.take_back_wanted.emit(self._row))
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self._row))
        follow_theme(self._renew_detail)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._tag)
        head.addStretch()
        self.body.addLayout(head)
        for label in (self._name, self._client, self._reason, self._incomplete):
            self.body.addWidget(label)
        self._facts.setColumnStretch(1, 1)
        self.body.addLayout(self._facts)
        for number in range(6):
            name = Label("", "small", "ink2", wrap=True)
            pair = (name, Label("", "small", wrap=True, tabular=True))
            for column, label in enumerate(pair):
                self._facts.addWidget(label, number, column)
            self._fact_labels.append(pair)
        self.body.addStretch()
        self._buttons = QVBoxLayout()
        for button in (
            self.fix_button, self.retry_button, self.withdraw_button, self.take_back_button,
            self.open_button,
        ):  # fmt: skip
            self._buttons.addWidget(button)
        self.body.addLayout(self._buttons)

    def show_row(self, row: OutboxRow | None, to_whom: str = "") -> None:
        """Show a unit, or nothing; `to_whom` says where it goes while it is on its way."""
        self._row = row
        set_shown(self, row is not None)
        if row is None:
            return
        state = state_text(row.state)
        self._tag.set(state.word, state.status, state.icon)  # type: ignore[arg-type]
        self._name.setText(unit_title(row))
        self.setAccessibleName(f"{unit_title(row)}: {state.word}")
        self._client.setText(row.client_name)
        self._reason.setText(reason_text(row.reason_code, row.reason_values) or self._usual(row))
        self._show_incomplete(row)
        self._show_facts(row, to_whom)
        set_shown(self.fix_button, row.reason_code in _IDENTITY)
        set_shown(self.retry_button, row.state in _AGAIN)
        set_shown(self.withdraw_button, row.state in _OPEN)
        set_shown(self.take_back_button, _may_be_taken_back(row))

    def _usual(self, row: OutboxRow) -> str:
        if row.withdraws is not None:
            return self._marking(row.state)
        if row.state is UnitState.SENT and row.taken_back is not None:
            return (
                self.tr("It is marked as entered in error there. The receipt stays.")
                if row.taken_back is UnitState.SENT
                else self.tr("It is going to be marked as entered in error. The receipt stays.")
            )
        return {
            UnitState.QUEUED: self.tr("Goes by itself when there is a way."),
            UnitState.SENDING: self.tr("It is being sent just now."),
            UnitState.SENT: self.tr("The other end has confirmed this very content."),
            UnitState.REFUSED: self.tr("It was not accepted. It is safe on this device."),
            UnitState.CONFLICT: self.tr("Both entries stay under their authors' names."),
            UnitState.WITHDRAWN: self.tr("It was not handed over."),
        }[row.state]

    def _marking(self, state: UnitState) -> str:
        """What a line says that marks an earlier one as an error."""
        if state is UnitState.SENT:
            return self.tr("The other end has confirmed that the entry is marked as an error.")
        if state is UnitState.WITHDRAWN:
            return self.tr("You took it out of the queue: the entry is not marked.")
        return self.tr("Marks the entry there as entered in error. Nothing is erased.")

    def _show_incomplete(self, row: OutboxRow) -> None:
        count = len(row.incomplete)
        self._incomplete.setText(
            self.tr(
                "%n national code(s) are missing and marked [PUUTTUU]: to be completed in the "
                "client information system.", "", count,
            )
            if count
            else ""
        )  # fmt: skip
        set_shown(self._incomplete, count > 0)

    def _show_facts(self, row: OutboxRow, to_whom: str) -> None:
        facts = self._open_facts(row, to_whom) if row.state in _OPEN else []
        facts.append((self.tr("Saved"), self._since(row)))
        if row.attempts:
            facts.append((self.tr("Tries"), str(row.attempts)))
        if row.receipt is not None:
            facts += self._receipt_facts(row.receipt)
        for number, (name, value) in enumerate(self._fact_labels):
            shown = number < len(facts)
            set_shown(name, shown)
            set_shown(value, shown)
            if shown:
                name.setText(facts[number][0])
                value.setText(facts[number][1])

    def _open_facts(self, row: OutboxRow, to_whom: str) -> list[tuple[str, str]]:
        """To whom it goes, and which place in it the server would not take."""
        place = str(row.reason_values.get("place") or "")
        facts = [(self.tr("To whom"), to_whom), (self.tr("Place not accepted"), place)]
        return [(name, value) for name, value in facts if value]

    def _since(self, row: OutboxRow) -> str:
        """When it was saved; how long ago, as long as it is not there."""
        when = moment_text(row.created_at, self._today(), current_language())
        days = (self._today() - text.local(row.created_at).date()).days
        if row.state not in _OPEN or days <= 0:
            return when
        age = self.tr("%n day(s)", "", days)
        return f"{when} · {age}"

    def _receipt_facts(self, receipt: Receipt) -> list[tuple[str, str]]:
        way = {
            ChannelKind.FOLDER.value: self.tr("Folder"),
            ChannelKind.FHIR.value: self.tr("FHIR server"),
            DESK: self.tr("Copy desk"),
        }.get(receipt.channel, receipt.channel)
        return [
            (self.tr("Receipt"), moment_text(receipt.at, self._today(), current_language())),
            (self.tr("Way"), way),
            (self.tr("Its name there"), receipt.remote_id),
            (self.tr("Content"), receipt.content_hash[:_HASH_SHOWN]),
        ]

    def _fix(self) -> None:
        if self._row is not None:
            self.navigate.emit(Place("edit-client", self._row.client_id))

    def _renew_detail(self) -> None:
        look = theme.current()
        self._buttons.setSpacing(look.space(8))
        self._facts.setHorizontalSpacing(look.space(12))
        self._facts.setVerticalSpacing(look.space(4))


def _may_be_taken_back(row: OutboxRow) -> bool:
    """What a channel confirmed; what was carried by hand is mended there by hand."""
    by_itself = row.receipt is not None and row.receipt.channel != DESK
    return (
        row.state is UnitState.SENT
        and by_itself
        and row.withdraws is None
        and row.taken_back is None
    )

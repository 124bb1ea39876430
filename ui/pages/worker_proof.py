"""The neutral sheet that asks for PIN or passphrase before the screen is the worker's again."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.services.pin import PinSpent
from ui import theme
from ui.context import Context
from ui.messages import error_text
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.turned import TurnedCard


class WorkerProof(QWidget):
    """Shows nobody and nothing; says only that the worker goes on from here.

    Signals:
        proved: it is the worker.
        given_up: back to the client's view.
    """

    proved = Signal()
    given_up = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._door = context.way_to_keys()
        self._with_pin = self._door.asks_pin(context.store)
        self._busy = False
        self.setObjectName("turned")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.pin = SecretEdit(self.tr("PIN"), digits=True)
        self.pin.setObjectName("proof-pin")
        self.pin_field = Field(self.tr("PIN"), self.pin)
        self.passphrase = SecretEdit(self.tr("Passphrase"))
        self.passphrase.setObjectName("proof-passphrase")
        self.passphrase_field = Field(self.tr("Passphrase"), self.passphrase)
        self.back_button = Button(self.tr("Back to the view"), "arrow-left", large=True)
        self.go_button = Button(self.tr("Continue"), "lock-open", "voice", large=True)
        self._lay_out()
        self.pin.submitted.connect(self.submit)
        self.passphrase.submitted.connect(self.submit)
        self.go_button.clicked.connect(self.submit)
        self.back_button.clicked.connect(self._give_up)
        QShortcut(QKeySequence("Esc"), self, self._give_up)
        self._ask_for(self._with_pin)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self.card = TurnedCard(32)
        head = QHBoxLayout()
        head.addWidget(RoundIcon("lock", "voiceSoft", "voice"))
        self._title = Label(self.tr("The worker goes on from here"), "h2", wrap=True)
        head.addWidget(self._title, 1)
        self.card.body.addLayout(head)
        for part in (self.pin_field, self.passphrase_field, self.problem):
            self.card.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addStretch()
        buttons.addWidget(self.go_button)
        self.card.body.addLayout(buttons)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.card)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addLayout(row)
        column.addStretch()

    def begin(self) -> None:
        """Put the cursor into the field."""
        self._field().setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Try what was typed, in a job: the key derivation takes a moment."""
        if self._busy or not self._field().length():
            return
        self._set_busy(True)
        self.problem.hide()
        secret, with_pin = self._field().take(), self._with_pin
        work = partial(self._door.prove, self._context.store, secret, pin=with_pin)
        self._context.jobs.run(self, lambda _: work(), self._done, self._fail)

    def _field(self) -> SecretEdit:
        return self.pin if self._with_pin else self.passphrase

    def _ask_for(self, with_pin: bool) -> None:
        self._with_pin = with_pin
        set_shown(self.pin_field, with_pin)
        set_shown(self.passphrase_field, not with_pin)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.go_button.set_busy(self.tr("Checking…") if busy else None)
        self.back_button.setEnabled(not busy)

    def _give_up(self) -> None:
        if not self._busy:
            self.given_up.emit()

    def _done(self, _: object) -> None:
        self._set_busy(False)
        self.proved.emit()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, PinSpent):
            self._ask_for(False)
        if isinstance(error, UserError):
            self.problem.show_message(error_text(error), "bad")
        self.begin()

    def _renew(self) -> None:
        look = theme.current()
        self.card.setMinimumWidth(look.px(480))
        self.card.setMaximumWidth(look.px(560))
        self.card.body.setSpacing(look.space(16))

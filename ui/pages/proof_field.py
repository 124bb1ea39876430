"""Proving who she is before something that cannot be undone: the passphrase, or the PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.renewal import Proof
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.themed import follow_theme, set_shown


class ProofField(QWidget):
    """One secret; where a PIN may be tried it is asked first, and the passphrase by a button.

    Args:
        takes_pin: whether a PIN opens the store now.

    Signals:
        changed: something was typed.
        submitted: Enter in the field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, takes_pin: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_pin = takes_pin
        self.passphrase = SecretEdit(self.tr("Passphrase"))
        self.pin = SecretEdit(self.tr("PIN"), digits=True)
        self._fields = {
            False: Field(self.tr("Passphrase"), self.passphrase),
            True: Field(self.tr("PIN"), self.pin),
        }
        self.other_button = Button("", kind="link")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for field in self._fields.values():
            self._column.addWidget(field)
        self._column.addWidget(self.other_button)
        set_shown(self.other_button, takes_pin)
        for edit in (self.passphrase, self.pin):
            edit.changed.connect(self.changed)
            edit.submitted.connect(self.submitted)
        self.other_button.clicked.connect(lambda: self.ask(by_pin=not self.by_pin))
        self.ask(by_pin=takes_pin)
        follow_theme(self._renew)

    def ask(self, *, by_pin: bool) -> None:
        """Ask for the one or the other."""
        self.by_pin = by_pin
        for kind, field in self._fields.items():
            set_shown(field, kind is by_pin)
        self.other_button.setText(
            self.tr("Use the passphrase") if by_pin else self.tr("Use the PIN")
        )
        self.changed.emit()

    def edit(self) -> SecretEdit:
        """Give the field that is asked for."""
        return self.pin if self.by_pin else self.passphrase

    def take(self) -> Proof:
        """Give what was typed; the field is empty afterwards."""
        return Proof(self.edit().take(), self.by_pin)

    def is_filled(self) -> bool:
        """Whether there is something to try."""
        return bool(self.edit().length())

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(4))

"""Where the client lives: hidden behind *Näytä* while a turvakielto is in force."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.clients import ClientDraft
from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown

_HIDDEN = ("address", "postal_code", "city", "municipality", "email")


class ClientAddressForm(QWidget):
    """Address, municipality, e-mail and contact address.

    Signals:
        changed: something was typed.
        reveal_wanted: she pressed *Näytä*; the one who loads the address logs it.
    """

    changed = Signal()
    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = True
        labels = {
            "address": self.tr("Street address"),
            "postal_code": self.tr("Postal code"),
            "city": self.tr("Post office"),
            "municipality": self.tr("Home municipality"),
            "email": self.tr("E-mail"),
            "contact_address": self.tr("Contact address (may be given to others)"),
        }
        self.edits: dict[str, LineEdit] = {}
        self._fields: dict[str, Field] = {}
        for name, label in labels.items():
            edit = LineEdit()
            edit.setObjectName(name)
            edit.textEdited.connect(self.changed)
            self.edits[name] = edit
            self._fields[name] = Field(label, edit, True)
        self._hidden_label = Label(self.tr("Address protected"), "strong")
        self.reveal_button = Button(self.tr("Show (logged)"), "eye")
        self.reveal_button.clicked.connect(self.reveal_wanted)
        self._lay_out()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._hidden = QWidget()
        row = QHBoxLayout(self._hidden)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._hidden_label)
        row.addWidget(self.reveal_button)
        row.addStretch()
        self._grid = QGridLayout()
        order = (("address", "postal_code", "city"), ("municipality", "email", "contact_address"))
        for number, names in enumerate(order):
            for column, name in enumerate(names):
                self._grid.addWidget(self._fields[name], number, column)
                self._grid.setColumnStretch(column, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(self.tr("Address"), "h3"))
        self._column.addWidget(self._hidden)
        self._column.addLayout(self._grid)

    def load(self, draft: ClientDraft) -> None:
        """Show a draft's address; a protected one that was not revealed stays hidden."""
        for name, edit in self.edits.items():
            edit.setText(getattr(draft, name))
        self._stored_protected = draft.protected and draft.version > 0
        self._shown = not self._stored_protected or draft.address_shown
        self._show()

    def apply(self, draft: ClientDraft) -> ClientDraft:
        """Give the draft with what stands here; hidden fields say nothing."""
        names = self.edits if self._shown else ("contact_address",)
        values = {name: self.edits[name].text().strip() for name in names}
        return replace(draft, address_shown=self._shown, **values)  # type: ignore[arg-type]

    def set_protected(self, protected: bool) -> None:
        """Keep what is hidden hidden, also when the tick is taken away before saving."""
        set_shown(self._hidden_label, protected)

    def _show(self) -> None:
        for name in _HIDDEN:
            set_shown(self._fields[name], self._shown)
        set_shown(self._hidden, not self._shown)

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._grid.setHorizontalSpacing(look.space(16))
        self._grid.setVerticalSpacing(look.space(12))

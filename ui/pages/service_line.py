"""Choosing from the directory of services that all clients share, and keeping something in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.network import ServiceEntry
from ui import theme
from ui.widgets.buttons import IconButton
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Field
from ui.widgets.text_inputs import ComboBox
from ui.widgets.themed import follow_theme, set_shown


class ServiceLine(QWidget):
    """The picker is away while the directory is empty; keeping is offered for services only.

    Signals:
        chosen: an entry was chosen (ServiceEntry; None for none).
        removal_wanted: take the chosen entry out of the directory (ServiceEntry).
    """

    chosen = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, services: Sequence[ServiceEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = {str(entry.id): entry for entry in services}
        self.picker = ComboBox()
        self.picker.setObjectName("service")
        self.picker.add_choice(None, self.tr("Not from the directory"))
        for key, entry in self._services.items():
            self.picker.add_choice(key, entry.name)
        self.remove_button = IconButton("book-minus", self.tr("Take out of the directory"))
        self.keep = CheckBox(self.tr("Keep in the directory of services for all clients"))
        self.keep.setObjectName("keep-service")
        self._field = Field(self.tr("From the directory of services"), self.picker)
        self._row = QHBoxLayout()
        self._row.addWidget(self._field, 1)
        self._row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.keep)
        self.picker.activated.connect(self._activated)
        self.remove_button.clicked.connect(self._remove)
        follow_theme(self._renew)

    def entry(self) -> ServiceEntry | None:
        """Give the chosen entry."""
        return self._services.get(self.picker.selected() or "")

    def show_service(self, service_id: object, kind: str) -> None:
        """Show which entry stands on the map; what isn't in the directory may be kept in it."""
        self.picker.setCurrentIndex(max(0, self.picker.findData(str(service_id))))
        there = self.entry() is not None
        set_shown(self._field, bool(self._services))
        set_shown(self.remove_button, there)
        set_shown(self.keep, not there and kind in {"organisation", "place"})

    def forget(self, entry: ServiceEntry) -> None:
        """Offer an entry no more."""
        self._services.pop(str(entry.id), None)
        self.picker.removeItem(self.picker.findData(str(entry.id)))
        self.show_service(None, entry.kind)

    def _activated(self) -> None:
        self.chosen.emit(self.entry())

    def _remove(self) -> None:
        entry = self.entry()
        if entry is not None:
            self.removal_wanted.emit(entry)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(8))
        self._column.setSpacing(look.space(8))

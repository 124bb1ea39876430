"""What the columns of a table mean, before the people in it are shown (31)."""

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.client_import import FIELDS, Table
from ui import theme
from ui.widgets.fields import ComboBox, Field
from ui.widgets.themed import follow_theme

_COLUMNS = 3
_NONE = "-"
_SAMPLE = 24
_IDENTITY = re.compile(r"(\d{6}[-+A-Ya-y])\d{3}\w")


class ImportColumnsForm(QWidget):
    """One choice for each fact of a client: the column that holds it, with a sample.

    Signals:
        changed: another column was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, ComboBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for number, (field, name) in enumerate(self._names().items()):
            choice = ComboBox(self)
            choice.setObjectName(f"column_{field}")
            choice.activated.connect(self.changed)
            self.choices[field] = choice
            self._grid.addWidget(Field(name, choice), number // _COLUMNS, number % _COLUMNS)
        follow_theme(self._renew)

    def show_table(self, table: Table, columns: Mapping[str, int]) -> None:
        """Offer the columns of a table, with the first row's cell behind each head."""
        for field, choice in self.choices.items():
            choice.clear()
            choice.add_choice(_NONE, self.tr("no column"))
            for place, head in enumerate(table.heads):
                sample = _masked(table.rows[0][place][:_SAMPLE]) if table.rows else ""
                told = head or self.tr("column {number}").format(number=place + 1)
                choice.add_choice(str(place), f"{told}: {sample}" if sample else told)
            choice.set_selected(str(columns[field]) if field in columns else _NONE)

    def columns(self) -> dict[str, int]:
        """Give the column of each fact that has one."""
        chosen = ((field, choice.selected()) for field, choice in self.choices.items())
        return {field: int(place) for field, place in chosen if place not in {None, _NONE}}

    def _names(self) -> dict[str, str]:
        names = {
            "last_name": self.tr("Last name"),
            "first_names": self.tr("First names"),
            "name": self.tr("Whole name in one column"),
            "identity": self.tr("Personal identity code"),
            "born": self.tr("Date of birth"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "address": self.tr("Street address"),
            "postal_code": self.tr("Postal code"),
            "city": self.tr("Town"),
            "municipality": self.tr("Home municipality"),
            "service_language": self.tr("Language of service"),
            "protected": self.tr("Non-disclosure order"),
        }
        return {field: names[field] for field in FIELDS}

    def _renew(self) -> None:
        look = theme.current()
        self._grid.setHorizontalSpacing(look.space(12))
        self._grid.setVerticalSpacing(look.space(8))


def _masked(cell: str) -> str:
    """An identity code is told by its beginning only, as everywhere on the screen."""
    return _IDENTITY.sub(r"\1****", cell)

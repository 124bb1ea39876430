"""Looking for new clients on the FHIR server: identity code or birth date, and the name (31)."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.identity import parse_hetu
from app.services.client_search import SearchTerms
from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, LineEdit
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class ServerSearchForm(QWidget):
    """Two fields and a button; nothing is asked before a person is meant.

    Signals:
        wanted: the SearchTerms.
    """

    wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.identity = LineEdit(tabular=True, parent=self)
        self.identity.setObjectName("search_identity")
        self._identity_field = Field(
            self.tr("Personal identity code or date of birth"), self.identity, parent=self
        )
        self.name = LineEdit(parent=self)
        self.name.setObjectName("search_name")
        self.button = Button(self.tr("Search"), "search", parent=self)
        self._row = QHBoxLayout()
        self._row.addWidget(self._identity_field, 1)
        self._row.addWidget(Field(self.tr("Name"), self.name, parent=self), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(self.tr("From the server"), "strong", parent=self))
        self._column.addLayout(self._row)
        line = QHBoxLayout()
        told = self.tr("Look only for your own clients: each search is in the use log.")
        line.addWidget(Label(told, "small", "ink2", wrap=True, parent=self), 1)
        line.addWidget(self.button)
        self._column.addLayout(line)
        for field in (self.identity, self.name):
            field.textChanged.connect(self._check)
            field.returnPressed.connect(self._search)
        self.button.clicked.connect(self._search)
        self._check()
        follow_theme(self._renew)

    def terms(self) -> SearchTerms:
        """Give whom she means; a birth date may stand in the first field as in the form."""
        typed = self.identity.text().strip()
        born = text.parse_date(typed, today=self._today) if typed else None
        hetu = parse_hetu(typed, today=self._today)
        return SearchTerms(
            identity=hetu.value if hetu else "", name=self.name.text().strip(), born=born
        )

    def _check(self) -> None:
        typed, terms = self.identity.text().strip(), self.terms()
        wrong = len(typed) >= len("010101A000X") and not (terms.identity or terms.born)
        self._identity_field.set_error(
            self.tr("This is no identity code and no date.") if wrong else ""
        )
        understood = not typed or bool(terms.identity or terms.born)
        self.button.setEnabled(terms.is_enough and understood)

    def _search(self) -> None:
        if self.button.isEnabled():
            self.wanted.emit(self.terms())

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(8))
        self._row.setSpacing(look.space(12))

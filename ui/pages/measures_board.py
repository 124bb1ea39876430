"""The right side of Mittarit: small curves or the table, and the client's words from each time."""

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.measures import MeasureRow
from ui import theme
from ui.models.measure_texts import MeasureTexts
from ui.pages.measure_fillings import MeasureFillings
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.measure_curve import CurveData, MeasureCurve
from ui.widgets.scroll import Scroll
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme, set_shown, show_when_needed
from ui.widgets.voice_block import VoiceBlock

_ROW = 44


class MeasuresBoard(Scroll):
    """Shows one instrument; `show_curves` and `show_table` swap the two twins."""

    def __init__(self, fillings: MeasureFillings, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, gap=12, parent=parent)
        self.fillings = fillings
        self.setObjectName("measures-board")
        self.cards: list[Card] = []
        self.voices: list[VoiceBlock] = []
        self._columns = 2
        self.nothing = Label(
            self.tr("The first filling shows where things stand."), "lead", "ink2", wrap=True
        )
        self.curves = QWidget()
        self._grid = QGridLayout(self.curves)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._rows: Sequence[tuple[str, ...]] = ()
        self._words = QVBoxLayout()
        for widget in (self.nothing, self.curves):
            self.body.addWidget(widget)
        self.body.addLayout(self._words)
        self.body.addWidget(fillings)
        self.body.addStretch()
        follow_theme(self._renew_board)

    @cached_property
    def table(self) -> Table:
        """The twin of the curves, made when it is first wanted."""
        table = Table(self.tr("Start, interim check and end side by side"), _ROW)
        table.setObjectName("measures-table")
        self._model = QStandardItemModel(0, 5, self)
        table.setModel(self._model)
        table.hide()
        self.body.insertWidget(self.body.indexOf(self.curves) + 1, table)
        self._fill(table)
        return table

    def show_curves(
        self,
        curves: Sequence[tuple[str, str, CurveData]],
        texts: MeasureTexts,
        format_value: Callable[[float], str],
    ) -> None:
        """Show small multiples: name, change and points of each."""
        while self.cards:
            card = self.cards.pop()
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        for name, change, data in curves:
            card = Card(name, meta=change)
            reading = texts.reading(name, data.points)
            card.body.addWidget(MeasureCurve(data, texts.day, format_value, reading))
            self.cards.append(card)
        self._place()
        set_shown(self.nothing, not curves)

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show the table: start, interim, last and change of each part."""
        self._rows = rows
        if "table" in vars(self):
            self._fill(self.table)

    def _fill(self, table: Table) -> None:
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("What"), self.tr("Start"), self.tr("Interim check"),
                self.tr("Now or end"), self.tr("Change"),
            ]
        )  # fmt: skip
        for row in self._rows:
            self._model.appendRow([QStandardItem(cell) for cell in row])
        self._fit(table)

    def show_words(self, rows: Sequence[MeasureRow], texts: MeasureTexts) -> None:
        """Show the client's words of each filling, the newest first."""
        while self.voices:
            voice = self.voices.pop()
            self._words.removeWidget(voice)
            voice.hide()
            voice.deleteLater()
        for row in reversed(rows):
            if row.client_words.strip():
                title = self.tr("In the client's words · {day}").format(day=texts.day(row.on))
                voice = VoiceBlock(title, row.client_words)
                self.voices.append(voice)
                self._words.addWidget(voice)

    def set_tabled(self, tabled: bool) -> None:
        """Show the table in place of the curves."""
        show_when_needed(self, "table", tabled)
        set_shown(self.curves, not tabled)

    def set_columns(self, columns: int) -> None:
        """Put the curves into one column or two."""
        self._columns = columns
        self._place()

    def _place(self) -> None:
        for card in self.cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self.cards):
            self._grid.addWidget(
                card, number // self._columns, number % self._columns, Qt.AlignmentFlag.AlignTop
            )
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _fit(self, table: Table) -> None:
        look = theme.current()
        table.setFixedHeight(look.px(38) + self._model.rowCount() * look.px(_ROW) + 2)
        if self._model.columnCount():
            table.stretch_column(0)
            for column in range(1, self._model.columnCount()):
                table.setColumnWidth(column, look.px(122))

    def _renew_board(self) -> None:
        self._grid.setSpacing(theme.current().space(12))
        self._words.setSpacing(theme.current().space(8))
        if "table" in vars(self):
            self._fit(self.table)

"""Measures that wait by the schedule: fill in together, or put off with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.gate_facts import DueMeasure
from app.reference.instruments import GAS
from ui import theme
from ui.gate_texts import measure_point
from ui.models.measure_texts import MeasureTexts
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class DueMeasures(QWidget):
    """One quiet line for each; nothing at all while nothing waits.

    Signals:
        fill_wanted: the id of an instrument, GAS for the goals (str).
        put_off_wanted: a line (DueMeasure).
    """

    fill_wanted = Signal(str)
    put_off_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        follow_theme(self._renew)

    def show_due(self, due: Sequence[DueMeasure], texts: MeasureTexts) -> None:
        """Show what waits."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one, texts) for one in due]
        set_shown(self, bool(due))

    def _row(self, one: DueMeasure, texts: MeasureTexts) -> QFrame:
        row = QFrame(self)
        row.setObjectName("banner")
        row.setProperty("status", "info")
        look = theme.current()
        line = QHBoxLayout(row)
        line.setContentsMargins(look.space(16), 4, look.space(8), 4)
        line.setSpacing(look.space(8))
        name = one.names.get(texts.language) or self.tr("Goals (GAS)")
        words = f"{name} · {measure_point(one.point, texts.day(one.on))}"
        line.addWidget(IconLabel("clipboard-list", "infoInk", 20))
        line.addWidget(Label(words, "strong", "infoInk", wrap=True, tabular=True), 1)
        fill = Button(
            self.tr("Assess the goals") if one.instrument == GAS else self.tr("Fill in together"),
            kind="on-banner",
        )
        later = Button(self.tr("Put off…"), kind="on-banner")
        for button in (fill, later):
            button.setAccessibleName(f"{button.text()}: {name}")
            line.addWidget(button)
        fill.setObjectName(f"fill-{one.instrument}")
        later.setObjectName(f"put-off-{one.instrument}")
        fill.clicked.connect(lambda: self.fill_wanted.emit(one.instrument))
        later.clicked.connect(lambda: self.put_off_wanted.emit(one))
        row.setAccessibleName(words)
        self._column.addWidget(row)
        return row

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(8))

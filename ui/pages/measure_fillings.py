"""Every filling of one instrument: when, at which point, and the way to correct it."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app import text
from app.domain.goals import RevisionRow
from app.domain.measures import MeasureRow
from ui import theme
from ui.models.measure_texts import MeasureTexts
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import set_shown


class MeasureFillings(Card):
    """The newest first. What has been handed over stays as it was, and says so.

    Args:
        history: gives the versions of a filling, the newest first.

    Signals:
        correct_wanted: a filling (UUID).
        before_wanted: what stood in a filling before (UUID).
    """

    correct_wanted = Signal(object)
    before_wanted = Signal(object)

    def __init__(
        self, history: Callable[[UUID], Sequence[RevisionRow]], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Fillings"), parent=parent)
        self._history = history
        self.rows: dict[UUID, QWidget] = {}
        self.hide()

    def show_fillings(
        self, rows: Sequence[MeasureRow], texts: MeasureTexts, *, editable: bool
    ) -> None:
        """Show these."""
        for row in self.rows.values():
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {one.id: self._row(one, texts, editable) for one in reversed(rows)}
        set_shown(self, bool(rows))

    def _row(self, one: MeasureRow, texts: MeasureTexts, editable: bool) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().space(8))
        told = [texts.day(one.on), texts.point(one.point)]
        if one.together:
            told.append(self.tr("together"))
        if one.corrections:
            told.append(self.tr("corrected %n time(s)", "", one.corrections))
        words = " · ".join(told)
        line.addWidget(Label(words, "body", wrap=True, tabular=True), 1)
        if one.corrections:
            history = IconButton("history", self.tr("Versions: {filling}").format(filling=words))
            history.setObjectName("filling-history")
            history.clicked.connect(lambda: self._show_history(one.id, history))
            line.addWidget(history)
        if one.locked:
            line.addWidget(IconLabel("lock", "ink2", 16))
            line.addWidget(Label(self.tr("handed over"), "small", "ink2"))
        elif editable:
            correct = Button(self.tr("Correct"), "pencil", "link")
            correct.setObjectName("correct-filling")
            correct.setAccessibleName(self.tr("Correct: {filling}").format(filling=words))
            correct.clicked.connect(partial(self.correct_wanted.emit, one.id))
            line.addWidget(correct)
        self.body.addWidget(row)
        return row

    def _show_history(self, measure_id: UUID, button: QWidget) -> None:
        menu = QMenu(self)
        for version in self._history(measure_id):
            moment = text.local(version.at)
            when = f"{text.format_date(moment.date())} {text.format_time(moment)}"
            parts = (when, version.worker, version.reason or self.tr("filled in"))
            menu.addAction(" · ".join(parts).replace("&", "&&"))
        menu.addSeparator()
        before = self.tr("Changes and what was before")
        menu.addAction(before, lambda: self.before_wanted.emit(measure_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

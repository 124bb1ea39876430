"""Ydinelementit (27): the four of the model and the five items of SHL 17 §, delivered or not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.period_page import ElementRow, PeriodPage
from ui import theme
from ui.models.period_page_texts import PeriodPageTexts
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard


class ElementsCard(RowCard):
    """Counted from the meetings' methods; what no entry shows can be marked by hand.

    Signals:
        mark_wanted: an element's id, and whether it is to be marked.
    """

    mark_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Core elements"), parent=parent)

    def show_page(self, page: PeriodPage, texts: PeriodPageTexts) -> None:
        """Show what was delivered in the period."""
        self.begin()
        delivered = sum(row.is_delivered for row in page.elements)
        self.set_meta(f"{delivered}/{len(page.elements)}" if page.elements else "")
        if not page.elements:
            self.add_note(self.tr("They are counted from the meetings of a period."))
        before = True
        for row in page.elements:
            of_model = not row.id.startswith("shl-17")
            if before and not of_model:
                self.add_line()
                self.add_note(self.tr("Social Welfare Act, section 17"))
            before = of_model
            self.add_row(self._row(row, texts))

    def _row(self, row: ElementRow, texts: PeriodPageTexts) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().space(12))
        name, state = texts.element(row), texts.element_state(row)
        holder.setAccessibleName(f"{name}: {state}")
        icon = ("circle-check", "primary") if row.is_delivered else ("circle-dashed", "ink2")
        line.addWidget(IconLabel(*icon, 20), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(name, wrap=True), 1)
        line.addWidget(Label(state, "small", "ink2", tabular=True))
        if not row.count:
            wanted = not row.marked
            button = Button(self.tr("Mark") if wanted else self.tr("Unmark"), kind="link")
            button.setAccessibleName(f"{button.text()}: {name}")
            button.setObjectName(f"mark-{row.id}")
            button.clicked.connect(lambda: self.mark_wanted.emit(row.id, wanted))
            line.addWidget(button)
        return holder

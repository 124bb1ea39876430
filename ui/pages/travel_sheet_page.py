"""Matkalasku: a month's driving in its preview, to print or as a file for a spreadsheet."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.papers import looking
from app.domain.travel_sheet import TravelMonth
from app.errors import UserError
from app.progress import Progress
from app.services import client_papers, travel_sheet
from ui.context import Context
from ui.navigation import Place
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.translation import current_language
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label import Label


class TravelSheetPage(PaperPage):
    """The month is kept in `place.section` ("2026-11"); it begins with the one that runs."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        self._first = _month_of(place, context.today())
        self.month: TravelMonth = travel_sheet.load_travel(
            context.store, self._first, now=context.now()
        )
        super().__init__(context, place, parent)
        self.protect.setChecked(False)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Travel sheet"), self.tr("A month's driving, without names or addresses")

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        self.earlier_button = IconButton("chevron-left", self.tr("Month before"))
        self.later_button = IconButton("chevron-right", self.tr("Month after"))
        self.earlier_button.clicked.connect(lambda: self._step(-1))
        self.later_button.clicked.connect(lambda: self._step(1))
        self._name = Label("", "h3")
        row = QHBoxLayout()
        row.addWidget(self.earlier_button)
        row.addWidget(self._name, 1)
        row.addWidget(self.later_button)
        column.addLayout(row)
        self.total = Label("", "body", wrap=True, tabular=True)
        column.addWidget(self.total)
        self.csv_button = Button(self.tr("For a spreadsheet (CSV)"), "sheet")
        self.csv_button.clicked.connect(self._ask_csv)
        column.addWidget(self.csv_button)
        self.look = LookChoices(current_language(), panel)
        self.look.changed.connect(self.refresh)
        column.addWidget(self.look)
        column.addStretch()
        self._show_month()
        return panel

    def _show_month(self) -> None:
        language = current_language()
        name = f"{text.month_name(self._first.month, language)} {self._first.year}"
        self._name.setText(name)
        told = self.tr("{drives}, {km} km").format(
            drives=self.tr("%n drive(s)", "", len(self.month.rows)),
            km=text.format_number(self.month.kilometres),
        )
        self.total.setText(told)
        self.later_button.setEnabled(self._first < self.context.today().replace(day=1))

    def _step(self, months: int) -> None:
        self._first = text.add_months(self._first, months)
        self.place = Place("travel-sheet", section=self._first.isoformat()[:7])
        self.moved.emit(self.place)
        self.month = travel_sheet.load_travel(
            self.context.store, self._first, now=self.context.now()
        )
        self._show_month()
        self.refresh()

    def _ask_csv(self) -> None:
        name = f"matkalasku-{self._first.isoformat()[:7]}.csv"
        self.context.prompts.ask_save_path(
            self, self.tr("Travel sheet"), name, "CSV (*.csv)", self.write_csv
        )

    def write_csv(self, path: Path) -> None:
        """Write the month where she chose."""
        try:
            travel_sheet.save_travel_csv(self.context.store, self.month, path, current_language())
        except UserError as error:
            self.failed.emit(error)
            return
        self.notify(self.tr("Saved as a file"))

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Today"), Place("today")), self.tr("Travel sheet")]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        context = self.context
        look = self.look.chosen()
        sheet = travel_sheet.travel_paper(
            context.store, self.month, look.language, now=context.now()
        )
        return partial(client_papers.render, looking(sheet, look))

    @override
    def file_name(self) -> str:
        return f"matkalasku-{self._first.isoformat()[:7]}.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        del pdf  # nobody's paper: it is not kept, its leaving is logged
        return partial(travel_sheet.note_travel_left, self.context.store, self.month, way=way)

    @override
    def back(self) -> Place:
        return Place("today")


def _month_of(place: Place, today: date) -> date:
    try:
        return date.fromisoformat(f"{place.section}-01")
    except ValueError:
        return today.replace(day=1)

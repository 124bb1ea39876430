"""Ajolista: the rides of a session in their preview, for whoever drives."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.lifts import RidesPage
from app.progress import Progress
from app.services import client_papers, ride_sheet
from ui.context import Context
from ui.navigation import Place
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.translation import current_language
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.label import Label


class RideSheetPage(PaperPage):
    """`place.record_id` is the session."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        if place.record_id is None:
            raise ValueError("a ride sheet needs its session")
        self.rides: RidesPage = ride_sheet.load_ride_sheet(context.store, place.record_id)
        super().__init__(context, place, parent)
        self.protect.setChecked(False)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Ride sheet"), self.tr("For the driver: times, names and places")

    @override
    def make_options(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        self.names = ChipGroup(self.tr("Names"), multi=False, may_be_empty=False)
        self.names.set_options(
            [
                ChipOption("initials", self.tr("Initials")),
                ChipOption("first", self.tr("First names")),
            ]
        )
        self.names.set_selected(["initials"])
        self.names.changed.connect(self.refresh)
        column.addWidget(self.names)
        told = self.tr("No address stands here. Tell the driver by word where a home is.")
        column.addWidget(Label(told, "small", "ink2", wrap=True))
        column.addStretch()
        return panel

    @override
    def breadcrumb(self) -> list[Crumb]:
        rides = Place("rides", record_id=self.rides.session_id)
        return [(self.tr("Groups"), Place("groups")), (self.tr("Rides"), rides),
                self.tr("Ride sheet")]  # fmt: skip

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        sheet = ride_sheet.ride_paper(
            self.context.store,
            self.rides,
            current_language(),
            initials=self.names.selected() == ("initials",),
            now=self.context.now(),
        )
        return partial(client_papers.render, sheet)

    @override
    def file_name(self) -> str:
        return "ajolista.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        del pdf  # it is not kept; its leaving is logged
        return partial(ride_sheet.note_sheet_left, self.context.store, self.rides, way=way)

    @override
    def back(self) -> Place:
        return Place("rides", record_id=self.rides.session_id)

"""Minun tiimini on paper (20): see the map as it prints, choose what of it lies on the table."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.progress import Progress
from app.services import caseload, network_paper
from app.services.network_paper import NetworkPaperOptions
from app.text import spoken_language
from ui import theme
from ui.context import Context
from ui.navigation import Place
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.widgets.banner import Banner
from ui.widgets.checks import CheckBox
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import set_shown

_NOW, _WISH = "now", "wish"


class TeamPaperPage(PaperPage):
    """The client's own copy. `place.section` "wish" begins with the team as it is wished to be."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        if place.client_id is None:
            raise ValueError("a map is of a client")
        self._client_id: UUID = place.client_id
        self._client = caseload.load_client(context.store, place.client_id, section="print")
        self._begins_with = _WISH if place.section == _WISH else _NOW
        super().__init__(context, place, parent)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Print"), self.tr("My team")

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        self.which = Segment(
            [SegmentOption(_NOW, self.tr("Now")), SegmentOption(_WISH, self.tr("Wish"))],
            self.tr("Which picture of the team"),
        )
        self.which.set_selected(self._begins_with)
        self.ties = CheckBox(self.tr("Print strength and tone of ties"))
        self.ties.setObjectName("with-ties")
        self.initials = CheckBox(self.tr("Initials only"))
        self.initials.setObjectName("initials")
        self.look = LookChoices(spoken_language(self._client.service_language), panel)
        for changed in (
            self.which.changed,
            self.ties.toggled,
            self.initials.toggled,
            self.look.changed,
        ):
            changed.connect(self.refresh)
        self._lay_out_options(panel)
        return panel

    def _lay_out_options(self, panel: QWidget) -> None:
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(4))
        notice = Banner(
            self.tr("Non-disclosure order. Places are left out of the map and of its words."),
            "info",
            icon="shield",
        )
        set_shown(notice, self._client.protected)
        told = self.tr("The paper may lie on the kitchen table. Others read it too.")
        for part in (
            notice,
            Label(self.tr("Which picture"), "label", "ink2"),
            self.which,
            self.look,
            Label(self.tr("Content"), "label", "ink2"),
            self.ties,
            self.initials,
            Label(told, "small", "ink2", wrap=True),
        ):
            column.addWidget(part)
        column.addStretch()

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self._client.name, self.back()), self.tr("Print")]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        look = self.look.chosen()
        chosen = NetworkPaperOptions(
            wish=self.which.selected() == _WISH,
            with_ties=self.ties.isChecked(),
            initials=self.initials.isChecked(),
            language=look.language,
            large=look.large,
            grey=look.grey,
        )
        context = self.context
        paper = network_paper.network_paper(
            context.store, self._client_id, chosen, now=context.now()
        )
        return partial(network_paper.render_network_paper, paper)

    @override
    def file_name(self) -> str:
        return "verkostokartta.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        return partial(
            network_paper.keep_network_paper,
            self.context.store,
            self._client_id,
            pdf,
            way=way,
            now=self.context.now(),
        )

    @override
    def back(self) -> Place:
        return Place("client", self._client_id, "team")

"""Jokaiselle oma lappu: see the slips of a network meeting, print them one by one or all."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.paper_look import in_look
from app.domain.slips import SlipsPaper
from app.progress import Progress
from app.reference.vocabularies import Vocabulary
from app.services import caseload, slips
from app.text import call_name
from ui.context import Context
from ui.navigation import Place
from ui.pages.guardian_question import ask_of_guardian
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.label import Label

_ALL = "*"


class SlipsPage(PaperPage):
    """`place.record_id` is the meeting. Each one gets only their own promises, the client all."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        if place.client_id is None or place.record_id is None:
            raise ValueError("slips are of a client's meeting")
        self._client_id: UUID = place.client_id
        self._meeting_id: UUID = place.record_id
        self._client = caseload.load_client(context.store, place.client_id, section="print")
        self.who = ChipGroup("", multi=False, may_be_empty=False)
        self.who.setObjectName("who")
        super().__init__(context, place, parent)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Slips"), self.tr("Network meeting")

    @override
    def make_options(self) -> QWidget:
        whole = slips.slips_paper(self.context.store, self._meeting_id, now=self.context.now())
        words = Words(current_language())
        first = call_name(self._client.first_names)
        options = [ChipOption(_ALL, self.tr("Everybody"))]
        for slip in whole.slips:
            name = first if slip.for_client else words.label(Vocabulary.PARTICIPANTS, slip.role)
            options.append(ChipOption(slip.role, name))
        self.who.set_options(options)
        self.who.set_selected((_ALL,))
        self.who.setAccessibleName(self.tr("Whose slip"))
        self.who.changed.connect(self.refresh)
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        ask_of_guardian(self.context, self._client, column)
        self.look = LookChoices(whole.language, panel)
        self.look.changed.connect(self.refresh)
        column.addWidget(Label(self.tr("Whose slip"), "label", "ink2"))
        column.addWidget(self.who)
        column.addWidget(
            Label(
                self.tr("Each one gets only what they promised. The client gets everything."),
                "small",
                "ink2",
                wrap=True,
            )
        )
        column.addWidget(self.look)
        column.addStretch()
        return panel

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self._client.name, Place("client", self._client_id)), self.tr("Slips")]

    def _role(self) -> str | None:
        chosen = self.who.selected()
        return None if chosen in ((), (_ALL,)) else chosen[0]

    def _recipient(self) -> str:
        return self._role() or slips.EVERYBODY

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        paper: SlipsPaper = slips.slips_paper(
            self.context.store, self._meeting_id, role=self._role(), now=self.context.now()
        )
        return partial(slips.render, in_look(paper, self.look.chosen()))

    @override
    def file_name(self) -> str:
        return "laput.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        return partial(
            slips.keep_slips,
            self.context.store,
            self._meeting_id,
            pdf,
            way=way,
            recipient=self._recipient(),
            now=self.context.now(),
        )

    @override
    def back(self) -> Place:
        return Place("client", self._client_id, "meetings", self._meeting_id)

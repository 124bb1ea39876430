"""*Jos minusta ei kuulu* on A5, in large letters on A4: seen, printed, or kept as a file."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.paper_look import in_look
from app.progress import Progress
from app.services import caseload, silence
from app.text import spoken_language
from ui.context import Context
from ui.navigation import Place
from ui.pages.guardian_question import ask_of_guardian
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.widgets.label import Label


class SilencePrintPage(PaperPage):
    """The card names nobody by surname and no place, so it needs no choices but its look."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        if place.client_id is None:
            raise ValueError("the card is a client's")
        self._client_id: UUID = place.client_id
        self._client = caseload.load_client(context.store, place.client_id, section="print")
        super().__init__(context, place, parent)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("If I'm not heard from"), self.tr("The client's own copy")

    @override
    def refresh(self) -> None:
        self.page_size = "A4" if self.look.chosen().large else "A5"
        super().refresh()

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        self.look = LookChoices(spoken_language(self._client.service_language), panel)
        self.look.changed.connect(self.refresh)
        column.addWidget(self.look)
        ask_of_guardian(self.context, self._client, column)
        told = self.tr("No surname, no address and no place stand on the card.")
        column.addWidget(Label(told, "small", "ink2", wrap=True))
        column.addStretch()
        return panel

    @override
    def breadcrumb(self) -> list[Crumb]:
        title, _ = self.titles()
        return [(self._client.name, Place("client", self._client_id)), title]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        context = self.context
        agreed = silence.load_silence(context.store, self._client_id, logged=False).draft
        card = silence.silence_paper(context.store, agreed, now=context.now())
        return partial(silence.render, in_look(card, self.look.chosen()))

    @override
    def file_name(self) -> str:
        return "jos-minusta-ei-kuulu.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        context = self.context
        return partial(
            silence.keep_card, context.store, self._client_id, pdf, way=way, now=context.now()
        )

    @override
    def back(self) -> Place:
        return Place("client", self._client_id, "silence")

"""Tulosta (15): choose a client's paper, see it finished, then print it or keep it as a file."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import text
from app.domain.client_records import ADULT_YEARS
from app.domain.clients import ClientRow
from app.progress import Progress
from app.services import caseload, client_papers, papers_out
from app.services import paper as papers
from app.services.client_papers import Reader
from app.services.paper_choices import PLAN, PaperChoice, paper_choices
from app.text import Language
from ui.context import Context
from ui.navigation import Place
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.pages.print_options import PrintOptions
from ui.translation import current_language


class PrintPage(PaperPage):
    """The papers of one client. `place.section` is a paper's code, `place.record_id` a plan.

    Without them the newest version of the plan is shown: the finished plan, or the draft if one
    was begun.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        if place.client_id is None:
            raise ValueError("a paper needs a client")
        self._client_id: UUID = place.client_id
        self._client = caseload.load_client(context.store, place.client_id, section="print")
        born = self._client.born
        minor = born is not None and text.age(born, context.today()) < ADULT_YEARS
        choices = paper_choices(context.store, place.client_id, current_language())
        self.options = PrintOptions(
            choices,
            language=_spoken(self._client),
            protected=self._client.protected,
            minor=minor,
        )
        self.options.choose(_wanted(choices, place))
        super().__init__(context, place, parent)
        self.options.changed.connect(self.refresh)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Print"), ""

    @override
    def make_options(self) -> QWidget:
        return self.options

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self._client.name, Place("client", self._client_id)), self.tr("Print")]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        store, now = self.context.store, self.context.now()
        choice, options = self.options.choice, self.options.options()
        self.options.show_plain(None)
        self.two_sided = options.booklet
        if choice.is_plan:
            plan = papers.plan_paper(store, self._client_id, choice.plan_id, options, now=now)
            return partial(papers.render_plan, plan)
        about = None if choice.reader is Reader.NOBODY else self._client_id
        made = client_papers.compose(store, choice.code, about, options, now=now)
        self.options.show_plain(client_papers.plain_report(made))
        return partial(client_papers.render, made)

    def _recipient(self) -> str:
        options = self.options.options()
        if self.options.choice.reader is Reader.OTHERS:
            return options.recipient or self.tr("not told")
        return "client" if options.for_client else "client-information-system"

    @override
    def file_name(self) -> str:
        return f"{self.options.choice.code}.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        choice = self.options.choice
        if choice.reader is Reader.NOBODY:
            return _nothing  # nobody's data stands on it
        store, client_id, now = self.context.store, self._client_id, self.context.now()
        to = self._recipient()
        if choice.is_plan:
            keep = papers_out.keep_printed
            return partial(
                keep, store, client_id, choice.plan_id, pdf, way=way, recipient=to, now=now
            )
        return partial(
            client_papers.keep, store, choice.code, client_id, pdf, way=way, recipient=to, now=now
        )

    @override
    def back(self) -> Place:
        section = "plan" if self.options.choice.is_plan else "documents"
        return Place("client", self._client_id, section)


def _nothing() -> None:
    """Keep nothing."""


def _spoken(client: ClientRow) -> Language:
    """The language of papers for this client, Finnish where there are no words."""
    wished = client.service_language
    return "sv" if wished == "sv" else "en" if wished == "en" else "fi"


def _wanted(choices: tuple[PaperChoice, ...], place: Place) -> PaperChoice:
    if place.section and place.section != PLAN:
        return next((one for one in choices if one.code == place.section), choices[0])
    if place.record_id is not None:
        return next((one for one in choices if one.plan_id == place.record_id), choices[0])
    return choices[0]

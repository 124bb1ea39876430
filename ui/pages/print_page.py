"""Tulosta (15): see the finished plan, then print it or keep it as a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import text
from app.domain.client_records import ADULT_YEARS
from app.progress import Progress
from app.services import caseload, papers_out, plans
from app.services import paper as papers
from ui.context import Context
from ui.navigation import Place
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.pages.print_options import PrintOptions


class PrintPage(PaperPage):
    """The client plan as paper. `place.record_id` is a finished plan.

    Without one the newest version is printed: the finished plan, or the draft if one was begun.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        if place.client_id is None:
            raise ValueError("a paper needs a client")
        self._client_id = place.client_id
        self._client = caseload.load_client(context.store, place.client_id, section="print")
        self._plan_id = place.record_id or _newest_finished(context, place.client_id)
        born = self._client.born
        minor = born is not None and text.age(born, context.today()) < ADULT_YEARS
        self.options = PrintOptions(protected=self._client.protected, minor=minor)
        super().__init__(context, place, parent)
        self.options.changed.connect(self.refresh)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Print"), self.tr("Client plan")

    @override
    def make_options(self) -> QWidget:
        return self.options

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self._client.name, Place("client", self._client_id)), self.tr("Print")]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        context = self.context
        wanted = papers.plan_paper(
            context.store,
            self._client_id,
            self._plan_id,
            self.options.options(),
            now=context.now(),
        )
        return partial(papers.render_plan, wanted)

    def _recipient(self) -> str:
        return "client" if self.options.options().for_client else "client-information-system"

    @override
    def file_name(self) -> str:
        return "asiakassuunnitelma.pdf"

    @override
    def keeper_of_file(self, pdf: bytes, path: Path) -> Callable[[], object]:
        return partial(
            papers_out.save_document,
            self.context.store,
            self._client_id,
            self._plan_id,
            pdf,
            path,
            recipient=self._recipient(),
            now=self.context.now(),
        )

    @override
    def keep_printed(self, pdf: bytes) -> None:
        papers_out.keep_printed(
            self.context.store,
            self._client_id,
            self._plan_id,
            pdf,
            way="printer",
            recipient=self._recipient(),
            now=self.context.now(),
        )

    @override
    def back(self) -> Place:
        return Place("client", self._client_id, "plan")


def _newest_finished(context: Context, client_id: UUID) -> UUID | None:
    """Give the plan that is in force, None while a newer one is being written (or none is)."""
    rows = plans.list_plans(context.store, client_id)
    return rows[0].id if rows and rows[0].finished else None

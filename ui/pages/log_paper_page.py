"""Lokiraportti of one client in its preview: printed for the controller, or kept as a file."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.paper_look import in_look
from app.domain.use_log import LogPaper
from app.progress import Progress
from app.services import caseload, log_report
from app.text import Language, spoken_language
from ui.context import Context
from ui.navigation import Place
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.widgets.label import Label


class LogPaperPage(PaperPage):
    """Two years of one client's log are long: they are read beside the interface, once."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        if place.client_id is None:
            raise ValueError("a log report is of a client")
        self._client_id: UUID = place.client_id
        self._client = caseload.load_client(context.store, place.client_id, section="print")
        self._paper: LogPaper | None = None
        super().__init__(context, place, parent)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Log report"), self._client.name

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        self.look = LookChoices(spoken_language(self._client.service_language), panel)
        self.look.changed.connect(self.refresh)
        column.addWidget(self.look)
        told = self.tr("For the controller, who decides what the client gets of it.")
        column.addWidget(Label(told, "small", "ink2", wrap=True))
        column.addStretch()
        return panel

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Use log"), self.back()), self.tr("Print")]

    @override
    def refresh(self) -> None:
        if self._paper is not None:
            super().refresh()
            return
        self._set_ready(ready=False)
        self.bar.begin(self.tr("Reading the log…"))
        read = partial(self._read, self.look.chosen().language)  # asked here: jobs know no widget
        self.context.jobs.run(self, read, self._was_read, self.failed.emit)

    def _read(self, language: Language, progress: Progress) -> LogPaper:
        progress.report(0, 1)
        store, now = self.context.store, self.context.now()
        report = log_report.client_log_report(store, self._client_id, now=now)
        return log_report.log_paper(store, report, language)

    def _was_read(self, paper: LogPaper) -> None:
        self._paper = paper
        self.refresh()

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        if self._paper is None:
            raise RuntimeError("the log is read before its paper is made")
        return partial(log_report.render, in_look(self._paper, self.look.chosen()))

    @override
    def file_name(self) -> str:
        return "lokiraportti.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        del pdf  # the log itself holds what was told
        return partial(
            log_report.note_log_report_left, self.context.store, self._client_id, way=way
        )

    @override
    def back(self) -> Place:
        return Place("use-log", self._client_id)

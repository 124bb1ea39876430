"""The report of *Seuranta* in its preview: printed, or kept as a file; nobody stands in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.paper_look import in_look
from app.progress import Progress
from app.services import monitoring_report
from ui.context import Context
from ui.models import monitoring_texts as texts
from ui.navigation import Place
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.translation import current_language
from ui.widgets.label import Label


class MonitoringPaperPage(PaperPage):
    """`place.section` is the time that is told of, as *Seuranta* keeps it."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        self._span = texts.span_of(place.section, context.today())
        super().__init__(context, place, parent)
        self.protect.setChecked(False)  # nobody's data stands on it

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Monitoring"), texts.span_name(self._span)

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        self.look = LookChoices(current_language(), panel)
        self.look.changed.connect(self.refresh)
        column.addWidget(self.look)
        told = self.tr("Numbers under 5 are not told. Nobody can be found in them.")
        column.addWidget(Label(told, "small", "ink2", wrap=True))
        column.addStretch()
        return panel

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Monitoring"), self.back()), self.tr("Print")]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        context, look = self.context, self.look.chosen()
        paper = monitoring_report.monitoring_paper(
            context.store,
            self._span,
            language=look.language,
            today=context.today(),
            now=context.now(),
        )
        return partial(monitoring_report.render, in_look(paper, look))

    @override
    def file_name(self) -> str:
        return f"seuranta-{self._span.start.isoformat()}.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        del pdf  # nobody's paper: it is not kept, its leaving is logged
        return partial(monitoring_report.note_report_left, self.context.store, self._span, way=way)

    @override
    def back(self) -> Place:
        return Place("monitoring", section=self.place.section)

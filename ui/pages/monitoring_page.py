"""Seuranta (14): what her own work amounts to, and a report of it without names."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.low_threshold import Week
from app.domain.monitoring import Monitoring, Span
from app.errors import UserError
from app.progress import Progress
from app.services import monitoring
from app.services.prints import check_prints
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models import monitoring_texts as texts
from ui.navigation import Place
from ui.pages.monitoring_cards import (
    Columns,
    ElementsCard,
    FigureRow,
    GoalsCard,
    LineCard,
    WeeksCard,
)
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.after_paint import AfterPaint
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, IconButton
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown


class MonitoringPage(Page):
    """Figures of a half-year, a year or twelve weeks; nobody stands in them."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._spans = Span.choices(context.today())
        self.span = texts.span_of(place.section, context.today())
        self._meta = Label("", "body", "ink2", wrap=True, tabular=True)
        self.span_button = Button("", "calendar-days")
        self.span_button.setObjectName("span")
        self._menu = self._make_menu()
        self.report_button = Button(self.tr("Export a report"), "download", "primary")
        self.primary_action = self.report_button
        self.paper_button = IconButton("printer", self.tr("Print"))
        self.paper_button.clicked.connect(self._show_paper)
        self.unit_button = Button(self.tr("How our unit stands"), "clipboard-check")
        self.unit_button.setObjectName("unit-review")
        self.unit_button.clicked.connect(lambda: self.navigate.emit(Place("unit-review")))
        self.nothing = Banner(self.tr("Figures grow as meetings are logged."), "info", parent=self)
        self.figures = FigureRow()
        self.weeks = WeeksCard()
        self.elements = ElementsCard(Words(current_language()))
        self.goals = GoalsCard()
        self.periods = LineCard(self.tr("Decisions and periods"))
        self.contacts = LineCard(self.tr("Contacts and matters"))
        self.purposes = LineCard(self.tr("Purposes and marks of meetings"))
        self.new_clients = LineCard(self.tr("New clients and their main need"))
        self.work = LineCard(self.tr("Work without a client"))
        self._below = AfterPaint(self)
        self._lay_out()
        self.span_button.clicked.connect(self._open_menu)
        self.report_button.clicked.connect(self._ask_report)
        self.refresh()
        follow_theme(self._renew)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for span in self._spans:
            action: QAction = menu.addAction(texts.span_name(span))
            action.triggered.connect(partial(self._choose, span))
        return menu

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Monitoring"), "h1"))
        words.addWidget(self._meta)
        head = HeadRow()
        head.add(words, 1)
        for button in (self.unit_button, self.span_button, self.paper_button, self.report_button):
            head.add(button)
        self._head = head
        self._upper = Columns(((self.weeks, 2), (self.elements, 1)))
        self._lower = Columns(((self.goals, 1), (self.periods, 1), (self.contacts, 1)))
        self._last = Columns(((self.new_clients, 1), (self.purposes, 1), (self.work, 1)))
        self.scroller = Scroll(padding=24, gap=12)
        self.scroller.setObjectName("monitoring-scroll")
        self.scroller.body.addLayout(head)
        self.scroller.body.addWidget(self.nothing)
        self.scroller.body.addWidget(self.figures)
        self.scroller.body.addWidget(self._upper, 1)
        self.scroller.body.addWidget(self._lower)
        self.scroller.body.addWidget(self._last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scroller)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Monitoring")]

    @override
    def refresh(self) -> None:
        today = self.context.today()
        figures = monitoring.load_monitoring(
            self.context.store, self.span, today=today, now=self.context.now()
        )
        self.span_button.setText(texts.span_name(self.span))
        self._meta.setText(self._summary(figures))
        held = figures.in_person + figures.remote + figures.contacts + figures.cancelled
        set_shown(self.nothing, not held)
        self.figures.show_figures(figures)
        self.weeks.show_weeks(figures, Week.of(today))
        self.elements.show_elements(figures)
        self._below.fill(
            partial(self.goals.show_goals, figures),
            lambda: self.periods.show_lines(self._period_lines(figures)),
            lambda: self.contacts.show_lines(self._contact_lines(figures)),
            partial(self._show_last, figures),
        )

    def _show_last(self, figures: Monitoring) -> None:
        language = current_language()
        self.purposes.show_lines(texts.purpose_lines(figures, language))
        self.new_clients.show_lines(texts.new_client_lines(figures, language))
        self.work.show_lines(texts.other_work_lines(figures, language))

    def _summary(self, figures: Monitoring) -> str:
        days = text.format_date_range(figures.span.start, figures.span.end)
        words = self.tr("Own work on this device · {days}").format(days=days)
        if figures.oldest_waiting_days is None:
            return words
        age = self.tr(
            "the oldest entry not handed over: %n day(s)", "", figures.oldest_waiting_days
        )
        return f"{words} · {age}"

    def _period_lines(self, figures: Monitoring) -> list[tuple[str, str]]:
        ended = self.tr("periods ended")
        if figures.ended_months is not None:
            months = text.format_number(figures.ended_months, 1)
            ended = self.tr("periods ended, {months} months on average").format(months=months)
        lines = [
            (str(figures.decisions_new), self.tr("new decisions (SHL 17 §)")),
            (str(figures.decisions_continued), self.tr("continued")),
            (str(figures.decisions_ended), self.tr("decisions ended")),
            (str(figures.periods_ended), ended),
            (str(figures.young), self.tr("clients aged 18–29")),
        ]
        return [*lines, *self._wait_lines(figures)]

    def _wait_lines(self, figures: Monitoring) -> list[tuple[str, str]]:
        """How long people waited, step by step (K21)."""
        waits = (
            (figures.days_to_assessment, self.tr("days from the need to its assessment")),
            (figures.days_to_decision, self.tr("days from the assessment to the decision")),
            (figures.days_to_first_meeting, self.tr("days to the first meeting")),
        )
        return [(text.format_number(days, 1), words) for days, words in waits if days is not None]

    def _contact_lines(self, figures: Monitoring) -> list[tuple[str, str]]:
        lines = [
            (str(figures.cancelled), self.tr("cancelled or not reached")),
            (str(figures.long_gaps), self.tr("times over 14 days between meetings")),
            (str(figures.network_meetings), self.tr("network meetings")),
            (str(figures.matters_done), self.tr("agreed matters done")),
            (str(figures.matters_open), self.tr("agreed matters open")),
        ]
        if figures.minutes_first is not None:
            minutes = text.format_number(round(figures.minutes_first))
            words = self.tr("minutes a meeting, months 0–6")
            if figures.minutes_later is not None:
                later = text.format_number(round(figures.minutes_later))
                words = self.tr("minutes a meeting in months 0–6, then {later}").format(later=later)
            lines.append((minutes, words))
        return lines

    def _open_menu(self) -> None:
        below = self.span_button.rect().bottomLeft()
        self._menu.popup(self.span_button.mapToGlobal(below))

    def _choose(self, span: Span, _checked: bool = False) -> None:
        self.span = span
        self.place = Place("monitoring", section=texts.span_key(span))
        self.moved.emit(self.place)
        self.refresh()

    def _show_paper(self) -> None:
        self.navigate.emit(Place("monitoring-paper", section=texts.span_key(self.span)))

    def _ask_report(self) -> None:
        try:
            check_prints(self.context.store)
        except UserError as error:
            self.failed.emit(error)
            return
        self.context.prompts.ask_save_path(
            self,
            self.tr("Export a report"),
            f"seuranta-{self.span.start.isoformat()}.pdf",
            self.tr("PDF (*.pdf);;CSV (*.csv);;FHIR MeasureReport (*.json)"),
            self._report,
        )

    def _report(self, path: Path) -> None:
        store, span, language = self.context.store, self.span, current_language()
        today, now = self.context.today(), self.context.now()

        def work(progress: Progress) -> None:
            from app.services.monitoring_report import save_report  # papers only when needed

            save_report(
                store, span, path, language=language, today=today, now=now, progress=progress
            )

        self.report_button.set_busy(self.tr("Making the report…"))
        self.context.jobs.run(self, work, self._reported, self._report_failed)

    def _reported(self, _result: object) -> None:
        self.report_button.set_busy(None)
        self.notify(self.tr("The report is saved. Numbers under 5 are not told."))

    def _report_failed(self, error: Exception) -> None:
        self.report_button.set_busy(None)
        self.failed.emit(error)

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        columns = {LayoutClass.WIDE: 5, LayoutClass.MEDIUM: 3, LayoutClass.COMPACT: 1}
        self.figures.set_columns(columns[layout_class])
        self._upper.set_stacked(layout_class is LayoutClass.COMPACT)
        self._lower.set_stacked(layout_class is LayoutClass.COMPACT)
        self._last.set_stacked(layout_class is LayoutClass.COMPACT)

    def _renew(self) -> None:
        self._head.setSpacing(theme.current().space(8))

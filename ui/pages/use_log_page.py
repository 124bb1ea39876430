"""Lokitiedot (17b): who did what with whose data, whether the log holds, and reports of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.use_log import LogGroup, UseLogSlice
from app.errors import UserError
from app.progress import Progress
from app.services import log_export, use_log
from app.services.prints import check_prints
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.shielded import shielded_events
from ui.models.use_log_model import UseLogModel
from ui.models.use_log_texts import UseLogTexts
from ui.navigation import Place
from ui.pages.log_check_line import LogCheckLine
from ui.pages.page import Crumb, Page
from ui.pages.use_log_filters import UseLogFilters
from ui.translation import current_language
from ui.views.use_log_delegate import UseLogDelegate
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme, set_shown

_WIDTHS = {"time": 158, "user": 200, "act": 226, "client": 0, "purpose": 250}
_NARROW = {"time": 164, "user": 148, "act": 176, "client": 0, "purpose": 184}


class UseLogPage(Page):
    """The log; `place.client_id` shows one client's. Each look is a view of the log itself."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        texts = UseLogTexts(current_language())
        self.model = UseLogModel(texts, self)
        self._title = Label(self.tr("Use log"), "h1")
        self._meta = Label("", "body", "ink2", wrap=True)
        self._warning = Label(self.tr("Do not give it straight to the client."), "small", "ink2")
        self.report_button = Button(self.tr("Log report for the controller"), "download", "primary")
        self.primary_action = self.report_button
        self.paper_button = IconButton("printer", self.tr("Print"))
        self.filters = UseLogFilters(context.store, place.client_id, self)
        self.table = Table(self.tr("Use log"), 54)
        self.table.setObjectName("use-log")
        self.table.setModel(self.model)
        self.table.setItemDelegate(UseLogDelegate(self.table, texts))
        self.empty = EmptyState(
            self.tr("No events"), self.tr("Nothing in the log fits these choices.")
        )
        self.check = LogCheckLine(context)
        self.export_button = Button(self.tr("Export the log"), "file-down")
        self._lay_out()
        self._connect()
        self.refresh()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._meta)
        self._head = HeadRow()
        self._head.add(words, 1)
        self._head.add(self._warning, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.add(self.paper_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.add(self.report_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._card = Card()
        self._card.body.addWidget(self.table, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.check, 1)
        self._foot.addWidget(self.export_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.filters)
        self._column.addWidget(self._card, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addLayout(self._foot)
        self.table.stretch_column(UseLogModel.columns.index("client"))

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.filters.failed.connect(self.failed)
        self.model.failed.connect(self.failed)
        self.model.read.connect(self._show_rows)
        self.paper_button.clicked.connect(self._show_paper)
        self.report_button.clicked.connect(self._ask_report)
        self.check.failed.connect(self.failed)
        self.export_button.clicked.connect(self._ask_export)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [
            (self.tr("Settings"), Place("settings", section="security")),
            self.tr("Use log"),
        ]

    @override
    def refresh(self) -> None:
        client_id = self.filters.client_id
        set_shown(self.filters.search, not self.context.shield.is_on)
        for button in (self.paper_button, self.report_button):
            button.setEnabled(client_id is not None)
            button.setToolTip("" if client_id is not None else self.tr("Choose a client first"))
        since = self._since()
        groups = self.filters.groups()
        self.model.set_reader(partial(self._read, client_id, since, groups))

    def _read(
        self,
        client_id: UUID | None,
        since: datetime | None,
        groups: tuple[LogGroup, ...],
        before_n: int | None,
    ) -> UseLogSlice:
        store = self.context.store
        found = use_log.list_events(
            store, client_id=client_id, since=since, groups=groups, before_n=before_n
        )
        return replace(found, rows=shielded_events(found.rows, self.context.shield))

    def _since(self) -> datetime | None:
        days = self.filters.days()
        return None if days is None else self.context.now() - timedelta(days=days)

    def _show_rows(self) -> None:
        nothing = not self.model.rowCount() and self.model.at_end
        set_shown(self._card, not nothing)
        set_shown(self.empty, nothing)

    def _ask_export(self) -> None:
        sealed = log_export.log_controller(self.context.store) is not None
        self.context.prompts.ask_save_path(
            self,
            self.tr("Export the log"),
            "kayttoloki.sealed" if sealed else "kayttoloki.jsonl",
            self.tr("Sealed log (*.sealed)") if sealed else self.tr("JSON lines (*.jsonl)"),
            self._export,
        )

    def _export(self, path: Path) -> None:
        store = self.context.store

        def work(progress: Progress) -> tuple[int, str | None]:
            made = log_export.export_log(store, path, progress)
            return made.events, log_export.log_controller(store)

        self.export_button.set_busy(self.tr("Exporting…"))
        self.context.jobs.run(self, work, self._exported, self._export_failed)

    def _exported(self, made: tuple[int, str | None]) -> None:
        events, controller = made
        self.export_button.set_busy(None)
        if controller is None:
            self.notify(self.tr("%n event(s) exported. The file is not encrypted.", "", events))
        else:
            told = self.tr("%n event(s) exported. Only {controller} can open it.", "", events)
            self.notify(told.format(controller=controller))

    def _export_failed(self, error: Exception) -> None:
        self.export_button.set_busy(None)
        self.failed.emit(error)

    def _show_paper(self) -> None:
        self.navigate.emit(Place("log-paper", self.filters.client_id))

    def _ask_report(self) -> None:
        try:
            check_prints(self.context.store)
        except UserError as error:
            self.failed.emit(error)
            return
        self.context.prompts.ask_save_path(
            self,
            self.tr("Log report for the controller"),
            "lokiraportti.pdf",
            self.tr("PDF (*.pdf);;JSON lines (*.jsonl);;FHIR AuditEvent (*.json)"),
            self._report,
        )

    def _report(self, path: Path) -> None:
        client_id, language = self.filters.client_id, current_language()
        store, now = self.context.store, self.context.now()
        if client_id is None:
            return

        def work(progress: Progress) -> None:
            from app.services.log_report import save_client_log_report

            save_client_log_report(
                store, client_id, path, language=language, now=now, progress=progress
            )

        self.report_button.set_busy(self.tr("Making the report…"))
        self.context.jobs.run(self, work, self._reported, self._report_failed)

    def _reported(self, _result: object) -> None:
        self.report_button.set_busy(None)
        self.notify(self.tr("The report is saved. Give it to the controller only."))

    def _report_failed(self, error: Exception) -> None:
        self.report_button.set_busy(None)
        self.failed.emit(error)

    @override
    def leave(self) -> None:
        self.model.stop()
        self.check.stop()
        super().leave()

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        look = theme.current()
        wide = layout_class is LayoutClass.WIDE
        set_shown(self._warning, wide)
        self._meta.setText(
            self.tr("Who has viewed or changed data. The log cannot be edited.")
            if wide
            else self._warning.text()
        )
        for number, name in enumerate(UseLogModel.columns):
            width = (_WIDTHS if wide else _NARROW)[name]
            if width:
                self.table.setColumnWidth(number, look.px(width))

    def _renew(self) -> None:
        look = theme.current()
        space = look.space(24)
        self._column.setContentsMargins(space, look.space(16), space, look.space(12))
        self._column.setSpacing(look.space(12))
        self._head.setSpacing(look.space(12))
        self._foot.setSpacing(look.space(8))
        self._card.body.setContentsMargins(*[look.space(4)] * 4)
        self.layout_class_changed(self.layout_class)

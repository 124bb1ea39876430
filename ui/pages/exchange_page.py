"""Siirrot (13, simple form): what left, what did not, what to do."""

from functools import cached_property

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.exchange import Outage, OutboxRow, SendReport, SyncState, UnitKind, UnitState
from app.progress import Progress
from app.services import exchange
from app.services.server_login import login_row
from ui import theme
from ui.context import Context
from ui.jobs import Job, Lane
from ui.layout_class import LayoutClass
from ui.models.login_texts import login_outage
from ui.models.outbox_model import OutboxModel
from ui.models.outbox_texts import moment_text, outage_text, state_text, to_whom_text
from ui.models.shielded import shielded_units
from ui.navigation import Place
from ui.network_state import is_metered
from ui.pages.page import Crumb, Page
from ui.pages.unit_room import UnitRoom
from ui.translation import current_language
from ui.views.outbox_view import OutboxView
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown, show_when_needed

_DETAIL = 460
_DETAIL_MEDIUM = 400


class ExchangePage(Page):
    """Everything on its way to the client information system; nothing green before its receipt."""

    stays = True

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._seen = False
        self._job: Job | None = None
        self.model = OutboxModel(self)
        self._title = Label(self.tr("Transfers"), "h1")
        self._meta = Label("", "body", "ink2", wrap=True, tabular=True)
        self.settings_button = Button(self.tr("Ways out"), "settings")
        self.desk_button = Button(self.tr("Copy desk"), "clipboard-copy")
        self.packages_button = Button(self.tr("Work pair and substitute"), "handshake")
        self.send_button = Button("", "send", "primary")
        self.primary_action = self.send_button
        self.filters = ChipGroup(self.tr("Which transfers"), multi=False, may_be_empty=False)
        self.filters.setObjectName("filters")
        self.list = OutboxView(context.today, self.tr("Transfers"))
        self.list.setObjectName("outbox")
        self.list.setModel(self.model)
        self.room = UnitRoom(context, self)
        self.detail = self.room.detail
        self._lay_out()
        self._connect()
        self.refresh()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self._title)
        heading.addWidget(self._meta)
        self._head = HeadRow()
        self._head.add(heading, 1)
        self._head.add(self.settings_button)
        self._head.add(self.desk_button)
        self._head.add(self.send_button)
        self._attention_first = self.tr("Those needing attention first")
        self._card = Card(self._attention_first, self.tr("By client"))
        self._card.body.addWidget(self.list, 1)
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._card, 1)
        self._columns.addWidget(self.room)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        narrowing = QHBoxLayout()
        narrowing.addWidget(self.filters, 1)
        narrowing.addWidget(self.packages_button, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addLayout(narrowing)
        self._column.addLayout(self._columns, 1)

    @cached_property
    def empty(self) -> EmptyState:
        """In the place of a list of which nothing is left."""
        empty = EmptyState(
            self.tr("Everything is handed over."),
            self.tr("Saved entries and finished plans come here by themselves."),
        )
        self._column.addWidget(empty, 1)
        return empty

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.send_button.clicked.connect(self.send)
        ways = Place("settings", section="exchange")
        self._card.action_pressed.connect(lambda: self.navigate.emit(Place("handed-over")))
        self.settings_button.clicked.connect(lambda: self.navigate.emit(ways))
        self.desk_button.clicked.connect(self._open_desk)
        self.packages_button.clicked.connect(lambda: self.navigate.emit(Place("packages")))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(self._open)
        self.room.navigate.connect(self.navigate)
        self.room.failed.connect(self.failed)
        self.room.stored.connect(self._stored)
        self.room.send_wanted.connect(self.send)
        self.room.notified.connect(self.notify)
        QShortcut(QKeySequence("R"), self.list, self.detail.retry_button.click)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Transfers")]

    @override
    def refresh(self) -> None:
        context = self.context
        rows = exchange.list_outbox(context.store, logged=not self._seen)
        self._seen = True
        state = exchange.sync_state(context.store, now=context.now())
        chosen = self._row()
        self.model.show_units(shielded_units(rows, context.shield))
        self._show_filters()
        self.room.to_whom = to_whom_text(state.ways)
        self.list.setCurrentIndex(self.model.index_of(chosen))
        self.room.show_row(self._row())
        self._show_state(state)
        for widget in (self._card, self.filters, self.room):
            set_shown(widget, bool(rows))
        show_when_needed(self, "empty", not rows)

    @override
    def come_back(self, place: Place) -> None:
        self._seen = False
        super().come_back(place)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Say why nothing goes: nobody listened yet while the page was built."""
        super().showEvent(event)
        self._show_state(exchange.sync_state(self.context.store, now=self.context.now()))

    def _open_desk(self) -> None:
        row = self.model.waiting(self._row())
        if row is not None:
            self.navigate.emit(Place("copy-desk", row.client_id, record_id=row.id))

    def _show_state(self, state: SyncState) -> None:
        today, language = self.context.today(), current_language()
        parts = [self.tr("To: {whom}").format(whom=to_whom_text(state.ways))]
        if state.last_contact is not None:
            when = moment_text(state.last_contact, today, language)
            parts.append(self.tr("last in touch {when}").format(when=when))
        if state.oldest_waiting is not None:
            days = (today - text.local(state.oldest_waiting).date()).days
            if days > 0:
                parts.append(self.tr("oldest not handed over: %n day(s)", "", days))
        if state.waiting and self._plans_wait() and is_metered():
            parts.append(self.tr("metered network: plans go within a day, or when you send"))
        if not state.channel_ready:
            parts = [self.tr("No way to the client information system is set yet")]
        self._meta.setText(" · ".join(parts))
        self.desk_button.setEnabled(self.model.waiting() is not None)
        self.send_button.setText(self.tr("Send waiting ({count})").format(count=state.waiting))
        reached = state.outage is not Outage.OFFLINE  # else *Try again* of the banner sends
        free = self._job is None and state.channel_ready and reached
        self.send_button.setEnabled(state.waiting > 0 and free)
        if state.outage is not None and state.waiting:
            self._show_outage(state.outage)
        else:
            self.clear_banner()

    def _plans_wait(self) -> bool:
        return any(
            it.kind is UnitKind.PLAN and it.state is UnitState.QUEUED for it in self.model.every
        )

    def _show_outage(self, outage: Outage) -> None:
        if outage is not Outage.LOGIN:
            self.show_banner("warn", outage_text(outage), self.tr("Try again"), self.send)
            return
        told, verb, place = login_outage(login_row(self.context.store))
        self.show_banner("warn", told, verb, lambda: self.navigate.emit(place))

    def _show_filters(self) -> None:
        counts: dict[str, int] = {}
        words: dict[str, ChipOption] = {}
        for row in self.model.every:
            state = state_text(row.state)
            counts[state.key] = counts.get(state.key, 0) + 1
            words[state.key] = ChipOption(state.key, state.word, state.icon)
        chosen = next(iter(self.filters.selected()), "all")
        options = [ChipOption("all", self.tr("All"), count=len(self.model.every))]
        options += [
            ChipOption(key, option.label, option.icon, count=counts[key])
            for key, option in words.items()
        ]
        self.filters.set_options(options)
        self.filters.set_selected([chosen if chosen in {one.id for one in options} else "all"])
        self._filter()

    def _filter(self) -> None:
        chosen = next(iter(self.filters.selected()), "all")
        self.model.set_filter("" if chosen == "all" else chosen)
        gone = chosen in {"sent", "withdrawn"}
        self._card.set_title(self.tr("Newest first") if gone else self._attention_first)
        self.list.setCurrentIndex(self.model.index_of(None))
        self.room.show_row(self._row())

    def _row(self) -> OutboxRow | None:
        index = self.list.currentIndex()
        return index.data(OutboxModel.RowRole) if index.isValid() else None

    def _chosen(self, current: QModelIndex) -> None:
        row = current.data(OutboxModel.RowRole) if current.isValid() else None
        self.room.show_row(row)

    def send(self) -> None:
        """Hand over what waits, now; she may go on working meanwhile."""
        if self._job is not None:
            return
        context = self.context

        def work(progress: Progress) -> SendReport:
            return exchange.send_waiting(
                context.store, now=context.now, progress=progress, at_once=True
            )

        self.send_button.set_busy(self.tr("Sending…"))
        self._job = context.jobs.run(self, work, self._sent, self._failed, lane=Lane.BESIDE)

    def _sent(self, report: SendReport) -> None:
        self._end_job()
        if report.sent:
            self.notify(self.tr("%n handed over", "", report.sent))

    def _failed(self, error: Exception) -> None:
        self._end_job()
        self.failed.emit(error)

    def _end_job(self) -> None:
        self._job = None
        self.send_button.set_busy(None)
        self._stored()

    def _stored(self) -> None:
        self.stored.emit()
        self.refresh()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(OutboxModel.RowRole)
        if row is not None:
            self.room.open_record(row)

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        beside = layout_class is not LayoutClass.COMPACT
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        width = _DETAIL if layout_class is LayoutClass.WIDE else _DETAIL_MEDIUM
        limit = theme.current().px(width) if beside else 1 << 20
        self.room.setMaximumWidth(limit)
        self.room.setMinimumWidth(limit if beside else 0)
        self.room.set_narrow(layout_class is not LayoutClass.WIDE)

    def _renew(self) -> None:
        look = theme.current()
        space = look.space(24)
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(look.space(16))
        self._head.setSpacing(look.space(8))
        self._columns.setSpacing(look.space(20))
        self._card.body.setContentsMargins(1, look.space(8), 1, 1)
        self._card.set_head_sides(look.space(16))

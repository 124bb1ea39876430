"""Ryhmät of one client: own goal, agreement, attendance; never another member (ui.md 8)."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.groups import ClientGroup
from app.services import groups
from ui import theme
from ui.context import Context
from ui.models import group_texts
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock


class ClientGroupsSection(ClientSection):
    """Running groups first; its own action is *Lisää ryhmään*."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self.cards: list[RowCard] = []
        self.title = Label(self.tr("Groups"), "h2", wrap=True)
        self.add_button = Button(self.tr("Add to a group"), "plus", "primary")
        self.add_button.setObjectName("add-to-group")
        self.primary_action = self.add_button
        self.empty = EmptyState(
            self.tr("Not in a group yet"),
            self.tr("An own goal and an agreement make the group a part of the rehabilitation."),
            with_scene=False,
        )
        self._scroll = Scroll(padding=0)
        self._scroll.setObjectName("client-groups-scroll")
        self._lay_out()
        self.add_button.clicked.connect(
            lambda: self.navigate.emit(Place("add-to-group", self.client_id))
        )
        self._read(logged=True)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._top = HeadRow()
        self._top.add(self.title, 1)
        self._top.add(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll.body.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.empty, 1)

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    def _read(self, *, logged: bool) -> None:
        context = self.context
        rows = groups.list_client_groups(
            context.store, self.client_id, now=context.now(), today=context.today(), logged=logged
        )
        for card in self.cards:
            self._scroll.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for place, row in enumerate(rows):
            card = RowCard(row.group.name, self.tr("Change"))
            self._scroll.body.insertWidget(place, card)
            self._fill(card, row)
            self.cards.append(card)
        set_shown(self._scroll, bool(rows))
        set_shown(self.empty, not rows)

    def _fill(self, card: RowCard, row: ClientGroup) -> None:
        member = row.member
        card.action_pressed.connect(
            lambda: self.navigate.emit(Place("group-member", self.client_id, record_id=member.id))
        )
        card.action_button.setAccessibleName(self.tr("Change: {what}").format(what=row.group.name))
        card.begin()
        if member.client_words:
            card.add_row(VoiceBlock(self.tr("In the client's words"), member.client_words))
        card.add_fact(self.tr("Own goal"), member.own_goal or self.tr("Not written yet"))
        made = text.format_date(member.agreed_on) if member.agreed_on else self.tr("Not made")
        kept = f" · {member.agreement_at}" if member.agreement_at else ""
        card.add_fact(self.tr("Agreement"), made + kept)
        card.add_fact(self.tr("When"), self._when(row))
        if row.history:
            words = group_texts.attendance_words()
            told = ", ".join(
                f"{text.format_date(on, year=False)} {words[state].lower()}"
                for on, state in row.history
            )
            card.add_fact(self.tr("Attendance"), told)
        if member.transport is not None:
            way = group_texts.transport_words()[member.transport]
            barrier = f" · {member.barrier}" if member.barrier else ""
            card.add_fact(self.tr("The way there"), way + barrier)
        if row.last_visit is not None:
            card.add_fact(self.tr("Visited in the group"), text.format_date(row.last_visit))
        if member.left_on is not None:
            card.add_fact(self.tr("Left"), text.format_date(member.left_on))
        visit = Button(self.tr("Log a visit in the group"), "messages-square", "soft")
        visit.clicked.connect(
            lambda: self.navigate.emit(Place("meeting", self.client_id, "group-visit"))
        )
        card.add_row(visit)

    def _when(self, row: ClientGroup) -> str:
        language = current_language()
        usual = group_texts.weekday_time(row.group, language)
        if row.next_start is None:
            return usual
        start = text.local(row.next_start)
        day = text.format_weekday_date(start.date(), language, year=False)
        return self.tr("{usual}, next {day} at {time}").format(
            usual=usual, day=day, time=text.format_time(start)
        )

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, look.space(24), 0)
        self._column.setSpacing(look.space(12))
        self._scroll.body.setContentsMargins(0, 0, 0, look.space(24))

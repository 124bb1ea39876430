"""Yhteenveto (05): the client in ten seconds, in their own words first."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.summary import ClientHead, ClientSummary
from app.services import summary as summaries
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.booking_texts import BookingTexts
from ui.models.summary_texts import SummaryTexts
from ui.navigation import Place
from ui.pages.agreed_checks import AgreedChecks
from ui.pages.client_reminders_card import (
    OWN_INSTRUCTION,
    ClientRemindersCard,
    section_of,
)
from ui.pages.client_section import ClientSection
from ui.pages.next_booking_card import NextBookingCard
from ui.pages.summary_goals import SummaryGoals
from ui.pages.team_card import TeamCard
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock


class SummarySection(ClientSection):
    """One view in the use log when it opens; reading again after a save adds none."""

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._words = Words(current_language())
        self.quote = VoiceBlock("", text_role="lead")
        self.goals = SummaryGoals()
        self.change_button = Button("", "chart-line", "link")
        self.change_button.setObjectName("most-change")
        self.agreed_card = Card(self.tr("Last agreed"))
        self.agreed = AgreedChecks(context, columns=2)
        self._none_agreed = Label(self.tr("Nothing agreed yet."), "body", "ink2")
        self.agreed_card.body.addWidget(self.agreed)
        self.agreed_card.body.addWidget(self._none_agreed)
        self.next = NextBookingCard()
        self.team = TeamCard()
        self.reminders = ClientRemindersCard()
        scroll = Scroll(padding=0)
        scroll.setObjectName("summary-scroll")
        self.scroll_area = scroll
        self._lay_out(scroll)
        self._connect()
        self._read(logged=True)
        follow_theme(self._renew)

    def _lay_out(self, scroll: Scroll) -> None:
        self._main = QVBoxLayout()
        for part in (self.quote, self.goals):
            self._main.addWidget(part)
        self._main.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._main.addWidget(self.agreed_card)
        self._main.addStretch()
        self._side = QWidget()
        self._grid = QGridLayout(self._side)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._side_column = QVBoxLayout()
        self._side_column.addWidget(self._side)
        self._side_column.addStretch()
        self._columns = QHBoxLayout()
        self._columns.addLayout(self._main, 1)
        self._columns.addLayout(self._side_column)
        scroll.body.addLayout(self._columns)
        scroll.body.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _connect(self) -> None:
        self.goals.plan_wanted.connect(lambda: self.section_wanted.emit("plan"))
        self.goals.goal_wanted.connect(lambda: self._go("goal"))
        self.team.action_pressed.connect(lambda: self.section_wanted.emit("team"))
        self.next.booking_wanted.connect(lambda: self._go("booking"))
        self.next.change_wanted.connect(self._change_booking)
        self.agreed.failed.connect(self.failed)
        self.agreed.stored.connect(self.stored)
        self.change_button.clicked.connect(lambda: self.section_wanted.emit("measures"))
        self.reminders.asked.connect(self._follow_reminder)

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    def summary(self) -> ClientSummary:
        """Give what is shown."""
        return self._summary

    @override
    def client_head(self) -> ClientHead:
        return self._summary

    def _read(self, *, logged: bool) -> None:
        context = self.context
        today = context.today()
        summary = self._summary = summaries.load_summary(
            context.store, self.client_id, today=today, now=context.now(), logged=logged
        )
        texts = SummaryTexts(self._words, summary)
        self.quote.set_title(texts.quote_title())
        self.quote.set_text(texts.quote())
        set_shown(self.quote, bool(summary.quote.strip()))
        self.goals.show_goals(summary.goals, texts)
        self.change_button.setText(texts.most_change())
        set_shown(self.change_button, summary.most_change is not None)
        self.agreed.show_matters(summary.agreed)
        set_shown(self.agreed, bool(summary.agreed))
        set_shown(self._none_agreed, not summary.agreed)
        self.agreed_card.set_meta(texts.last_seen())
        booking_texts = BookingTexts(self._words, protected=summary.client.protected)
        self.next.show_booking(summary.next_booking, booking_texts, today)
        self.team.show_team(summary, texts)
        self.reminders.show_reminders(summary.reminders, shielded=self.context.shield.is_on)

    def _go(self, page: str) -> None:
        self.navigate.emit(Place(page, self.client_id))

    def _change_booking(self) -> None:
        booking = self._summary.next_booking
        if booking is not None:
            self.navigate.emit(Place("booking", self.client_id, record_id=booking.id))

    def _follow_reminder(self, code: str) -> None:
        plan = {"no-plan", "own-worker-meetings-missing", "goals-not-reviewed", "goal-due-outside"}
        if code in plan or section_of(code):
            self.section_wanted.emit(section_of(code) or "plan")
        elif code in {"interim-check", "rhythm-broken"}:
            self._go("booking")
        elif code == "feedback-due":
            self.navigate.emit(Place("feedback"))
        elif code == OWN_INSTRUCTION:
            self.section_wanted.emit("silence")
        else:
            self._go("edit-client")

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        super().set_layout_class(layout_class)
        wide, compact = layout_class is LayoutClass.WIDE, layout_class is LayoutClass.COMPACT
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.goals.set_narrow(compact)
        self._place_cards(columns=2 if layout_class is LayoutClass.MEDIUM else 1)
        if compact:
            self._main.insertWidget(0, self.next)
        self._renew()

    def _place_cards(self, columns: int) -> None:
        cards: tuple[QWidget, ...] = (self.next, self.team, self.reminders)
        for card in cards:
            self._main.removeWidget(card)
            self._grid.removeWidget(card)
        if columns == 1:
            for number, card in enumerate(cards):
                self._grid.addWidget(card, number, 0)
        else:
            self._grid.addWidget(self.next, 0, 0)
            self._grid.addWidget(self.team, 0, 1)
            self._grid.addWidget(self.reminders, 1, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)

    def _renew(self) -> None:
        look = theme.current()
        wide = self.layout_class is LayoutClass.WIDE
        gap = look.space(16)
        self._columns.setContentsMargins(0, 0, look.space(24), look.space(24))
        self._columns.setSpacing(look.space(24) if wide else gap)
        self._main.setSpacing(gap)
        self._grid.setSpacing(gap)
        if wide:
            self._side.setFixedWidth(look.px(316))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(1 << 20)

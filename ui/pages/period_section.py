"""Päätökset ja jakso (27): decision, clocks, rhythm, core elements, what happens in the period."""

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.period_acts import ActKind
from app.domain.period_page import NextAct, PeriodPage
from app.domain.summary import ClientHead
from app.errors import UserError
from app.services import decisions, period_acts, periods, profiles
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.period_page_texts import PeriodPageTexts
from ui.navigation import Place
from ui.pages.client_reminders_card import ClientRemindersCard, section_of
from ui.pages.client_section import ClientSection
from ui.pages.decision_card import DecisionCard
from ui.pages.division_card import DivisionCard
from ui.pages.elements_card import ElementsCard
from ui.pages.milestones_card import MilestonesCard
from ui.pages.period_card import PeriodCard
from ui.pages.period_facts_card import PeriodFactsCard
from ui.pages.period_history_card import PeriodHistoryCard
from ui.pages.period_menus import PeriodMenus
from ui.pages.rhythm_card import RhythmCard
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.after_paint import AfterPaint
from ui.widgets.buttons import Button
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown

# what a reminder's link opens here: an act's form, or another dialog
_ACTS: Final = {
    "consent-missing": ActKind.CONSENT,
    "consent-withdrawn": ActKind.PAUSE,
    "pair-start-missing": ActKind.PAIR_START,
    "pair-check-overdue": ActKind.PAIR_CHECK,
    "pair-end-missing": ActKind.PAIR_END,
    "final-evaluation-missing": ActKind.FINAL,
}
_PAGES: Final = {
    "interim-check": "booking",
    "rhythm-broken": "booking",
    "no-decision": "decision",
    "weekly-without-decision": "decision",
    "decision-ended": "decision",
    "decision-ends": "decision",
    "no-assessment": "assessment",
    "no-own-worker": "edit-client",
}


class PeriodSection(ClientSection):
    """The filled action is what the phase asks for; else logging a meeting is (review 25)."""

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._words = Words(current_language())
        self._page: PeriodPage | None = None
        self.title = Label(self.tr("Decisions and period"), "h2", wrap=True)
        self.subtitle = Label("", "small", "ink2", wrap=True)
        self.next_button = Button("", "calendar-plus", "primary")
        self.next_button.setObjectName("next-act")
        self.menus = PeriodMenus(self)
        self.period = PeriodCard(self._words)
        self.decision = DecisionCard()
        self.milestones = MilestonesCard()
        self.division = DivisionCard()
        self.rhythm = RhythmCard()
        self.elements = ElementsCard()
        self.facts = PeriodFactsCard()
        self.history = PeriodHistoryCard()
        self.reminders = ClientRemindersCard()
        self._below = AfterPaint(self)
        self._lay_out()
        self._connect()
        self._read(logged=True)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._top = HeadRow()
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self.title)
        heading.addWidget(self.subtitle)
        self._top.add(heading, 1)
        for button in (self.menus.copy_button, self.next_button, self.menus.more_button):
            self._top.add(button)
        scroll = self._scroll = Scroll(padding=0)
        scroll.setObjectName("period-scroll")
        self._grid = QGridLayout()
        scroll.body.addLayout(self._grid)
        scroll.body.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(scroll, 1)

    def _place(self, columns: int) -> None:
        """Two columns of cards where there is room; the bar and the pair go right across."""
        pairs = (
            (self.decision, self.milestones),
            (self.rhythm, self.elements),
            (self.facts, self.history),
        )
        for card in (self.period, self.division, self.reminders, *(c for p in pairs for c in p)):
            self._grid.removeWidget(card)
        rows: list[tuple[QWidget, ...]] = [(self.period,), pairs[0], (self.division,), *pairs[1:]]
        rows.append((self.reminders,))
        if columns == 1:
            rows = [(card,) for row in rows for card in row]
        for number, row in enumerate(rows):
            for column, one in enumerate(row):
                self._grid.addWidget(one, number, column, 1, 1 if len(row) > 1 else columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _connect(self) -> None:
        self.menus.phrase_wanted.connect(self.copy_phrase)
        self.menus.act_wanted.connect(lambda kind: self._act(ActKind(kind)))
        self.menus.period_wanted.connect(lambda: self._go("begin-period"))
        self.next_button.clicked.connect(self._do_next)
        self.period.mark_activated.connect(self._open_meeting)
        self.decision.add_wanted.connect(lambda: self._go("decision"))
        self.decision.change_wanted.connect(self._change_decision)
        self.milestones.action_pressed.connect(lambda: self._act(ActKind.MILESTONE))
        self.milestones.booking_wanted.connect(self._book)
        self.division.edit_button.clicked.connect(lambda: self._go("work-division"))
        self.rhythm.action_pressed.connect(lambda: self._go("edit-client"))
        self.elements.mark_wanted.connect(self._mark)
        self.facts.action_pressed.connect(lambda: self._go("period-facts"))
        self.facts.assessment_wanted.connect(lambda: self._go("assessment"))
        self.facts.consent_wanted.connect(self._consent)
        self.reminders.asked.connect(self._follow_reminder)
        for card in (self.milestones, self.history):
            card.act_wanted.connect(lambda one: self._go("period-act", record_id=one))

    @override
    def client_head(self) -> ClientHead | None:
        return self._page

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    def page(self) -> PeriodPage:
        """Give what is shown."""
        if self._page is None:
            raise RuntimeError("nothing is read yet")
        return self._page

    def _read(self, *, logged: bool) -> None:
        context = self.context
        page = self._page = periods.load_period(
            context.store,
            self.client_id,
            today=context.today(),
            now=context.now(),
            logged=logged,
        )
        profile = profiles.profile_in_force(context.store)
        texts = PeriodPageTexts(self._words, page, self._tier_name(page))
        self.subtitle.setText(texts.subtitle())
        self.period.show_page(page)
        for card in (self.decision, self.milestones, self.division):
            card.show_page(page, texts)
        shielded = context.shield.is_on
        self._below.fill(
            partial(self.rhythm.show_page, page, texts),
            partial(self.elements.show_page, page, texts),
            partial(self.facts.show_page, page, texts),
            partial(self.history.show_page, page, texts),
            partial(self.reminders.show_reminders, page.reminders, shielded=shielded),
        )
        self.menus.show_page(page, profile)
        self._show_next(page.next_act)

    def _tier_name(self, page: PeriodPage) -> str:
        """The tier may be of another profile than the one in force now."""
        chosen = page.facts.tier if page.facts is not None else ""
        tier = profiles.find_tier(self.context.store, chosen) if chosen else None
        return tier.name.label(current_language()) if tier is not None else chosen

    def _show_next(self, act: NextAct) -> None:
        words = {
            NextAct.BEGIN: (self.tr("Begin a period"), "calendar-plus"),
            NextAct.ADD_DECISION: (self.tr("Add the decision"), "file-plus"),
            NextAct.BOOK_INTERIM: (self.tr("Book the interim review"), "calendar-plus"),
            NextAct.RECORD_INTERIM: (self.tr("Write the interim review"), "clipboard-check"),
            NextAct.FINAL: (self.tr("Make the final evaluation"), "flag"),
        }
        shown = act in words
        set_shown(self.next_button, shown)
        if shown:
            self.next_button.setText(words[act][0])
            self.next_button.set_icon(words[act][1])
        self.logs_meetings = not shown
        self.primary_action = self.next_button if shown else None

    def _do_next(self) -> None:
        act = self.page().next_act
        if act is NextAct.BEGIN:
            self._go("begin-period")
        elif act is NextAct.ADD_DECISION:
            self._go("decision")
        elif act is NextAct.BOOK_INTERIM:
            self._book(ActKind.INTERIM.value)
        else:
            self._act(ActKind.INTERIM if act is NextAct.RECORD_INTERIM else ActKind.FINAL)

    def _go(self, page: str, section: str = "", record_id: UUID | None = None) -> None:
        self.navigate.emit(Place(page, self.client_id, section, record_id))

    def _act(self, kind: ActKind) -> None:
        self._go("period-act", kind.value)

    def _book(self, purpose: str) -> None:
        self._go("booking", purpose)

    def _change_decision(self) -> None:
        decision = self.page().decision
        if decision is not None:
            self._go("decision", record_id=decision.id)

    def _consent(self, given: bool) -> None:
        self._act(ActKind.CONSENT if given else ActKind.CONSENT_WITHDRAWN)

    def _open_meeting(self, meeting_id: str) -> None:
        self._go("client", "meetings", UUID(meeting_id))

    def _mark(self, element: str, wanted: bool) -> None:
        on = self.context.today() if wanted else None
        try:
            period_acts.set_element_mark(self.context.store, self.client_id, element, on=on)
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()

    def copy_phrase(self, phrase_id: str) -> None:
        """Put a phrase on the clipboard, with this client's dates filled in."""
        try:
            words = decisions.phrase_text(
                self.context.store, self.client_id, phrase_id, current_language()
            )
        except UserError as error:
            self.failed.emit(error)
            return
        QGuiApplication.clipboard().setText(words)  # the clipboard's guard takes it away again
        self.notify(self.tr("Copied. The clipboard is emptied in half a minute."))

    def _follow_reminder(self, code: str) -> None:
        act, page = _ACTS.get(code), _PAGES.get(code)
        if act is not None:
            self._act(act)
        elif page is not None:
            self._go(page)
        else:
            self.section_wanted.emit(section_of(code) or "plan")

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        super().set_layout_class(layout_class)
        self._place(1 if layout_class is LayoutClass.COMPACT else 2)
        self._renew()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, look.space(24), 0)
        self._column.setSpacing(look.space(12))
        self._top.setSpacing(look.space(8))
        self._grid.setSpacing(look.space(16))
        self._grid.setContentsMargins(0, 0, 0, look.space(24))

"""Asiakasnäkymä (09): this client's plan turned to the client; nothing of anybody else."""

from dataclasses import replace
from typing import Final
from uuid import UUID

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.domain.client_view import ClientRemarkDraft
from app.domain.goals import StepStatus
from app.errors import UserError
from app.services import client_view, goals
from ui import theme
from ui.context import Context
from ui.models.client_view_texts import ClientViewTexts
from ui.navigation import Place
from ui.pages.client_view_goals import GoalTiles
from ui.pages.client_view_lists import ClientAgreed, ClientTeam
from ui.pages.client_view_words import ClientOwnWords
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.turned_view import TurnedHead, TurnedView
from ui.widgets.head_row import ShareRow
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.turned import BigButton, TurnedBand, only_one

_TAB_ICONS: Final = ("footprints", "users-round", "list-checks", "gauge")


class ClientPlanView(TurnedView):
    """Four tabs, 1–4; the client can mark a step and write own words.

    What is shown is one view in the use log; what the client adds is a change.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        if place.client_id is None:
            raise ValueError("the client's view needs a client")
        self.client_id: UUID = place.client_id
        self._texts = ClientViewTexts(self.speech)
        self._view = client_view.load_client_view(context.store, self.client_id, now=context.now())
        self._remark = self._view.remark
        self._shrunk = False
        self.speech.use(self._view.language)
        self.head = TurnedHead(self, shrinks=True)
        self.goals = GoalTiles(self._texts)
        self.team = ClientTeam(self._texts)
        self.agreed = ClientAgreed(self._texts)
        self.words = ClientOwnWords(self._texts)
        self.band = TurnedBand("calendar-heart")
        self.tabs = self._make_tabs()
        self.keeper = DraftKeeper(context, "client-remark", self._draft, self)
        self._pages = QStackedWidget()
        for page in (self.goals, self.team, self.agreed, self.words):
            self._pages.addWidget(page)
        self._lay_out()
        self.say_all()
        self.words.begin(self._remark)
        self._connect()
        self.show_tab(0)
        follow_theme(self._renew)

    def _make_tabs(self) -> list[BigButton]:
        return [BigButton("", icon, choice=True, filled=True) for icon in _TAB_ICONS]

    @override
    def say_all(self) -> None:
        translate = self.speech.translate
        words = (
            translate("ClientPlanView", "My goals"),
            translate("ClientPlanView", "My team"),
            translate("ClientPlanView", "What we agreed"),
            translate("ClientPlanView", "How is it going?"),
        )
        for tab, said in zip(self.tabs, words, strict=True):
            tab.setText(said)
        self.goals.say_all()
        self.words.say_all()
        self._show_view()

    def _lay_out(self) -> None:
        self._tab_row = ShareRow()
        for tab in self.tabs:
            self._tab_row.addWidget(tab)
        self.column.addWidget(self.head)
        self.column.addWidget(self._pages, 1)
        self.column.addWidget(self.band)
        self.column.addLayout(self._tab_row)

    def _connect(self) -> None:
        self.head.shrink_pressed.connect(self._toggle_size)
        self.goals.marked.connect(self._mark)
        self.words.changed.connect(self._typed)
        self.words.save_pressed.connect(self.save_words)
        for number, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _=False, chosen=number: self.show_tab(chosen))
            key = QShortcut(QKeySequence(str(number + 1)), self)
            key.activated.connect(lambda chosen=number: self.show_tab(chosen))

    def show_tab(self, number: int) -> None:
        """Show one of the four tabs."""
        only_one([*self.tabs], self.tabs[number])
        self._pages.setCurrentIndex(number)

    @override
    def save_draft(self) -> None:
        self.keeper.keep()

    def save_words(self) -> None:
        """Keep the client's words for good."""
        draft = self._draft()
        if draft.problems():
            return
        now, today = self.context.now(), self.context.today()
        try:
            client_view.save_remark(self.context.store, draft, now=now, today=today)
        except UserError:
            self.tell_not_kept()
            return
        self.keeper.forget()
        self._read()
        self.words.say(self.speech.translate("ClientPlanView", "Thank you. Your words are kept."))
        self.stored.emit()

    def _read(self) -> None:
        self._view = client_view.load_client_view(
            self.context.store, self.client_id, now=self.context.now(), logged=False
        )
        self._remark = self._view.remark
        self.words.begin(self._remark)
        self._show_view()

    def _show_view(self) -> None:
        view = self._view
        self.head.say(self._texts.greeting(view))
        self.goals.show_goals(view.goals, view.runs)
        self.team.show_view(view)
        self.agreed.show_view(view)
        self.words.show_view(view)
        self.band.said.setText(self._texts.next_meeting(view.next_booking))
        self.band.more.setText(self._texts.where(view))

    def _mark(self, goal_id: UUID, step_id: UUID, done: bool) -> None:
        now, today = self.context.now(), self.context.today()
        status = StepStatus.DONE if done else StepStatus.NOW
        try:
            goals.set_step(
                self.context.store, goal_id, step_id, status, now=now, today=today, by_client=True
            )
        except UserError:
            told = self.speech.translate(
                "ClientPlanView", "That could not be kept. Please tell the worker."
            )
            self.band.said.setText(told)
            return
        self.goals.remember(goal_id, step_id, done)
        self._read_goals()
        self.stored.emit()

    def _read_goals(self) -> None:
        """Read the steps again; what is being typed on another tab stays."""
        store, now = self.context.store, self.context.now()
        self._view = client_view.load_client_view(store, self.client_id, now=now, logged=False)
        self.goals.show_goals(self._view.goals, self._view.runs)

    def _draft(self) -> ClientRemarkDraft:
        return replace(self._remark, text=self.words.editor.toPlainText())

    def _typed(self) -> None:
        if self._draft().text != self._remark.text:
            self.words.say("")
            self.keeper.touch()

    @override
    def tell_not_kept(self) -> None:
        told = self.speech.translate(
            "ClientPlanView", "That could not be kept. Your words are still here."
        )
        self.words.say(told, safe=False)

    def _toggle_size(self) -> None:
        self._shrunk = not self._shrunk
        self.head.set_shrunk(self._shrunk)
        self.goals.set_alone(self._shrunk)
        set_shown(self.band, not self._shrunk)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = theme.current().effective_width(self.width()) < 1240
        self.head.set_small(self._shrunk or self.is_low() or narrow)
        tall = self.height() / theme.current().scale() >= 750
        self.goals.set_room(small=self.is_low() or narrow, picture=132 if tall else 92)
        self.renew_margins()

    def _renew(self) -> None:
        self._tab_row.setSpacing(theme.current().space(16))
        self.renew_margins()

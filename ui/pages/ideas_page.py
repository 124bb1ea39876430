"""Ideat (S08): what was thought up with clients for individual and group work, and its way."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.ideas import IdeaDraft, IdeaState, IdeaWork
from app.errors import UserError
from app.services import ideas
from ui import theme
from ui.context import Context
from ui.models.idea_texts import state_words, work_words
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard
from ui.widgets.scroll import Scroll
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown

_ALL = "all"


class IdeaCard(RowCard):
    """One idea; its two buttons name it."""

    def __init__(self, idea: IdeaDraft, parent: QWidget | None = None) -> None:
        super().__init__(idea.text, parent=parent)
        self.idea = idea
        state = state_words()[idea.state]
        in_use = idea.state is IdeaState.IN_USE
        self.add_to_head(
            Tag(state, "ok" if in_use else "neutral", "check" if in_use else "lightbulb", self)
        )
        self.edit_button = Button(self.tr("Edit"), "pencil", parent=self)
        self.edit_button.setAccessibleName(self.tr("Edit: {name}").format(name=idea.text))
        self.remove_button = Button(self.tr("Remove"), "trash-2", "ghost", parent=self)
        self.remove_button.setAccessibleName(self.tr("Remove: {name}").format(name=idea.text))
        self.add_to_head(self.edit_button)
        self.add_to_head(self.remove_button)
        together = self.tr("together with clients") if idea.together else ""
        day = text.format_date(idea.on) if idea.on else ""
        about = " · ".join(part for part in (work_words()[idea.work], together, day) if part)
        for line in (about, idea.seen):
            if line:
                self.add_row(Label(line, "body", "ink2", wrap=True, tabular=True, parent=self))
        self.setAccessibleName(", ".join(part for part in (idea.text, state, about) if part))


class IdeasPage(Page):
    """`place.section` may say of which work alone ("individual", "group")."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.cards: list[IdeaCard] = []
        words = work_words()
        self.work = Segment(
            (
                SegmentOption(_ALL, self.tr("All")),
                SegmentOption(IdeaWork.INDIVIDUAL.value, words[IdeaWork.INDIVIDUAL]),
                SegmentOption(IdeaWork.GROUP.value, words[IdeaWork.GROUP]),
            ),
            self.tr("Which ideas are shown"),
            parent=self,
        )
        known = {IdeaWork.INDIVIDUAL.value, IdeaWork.GROUP.value}
        self.work.set_selected(place.section if place.section in known else _ALL)
        self.new_button = Button(self.tr("New idea"), "plus", "primary", parent=self)
        self.primary_action = self.new_button
        self.empty = EmptyState(
            self.tr("No ideas yet"),
            self.tr("What clients and you thought of together, so that it is not forgotten."),
            parent=self,
        )
        self._lay_out()
        self.work.changed.connect(self.refresh)
        self.new_button.clicked.connect(lambda: self.navigate.emit(Place("idea")))
        self.refresh()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._scroll = Scroll(gap=12)
        self._scroll.setObjectName("ideas-scroll")
        self._head = HeadRow()
        self._head.add(Label(self.tr("Ideas for the work"), "h1", parent=self), 1)
        self._head.add(self.work)
        self._head.add(self.new_button)
        lead = self.tr("New ways for individual and group work. No client stands here.")
        self._scroll.body.addLayout(self._head)
        self._scroll.body.addWidget(Label(lead, "body", "ink2", wrap=True, parent=self))
        self._scroll.body.addWidget(self.empty)
        self._scroll.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Groups"), Place("groups")), self.tr("Ideas for the work")]

    @override
    def refresh(self) -> None:
        for card in self.cards:
            self._scroll.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        chosen = self.work.selected() or _ALL
        work = None if chosen == _ALL else IdeaWork(chosen)
        found = [one for one in ideas.list_ideas(self.context.store) if one.is_for(work)]
        self.cards = [self._card(one) for one in found]
        first = self._scroll.body.count() - 1
        for number, card in enumerate(self.cards):
            self._scroll.body.insertWidget(first + number, card)
        set_shown(self.empty, not self.cards)

    def _card(self, idea: IdeaDraft) -> IdeaCard:
        card = IdeaCard(idea, self)
        card.edit_button.clicked.connect(
            lambda: self.navigate.emit(Place("idea", record_id=idea.id))
        )
        card.remove_button.clicked.connect(lambda: self._remove(idea))
        return card

    def _remove(self, idea: IdeaDraft) -> None:
        store = self.context.store
        try:
            gone = ideas.remove_idea(store, idea.id)
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.notify(self.tr("Idea removed"), partial(ideas.put_idea_back, store, gone))

    def _renew(self) -> None:
        self._head.setSpacing(theme.current().space(12))

"""Before a network meeting: who is there, what may be told to them, and the client's consent."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.meetings import MeetingDraft, Participant
from app.domain.network import NetworkPersonRow
from app.reference.vocabularies import Vocabulary, entries
from ui import theme
from ui.layout_class import LayoutClass
from ui.models.team_texts import TeamTexts
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown

_CLIENT = "client"


class NetworkMeetingPeople(QWidget):
    """The meeting begins only when the client has consented to it and to who is there.

    Signals:
        begun: consent and people are told.
    """

    begun = Signal()

    def __init__(
        self,
        people: Sequence[NetworkPersonRow],
        texts: TeamTexts,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = {one.id: one for one in people}
        self.checks: dict[UUID, CheckBox] = {}
        self.others = ChipGroup(self.tr("Also present"))
        self.others.setObjectName("others")
        self.others.set_options(
            [
                ChipOption(one.id, words.label(Vocabulary.PARTICIPANTS, one.id))
                for one in entries(Vocabulary.PARTICIPANTS)
                if one.id != _CLIENT
            ]
        )
        self.consent = Segment(
            [
                SegmentOption("spoken", self.tr("Yes, in speech")),
                SegmentOption("written", self.tr("Yes, in writing")),
            ],
            self.tr("The client consents"),
            may_be_empty=True,
        )
        self.begin_button = Button(self.tr("Begin"), "play", "primary", large=True)
        self.begin_button.setObjectName("begin")
        self.hint = Label(self.tr("First ask the client for consent."), "small", "ink2", wrap=True)
        self._lay_out(texts)
        self.consent.changed.connect(self._show_ready)
        self.begin_button.clicked.connect(self.begun)
        self._show_ready()
        follow_theme(self._renew)

    def _lay_out(self, texts: TeamTexts) -> None:
        scroll = Scroll(padding=24, gap=12)
        scroll.body.addWidget(Label(self.tr("Who is there"), "h1", wrap=True))
        for person in self._people.values():
            scroll.body.addWidget(self._row(person, texts))
        scroll.body.addWidget(Label(self.tr("Also present"), "label", "ink2"))
        scroll.body.addWidget(self.others)
        scroll.body.addStretch()
        ask = Card(self.tr("Consent first"))
        question = self.tr("Does the client want this meeting, with these people in it?")
        ask.body.addWidget(Label(question, "lead", wrap=True))
        ask.body.addWidget(self.consent)
        ask.body.addWidget(self.hint)
        ask.body.addWidget(self.begin_button)
        self._side = QVBoxLayout()
        self._side.addWidget(ask)
        self._side.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(scroll, 3)
        self._columns.addLayout(self._side, 2)

    def _row(self, person: NetworkPersonRow, texts: TeamTexts) -> QFrame:
        """One of the team: whether they are there, and what may be told to them."""
        told = texts.consent(person.consent)
        frame = QFrame()
        frame.setObjectName("card")
        check = self.checks[person.id] = CheckBox(person.label)
        check.setObjectName(f"present-{len(self.checks)}")
        check.setAccessibleDescription(
            " ".join(part for part in (told.words, told.details) if part)
        )
        row = HeadRow()
        frame.setLayout(row)
        row.setContentsMargins(*(theme.current().space(12),) * 4)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(check)
        if told.details:
            words.addWidget(Label(told.details, "small", "ink2", wrap=True))
        row.add(words, 1)
        row.add(Tag(told.words, told.status, told.icon))
        return frame

    def check_of(self, label: str) -> CheckBox:
        """Give the check box of one of the team, the first who is called so."""
        return next(
            check
            for person_id, check in self.checks.items()
            if self._people[person_id].label == label
        )

    def load(self, draft: MeetingDraft) -> None:
        """Show who is there and whether the client has consented."""
        roles = {one.role for one in draft.participants if one.person_id is None}
        here = {one.person_id for one in draft.participants}
        for person_id, check in self.checks.items():
            label = self._people[person_id].label
            check.setChecked(person_id in here or label in roles)
            roles.discard(label)
        self.others.set_selected(roles)
        self.consent.set_selected(draft.people_consent or None)
        self._show_ready()

    def apply(self, draft: MeetingDraft) -> MeetingDraft:
        """Give the draft with its people; names and titles come from the map, for the entry."""
        known = {one.role: one for one in draft.participants if one.person_id is None}
        theirs = {one.person_id: one for one in draft.participants}
        found = [known.get(_CLIENT, Participant(role=_CLIENT))]
        for person_id, check in self.checks.items():
            if check.isChecked():
                found.append(theirs.get(person_id) or self._participant(person_id))
        found += [known.get(one) or Participant(role=one) for one in self.others.selected()]
        return replace(
            draft,
            participants=tuple(found),
            people_consent=self.consent.selected() or "",
        )

    def _participant(self, person_id: UUID) -> Participant:
        person = self._people[person_id]
        return Participant(
            person_id=person_id,
            role=person.label,
            name=person.record_name,
            title=person.title,
            organisation=person.organisation,
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = LayoutClass.of(self.width(), theme.current().scale()) is LayoutClass.COMPACT
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _show_ready(self) -> None:
        ready = self.consent.selected() is not None
        self.begin_button.setEnabled(ready)
        set_shown(self.hint, not ready)

    def _renew(self) -> None:
        space = theme.current().space(24)
        self._side.setContentsMargins(0, space, space, space)

"""One person of the team beside the map (08): tie, goals, consent, contacts, number."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.goals import GoalRow
from app.domain.network import Closeness, ContactRow, Strength, Tone
from app.domain.network_map import MapView
from ui import theme
from ui.models.team_texts import TeamTexts
from ui.pages.person_contact import PersonContact
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.scroll import Scroll
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme, set_shown


class TeamInspector(QFrame):
    """Changes of the tie and of the goals are said at once; everything else is in the dialog.

    Signals:
        tie_changed: the tie as it is now chosen (Tie).
        helps_changed: the goals they help with (tuple of UUID).
        edit_wanted: open the dialog.
        removal_wanted: take them off the map.
        closed: show the map alone.
    """

    tie_changed = Signal(object)
    helps_changed = Signal(object)
    edit_wanted = Signal()
    removal_wanted = Signal()
    closed = Signal()

    def __init__(self, texts: TeamTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._texts = texts
        self._view: MapView | None = None
        self._kept: tuple[UUID, ...] = ()
        self.name = Label("", "h3", wrap=True)
        self.place = Label("", "small", "ink2", wrap=True)
        self.close_button = IconButton("x", self.tr("Close"), "ghost")
        self.closeness = self._segment(
            self.tr("Closeness"), [(one.value, texts.closeness(one)) for one in Closeness]
        )
        self.strength = self._segment(
            self.tr("Strength of the tie"), [(one.value, texts.strength(one)) for one in Strength]
        )
        self.tone = self._segment(
            self.tr("Tone"),
            [(one.value, texts.tone(one)) for one in Tone if one is not Tone.WISH],
        )
        self.helps = ChipGroup(self.tr("Helps with which goal"))
        self.role = Label("", "small", "ink2", wrap=True)
        self.contact = PersonContact(texts)
        self.edit_button = Button(self.tr("Change"), "pencil")
        self.remove_button = IconButton("trash-2", self.tr("Take off the map"), "danger-outline")
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _segment(self, name: str, options: Sequence[tuple[str, str]]) -> Segment:
        segment = Segment([SegmentOption(*option) for option in options], name, dense=True)
        segment.changed.connect(self._tie_chosen)
        return segment

    def _lay_out(self) -> None:
        self._icon = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.place)
        self._head = QHBoxLayout()
        self._head.addLayout(self._icon)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = Scroll(padding=0, gap=12)
        self._goal_title = Label(self.tr("Helps with the goal"), "label", "ink2")
        for segment in (self.closeness, self.strength, self.tone):
            self._titled(segment.accessibleName(), segment)
        self._scroll.body.addWidget(self._goal_title)
        self._scroll.body.addWidget(self.helps)
        self._scroll.body.addWidget(self.role)
        line = QFrame()
        line.setObjectName("line")
        self._scroll.body.addWidget(line)
        self._scroll.body.addWidget(self.contact)
        self._scroll.body.addStretch()
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.edit_button, 1)
        self._foot.addWidget(self.remove_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self._foot)

    def _titled(self, title: str, control: QWidget) -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(title, "label", "ink2"))
        column.addWidget(control)
        self._scroll.body.addLayout(column)

    def _connect(self) -> None:
        self.helps.changed.connect(self._helps_chosen)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.remove_button.clicked.connect(self.removal_wanted)
        self.close_button.clicked.connect(self.closed)

    @property
    def view(self) -> MapView | None:
        """Whom it shows."""
        return self._view

    def forget(self) -> None:
        """Show nobody: the next one begins with the number put away."""
        self._view = None

    def show_person(
        self,
        view: MapView,
        goals: Sequence[GoalRow],
        contacts: Sequence[ContactRow],
        *,
        read_only: bool,
        shielded: bool,
    ) -> None:
        """Show somebody. `read_only` is for an earlier day; with the shield no number is told."""
        texts, person = self._texts, view.person
        other = self._view is None or self._view.id != view.id
        self._view = view
        self.name.setText(person.label)
        self.place.setText(texts.sectors(person))
        self._show_icon(view)
        self.closeness.set_selected(view.tie.closeness.value)
        self.strength.set_selected(view.tie.strength.value)
        self.tone.set_selected(view.tie.tone.value)
        self._show_goals(view, goals)
        self.contact.show_contact(person, contacts, hidden=shielded, fold=other)
        for control in (self.closeness, self.strength, self.tone, self.helps):
            control.setEnabled(not read_only)
        self.remove_button.setEnabled(not read_only)

    def _show_icon(self, view: MapView) -> None:
        while (item := self._icon.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        voice = view.person.kind in {"person", "pet"}
        back, ink = ("voiceSoft", "voiceInk") if voice else ("primarySoft", "primaryInk")
        self._icon.addWidget(RoundIcon(self._texts.kind_icon(view.person.kind), back, ink, 40))

    def _show_goals(self, view: MapView, goals: Sequence[GoalRow]) -> None:
        still, ended = self._texts.helped(view.person, goals)
        shown = [goal for goal in goals if self._texts.is_open(goal)]
        self._kept = tuple(goal.id for goal in ended)
        self.helps.set_options([ChipOption(str(goal.id), goal.label) for goal in shown])
        self.helps.set_selected(str(goal.id) for goal in still)
        set_shown(self.helps, bool(shown))
        set_shown(self._goal_title, bool(shown))
        lines = [view.person.plan_role.strip()]
        lines += [self._texts.ended_goal(goal) for goal in ended]
        self.role.setText("\n".join(line for line in lines if line))
        set_shown(self.role, bool(self.role.text()))

    def _tie_chosen(self) -> None:
        if self._view is None:
            return
        before = self._view.tie
        tie = replace(
            before,
            closeness=Closeness(self.closeness.selected() or before.closeness),
            strength=Strength(self.strength.selected() or before.strength),
            tone=Tone(self.tone.selected() or before.tone),
        )
        if tie.closeness is not before.closeness:
            tie = replace(tie, spot=None)
        self.tie_changed.emit(tie)

    def _helps_chosen(self) -> None:
        self.helps_changed.emit(tuple(UUID(one) for one in self.helps.selected()) + self._kept)

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(16)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(look.space(12))
        self._head.setSpacing(look.space(12))
        self._foot.setSpacing(look.space(8))

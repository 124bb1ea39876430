"""The left half of the log form (07): when, how, where, who, by which means, which goals."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.goals import GoalRow
from app.domain.meetings import (
    ContactForm,
    Direction,
    GoalMark,
    MeetingDraft,
    Outcome,
    Participant,
)
from app.reference.vocabularies import Vocabulary
from ui import icons, theme
from ui.layout_class import LayoutClass
from ui.pages.meeting_time import MeetingTime
from ui.vocabulary import Words
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme

_WIDE_COUNTS = (4, 5, 5, 5)
_MEDIUM_COUNTS = (2, 3, 3, 3)


class GoalTouch(QWidget):
    """One goal with takapakkia – ennallaan – eteen; nothing chosen means not touched."""

    changed = Signal()

    def __init__(self, goal: GoalRow, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal = goal
        self._icon_name = icon
        self._icon = Label()
        self._title = ElidedLabel(goal.label, "body")
        self.segment = Segment(
            [
                SegmentOption(Direction.BACK, self.tr("A step back"), "undo-2"),
                SegmentOption(Direction.UNCHANGED, self.tr("Unchanged"), "equal"),
                SegmentOption(Direction.FORWARD, self.tr("Forward"), "footprints"),
            ],
            self.tr("Goal: {goal}").format(goal=goal.label),
            may_be_empty=True,
        )
        self.segment.changed.connect(self._touched)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._title, 1)
        row.addWidget(self.segment)
        follow_theme(self._renew)

    def set_direction(self, direction: Direction | None) -> None:
        """Show a stored mark."""
        self.segment.set_selected(direction)
        self._renew()

    def mark(self) -> GoalMark | None:
        """Give the mark, or None if the goal was not touched."""
        chosen = self.segment.selected()
        if chosen is None:
            return None
        return GoalMark(goal_id=self.goal.id, direction=Direction(chosen), title=self.goal.label)

    def _touched(self) -> None:
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        touched = self.segment.selected() is not None
        self._icon.setPixmap(icons.pixmap(self._icon_name, "ink" if touched else "ink2", 20))
        self._title.set_role("strong" if touched else "body")


class MeetingChoices(QWidget):
    """Chips and goals; methods of last time are shown dotted, never chosen (review 8).

    Signals:
        changed: something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._touches: list[GoalTouch] = []
        self._participants: tuple[Participant, ...] = ()
        self._outcome = Outcome.HELD
        self.time = MeetingTime(words)
        self.forms = self._group(self.tr("Form"), "forms", multi=False, visible=4)
        self.places = self._group(self.tr("Place"), "places", visible=5)
        self.people = self._group(self.tr("Present"), "people", visible=5)
        self.methods = self._group(self.tr("Methods"), "methods", visible=5)
        self.reasons = self._group(self.tr("Reason"), "reasons", multi=False, visible=6)
        self.reason_note = LineEdit(self.tr("More about it (not needed)"))
        self.reason_note.setObjectName("outcome-note")
        self.reason_note.textEdited.connect(self._say_changed)
        self.core_element = ComboBox()
        self.core_element.setObjectName("core-element")
        self.core_element.setAccessibleName(self.tr("Core element"))
        self.core_element.activated.connect(self._core_element_chosen)
        self._core_element_by_hand = False
        self.together = CheckBox(self.tr("Assessed together"))
        self.together.setObjectName("assessed-together")
        self.together.toggled.connect(self._say_changed)
        self._lay_out()
        self._fill_vocabularies()
        self.time.changed.connect(self._say_changed)
        self.forms.changed.connect(self._say_changed)
        self.methods.changed.connect(self._methods_changed)
        follow_theme(self._renew)

    def _group(self, name: str, object_name: str, *, multi: bool = True, visible: int) -> ChipGroup:
        group = ChipGroup(name, multi=multi, visible_count=visible)
        group.setObjectName(object_name)
        group.changed.connect(self._say_changed)
        return group

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._labels: dict[str, Label] = {}
        core = QHBoxLayout()
        core.addWidget(Label(self.tr("dotted: last time"), "small", "ink2"))
        core.addStretch()
        core.addWidget(Label(self.tr("Core element"), "small", "ink2"))
        core.addWidget(self.core_element)
        self._core_row = QWidget()
        self._core_row.setLayout(core)
        core.setContentsMargins(0, 0, 0, 0)
        self._goal_box = QWidget()
        self._goal_column = QVBoxLayout(self._goal_box)
        self._goal_column.setContentsMargins(0, 0, 0, 0)
        self._goal_column.addWidget(self.together)
        rows: list[tuple[str, str, QWidget]] = [
            ("time", self.tr("Time"), self.time),
            ("forms", self.tr("Form"), self.forms),
            ("reasons", self.tr("Reason"), self.reasons),
            ("reason_note", "", self.reason_note),
            ("places", self.tr("Place"), self.places),
            ("people", self.tr("Present"), self.people),
            ("methods", self.tr("Methods"), self.methods),
            ("core", "", self._core_row),
            ("goals", self.tr("Goals"), self._goal_box),
        ]
        top = Qt.AlignmentFlag.AlignTop
        for number, (key, text, widget) in enumerate(rows):
            label = Label(text, "strong")
            self._labels[key] = label
            self._grid.addWidget(label, number, 0, top)
            self._grid.addWidget(widget, number, 1)
        self._grid.setRowStretch(len(rows), 1)
        self._rows = {key: widget for key, _, widget in rows}

    def _fill_vocabularies(self) -> None:
        self.forms.set_options(self._words.options(Vocabulary.CONTACT_FORMS))
        self.core_element.add_choice("", self.tr("Not chosen"))
        for entry in self._words.entries(Vocabulary.CORE_ELEMENTS):
            self.core_element.add_choice(entry.id, entry.label(self._words.language))

    def load(
        self,
        draft: MeetingDraft,
        goals: Sequence[GoalRow],
        *,
        last_methods: Sequence[str] = (),
        last_places: Sequence[str] = (),
        roles: Sequence[str] = (),
    ) -> None:
        """Show a draft; `last_…` are told by a dotted border, `roles` are people of the team."""
        self.time.load(draft)
        self.forms.set_selected([draft.form] if draft.form else [])
        self.places.set_options(
            self._words.options(Vocabulary.PLACES, dotted=last_places, icons=False)
        )
        self.places.set_selected(draft.places)
        self._load_people(draft.participants, roles)
        self.methods.set_options(
            self._words.options(Vocabulary.METHODS, dotted=last_methods, icons=False)
        )
        self.methods.set_selected(draft.methods)
        self.core_element.set_selected(draft.core_elements[0] if draft.core_elements else "")
        self._core_element_by_hand = bool(draft.core_elements)
        self._load_goals(goals, draft.goal_marks)
        self.together.setChecked(draft.assessed_together)
        self.reason_note.setText(draft.outcome_note)
        self.show_outcome(draft.outcome)
        self.reasons.set_selected([draft.outcome_reason] if draft.outcome_reason else [])

    def _load_people(self, chosen: Sequence[Participant], roles: Sequence[str]) -> None:
        self._participants = tuple(chosen)
        options = {
            option.id: option
            for option in self._words.options(Vocabulary.PARTICIPANTS, icons=False)
        }
        for role in (*roles, *(person.role for person in chosen)):
            options.setdefault(role, ChipOption(role, role))
        self.people.set_options(list(options.values()))
        self.people.set_selected([person.role for person in chosen])

    def _load_goals(self, goals: Sequence[GoalRow], marks: Sequence[GoalMark]) -> None:
        for touch in self._touches:
            self._goal_column.removeWidget(touch)
            touch.deleteLater()
        directions = {mark.goal_id: mark.direction for mark in marks}
        self._touches = []
        for number, goal in enumerate(goals):
            touch = GoalTouch(goal, self._words.icon(Vocabulary.GOAL_AREAS, goal.area) or "target")
            touch.set_direction(directions.get(goal.id))
            touch.changed.connect(self._say_changed)
            self._goal_column.insertWidget(number, touch)
            self._touches.append(touch)
        self.together.setVisible(bool(goals))
        self._show_rows()

    def show_outcome(self, outcome: Outcome) -> None:
        """Ask only what this outcome needs; what was chosen before is kept."""
        self._outcome = outcome
        if outcome is not Outcome.HELD:
            options = self._words.options(Vocabulary.OUTCOME_REASONS, outcome=outcome)
            self.reasons.set_options(options)
        self._show_rows()

    def _show_rows(self) -> None:
        held = self._outcome is Outcome.HELD
        shown = {"time", "forms"} | (
            {"places", "people", "methods", "core"} if held else {"reasons", "reason_note"}
        )
        if held and self._touches:
            shown.add("goals")
        for key, widget in self._rows.items():
            widget.setVisible(key in shown)
            self._labels[key].setVisible(key in shown)

    def apply(self, draft: MeetingDraft) -> MeetingDraft:
        """Give the draft with what stands here."""
        form = next(iter(self.forms.selected()), None)
        core = self.core_element.selected()
        named = {person.role: person for person in self._participants}
        return replace(
            self.time.apply(draft),
            outcome_reason=next(iter(self.reasons.selected()), ""),
            outcome_note=self.reason_note.text(),
            form=ContactForm(form) if form else None,
            places=self.places.selected(),
            participants=tuple(
                named.get(role) or Participant(role=role) for role in self.people.selected()
            ),
            methods=self.methods.selected(),
            core_elements=(core,) if core else (),
            goal_marks=tuple(mark for touch in self._touches if (mark := touch.mark())),
            assessed_together=self.together.isChecked(),
            interpreter_used="interpreter" in self.people.selected(),
        )

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Show the goal segments as icons where there is little room."""
        wide = layout_class is LayoutClass.WIDE
        for touch in self._touches:
            touch.segment.set_icon_only(not wide)
        groups = (self.forms, self.places, self.people, self.methods)
        for group, count in zip(groups, _WIDE_COUNTS if wide else _MEDIUM_COUNTS, strict=True):
            group.set_visible_count(count)
        self.time.set_short(not wide)

    def _methods_changed(self) -> None:
        # The core element follows the method until she chooses one herself (review 24, E64).
        if not self._core_element_by_hand:
            found = self._words.core_element_of(self.methods.selected())
            self.core_element.set_selected(found or "")
        self._say_changed()

    def _core_element_chosen(self) -> None:
        self._core_element_by_hand = True
        self._say_changed()

    def _say_changed(self) -> None:
        self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._grid.setVerticalSpacing(look.space(8))
        self._grid.setHorizontalSpacing(look.space(12))
        self._grid.setColumnMinimumWidth(0, look.px(88))
        self._goal_column.setSpacing(look.space(4))
        for label in self._labels.values():
            label.setMinimumHeight(look.control_height())

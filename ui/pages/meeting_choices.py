"""The left half of the log form (07): when, how, where, who, by which means, which goals."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.goals import GoalRow
from app.domain.meeting_form import MeetingForm
from app.domain.meetings import ContactForm, GoalMark, MeetingDraft, Outcome
from app.reference.profiles import Defaults
from app.reference.vocabularies import Vocabulary
from ui import theme
from ui.layout_class import LayoutClass
from ui.pages.goal_touch import GoalTouch
from ui.pages.meeting_people import MeetingPeople
from ui.pages.meeting_time import MeetingTime
from ui.pages.purpose_button import PurposeButton
from ui.pages.remote_hint import RemoteHint
from ui.vocabulary import Words
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipGroup
from ui.widgets.label import Label
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import PaintedWidget, follow_theme, set_shown

# Forms, places, people, methods: as many as stand in one line (Swedish words are longer).
_WIDE_COUNTS = {"fi": (4, 5, 5, 5), "sv": (3, 5, 5, 5), "en": (4, 5, 4, 5)}
_MEDIUM_COUNTS = (2, 3, 3, 3)


class _DottedSample(PaintedWidget):
    """A small dotted pill: the key to the dotted chips."""

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(26), look.icon_px(14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.current().color("lineStrong"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.end()


class MeetingChoices(QWidget):
    """Chips and goals; methods of last time are shown dotted, never chosen (review 8).

    Args:
        words: the code lists.
        defaults: what stands first in this county.

    Signals:
        changed: something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, words: Words, defaults: Defaults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._defaults = defaults
        self.touches: list[GoalTouch] = []
        self._wide = True
        self._outcome = Outcome.HELD
        self.time = MeetingTime(words)
        self.forms = self._group(self.tr("Form"), "forms", multi=False, visible=4)
        self.remote = RemoteHint()
        self.places = self._group(self.tr("Place"), "places", visible=5)
        self.people = MeetingPeople(words)
        self.methods = self._group(self.tr("Methods"), "methods", visible=5)
        self.reasons = self._group(self.tr("Reason"), "reasons", multi=False, visible=6)
        self.reason_note = LineEdit(self.tr("More about it (not needed)"))
        self.reason_note.setObjectName("outcome-note")
        self.reason_note.setAccessibleName(self.tr("More about it (not needed)"))
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
        self.forms.changed.connect(self._show_rows)
        self.time.changed.connect(self._say_changed)
        self.people.changed.connect(self._say_changed)
        self.methods.changed.connect(self._methods_changed)
        follow_theme(self._renew)

    def _group(self, name: str, object_name: str, *, multi: bool = True, visible: int) -> ChipGroup:
        group = ChipGroup(name, multi=multi, visible_count=visible)
        group.setObjectName(object_name)
        group.changed.connect(self._say_changed)
        return group

    def _make_core_row(self) -> QWidget:
        self._dotted = _DottedSample()
        self._dotted.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.purposes = PurposeButton(self._words)
        self.purposes.changed.connect(self._say_changed)
        self._dotted_label = Label(self.tr("dotted: last time"), "small", "ink2")
        legend = QHBoxLayout()
        legend.addWidget(self._dotted)
        legend.addWidget(self._dotted_label)
        legend.addStretch()
        legend.addWidget(self.purposes)
        holder = QWidget()
        self._core = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._core.addLayout(legend)
        self._core.addWidget(self.core_element, 1)
        self._core.setContentsMargins(0, 0, 0, 0)
        return holder

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._labels: dict[str, Label] = {}
        self._core_row = self._make_core_row()
        self._goal_box = QWidget()
        self._goal_column = QVBoxLayout(self._goal_box)
        self._goal_column.setContentsMargins(0, 0, 0, 0)
        self._goal_column.addWidget(self.together)
        rows: list[tuple[str, str, QWidget]] = [
            ("time", self.tr("Time"), self.time),
            ("forms", self.tr("Form"), self.forms),
            ("remote", "", self.remote),
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
        first = (self._defaults.contact_form,)
        self.forms.set_options(self._words.options(Vocabulary.CONTACT_FORMS, first=first))
        self.core_element.add_choice("", self.tr("Core element: not chosen"))
        for entry in self._words.entries(Vocabulary.CORE_ELEMENTS):
            self.core_element.add_choice(entry.id, entry.label(self._words.language))

    def load(self, form: MeetingForm) -> None:
        """Show a form's draft; what was chosen last time is told by a dotted border."""
        draft = form.draft
        self.time.load(draft)
        self.forms.set_selected([draft.form] if draft.form else [])
        self.remote.show_client(form.client.phone, form.remote_note)
        self._load_dotted(self.places, Vocabulary.PLACES, form.last_places, self._defaults.places)
        self.places.set_selected(draft.places)
        self.people.load(
            draft.participants,
            roles=form.network_roles,
            known=form.known_people,
            interpreter_language=form.interpreter_language,
        )
        self._load_dotted(
            self.methods, Vocabulary.METHODS, form.last_methods, self._defaults.methods
        )
        self.methods.set_selected(draft.methods)
        for part in (self._dotted, self._dotted_label):
            set_shown(part, bool(form.last_methods or form.last_places))
        self.core_element.set_selected(draft.core_elements[0] if draft.core_elements else "")
        self._core_element_by_hand = bool(draft.core_elements)
        self.purposes.set_selected(draft.purposes, draft.tags)
        self._load_goals(form.goals, draft.goal_marks)
        self.together.setChecked(draft.assessed_together)
        self.reason_note.setText(draft.outcome_note)
        self.show_outcome(draft.outcome)
        self.reasons.set_selected([draft.outcome_reason] if draft.outcome_reason else [])

    def _load_dotted(
        self, group: ChipGroup, vocabulary: Vocabulary, last: Sequence[str], usual: Sequence[str]
    ) -> None:
        # Last time's first, so that none of them waits behind "More…"; then the county's usual.
        first = tuple(dict.fromkeys((*last, *usual)))
        group.set_options(self._words.options(vocabulary, dotted=last, first=first, icons=False))

    def _load_goals(self, goals: Sequence[GoalRow], marks: Sequence[GoalMark]) -> None:
        for touch in self.touches:
            self._goal_column.removeWidget(touch)
            touch.deleteLater()
        directions = {mark.goal_id: mark.direction for mark in marks}
        self.touches = []
        for number, goal in enumerate(goals):
            touch = GoalTouch(goal, self._words.icon(Vocabulary.GOAL_AREAS, goal.area) or "target")
            touch.set_direction(directions.get(goal.id))
            touch.segment.set_icon_only(not self._wide)
            touch.changed.connect(self._say_changed)
            self._goal_column.insertWidget(number, touch)
            self.touches.append(touch)
        set_shown(self.together, bool(goals))
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
        if self.forms.selected() == (ContactForm.REMOTE.value,):
            shown.add("remote")
        if held and self.touches:
            shown.add("goals")
        for key, widget in self._rows.items():
            set_shown(widget, key in shown)
            set_shown(self._labels[key], key in shown)

    def apply(self, draft: MeetingDraft) -> MeetingDraft:
        """Give the draft with what stands here."""
        form = next(iter(self.forms.selected()), None)
        core = self.core_element.selected()
        return replace(
            self.time.apply(draft),
            outcome_reason=next(iter(self.reasons.selected()), ""),
            outcome_note=self.reason_note.text(),
            form=ContactForm(form) if form else None,
            places=self.places.selected(),
            participants=self.people.participants(),
            methods=self.methods.selected(),
            core_elements=(core,) if core else (),
            purposes=self.purposes.selected(),
            tags=self.purposes.tags(),
            goal_marks=tuple(mark for touch in self.touches if (mark := touch.mark())),
            assessed_together=self.together.isChecked(),
            interpreter_used="interpreter" in self.people.selected(),
        )

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Show the goal segments as icons where there is little room."""
        wide = layout_class is LayoutClass.WIDE
        self._wide = wide
        for touch in self.touches:
            touch.segment.set_icon_only(not wide)
        groups = (self.forms, self.places, self.people.group, self.methods)
        counts = _WIDE_COUNTS[self._words.language] if wide else _MEDIUM_COUNTS
        for group, count in zip(groups, counts, strict=True):
            group.set_visible_count(count)
        self.time.set_short(not wide)
        direction = QBoxLayout.Direction
        self._core.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

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
        self._goal_column.setSpacing(look.space(4) // 2)
        self.core_element.setMaximumWidth(look.px(290))
        for label in self._labels.values():
            label.setMinimumHeight(look.control_height())

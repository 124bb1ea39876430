"""The form of a person, pet or place of the team (08)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.goals import GoalRow
from app.domain.network import Closeness, NetworkPersonDraft, Sector, Strength, Tone
from app.domain.problems import Problem
from ui import messages, theme
from ui.models.team_texts import KINDS, TeamTexts
from ui.pages.consent_form import ConsentForm
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown


class PersonForm(QWidget):
    """All fields of a network person; gives a draft and never saves.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self,
        texts: TeamTexts,
        today: Callable[[], date],
        goals: Sequence[GoalRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._draft: NetworkPersonDraft | None = None
        self._fields: dict[str, Field] = {}
        self._make_tie(goals)
        self._make_record()
        self.consent = ConsentForm(texts, today)
        self.consent.changed.connect(self.changed)
        self._lay_out()
        follow_theme(self._renew)

    def _make_tie(self, goals: Sequence[GoalRow]) -> None:
        texts = self._texts
        self.label = self._line("label", self.tr("Role or alias on the map"))
        self._fields["label"].set_hint(self.tr("For example Sister. Not the full name."))
        self.kind = self._segment(
            "kind",
            self.tr("What it is"),
            [SegmentOption(one, texts.kind(one), texts.kind_icon(one)) for one in KINDS],
        )
        self.sector = ComboBox()
        self.sector.setObjectName("sector")
        for sector in Sector:
            self.sector.add_choice(sector.value, texts.sector(sector))
        self.sector.currentIndexChanged.connect(self.changed)
        self._fields["sector"] = Field(self.tr("Sector"), self.sector)
        self.also_in = ChipGroup(self.tr("Also in"))
        self.also_in.setObjectName("also_in")
        self.also_in.set_options([ChipOption(one.value, texts.sector(one)) for one in Sector])
        self.also_in.changed.connect(self.changed)
        self._fields["also_in"] = Field(self.tr("Also in"), self.also_in, True)
        self.closeness = self._segment(
            "closeness",
            self.tr("Closeness"),
            [SegmentOption(one.value, texts.closeness(one)) for one in Closeness],
        )
        self.strength = self._segment(
            "strength",
            self.tr("Strength of the tie"),
            [SegmentOption(one.value, texts.strength(one)) for one in Strength],
        )
        self.tone = self._segment(
            "tone", self.tr("Tone"), [SegmentOption(one.value, texts.tone(one)) for one in Tone]
        )
        self.helps = ChipGroup(self.tr("Helps with which goal"))
        self.helps.setObjectName("helps")
        self.helps.set_options([ChipOption(str(goal.id), goal.label) for goal in goals])
        self.helps.changed.connect(self.changed)
        self._fields["helps"] = Field(self.tr("Helps with which goal"), self.helps, True)
        set_shown(self._fields["helps"], bool(goals))
        self.plan_role = self._line("plan_role", self.tr("Role in the plan"), optional=True)

    def _make_record(self) -> None:
        self.record_name = self._line("record_name", self.tr("Name for the entry"), optional=True)
        self._fields["record_name"].set_hint(
            self.tr("Only for entries of those who took part. Never shown on the map.")
        )
        self.title = self._line("title", self.tr("Title"), optional=True)
        self.organisation = self._line("organisation", self.tr("Organisation"), optional=True)
        self.phone = self._line("phone", self.tr("Phone"), optional=True)
        self.protected = CheckBox(self.tr("This person has a non-disclosure order"))
        self.protected.setObjectName("protected")
        self.protected.toggled.connect(self.changed)

    def _line(self, name: str, label: str, *, optional: bool = False) -> LineEdit:
        edit = LineEdit()
        edit.setObjectName(name)
        edit.textEdited.connect(self.changed)
        self._fields[name] = Field(label, edit, optional)
        return edit

    def _segment(self, name: str, label: str, options: Sequence[SegmentOption]) -> Segment:
        segment = Segment(options, label, breaks=True)
        segment.changed.connect(self.changed)
        self._fields[name] = Field(label, segment)
        return segment

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        rows = (
            ("label", "sector"),
            ("kind",),
            ("closeness", "strength"),
            ("tone",),
            ("also_in",),
            ("helps",),
            ("plan_role",),
        )
        self._put(rows)
        self._record_title = Label(self.tr("For entries"), "h3")
        self._record_grid = QGridLayout()
        self._record_grid.setColumnStretch(0, 1)
        self._record_grid.setColumnStretch(1, 1)
        for number, name in enumerate(("record_name", "title", "organisation", "phone")):
            self._record_grid.addWidget(self._fields[name], number // 2, number % 2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._record_title)
        self._column.addLayout(self._record_grid)
        self._column.addWidget(self.protected)
        self._column.addWidget(self.consent)

    def _put(self, rows: Sequence[tuple[str, ...]]) -> None:
        for number, names in enumerate(rows):
            for column, name in enumerate(names):
                span = 2 if len(names) == 1 else 1
                self._grid.addWidget(self._fields[name], number, column, 1, span)

    def load(self, draft: NetworkPersonDraft, period_end: date | None) -> None:
        """Show a person; `period_end` is how long a consent may last."""
        self._draft = draft
        for name in ("label", "plan_role", "record_name", "title", "organisation", "phone"):
            getattr(self, name).setText(getattr(draft, name))
        self.kind.set_selected(draft.kind)
        self.sector.set_selected(draft.sector.value)
        self.closeness.set_selected(draft.closeness.value)
        self.strength.set_selected(draft.strength.value)
        self.tone.set_selected(draft.tone.value)
        self.also_in.set_selected(sector.value for sector in draft.also_in)
        self.helps.set_selected(str(goal) for goal in draft.helps_goals)
        self.protected.setChecked(draft.protected)
        self.consent.load(draft.consent, period_end)

    def take_stored(self, draft: NetworkPersonDraft) -> None:
        """Take version and consent as they are stored now; what is typed elsewhere stays."""
        if self._draft is not None:
            self._draft = replace(self._draft, version=draft.version, consent=draft.consent)
            self.consent.load(draft.consent, None, keep_end=True)

    def draft(self) -> NetworkPersonDraft:
        """Give what stands in the form."""
        if self._draft is None:
            raise ValueError("the form was not loaded")
        shown = {UUID(option.id) for option in self.helps.options()}
        kept = tuple(goal for goal in self._draft.helps_goals if goal not in shown)
        return replace(
            self._draft,
            label=self.label.text(),
            kind=self.kind.selected() or "person",
            sector=Sector(self.sector.selected() or Sector.FAMILY),
            closeness=Closeness(self.closeness.selected() or Closeness.MIDDLE),
            strength=Strength(self.strength.selected() or Strength.MEDIUM),
            tone=Tone(self.tone.selected() or Tone.GIVES),
            record_name=self.record_name.text(),
            title=self.title.text(),
            organisation=self.organisation.text(),
            phone=self.phone.text(),
            plan_role=self.plan_role.text(),
            also_in=tuple(
                one
                for one in map(Sector, self.also_in.selected())
                if one.value != self.sector.selected()
            ),
            helps_goals=kept + tuple(UUID(goal) for goal in self.helps.selected()),
            protected=self.protected.isChecked(),
            consent=self.consent.draft(),
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say under each field what keeps the person from being saved."""
        told = messages.problems_by_field(problems)
        self.consent.show_problems(told)
        show_told(self._fields, told)

    def _renew(self) -> None:
        look = theme.current()
        for grid in (self._grid, self._record_grid):
            grid.setHorizontalSpacing(look.space(16))
            grid.setVerticalSpacing(look.space(12))
        self._column.setSpacing(look.space(12))

"""The form of a client (31): a name is enough to begin, the rest follows together."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.client_records import ADULT_YEARS
from app.domain.clients import ClientDraft, SpecialSupport, Start
from app.domain.identity import parse_hetu
from app.domain.problems import Problem
from app.reference.vocabularies import Vocabulary
from ui import messages, theme
from ui.pages.client_address_form import ClientAddressForm
from ui.pages.client_service_form import ClientServiceForm
from ui.pages.safety_note_form import SafetyNoteForm
from ui.vocabulary import Words
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown


class ClientForm(QWidget):
    """All fields of a client; gives a draft and never saves.

    Signals:
        changed: something was typed or chosen.
        address_wanted: she pressed *Näytä* on the protected address; logged by who loads it.
    """

    changed = Signal()
    address_wanted = Signal()

    def __init__(
        self,
        words: Words,
        today: Callable[[], date],
        author: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self._draft: ClientDraft | None = None
        self._fields: dict[str, Field] = {}
        self._make_person()
        self._make_start()
        self.service = ClientServiceForm(today)
        self.address = ClientAddressForm()
        self.note = SafetyNoteForm(today, author)
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _line(self, name: str, label: str, *, optional: bool = False) -> LineEdit:
        edit = LineEdit()
        edit.setObjectName(name)
        edit.textEdited.connect(self._say_changed)
        self._fields[name] = Field(label, edit, optional)
        return edit

    def _make_person(self) -> None:
        self.first_names = self._line("first_names", self.tr("First names"))
        self.last_name = self._line("last_name", self.tr("Last name"))
        self.identity = self._line("identity", self.tr("Personal identity code or date of birth"))
        self.identity.editingFinished.connect(self._show_parts)
        self.temporary_id = self._line("temporary_id", self.tr("Temporary id"), optional=True)
        self.phone = self._line("phone", self.tr("Phone"), optional=True)
        self.language = self._combo(
            "service_language", self.tr("Language of service"), Vocabulary.SERVICE_LANGUAGES
        )
        self.interpreter = ComboBox()
        self.interpreter.setObjectName("interpreter")
        self.interpreter.add_choice("no", self.tr("Not needed"))
        self.interpreter.add_choice("yes", self.tr("Needed"))
        self.interpreter.activated.connect(self._interpreter_changed)
        self._fields["interpreter"] = Field(self.tr("Interpreting"), self.interpreter)
        self.interpreter_language = self._line(
            "interpreter_language", self.tr("Language of interpreting")
        )
        self.interpreter_note = self._line(
            "interpreter_note", self.tr("More about interpreting"), optional=True
        )
        self.interpreter_way = self._combo(
            "interpreter_way", self.tr("How it is interpreted"), Vocabulary.INTERPRETER_WAYS
        )
        self.interpreter_way.insertItem(0, "", "")
        self.interpreter_centre = self._line(
            "interpreter_centre", self.tr("Number of the interpreting centre"), optional=True
        )
        self.remote_note = self._line(
            "remote_note", self.tr("Remote meetings: device, connection, skills"), optional=True
        )
        self.child_view = self._line("child_view", self.tr("The child's own view"))

    def _combo(self, name: str, label: str, vocabulary: Vocabulary) -> ComboBox:
        combo = ComboBox()
        combo.setObjectName(name)
        for option in self._words.options(vocabulary):
            combo.add_choice(option.id, option.label)
        combo.activated.connect(self._say_changed)
        self._fields[name] = Field(label, combo)
        return combo

    def _make_start(self) -> None:
        self.start = ChipGroup(self.tr("How the relation begins"), multi=False, may_be_empty=False)
        self.start.setObjectName("start")
        self.start.set_options(
            [
                ChipOption(Start.CONTACT, self.tr("Contact, no decision yet"), "footprints"),
                ChipOption(Start.DECISION, self.tr("Decision is made"), "file-check"),
            ]
        )
        self.referred_by = self._combo("referred_by", self.tr("Who referred"), Vocabulary.REFERRERS)
        self.referred_by.insertItem(0, "", "")
        self.meeting_wish = self._line(
            "meeting_wish", self.tr("Where and how the client wants to meet")
        )
        self.special_support = Segment(
            [
                SegmentOption(SpecialSupport.YES, self.tr("Yes")),
                SegmentOption(SpecialSupport.NO, self.tr("No")),
                SegmentOption(SpecialSupport.NOT_ASSESSED, self.tr("Not assessed yet")),
            ],
            self.tr("Need for special support"),
        )
        self._fields["special_support"] = Field(
            self.tr("Need for special support"), self.special_support
        )
        self.interested = CheckBox(self.tr("The client is interested and takes part voluntarily"))
        self.interested.setObjectName("interested")
        self.protected = CheckBox(self.tr("Non-disclosure order: address and places do not show"))
        self.protected.setObjectName("protected")
        self.has_note = CheckBox(self.tr("Home visit note: only facts, a day and a review"))
        self.has_note.setObjectName("has-note")

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        rows = (
            ("first_names", "last_name", "identity"),
            ("phone", "service_language", "interpreter"),
            ("interpreter_language", "interpreter_way", "interpreter_centre"),
            ("interpreter_note",),
        )
        self._place(self._grid, rows)
        self._more = QGridLayout()
        rows_below = (
            ("referred_by", "meeting_wish", "special_support"),
            ("temporary_id", "remote_note", "child_view"),
        )
        self._place(self._more, rows_below)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._grid)
        self._column.addWidget(Label(self.tr("How the relation begins"), "h3"))
        self._column.addWidget(self.start)
        self._column.addWidget(self.service)
        self._column.addWidget(Label(self.tr("Starting point"), "h3"))
        self._column.addLayout(self._more)
        self._checks = QHBoxLayout()
        for check in (self.interested, self.protected, self.has_note):
            self._checks.addWidget(check, 1)
        self._column.addLayout(self._checks)
        self._column.addWidget(self.note)
        self._column.addWidget(self.address)
        self._column.addStretch()

    def _place(self, grid: QGridLayout, rows: tuple[tuple[str, ...], ...]) -> None:
        for number, names in enumerate(rows):
            for column, name in enumerate(names):
                grid.addWidget(self._fields[name], number, column)
                grid.setColumnStretch(column, 1)

    def _connect(self) -> None:
        self.start.changed.connect(self._start_changed)
        for check in (self.interested, self.protected, self.has_note):
            check.toggled.connect(self._checks_changed)
        self.special_support.changed.connect(self._say_changed)
        for part in (self.service, self.address, self.note):
            part.changed.connect(self._say_changed)
        self.address.reveal_wanted.connect(self.address_wanted)

    def load(self, draft: ClientDraft) -> None:
        """Show a draft."""
        self._draft = None
        self.first_names.setText(draft.first_names)
        self.last_name.setText(draft.last_name)
        born = text.format_date(draft.born) if draft.born else ""
        self.identity.setText(draft.identity or born)
        self.temporary_id.setText(draft.temporary_id)
        self.phone.setText(draft.phone)
        self.language.set_selected(draft.service_language)
        self.interpreter.set_selected("yes" if draft.interpreter_needed else "no")
        self.interpreter_language.setText(draft.interpreter_language)
        self.interpreter_note.setText(draft.interpreter_note)
        self.interpreter_way.set_selected(draft.interpreter_way)
        self.interpreter_centre.setText(draft.interpreter_centre)
        self.remote_note.setText(draft.remote_note)
        self.child_view.setText(draft.child_view)
        self.start.set_selected([draft.start])
        self.referred_by.set_selected(draft.referred_by)
        self.meeting_wish.setText(draft.meeting_wish)
        self.special_support.set_selected(draft.special_support)
        self.interested.setChecked(draft.interested)
        self.protected.setChecked(draft.protected)
        self.has_note.setChecked(draft.safety_note is not None)
        self.service.load(draft)
        self.address.load(draft)
        self.note.load(draft.safety_note)
        self._draft = draft
        self._show_parts()

    def draft(self) -> ClientDraft:
        """Give what stands in the form.

        The identity field takes a henkilötunnus or a date of birth (worker-review.md 23); what is
        neither stays in `identity` and is refused in words.
        """
        if self._draft is None:
            raise RuntimeError("load a draft first")
        typed = self.identity.text().strip()
        born = text.parse_date(typed, today=self._today()) if typed else None
        hetu = parse_hetu(typed, today=self._today())
        needed = self.interpreter.selected() == "yes"
        draft = replace(
            self._draft,
            first_names=self.first_names.text().strip(),
            last_name=self.last_name.text().strip(),
            identity="" if born else typed,
            born=born or (hetu.born if hetu else None),
            temporary_id=self.temporary_id.text().strip(),
            phone=self.phone.text().strip(),
            service_language=self.language.selected() or "fi",
            interpreter_needed=needed,
            interpreter_language=self.interpreter_language.text().strip() if needed else "",
            interpreter_note=self.interpreter_note.text().strip() if needed else "",
            interpreter_way=(self.interpreter_way.selected() or "") if needed else "",
            interpreter_centre=self.interpreter_centre.text().strip() if needed else "",
            remote_note=self.remote_note.text().strip(),
            child_view=self.child_view.text().strip(),
            start=Start(next(iter(self.start.selected()), Start.CONTACT)),
            referred_by=self.referred_by.selected() or "",
            meeting_wish=self.meeting_wish.text().strip(),
            special_support=SpecialSupport(
                self.special_support.selected() or SpecialSupport.NOT_ASSESSED
            ),
            interested=self.interested.isChecked(),
            protected=self.protected.isChecked(),
            safety_note=self.note.note() if self.has_note.isChecked() else None,
        )
        return self.address.apply(self.service.apply(draft))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say at each field what is wrong with it, and go to the first."""
        places = self._fields | self.service.fields | self.note.fields
        told: dict[str, str] = {}
        for problem in problems:
            name = {"born": "identity"}.get(problem.field, problem.field)
            told.setdefault(name, messages.problem_text(problem))
        show_told(places, told)

    def _start_changed(self) -> None:
        self._show_parts()
        self._say_changed()

    def _interpreter_changed(self) -> None:
        self._show_parts()
        self._say_changed()

    def _checks_changed(self) -> None:
        self._show_parts()
        self._say_changed()

    def _show_parts(self) -> None:
        needed = self.interpreter.selected() == "yes"
        for name in (
            "interpreter_language", "interpreter_way", "interpreter_centre", "interpreter_note",
        ):  # fmt: skip
            set_shown(self._fields[name], needed)
        set_shown(self._fields["child_view"], self._is_minor())
        decided = self.start.selected() == (Start.DECISION.value,)
        self.service.set_decided(decided)
        set_shown(self.note, self.has_note.isChecked())
        self.address.set_protected(self.protected.isChecked())

    def _is_minor(self) -> bool:
        """A birth date that says so, or words that are there already (worker-review.md 12)."""
        typed, today = self.identity.text().strip(), self._today()
        hetu = parse_hetu(typed, today=today)
        born = hetu.born if hetu else text.parse_date(typed, today=today) if typed else None
        under = born is not None and text.age(born, today) < ADULT_YEARS
        return under or bool(self.child_view.text())

    def _say_changed(self) -> None:
        if self._draft is not None:
            self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._checks.setSpacing(look.space(16))
        for grid in (self._grid, self._more):
            grid.setHorizontalSpacing(look.space(16))
            grid.setVerticalSpacing(look.space(12))
